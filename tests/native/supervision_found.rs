//! How names, days and numbers are found in free text.

use waymark::documents::{Piece, SupervisionChoice};
use waymark::forms::{client, person, six};
use waymark::journal::{Part, Value};

use crate::documents::agency;
use crate::first_meeting_told::Told;
use crate::supervision::{copy, usual};
use crate::told_work::noted;

/// The story as it is told in the copy.
fn told_in(told: Told, story: &str, lang: &str) -> String {
    let told = told.put(&six::SITUATION.spec, Part::Said, Value::text(story, lang));
    let made = copy(&told, &agency(), &usual(), lang);
    made.passages().next().map(|passage| passage.words()).unwrap_or_default()
}

fn check(told: impl Fn() -> Told, lang: &str, all: &[(&str, &str)]) {
    for (story, expected) in all {
        assert_eq!(told_in(told(), story, lang), *expected);
    }
}

fn russians() -> Told {
    Told::nothing()
        .note(&client::CALLED.spec, "Аня")
        .at(1, &person::NAME.spec, noted("Марина"))
        .at(1, &person::ROLE.spec, noted("сестра"))
        .at(2, &person::NAME.spec, noted("Павел Белый"))
        .at(2, &person::ROLE.spec, noted("муж"))
        .at(3, &person::NAME.spec, noted("Илья"))
        .at(4, &person::NAME.spec, noted("Вера"))
        .at(5, &person::NAME.spec, noted("Юрий Достоевский"))
}

#[test]
fn russian_names_are_found_in_every_case_of_the_sentence() {
    check(
        russians,
        "ru",
        &[
            ("Я была у Марины, с Мариной и о МАРИНЕ", "Я была у [сестра], с [сестра] и о [сестра]"),
            ("Видели Павла и Павла Белого, говорили с Павлом", "Видели [муж] и [муж], говорили с [муж]"),
            ("Ане страшно, Аню не пускают", "[клиент] страшно, [клиент] не пускают"),
            ("Пошли с Ильёй к Илье", "Пошли с [Человек A] к [Человек A]"),
            ("Сказала вере в лицо, что верит Вере", "Сказала вере в лицо, что верит [Человек B]"),
            ("Дом Юрия Достоевского и Юрию", "Дом [Человек C] и [Человек C]"),
            ("Моя мама в Марининой комнате", "Моя мама в [сестра] комнате"),
        ],
    );
}

#[test]
fn a_name_is_no_part_of_another_word() {
    check(russians, "ru", &[("Марка машины и маринад", "Марка машины и маринад")]);
    let told = || Told::nothing().at(1, &person::NAME.spec, noted("Karl")).at(2, &person::NAME.spec, noted("Ana"));
    check(
        told,
        "en",
        &[
            ("I was in Karlsruhe with an anagram", "I was in Karlsruhe with an anagram"),
            ("Karl’s car, KARL and karl", "[Person A]’s car, [Person A] and [Person A]"),
        ],
    );
}

#[test]
fn accents_and_small_names_do_not_hide_anybody() {
    let told = || {
        Told::nothing().at(1, &person::NAME.spec, noted("José Núñez")).at(1, &person::ROLE.spec, noted("hermano")).at(
            2,
            &person::NAME.spec,
            noted("Rosa"),
        )
    };
    check(
        told,
        "es",
        &[
            ("Vino JOSE con los Nuñez y jose núñez", "Vino [hermano] con los [hermano] y [hermano]"),
            ("Rosita y Rosa miraron la pared rosa", "[Persona A] y [Persona A] miraron la pared rosa"),
        ],
    );
}

#[test]
fn numbers_addresses_and_times_are_replaced_however_they_are_written() {
    check(
        Told::nothing,
        "en",
        &[
            ("Call +43 660 123 45 67 or (0660) 12-34-567", "Call [phone number] or [phone number]"),
            ("Account AT611904300234573201, file 445566", "Account [number], file [number]"),
            (
                "Write to a.b-c@mail.example.org, see www.example.org/x?y=1.",
                "Write to [e-mail address], see [web address].",
            ),
            ("We were 4 at 9:05, for 20 euros and 3 days", "We were 4 at [a time of day], for 20 euros and 3 days"),
        ],
    );
}

#[test]
fn days_are_found_in_numbers_and_in_words_of_every_language() {
    // The first contact was on 2 March 2026.
    check(
        Told::nothing,
        "en",
        &[
            ("on 2026-03-16 and 16/03/2026 and 3/16/2026", "on [week 3] and [week 3] and [week 3]"),
            ("on March 4, 2026 and the 4th of March 2026", "on [day 3] and the [day 3]"),
            ("on 4 March and in March 2024", "on [a day] and in [about 2 years before]"),
            ("He may 5 times, she may not", "He may 5 times, she may not"),
        ],
    );
    check(
        Told::nothing,
        "ru",
        &[
            ("12 марта 2026 года и 5 мая", "[день 11] года и [день]"),
            ("В 2016 году", "В [примерно за 10 лет до первого контакта] году"),
        ],
    );
    check(Told::nothing, "es", &[("el 12 de marzo de 2026", "el [día 11]")]);
    check(Told::nothing, "fr", &[("le 1er août 2020", "le [environ 6 ans avant]")]);
}

fn maybe(story: &str, lang: &str) -> Vec<String> {
    let told = Told::nothing().put(&six::SITUATION.spec, Part::Said, Value::text(story, lang));
    let made = copy(&told, &agency(), &usual(), if lang == "de" { "en" } else { lang });
    let pieces = made.passages().flat_map(|passage| &passage.pieces);
    pieces.filter(|piece| matches!(piece, Piece::Maybe(_))).map(|piece| piece.words().to_owned()).collect()
}

#[test]
fn a_capital_within_a_sentence_may_be_a_name_and_one_at_its_beginning_says_nothing() {
    assert_eq!(maybe("Then he came. Nobody knew! “Go,” said Dr. Wolf", "en"), ["Wolf"]);
    assert_eq!(maybe("Я живу с Катей.\nОна добрая, и Мама тоже", "ru"), ["Катей"]);
    assert_eq!(maybe("— Да, — сказал Антон", "ru"), ["Антон"]);
    assert_eq!(maybe("I am at Court on Mondays, and I am Courtney", "en"), ["Courtney"]);
    assert!(maybe("Ich war im Haus mit Freunden", "de").is_empty(), "there every noun has its capital");
}

#[test]
fn all_that_was_not_replaced_stays_byte_for_byte() {
    let story = "  «Ну  вот», сказала она…\n\n— и всё?! \u{1f642} e\u{301}t\u{e9} (ok)\n";
    assert_eq!(told_in(Told::nothing(), story, "ru"), story);
    assert!(copy(&Told::nothing(), &agency(), &SupervisionChoice::default(), "ru").passages().next().is_none());
}

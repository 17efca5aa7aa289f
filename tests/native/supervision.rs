//! A copy for supervision or teaching: what it tells and what never stands in it.

use waymark::documents::{Passage, PassageChange, Piece, Supervision, SupervisionChoice, html, supervision};
use waymark::forms::{
    self, Ask, KINDS, Kind, NAMING, OWN_LINES, PLACES, SUPERVISED_PARTS, Spec, TITLES, bond, case, child, client,
    couple, directory, minor, note, participant, person, risk, service, six, step, team, workspace,
};
use waymark::i18n::LANGUAGES;
use waymark::journal::{DateAnswer, Part, Value};
use waymark::process::demo_case;
use waymark::vault::Unicode;

use crate::documents::{agency, shown, speech};
use crate::documents_work::whole_plan;
use crate::first_meeting::today;
use crate::first_meeting_told::{Told, texts};
use crate::registry::questions;
use crate::registry_words::has;
use crate::told_work::{choice, link, noted, nth, on, said, tick};

/// The parts that are chosen to begin with.
pub(crate) fn usual() -> SupervisionChoice {
    let parts = SUPERVISED_PARTS.iter().filter(|part| part.is_usual).map(|part| part.id.to_owned()).collect();
    SupervisionChoice { parts, ..SupervisionChoice::default() }
}

fn all() -> SupervisionChoice {
    SupervisionChoice { parts: SUPERVISED_PARTS.iter().map(|part| part.id.to_owned()).collect(), ..usual() }
}

pub(crate) fn copy(told: &Told, house: &Told, chosen: &SupervisionChoice, lang: &str) -> Supervision {
    let texts = texts(lang);
    supervision(&told.case, &house.case, &speech(&texts), chosen, Unicode::OWN.nfkd)
}

/// All that the copy can show, on paper and as a page.
pub(crate) fn everything(told: &Told, house: &Told, chosen: &SupervisionChoice, lang: &str) -> String {
    let texts = texts(lang);
    let paper = copy(told, house, chosen, lang).document(&speech(&texts));
    shown(&paper) + &html(&paper)
}

#[test]
fn every_part_has_its_words_and_asks_only_what_is_declared() {
    for lang in LANGUAGES {
        SUPERVISED_PARTS.iter().for_each(|part| has(&texts(lang.tag), &format!("retold-part-{}", part.id), &[]));
    }
    for (kind, question) in SUPERVISED_PARTS
        .iter()
        .flat_map(|part| part.asks)
        .flat_map(|(kind, asked)| asked.iter().map(move |question| (kind, question)))
    {
        assert!(KINDS.iter().any(|known| known.id == kind.id) && question.kind_id() == kind.id, "{}", question.id);
        assert_eq!(forms::question(question.id), Some(question));
        let never = [Kind::Signature, Kind::File, Kind::TimeOfDay, Kind::Number];
        assert!(!never.contains(&question.kind) && !PLACES.contains(question), "{}", question.id);
    }
    let told = SUPERVISED_PARTS.iter().flat_map(|part| part.asks).map(|(kind, _)| kind.id);
    for kind in told {
        assert!(!["client", "case", "participant", "apart", "document", "safety_plan"].contains(&kind), "{kind}");
    }
}

/// Names that no language has: each of letters alone, none the beginning of another.
fn name(place: usize) -> String {
    let letter = |place: usize| char::from(b'a' + u8::try_from(place % 26).unwrap());
    format!("Qz{}{}v", letter(place / 26), letter(place))
}

/// Every question that holds a name, and the kind of case that it stands in.
fn naming() -> Vec<&'static Spec> {
    static NAMES: &[Spec] = &[
        client::CALLED.spec,
        person::NAME.spec,
        participant::CALLED.spec,
        minor::CALLED.spec,
        team::RESPONSIBLE.spec,
        team::SUBSTITUTE.spec,
        team::MEMBER.spec,
        workspace::NAME.spec,
        workspace::WORKER.spec,
        directory::NAME.spec,
        directory::PERSON.spec,
    ];
    NAMES.iter().chain(TITLES).chain(NAMING).chain(PLACES).collect()
}

#[test]
fn no_name_that_stands_anywhere_in_the_case_or_the_house_is_left_in_the_copy() {
    let is_of_house = |question: &Spec| ["profile", "directory", "entitlement"].contains(&question.kind_id());
    let put = |told: Told, (place, question): (usize, &&'static Spec)| {
        told.put(question, question.first_part(), Value::text(format!("{} {}", name(place), name(place + 100)), "en"))
    };
    let asked = naming();
    let (of_house, of_case): (Vec<_>, Vec<_>) =
        asked.iter().enumerate().partition(|(_, question)| is_of_house(question));
    let house = of_house.into_iter().fold(agency(), put);
    let told = of_case.into_iter().fold(whole_plan(), put);
    let story: String =
        (0..asked.len()).map(|place| format!("And then {}, and {} too. ", name(place), name(place + 100))).collect();
    let told = told.say(&six::SITUATION.spec, &story).at(1, &note::TEXT.spec, noted(&story));
    for lang in LANGUAGES {
        let words = everything(&told, &house, &all(), lang.tag).to_lowercase();
        for (place, question) in asked.iter().enumerate() {
            for name in [name(place), name(place + 100)] {
                assert!(!words.contains(&name.to_lowercase()), "{} {}: {name} in {words}", lang.tag, question.id);
            }
        }
        assert!(words.contains("and then ["), "the story itself is told: {words}");
    }
}

fn family() -> Told {
    Told::nothing()
        .note(&client::CALLED.spec, "Amina")
        .at(1, &person::NAME.spec, noted("Amina Yusuf"))
        .at(1, &person::INDEX.spec, (Part::Whole, Value::Flag(true)))
        .at(2, &person::NAME.spec, noted("Ruth Weber"))
        .at(2, &person::ROLE.spec, noted("aunt"))
        .at(3, &person::NAME.spec, noted("Hanna"))
        .at(3, &person::ROLE.spec, noted("aunt"))
        .at(4, &person::NAME.spec, noted("Sami Yusuf"))
        .at(5, &person::NAME.spec, noted("Omar"))
        .at(6, &person::NAME.spec, noted("Green Harbour"))
        .at(6, &person::SORT.spec, choice("organisation"))
        .at(7, &person::NAME.spec, noted("Tom"))
        .at(7, &person::ROLE.spec, noted("brother of Hanna"))
        .at(1, &child::CHILD_OF.spec, link(&person::PERSON, 4))
        .at(1, &child::PARENT.spec, link(&person::PERSON, 1))
        .at(1, &couple::ONE.spec, link(&person::PERSON, 1))
        .at(1, &couple::TWO.spec, link(&person::PERSON, 5))
        .at(1, &couple::STATUS.spec, choice("divorced"))
}

#[test]
fn everybody_is_who_they_are_to_the_person_with_a_number_where_two_are_alike() {
    let told = family().say(
        &six::SITUATION.spec,
        "Amina went to Ruth and Hanna with Sami. Omar and Tom stayed at Green Harbour. The Yusuf family is large.",
    );
    let words = everything(&told, &agency(), &usual(), "en");
    let expected = "[client] went to [aunt 1] and [aunt 2] with [child]. [former partner] and [Person A] stayed at \
                    [Organisation A]. The [family name] family is large.";
    assert!(words.contains(expected), "{words}");
    assert!(words.contains("Who = aunt 1") && words.contains("Who = Person A"), "{words}");
    let both = format!("{} = former partner", texts("en").heading(&couple::TWO.spec));
    assert!(words.contains(&both), "who is linked is a role too: {words}");
}

#[test]
fn days_are_counted_from_the_first_contact_and_no_date_and_no_year_of_birth_is_left() {
    let born = (Part::Whole, Value::Date(DateAnswer { year: Some(1991), ..DateAnswer::default() }));
    let together = (Part::Whole, Value::Date(DateAnswer { year: Some(2022), ..DateAnswer::default() }));
    let told = family()
        .at(2, &person::BORN.spec, born)
        .at(1, &couple::TOGETHER.spec, together)
        .at(1, &service::WHAT.spec, noted("Went along"))
        .at(1, &service::DAY.spec, on("2026-03-20"))
        .at(1, &note::DAY.spec, on("2026-03-13"))
        .at(
            1,
            &note::TEXT.spec,
            noted("She left on 12.01.2026, as on 3 March 2019. Until 2016 all was well. At 14:30 he rang."),
        );
    for lang in LANGUAGES {
        let words = everything(&told, &agency(), &usual(), lang.tag);
        for date in ["2026", "2022", "2019", "2016", "1991", "14:30", "12.01", "03"] {
            assert!(!words.contains(date), "{}: {date} in {words}", lang.tag);
        }
    }
    let words = everything(&told, &agency(), &usual(), "en");
    assert!(words.contains("Age at the first contact = 35 to 39"), "{words}");
    for told in
        ["= about 4 years before", "= week 3", "= day 12", "on [7 weeks before]", "as on [about 7 years before]"]
    {
        assert!(words.contains(told), "{told}: {words}");
    }
    assert!(words.contains("Until [about 10 years before] all was well. At [a time of day] he rang."), "{words}");
}

#[test]
fn whoever_is_marked_and_what_tells_of_them_is_not_in_it_and_no_line_of_abuse() {
    for mark in person::MARKS.spec.choices {
        let told = family()
            .at(5, &person::MARKS.spec, tick(mark))
            .at(1, &bond::FROM.spec, link(&person::PERSON, 1))
            .at(1, &bond::TO.spec, link(&person::PERSON, 5))
            .at(1, &bond::KIND.spec, choice("distant"))
            .at(2, &bond::FROM.spec, link(&person::PERSON, 2))
            .at(2, &bond::KIND.spec, choice("physical_abuse"))
            .at(2, &bond::NOTE.spec, noted("seen in the kitchen"))
            .say(&six::SITUATION.spec, "He waits, says omar")
            .say(&six::WISH.spec, "To sleep");
        let made = copy(&told, &agency(), &all(), "en");
        let words = everything(&told, &agency(), &all(), "en");
        for gone in ["He waits", "former partner", "divorced", "Distant", "kitchen"] {
            assert!(!words.to_lowercase().contains(&gone.to_lowercase()), "{mark}: {gone} in {words}");
        }
        assert!(words.contains("To sleep"));
        let other = Some("She waits for Omar".to_owned());
        let change = PassageChange { key: passage(&made, "To sleep").key, words: other, is_out: false };
        let chosen = SupervisionChoice { changes: vec![change], ..all() };
        let words = everything(&told, &agency(), &chosen, "en");
        assert!(words.contains("She waits for [name]") && !words.contains("partner"), "{words}");
        assert_eq!(made.document(&speech(&texts("en"))).left_out, 1, "the worker is told");
    }
}

/// A case in which everything that is the worker's alone has the same words, and what others said other ones.
fn with_private_lines() -> Told {
    let is_of_case = |question: &&Spec| !["profile", "erased"].contains(&question.kind_id());
    let workers = questions().filter(|question| question.is_worker_only).filter(is_of_case);
    let texts = workers.filter(|question| matches!(question.kind, Kind::Text | Kind::LongText));
    texts.fold(whole_plan(), |told, question| {
        let is_anothers = ["participant", "apart", "minor"].contains(&question.kind_id());
        let words = if is_anothers { "zq what others said" } else { "zq mine alone" };
        let kind = forms::kind(question.kind_id()).unwrap();
        told.put_in(nth(kind, 1), kind, question, question.first_part(), Value::text(words, "en"))
    })
}

#[test]
fn what_is_the_workers_alone_is_in_it_only_where_they_choose_so_and_what_others_said_never() {
    let told = with_private_lines().say(&six::WISH.spec, "To sleep").note(&six::WISH.spec, "zq mine beside it");
    for lang in LANGUAGES {
        let words = everything(&told, &agency(), &usual(), lang.tag);
        assert!(words.contains("To sleep") && !words.contains("zq"), "{words}");
    }
    let chosen = SupervisionChoice { parts: vec![OWN_LINES.to_owned()], ..usual() };
    let words = everything(&told, &agency(), &chosen, "en");
    assert!(words.contains("zq mine alone") && !words.contains("To sleep"), "{words}");
    let words = everything(&told, &agency(), &all(), "en");
    assert!(words.contains("zq mine beside it"), "the note goes with the words");
    assert!(!words.contains("zq what others said"), "{words}");
}

#[test]
fn a_risk_to_another_client_of_the_case_is_not_in_it() {
    let told = Told::nothing()
        .at(1, &participant::CALLED.spec, noted("Bruno Leitner"))
        .at(1, &risk::WHAT.spec, said("He stops eating"))
        .at(1, &risk::WHOM.spec, noted("Bruno"))
        .at(2, &risk::WHAT.spec, said("She loses the flat"));
    let words = everything(&told, &agency(), &usual(), "en");
    assert!(!words.contains("stops eating") && words.contains("loses the flat"), "{words}");
}

pub(crate) fn passage(made: &Supervision, words: &str) -> Passage {
    let found = made.passages().find(|passage| passage.words().contains(words));
    found.unwrap_or_else(|| panic!("{words}: {made:?}")).clone()
}

#[test]
fn a_passage_is_told_as_the_worker_changes_it_with_names_replaced_again_or_not_at_all() {
    let told = family()
        .say(&six::SITUATION.spec, "The only baker of the valley threw us out")
        .say(&six::WISH.spec, "To sleep at home");
    let before = told.case.lines().count();
    let made = copy(&told, &agency(), &usual(), "en");
    let change = |words: &str, other: Option<&str>, is_out| PassageChange {
        key: passage(&made, words).key,
        words: other.map(str::to_owned),
        is_out,
    };
    let changes = vec![
        change("baker", Some("An employer threw [client] and Sami out, with [aunt 1]"), false),
        change("sleep", None, true),
    ];
    let chosen = SupervisionChoice { changes, ..usual() };
    let words = everything(&told, &agency(), &chosen, "en");
    assert!(words.contains("An employer threw [client] and [child] out, with [aunt 1]"), "{words}");
    assert!(!words.contains("baker") && !words.contains("sleep"), "{words}");
    let changed = copy(&told, &agency(), &chosen, "en");
    assert!(passage(&changed, "employer").is_changed && passage(&changed, "sleep").is_out);
    assert_eq!(told.case.lines().count(), before, "the case is as it was");
}

#[test]
fn only_the_chosen_parts_are_told_and_an_empty_copy_says_so() {
    let told = family().say(&six::WISH.spec, "To sleep").at(1, &step::WHAT.spec, noted("Bring the lease"));
    let chosen = SupervisionChoice { parts: vec!["plan".to_owned()], ..usual() };
    let words = everything(&told, &agency(), &chosen, "en");
    assert!(words.contains("Bring the lease") && !words.contains("To sleep"), "{words}");
    assert_eq!(copy(&told, &agency(), &chosen, "en").told(), ["Goals, steps and plan"]);
    let nothing = SupervisionChoice::default();
    assert!(copy(&told, &agency(), &nothing, "en").is_empty());
}

#[test]
fn a_copy_never_says_that_it_is_anonymous() {
    for lang in LANGUAGES {
        let all = crate::first_meeting_told::file(lang, "papers").to_lowercase();
        let own = all.lines().filter(|line| line.starts_with("retold-"));
        for line in own {
            for word in ["anonym", "anónim", "аноним", "обезлич"] {
                assert!(!line.contains(word), "{}: {line}", lang.tag);
            }
        }
    }
}

#[test]
fn of_the_example_no_name_is_left_in_any_language() {
    for lang in LANGUAGES {
        let texts = texts(lang.tag);
        let told = Told::nothing();
        let changes = demo_case(&told.case, &texts, today());
        let told = told.at_once(&changes);
        let words = everything(&told, &Told::nothing(), &all(), lang.tag);
        let people = told.case.records_of(person::PERSON.id);
        let called = people.iter().filter(|one| one.get(person::SECTOR).is_none());
        let names: Vec<_> = called.filter_map(|one| one.get(person::NAME)).collect();
        assert!(names.len() > 5, "{names:?}");
        for name in names {
            let is_said = words.split(|letter: char| !letter.is_alphanumeric()).any(|word| word == name);
            assert!(!is_said, "{}: {name} in {words}", lang.tag);
        }
        assert!(!words.contains(told.case.records_of(case::CASE.id)[0].get(case::CODE).unwrap()));
    }
}

#[test]
fn words_that_may_be_names_are_pointed_out_stay_as_they_are_and_are_replaced_once_they_are_chosen() {
    let told = family().say(&six::SITUATION.spec, "Lotte has a key. Then I rang Lotte, and Mother in the Tannhof");
    let made = copy(&told, &agency(), &usual(), "en");
    let words: Vec<_> = made.maybe.iter().map(|(_, word)| word.as_str()).collect();
    assert_eq!(words, ["Lotte", "Tannhof"], "a mother is a role");
    let pieces = passage(&made, "Lotte has").pieces;
    assert_eq!(pieces[0], Piece::Maybe("Lotte".to_owned()), "at the beginning too, once it was seen within");
    let also = vec!["lotte".to_owned()];
    let chosen = copy(&told, &agency(), &SupervisionChoice { also, ..usual() }, "en");
    let expected = "[name 1] has a key. Then I rang [name 1], and Mother in the Tannhof";
    assert_eq!(passage(&chosen, "has a key").words(), expected);
    assert_eq!(chosen.maybe, made.maybe, "what was chosen can be taken back");
}

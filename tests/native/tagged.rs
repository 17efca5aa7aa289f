//! In which language words are marked as written.

use waymark::forms::client;
use waymark::journal::Part;
use waymark::process::tagged_in;

use crate::first_meeting_told::Told;

#[test]
fn their_words_are_marked_with_the_language_chosen_for_them_and_all_others_with_the_screens() {
    let spoken = || Told::nothing().note(&client::LANGUAGE.spec, "Rohingya");
    for (told, expected) in [
        (Told::nothing(), "es"),
        (spoken(), "es"),
        (spoken().choose(&client::WORDS_IN.spec, "ru"), "ru"),
        (spoken().choose(&client::WORDS_IN.spec, "es"), "es"),
        (spoken().choose(&client::WORDS_IN.spec, "other"), "und"),
    ] {
        assert_eq!(tagged_in(&told.case, &Part::Said, "es"), expected);
        assert_eq!(tagged_in(&told.case, &Part::Whole, "es"), "es", "the note is the worker's");
    }
}

#[test]
fn every_language_of_the_page_can_be_chosen_for_their_words() {
    let tags = waymark::i18n::LANGUAGES.iter().map(|lang| lang.tag);
    assert_eq!(client::WORDS_IN.spec.choices, tags.chain(["other"]).collect::<Vec<_>>());
}

#[test]
fn whoever_named_no_language_any_more_has_their_words_in_the_screens() {
    let told = Told::nothing().note(&client::LANGUAGE.spec, "Russian").choose(&client::WORDS_IN.spec, "ru");
    let told = told.put(&client::LANGUAGE.spec, Part::Whole, waymark::journal::Value::Cleared);
    assert_eq!(tagged_in(&told.case, &Part::Said, "es"), "es");
}

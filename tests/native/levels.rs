//! How levels change, and what a card shows of gaps, weight and rest.

use waymark::forms::{advocacy, case as case_form, client, goal, level, meeting, step};
use waymark::journal::{Change, Value};
use waymark::process::{CardFace, LevelChange, level_changes};

use crate::first_meeting_told::Told;
use crate::told_work::{choice, closed, noted, nth, on, open, running, said};

/// One answer on how it is.
fn asked(told: Told, number: u8, domain: &str, grade: &str, day: &str) -> Told {
    told.at(number, &level::DOMAIN.spec, choice(domain)).at(number, &level::GRADE.spec, choice(grade)).at(
        number,
        &level::DAY.spec,
        on(day),
    )
}

fn changes(told: &Told) -> Vec<(&str, &str, &str)> {
    let row = |LevelChange { domain, first, last }| (domain, first, last);
    level_changes(&told.case).into_iter().map(row).collect()
}

#[test]
fn a_level_asked_once_has_not_changed() {
    assert_eq!(changes(&Told::nothing()), []);
    assert_eq!(changes(&asked(Told::nothing(), 1, "social", "hard", "2026-03-02")), []);
    let two = asked(asked(Told::nothing(), 1, "social", "hard", "2026-03-02"), 2, "physical", "well", "2026-04-02");
    assert_eq!(changes(&two), []);
}

#[test]
fn the_first_day_and_the_last_are_shown_however_they_were_typed_in() {
    let typed = asked(Told::nothing(), 1, "social", "mostly", "2026-05-01");
    let typed = asked(typed, 2, "social", "very_hard", "2026-03-02");
    let typed = asked(typed, 3, "social", "hard", "2026-04-01");
    assert_eq!(changes(&typed), [("social", "very_hard", "mostly")]);
}

#[test]
fn on_one_day_what_was_said_later_counts_as_later() {
    let typed = asked(asked(Told::nothing(), 2, "social", "hard", "2026-03-02"), 1, "social", "well", "2026-03-02");
    assert_eq!(changes(&typed), [("social", "hard", "well")]);
}

#[test]
fn domains_stand_in_the_order_in_which_they_are_asked() {
    let domains = level::DOMAIN.spec.choices;
    let pairs = domains.iter().rev().zip(0u8..);
    let told = pairs.fold(Told::nothing(), |told, (domain, number)| {
        let told = asked(told, number * 2, domain, "hard", "2026-03-02");
        asked(told, number * 2 + 1, domain, "well", "2026-04-02")
    });
    let found: Vec<_> = changes(&told).into_iter().map(|(domain, ..)| domain).collect();
    assert_eq!(found, domains);
}

#[test]
fn what_is_not_answered_or_was_taken_out_changes_nothing() {
    let two = || asked(asked(Told::nothing(), 1, "social", "hard", "2026-03-02"), 2, "social", "well", "2026-04-02");
    assert_eq!(changes(&two()).len(), 1);
    assert_eq!(changes(&two().at(2, &level::GRADE.spec, open())), []);
    assert_eq!(changes(&two().at(1, &level::DOMAIN.spec, choice("emotional"))), []);
    assert_eq!(changes(&two().change(&Change::Remove(nth(&level::LEVEL, 1)))), []);
}

#[test]
fn a_level_stays_comparable_when_the_work_begins_again() {
    let first = asked(running().look_back(1, "revise"), 1, "functioning", "not_alone", "2026-03-02");
    let again = asked(first.again("revise"), 2, "functioning", "hard", "2026-06-02");
    assert_eq!(changes(&again), [("functioning", "not_alone", "hard")]);
}

fn card(told: &Told) -> CardFace {
    CardFace::of(&told.case)
}

#[test]
fn a_card_says_what_was_not_to_be_had_once_each_and_in_the_order_asked() {
    assert!(card(&running()).gaps.is_empty());
    let told = running()
        .at(1, &advocacy::ABOUT.spec, choice("work"))
        .at(2, &advocacy::ABOUT.spec, choice("housing"))
        .at(3, &advocacy::ABOUT.spec, choice("work"))
        .at(4, &advocacy::WHAT.spec, noted("They do not answer"));
    assert_eq!(card(&told).gaps, ["housing", "work"]);
    let gone = told.change(&Change::Remove(nth(&advocacy::ADVOCACY, 2)));
    assert_eq!(card(&gone).gaps, ["work"]);
    let again = gone.look_back(1, "revise").again("revise");
    assert_eq!(card(&again).gaps, ["work"], "met in an earlier round, and met all the same");
}

#[test]
fn a_card_never_says_in_words_what_was_not_to_be_had() {
    let told = running()
        .at(1, &advocacy::ABOUT.spec, choice("housing"))
        .at(1, &advocacy::WHAT.spec, noted("MARK-WHAT"))
        .at(1, &advocacy::DONE.spec, noted("MARK-DONE"));
    assert!(!format!("{:?}", card(&told)).contains("MARK"));
}

#[test]
fn a_card_carries_the_workers_word_for_its_weight() {
    assert_eq!(card(&running()).weight, "");
    for word in case_form::WEIGHT.spec.choices {
        assert_eq!(card(&running().choose(&case_form::WEIGHT.spec, word)).weight, *word);
    }
    let newer = running().put(&case_form::WEIGHT.spec, waymark::journal::Part::Whole, Value::Choice("x".repeat(900)));
    assert_eq!(card(&newer).weight, "", "of a choice that a newer version knows, nothing");
}

#[test]
fn a_card_rests_only_while_the_last_outcome_says_so() {
    assert!(!card(&running()).is_resting);
    for outcome in ["stay", "revise", "close", "sometimes", "others"] {
        assert_eq!(card(&running().look_back(1, outcome)).is_resting, outcome == "sometimes", "{outcome}");
    }
    assert!(!card(&running().look_back(1, "sometimes").look_back(2, "stay")).is_resting);
    assert!(card(&running().look_back(1, "stay").look_back(2, "sometimes")).is_resting);
    assert!(!card(&running().look_back(1, "sometimes").again("revise")).is_resting);
    assert!(!card(&closed().again("reopened")).is_resting);
}

#[test]
fn a_full_card_holds_at_most_400_bytes_of_text_whatever_is_on_it() {
    for long in ["ёж🚪".repeat(200), "a".repeat(900)] {
        let told = running()
            .note(&case_form::CODE.spec, &long)
            .note(&case_form::NAME.spec, &long)
            .choose(&case_form::WEIGHT.spec, "medium")
            .at(1, &goal::STATEMENT.spec, said(&long))
            .put(&meeting::TIME.spec, waymark::journal::Part::Whole, Value::Time(long.clone()));
        let told = client::REACH.spec.choices.iter().fold(told, |told, way| told.tick(&client::REACH.spec, way));
        let told = (1..5).fold(told, |told, n| told.step(n, 1, "client").at(n, &step::WHAT.spec, noted(&long)));
        let abouts = advocacy::ABOUT.spec.choices.iter().zip(1u8..);
        let told = abouts.fold(told, |told, (about, n)| told.at(n, &advocacy::ABOUT.spec, choice(about)));
        let told =
            told.put(&client::REACH.spec, waymark::journal::Part::Choice("not_at_all".into()), Value::Flag(false));
        let face = card(&told);
        let texts = [&face.code, &face.name, &face.weight].into_iter().chain(&face.gaps).chain(&face.reach);
        let dues = face.dues.iter().map(|due| due.words.len() + due.time.as_deref().map_or(0, str::len));
        let bytes = texts.map(String::len).sum::<usize>() + dues.sum::<usize>();
        assert_eq!((face.dues.len(), face.gaps.len(), face.reach.len()), (3, 10, 6));
        assert!(bytes <= 400, "{bytes}: {face:?}");
    }
}

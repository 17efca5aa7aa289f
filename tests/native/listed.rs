//! The records that a list of a stage shows, and what it says of each.

use waymark::forms::{
    List, document, evaluation, goal, indicator, meeting, need, note, person, referral, resource, safety, service,
    step, strength, terms,
};
use waymark::journal::{Change, DateAnswer, Part, RecordId, Value};
use waymark::process::{called, facts, is_blank, linked, listed, new_record, title};

use crate::documents::speech;
use crate::first_meeting::{today, whole_meeting};
use crate::first_meeting_told::{Told, texts};
use crate::registry_stages::lists;
use crate::told_work::{Answer, choice, link, noted, nth, on, open, said, tick};

/// The list in which records of this kind are added.
fn list_of(kind: &str) -> &'static List {
    lists().into_iter().find(|list| list.kind.id == kind && list.is_open).unwrap()
}

fn ids(told: &Told, kind: &str, above: Option<RecordId>) -> Vec<RecordId> {
    listed(&told.case, told.round(), list_of(kind), above).iter().map(|record| record.id()).collect()
}

fn notes(numbers: &[u8]) -> Vec<RecordId> {
    numbers.iter().map(|number| nth(&note::NOTE, *number)).collect()
}

#[test]
fn what_grows_with_the_work_shows_the_latest_day_first() {
    let told = Told::nothing().at(1, &note::DAY.spec, on("2026-03-05")).at(2, &note::DAY.spec, on("2026-03-09")).at(
        3,
        &note::DAY.spec,
        on("2026-03-01"),
    );
    assert_eq!(ids(&told, "note", None), notes(&[2, 1, 3]));
}

#[test]
fn of_one_day_what_was_added_last_comes_first_and_what_has_no_day_comes_last() {
    let told = Told::nothing()
        .at(4, &note::TEXT.spec, noted("some day"))
        .at(1, &note::DAY.spec, on("2026-03-05"))
        .at(2, &note::DAY.spec, on("2026-03-05"))
        .at(3, &note::DAY.spec, on("2026-03-05"))
        .at(1, &note::TEXT.spec, noted("mended"));
    assert_eq!(ids(&told, "note", None), notes(&[3, 2, 1, 4]));
}

#[test]
fn a_note_stands_by_its_own_day_and_not_by_the_next_contact() {
    let told = Told::nothing().at(1, &note::NEXT.spec, on("2026-12-01")).at(1, &note::DAY.spec, on("2026-03-01")).at(
        2,
        &note::DAY.spec,
        on("2026-03-02"),
    );
    assert_eq!(ids(&told, "note", None), notes(&[2, 1]));
}

#[test]
fn goals_stand_as_they_were_added_and_steps_under_their_own_goal() {
    let told = Told::nothing().goal(1, "We stay").goal(2, "I sleep").step(3, 1, "worker");
    assert_eq!(ids(&told, "goal", None), [1, 2].map(|number| nth(&goal::GOAL, number)));
    assert_eq!(ids(&told, "step", Some(nth(&goal::GOAL, 1))), [1, 3].map(|number| nth(&step::STEP, number)));
    assert_eq!(ids(&told, "step", Some(nth(&goal::GOAL, 2))), [nth(&step::STEP, 2)]);
    assert_eq!(ids(&told, "step", Some(nth(&goal::GOAL, 3))), []);
}

#[test]
fn needs_strengths_and_help_are_the_cases_and_the_plan_is_the_rounds() {
    let told = Told::nothing()
        .at(1, &need::STATEMENT.spec, said("a home"))
        .at(1, &strength::WHAT.spec, said("I do not give up"))
        .at(1, &resource::WHAT.spec, noted("My sister"))
        .at(1, &note::TEXT.spec, noted("She came"))
        .look_back(1, "revise")
        .goal(1, "We stay")
        .again("revise");
    for (kind, count) in [("need", 1), ("strength", 1), ("resource", 1), ("note", 1), ("goal", 0), ("evaluation", 0)] {
        assert_eq!(ids(&told, kind, None).len(), count, "{kind}");
    }
}

#[test]
fn the_first_meetings_day_is_listed_only_as_long_as_a_day_is_agreed() {
    let first = meeting::MEETING.first_id(whole_meeting().case.id(), whole_meeting().round());
    assert_eq!(ids(&whole_meeting(), "meeting", None), [first]);
    assert_eq!(ids(&whole_meeting().choose(&terms::NEXT.spec, "none"), "meeting", None), []);
    let further = whole_meeting().choose(&terms::NEXT.spec, "none").at(1, &meeting::DAY.spec, on("2026-04-01"));
    assert_eq!(ids(&further, "meeting", None), [nth(&meeting::MEETING, 1)]);
    let next_round = further.again("revise");
    assert_eq!(ids(&next_round, "meeting", None), [nth(&meeting::MEETING, 1)], "by the answers of its own round");
}

#[test]
fn what_was_taken_out_is_not_listed() {
    let told = Told::nothing().goal(1, "We stay").change(&Change::Remove(nth(&goal::GOAL, 1)));
    assert_eq!(ids(&told, "goal", None), []);
}

/// A new record of a list, as the page adds it.
fn added(told: Told, kind: &str, above: Option<RecordId>, id: RecordId) -> Told {
    let changes = new_record(&told.case, told.round(), list_of(kind), above, id, today());
    told.at_once(&changes)
}

const NEW: RecordId = RecordId::from_bytes([0x55; 16]);

#[test]
fn a_new_record_comes_with_today_and_with_its_link_and_says_nothing_yet() {
    let goal = nth(&goal::GOAL, 1);
    for list in lists().into_iter().filter(|list| list.is_open) {
        let above = list.under.map(|_| goal);
        let told = added(Told::nothing().goal(1, "We stay"), list.kind.id, above, NEW);
        let record = told.case.record(NEW).unwrap();
        assert!(record.is_alive() && is_blank(&record, list), "{}", list.kind.id);
        assert_eq!(record.round(), Some(told.round()), "{}", list.kind.id);
        let day = list.today.map(|day| record.given(day.id, &Part::Whole).value().cloned());
        assert_eq!(day, list.today.map(|_| Some(Value::Date(today().into()))), "{}", list.kind.id);
        assert!(ids(&told, list.kind.id, above).contains(&NEW), "{}", list.kind.id);
    }
}

#[test]
fn a_new_step_is_linked_under_the_name_its_goal_has() {
    let told = added(Told::nothing().goal(1, "We stay"), "step", Some(nth(&goal::GOAL, 1)), NEW);
    let record = told.case.record(NEW).unwrap();
    assert_eq!(linked(&record, &step::GOAL_OF.spec, &texts("en")).as_deref(), Some("We stay"));
    let renamed = told.at(1, &goal::STATEMENT.spec, said("We stay until July"));
    assert_eq!(
        linked(&renamed.case.record(NEW).unwrap(), &step::GOAL_OF.spec, &texts("en")).as_deref(),
        Some("We stay until July")
    );
    let gone = renamed.change(&Change::Remove(nth(&goal::GOAL, 1)));
    assert_eq!(linked(&gone.case.record(NEW).unwrap(), &step::GOAL_OF.spec, &texts("en")).as_deref(), Some("We stay"));
}

#[test]
fn whatever_somebody_answers_makes_a_record_say_something() {
    let file = Value::File { name: "a.jpg".into(), media_type: "image/jpeg".into(), size: 1, sha256: "0".repeat(64) };
    let table: Vec<(&str, &waymark::forms::Spec, Answer)> = vec![
        ("note", &note::TEXT.spec, noted("She came")),
        ("note", &note::TAP.spec, tick("no_answer")),
        ("note", &note::SAFETY.spec, choice("no_worry")),
        ("note", &note::NEXT.spec, on("2026-03-09")),
        ("note", &note::STEP_OF.spec, link(&step::STEP, 1)),
        ("meeting", &meeting::DAY.spec, on("2026-03-09")),
        ("meeting", &meeting::TIME.spec, (Part::Whole, Value::Time("10:30".into()))),
        ("service", &service::KIND.spec, choice("small")),
        ("document", &document::FILE.spec, (Part::Whole, file)),
        ("goal", &goal::BY.spec, on("2026-06-30")),
        ("step", &step::BY.spec, on("2026-06-30")),
        ("indicator", &indicator::WHAT.spec, noted("Nights slept through")),
        ("evaluation", &evaluation::OUTCOME.spec, choice("stay")),
        ("need", &need::DOMAIN.spec, choice("social")),
    ];
    for (kind, question, (part, value)) in table {
        let list = list_of(kind);
        let told = added(Told::nothing(), kind, list.under.map(|_| nth(&goal::GOAL, 1)), NEW);
        let told = told.put_in(NEW, list.kind, question, part.clone(), value.clone());
        assert!(!is_blank(&told.case.record(NEW).unwrap(), list), "{}", question.id);
        let back = if matches!(part, Part::Choice(_)) { Value::Flag(false) } else { open().1 };
        let told = told.put_in(NEW, list.kind, question, part, back);
        assert!(is_blank(&told.case.record(NEW).unwrap(), list), "taken back: {}", question.id);
    }
}

#[test]
fn a_record_is_called_by_its_first_words_those_of_the_person_before_the_workers() {
    let called = |told: &Told, id| title(&told.case.record(id).unwrap()).map(str::to_owned);
    let goal = Told::nothing().at(1, &goal::STATEMENT.spec, noted("keep the flat"));
    assert_eq!(called(&goal, nth(&goal::GOAL, 1)).as_deref(), Some("keep the flat"));
    let said = goal.at(1, &goal::STATEMENT.spec, said("We stay"));
    assert_eq!(called(&said, nth(&goal::GOAL, 1)).as_deref(), Some("We stay"));
    let look = Told::nothing().at(1, &safety::PRIVATE.spec, choice("yes"));
    assert_eq!(called(&look, nth(&safety::SAFETY, 1)), None);
}

#[test]
fn help_is_called_by_its_words_and_by_the_name_of_whoever_it_is() {
    let texts = texts("en");
    let told = Told::nothing()
        .at(7, &person::NAME.spec, noted("Nina"))
        .at(1, &resource::WHO.spec, link(&person::PERSON, 7))
        .at(1, &step::USES.spec, link(&resource::RESOURCE, 1));
    let called_in = |told: &Told| called(&told.case.record(nth(&resource::RESOURCE, 1)).unwrap(), &texts);
    assert_eq!(called_in(&told).as_deref(), Some("Nina"));
    let told = told.at(1, &resource::WHAT.spec, noted("A lift on Fridays"));
    assert_eq!(called_in(&told).as_deref(), Some("A lift on Fridays – Nina"));
    let step = told.case.record(nth(&step::STEP, 1)).unwrap();
    assert_eq!(linked(&step, &step::USES.spec, &texts).as_deref(), Some("A lift on Fridays – Nina"));
    let card = told.case.record(nth(&resource::RESOURCE, 1)).unwrap();
    assert_eq!(facts(&card, list_of("resource"), &speech(&texts)), ["Who it is: Nina"]);
    let named = told.at(1, &resource::WHAT.spec, noted("My sister nina drives"));
    assert_eq!(called_in(&named).as_deref(), Some("My sister nina drives"), "no name is said twice");
    let gone = named.change(&Change::Remove(nth(&person::PERSON, 7)));
    assert_eq!(called_in(&gone).as_deref(), Some("My sister nina drives"));
}

#[test]
fn a_closed_card_says_in_words_what_was_chosen_and_when() {
    let texts = texts("en");
    let said_of = |told: &Told, list: &List, id| facts(&told.case.record(id).unwrap(), list, &speech(&texts));
    let step = Told::nothing().goal(1, "We stay").at(1, &step::WHOM.spec, noted("Dr Wolf"));
    let step = step.at(1, &step::RESULT.spec, choice("done"));
    assert_eq!(said_of(&step, list_of("step"), nth(&step::STEP, 1)), ["You", "By: 2026-03-20"]);
    let note = Told::nothing()
        .at(1, &note::TAP.spec, tick("kept"))
        .at(1, &note::TEXT.spec, noted("She came"))
        .at(1, &note::WITH.spec, noted("her sister"))
        .at(1, &note::NEXT.spec, on("2026-03-09"));
    let expected = ["Came as agreed", "With: her sister", "In touch again: 2026-03-09"];
    assert_eq!(said_of(&note, list_of("note"), nth(&note::NOTE, 1)), expected);
    let meeting = Told::nothing().at(1, &meeting::OUTCOME.spec, choice("kept"));
    assert_eq!(said_of(&meeting, list_of("meeting"), nth(&meeting::MEETING, 1)), [""; 0], "the tap shows it");
    let about = DateAnswer { year: Some(2026), month: Some(6), about: true, ..DateAnswer::default() };
    let goal = Told::nothing().at(1, &goal::BY.spec, (Part::Whole, Value::Date(about)));
    let about = said_of(&goal, list_of("goal"), nth(&goal::GOAL, 1));
    let plain = |words: &String| words.replace(['\u{2068}', '\u{2069}'], "");
    assert_eq!(about.iter().map(plain).collect::<Vec<_>>(), ["By: about June 2026"]);
}

#[test]
fn a_closed_card_says_of_a_place_in_an_order_and_of_what_two_people_say_whose_and_what_it_is() {
    let texts = texts("en");
    let goal_lists = || lists().into_iter().filter(|list| list.kind.id == goal::GOAL.id);
    let told = Told::nothing()
        .goal(1, "We stay")
        .at(1, &goal::SUGGESTED.spec, choice("first"))
        .reached(1, "partly", "reached");
    let record = told.case.record(nth(&goal::GOAL, 1)).unwrap();
    let said: Vec<_> = goal_lists().flat_map(|list| facts(&record, list, &speech(&texts))).collect();
    for question in [&goal::SUGGESTED.spec, &goal::PERSON_REACHED.spec, &goal::WORKER_REACHED.spec] {
        let label = format!("{}: ", texts.heading(question));
        assert!(said.iter().any(|fact| fact.starts_with(&label)), "{} has no label: {said:?}", question.id);
    }
}

#[test]
fn beside_the_referral_that_a_round_asks_first_stand_all_others_of_the_case() {
    let others = |told: &Told| {
        let all = listed(&told.case, told.round(), &referral::REFERRALS, None);
        all.iter().map(|record| title(record).unwrap().to_owned()).collect::<Vec<_>>()
    };
    let first = Told::nothing().note(&referral::TO.spec, "Nina");
    assert_eq!(others(&first), [""; 0], "it stands whole on the same screen");
    let second = first.at(2, &referral::TO.spec, noted("The legal aid desk"));
    assert_eq!(others(&second), ["The legal aid desk"]);
    let again = second.again("revise");
    assert_eq!(others(&again), ["Nina", "The legal aid desk"], "what came of each can still be written");
    let third = again.note(&referral::TO.spec, "The clinic");
    assert_eq!(others(&third), ["Nina", "The legal aid desk"]);
}

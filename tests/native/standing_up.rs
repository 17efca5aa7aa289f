//! From a step for which something is missing to the advocacy diary, once (2-21, 2-40).

use waymark::forms::{Ask, advocacy, goal, need, step};
use waymark::journal::{Change, Record, RecordId};
use waymark::process::{CardFace, StandingUp, advocacy_begun, gaps_met, standing_up};

use crate::first_meeting::today;
use crate::first_meeting_told::Told;
use crate::told_work::{choice, link, noted, nth, open, planned, said};

/// A step for which something is missing, and what is done about it.
fn missing(way: &str) -> Told {
    planned().at(1, &step::MEANS.spec, choice("missing")).at(1, &step::GAP.spec, choice(way))
}

fn one() -> RecordId {
    nth(&step::STEP, 1)
}

fn begun(told: &Told, number: u8) -> Vec<Change> {
    advocacy_begun(&told.case, told.round(), one(), nth(&advocacy::ADVOCACY, number), today())
}

fn begin(told: Told, number: u8) -> Told {
    let changes = begun(&told, number);
    told.all(&changes)
}

fn entries(told: &Told) -> Vec<Record<'_>> {
    told.case.records_of(advocacy::ADVOCACY.id)
}

#[test]
fn only_a_step_for_which_somebody_stands_up_leads_to_the_diary() {
    assert_eq!(standing_up(&planned().case, one()), None);
    for (way, expected) in [("find", None), ("create", None), ("advocate", Some(StandingUp::ToBegin))] {
        let told = missing(way);
        assert_eq!(standing_up(&told.case, one()), expected, "{way}");
        assert_eq!(begun(&told, 1).is_empty(), expected.is_none(), "{way}");
    }
    let there = missing("advocate").at(1, &step::MEANS.spec, choice("there"));
    assert_eq!(standing_up(&there.case, one()), None, "what was missing is there");
}

#[test]
fn the_entry_says_the_need_the_day_and_the_step_and_leaves_the_rest_to_the_worker() {
    let told = missing("advocate").at(1, &goal::NEED_OF.spec, link(&need::NEED, 1));
    let told = begin(told, 1);
    let all = entries(&told);
    let entry = all.first().unwrap();
    assert_eq!(entry.get(advocacy::WHAT), Some("We may lose the flat"));
    assert_eq!(entry.get(advocacy::DAY).and_then(|day| day.day()), Some(today()));
    assert_eq!(entry.get(advocacy::STEP_OF), Some(one()));
    assert_eq!((entry.get(advocacy::ABOUT), entry.get(advocacy::LEVEL)), (None, None));
    assert_eq!(all.len(), 1);
}

#[test]
fn where_the_goal_names_no_need_the_step_says_what_it_is() {
    let what = |told: &Told| entries(told).first().unwrap().get(advocacy::WHAT).map(str::to_owned);
    assert_eq!(what(&begin(missing("advocate"), 1)).as_deref(), Some("step 1"));
    let gone = missing("advocate").at(1, &goal::NEED_OF.spec, link(&need::NEED, 1));
    let gone = gone.change(&Change::Remove(nth(&need::NEED, 1)));
    assert_eq!(what(&begin(gone, 1)).as_deref(), Some("step 1"), "a need that was taken out");
    let noted_need = missing("advocate").at(2, &need::STATEMENT.spec, noted("A ramp is missing")).at(
        1,
        &goal::NEED_OF.spec,
        link(&need::NEED, 2),
    );
    assert_eq!(what(&begin(noted_need, 1)).as_deref(), Some("A ramp is missing"));
    let wordless = missing("advocate").at(1, &step::WHAT.spec, open());
    assert_eq!(what(&begin(wordless, 1)), None);
}

#[test]
fn it_begins_once_and_again_only_when_the_entry_was_taken_out() {
    let told = begin(missing("advocate"), 1);
    assert_eq!(standing_up(&told.case, one()), Some(StandingUp::Begun));
    assert!(begun(&told, 2).is_empty());
    let told = told.change(&Change::Remove(nth(&advocacy::ADVOCACY, 1)));
    assert_eq!(standing_up(&told.case, one()), Some(StandingUp::ToBegin));
    assert!(!begun(&told, 2).is_empty());
}

#[test]
fn an_entry_of_another_step_does_not_count_for_this_one() {
    let other = missing("advocate").at(1, &advocacy::WHAT.spec, noted("Another wall")).at(
        1,
        &advocacy::STEP_OF.spec,
        link(&step::STEP, 7),
    );
    assert_eq!(standing_up(&other.case, one()), Some(StandingUp::ToBegin));
}

#[test]
fn once_it_says_what_it_is_about_it_counts_over_cases() {
    let told = begin(missing("advocate"), 1);
    let counted = |told: &Told| gaps_met(&[CardFace::of(&told.case)]);
    assert!(counted(&told).is_empty(), "nobody has said yet what it is about");
    let told = told.at(1, &advocacy::ABOUT.spec, choice("housing"));
    assert_eq!(counted(&told), [("housing", None)]);
}

#[test]
fn the_need_keeps_the_persons_words_when_the_entry_is_written_on() {
    let told = missing("advocate").at(1, &goal::NEED_OF.spec, link(&need::NEED, 1));
    let told = begin(told, 1).at(1, &advocacy::WHAT.spec, noted("The office asks for papers that nobody has"));
    let need = told.case.record(nth(&need::NEED, 1)).unwrap();
    assert_eq!(need.said(&need::STATEMENT.spec), Some("We may lose the flat"));
    let changed = told.at(1, &need::STATEMENT.spec, said("We may lose it in May"));
    let all = entries(&changed);
    assert_eq!(all.first().unwrap().get(advocacy::WHAT), Some("The office asks for papers that nobody has"));
}

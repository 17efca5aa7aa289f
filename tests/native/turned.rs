//! A screen that is turned to the person asks one thing at a time, along the first meeting, and nothing of danger.

use waymark::forms::{self, FIRST_MEETING, Kind, Reading, Spec, client, consent, meeting, person, safety, six, terms};
use waymark::process::{
    TurnedAround, TurnedPlace, TurnedStep, may_be_turned, turned_around, turned_from, turned_step, turned_way,
};

use crate::first_meeting::whole_meeting;
use crate::first_meeting_told::Told;
use crate::told_work::{noted, tick};

fn way(told: &Told) -> Vec<TurnedStep> {
    turned_way(&told.case, told.round())
}

fn around(told: &Told, place: TurnedPlace) -> TurnedAround {
    turned_around(&told.case, told.round(), place)
}

/// Where a question stands.
fn place_of(question: &Spec) -> TurnedPlace {
    let stands = |(place, prompt): (usize, &forms::Prompt)| {
        let at = prompt.questions.iter().position(|asked| asked.id == question.id)?;
        Some((place, at))
    };
    FIRST_MEETING.iter().enumerate().find_map(stands).unwrap()
}

fn asked(told: &Told) -> Vec<&'static str> {
    way(told).iter().flat_map(|step| step.questions).map(|question| question.id).collect()
}

#[test]
fn one_thing_is_asked_at_a_time_and_a_time_only_with_its_day() {
    let told = whole_meeting();
    let together: Vec<_> = way(&told).into_iter().filter(|step| step.questions.len() > 1).collect();
    assert_eq!(together.len(), 1);
    let ids: Vec<_> = together[0].questions.iter().map(|question| question.id).collect();
    assert_eq!(ids, [meeting::DAY.spec.id, meeting::TIME.spec.id]);
    assert_eq!(together[0].part(), Some("together-part-next"));
    assert!(way(&told).len() > 25, "every question of the meeting is on the way");
}

#[test]
fn what_a_condition_leaves_out_is_skipped_both_ways_and_counted_no_more() {
    let (reach, at, language) =
        (place_of(&client::REACH.spec), place_of(&client::REACH_AT.spec), place_of(&client::LANGUAGE.spec));
    let by_call = Told::nothing().tick(&client::REACH.spec, "call");
    assert_eq!(around(&by_call, reach).next, Some(at));
    assert_eq!((around(&by_call, reach).nth, around(&by_call, reach).all), (2, 9));
    let not_at_all = Told::nothing().tick(&client::REACH.spec, "not_at_all");
    assert_eq!(around(&not_at_all, reach).next, Some(language));
    assert_eq!(around(&not_at_all, language).before, Some(reach));
    assert_eq!((around(&not_at_all, language).nth, around(&not_at_all, language).all), (3, 5));
}

#[test]
fn the_last_question_of_a_prompt_leads_to_the_next_prompt_and_the_first_back() {
    let told = whole_meeting();
    let (support, situation) = (place_of(&client::SUPPORT.spec), place_of(&six::SITUATION.spec));
    assert_eq!(around(&told, support).next, Some(situation), "the pad is the worker's and no step");
    assert_eq!(around(&told, situation).before, Some(support));
    let way = way(&told);
    for pair in way.windows(2) {
        assert_eq!(around(&told, pair[0].place).next, Some(pair[1].place));
        assert_eq!(around(&told, pair[1].place).before, Some(pair[0].place));
    }
    let (first, last) = (way.first().unwrap(), way.last().unwrap());
    assert_eq!((around(&told, first.place).before, around(&told, last.place).next), (None, None));
}

#[test]
fn a_question_that_is_asked_no_more_while_it_is_looked_at_still_has_its_neighbours() {
    let told = Told::nothing().choose(&terms::DECISION.spec, "no");
    let (decision, next) = (place_of(&terms::DECISION.spec), place_of(&terms::NEXT.spec));
    assert!(!asked(&told).contains(&terms::NEXT.spec.id));
    assert_eq!(around(&told, next).before, Some(decision));
    assert_eq!(turned_step(&told.case, told.round(), next).unwrap().place, decision, "the last one there is");
}

#[test]
fn a_place_that_is_not_asked_gives_way_to_the_one_after_it() {
    let told = Told::nothing();
    let here = |place| turned_step(&told.case, told.round(), place).unwrap().place;
    assert_eq!(here(place_of(&six::PAD.spec)), place_of(&six::SITUATION.spec));
    assert_eq!(here(place_of(&client::REACH_AT.spec)), place_of(&client::LANGUAGE.spec));
    assert_eq!(here(place_of(&meeting::TIME.spec)), place_of(&terms::DECISION.spec));
}

#[test]
fn in_the_place_of_danger_stand_the_numbers_and_nothing_that_was_ticked_or_written() {
    let told = whole_meeting()
        .choose(&safety::PRIVATE.spec, "not_here")
        .tick(&safety::NOW.spec, "dying")
        .tick(&safety::NOW.spec, "danger")
        .note(&safety::ACTION.spec, "She sleeps at her sister’s");
    let place = FIRST_MEETING.iter().position(|prompt| prompt.reading == Reading::Emergency).unwrap();
    let numbers: Vec<_> = way(&told).into_iter().filter(|step| step.place.0 == place).collect();
    assert_eq!(numbers.len(), 1);
    assert!(numbers[0].questions.is_empty());
    assert!(asked(&told).iter().all(|id| !id.starts_with("safety.")), "{:?}", asked(&told));
    for question in safety::SAFETY.questions {
        let record = forms::first_id(question, &told.case, told.round());
        assert!(!may_be_turned(&told.case, record, question), "{}", question.id);
        assert!(!may_be_turned(&Told::nothing().case, record, question), "{}, never answered", question.id);
    }
    assert_eq!(way(&told).len(), way(&whole_meeting()).len(), "danger changes nothing that could be noticed");
}

#[test]
fn what_names_somebody_marked_is_no_step() {
    let marked = Told::nothing()
        .at(7, &person::NAME.spec, noted("Karl Brandt"))
        .at(7, &person::MARKS.spec, tick("danger"))
        .say(&six::WISH.spec, "That Karl stays away");
    let (wish, hope) = (place_of(&six::WISH.spec), place_of(&six::HOPE.spec));
    assert!(!asked(&marked).contains(&six::WISH.spec.id));
    assert_eq!(turned_step(&marked.case, marked.round(), wish).unwrap().place, hope);
}

#[test]
fn the_person_begins_at_the_first_question_that_is_left_and_not_at_the_numbers() {
    let from = |told: &Told| turned_from(&told.case, told.round());
    assert_eq!(from(&Told::nothing()), place_of(&consent::LIMITS_TOLD.spec));
    let told = Told::nothing().yes(&consent::LIMITS_TOLD.spec).choose(&consent::MAY_WRITE.spec, "yes");
    assert_eq!(from(&told), place_of(&client::CALLED.spec));
}

#[test]
fn every_question_of_the_meeting_that_is_not_the_workers_can_be_a_step() {
    let is_theirs = |question: &&Spec| {
        question.id != six::PAD.spec.id && question.kind_id() != safety::SAFETY.id && question.kind != Kind::Link
    };
    let told = Told::nothing()
        .tick(&client::REACH.spec, "call")
        .note(&client::LANGUAGE.spec, "Tigrinya")
        .choose(&six::PERSON_VIEW.spec, "not_quite")
        .choose(&six::WORKER_VIEW.spec, "not_quite")
        .choose(&terms::DECISION.spec, "yes")
        .choose(&consent::MANNER.spec, "signature")
        .choose(&terms::NEXT.spec, "date");
    let missing: Vec<_> = FIRST_MEETING
        .iter()
        .flat_map(|prompt| prompt.questions)
        .filter(is_theirs)
        .map(|question| question.id)
        .filter(|id| !asked(&told).contains(id))
        .collect();
    // Each rules the other out.
    assert_eq!(missing, ["consent.witness", "terms.no_date"]);
}

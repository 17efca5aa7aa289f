//! What cannot wait and what is done about it stands above the goals, and on no paper of the plan (R1).

use waymark::documents::Version;
use waymark::forms::{STAGE_FORMS, safety, safety_plan};
use waymark::i18n::LANGUAGES;
use waymark::journal::{Change, Part, Value};
use waymark::process::{cannot_wait, has_safety_plan};

use crate::documents::shown;
use crate::documents_work::{plan_of, whole_plan};
use crate::first_meeting::whole_meeting;
use crate::first_meeting_told::{Told, texts};
use crate::told_work::{choice, noted, nth, running, said, tick};

/// A look at safety that found this.
fn look(told: Told, number: u8, found: &str) -> Told {
    told.at(number, &safety::NOW.spec, tick(found))
}

fn done(told: Told, number: u8, action: &str) -> Told {
    told.at(number, &safety::ACTION.spec, noted(action))
}

/// What the plan shows: what was found, and what is done about it.
fn above(told: &Told) -> Vec<(Vec<&'static str>, Option<&str>)> {
    cannot_wait(&told.case).into_iter().map(|urgent| (urgent.found, urgent.action)).collect()
}

#[test]
fn what_a_look_found_stands_there_with_what_is_done_about_it() {
    let told = done(look(look(whole_meeting(), 1, "danger"), 1, "bed"), 1, "Her sister fetches her at six");
    assert_eq!(above(&told), [(vec!["danger", "bed"], Some("Her sister fetches her at six"))]);
}

#[test]
fn what_nobody_has_done_anything_about_stands_there_too() {
    assert_eq!(above(&look(whole_meeting(), 1, "food")), [(vec!["food"], None)]);
}

#[test]
fn every_look_counts_since_the_last_that_found_nothing_the_latest_first() {
    let told = done(look(whole_meeting(), 1, "food"), 1, "A parcel");
    let told = look(told, 2, "none");
    let told = done(look(told, 3, "medicine"), 3, "The pharmacy");
    let told = done(look(told, 4, "danger"), 4, "The shelter");
    assert_eq!(above(&told), [(vec!["danger"], Some("The shelter")), (vec!["medicine"], Some("The pharmacy"))]);
    assert!(above(&look(told, 5, "none")).is_empty());
}

#[test]
fn a_look_that_says_nothing_and_one_that_was_taken_out_change_nothing() {
    let told = look(whole_meeting(), 1, "bed").at(2, &safety::PRIVATE.spec, choice("yes"));
    assert_eq!(above(&told), [(vec!["bed"], None)]);
    assert!(above(&told.change(&Change::Remove(nth(&safety::SAFETY, 1)))).is_empty());
    assert!(above(&whole_meeting()).is_empty(), "the first meeting found nothing");
}

#[test]
fn what_cannot_wait_does_not_end_with_a_look_back() {
    let told = done(look(running(), 1, "danger"), 1, "The shelter").look_back(1, "revise").again("revise");
    assert_eq!(above(&told), [(vec!["danger"], Some("The shelter"))]);
    let waiting = look(running(), 1, "danger").look_back(1, "revise").again("revise");
    assert_eq!(above(&waiting), [(vec!["danger"], None)], "nobody has acted on it");
}

#[test]
fn a_safety_plan_is_there_once_anything_of_it_is_written() {
    assert!(!has_safety_plan(&running().case));
    assert!(!has_safety_plan(&running().once(&safety_plan::KEPT.spec, choice("here")).case), "where it would be kept");
    assert!(has_safety_plan(&running().once(&safety_plan::HELPS.spec, said("To go next door")).case));
    let noted = running().put(&safety_plan::NUMBERS.spec, Part::Whole, Value::text("112", "en"));
    assert!(has_safety_plan(&noted.case));
}

#[test]
fn it_stands_above_everything_else_of_the_plan() {
    let plan = STAGE_FORMS.iter().find(|form| form.id == "plan").unwrap();
    assert_eq!(plan.sections.first().unwrap().id, "safety-first");
}

#[test]
fn no_paper_of_the_plan_tells_of_it_for_it_may_be_read_at_home() {
    let told = done(look(whole_plan(), 1, "danger"), 1, "PLANTED-ACTION")
        .once(&safety_plan::PLACES.spec, said("PLANTED-PLACE"));
    assert!(!above(&told).is_empty() && has_safety_plan(&told.case));
    for lang in LANGUAGES {
        let texts = texts(lang.tag);
        for version in [Version::Safe, Version::Full] {
            let words = shown(&plan_of(&told, &texts, version));
            let found = texts.choice(&safety::NOW.spec, "danger");
            assert!(!words.contains("PLANTED") && !words.contains(&found), "{}: {words}", lang.tag);
        }
    }
}

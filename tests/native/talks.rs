//! R11: how long talks should be, which are under way, and how long those of a day were.

use waymark::forms::interview::{DAY, INTERVIEW, KIND, MINUTES, PLANNED, PURPOSE};
use waymark::forms::{Question, Text, workspace};
use waymark::journal::{AuthorId, Change};
use waymark::process::{
    Talk, is_closing_time, is_talk_over, r11_talk_minutes, talk_minutes_on, talks_under_way, usual_talk,
};

use crate::first_meeting_told::Told;
use crate::told_work::{choice, date, noted, nth, on, open as taken_back, running};

/// Who writes in these tests, and somebody else.
const ME: AuthorId = AuthorId::from_bytes([2; 16]);
const SOMEBODY: AuthorId = AuthorId::from_bytes([9; 16]);

/// When everything of these tests is written, and the day.
const NOW: &str = "2026-03-02T10:00:00+02:00";
const TODAY: &str = "2026-03-02";

/// The lengths of talks alone, for the first time, as a couple, with a family, in a group.
fn lengths(question: Question<Text>, words: &str) -> [i64; 5] {
    let agency = Told::nothing().note(&question.spec, words);
    ["individual", "first", "couple", "family", "group"].map(|kind| r11_talk_minutes(&agency.case, kind))
}

/// As the button begins one.
fn begun(told: Told, number: u8) -> Told {
    told.at(number, &KIND.spec, choice("individual")).at(number, &DAY.spec, on(TODAY)).at(
        number,
        &PLANNED.spec,
        noted("50"),
    )
}

fn under_way(told: &Told) -> Vec<Talk> {
    talks_under_way(&told.case, ME)
}

#[test]
fn r11_first_talks_and_those_with_several_people_are_longer() {
    assert_eq!(lengths(workspace::MINUTES, ""), [50, 60, 60, 60, 60]);
}

#[test]
fn r11_takes_the_agencys_minutes_and_else_what_is_usual() {
    assert_eq!(lengths(workspace::MINUTES_FIRST, "90 minutes"), [50, 90, 90, 90, 90]);
    assert_eq!(lengths(workspace::MINUTES, "50–60"), [60; 5]);
    for unusable in ["0", "as long as it takes", "99999999999999999999"] {
        assert_eq!(lengths(workspace::MINUTES, unusable), [50, 60, 60, 60, 60], "{unusable}");
    }
}

#[test]
fn r11_comes_to_its_close_in_the_last_tenth_of_the_time() {
    for (minutes, planned, is_time) in
        [(0, 50, false), (44, 50, false), (45, 50, true), (53, 60, false), (54, 60, true), (70, 60, true)]
    {
        assert_eq!(is_closing_time(minutes, planned), is_time, "{minutes} of {planned}");
    }
}

#[test]
fn a_talk_is_likely_the_first_one_until_the_first_meeting_is_over() {
    assert_eq!(usual_talk(&Told::nothing().case), "first");
    assert_eq!(usual_talk(&running().case), "individual");
}

#[test]
fn a_talk_goes_on_from_its_record_until_its_minutes_are_noted() {
    let told = begun(running(), 1);
    let record = nth(&INTERVIEW, 1);
    assert_eq!(under_way(&told), [Talk { record, began: NOW.parse().unwrap(), planned: 50 }]);
    assert!(!is_talk_over(&told.case, record));
    let ended = told.at(1, &MINUTES.spec, noted("0"));
    assert_eq!(under_way(&ended), []);
    assert!(is_talk_over(&ended.case, record), "one that was begun by mistake has ended too");
    let again = ended.at(1, &MINUTES.spec, taken_back());
    assert_eq!(under_way(&again).len(), 1, "whoever takes the end back goes on");
}

#[test]
fn a_talk_lasts_from_its_first_answer_whatever_is_written_into_it_meanwhile() {
    let talk = under_way(&begun(running(), 1).at(1, &PURPOSE.spec, noted("The letter")))[0];
    let began = talk.began.timestamp_millis();
    assert_eq!([0, 59_999, 60_000, 90 * 60_000].map(|since| talk.minutes_by(began + since)), [0, 0, 1, 90]);
    assert_eq!(talk.minutes_by(began - 60_000), 0, "a clock that was set back");
}

#[test]
fn a_talk_that_was_only_noted_or_taken_away_or_is_somebody_elses_does_not_go_on() {
    let noted_by_hand = running().at(1, &KIND.spec, choice("couple")).at(1, &DAY.spec, on(TODAY));
    assert_eq!(under_way(&noted_by_hand), []);
    let told = begun(running(), 1);
    assert_eq!(talks_under_way(&told.case, SOMEBODY), []);
    let gone = told.change(&Change::Remove(nth(&INTERVIEW, 1)));
    assert_eq!(under_way(&gone), []);
    assert!(is_talk_over(&gone.case, nth(&INTERVIEW, 1)));
    assert!(!is_talk_over(&gone.case, nth(&INTERVIEW, 2)), "not written yet");
}

#[test]
fn the_minutes_of_a_day_are_those_of_all_its_talks_timed_or_noted_by_hand() {
    let told = begun(running(), 1)
        .at(1, &MINUTES.spec, noted("45"))
        .at(2, &DAY.spec, on(TODAY))
        .at(2, &MINUTES.spec, noted("about 20 minutes"))
        .at(3, &DAY.spec, on("2026-03-01"))
        .at(3, &MINUTES.spec, noted("100"))
        .at(4, &MINUTES.spec, noted("7"));
    let told = begun(told, 5);
    assert_eq!(talk_minutes_on(&told.case, ME, date(TODAY)), 65);
    assert_eq!(talk_minutes_on(&told.case, ME, date("2026-03-01")), 100);
    assert_eq!(talk_minutes_on(&told.case, SOMEBODY, date(TODAY)), 0);
    let mended = told.at(1, &MINUTES.spec, noted("30"));
    assert_eq!(talk_minutes_on(&mended.case, ME, date(TODAY)), 50);
}

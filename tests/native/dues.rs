//! What is next and by when, in a case and on its card.

use waymark::forms::{
    case as case_form, claim, closure, consent, decision, evaluation, goal, interview, meeting, note, plan, referral,
    risk, sharing, step, team, terms,
};
use waymark::journal::{Change, DateAnswer, Part, Value};
use waymark::process::{CardFace, DueKind, dues};

use crate::first_meeting::whole_meeting;
use crate::first_meeting_told::Told;
use crate::told_work::{Answer, choice, closed, date, noted, nth, on, open, running, said, tick};

/// What is due, a line each.
pub(crate) fn due(told: &Told) -> Vec<String> {
    let line = |due: waymark::process::Due<'_>| {
        let parts = [due.time, due.words].into_iter().flatten().map(str::to_owned);
        [due.day.to_string(), format!("{:?}", due.kind)].into_iter().chain(parts).collect::<Vec<_>>().join(" ")
    };
    dues(&told.case, told.round()).into_iter().map(line).collect()
}

fn nothing() -> Told {
    Told::nothing()
}

fn at(time: &str) -> Answer {
    (Part::Whole, Value::Time(time.into()))
}

/// One of each that can be due, in no order.
pub(crate) fn everything() -> Told {
    nothing()
        .once(&plan::UNTIL.spec, on("2026-06-01"))
        .once(&plan::REVIEW.spec, on("2026-05-01"))
        .step(1, 1, "client")
        .at(1, &note::DAY.spec, on("2026-03-02"))
        .at(1, &note::TEXT.spec, noted("No answer"))
        .at(1, &note::NEXT.spec, on("2026-03-03"))
        .at(1, &referral::TO.spec, noted("Nina"))
        .at(1, &referral::CHECK.spec, on("2026-03-21"))
        .at(1, &meeting::DAY.spec, on("2026-03-09"))
        .at(1, &meeting::TIME.spec, at("10:30"))
        .at(1, &meeting::PLACE.spec, noted("Room 4"))
}

#[test]
fn everything_with_a_day_is_due_the_earliest_first() {
    assert_eq!(
        due(&everything()),
        [
            "2026-03-03 Touch No answer",
            "2026-03-09 Meeting 10:30 Room 4",
            "2026-03-20 Step step 1",
            "2026-03-21 Referral Nina",
            "2026-05-01 Review",
            "2026-06-01 PlanEnd",
        ]
    );
}

#[test]
fn of_one_day_the_earlier_time_comes_first() {
    let told = [("14:00", 1), ("09:15", 2)].into_iter().fold(nothing(), |told, (time, number)| {
        told.at(number, &meeting::DAY.spec, on("2026-03-09")).at(number, &meeting::TIME.spec, at(time))
    });
    assert_eq!(due(&told), ["2026-03-09 Meeting 09:15", "2026-03-09 Meeting 14:00"]);
}

#[test]
fn each_is_due_until_what_ends_it() {
    type Ending = (DueKind, fn(Told) -> Told);
    let endings: &[Ending] = &[
        // On a later day it would be the contact that was agreed, too.
        (DueKind::Meeting, |told| {
            told.at(1, &meeting::DAY.spec, on("2026-03-02")).at(1, &meeting::OUTCOME.spec, choice("kept"))
        }),
        (DueKind::Meeting, |told| told.at(1, &meeting::OUTCOME.spec, choice("missed"))),
        (DueKind::Meeting, |told| told.at(1, &meeting::OUTCOME.spec, choice("moved"))),
        (DueKind::Meeting, |told| told.change(&Change::Remove(nth(&meeting::MEETING, 1)))),
        (DueKind::Step, |told| told.at(1, &step::RESULT.spec, choice("dropped"))),
        (DueKind::Referral, |told| told.at(1, &referral::RESULT.spec, noted("She has a place"))),
        (DueKind::Referral, |told| told.at(1, &referral::HELP.spec, tick("received"))),
        (DueKind::Touch, |told| {
            told.at(2, &note::DAY.spec, on("2026-03-02")).at(2, &note::TEXT.spec, noted("She rang"))
        }),
        (DueKind::Touch, |told| told.at(1, &note::NEXT.spec, open())),
    ];
    let has = |told: &Told, kind| dues(&told.case, told.round()).iter().any(|due| due.kind == kind);
    for (kind, end) in endings {
        assert!(has(&everything(), *kind));
        let ended = end(everything());
        assert!(!has(&ended, *kind), "{kind:?}");
        assert_eq!(dues(&ended.case, ended.round()).len(), 5, "{kind:?} alone has ended");
    }
}

#[test]
fn a_note_that_was_begun_and_says_nothing_hides_no_agreed_contact() {
    let blank = || everything().at(2, &note::DAY.spec, on("2026-03-03")).at(2, &note::WITH.spec, noted("Mara"));
    assert_eq!(due(&blank()), due(&everything()));
    for (question, answer) in [
        (&note::TAP.spec, tick("no_answer")),
        (&note::TEXT.spec, noted("She rang")),
        (&note::SAFETY.spec, choice("no_worry")),
    ] {
        let told = blank().at(2, question, answer);
        assert!(!due(&told).iter().any(|line| line.contains("Touch")), "{}", question.id);
    }
}

#[test]
fn what_may_be_due_to_a_person_is_due_by_the_day_that_counts_where_it_stands() {
    let told = || {
        nothing()
            .at(1, &claim::WHAT.spec, noted("Rent allowance"))
            .at(1, &claim::ASK_BY.spec, on("2026-03-10"))
            .at(1, &claim::ANSWER_BY.spec, on("2026-04-10"))
            .at(1, &claim::APPEAL_BY.spec, on("2026-05-10"))
            .at(1, &claim::RENEW_BY.spec, on("2027-03-10"))
    };
    assert_eq!(due(&told()), ["2026-03-10 Claim Rent allowance"]);
    for (state, day) in [
        ("not_asked", "2026-03-10"),
        ("applied", "2026-04-10"),
        ("refused", "2026-05-10"),
        ("appealed", "2026-04-10"),
        ("granted", "2027-03-10"),
    ] {
        let told = told().at(1, &claim::STATE.spec, choice(state));
        assert_eq!(due(&told), [format!("{day} Claim Rent allowance")], "{state}");
    }
    assert_eq!(due(&told().at(1, &claim::STATE.spec, choice("left"))), [""; 0]);
}

#[test]
fn what_may_be_due_to_a_person_stays_due_when_the_work_begins_again_and_not_when_it_has_ended() {
    let told = || nothing().at(1, &claim::WHAT.spec, noted("Rent")).at(1, &claim::ASK_BY.spec, on("2026-03-10"));
    assert_eq!(due(&told().again("revise")), ["2026-03-10 Claim Rent"]);
    assert!(CardFace::of(&told().case).dues.iter().any(|due| due.kind == DueKind::Claim && due.words == "Rent"));
    assert_eq!(due(&told().once(&closure::CLOSED.spec, on("2026-03-02"))), [""; 0]);
}

#[test]
fn a_visit_alone_is_due_by_its_hour_until_somebody_says_that_they_are_back() {
    let gone = || {
        nothing().at(1, &team::WHERE.spec, noted("Mill Lane 4")).at(1, &team::VISIT_DAY.spec, on("2026-03-02")).at(
            1,
            &team::BACK_BY.spec,
            at("17:30"),
        )
    };
    assert_eq!(due(&gone()), ["2026-03-02 Visit 17:30"], "and where to stands on no list");
    for back in team::BACK.spec.choices {
        assert_eq!(due(&gone().at(1, &team::BACK.spec, choice(back))), [""; 0], "{back}");
    }
}

#[test]
fn a_risk_is_due_by_its_next_look_until_another_day_is_agreed_and_no_list_says_what_is_feared() {
    let feared =
        || nothing().at(1, &risk::WHAT.spec, said("He waits at the school")).at(1, &risk::NEXT.spec, on("2026-03-12"));
    assert_eq!(due(&feared()), ["2026-03-12 Risk"]);
    assert_eq!(due(&feared().at(1, &risk::NEXT.spec, on("2026-04-12"))), ["2026-04-12 Risk"]);
    assert_eq!(due(&feared().at(1, &risk::NEXT.spec, open())), [""; 0]);
    assert_eq!(due(&feared().change(&Change::Remove(nth(&risk::RISK, 1)))), [""; 0]);
    let again = feared().look_back(1, "revise").again("revise");
    assert_eq!(due(&again), ["2026-03-12 Risk"], "a risk stays one when the work begins again");
    let card = CardFace::of(&feared().case);
    assert!(card.dues.iter().any(|due| due.kind == DueKind::Risk && due.words.is_empty()));
}

#[test]
fn a_decision_in_the_persons_place_is_due_by_its_end_until_somebody_says_who_decides_now() {
    let decided = || {
        nothing().at(1, &decision::WHAT.spec, noted("The locks are changed")).at(
            1,
            &decision::ENDS.spec,
            on("2026-03-31"),
        )
    };
    assert_eq!(due(&decided()), ["2026-03-31 DecisionEnd"]);
    for after in decision::AFTER.spec.choices {
        assert_eq!(due(&decided().at(1, &decision::AFTER.spec, choice(after))), [""; 0], "{after}");
    }
    let card = CardFace::of(&decided().case);
    assert!(card.dues.iter().any(|due| due.kind == DueKind::DecisionEnd && due.words.is_empty()));
}

#[test]
fn what_protects_stays_due_once_consent_to_the_work_has_ended() {
    let told = nothing()
        .at(1, &risk::NEXT.spec, on("2026-03-12"))
        .at(1, &decision::ENDS.spec, on("2026-03-31"))
        .once(&consent::WITHDRAWN.spec, on("2026-03-09"));
    assert_eq!(due(&told), ["2026-03-12 Risk", "2026-03-31 DecisionEnd"]);
}

#[test]
fn help_that_is_on_its_way_is_still_asked_after() {
    let told = everything().at(1, &referral::HELP.spec, tick("agreed"));
    assert!(due(&told).contains(&"2026-03-21 Referral Nina".into()));
}

#[test]
fn an_outcome_ends_the_day_to_look_at_the_plan_until_a_new_one_is_agreed() {
    let plan = |told: &Told| due(told).into_iter().filter(|line| line.contains("Review") || line.contains("PlanEnd"));
    let looked = || everything().look_back(1, "stay");
    assert_eq!(plan(&looked()).count(), 0);
    let next = looked().once(&plan::REVIEW.spec, on("2026-05-20"));
    assert_eq!(plan(&next).collect::<Vec<_>>(), ["2026-05-20 Review"]);
    let begun = everything().at(1, &evaluation::OF.spec, choice("stage"));
    assert_eq!(plan(&begun).count(), 2, "looking back without an outcome ends nothing");
}

/// Both looked back on a day and chose to be in touch from time to time.
fn resting() -> Told {
    nothing().look_back(1, "sometimes").at(1, &evaluation::DAY.spec, on("2026-03-02"))
}

#[test]
fn work_from_time_to_time_asks_for_a_light_check_in_a_year_after_the_last_contact() {
    assert_eq!(due(&resting()), ["2027-03-02 CheckIn"]);
    let noted_on = |day| move |told: Told| told.at(1, &note::DAY.spec, on(day)).at(1, &note::TEXT.spec, noted("Well"));
    assert_eq!(due(&noted_on("2026-09-01")(resting())), ["2027-09-01 CheckIn"]);
    assert_eq!(due(&noted_on("2025-09-01")(resting())), ["2027-03-02 CheckIn"], "what lies before moves nothing");
    let talked = resting().at(1, &interview::DAY.spec, on("2026-10-05"));
    assert_eq!(due(&talked), ["2027-10-05 CheckIn"]);
    let met =
        |outcome| resting().at(1, &meeting::DAY.spec, on("2026-11-05")).at(1, &meeting::OUTCOME.spec, choice(outcome));
    assert_eq!(due(&met("kept")), ["2027-11-05 CheckIn"]);
    assert_eq!(due(&met("missed")), ["2027-03-02 CheckIn"]);
}

#[test]
fn a_day_that_was_agreed_takes_the_place_of_the_light_check_in() {
    let agreed = resting().at(1, &note::DAY.spec, on("2026-03-02")).at(1, &note::NEXT.spec, on("2026-06-01"));
    assert_eq!(due(&agreed), ["2026-06-01 Touch"]);
    let review = resting().once(&plan::REVIEW.spec, on("2026-05-20"));
    assert_eq!(due(&review), ["2026-05-20 Review"]);
    let with_a_step = due(&resting().step(1, 1, "client"));
    assert_eq!(with_a_step, ["2026-03-20 Step step 1", "2027-03-02 CheckIn"], "a step is no contact");
}

#[test]
fn a_light_check_in_is_of_this_outcome_alone_and_has_a_day_where_none_was_written() {
    for outcome in evaluation::OUTCOME.spec.choices.iter().filter(|outcome| **outcome != "sometimes") {
        let told = nothing().look_back(1, outcome).at(1, &evaluation::DAY.spec, on("2026-03-02"));
        assert!(!due(&told).iter().any(|line| line.contains("CheckIn")), "{outcome}");
    }
    assert_eq!(due(&resting().again("revise")), [""; 0]);
    assert_eq!(due(&resting().once(&closure::CLOSED.spec, on("2026-04-01"))), [""; 0]);
    let undated = nothing().look_back(1, "sometimes");
    assert_eq!(due(&undated), ["2027-03-02 CheckIn"], "a year after the outcome was chosen");
}

#[test]
fn only_the_last_note_says_when_to_be_in_touch_again() {
    let wants = |number, day, next| {
        move |told: Told| told.at(number, &note::DAY.spec, on(day)).at(number, &note::NEXT.spec, on(next))
    };
    let first = wants(1, "2026-03-01", "2026-03-10");
    let second = wants(2, "2026-03-02", "2026-03-05");
    assert_eq!(due(&second(first(nothing()))), ["2026-03-05 Touch"]);
    assert_eq!(due(&first(second(nothing()))), ["2026-03-05 Touch"], "the later day, whichever was written first");
    let same_day = wants(3, "2026-03-02", "2026-03-08");
    assert_eq!(due(&same_day(second(nothing()))), ["2026-03-08 Touch"], "of one day the one written last");
}

#[test]
fn nothing_is_due_in_a_case_that_has_ended() {
    let ended = everything().once(&closure::CLOSED.spec, on("2026-03-02"));
    assert_eq!(due(&ended), [""; 0]);
    assert!(CardFace::of(&ended.case).dues.is_empty());
    assert!(due(&closed()).is_empty());
}

#[test]
fn a_day_that_is_known_in_part_is_not_due() {
    let partly = DateAnswer { year: Some(2026), month: Some(4), ..DateAnswer::default() };
    let told = nothing().step(1, 1, "client").at(1, &step::BY.spec, (Part::Whole, Value::Date(partly)));
    assert_eq!(due(&told), [""; 0]);
}

#[test]
fn a_consent_is_due_by_its_last_day_also_where_only_a_month_or_a_year_was_agreed() {
    let until = |year, month, day| DateAnswer { year, month, day, ..DateAnswer::default() };
    for (until, expected) in [
        (until(Some(2026), None, None), Some("2026-12-31")),
        (until(Some(2026), Some(2), None), Some("2026-02-28")),
        (until(Some(2026), Some(12), None), Some("2026-12-31")),
        (until(Some(2026), Some(3), Some(9)), Some("2026-03-09")),
        (until(None, Some(3), None), None),
        (DateAnswer { unknown: true, ..DateAnswer::default() }, None),
    ] {
        let told = nothing().at(1, &sharing::WITH.spec, noted("Dr. Sand")).at(
            1,
            &sharing::UNTIL.spec,
            (Part::Whole, Value::Date(until)),
        );
        let expected: Vec<_> = expected.into_iter().map(|day| format!("{day} ConsentEnd Dr. Sand")).collect();
        assert_eq!(due(&told), expected);
    }
}

#[test]
fn the_first_meetings_day_is_due_only_as_long_as_a_day_is_agreed_at_all() {
    assert_eq!(due(&whole_meeting()).len(), 1);
    assert_eq!(due(&whole_meeting().choose(&terms::NEXT.spec, "none")), [""; 0]);
    let second = whole_meeting().choose(&terms::NEXT.spec, "none").at(1, &meeting::DAY.spec, on("2026-04-01"));
    assert_eq!(due(&second), ["2026-04-01 Meeting"]);
}

#[test]
fn a_card_shows_the_three_earliest() {
    let kinds = |told: &Told| CardFace::of(&told.case).dues.iter().map(|due| due.kind).collect::<Vec<_>>();
    assert_eq!(kinds(&everything()), [DueKind::Touch, DueKind::Meeting, DueKind::Step]);
    let two = nothing().step(1, 1, "client").once(&plan::REVIEW.spec, on("2026-03-01"));
    assert_eq!(kinds(&two), [DueKind::Review, DueKind::Step]);
}

#[test]
fn a_card_keeps_the_meeting_though_others_come_before_it() {
    let told = everything().step(2, 1, "worker").at(1, &meeting::DAY.spec, on("2026-12-24"));
    let dues: Vec<_> = CardFace::of(&told.case).dues.iter().map(|due| (due.kind, due.day)).collect();
    let expected = [
        (DueKind::Touch, date("2026-03-03")),
        (DueKind::Step, date("2026-03-20")),
        (DueKind::Meeting, date("2026-12-24")),
    ];
    assert_eq!(dues, expected);
}

#[test]
fn a_card_keeps_the_earlier_of_two_meetings() {
    let told = everything()
        .at(2, &meeting::DAY.spec, on("2027-01-01"))
        .at(1, &meeting::DAY.spec, on("2026-12-24"))
        .step(2, 1, "worker");
    let meetings: Vec<_> =
        CardFace::of(&told.case).dues.into_iter().filter(|due| due.kind == DueKind::Meeting).collect();
    assert_eq!(meetings.iter().map(|due| due.day).collect::<Vec<_>>(), [date("2026-12-24")]);
}

#[test]
fn a_card_never_says_where_two_meet() {
    let face = CardFace::of(&everything().case);
    let meeting = face.dues.iter().find(|due| due.kind == DueKind::Meeting).unwrap();
    assert_eq!((meeting.time.as_deref(), meeting.words.as_str()), (Some("10:30"), ""));
}

#[test]
fn a_card_holds_at_most_400_bytes_of_text_in_whole_characters() {
    for long in ["ёж🚪".repeat(200), "🚪".repeat(300), "a".repeat(900), "ñ".repeat(500)] {
        let told = running()
            .note(&case_form::CODE.spec, &long)
            .note(&case_form::NAME.spec, &long)
            .at(1, &goal::STATEMENT.spec, said(&long))
            .put(&meeting::DAY.spec, Part::Whole, on("2026-03-09").1)
            .put(&meeting::TIME.spec, Part::Whole, Value::Time(long.clone()))
            .put(&meeting::PLACE.spec, Part::Whole, Value::text(&long, "ru"));
        let told =
            (1..5).fold(told, |told, number| told.step(number, 1, "client").at(number, &step::WHAT.spec, noted(&long)));
        let face = CardFace::of(&told.case);
        let texts = face.dues.iter().flat_map(|due| [Some(due.words.as_str()), due.time.as_deref()]).flatten();
        let texts: Vec<_> = texts.chain([face.code.as_str(), face.name.as_str()]).collect();
        assert_eq!(face.dues.len(), 3);
        assert!(texts.iter().map(|text| text.len()).sum::<usize>() <= 400, "{texts:?}");
        assert!(texts.iter().all(|text| long.starts_with(text)));
        assert!(face.name.len() > 100 && face.code.len() > 50, "as much of them as there is room for");
    }
}

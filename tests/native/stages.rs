//! Where a case is on its way, and what follows: one case told from the first meeting to its end and begun again.

use expect_test::expect;
use waymark::forms::{
    assessment, closure, evaluation, goal, need, note, plan, referral, round, safety, step, strength,
};
use waymark::journal::Change;
use waymark::process::{
    CardFace, Follow, Stage, StageState, current_round, has_ended, round_before, rounds, stage, take_along, waymarks,
    what_follows,
};

use crate::first_meeting::{today, whole_meeting};
use crate::first_meeting_told::Told;
use crate::rules::with_reason;
use crate::told_work::{
    assessed, choice, closed, date, ending, link, noted, nth, on, open, planned, running, said, tick,
};

fn follows(told: &Told) -> Follow {
    what_follows(&told.case, told.round(), today())
}

fn at(told: &Told) -> Stage {
    stage(&told.case, told.round())
}

/// Where a case is, what follows, and how the stages stand: `+` done, `>` here, `~` open, `.` later; what is open is
/// counted.
fn place(told: &Told) -> String {
    let mark = |state: StageState| match state {
        StageState::Done => "+",
        StageState::Here => ">",
        StageState::Open => "~",
        StageState::Later => ".",
    };
    let count = |open: usize| if open == 0 { String::new() } else { open.to_string() };
    let waymarks = waymarks(&told.case, told.round());
    let marks: Vec<_> =
        waymarks.iter().map(|waymark| format!("{}{}", mark(waymark.state), count(waymark.open))).collect();
    format!("{:?} → {:?} {}", at(told), follows(told), marks.join(" "))
}

type Step = (&'static str, fn(Told) -> Told);

const WAY: &[Step] = &[
    ("first meeting", |_| whole_meeting()),
    ("a need", |told| told.at(1, &need::STATEMENT.spec, said("We may lose the flat"))),
    ("what they manage", |told| told.once(&assessment::ALONE.spec, said("The children"))),
    ("a strength", |told| told.at(1, &strength::WHAT.spec, said("I do not give up"))),
    ("a goal", |told| told.at(1, &goal::STATEMENT.spec, said("We stay"))),
    ("its step", |told| told.step(1, 1, "client")),
    ("a day to look at it", |told| told.once(&plan::REVIEW.spec, on("2026-04-06"))),
    ("a yes to the plan", |told| told.once(&plan::MANNER.spec, choice("spoken"))),
    ("a note", |told| told.at(1, &note::TEXT.spec, noted("She came"))),
    ("the step's result", |told| told.at(1, &step::RESULT.spec, choice("partly"))),
    ("looking back begun", |told| told.at(1, &evaluation::OF.spec, choice("stage"))),
    ("the plan stays", |told| told.look_back(1, "stay")),
    ("away from the course", |told| told.look_back(2, "revise").at(2, &evaluation::COURSE.spec, choice("off"))),
    ("begun again", |told| told.again("revise")),
    ("what they manage now", |told| told.once(&assessment::ALONE.spec, said("The children, the letters"))),
    ("the goal taken along", |told| {
        let changes = take_along(&told.case, told.round(), nth(&goal::GOAL, 1), nth(&goal::GOAL, 2));
        told.all(&changes)
    }),
    ("its first step", |told| told.step(2, 2, "worker")),
    ("a new day to look at it", |told| told.once(&plan::REVIEW.spec, on("2026-05-11"))),
    ("a yes to the new plan", |told| told.once(&plan::MANNER.spec, choice("mark"))),
    ("both find it reached", |told| told.reached(2, "reached", "reached").look_back(3, "close")),
    ("completed", |told| told.once(&closure::HOW.spec, choice("completed"))),
    ("closed", |told| told.once(&closure::CLOSED.spec, on("2026-05-20"))),
    ("opened again", |told| told.again("reopened")),
    ("safety looked at", |told| told.tick(&safety::NOW.spec, "none")),
];

#[test]
fn a_case_goes_its_way_and_may_begin_again() {
    let mut told = Told::nothing();
    let mut lines = vec![format!("nothing: {}", place(&told))];
    for (after, step) in WAY {
        told = step(told);
        lines.push(format!("{after}: {}", place(&told)));
    }
    expect![[r#"
        nothing: FirstMeeting → GoOn >6 . . . . .
        first meeting: Assessment → Assess + > . . . .
        a need: Assessment → Assess + > . . . .
        what they manage: Assessment → Assess + > . . . .
        a strength: Assessment → MakePlan + > . . . .
        a goal: Plan → MakePlan + + > . . .
        its step: Plan → AgreePlan + + > . . .
        a day to look at it: Plan → AgreePlan + + > . . .
        a yes to the plan: Doing → CarryOut + + + > . .
        a note: Doing → CarryOut + + + > . .
        the step's result: Doing → LookBack + + + > . .
        looking back begun: Evaluation → LookBack + + + + >2 .
        the plan stays: Doing → CarryOut + + + > ~ .
        away from the course: Evaluation → BeginAgain + + + + > .
        begun again: Assessment → Assess ~1 > . . . .
        what they manage now: Assessment → MakePlan ~1 > . . . .
        the goal taken along: Plan → MakePlan ~1 + > . . .
        its first step: Plan → AgreePlan ~1 + > . . .
        a new day to look at it: Plan → AgreePlan ~1 + > . . .
        a yes to the new plan: Doing → CarryOut ~1 + + > . .
        both find it reached: Closure → Close ~1 + + . + >
        completed: Closure → Close ~1 + + . + >2
        closed: Closure → Closed +1 + + . + +2
        opened again: FirstMeeting → GoOn >6 . . . . .
        safety looked at: FirstMeeting → GoOn >5 . . . . ."#]]
    .assert_eq(&lines.join("\n"));
}

#[test]
fn the_day_to_look_at_the_plan_asks_for_a_look_back() {
    let on_day = |told: &Told, day: &str| what_follows(&told.case, told.round(), date(day));
    for (day, expected) in
        [("2026-04-05", Follow::CarryOut), ("2026-04-06", Follow::LookBack), ("2026-06-01", Follow::LookBack)]
    {
        assert_eq!(on_day(&running(), day), expected, "{day}");
    }
    let stays = running().look_back(1, "stay");
    assert_eq!(on_day(&stays, "2026-06-01"), Follow::CarryOut);
    let next = stays.once(&plan::REVIEW.spec, on("2026-07-01"));
    assert_eq!(on_day(&next, "2026-06-30"), Follow::CarryOut);
    assert_eq!(on_day(&next, "2026-07-01"), Follow::LookBack);
}

#[test]
fn the_end_of_the_plan_asks_for_a_look_back_too() {
    let until = running().once(&plan::UNTIL.spec, on("2026-03-02"));
    assert_eq!(follows(&until), Follow::LookBack);
}

#[test]
fn a_plan_that_is_walked_asks_for_a_look_back_and_one_half_walked_does_not() {
    let half = running().step(2, 1, "worker").at(1, &step::RESULT.spec, choice("done"));
    assert_eq!(follows(&half), Follow::CarryOut);
    for result in step::RESULT.spec.choices {
        let whole = running().at(1, &step::RESULT.spec, choice(result));
        assert_eq!(follows(&whole), Follow::LookBack, "{result}");
    }
}

#[test]
fn each_outcome_leads_somewhere() {
    for (outcome, stage, follow) in [
        ("stay", Stage::Doing, Follow::CarryOut),
        ("revise", Stage::Evaluation, Follow::BeginAgain),
        ("close", Stage::Closure, Follow::Close),
        ("sometimes", Stage::Doing, Follow::InTouch),
        ("others", Stage::Closure, Follow::Refer),
    ] {
        let told = running().look_back(1, outcome);
        assert_eq!((at(&told), follows(&told)), (stage, follow), "{outcome}");
        assert_eq!(waymark::process::outcome(&told.case, told.round()), Some(outcome));
    }
    assert_eq!(evaluation::OUTCOME.spec.choices.len(), 5);
}

#[test]
fn an_outcome_taken_back_is_open_again() {
    let told = running().look_back(1, "close").at(1, &evaluation::OUTCOME.spec, open());
    assert_eq!((at(&told), follows(&told)), (Stage::Evaluation, Follow::LookBack));
    let gone = told.change(&Change::Remove(nth(&evaluation::EVALUATION, 1)));
    assert_eq!((at(&gone), follows(&gone)), (Stage::Doing, Follow::CarryOut));
}

#[test]
fn whoever_goes_on_elsewhere_is_helped_on_before_the_end() {
    let helped = running()
        .look_back(1, "others")
        .at(1, &referral::GROUND.spec, choice("unable"))
        .at(1, &referral::TO.spec, noted("Nina"))
        .at(1, &referral::HELP.spec, tick("went_along"));
    assert_eq!(follows(&helped), Follow::Close);
}

#[test]
fn a_plan_is_agreed_once_every_goal_has_a_step() {
    let second = planned().at(2, &goal::STATEMENT.spec, said("I sleep"));
    assert_eq!(follows(&second), Follow::MakePlan);
    assert_eq!(follows(&second.step(2, 2, "client")), Follow::AgreePlan);
}

#[test]
fn an_assessment_needs_something_hard_something_managed_and_some_help() {
    assert_eq!(follows(&assessed()), Follow::MakePlan);
    for kind in ["need", "strength"] {
        let kind = waymark::forms::kind(kind).unwrap();
        let without = assessed().change(&Change::Remove(nth(kind, 1)));
        assert_eq!(follows(&without), Follow::Assess, "{}", kind.id);
    }
    assert_eq!(follows(&assessed().put(&assessment::ALONE.spec, said("").0, open().1)), Follow::Assess);
}

#[test]
fn a_worry_comes_before_whatever_else_follows_until_there_is_a_reason() {
    let worried = || running().at(1, &note::SAFETY.spec, choice("look"));
    assert_eq!(follows(&worried()), Follow::Safety);
    assert_eq!(follows(&with_reason(worried(), "r1-again", "She wants to wait")), Follow::CarryOut);
    let looked = worried().at(1, &safety::NOW.spec, tick("none"));
    assert_eq!(follows(&looked), Follow::CarryOut);
    let urgent = worried().at(1, &safety::NOW.spec, tick("bed"));
    assert_eq!(follows(&urgent), Follow::Safety);
}

#[test]
fn a_closed_case_is_closed_whatever_is_open_and_can_be_opened_again() {
    let closed = closed().at(1, &note::SAFETY.spec, choice("look"));
    assert_eq!(follows(&closed), Follow::Closed);
    assert!(has_ended(&closed.case, closed.round()) && CardFace::of(&closed.case).has_ended);
    let again = closed.again("reopened");
    assert_eq!((at(&again), follows(&again)), (Stage::FirstMeeting, Follow::GoOn));
    assert!(!has_ended(&again.case, again.round()) && !CardFace::of(&again.case).has_ended);
}

#[test]
fn closing_taken_back_leaves_the_case_at_its_end() {
    let back = closed().once(&closure::CLOSED.spec, open());
    assert_eq!((at(&back), follows(&back)), (Stage::Closure, Follow::Close));
    let unknown = ending().put(
        &closure::CLOSED.spec,
        waymark::journal::Part::Whole,
        waymark::journal::Value::Date(waymark::journal::DateAnswer { unknown: true, ..Default::default() }),
    );
    assert!(!has_ended(&unknown.case, unknown.round()), "a day that nobody knows closes nothing");
}

#[test]
fn every_stage_of_a_closed_case_is_done_or_was_never_begun() {
    let closed = closed();
    let states = waymarks(&closed.case, closed.round());
    assert!(states.iter().all(|mark| matches!(mark.state, StageState::Done | StageState::Later)), "{states:?}");
}

#[test]
fn rounds_follow_one_another() {
    let told = closed().again("reopened");
    let first = told.case.first_round();
    assert_eq!(rounds(&told.case), [first, first.next()]);
    assert_eq!(current_round(&told.case), first.next());
    assert_eq!(round_before(&told.case, first.next()), Some(first));
    assert_eq!(round_before(&told.case, first), None);
    let record = told.case.record(round::ROUND.first_id(told.case.id(), first.next())).unwrap();
    assert_eq!(waymark::forms::Ask::get(&record, round::WHY), Some("reopened"));
}

#[test]
fn a_step_linked_to_no_goal_of_the_plan_makes_no_plan() {
    let lost =
        assessed().at(1, &goal::STATEMENT.spec, said("We stay")).at(1, &step::GOAL_OF.spec, link(&goal::GOAL, 9));
    assert_eq!(follows(&lost), Follow::MakePlan);
}

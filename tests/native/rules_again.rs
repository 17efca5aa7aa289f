//! What the rules ask at every contact, in a further round, and what a reason does to it.

use waymark::forms::{
    self, Ask, KINDS, Kind, arrival, goal, interview, meeting, note, reason, referral, round, safety,
};
use waymark::journal::{Change, DateAnswer, Part, RecordId, Strokes, Value};
use waymark::process::{
    Follow, Rule, Stage, StageState, conflicts, current_round, gaps, place_of_safety, r1_safety_first,
    r2_refer_or_end_kindly, stage, waymarks, what_follows,
};

use crate::first_meeting::{today, whole_meeting};
use crate::first_meeting_told::Told;
use crate::rules::{open, with_reason};
use crate::told_work::{choice, closed, noted, nth, on, open as taken_back, running, tick};

fn worried(told: Told) -> Told {
    told.at(1, &note::SAFETY.spec, choice("look"))
}

#[test]
fn r1_asks_for_a_new_look_after_a_note_that_worries() {
    assert_eq!(open(r1_safety_first, &running()), [""; 0]);
    assert_eq!(open(r1_safety_first, &running().at(1, &note::SAFETY.spec, choice("no_worry"))), [""; 0]);
    assert_eq!(open(r1_safety_first, &worried(running())), ["r1-again"]);
}

#[test]
fn r1_is_satisfied_by_whoever_looked_later() {
    let looked = worried(running()).at(1, &safety::NOW.spec, tick("none"));
    assert_eq!(open(r1_safety_first, &looked), [""; 0]);
    let urgent = worried(running()).at(1, &safety::NOW.spec, tick("food"));
    assert_eq!(open(r1_safety_first, &urgent), ["r1-action"]);
}

#[test]
fn r1_is_not_satisfied_by_a_look_from_before_the_worry() {
    let told = worried(running().at(1, &safety::NOW.spec, tick("none")));
    assert_eq!(open(r1_safety_first, &told), ["r1-again"]);
}

#[test]
fn r1_goes_by_the_last_note_that_says_anything_of_safety() {
    let calm = worried(running()).at(2, &note::SAFETY.spec, choice("no_worry"));
    assert_eq!(open(r1_safety_first, &calm), [""; 0]);
    assert_eq!(open(r1_safety_first, &worried(running()).at(2, &note::TEXT.spec, noted("She rang"))), ["r1-again"]);
    assert_eq!(open(r1_safety_first, &calm.at(3, &note::SAFETY.spec, choice("look"))), ["r1-again"]);
}

#[test]
fn r1_hears_a_conversation_as_it_hears_a_note() {
    let said = |told: Told, answer| told.at(1, &interview::SAFETY.spec, choice(answer));
    assert_eq!(open(r1_safety_first, &said(running(), "no_worry")), [""; 0]);
    let worried_there = || said(running(), "look");
    assert_eq!(open(r1_safety_first, &worried_there()), ["r1-again"]);
    assert_eq!(open(r1_safety_first, &worried_there().at(1, &note::SAFETY.spec, choice("no_worry"))), [""; 0]);
    assert_eq!(open(r1_safety_first, &worried_there().at(1, &safety::NOW.spec, tick("none"))), [""; 0]);
    assert_eq!(open(r1_safety_first, &said(worried(running()), "no_worry")), [""; 0], "whichever was the last");
    let again = running().look_back(1, "revise").again("revise");
    assert_eq!(open(r1_safety_first, &said(again, "no_worry")), [""; 0], "a look by one tap");
}

#[test]
fn r1_hears_a_meeting_that_took_place_as_it_hears_a_note() {
    let met = |told: Told, outcome| told.at(1, &meeting::OUTCOME.spec, choice(outcome));
    let said = |told: Told, answer| met(told, "kept").at(1, &meeting::SAFETY.spec, choice(answer));
    assert_eq!(open(r1_safety_first, &met(running(), "kept")), [""; 0]);
    assert_eq!(open(r1_safety_first, &said(running(), "no_worry")), [""; 0]);
    assert_eq!(open(r1_safety_first, &said(running(), "look")), ["r1-again"]);
    let calm = said(running(), "look").at(1, &note::SAFETY.spec, choice("no_worry"));
    assert_eq!(open(r1_safety_first, &calm), [""; 0], "whichever was the last");
    assert_eq!(open(r1_safety_first, &said(worried(running()), "no_worry")), [""; 0]);
    for outcome in ["missed", "moved"] {
        let slip = met(said(running(), "look"), outcome);
        assert_eq!(open(r1_safety_first, &slip), [""; 0], "{outcome}: nobody met, so nothing was asked");
    }
    assert_eq!(open(r1_safety_first, &said(begun_again(running()), "no_worry")), [""; 0], "a look by one tap");
}

#[test]
fn r1_forgets_a_worry_that_was_a_slip_of_the_finger() {
    assert_eq!(open(r1_safety_first, &worried(running()).at(1, &note::SAFETY.spec, taken_back())), [""; 0]);
    assert_eq!(open(r1_safety_first, &worried(running()).change(&Change::Remove(nth(&note::NOTE, 1)))), [""; 0]);
}

#[test]
fn r1_is_asked_again_in_a_further_round_by_a_look_or_by_one_tap() {
    let again = || running().look_back(1, "revise").again("revise");
    assert_eq!(open(r1_safety_first, &again()), ["r1-look"]);
    assert_eq!(open(r1_safety_first, &again().at(1, &note::SAFETY.spec, choice("no_worry"))), [""; 0]);
    assert_eq!(open(r1_safety_first, &worried(again())), ["r1-again"]);
    assert_eq!(open(r1_safety_first, &again().once(&safety::NOW.spec, tick("none"))), [""; 0]);
}

fn begun_again(told: Told) -> Told {
    told.look_back(1, "revise").again("revise")
}

#[test]
fn r1_keeps_a_danger_that_nobody_has_acted_on_when_the_work_begins_again() {
    let found = || begun_again(running().at(1, &safety::NOW.spec, tick("danger")));
    assert_eq!(open(r1_safety_first, &found()), ["r1-look", "r1-action"]);
    assert_eq!(what_follows(&found().case, found().round(), today()), Follow::Safety);
    assert_eq!(
        place_of_safety(&found().case, found().round()),
        "page/safety",
        "the prompt asks of a look of this round"
    );
    let here = running().once(&safety::NOW.spec, tick("danger"));
    assert_eq!(place_of_safety(&here.case, here.round()), "safety");
    let tapped = found().at(1, &note::SAFETY.spec, choice("no_worry"));
    assert_eq!(open(r1_safety_first, &tapped), ["r1-action"], "one tap says nothing of what is done about it");
    let acted = found().at(1, &safety::ACTION.spec, noted("Her sister fetches her at six"));
    assert_eq!(open(r1_safety_first, &acted), ["r1-look"]);
    assert_eq!(open(r1_safety_first, &found().at(2, &safety::NOW.spec, tick("none"))), [""; 0]);
    let removed = found().change(&Change::Remove(nth(&safety::SAFETY, 1)));
    assert_eq!(open(r1_safety_first, &removed), ["r1-look"]);
}

#[test]
fn r1_keeps_a_worry_when_the_work_begins_again() {
    let worry = || begun_again(worried(running()));
    assert_eq!(open(r1_safety_first, &worry()), ["r1-look", "r1-again"]);
    assert_eq!(what_follows(&worry().case, worry().round(), today()), Follow::Safety);
    assert_eq!(open(r1_safety_first, &worry().at(2, &note::SAFETY.spec, choice("no_worry"))), [""; 0]);
    assert_eq!(open(r1_safety_first, &worry().at(1, &safety::NOW.spec, tick("none"))), [""; 0]);
    let calm = worried(running()).at(2, &note::SAFETY.spec, choice("no_worry"));
    assert_eq!(open(r1_safety_first, &begun_again(calm)), ["r1-look"]);
}

#[test]
fn r1_lets_go_of_a_danger_that_a_later_look_found_no_more() {
    let over = || running().at(1, &safety::NOW.spec, tick("danger")).at(2, &safety::NOW.spec, tick("none"));
    assert_eq!(open(r1_safety_first, &over()), [""; 0]);
    assert_eq!(open(r1_safety_first, &begun_again(over())), ["r1-look"]);
    let found_again = || begun_again(over()).at(3, &safety::NOW.spec, tick("bed"));
    assert_eq!(open(r1_safety_first, &found_again()), ["r1-action"]);
    let acted = running().at(1, &safety::NOW.spec, tick("danger")).at(1, &safety::ACTION.spec, noted("The shelter"));
    assert_eq!(open(r1_safety_first, &begun_again(acted)), ["r1-look"]);
}

#[test]
fn r2_asks_for_a_referral_where_others_go_on() {
    let others = || running().look_back(1, "others");
    assert_eq!(open(r2_refer_or_end_kindly, &running()), [""; 0]);
    assert_eq!(open(r2_refer_or_end_kindly, &others()), ["r2-referral"]);
    let pointed = || others().at(1, &referral::GROUND.spec, choice("unable")).at(1, &referral::TO.spec, noted("Nina"));
    assert_eq!(open(r2_refer_or_end_kindly, &pointed()), ["r2-help"]);
    assert_eq!(open(r2_refer_or_end_kindly, &pointed().at(1, &referral::HELP.spec, tick("agreed"))), [""; 0]);
    assert_eq!(open(r2_refer_or_end_kindly, &others().look_back(2, "stay")), [""; 0]);
}

#[test]
fn a_round_after_a_look_back_owes_no_first_meeting_and_begins_at_the_assessment() {
    let again = running().look_back(1, "revise").again("revise");
    let rules: Vec<_> = gaps(&again.case, again.round()).into_iter().map(|gap| gap.rule).collect();
    assert_eq!(rules, [Rule::R1]);
    assert_eq!(stage(&again.case, again.round()), Stage::Assessment);
    assert_eq!(what_follows(&again.case, again.round(), today()), Follow::Assess);
}

#[test]
fn a_case_opened_again_begins_with_a_first_meeting() {
    let again = closed().again("reopened");
    let keys: Vec<_> = gaps(&again.case, again.round()).into_iter().map(|gap| gap.key).collect();
    assert_eq!(keys, ["r1-look", "r3-limits", "r4-summary", "r4-person", "r4-worker", "r4-decision"]);
    assert_eq!(stage(&again.case, again.round()), Stage::FirstMeeting);
    assert_eq!(what_follows(&again.case, again.round(), today()), Follow::GoOn);
}

#[test]
fn the_round_before_is_left_as_it_was() {
    let before = running().look_back(1, "revise");
    let first = before.round();
    let told =
        running().look_back(1, "revise").again("revise").goal(2, "We stay until July").reached(2, "partly", "partly");
    for record in before.case.records() {
        let now = told.case.record(record.id()).unwrap();
        assert_eq!((now.round(), now.is_alive()), (record.round(), record.is_alive()));
        for (question, part) in record.cells() {
            assert_eq!(now.given(question, part), record.given(question, part), "{question}");
        }
    }
    assert_eq!(gaps(&told.case, first), gaps(&before.case, first));
    assert_eq!(stage(&told.case, first), stage(&before.case, first));
}

#[test]
fn two_copies_that_begin_again_meet_in_one_round() {
    let here = running().again("revise").once(&round::CHANGED.spec, noted("The letter came"));
    let there = running().elsewhere().again("revise").goal(7, "We stay until July");
    let (one, other) = (here.round(), there.round());
    let met = here.meet(&there);
    assert_eq!((one, other, current_round(&met.case)), (met.round(), met.round(), met.round()));
    assert_eq!(met.case.records_of("round").len(), 1);
    assert_eq!(conflicts(&met.case), 0);
    assert!(met.case.record(nth(&goal::GOAL, 7)).is_some_and(|goal| goal.round() == Some(one)));
}

#[test]
fn two_copies_that_begin_again_for_different_reasons_still_meet_and_say_so() {
    let met = running().again("revise").meet(&running().elsewhere().again("reopened"));
    assert_eq!((met.case.records_of("round").len(), conflicts(&met.case)), (1, 1));
}

#[test]
fn a_reason_is_not_brought_up_again_and_the_gap_stays() {
    type Case = (&'static str, fn() -> Told, Follow, Follow);
    let urgent = || running().once(&safety::NOW.spec, tick("bed"));
    let elsewhere = || whole_meeting().once(&arrival::FIT.spec, choice("area"));
    let table: [Case; 4] = [
        ("r1-again", || worried(running()), Follow::Safety, Follow::CarryOut),
        ("r1-action", urgent, Follow::Safety, Follow::CarryOut),
        ("r2-referral", || running().look_back(1, "others"), Follow::Refer, Follow::Close),
        ("r2-referral", elsewhere, Follow::Refer, Follow::Done),
    ];
    for (key, told, before, after) in table {
        let follows = |told: &Told| what_follows(&told.case, told.round(), today());
        assert_eq!(follows(&told()), before, "{key}");
        let rule = gaps(&told().case, told().round()).into_iter().find(|gap| gap.key == key).unwrap().rule;
        for meant in [key, rule.id()] {
            let told = with_reason(told(), meant, "She asked for it");
            assert_eq!(follows(&told), after, "{meant}");
            let gap = gaps(&told.case, told.round()).into_iter().find(|gap| gap.key == key).unwrap();
            assert_eq!(gap.reason.as_deref(), Some("She asked for it"));
        }
    }
}

#[test]
fn a_reason_for_one_gap_is_none_for_another() {
    let told = with_reason(worried(running()), "r1-action", "No");
    assert_eq!(what_follows(&told.case, told.round(), today()), Follow::Safety);
    let other_rule = with_reason(worried(running()), "R2", "No");
    assert_eq!(what_follows(&other_rule.case, other_rule.round(), today()), Follow::Safety);
}

#[test]
fn a_reason_belongs_to_its_round() {
    let told = with_reason(running(), "R1", "She would rather not").again("revise");
    let gap = gaps(&told.case, told.round()).remove(0);
    assert_eq!((gap.key, gap.reason), ("r1-look", None));
    assert!(told.case.records_of(reason::REASON.id).len() == 1);
}

#[test]
fn a_stage_counts_what_is_open_without_a_reason() {
    let plan = |told: &Told| waymarks(&told.case, told.round())[2];
    let told = || running().goal(2, "I sleep");
    assert_eq!((plan(&told()).state, plan(&told()).open), (StageState::Open, 1));
    let explained = with_reason(told(), "r5-order", "Both goals came at once");
    assert_eq!((plan(&explained).state, plan(&explained).open), (StageState::Done, 0));
}

#[test]
fn no_rule_refuses_an_answer_to_any_question_wherever_the_case_stands() {
    for told in [Told::nothing, || worried(running().look_back(1, "others")), closed] {
        for question in KINDS.iter().flat_map(|kind| kind.questions) {
            let kind = forms::kind(question.kind_id()).unwrap();
            let id = RecordId::from_bytes([0x77; 16]);
            let (part, value) = any_answer(question);
            let told = told().put_in(id, kind, question, part, value);
            assert!(forms::is_answered(&told.case.record(id).unwrap(), question), "{}", question.id);
        }
    }
}

pub(crate) fn any_answer(question: &forms::Spec) -> (Part, Value) {
    let last = || question.choices.last().copied().unwrap_or_default();
    match question.kind {
        Kind::Text | Kind::LongText => noted("words"),
        Kind::Day => on("2026-01-01"),
        Kind::TimeOfDay => (Part::Whole, Value::Time("09:00".into())),
        Kind::OneOf => choice(last()),
        Kind::ManyOf => tick(last()),
        Kind::YesNo => (Part::Whole, Value::Flag(true)),
        Kind::Number => (Part::Whole, Value::Number("1".into())),
        Kind::Signature => (Part::Whole, Value::Signature(Strokes(vec![vec![(1, 1)]]))),
        Kind::Link => crate::told_work::link(&goal::GOAL, 1),
        Kind::File => (
            Part::Whole,
            Value::File { name: "a.jpg".into(), media_type: "image/jpeg".into(), size: 1, sha256: "0".repeat(64) },
        ),
    }
}

#[test]
fn every_gap_is_closed_at_a_prompt_a_stage_or_a_place_of_its_own() {
    let prompts: Vec<_> = waymark::process::prompts().map(|prompt| prompt.id).collect();
    let unknown = DateAnswer { unknown: true, ..DateAnswer::default() };
    let worst = worried(running().goal(2, "I sleep").step(3, 2, "others").look_back(1, "others"))
        .put(&meeting::DAY.spec, Part::Whole, Value::Date(unknown))
        .once(&waymark::forms::terms::DECISION.spec, choice("no"))
        .once(&waymark::forms::closure::HOW.spec, choice("otherwise"));
    let found = gaps(&worst.case, worst.round());
    assert!(found.len() > 8, "{found:?}");
    for gap in found {
        let is_stage = Stage::ALL.iter().any(|stage| stage.id() == gap.prompt);
        let is_own = ["referral", "ending"].contains(&gap.prompt);
        assert!(is_stage || is_own || prompts.contains(&gap.prompt), "{gap:?}");
        assert_eq!(is_stage, gap.stage() != Some(Stage::FirstMeeting), "{gap:?}");
    }
    assert!(worst.case.record(nth(&note::NOTE, 1)).is_some_and(|note| note.get(note::SAFETY) == Some("look")));
}

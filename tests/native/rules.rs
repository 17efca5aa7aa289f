//! Rules R1–R4: each with what satisfies it and with what asks for a reason. None of them ever refuses an answer.

use waymark::forms::{arrival, consent, ending, meeting, reason, referral, safety, six, terms};
use waymark::journal::{Case, Change, DateAnswer, Part, RecordId, Strokes, Value};
use waymark::process::{
    Gap, gaps, r1_safety_first, r2_refer_or_end_kindly, r3_told_before_agreed_after, r4_summed_up_and_agreed,
};

use crate::first_meeting_told::Told;

pub(crate) type RuleOfCasework = fn(&Case, waymark::journal::RoundId) -> Vec<Gap>;

pub(crate) fn open(rule: RuleOfCasework, told: &Told) -> Vec<&'static str> {
    rule(&told.case, told.round()).into_iter().map(|gap| gap.key).collect()
}

fn told() -> Told {
    Told::nothing()
}

#[test]
fn r1_asks_to_look_at_safety() {
    assert_eq!(open(r1_safety_first, &told()), ["r1-look"]);
    assert_eq!(open(r1_safety_first, &told().choose(&safety::PRIVATE.spec, "yes")), ["r1-look"]);
}

#[test]
fn r1_is_satisfied_when_nothing_is_urgent() {
    assert!(open(r1_safety_first, &told().tick(&safety::NOW.spec, "none")).is_empty());
}

#[test]
fn r1_asks_what_is_done_about_everything_that_cannot_wait() {
    for choice in safety::NOW.spec.choices.iter().filter(|choice| **choice != "none") {
        let urgent = told().tick(&safety::NOW.spec, choice);
        assert_eq!(open(r1_safety_first, &urgent), ["r1-action"], "{choice}");
        let done = urgent.note(&safety::ACTION.spec, "Called the shelter, bed from 20:00");
        assert!(open(r1_safety_first, &done).is_empty(), "{choice}");
    }
}

#[test]
fn r1_looks_at_every_look_of_the_round() {
    let later = RecordId::from_bytes([9; 16]);
    let again = told().tick(&safety::NOW.spec, "none").put_in(
        later,
        &safety::SAFETY,
        &safety::NOW.spec,
        Part::Choice("bed".into()),
        Value::Flag(true),
    );
    assert_eq!(open(r1_safety_first, &again), ["r1-action"]);
}

#[test]
fn r2_asks_for_nothing_where_it_fits() {
    assert!(open(r2_refer_or_end_kindly, &told()).is_empty());
    assert!(open(r2_refer_or_end_kindly, &told().choose(&arrival::FIT.spec, "fits")).is_empty());
}

#[test]
fn r2_asks_for_a_referral_that_helps_to_connect_on_each_ground() {
    for ground in ["scope", "area", "unable"] {
        let elsewhere = told().choose(&arrival::FIT.spec, ground);
        assert_eq!(open(r2_refer_or_end_kindly, &elsewhere), ["r2-referral"]);
        let begun = elsewhere.choose(&referral::GROUND.spec, ground);
        assert_eq!(open(r2_refer_or_end_kindly, &begun), ["r2-to", "r2-help"]);
        let pointed = begun.note(&referral::TO.spec, "Nina at the housing office");
        assert_eq!(open(r2_refer_or_end_kindly, &pointed), ["r2-help"]);
        let connected = pointed.tick(&referral::HELP.spec, "agreed");
        assert!(open(r2_refer_or_end_kindly, &connected).is_empty());
    }
}

#[test]
fn r2_is_satisfied_by_one_whole_referral_of_several() {
    let second = RecordId::from_bytes([9; 16]);
    let put = |told: Told, question, part, value| told.put_in(second, &referral::REFERRAL, question, part, value);
    let told = told().choose(&arrival::FIT.spec, "area").choose(&referral::GROUND.spec, "area");
    let told = put(told, &referral::GROUND.spec, Part::Whole, Value::Choice("area".into()));
    let told = put(told, &referral::TO.spec, Part::Whole, Value::text("Nina", "en"));
    assert_eq!(open(r2_refer_or_end_kindly, &told), ["r2-help"]);
    let told = put(told, &referral::HELP.spec, Part::Choice("went_along".into()), Value::Flag(true));
    assert!(open(r2_refer_or_end_kindly, &told).is_empty());
}

#[test]
fn r2_asks_for_a_kind_ending_with_the_door_open_when_they_do_not_want() {
    let unwilling = told().choose(&terms::DECISION.spec, "no");
    assert_eq!(open(r2_refer_or_end_kindly, &unwilling), ["r2-ending"]);
    let ended = unwilling.choose(&ending::WHY.spec, "not_wanted");
    assert_eq!(open(r2_refer_or_end_kindly, &ended), ["r2-return"]);
    let open_door = ended.note(&ending::RETURN.spec, "Any Tuesday, without an appointment");
    assert!(open(r2_refer_or_end_kindly, &open_door).is_empty());
}

#[test]
fn r3_asks_that_the_limits_be_told() {
    assert_eq!(open(r3_told_before_agreed_after, &told()), ["r3-limits"]);
    let not_yet = told().put(&consent::LIMITS_TOLD.spec, Part::Whole, Value::Flag(false));
    assert_eq!(open(r3_told_before_agreed_after, &not_yet), ["r3-limits"]);
    assert!(open(r3_told_before_agreed_after, &told().yes(&consent::LIMITS_TOLD.spec)).is_empty());
}

#[test]
fn r3_holds_when_the_limits_come_before_the_story() {
    let before = told().yes(&consent::LIMITS_TOLD.spec).note(&six::PAD.spec, "It began in spring");
    assert!(open(r3_told_before_agreed_after, &before).is_empty());
}

#[test]
fn r3_asks_for_a_reason_when_the_story_was_written_first() {
    let on_the_pad = told().note(&six::PAD.spec, "It began in spring").yes(&consent::LIMITS_TOLD.spec);
    assert_eq!(open(r3_told_before_agreed_after, &on_the_pad), ["r3-order"]);
    let own_words = told().say(&six::SITUATION.spec, "I cannot sleep").yes(&consent::LIMITS_TOLD.spec);
    assert_eq!(open(r3_told_before_agreed_after, &own_words), ["r3-order"]);
}

#[test]
fn r3_goes_by_the_first_word_of_the_story_not_by_its_last() {
    let rewritten = told()
        .note(&six::PAD.spec, "It began")
        .yes(&consent::LIMITS_TOLD.spec)
        .note(&six::PAD.spec, "It began in spring");
    assert_eq!(open(r3_told_before_agreed_after, &rewritten), ["r3-order"]);
}

#[test]
fn r3_never_delays_r1() {
    let helped_first = told()
        .choose(&safety::PRIVATE.spec, "yes")
        .tick(&safety::NOW.spec, "danger")
        .note(&safety::ACTION.spec, "Called 112")
        .yes(&consent::LIMITS_TOLD.spec);
    assert!(open(r3_told_before_agreed_after, &helped_first).is_empty());
    let urgent = told().tick(&safety::NOW.spec, "danger");
    let first = gaps(&urgent.case, urgent.round()).remove(0);
    assert_eq!(first.key, "r1-action");
}

#[test]
fn r3_minds_a_story_written_against_the_persons_will() {
    let unwanted = told()
        .yes(&consent::LIMITS_TOLD.spec)
        .choose(&consent::MAY_WRITE.spec, "no")
        .note(&six::PAD.spec, "It began in spring");
    assert_eq!(open(r3_told_before_agreed_after, &unwanted), ["r3-no-notes"]);
}

#[test]
fn r3_asks_for_consent_understood_and_given_once_they_say_yes() {
    let agreed = || told().yes(&consent::LIMITS_TOLD.spec).choose(&terms::DECISION.spec, "yes");
    assert_eq!(open(r3_told_before_agreed_after, &agreed()), ["r3-explained", "r3-consent"]);
    let clear = || agreed().choose(&consent::EXPLAINED.spec, "again");
    assert_eq!(open(r3_told_before_agreed_after, &clear()), ["r3-consent"]);
    for manner in ["spoken", "mark"] {
        assert!(open(r3_told_before_agreed_after, &clear().choose(&consent::MANNER.spec, manner)).is_empty());
    }
}

#[test]
fn r3_takes_a_signature_for_one_only_when_it_is_drawn() {
    let signing = || {
        told()
            .yes(&consent::LIMITS_TOLD.spec)
            .choose(&terms::DECISION.spec, "yes")
            .choose(&consent::EXPLAINED.spec, "understood")
            .choose(&consent::MANNER.spec, "signature")
    };
    let signed = |strokes| signing().put(&consent::SIGNATURE.spec, Part::Whole, Value::Signature(Strokes(strokes)));
    assert_eq!(open(r3_told_before_agreed_after, &signing()), ["r3-consent"]);
    assert_eq!(open(r3_told_before_agreed_after, &signed(vec![])), ["r3-consent"]);
    assert!(open(r3_told_before_agreed_after, &signed(vec![vec![(10, 10), (900, 200)]])).is_empty());
}

#[test]
fn r3_asks_no_consent_of_whoever_wants_time_or_says_no() {
    for decision in ["time", "no"] {
        let told = told().yes(&consent::LIMITS_TOLD.spec).choose(&terms::DECISION.spec, decision);
        assert!(open(r3_told_before_agreed_after, &told).is_empty(), "{decision}");
    }
}

fn summed_up(told: Told) -> Told {
    told.say(&six::WISH.spec, "I want to sleep at home again")
        .choose(&six::PERSON_VIEW.spec, "yes")
        .choose(&six::WORKER_VIEW.spec, "yes")
}

#[test]
fn r4_asks_for_summary_both_confirmations_and_a_decision() {
    assert_eq!(open(r4_summed_up_and_agreed, &told()), ["r4-summary", "r4-person", "r4-worker", "r4-decision"]);
    assert_eq!(open(r4_summed_up_and_agreed, &summed_up(told())), ["r4-decision"]);
}

#[test]
fn r4_is_not_satisfied_by_the_workers_own_notes() {
    let noted = told().note(&six::WISH.spec, "wants to go home");
    assert!(open(r4_summed_up_and_agreed, &noted).contains(&"r4-summary"));
}

#[test]
fn r4_takes_a_recorded_disagreement_for_a_confirmation() {
    let apart = summed_up(told())
        .choose(&six::PERSON_VIEW.spec, "not_quite")
        .say(&six::PERSON_CORRECTION.spec, "It was not my brother")
        .choose(&six::WORKER_VIEW.spec, "not_quite");
    assert_eq!(open(r4_summed_up_and_agreed, &apart), ["r4-decision"]);
}

#[test]
fn r4_asks_for_the_next_day_or_what_comes_first() {
    let agreed = || summed_up(told()).choose(&terms::DECISION.spec, "yes");
    assert_eq!(open(r4_summed_up_and_agreed, &agreed()), ["r4-next"]);
    let dated = || agreed().choose(&terms::NEXT.spec, "date");
    assert_eq!(open(r4_summed_up_and_agreed, &dated()), ["r4-next"]);
    let day = |day| dated().put(&meeting::DAY.spec, Part::Whole, Value::Date(day));
    assert_eq!(open(r4_summed_up_and_agreed, &day(DateAnswer { unknown: true, ..DateAnswer::default() })), ["r4-next"]);
    let known = DateAnswer { year: Some(2026), month: Some(3), day: Some(9), ..DateAnswer::default() };
    assert!(open(r4_summed_up_and_agreed, &day(known)).is_empty());
    let undated = agreed().choose(&terms::NEXT.spec, "none");
    assert_eq!(open(r4_summed_up_and_agreed, &undated), ["r4-next"]);
    let first = undated.note(&terms::NO_DATE.spec, "When the hospital has written");
    assert!(open(r4_summed_up_and_agreed, &first).is_empty());
}

#[test]
fn r4_asks_whoever_says_no_for_nothing_more() {
    assert!(open(r4_summed_up_and_agreed, &summed_up(told()).choose(&terms::DECISION.spec, "no")).is_empty());
}

#[test]
fn r4_asks_for_no_summary_in_a_meeting_without_notes() {
    let unwritten = told().choose(&consent::MAY_WRITE.spec, "no");
    assert_eq!(open(r4_summed_up_and_agreed, &unwritten), ["r4-decision"]);
}

pub(crate) fn with_reason(told: Told, rule: &str, why: &str) -> Told {
    let record = RecordId::once_a_round(told.case.id(), rule, told.round());
    told.put_in(record, &reason::REASON, &reason::RULE.spec, Part::Whole, Value::text(rule, "en")).put_in(
        record,
        &reason::REASON,
        &reason::WHY.spec,
        Part::Whole,
        Value::text(why, "en"),
    )
}

#[test]
fn a_reason_leaves_a_gap_open_and_says_so() {
    for rule in ["r1-look", "R1"] {
        let told = with_reason(told(), rule, "The mother sat beside us");
        let found = gaps(&told.case, told.round());
        let reasons: Vec<_> = found.iter().filter(|gap| gap.reason.is_some()).map(|gap| gap.key).collect();
        assert_eq!(reasons, ["r1-look"], "{rule}");
        assert_eq!(found[0].reason.as_deref(), Some("The mother sat beside us"));
    }
}

#[test]
fn a_reason_taken_back_leaves_the_gap_as_it_was() {
    let told = with_reason(told(), "r1-look", "The mother sat beside us");
    let record = RecordId::once_a_round(told.case.id(), "r1-look", told.round());
    let told = told.change(&Change::Remove(record));
    assert!(gaps(&told.case, told.round()).iter().all(|gap| gap.reason.is_none()));
}

#[test]
fn no_rule_refuses_an_answer() {
    let against_everything = told()
        .note(&six::PAD.spec, "The story before anything else")
        .choose(&terms::DECISION.spec, "yes")
        .choose(&consent::MANNER.spec, "spoken")
        .choose(&ending::WHY.spec, "not_wanted");
    let kept =
        against_everything.case.record(six::SIX.first_id(against_everything.case.id(), against_everything.round()));
    assert_eq!(waymark::forms::Ask::noted(&kept.unwrap(), &six::PAD.spec), Some("The story before anything else"));
}

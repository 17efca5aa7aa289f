//! Rules that protect: R3 later on, R12, R13a, R13b. Each with what satisfies it and with what asks for a reason.

use waymark::forms::{
    self, RecordKind, Spec, arrival, compelled, decision, disclosure, exception, handover, minor, sharing,
};
use waymark::journal::Change;
use waymark::process::{
    Rule, gaps, gaps_on, r3_why_a_guardian_is_not_asked, r3_withdrawn_and_compelled,
    r12_a_colleague_is_offered_with_reasons, r13a_decided_only_what_must_be, r13b_shared_with_a_ground,
};

use crate::first_meeting_told::Told;
use crate::rules::{RuleOfCasework, open, with_reason};
use crate::rules_again::any_answer;
use crate::told_work::{choice, date, link, noted, nth, on, open as taken_back, running, said, tick};

const NOTHING: [&str; 0] = [];

fn compelled() -> Told {
    running().once(&arrival::WILL.spec, choice("compelled"))
}

#[test]
fn r3_says_all_five_parts_of_it_to_whoever_has_to_come() {
    let parts = [compelled::BY.spec, compelled::MUST.spec, compelled::MAY.spec]
        .into_iter()
        .chain([compelled::REPORTED.spec, compelled::REFUSING.spec]);
    let parts: Vec<_> = parts.collect();
    let said = |told: Told, part: &Spec| told.once(part, noted("As it was said"));
    let whole = || parts.iter().fold(compelled(), said);
    assert_eq!(open(r3_withdrawn_and_compelled, &compelled()), ["r3-compelled"]);
    assert_eq!(open(r3_withdrawn_and_compelled, &whole()), NOTHING);
    for part in &parts {
        let without = whole().once(part, taken_back());
        assert_eq!(open(r3_withdrawn_and_compelled, &without), ["r3-compelled"], "{}", part.id);
    }
}

#[test]
fn r3_asks_nothing_of_that_of_whoever_comes_by_themselves() {
    assert_eq!(open(r3_withdrawn_and_compelled, &Told::nothing()), NOTHING);
    for will in arrival::WILL.spec.choices.iter().filter(|will| **will != "compelled") {
        assert_eq!(open(r3_withdrawn_and_compelled, &running().once(&arrival::WILL.spec, choice(will))), NOTHING);
    }
}

/// The school holds the report under a consent that is in this state.
fn shared(state: &str) -> Told {
    running()
        .at(1, &sharing::WITH.spec, noted("The school"))
        .at(1, &sharing::STATE.spec, choice(state))
        .at(1, &disclosure::WHAT.spec, noted("The report"))
        .at(1, &disclosure::UNDER.spec, link(&sharing::SHARING, 1))
}

#[test]
fn r3_asks_whether_those_who_hold_something_are_told_of_a_withdrawal() {
    assert_eq!(open(r3_withdrawn_and_compelled, &shared("allowed")), NOTHING);
    assert_eq!(open(r3_withdrawn_and_compelled, &shared("withdrawn")), ["r3-tell"]);
    for (answer, expected) in [("to_tell", &["r3-tell"][..]), ("told", &[]), ("not_wanted", &[])] {
        let told = shared("withdrawn").at(1, &disclosure::TOLD.spec, choice(answer));
        assert_eq!(open(r3_withdrawn_and_compelled, &told), expected, "{answer}");
    }
}

#[test]
fn r3_minds_every_holder_and_only_those_under_the_consent_taken_back() {
    let second = |told: Told, number| {
        told.at(2, &disclosure::WHAT.spec, noted("The plan")).at(
            2,
            &disclosure::UNDER.spec,
            link(&sharing::SHARING, number),
        )
    };
    let first_told = || shared("withdrawn").at(1, &disclosure::TOLD.spec, choice("told"));
    assert_eq!(open(r3_withdrawn_and_compelled, &second(first_told(), 1)), ["r3-tell"]);
    let other = first_told().at(2, &sharing::STATE.spec, choice("allowed"));
    assert_eq!(open(r3_withdrawn_and_compelled, &second(other, 2)), NOTHING);
    let under_none = first_told().at(3, &disclosure::WHAT.spec, noted("A letter"));
    assert_eq!(open(r3_withdrawn_and_compelled, &under_none), NOTHING);
}

#[test]
fn r3_forgets_a_withdrawal_and_a_sharing_that_were_a_slip() {
    let undone = shared("withdrawn").at(1, &sharing::STATE.spec, taken_back());
    assert_eq!(open(r3_withdrawn_and_compelled, &undone), NOTHING);
    let removed = shared("withdrawn").change(&Change::Remove(nth(&disclosure::DISCLOSURE, 1)));
    assert_eq!(open(r3_withdrawn_and_compelled, &removed), NOTHING);
}

#[test]
fn r3_still_minds_holders_when_the_work_has_begun_again() {
    let again =
        shared("allowed").look_back(1, "revise").again("revise").at(1, &sharing::STATE.spec, choice("withdrawn"));
    assert_eq!(open(r3_withdrawn_and_compelled, &again), ["r3-tell"]);
}

/// A child whose guardian it is not safe to ask.
fn guardian_not_asked(number: u8, told: Told) -> Told {
    told.at(number, &minor::CONSENTS.spec, choice("guardian")).at(number, &minor::ASKED.spec, choice("not_safe"))
}

#[test]
fn r3_asks_why_a_guardian_is_not_asked_until_it_is_noted() {
    let not_asked = || guardian_not_asked(1, running());
    assert_eq!(open(r3_why_a_guardian_is_not_asked, &running()), NOTHING);
    assert_eq!(open(r3_why_a_guardian_is_not_asked, &not_asked()), ["r3-not-asked"]);
    for asked in ["yes", "not_yet"] {
        let told = not_asked().at(1, &minor::ASKED.spec, choice(asked));
        assert_eq!(open(r3_why_a_guardian_is_not_asked, &told), NOTHING, "{asked}");
    }
    let why = || not_asked().at(1, &minor::NOT_ASKED.spec, noted("She fears what he does then"));
    assert_eq!(open(r3_why_a_guardian_is_not_asked, &why()), NOTHING);
    let blank = not_asked().at(1, &minor::NOT_ASKED.spec, noted(" "));
    assert_eq!(open(r3_why_a_guardian_is_not_asked, &blank), ["r3-not-asked"]);
    assert_eq!(open(r3_why_a_guardian_is_not_asked, &guardian_not_asked(2, why())), ["r3-not-asked"], "every child");
    let court = not_asked().at(1, &minor::CONSENTS.spec, choice("court"));
    assert_eq!(open(r3_why_a_guardian_is_not_asked, &court), NOTHING, "no guardian is to be asked any more");
    let gone = not_asked().change(&Change::Remove(nth(&minor::MINOR, 1)));
    assert_eq!(open(r3_why_a_guardian_is_not_asked, &gone), NOTHING);
    assert_eq!(
        open(r3_why_a_guardian_is_not_asked, &not_asked().look_back(1, "revise").again("revise")),
        ["r3-not-asked"]
    );
}

#[test]
fn a_guardian_who_is_not_asked_is_among_all_that_is_open_and_takes_a_reason() {
    let told = guardian_not_asked(1, running());
    let find = |told: &Told| {
        gaps_on(&told.case, told.round(), date("2026-03-10")).into_iter().find(|gap| gap.key == "r3-not-asked")
    };
    let gap = find(&told).unwrap();
    assert_eq!((gap.rule, gap.prompt, gap.stage(), gap.reason), (Rule::R3, "page/family", None, None));
    let told = with_reason(told, "r3-not-asked", "The police asked to wait");
    assert_eq!(find(&told).unwrap().reason.as_deref(), Some("The police asked to wait"));
}

#[test]
fn r12_demands_no_colleague_whatever_the_ties() {
    for ties in arrival::TIES.spec.choices {
        let told = Told::nothing().tick(&arrival::TIES.spec, ties);
        assert_eq!(open(r12_a_colleague_is_offered_with_reasons, &told), NOTHING, "{ties}");
    }
}

fn offer() -> Told {
    running().at(1, &handover::WHY.spec, tick("ties"))
}

#[test]
fn r12_asks_for_the_reasons_the_persons_opinion_and_what_follows() {
    let rule: RuleOfCasework = r12_a_colleague_is_offered_with_reasons;
    let reasons = |told: Told| told.at(1, &handover::TOLD.spec, noted("I know your brother"));
    let opinion = |told: Told| told.at(1, &handover::OPINION.spec, said("I would rather stay"));
    let result = |told: Told| told.at(1, &handover::RESULT.spec, choice("stays"));
    assert_eq!(open(rule, &offer()), ["r12-told", "r12-opinion", "r12-result"]);
    assert_eq!(open(rule, &opinion(result(offer()))), ["r12-told"]);
    assert_eq!(open(rule, &reasons(result(offer()))), ["r12-opinion"]);
    assert_eq!(open(rule, &reasons(opinion(offer()))), ["r12-result"]);
    assert_eq!(open(rule, &reasons(opinion(result(offer())))), NOTHING);
}

#[test]
fn r12_takes_boundaries_as_well_as_a_colleague_and_the_opinion_in_the_persons_words_only() {
    let rule: RuleOfCasework = r12_a_colleague_is_offered_with_reasons;
    let whole = || offer().at(1, &handover::TOLD.spec, noted("I know him")).at(1, &handover::OPINION.spec, said("Yes"));
    for result in handover::RESULT.spec.choices {
        assert_eq!(open(rule, &whole().at(1, &handover::RESULT.spec, choice(result))), NOTHING, "{result}");
    }
    let for_them = offer()
        .at(1, &handover::TOLD.spec, noted("I know him"))
        .at(1, &handover::OPINION.spec, noted("She agrees"))
        .at(1, &handover::RESULT.spec, choice("stays"));
    assert_eq!(open(rule, &for_them), ["r12-opinion"]);
}

#[test]
fn r12_minds_every_offer() {
    let first = offer()
        .at(1, &handover::TOLD.spec, noted("I know him"))
        .at(1, &handover::OPINION.spec, said("Yes"))
        .at(1, &handover::RESULT.spec, choice("stays"));
    let second = first.at(2, &handover::TOLD.spec, noted("It is beyond me"));
    assert_eq!(open(r12_a_colleague_is_offered_with_reasons, &second), ["r12-opinion", "r12-result"]);
}

#[test]
fn r12_still_minds_an_offer_when_the_work_has_begun_again() {
    let rule: RuleOfCasework = r12_a_colleague_is_offered_with_reasons;
    let again = || offer().at(1, &handover::TOLD.spec, noted("I know him")).look_back(1, "revise").again("revise");
    assert_eq!(open(rule, &again()), ["r12-opinion", "r12-result"]);
    let answered = again().at(1, &handover::OPINION.spec, said("Yes")).at(1, &handover::RESULT.spec, choice("stays"));
    assert_eq!(open(rule, &answered), NOTHING);
    assert_eq!(open(rule, &again().change(&Change::Remove(nth(&handover::HANDOVER, 1)))), NOTHING);
}

/// A rule that wants all parts of a record: the rule, the kind, what alone begins it, and the parts with their gaps.
type Whole = (RuleOfCasework, &'static RecordKind, &'static Spec, Vec<(&'static Spec, &'static str)>);

fn wholes() -> [Whole; 2] {
    [
        (
            r13a_decided_only_what_must_be,
            &decision::DECISION,
            &decision::WHAT.spec,
            vec![
                (&decision::UNABLE.spec, "r13a-unable"),
                (&decision::SUPPORT.spec, "r13a-support"),
                (&decision::DANGER.spec, "r13a-danger"),
                (&decision::LEAST.spec, "r13a-least"),
                (&decision::WISHES.spec, "r13a-wishes"),
                (&decision::CONSULTED.spec, "r13a-consulted"),
                (&decision::ENDS.spec, "r13a-ends"),
            ],
        ),
        (
            r13b_shared_with_a_ground,
            &exception::EXCEPTION,
            &exception::WHAT.spec,
            vec![
                (&exception::GROUND.spec, "r13b-ground"),
                (&exception::TO.spec, "r13b-to"),
                (&exception::DAY.spec, "r13b-day"),
                (&exception::REFERENCE.spec, "r13b-reference"),
                (&exception::TOLD.spec, "r13b-told"),
                (&exception::WANTED.spec, "r13b-wanted"),
                (&exception::SAFETY.spec, "r13b-safety"),
            ],
        ),
    ]
}

fn filled(number: u8, kind: &RecordKind) -> Told {
    kind.questions.iter().fold(running(), |told, question| told.at(number, question, any_answer(question)))
}

#[test]
fn r13a_and_r13b_ask_for_each_part_and_are_satisfied_by_all_of_them() {
    for (rule, kind, begins, parts) in wholes() {
        assert_eq!(open(rule, &running()), NOTHING, "{}", kind.id);
        assert_eq!(open(rule, &filled(1, kind)), NOTHING, "{}", kind.id);
        let all: Vec<_> = parts.iter().map(|(_, key)| *key).collect();
        assert_eq!(open(rule, &running().at(1, begins, noted("One thing"))), all);
        for (question, key) in parts {
            let part = any_answer(question).0;
            let without = filled(1, kind).at(1, question, (part, taken_back().1));
            assert_eq!(open(rule, &without), [key], "{}", question.id);
        }
        // What begins it, and of a decision who decides since its end, which says itself when it is due.
        let besides = 1 + usize::from(kind.id == decision::DECISION.id);
        assert_eq!(kind.questions.len(), all.len() + besides, "{}: a part that the rule does not mind", kind.id);
    }
}

#[test]
fn r13a_and_r13b_mind_every_record_and_forget_one_taken_out() {
    for (rule, kind, begins, parts) in wholes() {
        let second = filled(1, kind).at(2, begins, noted("Another"));
        assert_eq!(open(rule, &second).len(), parts.len());
        let gone = filled(1, kind).at(2, begins, noted("Another")).change(&Change::Remove(nth(kind, 2)));
        assert_eq!(open(rule, &gone), NOTHING);
    }
}

#[test]
fn r13a_and_r13b_still_mind_a_record_when_the_work_has_begun_again() {
    for (rule, kind, begins, parts) in wholes() {
        let again = || running().at(1, begins, noted("One thing")).look_back(1, "revise").again("revise");
        assert_eq!(open(rule, &again()).len(), parts.len(), "{}", kind.id);
        assert_eq!(open(rule, &filled(1, kind).look_back(1, "revise").again("revise")), NOTHING, "{}", kind.id);
        assert_eq!(open(rule, &again().change(&Change::Remove(nth(kind, 1)))), NOTHING, "{}", kind.id);
    }
}

#[test]
fn r13b_takes_every_ground_and_that_telling_would_have_added_danger() {
    let rule = r13b_shared_with_a_ground;
    for (question, choices) in [
        (&exception::GROUND.spec, &["life", "child", "law", "court"][..]),
        (&exception::TOLD.spec, &["danger", "after"]),
    ] {
        for chosen in choices {
            let told = filled(1, &exception::EXCEPTION).at(1, question, choice(chosen));
            assert_eq!(open(rule, &told), NOTHING, "{chosen}");
        }
    }
}

#[test]
fn what_they_wished_may_be_noted_for_whoever_could_not_be_asked() {
    let told = running().at(1, &exception::WANTED.spec, noted("Could not be asked"));
    assert!(!open(r13b_shared_with_a_ground, &told).contains(&"r13b-wanted"));
    let told = running().at(1, &decision::WISHES.spec, noted("Could not be asked"));
    assert!(!open(r13a_decided_only_what_must_be, &told).contains(&"r13a-wishes"));
}

#[test]
fn every_rule_that_protects_is_among_all_gaps_leads_to_its_page_and_takes_a_reason() {
    type Case = (fn() -> Told, Rule, &'static str, &'static str);
    let table: [Case; 5] = [
        (compelled, Rule::R3, "r3-compelled", "family"),
        (|| shared("withdrawn"), Rule::R3, "r3-tell", "sharing"),
        (offer, Rule::R12, "r12-opinion", "team"),
        (|| running().at(1, &decision::ENDS.spec, on("2026-04-01")), Rule::R13a, "r13a-least", "exceptions"),
        (|| running().at(1, &exception::TO.spec, noted("Police")), Rule::R13b, "r13b-ground", "exceptions"),
    ];
    for (told, rule, key, page) in table {
        for meant in [key, rule.id()] {
            let told = with_reason(told(), meant, "There was no time");
            let gap = gaps(&told.case, told.round()).into_iter().find(|gap| gap.key == key).unwrap();
            assert_eq!((gap.rule, gap.reason.as_deref()), (rule, Some("There was no time")), "{meant}");
            assert_eq!(gap.prompt, format!("page/{page}"));
            assert!(forms::page(page).is_some());
            assert_eq!(gap.stage(), None, "a page is no stage of the way");
        }
    }
}

//! What is drawn from the case: the report's parts, and what was planned beside what was delivered.

use expect_test::expect;
use waymark::forms::{Spec, closure, evaluation, goal, indicator, report, service, six, step};
use waymark::process::{delivered, report_part};

use crate::documents::speech;
use crate::first_meeting::whole_meeting;
use crate::first_meeting_told::{Told, texts};
use crate::told_work::{choice, closed, ending, link, noted, on, open, running, said};

fn part(told: &Told, question: &Spec) -> String {
    let texts = texts("en");
    report_part(&told.case, told.round(), question, &speech(&texts))
}

fn parts(told: &Told) -> String {
    let part = |question: &Spec| format!("[{}]\n{}", question.id, part(told, question));
    report::REPORT.questions.iter().map(part).collect::<Vec<_>>().join("\n")
}

fn whole() -> Told {
    closed()
        .step(2, 1, "worker")
        .at(1, &service::KIND.spec, choice("accompanying"))
        .at(1, &service::WHAT.spec, noted("Went to the office"))
        .at(1, &service::STEP_OF.spec, link(&step::STEP, 2))
        .at(2, &service::KIND.spec, choice("small"))
        .at(2, &service::WHAT.spec, noted("Bus tickets"))
        .at(2, &service::DAY.spec, on("2026-03-12"))
        .at(1, &indicator::WHAT.spec, noted("Nights slept through"))
        .at(1, &indicator::RESULT.spec, noted("5"))
        .at(1, &indicator::REACHED.spec, choice("yes"))
        .once(&closure::CONTINUES.spec, noted("The school"))
}

#[test]
fn a_report_is_drawn_from_the_case() {
    expect![[r#"
        [report.came]
        How you describe it: I have nowhere to go with the children.
        How you would like it solved: We stay in our flat
        What you hope for from us: Someone who goes there with me
        Your life when it is solved: The children sleep through the night
        [report.goals]
        – We stay in our flat
        [report.done]
        – step 1 (You; Done)
        – step 2 (I)
        – Went to the office (Going along)
        – Bus tickets (A little help; 2026-03-12)
        [report.result]
        – We stay in our flat (You say: We are there; I say: We are there)
        – Nights slept through (5; Yes)
        Your view: It goes
        My view: It goes slowly
        [report.ending]
        The work ends: It is completed
        Who goes on with what: The school"#]]
    .assert_eq(&parts(&whole()));
}

#[test]
fn a_case_that_says_nothing_draws_nothing() {
    for question in report::REPORT.questions {
        assert_eq!(part(&Told::nothing(), question), "", "{}", question.id);
    }
}

#[test]
fn a_part_is_drawn_until_somebody_edits_it() {
    let question = &report::GOALS.spec;
    let edited = running().once(question, noted("To stay, and to sleep."));
    assert_eq!(part(&edited, question), "To stay, and to sleep.");
    let later = edited.goal(2, "I sleep");
    assert_eq!(part(&later, question), "To stay, and to sleep.");
    let drawn_again = later.once(question, open());
    assert_eq!(part(&drawn_again, question), "– We stay in our flat\n– I sleep");
}

#[test]
fn words_stand_as_they_were_said_beside_a_label_and_in_no_sentence() {
    let wild = "  «Ich… ёлка» \u{301}\u{200f}א \"не  надо\" — {$x} ";
    let told = whole_meeting()
        .say(&six::SITUATION.spec, wild)
        .at(1, &goal::STATEMENT.spec, said(wild))
        .at(1, &step::WHAT.spec, noted(wild))
        .at(1, &evaluation::PERSON_VIEW.spec, said(wild))
        .once(&closure::CONCLUSION.spec, said(wild))
        .once(&closure::HOW.spec, choice("otherwise"));
    for question in report::REPORT.questions {
        let drawn = part(&told, question);
        let line = drawn.lines().find(|line| line.contains(wild)).unwrap_or_else(|| panic!("{}: {drawn}", question.id));
        let (before, after) = line.split_once(wild).unwrap();
        assert!(before.ends_with(": ") || before == "– ", "{line}");
        assert!(after.is_empty() || after.starts_with(" ("), "{line}");
    }
}

#[test]
fn what_they_came_with_is_told_in_a_later_round_too() {
    let first = part(&whole_meeting(), &report::CAME.spec);
    assert!(first.contains("I have nowhere to go with the children."));
    let revised = running().again("revise").again("revise");
    assert_eq!(part(&revised, &report::CAME.spec), first);
    let reopened = closed().again("reopened").say(&six::WISH.spec, "A room of my own");
    let words = part(&reopened, &report::CAME.spec);
    assert!(words.contains("A room of my own") && !words.contains("nowhere to go"), "{words}");
    assert_eq!(part(&reopened.again("revise"), &report::CAME.spec), words);
}

#[test]
fn the_last_look_back_tells_how_both_see_it() {
    let told = ending().look_back(2, "close").at(2, &evaluation::PERSON_VIEW.spec, said("Better than I feared"));
    let words = part(&told, &report::RESULT.spec);
    assert!(words.contains("Better than I feared") && !words.contains("It goes\n"), "{words}");
}

#[test]
fn an_ending_tells_nothing_that_is_not_asked_any_more() {
    let lost = running()
        .once(&closure::HOW.spec, choice("otherwise"))
        .once(&closure::REASON.spec, choice("no_contact"))
        .once(&closure::ATTEMPTS.spec, noted("Called three times"));
    assert!(part(&lost, &report::ENDING.spec).contains("Called three times"));
    let completed = lost.once(&closure::HOW.spec, choice("completed"));
    let words = part(&completed, &report::ENDING.spec);
    assert!(!words.contains("Called three times") && !words.contains("We lost touch"), "{words}");
}

/// Planned against delivered, a line a row.
fn rows(told: &Told) -> Vec<String> {
    let texts = texts("en");
    delivered(&told.case, told.round()).iter().map(|row| row.words(&texts).join(" | ")).collect()
}

#[test]
fn what_was_planned_stands_beside_what_was_delivered() {
    let told = running()
        .at(1, &step::SERVICE.spec, choice("documents"))
        .step(2, 1, "worker")
        .at(2, &step::SERVICE.spec, choice("accompanying"))
        .step(3, 1, "client")
        .at(1, &service::KIND.spec, choice("accompanying"))
        .at(1, &service::WHAT.spec, noted("Went to the office"))
        .at(1, &service::STEP_OF.spec, link(&step::STEP, 2))
        .at(2, &service::KIND.spec, choice("documents"))
        .at(2, &service::WHAT.spec, noted("Wrote it down"))
        .at(2, &service::STEP_OF.spec, link(&step::STEP, 2))
        .at(2, &step::RESULT.spec, choice("partly"))
        .at(3, &service::KIND.spec, choice("small"))
        .at(3, &service::WHAT.spec, noted("Bus tickets"));
    expect![[r#"
        step 1 | Papers, appeals, letters to offices | Nothing yet | 
        step 2 | Going along | Going along: Went to the office; Papers, appeals, letters to offices: Wrote it down | Partly
        Besides the plan |  | A little help: Bus tickets | "#]].assert_eq(&rows(&told).join("\n"));
}

#[test]
fn a_step_that_nobody_planned_as_a_service_is_a_row_once_one_is_given_for_it() {
    assert_eq!(rows(&running()), [""; 0]);
    let given =
        running().at(1, &service::WHAT.spec, noted("Stamps")).at(1, &service::STEP_OF.spec, link(&step::STEP, 1));
    assert_eq!(rows(&given), ["step 1 |  | Stamps | "]);
}

#[test]
fn a_service_for_a_step_of_another_round_was_not_planned_in_this_one() {
    let told = running().again("revise").at(1, &service::WHAT.spec, noted("Stamps"));
    let told = told.at(1, &service::STEP_OF.spec, link(&step::STEP, 1));
    assert_eq!(rows(&told), ["Besides the plan |  | Stamps | "]);
}

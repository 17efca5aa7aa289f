//! Rules R8 and R9: looked back together, and ended with what belongs to the ending.

use waymark::forms::{closure, evaluation, goal};
use waymark::process::{Kept, Stage, r8_looked_back_together, r9_ends_with_what_belongs_to_it, sealing};

use crate::first_meeting_told::Told;
use crate::rules::open;
use crate::told_work::{choice, closed, ending, noted, open as taken_back, running, said};

#[test]
fn r8_asks_nothing_before_anybody_looks_back() {
    assert_eq!(open(r8_looked_back_together, &running()), [""; 0]);
}

#[test]
fn r8_asks_for_both_views_and_one_of_the_five() {
    let begun = || running().at(1, &evaluation::OF.spec, choice("stage"));
    let person = |told: Told| told.at(1, &evaluation::PERSON_VIEW.spec, said("It goes"));
    let worker = |told: Told| told.at(1, &evaluation::WORKER_VIEW.spec, noted("Slowly"));
    assert_eq!(open(r8_looked_back_together, &begun()), ["r8-both", "r8-outcome"]);
    assert_eq!(open(r8_looked_back_together, &person(begun())), ["r8-both", "r8-outcome"]);
    assert_eq!(open(r8_looked_back_together, &worker(begun())), ["r8-both", "r8-outcome"]);
    assert_eq!(open(r8_looked_back_together, &worker(person(begun()))), ["r8-outcome"]);
}

#[test]
fn r8_takes_the_persons_view_in_their_own_words_only() {
    let noted_for_them = running().look_back(1, "stay").at(1, &evaluation::PERSON_VIEW.spec, noted("She is content"));
    let unsaid = noted_for_them.put_in(
        crate::told_work::nth(&evaluation::EVALUATION, 1),
        &evaluation::EVALUATION,
        &evaluation::PERSON_VIEW.spec,
        waymark::journal::Part::Said,
        waymark::journal::Value::Cleared,
    );
    assert_eq!(open(r8_looked_back_together, &unsaid), ["r8-both"]);
}

#[test]
fn r8_keeps_the_plan_while_it_is_on_course() {
    for outcome in evaluation::OUTCOME.spec.choices {
        assert_eq!(open(r8_looked_back_together, &running().look_back(1, outcome)), [""; 0], "{outcome}");
    }
}

#[test]
fn r8_leads_back_from_a_deviation_and_from_goals_unmet_at_the_plans_end() {
    let looked = |outcome| running().look_back(1, outcome);
    for (outcome, expected) in [
        ("stay", &["r8-back"][..]),
        ("close", &["r8-back"]),
        ("sometimes", &["r8-back"]),
        ("revise", &[]),
        ("others", &[]),
    ] {
        let off = looked(outcome).at(1, &evaluation::COURSE.spec, choice("off"));
        assert_eq!(open(r8_looked_back_together, &off), expected, "off, {outcome}");
        let unmet = looked(outcome).at(1, &evaluation::OF.spec, choice("plan_end"));
        assert_eq!(open(r8_looked_back_together, &unmet), expected, "unmet, {outcome}");
    }
}

#[test]
fn r8_goes_by_what_both_say_of_a_goal() {
    let at_the_end = || running().look_back(1, "close").at(1, &evaluation::OF.spec, choice("plan_end"));
    for (person, worker, is_met) in [
        ("reached", "reached", true),
        ("no_longer", "no_longer", true),
        ("no_longer", "reached", true),
        ("reached", "partly", false),
        ("not_reached", "reached", false),
        ("partly", "partly", false),
    ] {
        let told = at_the_end().reached(1, person, worker);
        assert_eq!(open(r8_looked_back_together, &told).is_empty(), is_met, "{person}, {worker}");
    }
    let of_one = |question, view| at_the_end().at(1, question, choice(view));
    assert!(open(r8_looked_back_together, &of_one(&goal::PERSON_REACHED.spec, "reached")).is_empty());
    assert!(!open(r8_looked_back_together, &of_one(&goal::WORKER_REACHED.spec, "partly")).is_empty());
}

#[test]
fn r8_minds_every_goal_of_the_round() {
    let told = running().goal(2, "I sleep").look_back(1, "close").at(1, &evaluation::OF.spec, choice("plan_end"));
    assert_eq!(open(r8_looked_back_together, &told.reached(1, "reached", "reached")), ["r8-back"]);
}

#[test]
fn r8_goes_by_the_last_look_back() {
    let off = running().look_back(1, "stay").at(1, &evaluation::COURSE.spec, choice("off"));
    assert_eq!(open(r8_looked_back_together, &off.look_back(2, "stay")), [""; 0]);
}

#[test]
fn r9_asks_nothing_before_it_is_said_how_the_work_ends() {
    assert_eq!(open(r9_ends_with_what_belongs_to_it, &ending()), [""; 0]);
}

#[test]
fn r9_completed_needs_goals_consensus_and_the_final_report() {
    let completed = |told: Told| told.once(&closure::HOW.spec, choice("completed"));
    let unmet = completed(running());
    assert_eq!(open(r9_ends_with_what_belongs_to_it, &unmet), ["r9-goals", "r9-consensus", "r9-report"]);
    let met = completed(ending());
    assert_eq!(open(r9_ends_with_what_belongs_to_it, &met), ["r9-consensus", "r9-report"]);
    assert_eq!(open(r9_ends_with_what_belongs_to_it, &closed()), [""; 0]);
}

#[test]
fn r9_completed_without_any_goal_has_reached_none() {
    let told = Told::nothing().once(&closure::HOW.spec, choice("completed"));
    assert!(open(r9_ends_with_what_belongs_to_it, &told).contains(&"r9-goals"));
}

#[test]
fn r9_takes_only_two_yeses_for_consensus() {
    for (person, worker, agree) in
        [("yes", "yes", true), ("yes", "not_quite", false), ("not_quite", "yes", false), ("not_asked", "yes", false)]
    {
        let told = closed()
            .once(&closure::PERSON_AGREES.spec, choice(person))
            .once(&closure::WORKER_AGREES.spec, choice(worker));
        assert_eq!(open(r9_ends_with_what_belongs_to_it, &told).is_empty(), agree, "{person}, {worker}");
    }
}

#[test]
fn r9_ended_otherwise_asks_for_each_reason_what_belongs_to_it() {
    let otherwise = || running().once(&closure::HOW.spec, choice("otherwise"));
    assert_eq!(
        open(r9_ends_with_what_belongs_to_it, &otherwise()),
        ["r9-reason", "r9-continues", "r9-return", "r9-report"]
    );
    let all = ["r9-attempts", "r9-safety", "r9-continues", "r9-return", "r9-report"];
    for reason in closure::REASON.spec.choices {
        let expected = match *reason {
            "wish" => &all[1..],
            "died" => &["r9-continues", "r9-report"],
            _ => &all[..],
        };
        let told = otherwise().once(&closure::REASON.spec, choice(reason));
        assert_eq!(open(r9_ends_with_what_belongs_to_it, &told), expected, "{reason}");
    }
}

/// Ended because nobody answers any more, with everything that belongs to it but the report.
fn lost_touch() -> Told {
    running()
        .once(&closure::HOW.spec, choice("otherwise"))
        .once(&closure::REASON.spec, choice("no_contact"))
        .once(&closure::ATTEMPTS.spec, noted("Called three times, as agreed"))
        .once(&closure::SAFETY.spec, choice("safe"))
        .once(&closure::CONTINUES.spec, noted("Nobody"))
        .once(&closure::RETURN.spec, noted("Any Tuesday"))
}

#[test]
fn r9_ended_otherwise_is_whole_with_a_report_that_the_worker_keeps_alone() {
    assert_eq!(open(r9_ends_with_what_belongs_to_it, &lost_touch()), ["r9-report"]);
    let sealing = sealing(&lost_touch().case, lost_touch().round(), Kept::Report).unwrap();
    assert_eq!((sealing.signer.as_str(), sealing.manner.as_str()), ("", ""));
    assert_eq!(open(r9_ends_with_what_belongs_to_it, &lost_touch().keep(Kept::Report)), [""; 0]);
}

#[test]
fn r9_asks_what_is_done_about_a_worry_and_about_not_knowing() {
    for safety in ["worry", "unknown"] {
        let worried = || lost_touch().once(&closure::SAFETY.spec, choice(safety)).keep(Kept::Report);
        assert_eq!(open(r9_ends_with_what_belongs_to_it, &worried()), ["r9-safety-action"], "{safety}");
        let done = worried().once(&closure::SAFETY_ACTION.spec, noted("Asked the sister"));
        assert_eq!(open(r9_ends_with_what_belongs_to_it, &done), [""; 0], "{safety}");
    }
}

#[test]
fn r9_asks_for_the_report_again_when_the_work_ends_otherwise_than_it_says() {
    let told = closed().once(&closure::HOW.spec, taken_back()).once(&closure::HOW.spec, choice("completed"));
    assert_eq!(open(r9_ends_with_what_belongs_to_it, &told), ["r9-report"]);
}

#[test]
fn r9_counts_no_other_kept_paper_as_the_report() {
    let told = running().once(&closure::HOW.spec, choice("completed")).keep(Kept::Plan).keep(Kept::Agreement);
    assert!(open(r9_ends_with_what_belongs_to_it, &told).contains(&"r9-report"));
}

#[test]
fn both_rules_are_answered_at_their_own_stage() {
    let told = running().look_back(1, "close").at(1, &evaluation::COURSE.spec, choice("off"));
    let told = told.once(&closure::HOW.spec, choice("completed"));
    let stages = |rule: crate::rules::RuleOfCasework| {
        rule(&told.case, told.round())
            .iter()
            .map(waymark::process::Gap::stage)
            .collect::<std::collections::BTreeSet<_>>()
    };
    assert_eq!(stages(r8_looked_back_together), [Some(Stage::Evaluation)].into());
    assert_eq!(stages(r9_ends_with_what_belongs_to_it), [Some(Stage::Closure)].into());
}

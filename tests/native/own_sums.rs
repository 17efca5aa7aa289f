//! What one case took and brought (2-43): in looking back and in its report.

use waymark::documents::Version;
use waymark::forms::{Body, STAGE_FORMS, Shown, report, service, step};
use waymark::i18n::LANGUAGES;
use waymark::journal::{Part, Value};
use waymark::process::{own_sums, report_part};

use crate::documents::{shown, speech};
use crate::documents_work::report_of;
use crate::first_meeting_told::{Told, texts};
use crate::told_work::{Answer, choice, link, noted, running};

fn number(number: &str) -> Answer {
    (Part::Whole, Value::Number(number.into()))
}

/// Help that took this long and cost this much.
fn helped(told: Told, nth: u8, hours: &str, cost: &str) -> Told {
    let told = told.at(nth, &service::WHAT.spec, noted("Went along"));
    let told = if hours.is_empty() { told } else { told.at(nth, &service::HOURS.spec, number(hours)) };
    if cost.is_empty() { told } else { told.at(nth, &service::COST.spec, number(cost)) }
}

fn lines(told: &Told) -> Vec<(String, f64)> {
    let texts = texts("en");
    own_sums(&told.case).iter().map(|sum| (sum.about.words(&texts), sum.number.unwrap())).collect()
}

fn line(words: &str, number: f64) -> (String, f64) {
    (words.to_owned(), number)
}

#[test]
fn nothing_is_said_while_nobody_has_noted_any_help() {
    assert!(lines(&Told::nothing()).is_empty());
    assert!(lines(&running().reached(1, "reached", "reached")).is_empty(), "a goal alone took nothing that is known");
}

#[test]
fn hours_cost_and_services_are_summed_beside_the_goals_reached() {
    let told = helped(helped(running(), 1, "1.5", "20"), 2, "2", "");
    let told = told.at(2, &service::STEP_OF.spec, link(&step::STEP, 1)).goal(2, "I sleep");
    let told = told.reached(1, "reached", "reached").reached(2, "reached", "partly");
    assert_eq!(
        lines(&told),
        [
            line("Goals reached", 1.0),
            line("Goals reached in part", 1.0),
            line("Services planned", 1.0),
            line("Planned services given", 1.0),
            line("Services given besides the plan", 1.0),
            line("Hours", 3.5),
            line("Hours for each goal reached", 3.5),
            line("Cost", 20.0),
            line("Cost for each goal reached", 20.0),
        ]
    );
}

#[test]
fn without_a_goal_reached_nothing_is_divided_and_what_is_nothing_is_left_out() {
    assert_eq!(
        lines(&helped(running(), 1, "0.5", "")),
        [line("Services given besides the plan", 1.0), line("Hours", 0.5)]
    );
}

#[test]
fn the_sums_go_over_all_rounds_of_the_case() {
    let told = helped(running(), 1, "1", "").look_back(1, "revise").again("revise");
    assert_eq!(lines(&helped(told, 2, "2", "")).last(), Some(&line("Hours", 3.0)));
}

#[test]
fn they_stand_where_one_looks_back_and_ask_for_nothing() {
    let look = STAGE_FORMS.iter().find(|form| form.id == "evaluation").unwrap();
    assert!(look.sections.iter().any(|section| matches!(section.body, Body::Shown(Shown::OwnSums))));
    let asked = [service::HOURS.spec.id, service::COST.spec.id];
    assert!(service::SERVICE.required().all(|question| !asked.contains(&question.id)));
}

fn done(told: &Told, lang: &str) -> String {
    let texts = texts(lang);
    report_part(&told.case, told.round(), &report::DONE.spec, &speech(&texts))
}

#[test]
fn the_report_ends_what_was_done_with_the_hours_and_the_cost() {
    let told = helped(helped(running(), 1, "1.25", "20"), 2, "2", "0.5");
    let last: Vec<_> = done(&told, "en").lines().rev().take(2).map(str::to_owned).collect();
    assert_eq!(last, ["Cost: 20.5", "Hours: 3.25"]);
    assert!(done(&told, "ru").ends_with(": 20,5"), "{}", done(&told, "ru"));
    let whole = helped(running(), 1, "2", "");
    assert!(done(&whole, "en").ends_with("Hours: 2"), "{}", done(&whole, "en"));
    assert!(!done(&running(), "en").contains("Hours"), "nobody noted any");
}

#[test]
fn the_report_counts_its_own_round_and_its_safe_version_counts_nothing() {
    let told = helped(running(), 1, "1", "").look_back(1, "revise").again("revise");
    let told = helped(told, 2, "2.07", "").at(2, &service::KIND.spec, choice("small"));
    assert!(done(&told, "en").ends_with("Hours: 2.07"), "{}", done(&told, "en"));
    for lang in LANGUAGES {
        let texts = texts(lang.tag);
        let safe = shown(&report_of(&told, &texts, Version::Safe));
        assert!(!safe.contains("2.07") && !safe.contains("2,07"), "{safe}");
    }
}

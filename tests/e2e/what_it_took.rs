//! What steps still need (2-21), and what the work took and brought: effectiveness, efficiency and cost (2-43).

use serde_json::json;

use crate::support::work::WORK;
use crate::support::{Browser, Profile, Site};

impl Browser {
    /// The rows of every table under an element: what is counted, and the number.
    async fn sums_in(&self, element: &str) -> Vec<Vec<String>> {
        self.find(&format!("{element} table")).await;
        let script = "return [...document.querySelectorAll(arguments[0] + ' tbody tr')]
            .map((row) => [...row.children].map((cell) => cell.innerText.replace(/[\\u200e\\u200f\\u2066-\\u2069]/g, '').trim()));";
        self.run(script, vec![json!(element)]).await
    }

    /// A service that took hours and money.
    async fn service_of(&self, case: &str, hours: &str, cost: &str) {
        self.go_in(case, "doing").await;
        let service = self.add("service").await;
        self.choose(&format!("service-kind-{service}-documents")).await;
        self.write(&format!("#service-what-{service}"), "SAID-OF-ONE-8").await;
        self.more(&service).await;
        self.write(&format!("#service-hours-{service}"), hours).await;
        self.write(&format!("#service-cost-{service}"), &format!("{cost}\t")).await;
        self.close_record(&service).await;
        self.until_saved().await;
    }

    /// A case with one goal that both find reached.
    async fn reached_with(&self, code: &str, [hours, cost]: [&str; 2]) -> String {
        let case = self.begin_case(code, "Mara").await;
        self.go_in(&case, "plan").await;
        self.goal_with_step(WORK.goals[0], WORK.steps[0], "client").await;
        self.service_of(&case, hours, cost).await;
        self.goals_are(&case, "reached").await;
        case
    }
}

/// Whether a table has this row.
fn has(rows: &[Vec<String>], about: &str, number: &str) -> bool {
    rows.iter().any(|row| *row == [about, number])
}

#[tokio::test(flavor = "multi_thread")]
async fn what_one_case_took_stands_beside_its_goals_and_over_five_cases_it_is_summed_up_without_a_name() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let first = browser.begin_case("SUM-1", "Mara").await;
    browser.go_in(&first, "evaluation").await;
    assert!(!browser.has("#section-own-sums").await, "nobody has noted anything yet");
    browser.go_in(&first, "plan").await;
    browser.goal_with_step(WORK.goals[0], WORK.steps[0], "client").await;
    browser.service_of(&first, "1.5", "20").await;
    browser.service_of(&first, "2", "10").await;
    browser.goals_are(&first, "reached").await;
    let own = browser.sums_in("#section-own-sums").await;
    for (about, number) in [("Goals reached", "1"), ("Hours", "3.5"), ("Cost", "30")] {
        assert!(has(&own, about, number), "{about} {number}: {own:?}");
    }
    browser.is_sound("what it took").await;
    for number in 2..=4 {
        browser.reached_with(&format!("SUM-{number}"), ["1", "10"]).await;
    }
    browser.go("#/system").await;
    let few = browser.sums_in("#sums").await;
    assert!(!few.is_empty() && few.iter().all(|row| row[1] == "too few to show"), "four cases stay hidden: {few:?}");
    browser.reached_with("SUM-5", ["0.5", "30"]).await;
    browser.go("#/").await;
    browser.go("#/system").await;
    let all = browser.sums_in("#sums").await;
    for (about, number) in [("Goals reached", "5"), ("Hours", "7"), ("Cost", "90")] {
        assert!(has(&all, about, number), "{about} {number}: {all:?}");
    }
    browser.is_sound("what the work of all took and brought").await;
    let paper = browser.print(&profile, "sums.pdf").await;
    paper.says(&["Goals reached", "Hours"]);
    paper.says_none_of(&["SUM-", "Mara", "SAID-OF-ONE-8"]);
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_step_lacks_stays_on_one_list_with_what_is_done_about_it_until_the_step_has_a_result() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("GAP-1", "").await;
    browser.go_in(&case, "plan").await;
    browser.goal_with_step(WORK.goals[0], WORK.steps[1], "worker").await;
    let script = "return document.querySelector('[id^=\"records-step-\"] > .record').id.slice(7);";
    let step: String = browser.run(script, vec![]).await;
    assert!(!browser.has("#still-missing").await, "nothing is missing");
    browser.open_record(&step).await;
    browser.more(&step).await;
    browser.choose(&format!("step-means-{step}-missing")).await;
    browser.until_shown("We have not decided yet what to do about it").await;
    browser.choose(&format!("step-gap-{step}")).await;
    browser.close_record(&step).await;
    browser.until_saved().await;
    let list = browser.words("#still-missing").await;
    assert!(list.contains(WORK.steps[1]) && list.contains("Find it"), "{list}");
    browser.is_sound("what steps still need").await;
    browser.press(&format!("#missing-{step}")).await;
    let is_there = format!("return document.activeElement?.id === 'record-{step}-open';");
    browser.until("the step", &is_there, vec![]).await;
    browser.go_in(&case, "doing").await;
    browser.find(&format!("#section-missing-now #missing-{step}")).await;
    browser.choose(&format!("tap-{step}-done")).await;
    browser.until_gone("#section-missing-now").await;
    browser.close().await;
}

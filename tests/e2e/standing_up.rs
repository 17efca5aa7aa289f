//! Standing up for somebody, on two levels (2-40): in their case, and for all who meet the same wall.

use serde_json::json;

use crate::support::{Browser, Profile, Site};

impl Browser {
    /// An entry of the advocacy diary about housing, for this person or for all; gives its id.
    async fn stand_up(&self, case: &str, what: &str, level: &str) -> String {
        self.go_in(case, "page/advocacy").await;
        let entry = self.add("advocacy").await;
        self.write(&format!("#advocacy-what-{entry}"), what).await;
        self.choose(&format!("advocacy-about-{entry}")).await;
        self.choose(&format!("advocacy-level-{entry}{level}")).await;
        entry
    }

    /// The rows of the table of what many meet.
    async fn walls(&self) -> Vec<Vec<String>> {
        self.go("#/").await;
        self.go("#/system").await;
        self.find("main h1").await;
        let script = "return [...document.querySelectorAll('main .table-frame')].filter((e) => !e.closest('#sums'))
            .flatMap((table) => [...table.querySelectorAll('tbody tr')])
            .map((row) => [...row.children].map((cell) => cell.innerText));";
        self.run(script, vec![]).await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_done_for_one_person_stands_in_their_case_with_what_came_of_it() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("AD-7", "").await;
    let entry = browser.stand_up(&case, "She is asked for papers that nobody needs", "").await;
    browser.more(&entry).await;
    browser.write(&format!("#advocacy-done-{entry}"), "Went along and asked for the rule in writing").await;
    browser.is_sound("standing up for somebody, open").await;
    browser.close_record(&entry).await;
    let card = browser.words(&format!("#record-{entry} .record__said")).await;
    for told in ["She is asked for papers", "Housing", "For you"] {
        assert!(card.contains(told), "{told}: {card}");
    }
    browser.choose(&format!("tap-{entry}-refused")).await;
    browser.until_saved().await;
    let wider = browser.stand_up(&case, "Everybody is asked for them", "-system").await;
    browser.close_record(&wider).await;
    browser.until_saved().await;
    browser.go_in(&case, "").await;
    browser.go_in(&case, "page/advocacy").await;
    let is_refused = format!("return document.getElementById('tap-{entry}-refused')?.checked;");
    browser.until("what came of it to be kept", &is_refused, vec![]).await;
    let card = browser.words(&format!("#record-{wider} .record__said")).await;
    assert!(card.contains("For everyone in the same position"), "{card}");
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_wall_in_five_cases_is_counted_without_a_name_and_in_fewer_it_stays_hidden() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    assert!(browser.walls().await.is_empty(), "nothing is noted anywhere");
    for number in 1..=4 {
        let case = browser.begin_case(&format!("WALL-{number}"), "Mara").await;
        let entry = browser.stand_up(&case, "SAID-OF-ONE-7", "").await;
        browser.close_record(&entry).await;
        browser.until_saved().await;
        if number == 4 {
            let again = browser.stand_up(&case, "SAID-OF-ONE-7 again", "-system").await;
            browser.close_record(&again).await;
            browser.until_saved().await;
        }
    }
    assert_eq!(browser.walls().await, [["Housing", "fewer than five"]], "four cases, one of them twice");
    let fifth = browser.begin_case("WALL-5", "Mara").await;
    let entry = browser.stand_up(&fifth, "SAID-OF-ONE-7", "-system").await;
    browser.close_record(&entry).await;
    browser.until_saved().await;
    assert_eq!(browser.walls().await, [["Housing", "5"]]);
    browser.is_sound("what many meet, counted").await;
    let paper = browser.print(&profile, "walls.pdf").await;
    paper.says(&["Housing", "5"]);
    paper.says_none_of(&["WALL-", "Mara", "SAID-OF-ONE-7"]);
    browser.go_in(&fifth, "page/advocacy").await;
    browser.open_record(&entry).await;
    browser.press(&format!("#record-{entry}-remove")).await;
    browser.until_saved().await;
    assert_eq!(browser.walls().await, [["Housing", "fewer than five"]], "a slip is counted no more");
    browser.close().await;
}

impl Browser {
    /// Names another record as the answer to a question.
    async fn link_to(&self, field: &str, record: &str) {
        let choose = "const e = document.getElementById(arguments[0]); e.value = arguments[1]; e.dispatchEvent(new Event('change', { bubbles: true }));";
        self.find(&format!("#{field}")).await;
        self.run::<()>(choose, vec![json!(field), json!(record)]).await;
        self.until_saved().await;
    }

    /// The entries of the diary, as the page has them.
    async fn diary(&self) -> Vec<String> {
        let ids = "return [...document.querySelectorAll('#records-advocacy > .record')].map((e) => e.id.slice(7));";
        self.run(ids, vec![]).await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_step_that_lacks_something_leads_to_the_diary_once_and_what_it_is_about_is_counted() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("AD-9", "").await;
    browser.go_in(&case, "assessment").await;
    let need = browser.add("need").await;
    browser.write(&format!("#need-statement-{need}"), "A flat that a wheelchair fits into").await;
    browser.close_record(&need).await;
    browser.go_in(&case, "plan").await;
    let goal = browser.goal_with_step("I get out of the house", "Ask for a ramp", "worker").await;
    browser.open_record(&goal).await;
    browser.more(&goal).await;
    browser.link_to(&format!("goal-need-{goal}"), &need).await;
    browser.close_record(&goal).await;
    let script = "return document.querySelector('[id^=\"records-step-\"] > .record').id.slice(7);";
    let step: String = browser.run(script, vec![]).await;
    browser.open_record(&step).await;
    browser.more(&step).await;
    browser.choose(&format!("step-means-{step}-missing")).await;
    browser.choose(&format!("step-gap-{step}")).await;
    browser.until_saved().await;
    assert!(!browser.has(&format!("#stand-up-{step}")).await, "it is to be found, not stood up for");
    browser.choose(&format!("step-gap-{step}-advocate")).await;
    browser.until_saved().await;
    browser.find(&format!("#stand-up-{step}")).await;
    browser.is_sound("a step for which somebody stands up").await;
    browser.press(&format!("#stand-up-{step}")).await;
    browser.until_place("/page/advocacy").await;
    browser.until_shown("A flat that a wheelchair fits into").await;
    browser.until_saved().await;
    let entries = browser.diary().await;
    assert_eq!(entries.len(), 1);
    let entry = &entries[0];
    browser.open_record(entry).await;
    browser.choose(&format!("advocacy-about-{entry}")).await;
    browser.choose(&format!("advocacy-level-{entry}-system")).await;
    browser.close_record(entry).await;
    browser.until_saved().await;
    browser.go_in(&case, "plan").await;
    browser.open_record(&step).await;
    browser.find(&format!("#stood-up-{step}")).await;
    assert!(!browser.has(&format!("#stand-up-{step}")).await, "it is begun once");
    browser.press(&format!("#stood-up-{step} a")).await;
    browser.until_place("/page/advocacy").await;
    browser.find(&format!("#record-{entry}")).await;
    assert_eq!(browser.diary().await.len(), 1);
    assert_eq!(browser.walls().await, [["Housing", "fewer than five"]]);
    browser.close().await;
}

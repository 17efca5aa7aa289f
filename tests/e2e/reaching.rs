//! Whether help reaches the person (2-35, 2-36), and how far a need is met as each resource is connected (2-26).

use serde_json::json;

use crate::support::work::WORK;
use crate::support::{Browser, Profile, Site};

const SERVICE: &str = "Meals brought three times a week";
const UNASKED: &str = "Not asked yet";

impl Browser {
    /// A step of others that is a service.
    async fn plan_a_service(&self, case: &str) {
        self.go_in(case, "plan").await;
        let goal = self.add("goal").await;
        self.write(&format!("#goal-statement-{goal}"), WORK.goals[0]).await;
        self.close_record(&goal).await;
        let step = self.add(&format!("step-{goal}")).await;
        self.write(&format!("#step-what-{step}"), SERVICE).await;
        self.choose(&format!("step-who-{step}-others")).await;
        self.more(&step).await;
        self.choose(&format!("step-service-{step}-providing")).await;
        self.close_record(&step).await;
        self.until_saved().await;
    }

    /// Asks one of both whether the planned service comes, is needed and fits; gives the look's id, open.
    async fn ask_about_it(&self, by: &str, [received, needed, suitable]: [&str; 3]) -> String {
        let look = self.add("monitoring").await;
        self.pick(&format!("#monitoring-step-{look}"), SERVICE).await;
        let field = |question: &str, choice: &str, first: &str| {
            let end = if choice == first { String::new() } else { format!("-{choice}") };
            format!("monitoring-{question}-{look}{end}")
        };
        self.choose(&field("by", by, "person")).await;
        for (question, choice) in [("received", received), ("needed", needed), ("suitable", suitable)] {
            self.choose(&field(question, choice, "yes")).await;
        }
        look
    }

    /// Waits until the service stands there with what both say, and what they do not say alike.
    async fn until_both_say(&self, cells: [&str; 3]) {
        let script = "const rows = [...document.querySelectorAll('#section-monitored tbody tr')];
            const cells = rows.map((row) => [...row.children].map((cell) => cell.innerText));
            return JSON.stringify(cells) === JSON.stringify([arguments[0]]);";
        let row = [SERVICE, cells[0], cells[1], cells[2]];
        self.until(&format!("{row:?}"), script, vec![json!(row)]).await;
    }

    /// Asks how far the need is met, now that something new helps.
    async fn ask_how_far(&self, resource: &str, met: &str) -> String {
        let look = self.add("satisfaction").await;
        self.pick(&format!("#satisfaction-need-{look}"), WORK.need).await;
        self.pick(&format!("#satisfaction-resource-{look}"), resource).await;
        self.choose(&format!("satisfaction-met-{look}-{met}")).await;
        look
    }
}

async fn begun(profile: &Profile) -> (Site, Browser, String) {
    let site = Site::start();
    let browser = Browser::start(profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("MO-7", "").await;
    (site, browser, case)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_planned_service_is_asked_about_on_both_sides_and_what_they_do_not_say_alike_shows() {
    let profile = Profile::new();
    let (_site, browser, case) = begun(&profile).await;
    browser.go_in(&case, "page/monitoring").await;
    browser.until_gone("#section-monitored").await;
    browser.plan_a_service(&case).await;
    browser.go_in(&case, "page/monitoring").await;
    browser.until_both_say([UNASKED, UNASKED, ""]).await;
    let look = browser.ask_about_it("person", ["partly", "yes", "no"]).await;
    browser.more(&look).await;
    browser.write(&format!("#monitoring-words-{look}"), "On Fridays nobody comes").await;
    browser.is_sound("a service is asked about, open").await;
    browser.close_record(&look).await;
    browser.until_both_say(["It comes in part, Needed, It does not fit", UNASKED, ""]).await;
    let look = browser.ask_about_it("provider", ["yes", "yes", "yes"]).await;
    browser.close_record(&look).await;
    let provider = "It comes, Needed, It fits";
    browser.until_both_say(["It comes in part, Needed, It does not fit", provider, "It comes, Fits"]).await;
    browser.is_sound("both sides of a service").await;
    let look = browser.ask_about_it("person", ["yes", "yes", "yes"]).await;
    browser.close_record(&look).await;
    browser.until_both_say([provider, provider, "They say the same"]).await;
    browser.until_saved().await;
    browser.go_in(&case, "").await;
    browser.go_in(&case, "page/monitoring").await;
    browser.until_both_say([provider, provider, "They say the same"]).await;
    let looks = "return document.querySelectorAll('#records-monitoring > .record').length;";
    assert_eq!(browser.run::<usize>(looks, vec![]).await, 3, "what was said before stays");
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn how_far_a_need_is_met_is_asked_as_each_resource_is_connected_and_shows_along_its_line() {
    let profile = Profile::new();
    let (_site, browser, case) = begun(&profile).await;
    browser.assess(&case, &WORK).await;
    let second = browser.add("resource").await;
    browser.write(&format!("#resource-what-{second}"), "The tenants' office").await;
    browser.choose(&format!("resource-state-{second}")).await;
    browser.close_record(&second).await;
    browser.go_in(&case, "genogram").await;
    browser.add_kin("Mara", None).await;
    browser.go_in(&case, "ecomap").await;
    browser.add_system("Tenants' office", "strong").await;
    browser.go_in(&case, "page/monitoring").await;
    let first = browser.ask_how_far(WORK.resource, "a_little").await;
    browser.is_sound("how far a need is met, open").await;
    browser.close_record(&first).await;
    let second = browser.ask_how_far("The tenants' office", "mostly").await;
    browser.more(&second).await;
    browser.pick(&format!("#satisfaction-person-{second}"), "Tenants' office").await;
    browser.close_record(&second).await;
    for (look, told) in [(&first, [WORK.resource, "A little"]), (&second, ["The tenants' office", "Mostly"])] {
        let card = browser.words(&format!("#record-{look} .record__said")).await;
        assert!(card.contains(WORK.need) && told.iter().all(|words| card.contains(words)), "{told:?}: {card}");
    }
    browser.until_saved().await;
    browser.go_in(&case, "ecomap").await;
    browser.choose("map-view-table").await;
    browser.find(".map-tables").await;
    let ties = browser.words(".map-tables").await;
    assert!(ties.contains(WORK.need) && ties.contains("Mostly"), "how far it is met, along the line: {ties}");
    browser.close().await;
}

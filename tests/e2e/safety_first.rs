//! What cannot wait stands above the person's order (R1): on the worker's plan, and nowhere that anybody else reads.

use serde_json::json;

use crate::support::{Browser, Profile, Site};

/// What is done about it.
const ACTION: &str = "Her sister fetches her at six";

/// Whether one part of a page stands above another.
const STANDS_ABOVE: &str = "const [one, other] = [...arguments].map((id) => document.getElementById(id));
    return !!one && !!other && !!(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);";

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_wait_stands_above_the_goals_until_a_look_finds_nothing_and_goes_home_on_no_paper() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("SF-1", "").await;
    browser.go_in(&case, "plan").await;
    browser.find("#section-goals").await;
    assert!(!browser.has("#section-safety-first").await, "nothing is known of any danger");
    browser.go_in(&case, "meeting/guided/safety").await;
    browser.choose("safety-private").await;
    browser.choose("safety-now").await;
    browser.until_saved().await;
    browser.go_in(&case, "plan").await;
    browser.find("#section-safety-first .tag--due").await;
    browser.go_in(&case, "meeting/guided/safety").await;
    browser.write("#safety-action", &format!("{ACTION}\t")).await;
    browser.until_saved().await;
    browser.go_in(&case, "plan").await;
    browser.find("#section-safety-first .safety-first__action").await;
    browser.until_shown(ACTION).await;
    browser.until_shown("Someone is in danger now").await;
    assert!(!browser.has("#section-safety-first .tag--due").await, "it is noted what is done");
    let above = vec![json!("section-safety-first"), json!("section-goals")];
    assert!(browser.run::<bool>(STANDS_ABOVE, above).await, "safety comes before the order of the goals");
    browser.is_sound("a plan with what cannot wait above it").await;
    browser.full_paper(&profile, &case, "plan").await.says_none_of(&[ACTION, "Someone is in danger now"]);
    browser.go_in(&case, "plan").await;
    browser.find("#section-safety-first").await;
    browser.press("#together-on").await;
    browser.find("#together-leave").await;
    browser.find("main h1").await;
    assert!(!browser.shows(ACTION).await && !browser.has("#section-safety-first").await, "it is turned to the person");
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_look_that_finds_nothing_takes_it_down_again() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("SF-2", "").await;
    browser.go_in(&case, "page/safety").await;
    let look = browser.add("safety").await;
    browser.choose(&format!("safety-now-{look}")).await;
    browser.write(&format!("#safety-action-{look}"), ACTION).await;
    browser.close_record(&look).await;
    browser.write("#safety-plan-signs", "His car stands there\t").await;
    browser.until_saved().await;
    browser.go_in(&case, "plan").await;
    browser.until_shown(ACTION).await;
    browser.find("#safety-plan-there").await;
    browser.press("#section-safety-first p > a").await;
    browser.until_place("/page/safety").await;
    let again = browser.add("safety").await;
    browser.choose(&format!("safety-now-{again}-none")).await;
    browser.close_record(&again).await;
    browser.until_saved().await;
    browser.go_in(&case, "plan").await;
    browser.find("#safety-plan-there").await;
    assert!(!browser.shows(ACTION).await, "nothing waits any more; the safety plan is still there");
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_meeting_that_took_place_asks_for_safety_by_one_more_tap_and_a_worry_leads_to_a_look() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("SF-3", "").await;
    browser.go_in(&case, "doing").await;
    let met = browser.add("meeting").await;
    browser.close_record(&met).await;
    browser.choose(&format!("tap-{met}-missed")).await;
    browser.until_saved().await;
    assert!(!browser.has(&format!("#tap-then-{met}")).await, "nobody met");
    browser.choose(&format!("tap-{met}-kept")).await;
    browser.find(&format!("#tap-then-{met}")).await;
    browser.is_sound("a meeting that took place").await;
    browser.choose(&format!("tap-then-{met}-look")).await;
    browser.until_saved().await;
    browser.go_in(&case, "").await;
    browser.find("#gap-r1-again").await;
    browser.go_in(&case, "doing").await;
    browser.choose(&format!("tap-then-{met}-no_worry")).await;
    browser.until_saved().await;
    browser.go_in(&case, "").await;
    browser.find("#open-items").await;
    browser.until_gone("#gap-r1-again").await;
    browser.close().await;
}

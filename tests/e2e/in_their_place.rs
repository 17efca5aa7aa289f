//! What protects once it has been written: a decision in the person's place has an end, a risk is looked at again, and
//! consent to the work that is taken back changes what follows.

use crate::support::meeting::ENGLISH;
use crate::support::work::WORK;
use crate::support::{Browser, Profile, Site};

/// A day that has passed, and one that no test will see.
const PAST: [&str; 3] = ["3", "2", "2024"];
const FAR: [&str; 3] = ["14", "5", "2099"];

/// What belongs to deciding for somebody, each with the field it stands in, which is also the gap that it closes.
const PARTS: [(&str, &str); 6] = [
    ("unable", "She has not slept for three days and hears voices"),
    ("support", "Her sister asked her twice, in her language"),
    ("danger", "The stove is on day and night"),
    ("least", "Only the gas is turned off, she stays at home"),
    ("wishes", "To be left alone"),
    ("consulted", "Dr Lind"),
];

impl Browser {
    /// What is due, as the overview has it.
    async fn due(&self, case: &str) -> String {
        self.go_in(case, "").await;
        self.words("#dues").await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn deciding_for_somebody_asks_for_all_that_belongs_to_it_and_is_due_by_its_end_until_somebody_says_who_decides() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("D-1", "").await;
    browser.go_in(&case, "page/exceptions").await;
    let decision = browser.add("decision").await;
    browser.write(&format!("#decision-what-{decision}"), "The gas is turned off").await;
    browser.close_record(&decision).await;
    browser.until_saved().await;
    browser.go_in(&case, "").await;
    for (part, _) in PARTS {
        browser.find(&format!("#gap-r13a-{part}")).await;
    }
    browser.press("#gap-r13a-ends a").await;
    browser.until_place("/page/exceptions").await;
    browser.open_record(&decision).await;
    for (part, words) in PARTS {
        browser.write(&format!("#decision-{part}-{decision}"), words).await;
    }
    browser.write_day(&format!("decision-ends-{decision}"), PAST).await;
    browser.is_sound("a decision in somebody's place").await;
    browser.close_record(&decision).await;
    browser.until_saved().await;
    assert!(browser.due(&case).await.contains("A decision in their place ends"));
    for (part, _) in PARTS {
        browser.until_gone(&format!("#gap-r13a-{part}")).await;
    }
    browser.go("#/").await;
    browser.until_shown("A decision in their place ends").await;
    assert!(!browser.shows("The gas is turned off").await, "the board does not say which");
    browser.go_in(&case, "").await;
    browser.press("#dues a[href$='/page/exceptions']").await;
    browser.choose(&format!("tap-{decision}-theirs")).await;
    browser.until_saved().await;
    browser.go_in(&case, "").await;
    browser.until_gone("#dues").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_risk_is_due_by_its_next_look_and_the_board_does_not_say_what_is_feared() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("R-2", "").await;
    browser.go_in(&case, "page/safety").await;
    let risk = browser.add("risk").await;
    browser.write(&format!("#risk-what-{risk}"), "That he waits at the school").await;
    browser.more(&risk).await;
    browser.write_day(&format!("risk-next-{risk}"), PAST).await;
    browser.close_record(&risk).await;
    browser.until_saved().await;
    assert!(browser.due(&case).await.contains("Look at a risk again"));
    browser.go("#/").await;
    browser.press("#reveal-names").await;
    browser.until_shown("Look at a risk again").await;
    assert!(!browser.shows("That he waits at the school").await, "not even where names are shown");
    browser.go_in(&case, "").await;
    browser.press("#dues a[href$='/page/safety']").await;
    browser.open_record(&risk).await;
    browser.write_day(&format!("risk-next-{risk}"), FAR).await;
    browser.close_record(&risk).await;
    browser.until_saved().await;
    assert!(!browser.due(&case).await.contains("Overdue"));
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn consent_to_the_work_taken_back_leaves_nothing_to_carry_out_until_it_is_given_again() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("W-1", "").await;
    browser.first_meeting(&ENGLISH).await;
    browser.assess(&case, &WORK).await;
    browser.plan(&case, &WORK).await;
    assert!(browser.due(&case).await.contains(WORK.steps[0]));
    let next = browser.words(".next-step h2").await;
    browser.go_in(&case, "page/sharing").await;
    browser.press("#end-service-consent").await;
    browser.find("#renew-service-consent").await;
    browser.until_saved().await;
    browser.go_in(&case, "").await;
    browser.find("#work-ended").await;
    browser.until_gone("#dues").await;
    assert_eq!(browser.words(".next-step h2").await, "Come to a good end");
    browser.is_sound("the overview, once consent to the work has ended").await;
    browser.go_in(&case, "alone").await;
    browser.find("#hand-no-more").await;
    assert!(!browser.has("[id^='hand-hopes']").await, "no page is handed over");
    browser.go_in(&case, "").await;
    browser.press("#work-ended a").await;
    browser.until_place("/page/sharing").await;
    browser.press("#renew-service-consent").await;
    browser.find("#end-service-consent").await;
    browser.until_saved().await;
    assert!(browser.due(&case).await.contains(WORK.steps[0]));
    assert_eq!(browser.words(".next-step h2").await, next);
    assert!(!browser.has("#work-ended").await);
    browser.close().await;
}

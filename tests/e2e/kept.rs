//! What is kept for no longer than it is needed: people who are only noted are asked about after thirty days (Part 5, 5),
//! and a closed case says until when it is kept (Part 5, 15).

use serde_json::json;

use crate::support::{Browser, Profile, Site};

impl Browser {
    /// From the next time the page loads on, its clock is so many days further on.
    async fn let_days_pass(&self, days: u32) {
        let source = format!(
            "{{ const Real = Date, ahead = {days} * 86400000;
                window.Date = class extends Real {{
                    constructor(...given) {{ given.length ? super(...given) : super(Real.now() + ahead); }}
                    static now() {{ return Real.now() + ahead; }}
                }}; }}"
        );
        self.chrome("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).await;
    }

    /// On the page where a case is closed: the work ended otherwise.
    async fn end_otherwise(&self, case: &str) {
        self.go_in(case, "closure").await;
        self.choose("closure-how-otherwise").await;
        self.choose("closure-reason-moved").await;
        self.until_saved().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_noted_is_asked_about_after_thirty_days_and_once_kept_not_for_thirty_more() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    let keys = browser.make_vault().await;
    browser.go("#/prospects").await;
    browser.write("#prospect-called", "P-30").await;
    browser.press("#prospect-note").await;
    browser.until_shown("P-30").await;
    browser.until_saved().await;
    assert!(!browser.has(".record .tag--due").await, "nobody is asked on the first day");
    browser.go("#/").await;
    browser.find("a[href$='#/new']").await;
    assert!(!browser.has("#to-be-asked").await);

    browser.let_days_pass(30).await;
    browser.lock().await;
    browser.unlock(&keys.passphrase).await;
    browser.go("#/").await;
    assert!(browser.words("#to-be-asked").await.contains("P-30"));
    browser.is_sound("the board with a note to be asked about").await;
    browser.press("#to-be-asked + a").await;
    browser.until_place("#/prospects").await;
    browser.find(".record .tag--due").await;
    browser.is_sound("a note to be asked about").await;
    browser.press("[id^='prospect-'][id$='-keep']").await;
    browser.until_gone("[id^='prospect-'][id$='-keep']").await;
    let focus = "return document.activeElement?.id.endsWith('-begin');";
    browser.until("the keyboard to stand at what comes next", focus, vec![]).await;
    browser.until_saved().await;
    assert!(!browser.has(".record .tag--due").await, "the question is answered");
    browser.go("#/").await;
    browser.find("a[href$='#/new']").await;
    assert!(!browser.has("#to-be-asked").await);

    browser.let_days_pass(30).await;
    browser.lock().await;
    browser.unlock(&keys.passphrase).await;
    browser.go("#/").await;
    assert!(browser.words("#to-be-asked").await.contains("P-30"), "thirty days on it is asked again");
    browser.go("#/prospects").await;
    browser.press("[id^='prospect-'][id$='-erase']").await;
    browser.press("[id^='prospect-'][id$='-erase-now']").await;
    browser.until("nobody to be noted", "return !document.body.innerText.includes('P-30');", vec![]).await;
    browser.go("#/").await;
    browser.until_gone("#to-be-asked").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_that_is_closed_is_offered_a_day_to_be_kept_until_and_is_brought_up_while_it_has_none() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    browser.go("#/agency").await;
    browser.write("#profile-keep-years", "7").await;
    browser.write("#profile-wording", "\t").await;
    browser.until_saved().await;
    let year: String = browser.run("return String(new Date().getFullYear() + 7);", vec![]).await;
    let case = browser.begin_case("Y-1", "").await;
    browser.end_otherwise(&case).await;
    browser.find("#keep-take").await;
    browser.find("#closing-no-day").await;
    browser.press("#close-case").await;
    browser.find("#reopen").await;
    browser.until_saved().await;
    browser.go("#/").await;
    assert!(browser.words("#no-day").await.contains("Y-1"), "nothing is set by itself");
    browser.is_sound("the board with a closed case without a day").await;
    browser.press(&format!("#keep-longer-{case}")).await;
    browser.until_value(&format!("#keep-until-{case}-year"), &year).await;
    browser.press(&format!("#keep-now-{case}")).await;
    browser.until_gone("#no-day").await;
    browser.until_saved().await;
    browser.go_in(&case, "closure").await;
    browser.until_value("#closure-keep-until-year", &year).await;
    assert!(!browser.has("#keep-take").await && !browser.has("#closing-no-day").await);
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_closes_a_case_takes_the_day_that_is_suggested_by_one_press() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let year: String = browser.run("return String(new Date().getFullYear() + 3);", vec![]).await;
    let case = browser.begin_case("Y-2", "").await;
    browser.end_otherwise(&case).await;
    browser.press("#keep-take").await;
    browser.until_value("#closure-keep-until-year", &year).await;
    browser.until_gone("#keep-take").await;
    browser.until_gone("#closing-no-day").await;
    browser.press("#close-case").await;
    browser.find("#reopen").await;
    browser.until_saved().await;
    browser.go("#/").await;
    browser.until_shown("Y-2").await;
    assert!(!browser.has("#no-day").await);
    browser.close().await;
}

//! Several clients in one case: each has consent of their own and is seen alone first, and what one said shows on nobody
//! else's screen (Part 5, 7).

use crate::support::{Browser, Profile, Site};

impl Browser {
    /// Another client of the case with nothing but a name; gives their id.
    async fn only_named(&self, case: &str, name: &str) -> String {
        self.go_in(case, "page/family").await;
        let other = self.add("participant").await;
        self.write(&format!("#participant-called-{other}"), name).await;
        self.close_record(&other).await;
        self.until_saved().await;
        other
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn another_client_and_a_child_with_nothing_but_a_name_are_open_until_each_has_agreed_and_was_seen_alone() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("EACH-1", "").await;
    let other = browser.only_named(&case, "Benno").await;
    let child = browser.add("minor").await;
    browser.write(&format!("#minor-called-{child}"), "Lea").await;
    browser.close_record(&child).await;
    browser.until_saved().await;
    browser.go_in(&case, "").await;
    for key in ["client-told", "client-consent", "client-alone", "child-consents", "child-agrees", "child-alone"] {
        browser.find(&format!("#gap-r3-{key}")).await;
    }
    browser.press("#gap-r3-client-consent a").await;
    browser.until_place("/page/family").await;
    browser.open_record(&other).await;
    browser.choose(&format!("participant-told-{other}")).await;
    browser.choose(&format!("participant-manner-{other}-spoken")).await;
    browser.choose(&format!("participant-alone-{other}-no")).await;
    browser.close_record(&other).await;
    browser.open_record(&child).await;
    browser.choose(&format!("minor-consents-{child}-child")).await;
    browser.choose(&format!("minor-agrees-{child}")).await;
    browser.choose(&format!("minor-alone-{child}")).await;
    browser.close_record(&child).await;
    browser.until_saved().await;
    browser.go_in(&case, "").await;
    for key in ["client-told", "client-consent", "client-alone", "child-consents", "child-agrees", "child-alone"] {
        browser.until_gone(&format!("#gap-r3-{key}")).await;
    }
    browser.press(".menu:has(#talk-begin-couple) > summary").await;
    browser.press("#talk-begin-couple").await;
    browser.until_shown("Somebody of this case has not been seen alone yet").await;
    browser.is_sound("a talk of a couple, one of them not seen alone").await;
    browser.go_in(&case, "page/family").await;
    browser.open_record(&other).await;
    browser.choose(&format!("participant-alone-{other}")).await;
    browser.close_record(&other).await;
    let is_silent = "return document.querySelector('#alone-first')?.textContent.trim() === '';";
    browser.until("the hint to be gone", is_silent, vec![]).await;
    browser.close().await;
}

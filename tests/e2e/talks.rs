//! Conversations and their time: a lock in the middle loses nothing of one, the day's total counts those of every case, the
//! end asks for safety, and the record has four parts.

use serde_json::json;

use crate::support::{Browser, Profile, Site};

/// The page's clock goes ahead by so many minutes; the vault's does not.
const AHEAD: &str = "const Real = Date; const now = Real.now.bind(Real);
    window.Date = class extends Real { constructor(...given) { given.length ? super(...given) : super(now() + MINUTES * 60000); } };
    window.Date.now = () => now() + MINUTES * 60000;";

fn ahead(minutes: u32) -> String {
    AHEAD.replace("MINUTES", &minutes.to_string())
}

impl Browser {
    /// Waits until the line of the talk says these words; the marks around a number that keep its direction do not count.
    async fn until_talk_says(&self, words: &str) {
        let script = "const line = document.querySelector('#talk-time');
            return !!line && line.textContent.replace(/[\\u2066-\\u2069]/g, '').includes(arguments[0]);";
        self.until(&format!("the talk to say {words:?}"), script, vec![json!(words)]).await;
    }

    /// The id of the only conversation on its page.
    async fn only_talk(&self, case: &str) -> String {
        self.go_in(case, "page/interviews").await;
        self.find("#records-interview > .record").await;
        self.run("return document.querySelector('#records-interview > .record').id.slice(7);", vec![]).await
    }
}

async fn begun(profile: &Profile) -> (Site, Browser, String, String) {
    let site = Site::start();
    let browser = Browser::start(profile, "en").await;
    browser.open(&site).await;
    let keys = browser.make_vault().await;
    let case = browser.begin_case("C-1", "").await;
    browser.go_in(&case, "").await;
    (site, browser, case, keys.passphrase)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_talk_outlasts_a_lock_says_when_to_close_and_counts_for_the_day_in_every_case() {
    let profile = Profile::new();
    let (_site, browser, case, passphrase) = begun(&profile).await;
    browser.press("#talk-begin").await;
    browser.until_talk_says("of 60 minutes").await;
    browser.until_saved().await;
    browser.lock().await;
    browser.unlock(&passphrase).await;
    browser.until_talk_says("of 60 minutes").await;
    assert!(!browser.has("#talk-begin").await && !browser.has("#talk-left").await, "it goes on");
    assert!(!browser.shows("It is time to bring things to a close.").await, "not before its time");
    // Nobody is there for most of the talk: a cover takes the lock's place.
    browser.run::<()>(&ahead(55), vec![]).await;
    browser.press(".cover__off").await;
    browser.until_shown("It is time to bring things to a close.").await;
    browser.is_sound("a talk near its end").await;
    browser.press("#talk-end").await;
    browser.find("#talk-ended").await;
    browser.until("the minutes", "return document.querySelector('#talk-minutes')?.value >= 55;", vec![]).await;
    browser.is_sound("the end of a talk").await;
    browser.rewrite("#talk-minutes", "50").await;
    browser.choose("talk-safety-look").await;
    browser.press("#talk-done").await;
    browser.until_gone("#talk-ended").await;
    browser.until_saved().await;
    browser.go_in(&case, "page/interviews").await;
    for words in ["With you alone, for the first time", "50", "Something worries us: look again"] {
        browser.until_shown(words).await;
    }
    browser.lock().await;
    browser.unlock(&passphrase).await;
    let other = browser.begin_case("C-2", "").await;
    browser.press(".menu:has(#talk-begin-couple) > summary").await;
    browser.press("#talk-begin-couple").await;
    browser.until_talk_says("today 50 minutes in all").await;
    browser.press("#talk-end").await;
    browser.press("#talk-done").await;
    browser.go_in(&other, "page/interviews").await;
    browser.until_shown("As a couple").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_talk_that_nobody_ended_asks_what_became_of_it() {
    let profile = Profile::new();
    let (_site, browser, case, passphrase) = begun(&profile).await;
    browser.go("#/agency").await;
    browser.rewrite("#profile-minutes-first", "1").await;
    browser.write("#profile-minutes-first", "\t").await;
    browser.until_saved().await;
    browser.go_in(&case, "").await;
    browser.press("#talk-begin").await;
    browser.until_talk_says("of 1 minute").await;
    browser.until_saved().await;
    browser.chrome("Page.addScriptToEvaluateOnNewDocument", json!({ "source": ahead(3) })).await;
    browser.lock().await;
    browser.unlock(&passphrase).await;
    browser.find("#talk-left").await;
    assert!(!browser.has("#talk-time").await, "its time has passed");
    browser.is_sound("a talk that nobody ended").await;
    browser.go("#/").await;
    browser.press("#home-talk-left").await;
    browser.press("#talk-go-on").await;
    browser.until_talk_says("of 1 minute").await;
    browser.lock().await;
    browser.unlock(&passphrase).await;
    browser.press("#talk-ended-earlier").await;
    browser.press("#talk-done").await;
    browser.press("#talk-ended-earlier").await;
    browser.write("#talk-minutes", "2").await;
    browser.press("#talk-done").await;
    browser.until_gone("#talk-ended").await;
    browser.until_gone("#talk-left").await;
    browser.go("#/").await;
    browser.until_gone("#home-talk-left").await;
    let talk = browser.only_talk(&case).await;
    browser.open_record(&talk).await;
    browser.until_value(&format!("#interview-minutes-{talk}"), "2").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_record_of_a_talk_has_four_parts_that_are_read_back() {
    let profile = Profile::new();
    let (_site, browser, case, passphrase) = begun(&profile).await;
    browser.press("#talk-begin").await;
    browser.press("#talk-end").await;
    browser.press("#talk-ended a").await;
    browser.until_place("page/interviews").await;
    browser.press("#talk-done").await;
    let talk = browser.only_talk(&case).await;
    let parts = [
        ("purpose", "The letter from the landlord"),
        ("process", "We read it twice and wrote an answer"),
        ("evaluation", "She knows now what it says"),
        ("next", "The list of repairs"),
    ];
    // Its minutes are noted: what is asked on demand is open.
    browser.open_record(&talk).await;
    for (part, words) in parts {
        browser.write(&format!("#interview-{part}-{talk}"), words).await;
    }
    browser.close_record(&talk).await;
    browser.until_saved().await;
    browser.lock().await;
    browser.unlock(&passphrase).await;
    assert_eq!(browser.only_talk(&case).await, talk);
    browser.open_record(&talk).await;
    for (part, words) in parts {
        browser.until_value(&format!("#interview-{part}-{talk}"), words).await;
    }
    browser.close().await;
}

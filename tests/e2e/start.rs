//! Point 1: from an empty device to a vault.

use serde_json::json;

use crate::support::moves::OWN_PASSPHRASE;
use crate::support::{Browser, Profile, Site};

#[tokio::test(flavor = "multi_thread")]
async fn a_vault_is_made_with_drawn_words_a_recovery_code_and_a_first_profile() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.find("#make-vault").await;
    let keys = browser.make_vault_as_far_as_the_profile().await;
    assert_eq!(keys.passphrase.split(' ').count(), 5);
    for (css, words) in [
        ("#profile-name", "River House"),
        ("#profile-area", "The old town"),
        ("#profile-does", "We help people stay in their homes"),
        ("#profile-numbers", "Police 112\nCrisis line 0800 111 0 111"),
    ] {
        browser.write(css, words).await;
    }
    browser.press("#finish").await;
    browser.until_home().await;

    browser.lock().await;
    browser.press("#lock-emergency summary").await;
    browser.until_shown("0800 111 0 111").await;
    browser.unlock(&keys.passphrase).await;
    browser.go("#/agency").await;
    browser.until_value("#profile-name", "River House").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_after_the_passphrase_can_wait_and_missing_numbers_are_said_plainly() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.press("#make-vault").await;
    let passphrase = browser.drawn_words("").await;
    browser.write("#generated-typed", &passphrase.to_uppercase()).await;
    browser.press("#use-generated").await;
    browser.press("#recovery-later").await;
    browser.press("#profile-skip").await;
    browser.until_home().await;
    browser.find("main .notice--due a[href='#/settings']").await;

    browser.lock().await;
    let without: Vec<String> = lines_of_the_emergency(&browser).await;
    assert_eq!(without.len(), 1, "one plain sentence and no number: {without:?}");
    browser.unlock(&passphrase).await;
    browser.go("#/agency").await;
    browser.write("#profile-numbers", "Police 112\nCrisis line 0800 111 0 111").await;
    browser.lock().await;
    assert_eq!(lines_of_the_emergency(&browser).await.len(), 2);
    browser.close().await;
}

/// What stands before the door about emergencies.
async fn lines_of_the_emergency(browser: &Browser) -> Vec<String> {
    browser.press("#lock-emergency summary").await;
    browser.find("#lock-emergency .numbers, #lock-emergency .disclosure__body p").await;
    let script = "return [...document.querySelectorAll('#lock-emergency li, #lock-emergency .disclosure__body > p')].map((line) => line.innerText);";
    browser.run(script, vec![]).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_passphrase_of_ones_own_is_measured_and_a_weak_one_is_not_taken() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.press("#make-vault").await;
    browser.choose("passphrase-kind-own").await;
    browser.write("#passphrase", "password1234").await;
    browser.write("#passphrase-again", "password1234").await;
    browser
        .until("the meter to find it weak", "return document.querySelector('.strength__bar')?.value < 3;", vec![])
        .await;
    browser.press("#use-own").await;
    browser.find("#passphrase-error").await;
    browser.rewrite("#passphrase", OWN_PASSPHRASE).await;
    browser.rewrite("#passphrase-again", OWN_PASSPHRASE).await;
    browser
        .until("the meter to find it strong", "return document.querySelector('.strength__bar')?.value >= 3;", vec![])
        .await;
    browser.press("#use-own").await;
    browser.find("#recovery-code").await;
    browser.press("#recovery-later").await;
    browser.press("#profile-skip").await;
    browser.until_home().await;
    browser.lock().await;
    browser.unlock(OWN_PASSPHRASE).await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_language_is_the_browsers_at_first_and_the_workers_from_then_on() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "fr").await;
    browser.open(&site).await;
    let is_in = "return document.documentElement.lang === arguments[0];";
    browser.until("French", is_in, vec![json!("fr")]).await;
    let french = browser.words("h1").await;
    browser.choose("screen-language-es").await;
    browser.until("Spanish", is_in, vec![json!("es")]).await;
    assert_ne!(browser.words("h1").await, french);
    browser.driver.refresh().await.expect("the page loads again");
    browser.until("Spanish", is_in, vec![json!("es")]).await;
    browser.close().await;
}

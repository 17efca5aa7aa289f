//! Point 1: from an empty device to a vault.

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

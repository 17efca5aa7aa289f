//! Point 5: locking in every way, coming back to the same place, other passphrases.

use std::time::Duration;

use serde_json::json;
use thirtyfour::prelude::*;

use crate::support::devtools::DevTools;
use crate::support::moves::OWN_PASSPHRASE;
use crate::support::{Browser, Keys, Profile, Site};

/// A browser with a vault, a case, and the pad open in it.
async fn at_the_pad(site: &Site, profile: &Profile) -> (Browser, Keys, String) {
    let browser = Browser::start(profile, "en").await;
    browser.open(site).await;
    let keys = browser.make_vault().await;
    let case = browser.begin_case("L-5", "Ines").await;
    browser.go_in(&case, "meeting/guided/story").await;
    (browser, keys, case)
}

#[tokio::test(flavor = "multi_thread")]
async fn every_way_of_locking_comes_back_to_the_same_place_with_every_letter() {
    let (site, profile) = (Site::start(), Profile::new());
    let (browser, keys, case) = at_the_pad(&site, &profile).await;
    let place = format!("#/case/{case}/meeting/guided/story");
    let mut written = String::new();
    for way in ["button", "shift", "reload"] {
        let words = format!("then by {way} ");
        browser.write("#six-pad", &words).await;
        written.push_str(&words);
        match way {
            "button" => browser.press("#lock").await,
            "shift" => three_shifts(&browser).await,
            _ => {
                // A reload is nobody's decision to lock, so the last half second may be lost; nothing that was saved.
                browser.until_saved().await;
                browser.driver.refresh().await.expect("the page loads again");
            }
        }
        browser.until_locked().await;
        assert_eq!(browser.place().await, place);
        browser.unlock(&keys.passphrase).await;
        browser.until_place(&place).await;
        browser.until_value("#six-pad", &written).await;
    }
    browser.close().await;
}

/// The page hears what it hears when the browser keeps it, or shows it again.
async fn put_aside_or_back(browser: &Browser, event: &str) {
    let hear = "dispatchEvent(new PageTransitionEvent(arguments[0], { persisted: true }));";
    browser.run::<()>(hear, vec![json!(event)]).await;
}

fn has_vault(browser: &Browser, site: &Site) -> bool {
    DevTools::connect(browser).workers(&site.url()).contains(&"vault".to_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_the_browser_puts_aside_ends_its_vault_and_shows_nothing_and_what_was_typed_is_kept() {
    let (site, profile) = (Site::start(), Profile::new());
    let (browser, keys, _) = at_the_pad(&site, &profile).await;
    browser.write("#six-pad", "saved before").await;
    browser.until_saved().await;
    assert!(has_vault(&browser, &site));
    // In one go, so that nothing of what is typed can have been written.
    let typed = "const pad = document.querySelector('#six-pad'); pad.value += arguments[0];
        pad.dispatchEvent(new Event('input', { bubbles: true }));
        dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));";
    browser.run::<()>(typed, vec![json!(" and typed at the last moment")]).await;
    browser.wait("the vault to end", || async { (!has_vault(&browser, &site)).then_some(()) }).await;
    assert!(!browser.has("#six-pad").await && !browser.shows("L-5").await, "nothing shows any more");
    put_aside_or_back(&browser, "pageshow").await;
    browser.until_locked().await;
    browser.unlock(&keys.passphrase).await;
    browser.until_value("#six-pad", "saved before and typed at the last moment").await;

    put_aside_or_back(&browser, "pagehide").await;
    browser
        .wait("the vault to end with nothing to write", || async { (!has_vault(&browser, &site)).then_some(()) })
        .await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_way_back_to_a_page_that_was_kept_leads_to_a_locked_one_with_every_letter() {
    let (site, profile) = (Site::start(), Profile::new());
    let (browser, keys, _) = at_the_pad(&site, &profile).await;
    browser.write("#six-pad", "saved before").await;
    browser.until_saved().await;
    // Typed just before it goes: the words are on their way to the disk, if at all, while the browser puts the page aside.
    let typed = "addEventListener('pagehide', (event) => sessionStorage.setItem('kept', event.persisted));
        const pad = document.querySelector('#six-pad'); pad.value += ' and typed while it went';
        pad.dispatchEvent(new Event('input', { bubbles: true }));";
    browser.run::<()>(typed, vec![]).await;
    browser.driver.goto(format!("{}manifest.webmanifest", site.url())).await.expect("another page");
    let kept: String = browser.run("return sessionStorage.getItem('kept');", vec![]).await;
    assert_eq!(kept, "true", "this browser keeps the page, or nothing is shown here");
    browser.driver.back().await.expect("the way back");
    browser.until_locked().await;
    browser.unlock(&keys.passphrase).await;
    browser.until_value("#six-pad", "saved before and typed while it went").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_whole_page_stays_whole_after_a_lock() {
    let (site, profile) = (Site::start(), Profile::new());
    let (browser, keys, case) = at_the_pad(&site, &profile).await;
    browser.press("label:has(#mode-whole)").await;
    browser.until_place("/meeting/whole").await;
    browser.lock().await;
    browser.unlock(&keys.passphrase).await;
    browser.until_place(&format!("{case}/meeting/whole")).await;
    browser.find("#part-wish").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_nobody_touches_locks_after_the_time_that_was_set() {
    let (site, profile) = (Site::start(), Profile::new());
    let (browser, keys, _) = at_the_pad(&site, &profile).await;
    let settings = json!({ "idle_minutes": 1, "hidden_seconds": 60 }).to_string();
    browser.run::<()>("localStorage.setItem('waymark', arguments[0]);", vec![json!(settings)]).await;
    browser.lock().await;
    browser.unlock(&keys.passphrase).await;
    browser.write("#six-pad", "unfinished sen").await;
    tokio::time::sleep(Duration::from_secs(45)).await;
    assert!(!browser.has("#passphrase").await, "not before its time");
    browser.until_locked().await;
    browser.unlock(&keys.passphrase).await;
    browser.until_value("#six-pad", "unfinished sen").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_device_that_slept_past_the_time_is_locked_when_it_wakes() {
    let (site, profile) = (Site::start(), Profile::new());
    let (browser, _, _) = at_the_pad(&site, &profile).await;
    // As if the clock had gone on while nothing ran.
    let sleep = "const now = Date.now.bind(Date); Date.now = () => now() + 6 * 60 * 1000;
        const Real = Date; window.Date = class extends Real { constructor(...given) { given.length ? super(...given) : super(Date.now()); } };
        window.Date.now = () => now() + 6 * 60 * 1000;";
    browser.run::<()>(sleep, vec![]).await;
    browser.until_locked().await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_recovery_code_opens_the_vault_and_sets_a_new_passphrase() {
    let (site, profile) = (Site::start(), Profile::new());
    let (browser, keys, case) = at_the_pad(&site, &profile).await;
    browser.write("#six-pad", "before the passphrase was forgotten").await;
    browser.lock().await;
    browser.press("#forgotten").await;
    browser.write("#recovery-code-typed", &keys.recovery.to_lowercase()).await;
    browser.choose_own_passphrase("new-", OWN_PASSPHRASE).await;
    browser.press("#recover").await;
    browser.until_open().await;
    browser.until_place(&format!("{case}/meeting/guided/story")).await;
    browser.until_value("#six-pad", "before the passphrase was forgotten").await;
    the_old_one_opens_nothing(&browser, &keys.passphrase, OWN_PASSPHRASE).await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_passphrase_is_changed_from_the_lock_screen() {
    let (site, profile) = (Site::start(), Profile::new());
    let (browser, keys, _) = at_the_pad(&site, &profile).await;
    browser.lock().await;
    browser.press("#change").await;
    browser.write("#old-passphrase", &keys.passphrase).await;
    browser.choose_own_passphrase("new-", OWN_PASSPHRASE).await;
    browser.press("#change-now").await;
    browser.until_open().await;
    the_old_one_opens_nothing(&browser, &keys.passphrase, OWN_PASSPHRASE).await;
    browser.close().await;
}

async fn the_old_one_opens_nothing(browser: &Browser, old: &str, new: &str) {
    browser.lock().await;
    browser.write("#passphrase", old).await;
    browser.press("#unlock").await;
    browser.find("#passphrase-error").await;
    browser.until("the wait to be over", "return !document.querySelector('#unlock[aria-disabled]');", vec![]).await;
    browser.rewrite("#passphrase", new).await;
    browser.press("#unlock").await;
    browser.until_open().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_passphrase_opens_nothing_shows_nothing_and_costs_time() {
    let (site, profile) = (Site::start(), Profile::new());
    let (browser, keys, _) = at_the_pad(&site, &profile).await;
    browser.lock().await;
    for waits in 1..=2 {
        browser.rewrite("#passphrase", "not the words at all").await;
        browser.press("#unlock").await;
        browser.find("#passphrase-error").await;
        browser.until("a wait", "return !!document.querySelector('#unlock[aria-disabled]');", vec![]).await;
        let page: String = browser.run("return document.body.innerText;", vec![]).await;
        assert!(!page.contains("L-5") && !page.contains("Ines"), "try {waits}: nothing of a case shows");
        browser.until("the wait to be over", "return !document.querySelector('#unlock[aria-disabled]');", vec![]).await;
    }
    browser.rewrite("#passphrase", &keys.passphrase).await;
    browser.press("#unlock").await;
    browser.until_open().await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn leaving_this_device_takes_a_verified_copy_and_leaves_nothing() {
    let (site, profile) = (Site::start(), Profile::new());
    let (browser, _, _) = at_the_pad(&site, &profile).await;
    browser.write("#six-pad", "to be carried away").await;
    browser.go("#/leave").await;
    browser.export_here(&profile).await;
    let file = profile.downloaded(0).await;
    browser.give_file("#verify-file", &file).await;
    browser.write("#verify-passphrase", crate::support::carrying::FILE_PASSPHRASE).await;
    browser.press("#verify").await;
    browser.press("#leave-next").await;
    browser.erase_here().await;
    let databases: Vec<String> =
        browser.run_async("return (await indexedDB.databases()).map((found) => found.name);", vec![]).await;
    assert_eq!(databases, Vec::<String>::new());
    assert_eq!(browser.place().await, "");
    assert_eq!(browser.run::<usize>("return localStorage.length;", vec![]).await, 0);
    browser.close().await;
}

async fn three_shifts(browser: &Browser) {
    let keys = browser.driver.action_chain();
    let keys = (0..3).fold(keys, |keys, _| keys.key_down(Key::Shift).key_up(Key::Shift));
    keys.perform().await.expect("keys can be pressed");
}

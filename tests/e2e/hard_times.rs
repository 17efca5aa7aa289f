//! What may go wrong around a worker: a killed browser, a full disk, a second tab, a host that is gone.

use std::time::{Duration, Instant};

use serde_json::json;

use crate::support::{Browser, Keys, Profile, Site};

/// How often the browser is killed.
const KILLS: usize = 20;

#[tokio::test(flavor = "multi_thread")]
async fn whatever_was_said_to_be_saved_is_there_after_the_browser_was_killed() {
    let (site, profile) = (Site::start(), Profile::new());
    let mut browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    let keys = browser.make_vault().await;
    let case = browser.begin_case("K-20", "").await;
    browser.go_in(&case, "meeting/guided/story").await;
    for kill in 0..KILLS {
        let promised = write_and_listen(&browser, kill).await;
        browser.kill().await;
        browser = Browser::start(&profile, "en").await;
        back_at_the_pad(&browser, &site, &keys, &case).await;
        let kept = browser.value("#six-pad").await;
        assert!(kept.starts_with(&promised), "kill {kill}: {promised:?} was said to be saved, {kept:?} is there");
        assert!(!promised.is_empty(), "kill {kill}: something was said to be saved");
    }
    browser.close().await;
}

/// Types on until a moment that differs from kill to kill, and gives the longest text that was said to be saved.
async fn write_and_listen(browser: &Browser, kill: usize) -> String {
    let script = "return [/\\d/.test(document.querySelector('.status-line').textContent), document.getElementById('six-pad').value];";
    let (started, mut promised) = (Instant::now(), String::new());
    let until = Duration::from_millis(700 + 137 * (kill as u64 % 7));
    let mut word = 0;
    while started.elapsed() < until || promised.is_empty() {
        // Pauses between the words, as of somebody who listens, so that some of them are saved.
        if word % 6 < 3 {
            browser.write("#six-pad", &format!("{kill}.{word} ")).await;
        }
        word += 1;
        let (is_saved, text): (bool, String) = browser.run(script, vec![]).await;
        if is_saved {
            promised = text;
        }
        tokio::time::sleep(Duration::from_millis(if word % 6 < 3 { 20 } else { 200 })).await;
        assert!(started.elapsed() < Duration::from_secs(30), "nothing is ever said to be saved");
    }
    promised
}

async fn back_at_the_pad(browser: &Browser, site: &Site, keys: &Keys, case: &str) {
    browser.open(site).await;
    browser.unlock(&keys.passphrase).await;
    browser.go_in(case, "meeting/guided/story").await;
    browser.find("#six-pad").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_tab_takes_over_and_the_first_says_so_and_stops() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    let keys = browser.make_vault().await;
    let case = browser.begin_case("T-2", "").await;
    browser.go_in(&case, "meeting/guided/story").await;
    browser.write("#six-pad", "in the first tab").await;
    browser.until_saved().await;
    let first = browser.driver.window().await.unwrap();
    let second = browser.driver.new_tab().await.unwrap();

    browser.driver.switch_to_window(second.clone()).await.unwrap();
    browser.open(&site).await;
    browser.unlock(&keys.passphrase).await;
    browser.go_in(&case, "meeting/guided/story").await;
    browser.until_value("#six-pad", "in the first tab").await;
    browser.write("#six-pad", ", then in the second").await;
    browser.until_saved().await;

    browser.driver.switch_to_window(first).await.unwrap();
    browser.find("main .notice--danger").await;
    assert!(!browser.has("#six-pad").await, "the first tab shows nothing of the case any more");
    browser.driver.switch_to_window(second).await.unwrap();
    assert_eq!(browser.value("#six-pad").await, "in the first tab, then in the second");
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_opens_unlocks_and_writes_with_its_host_gone() {
    let (mut site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    let keys = browser.make_vault().await;
    let case = browser.begin_case("O-1", "").await;
    let is_kept = "return !!(await navigator.serviceWorker.ready).active;";
    assert!(browser.run_async::<bool>(is_kept, vec![]).await);
    browser.close().await;

    site.stop();
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.unlock(&keys.passphrase).await;
    browser.go_in(&case, "meeting/guided/story").await;
    browser.write("#six-pad", "with nobody to ask").await;
    browser.until_saved().await;
    browser.speak("ru").await;
    browser.lock().await;
    browser.unlock(&keys.passphrase).await;
    browser.until_value("#six-pad", "with nobody to ask").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_is_reported_and_loses_nothing() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    let keys = browser.make_vault().await;
    let case = browser.begin_case("F-1", "").await;
    browser.go_in(&case, "meeting/guided/story").await;
    browser.write("#six-pad", "while there was room; ").await;
    browser.until_saved().await;

    browser.chrome("Storage.overrideQuotaForOrigin", json!({ "origin": site.origin(), "quotaSize": 1 })).await;
    println!("full disk: {}", write_until_there_is_no_room(&browser).await);
    let written = browser.value("#six-pad").await;
    assert!(written.ends_with("when there was none; "), "the words stay on the screen");

    browser.chrome("Storage.overrideQuotaForOrigin", json!({ "origin": site.origin() })).await;
    browser.until_saved().await;
    browser.lock().await;
    browser.unlock(&keys.passphrase).await;
    browser.until_value("#six-pad", &written).await;
    browser.close().await;
}

/// Writes on until the status line says something else than "saving" or "saved", and gives that. The browser asks how
/// much room is left only about every half minute.
async fn write_until_there_is_no_room(browser: &Browser) -> String {
    let script = "const line = document.querySelector('.status-line').textContent;
        return /\\d/.test(line) ? 'saved' : line.endsWith('…') ? '' : line;";
    let started = Instant::now();
    while started.elapsed() < Duration::from_secs(90) {
        browser.write("#six-pad", "when there was none; ").await;
        browser.until("an answer of the status line", script, vec![]).await;
        let said: String = browser.run(script, vec![]).await;
        if said.len() > 20 {
            return said;
        }
    }
    panic!("the disk is full and nothing is said\n{}", browser.describe().await);
}

//! Point 6: carrying cases away, bringing them in, and what happens when two copies were changed.

use serde_json::json;

use crate::support::carrying::{FILE_PASSPHRASE, Journals, journals_of, of_a_newer_version, sealed};
use crate::support::meeting::ENGLISH;
use crate::support::{Browser, Profile, Site};

#[tokio::test(flavor = "multi_thread")]
async fn what_was_carried_away_comes_in_on_an_empty_device_just_the_same() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let whole = browser.begin_case("C-1", "Mara").await;
    browser.first_meeting(&ENGLISH).await;
    let other = browser.begin_case("C-2", "").await;
    browser.choose("safety-now-none").await;
    browser.until_saved().await;
    let answers = answers_shown(&browser, &whole).await;
    let file = browser.export(&profile).await;
    let before = journals_of(&file);
    assert_eq!(before.keys().len(), 2);
    assert!(before.contains_key(&other));

    browser.wipe().await;
    browser.make_vault().await;
    browser.read_file(&profile.downloaded(0).await, FILE_PASSPHRASE).await;
    let preview = browser.words("#import-preview").await;
    assert!(preview.contains("C-1") && preview.contains("C-2"), "the preview names both cases: {preview}");
    browser.press("#import-accept").await;
    browser.find("#import-done").await;
    assert_eq!(answers_shown(&browser, &whole).await, answers);
    assert_eq!(journals_of(&browser.export(&profile).await), before);
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_case_goes_alone_and_an_import_can_be_taken_back() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let goes = browser.begin_case("C-1", "").await;
    browser.begin_case("C-2", "").await;
    let file = browser.export_one(&profile, &goes).await;
    assert_eq!(journals_of(&file).keys().collect::<Vec<_>>(), [&goes]);

    browser.wipe().await;
    browser.make_vault().await;
    browser.import(&profile.downloaded(0).await).await;
    browser.go("#/").await;
    browser.until_shown("C-1").await;
    browser.import(&profile.downloaded(0).await).await;
    browser.wipe().await;
    browser.make_vault().await;
    browser.import(&profile.downloaded(0).await).await;
    browser.press("#import-undo").await;
    browser.until("the import to be taken back", "return !document.querySelector('#import-done');", vec![]).await;
    browser.go("#/").await;
    browser.until_home().await;
    assert!(!browser.shows("C-1").await);
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_cannot_come_in_says_why_and_changes_nothing() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("C-3", "").await;
    let file = browser.export(&profile).await;
    browser.go_in(&case, "meeting/guided/wish").await;
    browser.write("#six-wish", "written after the file was made").await;
    browser.until_saved().await;
    let before = journals_of(&browser.export(&profile).await);

    let whole = profile.put("whole.age", &file);
    let mut said = vec![refusal(&browser, &whole, "not its passphrase").await];
    for (name, bytes) in [
        ("cut.age", file[..file.len() - 100].to_vec()),
        ("other.age", b"%PDF-1.7 something else altogether".to_vec()),
        ("newer.age", of_a_newer_version(&file)),
        ("no-archive.age", sealed(b"sealed well, but no archive")),
    ] {
        said.push(refusal(&browser, &profile.put(name, &bytes), FILE_PASSPHRASE).await);
    }
    println!("{}", said.join("\n"));
    said.pop();
    said.sort();
    said.dedup();
    assert_eq!(said.len(), 4, "each says something of its own: {said:?}");
    assert_eq!(journals_of(&browser.export(&profile).await), before);
    browser.close().await;
}

/// What the page says of a file that it does not take.
async fn refusal(browser: &Browser, file: &std::path::Path, passphrase: &str) -> String {
    browser.go("#/").await;
    browser.until_home().await;
    browser.read_file(file, passphrase).await;
    let words = browser.words("#import-passphrase-error, main .notice--danger").await;
    assert!(!browser.has("#import-accept").await, "{words}");
    assert!(words.len() > 20 && !words.contains("failure-"), "{words}");
    words
}

#[tokio::test(flavor = "multi_thread")]
async fn copies_changed_in_two_places_become_one_and_both_answers_stand_until_one_is_picked() {
    let (site, here, there) = (Site::start(), Profile::new(), Profile::new());
    let browser = Browser::start(&here, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("C-4", "").await;
    browser.go_in(&case, "meeting/guided/wish").await;
    browser.write("#six-wish", "as it was first").await;
    browser.until_saved().await;
    browser.export(&here).await;

    let changed = changed_elsewhere(&site, &there, &here.downloaded(0).await, &case).await;
    browser.go_in(&case, "meeting/guided/wish").await;
    browser.rewrite("#six-wish", "as it was told here").await;
    browser.go_in(&case, "meeting/guided/life").await;
    browser.write("#six-life", "only written here").await;
    browser.until_saved().await;
    browser.import(&changed).await;

    browser.go_in(&case, "meeting/whole").await;
    browser.until_value("#six-life", "only written here").await;
    browser.until_value("#six-hope", "only written there").await;
    browser.go_in(&case, "differences").await;
    browser.until_shown("as it was told here").await;
    browser.until_shown("as it was told there").await;
    pick(&browser, "as it was told there").await;
    browser.until("nothing to pick", "return !document.querySelector('.difference__row');", vec![]).await;
    browser.until_saved().await;
    browser.go_in(&case, "meeting/guided/wish").await;
    browser.until_value("#six-wish", "as it was told there").await;
    let lines: Journals = journals_of(&browser.export(&here).await);
    let lines = lines[&case].join("\n");
    assert!(lines.contains("as it was told here"), "what was not picked stays in the history");
    browser.close().await;
}

/// The case as another worker changes it on another device; gives the file that comes back.
async fn changed_elsewhere(site: &Site, profile: &Profile, file: &std::path::Path, case: &str) -> std::path::PathBuf {
    let browser = Browser::start(profile, "en").await;
    browser.open(site).await;
    browser.make_vault().await;
    browser.import(file).await;
    browser.go_in(case, "meeting/guided/wish").await;
    browser.until_value("#six-wish", "as it was first").await;
    browser.rewrite("#six-wish", "as it was told there").await;
    browser.go_in(case, "meeting/guided/hope").await;
    browser.write("#six-hope", "only written there").await;
    browser.until_saved().await;
    browser.export(profile).await;
    let file = profile.downloaded(0).await;
    browser.close().await;
    file
}

async fn pick(browser: &Browser, words: &str) {
    let script = "const rows = [...document.querySelectorAll('.difference__row')];
        return rows.find((row) => row.querySelector('.difference__words').textContent === arguments[0]).id;";
    let id: String = browser.run(script, vec![json!(words)]).await;
    browser.press(&format!("[id='{id}'] button")).await;
}

/// Every answer that the whole first meeting shows.
async fn answers_shown(browser: &Browser, case: &str) -> Vec<String> {
    browser.go_in(case, "meeting/whole").await;
    browser.find("#part-taps").await;
    let script = "return [...document.querySelectorAll('main input, main textarea')].filter((field) => field.name !== 'mode')
        .map((field) => field.id + ' = ' + (['radio', 'checkbox'].includes(field.type) ? field.checked : field.value));";
    browser.run(script, vec![]).await
}

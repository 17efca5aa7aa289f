//! An extract leaves the device: what the file holds, that it is no case, and that it is noted. And it comes to a
//! colleague, who reads it.

use std::io::Read;
use std::path::{Path, PathBuf};

use waymark::protocol::FileLock;
use waymark::vault::exchange::{ExchangeJob, ExtractFiles, perform};

use crate::support::carrying::FILE_PASSPHRASE;
use crate::support::meeting::ENGLISH;
use crate::support::{Browser, Profile, Site};

/// Stand in what is the worker's, and in what names somebody who is marked.
const MARKS: [&str; 2] = ["MARK-WORKER-7", "MARK-DANGER-7"];

/// The files of a sealed extract, by their names.
fn files_of(path: &Path) -> Vec<(String, String)> {
    let file = std::fs::read(path).expect("the file can be read");
    let archive = waymark::vault::exchange::open_with_passphrase(&file, FILE_PASSPHRASE).expect("it opens");
    let mut archive = tar::Archive::new(flate2::read::GzDecoder::new(archive.as_slice()));
    let entries = archive.entries().expect("an archive");
    let read = entries.map(|entry| {
        let mut entry = entry.expect("an entry");
        let name = entry.path().expect("a name").display().to_string();
        let mut words = String::new();
        entry.read_to_string(&mut words).expect("text");
        (name, words)
    });
    read.collect()
}

async fn prepared(profile: &Profile) -> (Site, Browser, String) {
    let site = Site::start();
    let browser = Browser::start(profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("X-7", "").await;
    browser.first_meeting(&ENGLISH).await;
    browser.go_in(&case, "people").await;
    let person = browser.add("person").await;
    browser.write(&format!("#person-name-{person}"), MARKS[1]).await;
    browser.more(&person).await;
    browser.choose(&format!("person-marks-{person}")).await;
    browser.close_record(&person).await;
    browser.go_in(&case, "meeting/guided/tried").await;
    browser.write("#six-tried", &format!(" I left {}", MARKS[1])).await;
    browser.go_in(&case, "page/family").await;
    let other = browser.add("participant").await;
    browser.write(&format!("#participant-private-{other}"), MARKS[0]).await;
    browser.close_record(&other).await;
    browser.until_saved().await;
    (site, browser, case)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_extract_for_the_person_holds_no_mark_and_no_history_and_is_never_taken_for_a_case() {
    let profile = Profile::new();
    let (_site, browser, case) = prepared(&profile).await;
    browser.go_in(&case, "extract").await;
    browser.find("#left-out").await;
    browser.choose_own_passphrase("extract-", FILE_PASSPHRASE).await;
    browser.press("#extract-make").await;
    browser.find("#extract-done").await;
    let path = profile.downloaded(0).await;
    assert_eq!(path.file_name().and_then(|name| name.to_str()), Some("papers.age"), "a neutral name");
    let files = files_of(&path);
    let names: Vec<_> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["manifest.json", "extract.html", "extract.json"]);
    for (name, words) in &files {
        for hidden in [MARKS[0], MARKS[1], "X-7", &case] {
            assert!(!words.contains(hidden), "{name} holds {hidden}: {words}");
        }
    }
    assert!(files[0].1.contains("\"extract\""), "{}", files[0].1);
    assert!(files[1].1.contains(ENGLISH.wish) && files[2].1.contains(ENGLISH.wish), "{}", files[2].1);
    browser.press("#extract-note").await;
    browser.find("#extract-noted").await;
    browser.until_saved().await;
    browser.go_in(&case, "page/sharing").await;
    browser.until_shown("The person themselves").await;
    browser.read_file(&path, FILE_PASSPHRASE).await;
    browser.find("#extract-in").await;
    assert!(!browser.has("#import-accept").await, "nothing can be taken in");
    browser.close().await;
}

/// The sealed extract for a colleague, and the site where it was made.
async fn sent(profile: &Profile) -> (Site, PathBuf) {
    let (site, browser, case) = prepared(profile).await;
    browser.go_in(&case, "extract").await;
    browser.choose("extract-for-colleague").await;
    browser.choose_own_passphrase("extract-", FILE_PASSPHRASE).await;
    browser.press("#extract-make").await;
    browser.find("#extract-done").await;
    let path = profile.downloaded(0).await;
    browser.close().await;
    (site, path)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_colleague_reads_an_extract_in_its_own_language_and_prints_it_and_nothing_of_it_stays() {
    let (here, there) = (Profile::new(), Profile::new());
    let (site, path) = sent(&here).await;
    let browser = Browser::start(&there, "ru").await;
    browser.open(&site).await;
    let keys = browser.make_vault().await;
    browser.read_file(&path, FILE_PASSPHRASE).await;
    browser.until_shown("Выписка — не случай").await;
    assert!(browser.words("#extract-in").await.contains("Для коллеги в другой организации"));
    assert!(browser.words(".sheet [lang=en]").await.contains(ENGLISH.wish), "its own words, tagged as such");
    assert_eq!(browser.axe().await, Vec::<String>::new());
    let paper = browser.print(&there, "extract.pdf").await;
    paper.is_a4();
    paper.says(&["Выписка", ENGLISH.wish]);
    paper.says_none_of(&["Закрыть выписку", "не случай"]);

    browser.press("#extract-close").await;
    browser.find("#import-file").await;
    browser.read_file(&path, FILE_PASSPHRASE).await;
    browser.find("#extract-in").await;
    browser.go("#/").await;
    browser.until_home().await;
    browser.go("#/bring-in").await;
    browser.find("#import-file").await;
    assert!(!browser.has("#extract-in").await && !browser.shows(ENGLISH.wish).await, "it is gone with the screen");
    browser.read_file(&path, FILE_PASSPHRASE).await;
    browser.find("#extract-in").await;
    browser.lock().await;
    browser.unlock(&keys.passphrase).await;
    browser.find("#import-file").await;
    assert!(!browser.has("#extract-in").await && !browser.shows(ENGLISH.wish).await, "it is gone with the lock");
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_extract_sealed_to_a_colleagues_key_opens_there_without_a_passphrase_and_not_where_it_was_made() {
    let (here, there) = (Profile::new(), Profile::new());
    let (site, browser, case) = prepared(&here).await;
    let colleague = Browser::start(&there, "en").await;
    colleague.open(&site).await;
    colleague.make_vault().await;
    colleague.go("#/settings").await;
    colleague.until_shown("age1").await;
    let key = colleague.words("#public-key").await;

    browser.go_in(&case, "extract").await;
    browser.choose("extract-for-colleague").await;
    browser.choose("extract-opener-key").await;
    assert!(!browser.has("#extract-passphrase-kind").await, "no passphrase is asked");
    browser.write("#extract-key", "age1notakey").await;
    browser.press("#extract-make").await;
    browser.find("#extract-key-error").await;
    assert!(!browser.has("#extract-done").await && here.age_files().is_empty(), "nothing has gone out");
    browser.rewrite("#extract-key", &key).await;
    assert_eq!(browser.axe().await, Vec::<String>::new());
    browser.press("#extract-make").await;
    browser.find("#extract-done").await;
    browser.until_shown("Only the owner of the key can open it").await;
    let path = here.downloaded(0).await;
    browser.press("#extract-note").await;
    browser.find("#extract-noted").await;

    colleague.read_own(&path).await;
    colleague.find("#extract-in").await;
    assert!(colleague.words(".sheet").await.contains(ENGLISH.wish));
    browser.read_own(&path).await;
    browser.until_shown("This file was made for another key").await;
    assert!(!browser.has("#extract-in").await);
    colleague.close().await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_extract_that_cannot_be_shown_says_why_and_shows_nothing() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    for (values, said) in [
        (r#"{"is":"waymark-extract","format":2,"chapters":[]}"#, "newer version of Waymark"),
        (r#"{"is":"waymark-extract","format":1,"recipient":"doctor"}"#, "damaged"),
        (r#"{"is":"a shopping list"}"#, "not a file from Waymark"),
    ] {
        browser.go("#/").await;
        browser.until_home().await;
        browser.read_file(&profile.put("odd.age", &made_of(values)), FILE_PASSPHRASE).await;
        browser.until_shown(said).await;
        assert!(!browser.has(".sheet").await, "{values}");
    }
    browser.close().await;
}

/// A sealed extract with these values.
fn made_of(values: &str) -> Vec<u8> {
    let (made, html) = ("2026-03-02T10:00:00+02:00".to_owned(), String::new());
    let extract = ExtractFiles { made, html, json: values.to_owned() }.write().expect("texts can be written");
    let lock = FileLock::Passphrase(FILE_PASSPHRASE.to_owned());
    perform(ExchangeJob::SealExtract { extract, lock }).expect("it can be sealed")
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_consent_in_force_a_reason_is_asked_and_nothing_is_refused_and_a_plain_file_warns() {
    let profile = Profile::new();
    let (_site, browser, case) = prepared(&profile).await;
    browser.go_in(&case, "extract").await;
    assert!(!browser.has("#extract-gap").await, "the person needs nobody's consent");
    browser.choose("extract-for-lawyer").await;
    browser.find("#extract-gap").await;
    browser.write("#extract-reason", "The hearing is tomorrow").await;
    browser.press("#extract-plain").await;
    browser.press("#extract-plain-now").await;
    browser.find("#extract-done").await;
    let file = profile.downloads().join("papers.html");
    browser.wait("the plain file", || async { file.is_file().then_some(()) }).await;
    assert!(std::fs::read_to_string(&file).expect("a file").contains(ENGLISH.wish));
    browser.choose("extract-for-colleague").await;
    browser.press("#extract-note").await;
    browser.find("#extract-noted").await;
    browser.until_saved().await;
    browser.go_in(&case, "page/sharing").await;
    browser.until_shown("A lawyer").await;
    assert!(!browser.shows("A colleague").await, "what is chosen for the next reader has not gone out");
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_extract_begins_with_what_the_consent_covers_and_says_of_each_further_part_that_none_does() {
    let profile = Profile::new();
    let (_site, browser, case) = prepared(&profile).await;
    browser.go_in(&case, "page/sharing").await;
    let consent = browser.add("sharing").await;
    browser.write(&format!("#sharing-with-{consent}"), "Ms Lind, lawyer").await;
    browser.choose(&format!("sharing-parts-{consent}-wishes")).await;
    browser.close_record(&consent).await;
    browser.until_saved().await;
    browser.go_in(&case, "extract").await;
    browser.choose("extract-for-lawyer").await;
    browser.pick("#extract-ground", "Ms Lind, lawyer").await;
    browser.until_gone("#extract-gap").await;
    let chosen = "return document.querySelectorAll('[name=extract-parts]:checked').length;";
    assert_eq!(browser.run::<u32>(chosen, vec![]).await, 1, "only the wishes");
    assert!(!browser.shows("No consent covers this part").await);
    browser.choose("extract-parts-health").await;
    browser.until_shown("No consent covers this part").await;
    browser.find("#extract-gap").await;
    browser.write("#extract-reason", "She asked me to on the phone").await;
    browser.press("#extract-plain").await;
    browser.press("#extract-plain-now").await;
    browser.find("#extract-done").await;
    browser.press("#extract-note").await;
    browser.find("#extract-noted").await;
    browser.until_saved().await;
    browser.go_in(&case, "page/sharing").await;
    let shared: String =
        browser.run("return document.querySelector('#records-disclosure > .record').id.slice(7);", vec![]).await;
    browser.open_record(&shared).await;
    browser.more(&shared).await;
    browser.until_value(&format!("#disclosure-reason-{shared}"), "She asked me to on the phone").await;
    browser.close().await;
}

//! An extract leaves the device: what the file holds, that it is no case, and that it is noted.

use std::io::Read;
use std::path::Path;

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
    browser.until_shown("This file is an extract: it is there to be read").await;
    assert!(!browser.has("#import-accept").await, "nothing can be taken in");
    browser.close().await;
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
    browser.press("#extract-note").await;
    browser.find("#extract-noted").await;
    browser.until_saved().await;
    browser.go_in(&case, "page/sharing").await;
    browser.until_shown("A lawyer").await;
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

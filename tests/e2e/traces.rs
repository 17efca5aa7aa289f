//! Nothing readable stays on the disk.

use std::collections::hash_map::RandomState;
use std::fs;
use std::hash::{BuildHasher, Hasher};
use std::path::{Path, PathBuf};

use crate::support::carrying::FILE_PASSPHRASE;
use crate::support::profile::files_below;
use crate::support::{Browser, Profile, Site};

/// How every marker begins, for a quick search.
const HEAD: &[u8] = b"zQx";

#[tokio::test(flavor = "multi_thread")]
async fn nothing_typed_into_a_case_can_be_read_in_the_browsers_folder() {
    let (site, profile) = (Site::start(), Profile::new());
    let markers: Vec<String> = (0..100).map(marker).collect();
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault_as_far_as_the_profile().await;
    plant(&browser, &markers).await;
    browser.export(&profile).await;
    browser.go("#/").await;
    browser.press("#reveal-names").await;
    browser.until_shown(&markers[1]).await;
    browser.lock().await;
    // What a person mistypes at the door must not stay either.
    browser.write("#passphrase", &markers[99]).await;
    browser.press("#unlock").await;
    browser.find("#passphrase-error").await;
    browser.close().await;

    let files = files_below(&profile.data());
    assert!(files.len() > 20, "a profile has many files");
    assert_eq!(found_in(&files, &markers), Vec::<String>::new());
    the_search_finds_what_is_there(&profile, &markers);
}

/// Types every marker somewhere. Begins at the profile of a new vault.
async fn plant(browser: &Browser, markers: &[String]) {
    browser.write("#profile-name", &markers[2]).await;
    browser.write("#profile-worker", &markers[3]).await;
    browser.press("#finish").await;
    browser.until_home().await;
    let case = browser.begin_case(&markers[0], &markers[1]).await;
    browser.choose("safety-now").await;
    browser.write("#safety-action", &markers[4]).await;
    let fields: &[(&str, &[&str])] = &[
        ("contact", &["#client-called", "#client-language"]),
        ("who", &["#six-who"]),
        ("how", &["#six-before", "#six-during", "#six-after"]),
        ("tried", &["#six-tried", "#six-helps"]),
        ("wish", &["#six-wish"]),
        ("hope", &["#six-hope"]),
        ("life", &["#six-life"]),
        ("together", &["#terms-can", "#terms-cannot", "#terms-mine", "#terms-theirs"]),
    ];
    let mut rest = markers[5..99].iter();
    for (prompt, fields) in fields {
        browser.go_in(&case, &format!("meeting/guided/{prompt}")).await;
        for field in *fields {
            browser.write(field, &format!("{}, he said. ", rest.next().expect("enough markers"))).await;
        }
    }
    browser.go_in(&case, "referral").await;
    browser.write("#referral-to", rest.next().expect("enough markers")).await;
    browser.go_in(&case, "meeting/guided/story").await;
    for words in rest.as_slice().chunks(8) {
        browser.write("#six-pad", &(words.join(", and then ") + ". ")).await;
    }
    browser.until_saved().await;
}

/// Letters that stand nowhere else.
fn marker(number: usize) -> String {
    let mut hasher = RandomState::new().build_hasher();
    hasher.write_usize(number);
    format!("{}{:012x}{number:02}", String::from_utf8_lossy(HEAD), hasher.finish() >> 16)
}

/// Markers and secrets in files, as UTF-8 or UTF-16LE.
fn found_in(files: &[PathBuf], markers: &[String]) -> Vec<String> {
    let secrets = [FILE_PASSPHRASE.as_bytes().to_vec(), wide(FILE_PASSPHRASE.as_bytes())];
    let mut found = Vec::new();
    for path in files {
        let bytes = fs::read(path).unwrap_or_default();
        let places = places_of(&bytes, HEAD).chain(places_of(&bytes, &wide(HEAD))).collect::<Vec<_>>();
        let is_here = |at: usize, marker: &String| {
            bytes[at..].starts_with(marker.as_bytes()) || bytes[at..].starts_with(&wide(marker.as_bytes()))
        };
        let here = markers.iter().filter(|marker| places.iter().any(|at| is_here(*at, marker)));
        found.extend(here.map(|marker| format!("{marker} in {}", path.display())));
        let has_secret = secrets.iter().any(|secret| places_of(&bytes, secret).next().is_some());
        found.extend(has_secret.then(|| format!("the file's passphrase in {}", path.display())));
    }
    found
}

fn places_of<'a>(bytes: &'a [u8], part: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
    let first = part[0];
    let starts = bytes.iter().enumerate().filter(move |(_, byte)| **byte == first);
    starts.map(|(at, _)| at).filter(move |at| bytes[*at..].starts_with(part))
}

fn wide(bytes: &[u8]) -> Vec<u8> {
    bytes.iter().flat_map(|byte| [*byte, 0]).collect()
}

fn the_search_finds_what_is_there(profile: &Profile, markers: &[String]) {
    let narrow = profile.put("narrow", format!("x{}x", markers[7]).as_bytes());
    let wide = profile.put("wide", &wide(format!("x{}x", markers[8]).as_bytes()));
    let found = |path: &Path| found_in(&[path.to_owned()], markers).len();
    assert_eq!((found(&narrow), found(&wide)), (1, 1));
}

//! The person can read what is written about them and have a copy (Part 5, 15): notes, conversations, who may know what,
//! letters. Nobody else is offered the parts that are theirs alone.

use crate::support::meeting::ENGLISH;
use crate::support::{Browser, Profile, Site};

/// The parts that are offered to nobody but the person.
const ALONE: [&str; 4] = ["notes", "interviews", "sharings", "feedback"];

impl Browser {
    /// A note, a letter and a consent.
    async fn write_what_is_written(&self, case: &str) {
        self.go_in(case, "doing").await;
        let note = self.add("note").await;
        self.write(&format!("#note-text-{note}"), "She rang about the heating").await;
        self.close_record(&note).await;
        let letter = self.add("letter").await;
        self.write(&format!("#letter-about-{letter}"), "The broken stove").await;
        self.close_record(&letter).await;
        self.go_in(case, "page/sharing").await;
        let consent = self.add("sharing").await;
        self.write(&format!("#sharing-with-{consent}"), "The housing office").await;
        self.close_record(&consent).await;
        self.until_saved().await;
    }

    /// Another client of the case, and a talk with them.
    async fn talk_with_another(&self, case: &str) {
        self.go_in(case, "page/family").await;
        let other = self.add("participant").await;
        self.write(&format!("#participant-called-{other}"), "Bruno").await;
        self.close_record(&other).await;
        self.go_in(case, "page/interviews").await;
        let talk = self.add("interview").await;
        self.write(&format!("#interview-purpose-{talk}"), "He is moving out").await;
        self.write(&format!("#interview-present-{talk}"), "Bruno").await;
        self.close_record(&talk).await;
        self.until_saved().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_person_takes_a_copy_of_what_is_written_and_nothing_of_another_client_is_in_it() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("K-1", "").await;
    browser.first_meeting(&ENGLISH).await;
    browser.write_what_is_written(&case).await;
    browser.talk_with_another(&case).await;
    browser.go_in(&case, "extract").await;
    for part in ["notes", "interviews", "sharings", "letters"] {
        browser.choose(&format!("extract-parts-{part}")).await;
    }
    for words in ["She rang about the heating", "The broken stove", "The housing office"] {
        browser.until_shown(words).await;
    }
    browser.find("#left-out").await;
    for words in ["Bruno", "He is moving out"] {
        assert!(!browser.words(".sheet").await.contains(words), "{words}");
    }
    browser.is_sound("the extract for the person").await;
    let paper = browser.print(&profile, "copy.pdf").await;
    paper.says(&["She rang about the heating", "The broken stove", "The housing office"]);
    paper.says_none_of(&["Bruno", "He is moving out"]);
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_the_persons_alone_is_offered_for_nobody_else_and_comes_back_with_them() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("K-2", "").await;
    browser.write_what_is_written(&case).await;
    browser.go_in(&case, "extract").await;
    browser.choose("extract-parts-notes").await;
    browser.until_shown("She rang about the heating").await;
    browser.choose("extract-for-colleague").await;
    browser.until_gone("#extract-parts-notes").await;
    for part in ALONE {
        assert!(!browser.has(&format!("#extract-parts-{part}")).await, "{part}");
    }
    browser.choose("extract-parts-letters").await;
    browser.until_shown("The broken stove").await;
    assert!(!browser.shows("She rang about the heating").await);
    browser.choose("extract-for").await;
    browser.find("#extract-parts-notes").await;
    browser.close().await;
}

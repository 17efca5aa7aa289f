//! The person can read what is written about them and have a copy (Part 5, 15): notes, conversations, who may know what,
//! letters, and with one press all of it. Nobody else is offered the parts that are theirs alone; another client of the
//! case has a copy of their own words.

use crate::support::meeting::ENGLISH;
use crate::support::{Browser, Profile, Site};

/// The parts that are offered to nobody but the person.
const ALONE: [&str; 8] = ["notes", "interviews", "sharings", "feedback", "consent", "decisions", "looks", "ending"];

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
        self.write(&format!("#participant-said-{other}"), "I want to be heard").await;
        self.close_record(&other).await;
        self.go_in(case, "page/interviews").await;
        let talk = self.add("interview").await;
        self.write(&format!("#interview-purpose-{talk}"), "He is moving out").await;
        self.choose(&format!("interview-kind-{talk}")).await;
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

#[tokio::test(flavor = "multi_thread")]
async fn all_of_it_is_ticked_at_once_and_another_client_has_a_copy_of_their_own_words() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("K-3", "").await;
    browser.first_meeting(&ENGLISH).await;
    browser.write_what_is_written(&case).await;
    browser.go_in(&case, "extract").await;
    assert!(!browser.has("#extract-whose").await, "nobody else has words of their own in this case");
    browser.press("#extract-all").await;
    for words in ["She rang about the heating", "The housing office", "Your yes or no, and what is required"] {
        browser.until_shown(words).await;
    }
    browser.talk_with_another(&case).await;
    browser.go_in(&case, "extract").await;
    browser.pick("#extract-whose", "Bruno").await;
    browser.until_gone("#extract-parts-notes").await;
    for words in ["I want to be heard", "He is moving out"] {
        browser.until_shown(words).await;
    }
    let sheet = browser.words(".sheet").await;
    assert!(!sheet.contains("She rang about the heating") && !sheet.contains("The housing office"), "{sheet}");
    browser.is_sound("the copy of another client").await;
    let paper = browser.print(&profile, "other.pdf").await;
    paper.says(&["Bruno", "I want to be heard", "He is moving out"]);
    paper.says_none_of(&["She rang about the heating", "The housing office"]);
    browser.pick("#extract-whose", "Of the person whom the case is about").await;
    browser.find("#extract-parts-notes").await;
    assert!(!browser.words(".sheet").await.contains("I want to be heard"));
    browser.close().await;
}

//! What protects: the screen turned to the person, consent that can be taken back, risk in sentences, sharing without
//! consent, a talk and its time, and what is not a case yet.

use serde_json::json;
use thirtyfour::prelude::*;

use crate::support::meeting::ENGLISH;
use crate::support::{Browser, Profile, Site};

/// Stands where only the worker may read it.
const MARKER: &str = "zq-for-the-worker-alone";

#[tokio::test(flavor = "multi_thread")]
async fn the_screen_turned_to_the_person_shows_nothing_of_the_workers_and_is_left_with_the_passphrase_only() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    let keys = browser.make_vault().await;
    browser.begin_case("OTHER-1", "").await;
    let case = browser.begin_case("T-1", "").await;
    browser.go_in(&case, "meeting/guided/wish").await;
    browser.write("#six-wish", "To sleep at home").await;
    browser.press(".own-words summary").await;
    browser.write("#six-wish-note", MARKER).await;
    browser.until_saved().await;
    browser.press("#together-on").await;
    browser.find("#together-leave").await;
    browser.until_value("#six-wish", "To sleep at home").await;
    for place in [
        "#/",
        "#/settings",
        "#/case/{}/taps",
        "#/case/{}/history",
        "#/case/{}/page/safety",
        "#/case/{}/meeting/guided/wish",
    ] {
        browser.run::<()>("location.hash = arguments[0];", vec![json!(place.replace("{}", &case))]).await;
        browser.find("main h1").await;
        for hidden in [MARKER, "OTHER-1", "T-1"] {
            assert!(!browser.shows(hidden).await, "{place} shows {hidden}");
        }
        assert!(
            !browser.has("#lock").await && !browser.has("#undo").await && !browser.has(".identity-bar").await,
            "{place}"
        );
    }
    browser.press("#together-leave").await;
    browser.write("#together-passphrase", "not the words").await;
    browser.press("#together-check").await;
    browser.find("dialog[open] .notice--danger").await;
    assert!(browser.has("#together-leave").await);
    let is_over = "return !document.querySelector('#together-check[aria-disabled]');";
    browser.until("the wait to be over", is_over, vec![]).await;
    tokio::time::sleep(std::time::Duration::from_millis(1_500)).await;
    browser.rewrite("#together-passphrase", &keys.passphrase).await;
    browser.press("#together-check").await;
    browser.find("#lock").await;
    browser.press("#together-on").await;
    browser.press("#step-away").await;
    browser.until_locked().await;
    assert_eq!(browser.place().await, "", "the address says nothing");
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_consent_is_taken_back_by_one_tap_and_whoever_holds_something_is_named() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("S-1", "").await;
    browser.go_in(&case, "page/sharing").await;
    let consent = browser.add("sharing").await;
    browser.write(&format!("#sharing-with-{consent}"), "The school").await;
    browser.write(&format!("#sharing-what-{consent}"), "That we work together").await;
    browser.write(&format!("#sharing-not-{consent}"), "Where we live").await;
    browser.choose(&format!("sharing-manner-{consent}-spoken")).await;
    browser.close_record(&consent).await;
    let shared = browser.add("disclosure").await;
    browser.write(&format!("#disclosure-what-{shared}"), "A call on Monday").await;
    browser.write(&format!("#disclosure-to-{shared}"), "Ms Lind").await;
    let choose = "const e = document.getElementById(arguments[0]); e.value = arguments[1]; e.dispatchEvent(new Event('change', { bubbles: true }));";
    browser.run::<()>(choose, vec![json!(format!("disclosure-under-{shared}")), json!(consent)]).await;
    browser.close_record(&shared).await;
    browser.choose(&format!("tap-{consent}-withdrawn")).await;
    browser.until_saved().await;
    browser.go_in(&case, "").await;
    browser.find("#gap-r3-tell").await;
    browser.go_in(&case, "page/sharing").await;
    browser.open_record(&shared).await;
    browser.more(&shared).await;
    browser.choose(&format!("disclosure-told-{shared}-told")).await;
    browser.until_saved().await;
    browser.go_in(&case, "").await;
    browser.until_gone("#gap-r3-tell").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn sharing_without_consent_asks_for_all_that_belongs_to_it_and_refuses_nothing() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("X-1", "").await;
    browser.begin_exception(&case).await;
    for key in ["ground", "to", "day", "reference", "told", "wanted", "safety"] {
        browser.find(&format!("#gap-r13b-{key}")).await;
    }
    browser.press("#gap-r13b-reference summary").await;
    browser.write("#gap-r13b-reference-reason", "The officer gave no number").await;
    browser.press("#gap-r13b-reference button").await;
    browser.until_shown("The officer gave no number").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn risk_is_written_in_sentences_with_a_safety_plan_and_the_numbers_are_one_key_away() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("R-1", "").await;
    browser.go_in(&case, "page/safety").await;
    let risk = browser.add("risk").await;
    browser.write(&format!("#risk-what-{risk}"), "That he waits at the school").await;
    browser.write(&format!("#risk-who-{risk}"), "Her mother").await;
    browser.write(&format!("#risk-decision-{risk}"), "The school lets her out by the side door").await;
    browser.close_record(&risk).await;
    browser.write("#safety-plan-signs", "His car stands there").await;
    browser.write("#safety-plan-helps", "\t").await;
    browser.until_saved().await;
    browser.until_shown("That he waits at the school").await;
    browser.keys(Key::F2.value().to_string()).await;
    browser.until_place("#/emergency").await;
    browser.close().await;
}

/// What protects, and the scale that measures: the page of each, and its kind of record.
const OPENED: [(&str, &str); 6] = [
    ("page/safety", "risk"),
    ("page/sharing", "sharing"),
    ("page/sharing", "disclosure"),
    ("page/exceptions", "exception"),
    ("page/exceptions", "decision"),
    ("page/scales", "scale"),
];

#[tokio::test(flavor = "multi_thread")]
async fn a_record_that_protects_is_sound_for_everybody_while_it_is_open_with_all_that_it_asks() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("A-1", "").await;
    let unfold =
        "document.querySelectorAll('#record-' + CSS.escape(arguments[0]) + ' details').forEach((e) => e.open = true);";
    for (page, kind) in OPENED {
        browser.go_in(&case, page).await;
        let record = browser.add(kind).await;
        browser.find(&format!("#record-{record}-done")).await;
        browser.run::<()>(unfold, vec![json!(record)]).await;
        browser.is_sound(&format!("{kind}, open")).await;
    }
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_talk_is_timed_quietly_and_noted_with_its_length() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("M-1", "").await;
    browser.go_in(&case, "").await;
    browser.press("#talk-begin").await;
    let words = browser.words("#talk-time").await;
    assert!(words.contains("60"), "a first talk lasts longer: {words}");
    browser.press("#talk-end").await;
    browser.until_gone("#talk-time").await;
    browser.until_saved().await;
    browser.go_in(&case, "page/interviews").await;
    browser.until_shown("With you alone, for the first time").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn goals_on_a_whole_scale_come_to_a_score_of_fifty_when_all_is_as_expected() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("G-1", "").await;
    browser.first_meeting(&ENGLISH).await;
    browser.go_in(&case, "page/scales").await;
    let scale = browser.add("scale").await;
    browser.write(&format!("#scale-expected-{scale}"), "Sleeps five nights a week").await;
    browser.close_record(&scale).await;
    browser.choose(&format!("tap-{scale}-expected")).await;
    browser.until_saved().await;
    browser.find(&format!("#scale-hint-{scale}")).await;
    browser.until_shown("levels are not written yet").await;
    assert!(!browser.has("#score").await, "one level is no scale");
    browser.open_record(&scale).await;
    for (level, words) in [("less", "Four"), ("much-less", "Two"), ("more", "Six"), ("much-more", "Every night\t")] {
        browser.write(&format!("#scale-{level}-{scale}"), words).await;
    }
    browser.close_record(&scale).await;
    browser.until_score("50").await;
    browser.until_gone("#scale-hints").await;
    browser.choose(&format!("tap-{scale}-much_more")).await;
    browser.until_score("70").await;
    browser.open_record(&scale).await;
    browser.more(&scale).await;
    browser.choose(&format!("scale-begins-{scale}-less")).await;
    browser.close_record(&scale).await;
    browser.find("#score-begun").await;
    browser.is_sound("goals on a scale, with where they began").await;
    browser.close().await;
}

impl Browser {
    /// Waits for the score; the marks around a number that keep its direction do not count.
    async fn until_score(&self, score: &str) {
        let script = "return document.querySelector('#score')?.textContent.replace(/[^0-9.,]/g, '') === arguments[0];";
        self.until(&format!("the score {score}"), script, vec![json!(score)]).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_is_noted_before_there_is_a_case_and_can_be_erased_wholly() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    browser.go("#/prospects").await;
    browser.write("#prospect-called", "P-7").await;
    browser.press("#prospect-note").await;
    browser.until_shown("P-7").await;
    browser.until_saved().await;
    browser.go("#/").await;
    assert!(!browser.has(".case-list__link").await, "it is no case");
    browser.go("#/prospects").await;
    browser.press("[id^='prospect-'][id$='-erase']").await;
    browser.press("[id^='prospect-'][id$='-erase-now']").await;
    browser.until("nobody to be noted", "return !document.body.innerText.includes('P-7');", vec![]).await;
    browser.write("#prospect-called", "P-8").await;
    browser.press("#prospect-note").await;
    browser.press("[id^='prospect-'][id$='-begin']").await;
    browser.until_place("/first-meeting").await;
    browser.go("#/").await;
    browser.until_shown("P-8").await;
    browser.close().await;
}

impl Browser {
    /// Notes somebody who is no case yet, and gives the id of the note.
    async fn note_prospect(&self, code: &str) -> String {
        self.rewrite("#prospect-called", code).await;
        self.press("#prospect-note").await;
        let script = "const rows = [...document.querySelectorAll('.records__list > .record')];
            const row = rows.find((row) => row.querySelector('h2').textContent === arguments[0]);
            return row?.querySelector('input') ? row.id : null;";
        let row: String = self
            .wait(code, || async {
                self.driver.execute(script, vec![json!(code)]).await.ok()?.json().as_str().map(str::to_owned)
            })
            .await;
        self.until_saved().await;
        row
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_who_are_noted_each_keeps_their_own_words_and_one_erased_in_mid_sentence_blocks_nothing() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    let keys = browser.make_vault().await;
    browser.go("#/prospects").await;
    let (one, other) = (browser.note_prospect("P-1").await, browser.note_prospect("P-2").await);
    let field = |row: &str| format!("#{row} input[type='text']");
    for row in [&one, &other] {
        browser.press(&format!("#{row} .text-field .field__label")).await;
        browser.keys(format!("about {row}")).await;
        browser.choose_in(row, "[id$='-signal']").await;
        browser.until_saved().await;
    }
    for row in [&one, &other] {
        browser.until_value(&field(row), &format!("about {row}")).await;
        assert!(browser.has(&format!("#{row} [id$='-signal']:checked")).await, "each has an answer of their own");
    }
    browser.write(&field(&one), &format!(" once more{}", Key::Tab.value())).await;
    browser.until_saved().await;
    let is_within = "return !!document.activeElement.closest(arguments[0]);";
    assert!(browser.run::<bool>(is_within, vec![json!(format!("#{one}"))]).await, "the focus stays in the row");
    browser.press(&format!("#{one}-erase")).await;
    // Some browsers leave the focus in a field when a button is pressed: its words are still being typed then.
    let type_and_erase = "const field = document.querySelector(arguments[0]);
        field.value = 'half a word';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        document.getElementById(arguments[1]).click();";
    browser.run::<()>(type_and_erase, vec![json!(field(&one)), json!(format!("{one}-erase-now"))]).await;
    browser.until_gone(&format!("#{one}")).await;
    browser.rewrite(&field(&other), "written afterwards").await;
    browser.keys(Key::Tab.value().to_string()).await;
    browser.until_saved().await;
    browser.lock().await;
    browser.unlock(&keys.passphrase).await;
    browser.go("#/prospects").await;
    browser.until_value(&field(&other), "written afterwards").await;
    browser.go("#/").await;
    browser.find(".home__empty").await;
    assert!(!browser.has(".home__empty[role='status']").await, "nothing was sought");
    browser.close().await;
}

impl Browser {
    /// Notes something that was shared without consent, and no more of it than what; goes back to the case.
    pub(crate) async fn begin_exception(&self, case: &str) {
        self.go_in(case, "page/exceptions").await;
        let exception = self.add("exception").await;
        self.write(&format!("#exception-what-{exception}"), "That she is in danger tonight").await;
        self.close_record(&exception).await;
        self.until_saved().await;
        self.go_in(case, "").await;
    }

    /// Chooses within a part of the page, by the label.
    async fn choose_in(&self, row: &str, css: &str) {
        self.press(&format!("#{row} label:has({css})")).await;
        self.find(&format!("#{row} {css}:checked")).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_agency_pack_goes_to_another_device_without_anything_of_a_client() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    browser.begin_case("CLIENT-9", "Mara").await;
    browser.go("#/agency").await;
    browser.write("#profile-name", "River House").await;
    browser.write("#profile-caseload", "12").await;
    browser.write("#profile-worker", "Ada Stern").await;
    browser.write("#profile-minutes", "\t").await;
    browser.until_saved().await;
    browser.note_service("Lantern legal aid", "0800 77").await;
    browser.go("#/agency").await;
    browser.press("#pack-save").await;
    let file = profile.downloads().join("waymark-agency.json");
    browser.wait("the pack", || async { file.is_file().then_some(()) }).await;
    let words = std::fs::read_to_string(&file).expect("a file");
    assert!(words.contains("River House") && words.contains("12") && words.contains("Lantern"), "{words}");
    for hidden in ["CLIENT-9", "Mara", "Ada Stern"] {
        assert!(!words.contains(hidden), "{hidden}: {words}");
    }
    browser.wipe().await;
    browser.make_vault().await;
    browser.go("#/agency").await;
    browser.give_file("#pack-file", &file).await;
    browser.until_value("#profile-name", "River House").await;
    browser.until_saved().await;
    browser.go("#/").await;
    browser.go("#/agency").await;
    browser.give_file("#pack-file", &file).await;
    browser.find("#pack .notice--done").await;
    browser.go("#/directory").await;
    browser.until_shown("Lantern legal aid").await;
    let entries = "return document.querySelectorAll('#records-directory > .record').length;";
    assert_eq!(browser.run::<usize>(entries, vec![]).await, 1, "brought in twice, noted once");
    browser.begin_case("N-1", "").await;
    browser.go("#/").await;
    browser.find("#workload").await;
    browser.close().await;
}

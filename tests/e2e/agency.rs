//! What the agency knows, and where a case uses it: services chosen in a referral, what may be due to a person, the day
//! to look at a plan, the agency's own words beside the fit.

use std::time::Duration;

use serde_json::json;

use crate::support::{Browser, Profile, Site};

impl Browser {
    /// Chooses a line of a list by its value, as a keyboard does.
    async fn take_offer(&self, id: &str, value: &str) {
        self.find(&format!("[id='{id}']")).await;
        let has = "const e = document.getElementById(arguments[0]); return !!e && [...e.options].some((o) => o.value === arguments[1]);";
        self.until(&format!("{value} to be offered"), has, vec![json!(id), json!(value)]).await;
        let pick = "const e = document.getElementById(arguments[0]); e.value = arguments[1]; e.dispatchEvent(new Event('change', { bubbles: true }));";
        self.run::<()>(pick, vec![json!(id), json!(value)]).await;
    }

    /// A service in the directory, with how to reach it; gives its id.
    pub(crate) async fn note_service(&self, name: &str, reach: &str) -> String {
        self.go("#/directory").await;
        let entry = self.add("directory").await;
        self.write(&format!("#directory-name-{entry}"), name).await;
        self.choose(&format!("directory-sort-{entry}")).await;
        self.write(&format!("#directory-reach-{entry}"), reach).await;
        self.close_record(&entry).await;
        self.until_saved().await;
        entry
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_of_the_directory_is_chosen_in_a_referral_that_begins_with_its_ground() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    browser.go("#/agency").await;
    browser.write("#profile-does", "Advice on housing").await;
    browser.write("#profile-area", "\t").await;
    browser.note_service("Élan legal aid", "0800 22 33").await;
    browser.note_service("Shelter", "0800 44 55").await;
    browser.write("#known-search", "elan").await;
    browser
        .until("one entry", "return document.querySelectorAll('#records-directory > .record').length === 1;", vec![])
        .await;
    let case = browser.begin_case("D-1", "").await;
    browser.go_in(&case, "taps").await;
    browser.until_shown("Advice on housing").await;
    browser.choose("arrival-fit-scope").await;
    browser.press("#refer-on").await;
    browser.until_place("/referral").await;
    browser.until("the ground", "return document.getElementById('referral-ground')?.checked;", vec![]).await;
    browser.take_offer("referral-to-offered", "Élan legal aid").await;
    browser.until_value("#referral-to", "Élan legal aid").await;
    browser.until_shown("0800 22 33").await;
    browser.choose("referral-help").await;
    browser.until_saved().await;
    browser.go_in(&case, "").await;
    browser.until_gone("#gap-r2-to").await;
    browser.until_gone("#gap-r2-ground").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_may_be_due_to_a_person_goes_from_noted_to_granted_and_its_days_are_kept_in_sight() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    browser.note_service("Housing office", "Room 7").await;
    browser.go("#/entitlements").await;
    let entitlement = browser.add("entitlement").await;
    browser.write(&format!("#entitlement-name-{entitlement}"), "Rent allowance").await;
    browser.write(&format!("#entitlement-papers-{entitlement}"), "The lease and three payslips").await;
    browser.take_offer(&format!("entitlement-office-{entitlement}-offered"), "Housing office").await;
    browser.close_record(&entitlement).await;
    browser.until_saved().await;
    let case = browser.begin_case("E-1", "").await;
    browser.go_in(&case, "page/entitlements").await;
    let claim = browser.add("claim").await;
    browser.take_offer(&format!("claim-what-{claim}-offered"), "Rent allowance").await;
    browser.until_value(&format!("#claim-what-{claim}"), "Rent allowance").await;
    browser.until_shown("The lease and three payslips").await;
    browser.write_day(&format!("claim-ask-by-{claim}"), ["3", "4", "2099"]).await;
    browser.choose(&format!("tap-{claim}-applied")).await;
    browser.write_day(&format!("claim-answer-by-{claim}"), ["5", "6", "2099"]).await;
    browser.until_saved().await;
    browser.go_in(&case, "").await;
    let dues = browser.words("#dues").await;
    assert!(dues.contains("Rent allowance") && dues.contains("Jun") && dues.contains("2099"), "{dues}");
    browser.go_in(&case, "page/entitlements").await;
    browser.choose(&format!("tap-{claim}-granted")).await;
    browser.until_saved().await;
    browser.go_in(&case, "").await;
    browser.until_gone("#dues").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn people_are_typed_once_and_the_agencys_months_give_a_day_to_look_at_the_plan() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    browser.go("#/agency").await;
    browser.write("#profile-review-months", "3").await;
    browser.write("#profile-caseload", "\t").await;
    let case = browser.begin_case("O-1", "").await;
    browser.go_in(&case, "people").await;
    for (name, mark) in [("Aunt Vera", None), ("Igor", Some("never_contact"))] {
        let person = browser.add("person").await;
        browser.write(&format!("#person-name-{person}"), name).await;
        if let Some(mark) = mark {
            browser.more(&person).await;
            browser.choose(&format!("person-marks-{person}-{mark}")).await;
        }
        browser.close_record(&person).await;
    }
    browser.until_saved().await;
    browser.go_in(&case, "referral").await;
    browser.take_offer("referral-to-offered", "Aunt Vera").await;
    browser.until_value("#referral-to", "Aunt Vera").await;
    let offered: Vec<String> = browser
        .run("return [...document.querySelectorAll('#referral-to-offered option')].map((o) => o.value);", vec![])
        .await;
    assert_eq!(offered, ["", "Aunt Vera"]);
    browser.go_in(&case, "meeting/guided/who").await;
    browser.press(".own-words summary").await;
    browser.take_offer("six-who-offered", "Igor").await;
    browser.press("#six-who-offered-add").await;
    browser.until_value("#six-who-note", "Igor").await;
    assert_eq!(browser.value("#six-who").await, "", "the person's own words stay theirs");
    marks_are_seen_where_one_would_write(&browser, &case).await;
    browser.go_in(&case, "plan").await;
    assert_eq!(browser.value("#plan-review-year").await, "");
    browser.press("#review-take").await;
    browser.until("a day", "return document.getElementById('plan-review-year')?.value.length === 4;", vec![]).await;
    browser.until_gone("#review-take").await;
    browser.close().await;
}

/// On the closed card, beside the way to reach them, and below whatever names them; a screen that is turned shows none.
async fn marks_are_seen_where_one_would_write(browser: &Browser, case: &str) {
    browser.go_in(case, "people").await;
    browser.until_words(".record__said:has(.mark-tags) .mark-tags", "Never to be contacted").await;
    let marked = "return document.querySelector('.record:has(.mark-tags)').id.replace('record-', '');";
    let person: String = browser.run(marked, vec![]).await;
    browser.open_record(&person).await;
    browser.until_words(".record__body .mark-tags", "Never to be contacted").await;
    browser.is_sound("somebody who is never to be contacted, open").await;
    browser.go_in(case, "doing").await;
    let letter = browser.add("letter").await;
    browser.write(&format!("#letter-to-{letter}"), "Igor, at his work\t").await;
    browser.until_words(&format!("#letter-to-{letter}-heed"), "Igor: never to be contacted").await;
    browser.is_sound("a letter to somebody who is never to be contacted").await;
    browser.rewrite(&format!("#letter-to-{letter}"), "Aunt Vera").await;
    browser.write(&format!("#letter-to-{letter}"), "\t").await;
    browser.until_gone(&format!("#letter-to-{letter}-heed")).await;
    browser.until_saved().await;
    what_is_being_pressed_stays_where_it_is(browser, &letter).await;
}

/// The mark stands above the button and pushes it down, but not while the button is held. All of the page is in sight: one
/// that scrolls would be scrolled by the browser so that the button stays.
async fn what_is_being_pressed_stays_where_it_is(browser: &Browser, letter: &str) {
    browser.set_size(1280, 4000, 1).await;
    browser.rewrite(&format!("#letter-to-{letter}"), "Igor again").await;
    browser.press_slowly(&format!("#record-{letter}-done"), Duration::from_millis(600)).await;
    browser.until_gone(&format!("#record-{letter}-done")).await;
    browser.open_record(letter).await;
    browser.until_words(&format!("#letter-to-{letter}-heed"), "Igor: never to be contacted").await;
}

impl Browser {
    /// Waits until an element says this; the marks around a name that keep its direction do not count.
    async fn until_words(&self, css: &str, words: &str) {
        let script = "return [...document.querySelectorAll(arguments[0])]
            .some((e) => e.innerText.replace(/[\\u2066-\\u2069]/g, '').includes(arguments[1]));";
        self.until(&format!("{css} to say {words:?}"), script, vec![json!(css), json!(words)]).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_agency_says_of_consent_stands_where_consent_is_taken_and_on_the_turned_screen() {
    let said = "You may say no at any time. Ask us what it means.";
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    let keys = browser.make_vault().await;
    let case = browser.begin_case("C-1", "").await;
    browser.go_in(&case, "meeting/guided/limits").await;
    browser.find(".limits").await;
    assert!(!browser.has(".house-consent").await, "the agency has said nothing");
    browser.go("#/agency").await;
    browser.write("#profile-consent", said).await;
    browser.write("#profile-name", "\t").await;
    browser.until_saved().await;
    for spot in ["limits", "together"] {
        browser.go_in(&case, &format!("meeting/guided/{spot}")).await;
        browser.until_shown(said).await;
        browser.is_sound(&format!("{spot}, with the agency's words")).await;
    }
    browser.go_in(&case, "meeting/whole").await;
    browser.until("both places", "return document.querySelectorAll('.house-consent').length === 2;", vec![]).await;
    browser.go_in(&case, "meeting/guided/limits").await;
    browser.press("#together-on").await;
    browser.find("#together-leave").await;
    assert!(browser.words(".house-consent").await.contains(said), "the person reads it before they say yes");
    browser.turned_to(&format!("#/case/{case}/meeting/guided/together")).await;
    assert!(browser.words(".house-consent").await.contains(said));
    browser.turn_back(&keys.passphrase).await;
    browser.close().await;
}

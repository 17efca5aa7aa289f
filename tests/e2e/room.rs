//! The screen in the room: a page that the person fills in alone, a lock in the middle, and nothing on a turned screen that
//! is not theirs.

use serde_json::json;
use waymark::forms::FIRST_MEETING;

use crate::support::{Browser, Profile, Site};

/// Stand in what is the worker's, and in what names somebody who is marked.
const MARKS: [&str; 2] = ["MARK-WORKER-7", "MARK-DANGER-7"];

impl Browser {
    /// Everything that is in the page, seen or not, with what stands in its fields.
    pub(crate) async fn all_of_it(&self) -> String {
        let script = "const values = [...document.querySelectorAll('input, textarea, select')].map((e) => e.value);
            return document.documentElement.outerHTML + values.join(' ');";
        self.run(script, vec![]).await
    }

    /// Goes to every place of a turned screen: none of them holds any of this.
    pub(crate) async fn turned_holds_none_of(&self, case: &str, hidden: &[&str]) {
        let others = [
            "",
            "/paper/plan",
            "/paper/read-back",
            "/paper/agreement",
            "/people",
            "/plan",
            "/evaluation",
            "/ecomap",
            "/genogram",
            "/page/family",
            "/page/safety",
            "/page/scales",
            "/page/monitoring",
        ];
        let others = others.map(|spot| format!("#/case/{case}{spot}"));
        for place in every_question(case).into_iter().chain(others) {
            self.turned_to(&place).await;
            let all = self.all_of_it().await;
            hidden.iter().for_each(|words| assert!(!all.contains(words), "{place} holds {words}"));
        }
    }

    /// Unlocks to a screen that is turned to the person.
    pub(crate) async fn unlock_turned(&self, passphrase: &str) {
        self.until_locked().await;
        self.write("#passphrase", passphrase).await;
        self.press("#unlock").await;
        self.find("#together-leave").await;
    }

    /// The same where the lock screen may show the emergency numbers: there is its way back.
    async fn unlock_from_anywhere(&self, passphrase: &str) {
        if self.place().await.ends_with("emergency") {
            self.run::<()>("location.hash = '#/';", vec![]).await;
        }
        self.unlock_turned(passphrase).await;
    }

    /// Somebody who may be a danger.
    async fn mark_somebody(&self, case: &str) {
        self.go_in(case, "people").await;
        let person = self.add("person").await;
        self.write(&format!("#person-name-{person}"), MARKS[1]).await;
        self.more(&person).await;
        self.choose(&format!("person-marks-{person}")).await;
        self.close_record(&person).await;
        self.until_saved().await;
    }
}

/// Every prompt as the worker leaves it, and each of its questions.
fn every_question(case: &str) -> Vec<String> {
    let places = FIRST_MEETING.iter().flat_map(|prompt| {
        let prompt_itself = format!("#/case/{case}/meeting/guided/{}", prompt.id);
        let questions = (0..prompt.questions.len()).map(|at| format!("{prompt_itself}/{at}")).collect::<Vec<_>>();
        [prompt_itself].into_iter().chain(questions)
    });
    places.collect()
}

/// A vault with a case at its first prompt; gives its id and the passphrase.
pub(crate) async fn begun(profile: &Profile) -> (Site, Browser, String, String) {
    let site = Site::start();
    let browser = Browser::start(profile, "en").await;
    browser.open(&site).await;
    let keys = browser.make_vault().await;
    let case = browser.begin_case("R-7", "").await;
    (site, browser, case, keys.passphrase)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_fills_in_a_page_alone_and_only_the_passphrase_leaves_it() {
    let profile = Profile::new();
    let (_site, browser, case, passphrase) = begun(&profile).await;
    browser.go_in(&case, "alone").await;
    browser.press("#hand-feedback").await;
    browser.press("#alone-begin").await;
    browser.choose("alone-answer-partly").await;
    browser.press("#alone-next").await;
    browser.write("#alone-answer", "That you wait for me").await;
    browser.press("#alone-next").await;
    nothing_else_can_be_reached(&browser, &case).await;
    browser.press("#alone-begin").await;
    browser.press("#alone-next").await;
    browser.until_value("#alone-answer", "That you wait for me").await;
    browser.press("#alone-next").await;
    browser.press("#alone-not-said").await;
    browser.find("#alone-end").await;
    browser.turn_back(&passphrase).await;
    browser.until_place("/alone").await;
    for words in ["That you wait for me", "In part", "Would rather not say", "Gone through to the end."] {
        browser.until_shown(words).await;
    }
    browser.go_in(&case, "page/monitoring").await;
    browser.find("#records-feedback > .record").await;
    let id: String =
        browser.run("return document.querySelector('#records-feedback > .record').id.slice(7);", vec![]).await;
    browser.open_record(&id).await;
    browser.until_value(&format!("#feedback-helped-{id}"), "That you wait for me").await;
    browser.close().await;
}

async fn nothing_else_can_be_reached(browser: &Browser, case: &str) {
    for place in ["#/", "#/settings", "#/carry", &format!("#/case/{case}/history"), &format!("#/case/{case}/alone")] {
        browser.turned_to(place).await;
        browser.find("#alone-begin").await;
        assert!(!browser.has("#lock").await && !browser.has(".identity-bar").await, "{place}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lock_comes_back_to_the_same_side_and_the_same_question_and_stepping_away_does_not() {
    let profile = Profile::new();
    let (_site, browser, case, passphrase) = begun(&profile).await;
    browser.go_in(&case, "meeting/guided/hope").await;
    browser.press("#together-on").await;
    browser.write("#six-hope", "Somebody who listens").await;
    shift_three_times(&browser).await;
    let kept: Vec<String> =
        browser.run("return [...Object.values(localStorage), ...Object.values(sessionStorage)];", vec![]).await;
    assert!(kept.iter().all(|value| !value.contains(&case)), "{kept:?}");
    browser.unlock_turned(&passphrase).await;
    browser.until_value("#six-hope", "Somebody who listens").await;
    browser.turn_back(&passphrase).await;
    browser.go_in(&case, "alone").await;
    browser.press("#hand-strengths").await;
    browser.press("#alone-begin").await;
    browser.write("#alone-answer", "One day after the other").await;
    shift_three_times(&browser).await;
    browser.unlock_turned(&passphrase).await;
    browser.until_value("#alone-answer", "One day after the other").await;
    browser.press("#step-away").await;
    browser.until_locked().await;
    assert_eq!(browser.place().await, "", "the address says nothing");
    browser.unlock(&passphrase).await;
    browser.until_home().await;
    browser.close().await;
}

/// Of two clients each fills in a page of their own; what one wrote shows on no screen and no paper of the other.
#[tokio::test(flavor = "multi_thread")]
async fn in_a_case_with_two_clients_a_page_is_for_whom_the_worker_chose_and_shows_to_nobody_else() {
    let profile = Profile::new();
    let (_site, browser, case, passphrase) = begun(&profile).await;
    browser.go_in(&case, "meeting/guided/contact").await;
    browser.write("#client-called", "Amina").await;
    browser.go_in(&case, "page/family").await;
    let other = browser.add("participant").await;
    browser.write(&format!("#participant-called-{other}"), "Karim").await;
    browser.close_record(&other).await;
    browser.until_saved().await;
    browser.go_in(&case, "alone").await;
    browser.press("#hand-hopes").await;
    browser.until_shown("Choose first who fills it in.").await;
    browser.choose(&format!("hand-for-{other}")).await;
    browser.press("#hand-hopes").await;
    browser.press("#alone-begin").await;
    browser.write("#alone-answer", MARKS[0]).await;
    browser.press("#alone-next").await;
    browser.press("#alone-stop").await;
    browser.find("#alone-end").await;
    browser.turn_back(&passphrase).await;
    browser.until_place("/alone").await;
    browser.until_shown("Filled in by: Karim").await;
    browser.until_shown(MARKS[0]).await;
    browser.choose("hand-for").await;
    browser.press("#hand-hopes").await;
    browser.press("#alone-begin").await;
    browser.until_value("#alone-answer", "").await;
    for place in 0..=6 {
        browser.turned_to(&format!("#/case/{case}/alone/{place}")).await;
        assert!(!browser.all_of_it().await.contains(MARKS[0]), "place {place}");
    }
    browser.turn_back(&passphrase).await;
    for place in ["paper/read-back", "paper/plan", "paper/agreement", "extract", "six", "page/monitoring", "assessment"]
    {
        browser.go_in(&case, place).await;
        assert!(!browser.all_of_it().await.contains(MARKS[0]), "{place}");
    }
    browser.close().await;
}

/// At the lock screen anybody can change the address, and go back to where the worker was before.
#[tokio::test(flavor = "multi_thread")]
async fn a_changed_address_at_the_lock_screen_leads_to_no_other_side() {
    let profile = Profile::new();
    let (_site, browser, first, passphrase) = begun(&profile).await;
    let case = browser.begin_case("R-8", "").await;
    browser.go_in(&case, "meeting/guided/hope").await;
    browser.press("#together-on").await;
    browser.write("#six-hope", "Somebody who listens").await;
    for place in ["#/", "#/settings", "#/emergency", "#/case/short", &format!("#/case/{first}/history")] {
        shift_three_times(&browser).await;
        browser.run::<()>("location.hash = arguments[0];", vec![json!(place)]).await;
        browser.unlock_from_anywhere(&passphrase).await;
        browser.until_place(&format!("case/{case}")).await;
        assert!(!browser.has("#lock").await && !browser.has(".identity-bar").await, "{place}");
        browser.turned_to(&format!("#/case/{case}/meeting/guided/hope")).await;
        browser.until_value("#six-hope", "Somebody who listens").await;
    }
    browser.turn_back(&passphrase).await;
    browser.close().await;
}

/// Locks by the key.
pub(crate) async fn shift_three_times(browser: &Browser) {
    let press = "for (let i = 0; i < 3; i++) document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }));";
    browser.run::<()>(press, vec![]).await;
    browser.until_locked().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_turned_place_holds_anything_of_the_workers_or_of_whoever_is_marked() {
    let profile = Profile::new();
    let (_site, browser, case, passphrase) = begun(&profile).await;
    browser.mark_somebody(&case).await;
    browser.go_in(&case, "meeting/guided/story").await;
    browser.write("#six-pad", MARKS[0]).await;
    browser.write("#six-situation", &format!("It began with {}", MARKS[1])).await;
    browser.go_in(&case, "meeting/guided/wish").await;
    browser.write("#six-wish", "To sleep at home").await;
    browser.press(".own-words summary").await;
    browser.write("#six-wish-note", MARKS[0]).await;
    browser.go_in(&case, "page/family").await;
    let other = browser.add("participant").await;
    browser.write(&format!("#participant-private-{other}"), MARKS[0]).await;
    browser.close_record(&other).await;
    browser.until_saved().await;
    browser.go_in(&case, "meeting/guided/story").await;
    assert!(browser.all_of_it().await.contains(MARKS[1]), "the worker sees it");
    browser.press("#together-on").await;
    browser.press("#turn-own").await;
    browser.turned_holds_none_of(&case, &MARKS).await;
    browser.turned_to(&format!("#/case/{case}/meeting/guided/wish")).await;
    browser.until_value("#six-wish", "To sleep at home").await;
    browser.turn_back(&passphrase).await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_typed_to_leave_a_turned_screen_is_gone_when_it_is_asked_again() {
    let profile = Profile::new();
    let (_site, browser, case, passphrase) = begun(&profile).await;
    browser.go_in(&case, "meeting/guided/hope").await;
    browser.press("#together-on").await;
    for away in ["#together-stay", "escape"] {
        browser.press("#together-leave").await;
        browser.write("#together-passphrase", &passphrase).await;
        match away {
            "escape" => browser.keys(thirtyfour::Key::Escape.value().to_string()).await,
            button => browser.press(button).await,
        }
        browser.until_gone("#together-dialog[open]").await;
        browser.until_gone("#together-passphrase").await;
    }
    browser.press("#together-leave").await;
    assert_eq!(browser.value("#together-passphrase").await, "");
    browser.keys("nothing is kept").await;
    browser.until_value("#together-passphrase", "nothing is kept").await;
    browser.press("#together-stay").await;
    browser.turn_back(&passphrase).await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn locking_hides_everything_at_once_though_words_are_still_being_written() {
    let profile = Profile::new();
    let (_site, browser, case, _) = begun(&profile).await;
    browser.go_in(&case, "meeting/guided/hope").await;
    // Two tasks later nothing is loaded anew yet: the vault has still to answer.
    let lock_and_look = "document.getElementById('lock').click();
        for (let turn = 0; turn < 2; turn++) await new Promise((done) => setTimeout(done, 0));
        return document.querySelector('.desk').checkVisibility();";
    assert!(!browser.run_async::<bool>(lock_and_look, vec![]).await);
    browser.until_locked().await;
    browser.close().await;
}

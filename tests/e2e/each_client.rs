//! Several clients in one case: each has consent of their own and is seen alone first, and what one said shows on nobody
//! else's screen (Part 5, 7).

use crate::room::shift_three_times;
use crate::support::{Browser, Profile, Site};

/// What is open of another client and of a child with nothing but a name.
const OPEN: [&str; 7] =
    ["client-told", "client-consent", "client-alone", "child-consents", "child-consent", "child-agrees", "child-alone"];

impl Browser {
    /// Another client of the case with nothing but a name; gives their id.
    async fn only_named(&self, case: &str, name: &str) -> String {
        self.go_in(case, "page/family").await;
        let other = self.add("participant").await;
        self.write(&format!("#participant-called-{other}"), name).await;
        self.close_record(&other).await;
        self.until_saved().await;
        other
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn another_client_and_a_child_with_nothing_but_a_name_are_open_until_each_has_agreed_and_was_seen_alone() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("EACH-1", "").await;
    let other = browser.only_named(&case, "Benno").await;
    let child = browser.add("minor").await;
    browser.write(&format!("#minor-called-{child}"), "Lea").await;
    browser.close_record(&child).await;
    browser.until_saved().await;
    browser.go_in(&case, "").await;
    for key in OPEN {
        browser.find(&format!("#gap-r3-{key}")).await;
    }
    browser.press("#gap-r3-client-consent a").await;
    browser.until_place("/page/family").await;
    browser.open_record(&other).await;
    browser.choose(&format!("participant-told-{other}")).await;
    browser.choose(&format!("participant-manner-{other}-spoken")).await;
    browser.choose(&format!("participant-alone-{other}-no")).await;
    browser.close_record(&other).await;
    browser.open_record(&child).await;
    browser.choose(&format!("minor-consents-{child}-child")).await;
    browser.choose(&format!("minor-manner-{child}-no")).await;
    browser.choose(&format!("minor-agrees-{child}")).await;
    browser.choose(&format!("minor-alone-{child}")).await;
    browser.close_record(&child).await;
    browser.until_saved().await;
    browser.go_in(&case, "").await;
    for key in OPEN {
        browser.until_gone(&format!("#gap-r3-{key}")).await;
    }
    browser.press(".menu:has(#talk-begin-couple) > summary").await;
    browser.press("#talk-begin-couple").await;
    browser.until_shown("Somebody of this case has not been seen alone yet").await;
    browser.is_sound("a talk of a couple, one of them not seen alone").await;
    browser.go_in(&case, "page/family").await;
    browser.open_record(&other).await;
    browser.choose(&format!("participant-alone-{other}")).await;
    browser.close_record(&other).await;
    let is_silent = "return document.querySelector('#alone-first')?.textContent.trim() === '';";
    browser.until("the hint to be gone", is_silent, vec![]).await;
    browser.close().await;
}

/// What each of the two says.
const SAID: [&str; 2] = ["SAID-BY-THE-FIRST-7", "SAID-BY-BENNO-7"];

#[tokio::test(flavor = "multi_thread")]
async fn with_several_clients_the_screen_is_asked_to_whom_it_is_turned_and_another_gets_a_page_of_their_own() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    let keys = browser.make_vault().await;
    let case = browser.begin_case("EACH-2", "").await;
    browser.go_in(&case, "meeting/guided/contact").await;
    browser.write("#client-called", "Amina").await;
    browser.go_in(&case, "meeting/guided/wish").await;
    browser.write("#six-wish", SAID[0]).await;
    browser.until_saved().await;
    let other = browser.only_named(&case, "Benno").await;
    browser.go_in(&case, "meeting/guided/wish").await;
    browser.press("#together-on").await;
    let asked = browser.words("#turn-dialog").await;
    assert!(asked.contains("Amina") && asked.contains("Benno"), "{asked}");
    assert!(!browser.has("#together-leave").await, "nobody is chosen beforehand");
    browser.is_sound("to whom the screen is turned").await;
    browser.press("#turn-stay").await;
    browser.until_gone("#turn-dialog[open]").await;
    browser.press("#together-on").await;
    browser.press(&format!("#turn-{other}")).await;
    browser.find("#own-hopes").await;
    browser.until_shown("Benno").await;
    browser.turned_holds_none_of(&case, &[SAID[0], "Amina"]).await;
    shift_three_times(&browser).await;
    browser.unlock_turned(&keys.passphrase).await;
    browser.find("#own-hopes").await;
    assert!(!browser.all_of_it().await.contains(SAID[0]), "a lock turns it to nobody else");
    browser.is_sound("the screen turned to another client").await;
    browser.choose("own-manner-spoken").await;
    browser.until_saved().await;
    browser.press("#own-hopes").await;
    browser.press("#alone-begin").await;
    browser.write("#alone-answer", SAID[1]).await;
    assert!(!browser.all_of_it().await.contains(SAID[0]), "what the first said is not Benno's to see");
    browser.press("#alone-next").await;
    browser.press("#alone-stop").await;
    browser.find("#alone-end").await;
    browser.turn_back(&keys.passphrase).await;
    browser.until_shown("Filled in by: Benno").await;
    browser.go_in(&case, "page/family").await;
    assert_eq!(browser.words(&format!("#record-{other} .record__facts")).await, "They said it, and it is noted");
    browser.go_in(&case, "meeting/guided/wish").await;
    browser.press("#together-on").await;
    browser.press("#turn-own").await;
    browser.until_value("#six-wish", SAID[0]).await;
    browser.turned_holds_none_of(&case, &[SAID[1]]).await;
    browser.turn_back(&keys.passphrase).await;
    browser.close().await;
}

//! Points 2, 3 and 4: a case, its first meeting, the six questions, and what both agree.

use serde_json::json;
use waymark::forms::FIRST_MEETING;

use crate::support::meeting::{ENGLISH, RUSSIAN, Story};
use crate::support::{Browser, Profile, Site};

#[tokio::test(flavor = "multi_thread")]
async fn a_first_meeting_is_guided_to_an_agreement_and_printed() {
    whole_first_meeting("en", &ENGLISH).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_first_meeting_goes_the_same_way_in_russian() {
    whole_first_meeting("ru", &RUSSIAN).await;
}

async fn whole_first_meeting(language: &str, story: &Story) {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, language).await;
    browser.open(&site).await;
    let shown: String = browser.run("return document.documentElement.lang;", vec![]).await;
    assert_eq!(shown, language, "the browser's language is taken at first");
    browser.make_vault().await;
    let case = browser.begin_case("W-17", "Mara Lindqvist").await;
    browser.first_meeting(story).await;

    everything_stands_where_it_was_said(&browser, &case, story).await;
    safe_contact_stands_in_the_bar(&browser, &case, story).await;
    nothing_is_open(&browser, &case).await;
    papers_are_printed(&browser, &profile, &case, story).await;
    browser.close().await;
}

async fn everything_stands_where_it_was_said(browser: &Browser, case: &str, story: &Story) {
    browser.go_in(case, "meeting/whole").await;
    for (css, words) in [
        ("#client-called", story.called),
        ("#six-pad", story.pad),
        ("#six-situation", story.situation),
        ("#six-who", story.who),
        ("#six-before", story.how[0]),
        ("#six-wish", story.wish),
        ("#six-life", story.life),
        ("#six-person-correction", story.correction),
        ("#six-worker-correction", story.worker_sees),
        ("#terms-theirs", story.parts[1]),
        ("#meeting-place", story.place),
        ("#meeting-day", "14"),
        ("#meeting-day-month", "5"),
        ("#meeting-day-year", "2027"),
        ("#meeting-time", "10:30"),
    ] {
        browser.until_value(css, words).await;
    }
}

async fn safe_contact_stands_in_the_bar(browser: &Browser, case: &str, story: &Story) {
    for spot in ["", "meeting/guided/wish", "six"] {
        browser.go_in(case, spot).await;
        let line = browser.words(".identity-bar__contact").await;
        assert!(line.contains(story.say), "what may be said is beside the name: {line}");
    }
}

async fn nothing_is_open(browser: &Browser, case: &str) {
    browser.go_in(case, "").await;
    let open = browser.driver.find_all(thirtyfour::By::Css("#open-items .gap")).await.expect("a list");
    assert!(open.is_empty(), "a whole first meeting leaves nothing open:\n{}", browser.describe().await);
}

async fn papers_are_printed(browser: &Browser, profile: &Profile, case: &str, story: &Story) {
    browser.go_in(case, "paper/agreement").await;
    let agreement = browser.print(profile, "agreement.pdf").await;
    agreement.is_a4();
    agreement.says(&[story.can, story.cannot, story.parts[0], story.parts[1]]);
    agreement.says_none_of(&[story.worker_sees, story.number]);
    browser.press("#seal").await;
    browser.find("#sealed").await;

    browser.go_in(case, "paper/next-meeting").await;
    let next = browser.print(profile, "next.pdf").await;
    next.is_a4();
    assert_eq!(next.pages, 1);
    next.says(&["14", "2027", "10:30"]);
    next.says_none_of(&[story.situation, story.wish, "Mara Lindqvist"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_guided_first_meeting_is_twelve_prompts_and_four_taps() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    browser.begin_case("W-1", "").await;
    let mut headings = vec![browser.words("h1").await];
    while browser.has("#next a").await {
        let before = browser.place().await;
        browser.press("#next a").await;
        browser.until("another place", "return location.hash !== arguments[0];", vec![json!(before)]).await;
        browser.find("h1").await;
        headings.push(browser.words("h1").await);
    }
    let taps = "return document.querySelectorAll('main fieldset').length;";
    let taps: usize = browser.run(taps, vec![]).await;
    headings.pop();
    headings.sort();
    headings.dedup();
    assert_eq!((headings.len(), taps), (12, 4), "{headings:?}");
    assert_eq!(FIRST_MEETING.len(), 12);
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_language_changes_in_mid_typing_without_losing_a_letter() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("W-2", "").await;
    browser.go_in(&case, "meeting/guided/story").await;
    let mut written = String::new();
    for (language, words) in
        [("ru", "It began "), ("es", "in the "), ("fr", "autumn, "), ("en", "when the roof "), ("ru", "fell in")]
    {
        browser.write("#six-pad", words).await;
        written.push_str(words);
        // The focus stays in the field, with its caret, as it does when another person touches the menu.
        browser.run::<()>("document.getElementById('language-' + arguments[0]).click();", vec![json!(language)]).await;
        browser
            .until("the language", "return document.documentElement.lang === arguments[0];", vec![json!(language)])
            .await;
        assert_eq!(browser.value("#six-pad").await, written);
    }
    browser.speak("en").await;
    browser.until_value("#six-pad", &written).await;
    browser.until_saved().await;
    browser.driver.refresh().await.expect("the page loads again");
    browser.until_locked().await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_served_leads_to_a_referral_that_helps_to_connect() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("W-3", "").await;
    browser.go_in(&case, "taps").await;
    browser.choose("arrival-fit-scope").await;
    let way = format!("main a[href='#/case/{case}/referral']");
    browser.press(&way).await;
    browser.choose("referral-ground").await;
    browser.write("#referral-to", "Ms Okoye at the tenants' office").await;
    browser.choose("referral-help").await;
    browser.until_saved().await;
    browser.go_in(&case, "").await;
    assert!(!browser.has("#gap-r2-referral").await, "the referral is there");
    assert!(!browser.has("#gap-r2-help").await, "it helps to connect");
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_does_not_want_to_go_on_is_let_go_kindly_with_the_door_open() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("W-4", "").await;
    browser.go_in(&case, "meeting/guided/together").await;
    browser.choose("terms-decision-no").await;
    browser.until_saved().await;
    browser.go_in(&case, "").await;
    browser.press(&format!("main .next-step a[href='#/case/{case}/ending']")).await;
    browser.choose("ending-why").await;
    browser.write("#ending-given", "The night shelter's number").await;
    browser.write("#ending-return", "Any morning, without a letter").await;
    browser.until_saved().await;
    browser.go_in(&case, "").await;
    assert!(!browser.has("#gap-r2-ending").await && !browser.has("#gap-r2-return").await);
    browser.go("#/").await;
    browser.until_shown("Ended").await;
    browser.close().await;
}

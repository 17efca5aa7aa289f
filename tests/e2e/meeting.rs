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
    browser.until_gone("#open-items .gap").await;
}

async fn papers_are_printed(browser: &Browser, profile: &Profile, case: &str, story: &Story) {
    browser.go_in(case, "paper/agreement").await;
    let agreement = browser.print(profile, "agreement.pdf").await;
    agreement.is_a4();
    agreement.says(&[story.can, story.cannot, story.parts[0], story.parts[1]]);
    agreement.says_none_of(&[story.worker_sees, story.number]);
    browser.press("label:has(#paper-version-full)").await;
    browser.find(".sheet__signed svg").await;
    let full = browser.print(profile, "agreement-full.pdf").await;
    full.is_a4();
    full.says(&[story.called, story.place, story.parts[1]]);
    full.says_none_of(&[story.worker_sees, story.number]);
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
async fn a_name_shows_only_where_the_worker_chose_to_show_it() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("W-5", "Ines Aranda").await;
    assert_eq!(browser.words(".identity-bar__name").await, "W-5");
    browser.go("#/").await;
    let board = format!("#case-{case} .case-list__name");
    assert_eq!(browser.words(&board).await, "W-5");
    browser.press("#reveal-names").await;
    browser.until_shown("Ines Aranda").await;

    browser.go_in(&case, "names").await;
    browser.choose("case-shown-name").await;
    browser.until_saved().await;
    browser.go_in(&case, "").await;
    assert_eq!(browser.words(".identity-bar__name").await, "Ines Aranda");
    browser.go("#/").await;
    assert_eq!(browser.words(&board).await, "W-5", "the board hides names until they are asked for");
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_cannot_be_reached_safely_is_marked_so_everywhere() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("W-6", "").await;
    browser.go_in(&case, "meeting/guided/contact").await;
    browser.choose("client-reach").await;
    browser.write("#client-reach-at", "0171 555 0134").await;
    browser.choose("client-reach-not_at_all").await;
    browser.until_saved().await;
    for spot in ["", "taps", "paper/next-meeting"] {
        browser.go_in(&case, spot).await;
        browser.find(".identity-bar__contact--careful").await;
        let line = browser.words(".identity-bar__contact").await;
        assert!(!line.contains("555"), "{spot}: the number is not offered: {line}");
    }
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_spoken_yes_is_noted_with_whoever_heard_it() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("W-7", "").await;
    browser.go_in(&case, "meeting/guided/together").await;
    browser.choose("terms-decision").await;
    browser.choose("consent-manner-spoken").await;
    browser.write("#consent-witness", "Ms Okoye, who interpreted").await;
    browser.choose("terms-next-none").await;
    browser.write("#terms-no-date", "First the papers from the clinic").await;
    browser.until_saved().await;
    browser.go_in(&case, "paper/agreement").await;
    browser.press("label:has(#paper-version-full)").await;
    browser.until_shown("Ms Okoye, who interpreted").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_story_before_the_limits_is_asked_about_and_never_refused() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("W-8", "").await;
    browser.go_in(&case, "meeting/guided/story").await;
    browser.write("#six-situation", "It came out before anything was said").await;
    browser.until_saved().await;
    browser.go_in(&case, "").await;
    let gap = "#open-items .gap[id^='gap-r3-']";
    let id: String = browser.run("return document.querySelector(arguments[0])?.id || '';", vec![json!(gap)]).await;
    assert!(!id.is_empty(), "the limits are asked about\n{}", browser.describe().await);
    browser.press(&format!("#{id} summary")).await;
    browser.write(&format!("#{id}-reason"), "They were in tears").await;
    browser.press(&format!("#{id} button")).await;
    browser.until_shown("They were in tears").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_served_leads_to_a_referral_that_helps_to_connect() {
    referred("en", "Ms Okoye at the tenants' office").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_served_leads_to_a_referral_in_russian() {
    referred("ru", "Юрист Оксана в центре на площади").await;
}

async fn referred(language: &str, to: &str) {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, language).await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("W-3", "").await;
    browser.go_in(&case, "taps").await;
    browser.choose("arrival-fit-scope").await;
    browser.press("#refer-on").await;
    browser.until_place("/referral").await;
    let ground = "return document.getElementById('referral-ground')?.checked;";
    browser.until("the ground from the fit", ground, vec![]).await;
    browser.write("#referral-to", to).await;
    browser.choose("referral-help").await;
    browser.until_saved().await;
    browser.go_in(&case, "").await;
    browser.until_gone("#gap-r2-referral").await;
    browser.until_gone("#gap-r2-help").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn from_the_overview_a_referral_begins_with_its_ground_too() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("W-4", "").await;
    browser.go_in(&case, "taps").await;
    browser.choose("arrival-fit-scope").await;
    browser.until_saved().await;
    browser.go_in(&case, "").await;
    browser.press(".next-step a[href$='/referral']").await;
    browser.until_place("/referral").await;
    let ground = "return document.getElementById('referral-ground')?.checked;";
    browser.until("the ground from the fit", ground, vec![]).await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_referrals_the_firsts_result_is_written_after_the_second_is_begun() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("W-9", "").await;
    browser.go_in(&case, "referral").await;
    browser.write("#referral-to", "Ms Okoye at the tenants' office").await;
    let second = browser.add("referral").await;
    browser.write(&format!("#referral-to-{second}"), "The legal aid desk").await;
    browser.close_record(&second).await;
    browser.write("#referral-result", "They take nobody before the summer").await;
    browser.until_saved().await;

    browser.go_in(&case, "").await;
    browser.go_in(&case, "referral").await;
    browser.until_value("#referral-to", "Ms Okoye at the tenants' office").await;
    browser.until_value("#referral-result", "They take nobody before the summer").await;
    browser.until_shown("The legal aid desk").await;
    browser.open_record(&second).await;
    browser.write(&format!("#referral-result-{second}"), "They write the letter with her").await;
    browser.close_record(&second).await;
    browser.until_shown("They write the letter with her").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_does_not_want_to_go_on_is_let_go_kindly_with_the_door_open() {
    let shown = let_go("en", "The night shelter's number", "Any morning, without a letter").await;
    assert!(shown.contains("Ended"), "{shown}");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_does_not_want_to_go_on_is_let_go_kindly_in_russian() {
    let shown = let_go("ru", "Телефон ночного приюта", "В любое утро, без письма").await;
    assert!(!shown.contains("case-ended"), "{shown}");
}

/// A kind ending; gives what the board then says of the case.
async fn let_go(language: &str, given: &str, way_back: &str) -> String {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, language).await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("W-4", "").await;
    browser.go_in(&case, "meeting/guided/together").await;
    browser.choose("terms-decision-no").await;
    browser.until_saved().await;
    browser.go_in(&case, "").await;
    browser.press(&format!("main .next-step a[href='#/case/{case}/ending']")).await;
    browser.choose("ending-why").await;
    browser.write("#ending-given", given).await;
    browser.write("#ending-return", way_back).await;
    browser.until_saved().await;
    browser.go_in(&case, "").await;
    browser.until_gone("#gap-r2-ending").await;
    browser.until_gone("#gap-r2-return").await;
    browser.go("#/").await;
    let shown = browser.words(&format!("#case-{case}")).await;
    browser.close().await;
    shown
}

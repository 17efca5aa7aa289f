//! The first look at a case by its five questions (1-5, 1-6), and the worker's own limits (1-30, R12): what follows is
//! offered below the answer.

use crate::support::meeting::ENGLISH;
use crate::support::{Browser, Profile, Site};

#[tokio::test(flavor = "multi_thread")]
async fn the_first_look_asks_nothing_twice_and_leads_on_where_both_cannot_be_brought_together() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    browser.go("#/agency").await;
    browser.write("#profile-mission", "Homes for all who need one").await;
    browser.write("#profile-does", "\t").await;
    browser.until_saved().await;
    let case = browser.begin_case("L-1", "").await;
    browser.first_meeting(&ENGLISH).await;
    browser.go_in(&case, "page/preliminary").await;
    browser.until_value("#six-wish", ENGLISH.wish).await;
    browser.until_value("#six-hope", ENGLISH.hope).await;
    browser.until_shown("Homes for all who need one").await;
    browser.choose("arrival-requirements").await;
    browser.until_saved().await;
    assert!(!browser.has("#refer-instead").await, "both can be brought together");
    browser.choose("arrival-requirements-no").await;
    browser.find("#refer-instead").await;
    browser.find(".notice [href$='/ending']").await;
    browser.choose("six-person-view").await;
    browser.is_sound("the first look, where both cannot be brought together").await;
    browser.until_saved().await;
    browser.press("#refer-instead").await;
    browser.until_place("/referral").await;
    browser.find("#referral-to").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_reaches_their_own_limits_is_shown_the_way_to_a_colleague() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("L-2", "").await;
    let way = ".notice [href$='/page/team']";
    browser.go_in(&case, "taps").await;
    browser.choose("arrival-ties").await;
    browser.until_saved().await;
    assert!(!browser.has(way).await, "ties can be met with boundaries");
    browser.choose("arrival-ties-competence").await;
    browser.find(way).await;
    browser.is_sound("the four taps with a colleague offered").await;
    browser.until_saved().await;
    browser.press(way).await;
    browser.until_place("/page/team").await;
    let offer = browser.add("handover").await;
    browser.choose(&format!("handover-why-{offer}-competence")).await;
    browser.close_record(&offer).await;
    browser.until_saved().await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_house_has_a_name_for_whoever_answers_and_words_that_stand_beside_letters() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    browser.go("#/agency").await;
    browser.write("#profile-role", "Case manager").await;
    browser.write("#profile-worker", "Ada Stern").await;
    browser.write("#profile-wording", "We say: the person, never the case").await;
    browser.write("#profile-contact", "\t").await;
    browser.until_saved().await;
    let case = browser.begin_case("L-3", "").await;
    browser.first_meeting(&ENGLISH).await;
    browser.go_in(&case, "page/team").await;
    assert!(browser.words("#answering").await.contains("Case manager"));
    browser.full_paper(&profile, &case, "agreement").await.says(&["Case manager", "Ada Stern"]);
    browser.go_in(&case, "doing").await;
    let letter = browser.add("letter").await;
    browser.until_shown("We say: the person, never the case").await;
    browser.write(&format!("#letter-about-{letter}"), "The lease").await;
    browser.is_sound("a letter beside the house's words").await;
    browser.close_record(&letter).await;
    browser.until_saved().await;
    browser.go_in(&case, "report").await;
    browser.until_shown("We say: the person, never the case").await;
    browser.close().await;
}

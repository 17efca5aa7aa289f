//! The screen turned to the person: one question at a time, no word of danger, the numbers by one key, the maps to be
//! looked at together; and a talk during which nobody touches the device.

use serde_json::json;
use thirtyfour::prelude::*;

use crate::room::{begun, shift_three_times};
use crate::support::mapping::LONG_NEED;
use crate::support::{Browser, Profile};

/// Stands in what is the worker's, and in what somebody who is marked is called.
const MARK: &str = "MARK-TURNED-7";

const HEADING_HAS_FOCUS: &str = "return document.activeElement.id === 'title';";

/// Moves the page's clock on by so many minutes; its timers run as before.
const LATER: &str = "if (!('later' in window)) {
        const Real = Date, now = Date.now.bind(Date);
        window.later = 0;
        window.Date = class extends Real { constructor(...given) { given.length ? super(...given) : super(now() + window.later); } };
        window.Date.now = () => now() + window.later;
    }
    window.later += arguments[0] * 60 * 1000;";

impl Browser {
    /// One question shows, its heading has the focus, and what is read out with it says how far they are.
    async fn is_asked(&self, end: &str, place: &str) {
        self.until_place(end).await;
        self.until("the heading to have the focus", HEADING_HAS_FOCUS, vec![]).await;
        let told = "const heading = document.getElementById('title');
            return document.getElementById(heading.getAttribute('aria-describedby')).innerText.replace(/[\\u2066-\\u2069]/g, '').endsWith(arguments[0]);";
        self.until(&format!("the words {place:?}"), told, vec![json!(place)]).await;
        let fields = "return document.querySelectorAll('.turned > *').length;";
        assert_eq!(self.run::<usize>(fields, vec![]).await, 1, "{end}");
    }

    async fn press_key(&self, key: Key) {
        self.keys(key.value().to_string()).await;
    }

    async fn scrolls_sideways(&self) -> bool {
        let is_wide = "const page = document.scrollingElement; return page.scrollWidth > page.clientWidth;";
        self.run(is_wide, vec![]).await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_turned_screen_asks_one_question_at_a_time_and_a_lock_comes_back_to_it() {
    let profile = Profile::new();
    let (_site, browser, case, passphrase) = begun(&profile).await;
    browser.go_in(&case, "meeting/guided/contact").await;
    browser.press("#together-on").await;
    browser.is_asked("/contact", "question 1 of 5").await;
    browser.write("#client-called", "Amina").await;
    browser.press("#next a").await;
    browser.is_asked("/contact/1", "question 2 of 5").await;
    browser.is_sound("a turned question with ticks").await;
    browser.choose("client-reach-not_at_all").await;
    browser.press("#next a").await;
    browser.is_asked("/contact/6", "question 3 of 5").await;
    browser.press("#back-prompt a").await;
    browser.is_asked("/contact/1", "question 2 of 5").await;
    browser.choose("client-reach").await;
    browser.press("#next a").await;
    browser.is_asked("/contact/2", "question 3 of 9").await;
    browser.write("#client-reach-at", "0151 555").await;
    shift_three_times(&browser).await;
    browser.unlock_turned(&passphrase).await;
    browser.is_asked("/contact/2", "question 3 of 9").await;
    browser.until_value("#client-reach-at", "0151 555").await;
    the_next_prompt_follows_the_last_question(&browser, &case).await;
    browser.turn_back(&passphrase).await;
    browser.find("#client-called").await;
    browser.find("#client-reach-at").await;
    browser.close().await;
}

async fn the_next_prompt_follows_the_last_question(browser: &Browser, case: &str) {
    browser.turned_to(&format!("#/case/{case}/meeting/guided/contact/9")).await;
    browser.press("#next a").await;
    // The pad is the worker's: the story begins with its second question.
    browser.is_asked("/story/1", "question 1 of 1").await;
    browser.press("#back-prompt a").await;
    browser.is_asked("/contact/9", "question 9 of 9").await;
    browser.turned_to(&format!("#/case/{case}/meeting/guided/contact/2")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_turned_screen_can_be_gone_through_with_the_keyboard_and_keeps_a_day_with_its_time() {
    let profile = Profile::new();
    let (_site, browser, case, passphrase) = begun(&profile).await;
    browser.go_in(&case, "meeting/guided/together").await;
    browser.choose("terms-decision").await;
    browser.choose("terms-next").await;
    browser.until_saved().await;
    browser.press("#together-on").await;
    browser.turned_to(&format!("#/case/{case}/meeting/guided/together/10")).await;
    browser.enter("#next a").await;
    browser.until_place("/together/11").await;
    browser.until("the heading to have the focus", HEADING_HAS_FOCUS, vec![]).await;
    browser.type_at("#meeting-day", "14").await;
    browser.find("#meeting-time").await;
    browser.is_sound("a day with its time").await;
    browser.enter("#next a").await;
    browser.until_place("/together/13").await;
    browser.find("#meeting-place").await;
    browser.until_gone("#next").await;
    browser.turn_back(&passphrase).await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_danger_that_was_ticked_or_written_shows_on_a_turned_screen() {
    let profile = Profile::new();
    let (_site, browser, case, passphrase) = begun(&profile).await;
    for tick in ["safety-private-not_here", "safety-now-dying", "safety-now"] {
        browser.choose(tick).await;
    }
    browser.write("#safety-action", MARK).await;
    browser.until_saved().await;
    let words =
        ["safety-private", "safety-now", "safety-action", "Thoughts of dying", "Someone is in danger now", MARK];
    let all = browser.all_of_it().await;
    assert!(words.iter().all(|words| all.contains(words)), "the worker sees it");
    browser.press("#together-on").await;
    browser.until_shown("Help at once").await;
    browser.turned_holds_none_of(&case, &words).await;
    browser.turned_to(&format!("#/case/{case}")).await;
    browser.press(&format!("main a[href='#/case/{case}/meeting/guided/limits/0']")).await;
    browser.is_asked("/limits/0", "question 1 of 2").await;
    browser.press("#back-prompt a").await;
    browser.until_shown("Help at once").await;
    browser.turn_back(&passphrase).await;
    browser.until_value("#safety-action", MARK).await;
    browser.close().await;
}

/// From the agency's profile, as the lock screen has them too.
async fn with_a_number(browser: &Browser) {
    browser.go("#/agency").await;
    browser.write("#profile-numbers", "Crisis line 0800 111").await;
    browser.until_saved().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_numbers_come_by_one_key_over_a_turned_screen_and_at_the_lock_screen_and_go_again() {
    let profile = Profile::new();
    let (_site, browser, case, passphrase) = begun(&profile).await;
    with_a_number(&browser).await;
    browser.go_in(&case, "meeting/guided/hope").await;
    browser.press("#together-on").await;
    browser.write("#six-hope", "Somebody who listens").await;
    for back in [Key::F2, Key::Escape] {
        browser.press_key(Key::F2).await;
        browser.find("#numbers-over[open] .number__call").await;
        let over = browser.words("#numbers-over").await;
        assert!(!over.contains("Somebody who listens") && over.contains("0800 111"), "{over}");
        browser.press_key(back).await;
        browser.until_gone("#numbers-over[open]").await;
        browser.until_value("#six-hope", "Somebody who listens").await;
    }
    browser.press("#numbers-show").await;
    browser.is_sound("the numbers over a turned screen").await;
    browser.press("#numbers-back").await;
    browser.until_gone("#numbers-over[open]").await;
    browser.turn_back(&passphrase).await;
    the_workers_numbers_go_by_the_same_key(&browser, "/hope").await;
    browser.lock().await;
    the_workers_numbers_go_by_the_same_key(&browser, "/hope").await;
    browser.find("#passphrase").await;
    browser.close().await;
}

/// From a place of the worker's or the lock screen; the way there names the key.
async fn the_workers_numbers_go_by_the_same_key(browser: &Browser, here: &str) {
    browser.find("a[aria-keyshortcuts='F2'] .key").await;
    for back in [Key::F2, Key::Escape] {
        browser.press_key(Key::F2).await;
        browser.until_place("#/emergency").await;
        browser.find(".number__call").await;
        browser.press_key(back).await;
        browser.until_place(here).await;
        browser.until_gone("#emergency-back").await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_map_is_looked_at_together_without_whoever_is_marked_and_the_passphrase_is_back_on_the_workers_own() {
    let profile = Profile::new();
    let (_site, browser, case, passphrase) = begun(&profile).await;
    browser.write_needs(&case, [LONG_NEED, &format!("That {MARK} stays away")]).await;
    browser.go_in(&case, "ecomap").await;
    for (name, tie) in [("River House", "strong"), (MARK, "stressful")] {
        browser.add_system(name, tie).await;
    }
    let house = browser.on_map("River House").await.trim_start_matches("map-").to_owned();
    let marked = browser.on_map(MARK).await.trim_start_matches("map-").to_owned();
    browser.go_in(&case, "people").await;
    browser.open_record(&house).await;
    browser.more(&house).await;
    browser.write(&format!("#person-told-{house}"), "the grandmother").await;
    browser.close_record(&house).await;
    browser.open_record(&marked).await;
    browser.more(&marked).await;
    browser.choose(&format!("person-marks-{marked}")).await;
    browser.close_record(&marked).await;
    browser.until_saved().await;
    browser.go_in(&case, "ecomap").await;
    browser.until_on_map(MARK).await;
    browser.press("#together-on").await;
    browser.set_size(360, 740, 1).await;
    the_map_tells_in_words_and_opens_nothing(&browser).await;
    the_map_says_its_day_who_told_it_and_all_that_is_missing(&browser).await;
    browser.is_sound("a map on a turned screen").await;
    browser.press("main a[href$='/genogram']").await;
    browser.until_place("/genogram").await;
    assert!(!browser.all_of_it().await.contains(MARK), "the genogram holds it");
    browser.run::<()>("history.back();", vec![]).await;
    browser.until_place("/ecomap").await;
    browser.set_size(1280, 900, 1).await;
    browser.turn_back(&passphrase).await;
    browser.until_on_map(MARK).await;
    browser.find("#map-add").await;
    browser.close().await;
}

async fn the_map_tells_in_words_and_opens_nothing(browser: &Browser) {
    let house = browser.on_map("River House").await;
    assert!(!browser.scrolls_sideways().await);
    for id in ["#map-add", "#map-look", "#map-out", "#map-view-table"] {
        assert!(!browser.has(id).await, "{id} is offered to the person");
    }
    let press = "document.getElementById(arguments[0]).dispatchEvent(new MouseEvent('click', { bubbles: true }));";
    browser.run::<()>(press, vec![json!(house)]).await;
    let told = "return document.getElementById('map-told').innerText.includes('River House');";
    browser.until("the words of who was touched", told, vec![]).await;
    assert!(!browser.has("#map-card").await, "a card is opened for the person");
    assert!(!browser.all_of_it().await.contains(MARK), "whoever is marked stands on the turned map");
}

async fn the_map_says_its_day_who_told_it_and_all_that_is_missing(browser: &Browser) {
    let head = browser.words(".map-view__head").await;
    assert!(["As it was on", "As told by", "the grandmother"].iter().all(|words| head.contains(words)), "{head}");
    let needs = "return [...document.querySelectorAll('.map-needs li')].map((e) => e.innerText.trim());";
    browser.find(".map-needs li").await;
    assert_eq!(
        browser.run::<Vec<String>>(needs, vec![]).await,
        [LONG_NEED],
        "whole, and only what names nobody marked"
    );
    browser.find(".map-legend").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn during_a_talk_an_idle_screen_covers_itself_one_key_uncovers_it_and_after_the_talk_it_locks() {
    let profile = Profile::new();
    let (_site, browser, case, passphrase) = begun(&profile).await;
    with_a_number(&browser).await;
    browser.go_in(&case, "meeting/guided/hope").await;
    browser.press("#talk-begin").await;
    browser.find("#talk-time").await;
    browser.is_sound("a talk under way").await;
    browser.write("#six-hope", "Somebody who listens").await;
    browser.run::<()>(LATER, vec![json!(6)]).await;
    browser.find("#cover").await;
    let is_hidden = "return !document.querySelector('.desk').checkVisibility();";
    assert!(browser.run::<bool>(is_hidden, vec![]).await, "the page shows beside its cover");
    browser.is_sound("the cover").await;
    browser.press_key(Key::F2).await;
    browser.find("#numbers-over[open] .number__call").await;
    browser.press_key(Key::Escape).await;
    browser.until_gone("#numbers-over[open]").await;
    browser.find("#cover").await;
    browser.keys("x").await;
    browser.until_gone("#cover").await;
    browser.until_value("#six-hope", "Somebody who listens").await;
    browser.run::<()>(LATER, vec![json!(55)]).await;
    browser.until_locked().await;
    browser.unlock(&passphrase).await;
    browser.until_place("/hope").await;
    browser.until_value("#six-hope", "Somebody who listens").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_person_puts_their_goals_in_order_and_says_how_far_they_have_come_on_a_turned_screen() {
    let profile = Profile::new();
    let (_site, browser, case, passphrase) = begun(&profile).await;
    browser.go_in(&case, "plan").await;
    for words in ["Sleep through the night", "Find work"] {
        let goal = browser.add("goal").await;
        browser.write(&format!("#goal-statement-{goal}"), words).await;
        browser.close_record(&goal).await;
    }
    browser.until_saved().await;
    browser.press("#together-on").await;
    let first = "return document.querySelector('#turned-goals > li .record__said').innerText === arguments[0];";
    browser.until("the goals in the order of the plan", first, vec![json!("Sleep through the night")]).await;
    browser.enter("#turned-goals > li:last-child .mover__arrow[id$='-up']").await;
    browser.until("the goals in the person's order", first, vec![json!("Find work")]).await;
    browser.is_sound("the goals on a turned screen").await;
    browser.turned_to(&format!("#/case/{case}")).await;
    browser.press("main a[href$='/evaluation']").await;
    browser.until_shown("Find work").await;
    browser.until("the heading to have the focus", HEADING_HAS_FOCUS, vec![]).await;
    browser.press("label:has([id^='goal-person-reached-'][id$='-partly'])").await;
    browser.press("#look-next").await;
    browser.until_shown("Sleep through the night").await;
    browser.until("the heading to have the focus", HEADING_HAS_FOCUS, vec![]).await;
    browser.until_gone("#look-next").await;
    browser.is_sound("looking back on a turned screen").await;
    browser.press("#look-back").await;
    let is_kept = "return document.querySelector(\"[id^='goal-person-reached-'][id$='-partly']\")?.checked;";
    browser.until("what was said of the first goal", is_kept, vec![]).await;
    browser.turn_back(&passphrase).await;
    browser.close().await;
}

/// The five levels of a scale, from the least to the most.
const LEVELS: [(&str, &str); 5] = [
    ("much-less", "I lie awake all night"),
    ("less", "I sleep two hours"),
    ("expected", "I sleep five hours"),
    ("more", "I sleep six hours"),
    ("much-more", "I sleep all night"),
];

#[tokio::test(flavor = "multi_thread")]
async fn the_person_says_on_a_turned_screen_where_a_goal_stands_today_in_the_words_written_before() {
    let profile = Profile::new();
    let (_site, browser, case, passphrase) = begun(&profile).await;
    browser.go_in(&case, "plan").await;
    let goal = browser.add("goal").await;
    browser.write(&format!("#goal-statement-{goal}"), "Sleep through the night").await;
    browser.close_record(&goal).await;
    browser.until_saved().await;
    browser.go_in(&case, "page/scales").await;
    let scale = browser.add("scale").await;
    browser.pick(&format!("#scale-goal-{scale}"), "Sleep through the night").await;
    for (level, words) in LEVELS {
        browser.write(&format!("#scale-{level}-{scale}"), words).await;
    }
    browser.more(&scale).await;
    browser.choose(&format!("scale-difficult-{scale}-very_much")).await;
    browser.close_record(&scale).await;
    browser.until_saved().await;
    browser.press("#together-on").await;
    browser.until_shown("Sleep through the night").await;
    browser.until("the heading to have the focus", HEADING_HAS_FOCUS, vec![]).await;
    for (_, words) in LEVELS {
        browser.until_shown(words).await;
    }
    assert!(!browser.shows("Very hard").await, "how hard it is, is the worker's to weigh");
    browser.is_sound("a scale on a turned screen").await;
    browser.choose(&format!("scale-now-{scale}-more")).await;
    browser.until_saved().await;
    shift_three_times(&browser).await;
    browser.unlock_turned(&passphrase).await;
    let is_kept = "return document.getElementById(arguments[0])?.checked;";
    browser.until("what was said of it", is_kept, vec![json!(format!("scale-now-{scale}-more"))]).await;
    browser.turn_back(&passphrase).await;
    browser.until("the worker to see it", is_kept, vec![json!(format!("tap-{scale}-more"))]).await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn how_it_is_with_us_is_asked_on_a_turned_screen_after_who_reads_it_and_the_worker_reads_it_afterwards() {
    let profile = Profile::new();
    let (_site, browser, case, passphrase) = begun(&profile).await;
    browser.go_in(&case, "").await;
    browser.press("#together-on").await;
    browser.turned_to(&format!("#/case/{case}")).await;
    browser.press("main a[href$='/page/monitoring']").await;
    browser.until_shown("If you are in danger, tell someone now.").await;
    browser.until_shown("Your worker reads what you write").await;
    browser.is_sound("who reads what is said of how it is").await;
    browser.enter("#feedback-begin").await;
    browser.until("the heading to have the focus", HEADING_HAS_FOCUS, vec![]).await;
    browser.press("label:has([id^='feedback-heard-'][id$='-partly'])").await;
    browser.enter("#look-next").await;
    browser.until_shown("What helped you?").await;
    browser.write("textarea[id^='feedback-helped-']", "That you came with me").await;
    browser.enter("#look-next").await;
    browser.until_shown("What should be different?").await;
    browser.until_gone("#look-next").await;
    browser.is_sound("how it is with us on a turned screen").await;
    browser.turn_back(&passphrase).await;
    browser.go_in(&case, "page/monitoring").await;
    browser.until_shown("In part").await;
    let record = "return document.querySelector('#records-feedback > .record').id.slice(7);";
    let record: String = browser.run(record, vec![]).await;
    browser.open_record(&record).await;
    browser.until_value(&format!("#feedback-helped-{record}"), "That you came with me").await;
    let cards = "return document.querySelectorAll('#records-feedback > .record').length;";
    assert_eq!(browser.run::<usize>(cards, vec![]).await, 1, "one talk, one feedback");
    browser.close().await;
}

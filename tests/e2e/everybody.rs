//! For everybody: screen readers, keyboards, small screens, large letters.

use std::cell::RefCell;

use thirtyfour::prelude::*;

use crate::support::walk::{CODE, NAME};
use crate::support::{Browser, Profile, Site};

#[tokio::test(flavor = "multi_thread")]
async fn no_screen_breaks_a_rule_of_wcag_2_2_aa_in_light_or_dark() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    let broken = RefCell::new(Vec::new());
    browser
        .walk(&site, &profile, async |browser: &Browser, screen: &str| {
            for look in ["light", "dark"] {
                browser.set_look(look).await;
                let found = browser.axe().await.into_iter().map(|line| format!("{screen}, {look}: {line}"));
                broken.borrow_mut().extend(found);
            }
        })
        .await;
    // The silence means something: a picture without words is found.
    browser.run::<()>("document.querySelector('main').append(new Image(9, 9));", vec![]).await;
    assert!(browser.axe().await.iter().any(|line| line.starts_with("image-alt")));
    let broken = broken.into_inner();
    assert!(broken.is_empty(), "{} violations\n{}", broken.len(), broken.join("\n"));
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_screen_scrolls_sideways_on_a_small_phone_or_at_twice_the_size() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    let wide = RefCell::new(Vec::new());
    // 320 pixels are the narrowest phone, and 1280 at four times the size; 640 are 1280 at twice the size.
    browser
        .walk(&site, &profile, async |browser: &Browser, screen: &str| {
            for (width, height, scale) in [(320, 640, 1), (640, 450, 2)] {
                browser.set_size(width, height, scale).await;
                let found: Vec<String> = browser.run(TOO_WIDE, vec![]).await;
                wide.borrow_mut().extend(found.into_iter().map(|line| format!("{screen}, {width} px: {line}")));
            }
            browser.set_size(1280, 900, 1).await;
        })
        .await;
    browser.run::<()>("document.querySelector('main h1').style.minInlineSize = '3000px';", vec![]).await;
    assert!(!browser.run::<Vec<String>>(TOO_WIDE, vec![]).await.is_empty(), "what is too wide is found");
    let wide = wide.into_inner();
    assert!(wide.is_empty(), "{}", wide.join("\n"));
    browser.close().await;
}

/// What stands out of the page to the side, if the page scrolls sideways at all.
const TOO_WIDE: &str = "
    const page = document.scrollingElement;
    if (page.scrollWidth <= page.clientWidth) return [];
    const out = [...document.body.querySelectorAll('*')].filter((e) => e.getBoundingClientRect().right > page.clientWidth + 1);
    return ['the page is ' + page.scrollWidth + ' wide', ...out.slice(0, 3).map((e) => e.outerHTML.slice(0, 120))];";

#[tokio::test(flavor = "multi_thread")]
async fn titles_and_addresses_name_nobody() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    let seen = RefCell::new(0);
    browser
        .walk(&site, &profile, async |browser: &Browser, screen: &str| {
            let said: String = browser.run("return document.title + ' ' + location.href;", vec![]).await;
            assert!(!said.contains(CODE) && !said.contains("Mara") && !said.contains(NAME), "{screen}: {said}");
            *seen.borrow_mut() += 1;
        })
        .await;
    assert!(seen.into_inner() > 40);
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_way_can_be_gone_with_the_keyboard_alone() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.enter("#make-vault").await;
    let words = browser.drawn_words("").await;
    browser.type_at("#generated-typed", &words).await;
    browser.enter("#use-generated").await;
    let code = browser.words("#recovery-code").await.split_whitespace().collect::<Vec<_>>().join("-");
    browser.enter("#recovery-written").await;
    browser.type_at("#recovery-typed", &code).await;
    browser.enter("#recovery-check").await;
    browser.type_at("#profile-name", "River House").await;
    browser.enter("#finish").await;
    browser.enter("main a[href='#/new']").await;
    browser.type_at("#new-code", "KB-1").await;
    browser.enter("#new-begin").await;
    browser.until_place("/safety").await;
    browser.tick("#safety-private").await;
    browser.tick("#safety-now-none").await;
    browser.onward("/limits").await;
    browser.tick("#consent-limits-told").await;
    browser.tick("#consent-may-write").await;
    // The second of a group of radios is an arrow away.
    browser.keys(Key::Down.value().to_string()).await;
    browser.until("the second answer", "return document.querySelector('#consent-may-write-no').checked;", vec![]).await;
    browser.keys(Key::Up.value().to_string()).await;
    browser.onward("/contact").await;
    browser.type_at("#client-called", "Mara").await;
    browser.onward("/story").await;
    browser.type_at("#six-pad", "The landlord wants us out.").await;
    select_backwards(&browser, 4).await;
    browser.enter("#put-six-situation").await;
    browser.until_value("#six-situation", "out.").await;
    for place in ["/who", "/how", "/tried", "/wish", "/hope", "/life", "/read_back", "/together", "/taps"] {
        browser.onward(place).await;
    }
    browser.tick("#arrival-route").await;
    browser.until_saved().await;
    browser.enter("#lock").await;
    browser.until_locked().await;
    browser.type_at("#passphrase", &words).await;
    browser.keys(Key::Enter.value().to_string()).await;
    browser.until_open().await;
    browser.until_place("/taps").await;
    browser.close().await;
}

async fn select_backwards(browser: &Browser, letters: usize) {
    let keys = browser.driver.action_chain().key_down(Key::Shift);
    let keys = (0..letters).fold(keys, |keys, _| keys.key_down(Key::Left).key_up(Key::Left));
    keys.key_up(Key::Shift).perform().await.expect("keys can be pressed");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plan_is_made_put_in_order_and_carried_out_with_the_keyboard_alone() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("KB-2", "").await;
    browser.go_in(&case, "plan").await;
    for words in ["Sleep through the night", "Stay until summer"] {
        browser.enter("#add-goal").await;
        browser.type_at(".record__body textarea[id^='goal-statement-']", words).await;
        browser.enter(".record__body [id$='-done']").await;
        browser.until_gone(".record__body").await;
    }
    browser.enter("[id^='add-step-']").await;
    browser.type_at(".record__body input[id^='step-what-']", "Call the doctor").await;
    browser.tick(".record__body [id^='step-who-']").await;
    browser.enter(".record__body [id$='-done']").await;
    let first = "return document.querySelector('#records-goal > .record .record__title').innerText;";
    assert_eq!(browser.run::<String>(first, vec![]).await, "Sleep through the night");
    browser.enter("#records-goal > .record:last-child .mover__arrow[id$='-up']").await;
    browser
        .until("the goals to be turned", &format!("return (() => {{ {first} }})() === 'Stay until summer';"), vec![])
        .await;
    let keeps_focus = "return document.activeElement.id.endsWith('-up');";
    browser.until("the arrow to keep the focus", keeps_focus, vec![]).await;
    browser.enter(".onward a[href$='/doing']").await;
    browser.until_place("/doing").await;
    browser.tick("#section-steps .taps__input").await;
    browser.enter("#add-note").await;
    browser.type_at(".record__body textarea[id^='note-text-']", "Spoke on the stairs").await;
    browser.enter(".record__body [id$='-done']").await;
    browser.until_saved().await;
    browser.until_shown("Spoke on the stairs").await;
    browser.close().await;
}

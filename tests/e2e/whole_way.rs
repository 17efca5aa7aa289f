//! The whole way: one person from first contact to closure, one sent back to assessment and then closed, one ended
//! otherwise.

use serde_json::json;

use crate::support::carrying::{FILE_PASSPHRASE, journals_of};
use crate::support::meeting::{ENGLISH, RUSSIAN};
use crate::support::work::{RUSSIAN_WORK, WORK};
use crate::support::{Browser, Profile, Site};

/// The smallest picture there is, and nobody else's.
const PICTURE: &[u8] = include_bytes!("../../public/icons/waymark-192.png");

#[tokio::test(flavor = "multi_thread")]
async fn one_person_goes_from_first_contact_to_closure() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("A-1", "Mara").await;
    browser.first_meeting(&ENGLISH).await;
    browser.assess(&case, &WORK).await;
    let [first, second] = browser.plan(&case, &WORK).await;
    the_order_is_changed_by_keys(&browser, [&first, &second]).await;
    browser.seal(&case, "plan").await;
    the_plan_is_on_paper(&browser, &profile).await;
    browser.do_the_work(&case, &WORK).await;
    browser.keep_file(&case, &profile, "photo.png", PICTURE).await;
    browser.tap_all_steps(&case, "done").await;
    browser.goals_are(&case, "reached").await;
    browser.look_back(&case, &WORK, "plan_end", "on", "close").await;
    browser.complete(&case, &WORK).await;
    browser.go_in(&case, "").await;
    assert!(!browser.has("#open-items").await, "nothing is open: {}", browser.describe().await);
    the_report_is_on_paper(&browser, &profile, &case).await;
    all_of_it_is_on_the_timeline(&browser, &case).await;
    it_comes_back_identical_after_a_wipe(&browser, &profile, &case).await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn steps_of_a_goal_are_put_in_another_order_and_one_of_nobody_is_on_the_paper() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("W-9", "").await;
    browser.go_in(&case, "plan").await;
    let goal = browser.goal_with_step(WORK.goals[0], WORK.steps[0], "client").await;
    let nobodys = browser.add(&format!("step-{goal}")).await;
    browser.write(&format!("#step-what-{nobodys}"), "Ask about the key").await;
    browser.close_record(&nobodys).await;
    browser.press(&format!("#record-{nobodys}-up")).await;
    let is_first =
        "return document.querySelector(`#records-step-${arguments[0]} > .record`).id.endsWith(arguments[1]);";
    let both = vec![json!(goal), json!(nobodys)];
    browser.until("the step to be the first", is_first, both.clone()).await;
    browser.until_saved().await;
    browser.go_in(&case, "paper/plan").await;
    browser.until_shown("Nobody is named for this yet").await;
    browser.print(&profile, "plan.pdf").await.says(&["Nobody is named for this yet", "Ask about the key"]);
    browser.go_in(&case, "plan").await;
    browser.until("the step to be the first still", is_first, both).await;
    browser.close().await;
}

async fn the_order_is_changed_by_keys(browser: &Browser, [first, second]: [&str; 2]) {
    let order = "return [...document.querySelectorAll('#records-goal > .record')].map((e) => e.id.slice(7)).join();";
    assert_eq!(browser.run::<String>(order, vec![]).await, format!("{first},{second}"));
    browser.press(&format!("#record-{second}-up")).await;
    let turned = format!("return (() => {{ {order} }})() === arguments[0];");
    browser.until("the order to be turned", &turned, vec![json!(format!("{second},{first}"))]).await;
    browser.press("#undo").await;
    browser.until("the order to be as before", &turned, vec![json!(format!("{first},{second}"))]).await;
    browser.press(&format!("#record-{second}-up")).await;
    browser.until("the order to be turned", &turned, vec![json!(format!("{second},{first}"))]).await;
    browser.until_saved().await;
}

/// Begins where the plan was kept.
async fn the_plan_is_on_paper(browser: &Browser, profile: &Profile) {
    let paper = browser.print(profile, "plan.pdf").await;
    paper.is_a4();
    paper.says(&["Our plan", WORK.goals[0], WORK.goals[1], WORK.steps[0], WORK.steps[1], WORK.sign, "Mara"]);
    let words = paper.line();
    let place = |of: &str| words.find(of).unwrap();
    assert!(place(WORK.goals[1]) < place(WORK.goals[0]), "in the person's order: {words}");
    browser.choose("paper-version-safe").await;
    let safe = browser.print(profile, "plan-safe.pdf").await;
    safe.says(&[WORK.goals[0], WORK.steps[0]]);
    safe.says_none_of(&["Mara", ENGLISH.number, ENGLISH.place]);
}

async fn the_report_is_on_paper(browser: &Browser, profile: &Profile, case: &str) {
    browser.go_in(case, "paper/report").await;
    browser.choose("paper-version-full").await;
    let paper = browser.print(profile, "report.pdf").await;
    paper.is_a4();
    paper.says(&[ENGLISH.wish, WORK.goals[0], WORK.steps[1], WORK.service, WORK.added, WORK.views[0], WORK.continues]);
    browser.choose("paper-version-safe").await;
    let safe = browser.print(profile, "report-safe.pdf").await;
    safe.says_none_of(&["Mara", WORK.service, WORK.views[1]]);
}

async fn all_of_it_is_on_the_timeline(browser: &Browser, case: &str) {
    browser.go_in(case, "timeline").await;
    let words = browser.words(".timeline").await;
    for told in [WORK.note, WORK.service, "photo.png", WORK.steps[0], "Our plan", "Final report"] {
        assert!(words.contains(told), "{told}: {words}");
    }
    browser.go_in(case, "history").await;
    browser.until_shown("you").await;
    browser.until_shown(WORK.goals[0]).await;
    browser.go_in(case, "kept").await;
    for summary in ["Our plan", "Final report"] {
        browser.until_shown(summary).await;
    }
}

async fn it_comes_back_identical_after_a_wipe(browser: &Browser, profile: &Profile, case: &str) {
    let file = browser.export(profile).await;
    browser.wipe().await;
    browser.make_vault().await;
    browser.read_file(&profile.downloaded(0).await, FILE_PASSPHRASE).await;
    browser.press("#import-accept").await;
    browser.find("#import-done").await;
    assert_eq!(journals_of(&browser.export(profile).await), journals_of(&file));
    browser.go_in(case, "doing").await;
    let document: String =
        browser.run("return document.querySelector('#records-document > .record').id.slice(7);", vec![]).await;
    browser.open_record(&document).await;
    let is_seen = "const e = document.querySelector('.kept-file__picture'); return !!e && e.naturalWidth === 192;";
    browser.until("the photo, as it was", is_seen, vec![]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn goals_unmet_lead_back_to_assessment_and_then_to_an_end() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "ru").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("Б-2", "Мара").await;
    browser.first_meeting(&RUSSIAN).await;
    browser.assess(&case, &RUSSIAN_WORK).await;
    browser.plan(&case, &RUSSIAN_WORK).await;
    browser.seal(&case, "plan").await;
    browser.tap_all_steps(&case, "not_done").await;
    browser.goals_are(&case, "not_reached").await;
    // R8 asks for a reason where the plan is to go on all the same, and refuses nothing.
    browser.look_back(&case, &RUSSIAN_WORK, "plan_end", "off", "stay").await;
    browser.find("#gap-r8-back").await;
    browser.look_back(&case, &RUSSIAN_WORK, "plan_end", "off", "revise").await;
    browser.press("#begin-again").await;
    browser.until_place("/assessment").await;
    // What is needed is still there; the plan is new, and the old one is kept.
    browser.until_shown(RUSSIAN_WORK.need).await;
    browser.write("#round-changed", "Хозяин готов ждать").await;
    browser.write("#assessment-alone", RUSSIAN_WORK.alone).await;
    browser.go_in(&case, "plan").await;
    browser.press("[id^='take-along-']").await;
    browser
        .until(
            "the goal to be taken along",
            "return document.querySelectorAll('#records-goal > .record').length === 1;",
            vec![],
        )
        .await;
    browser.go_in(&case, "kept").await;
    browser.press(".kept summary").await;
    browser.until_shown(RUSSIAN_WORK.steps[0]).await;
    browser.go_in(&case, "evaluation").await;
    browser.goals_are(&case, "reached").await;
    browser.complete(&case, &RUSSIAN_WORK).await;
    browser.go("#/").await;
    browser.until_shown("Б-2").await;
    let board = browser.words(".case-list").await;
    assert!(board.contains("Заверш"), "the board says that it has ended: {board}");
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_work_that_ends_otherwise_says_how_to_come_back_and_is_opened_again() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("C-3", "").await;
    browser.choose("safety-now-none").await;
    browser.until_saved().await;
    browser.go_in(&case, "closure").await;
    browser.choose("closure-how-otherwise").await;
    browser.choose("closure-reason-no_contact").await;
    for key in ["attempts", "safety", "continues", "return", "report"] {
        browser.find(&format!("#gap-r9-{key}")).await;
    }
    browser.write("#closure-attempts", "Three calls at the agreed hour, then a letter").await;
    browser.choose("closure-safety-unknown").await;
    browser.write("#closure-safety-action", "The school nurse looks on Monday").await;
    browser.write("#closure-continues", WORK.continues).await;
    browser.write("#closure-return", WORK.comes_back).await;
    browser.write("#closure-conclusion", "\t").await;
    browser.until_saved().await;
    browser.until_gone("#gap-r9-attempts").await;
    browser.seal(&case, "report").await;
    let paper = browser.print(&profile, "short.pdf").await;
    paper.says(&["Three calls at the agreed hour", "The school nurse looks on Monday", WORK.comes_back]);
    browser.go_in(&case, "closure").await;
    browser.until_gone("#gap-r9-report").await;
    browser.press("#close-case").await;
    browser.press("#reopen").await;
    browser
        .until("the overview of a round that begins anew", "return /\\/case\\/[0-9a-f]+$/.test(location.hash);", vec![])
        .await;
    browser.find("a[href$='/meeting/guided/safety']").await;
    browser.go_in(&case, "timeline").await;
    browser.until_shown("Begun again").await;
    browser.close().await;
}

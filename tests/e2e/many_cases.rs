//! Point 7: many cases, finding one, and the example for whoever has no vault yet.

use serde_json::json;

use crate::support::meeting::ENGLISH;
use crate::support::work::WORK;
use crate::support::{Browser, Profile, Site};

#[tokio::test(flavor = "multi_thread")]
async fn a_case_is_found_by_its_code_its_name_and_the_words_in_it() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let first = browser.begin_case("K-17", "Алёна Ёлкина").await;
    let second = browser.begin_case("K-18", "José").await;
    browser.go_in(&second, "assessment").await;
    browser.write("#assessment-alone", "I bake bread for the whole café").await;
    browser.until_saved().await;
    browser.go("#/").await;
    for (query, found) in [("k-17", &first), ("алена елкина", &first), ("JOSE", &second), ("cafe bread", &second)]
    {
        browser.rewrite("#search", query).await;
        let only = "const found = [...document.querySelectorAll('.case-list__link')].map((e) => e.id);
            return found.length === 1 && found[0] === 'case-' + arguments[0];";
        browser.until(&format!("{query} to find one case"), only, vec![json!(found)]).await;
    }
    assert!(!browser.place().await.contains("cafe"), "a search never stands in the address");
    browser.rewrite("#search", "nobody has these words").await;
    browser.until_gone(".case-list__link").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_board_says_what_is_next_and_what_has_passed() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let late = browser.begin_case("L-1", "").await;
    browser.go_in(&late, "plan").await;
    let goal = browser.goal_with_step(WORK.goals[0], WORK.steps[0], "client").await;
    browser.go_in(&late, "plan").await;
    browser.press(&format!("#records-step-{goal} .record__head .button")).await;
    let field: String = browser.run("return document.querySelector(\"[id^='step-by-']\").id;", vec![]).await;
    browser.write_day(&field, ["3", "2", "2024"]).await;
    browser.until_saved().await;
    let next = browser.begin_case("L-2", "").await;
    browser.first_meeting(&ENGLISH).await;
    browser.go("#/").await;
    let order: Vec<String> = browser
        .run("return [...document.querySelectorAll('.case-list__link')].map((e) => e.id.slice(5));", vec![])
        .await;
    assert_eq!(order, [late, next], "what has passed stands first");
    browser.until_shown("Overdue").await;
    assert!(!browser.shows(WORK.steps[0]).await, "words stay hidden until names are shown");
    browser.press("#reveal-names").await;
    browser.until_shown(WORK.steps[0]).await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_example_opens_before_there_is_a_vault_and_leaves_nothing_behind() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "ru").await;
    browser.open(&site).await;
    browser.press("#see-example").await;
    browser.find(".next-step").await;
    browser.find("#demo").await;
    browser.until_shown("Сходить вместе в юридическую консультацию").await;
    let databases = "return (await indexedDB.databases()).map((known) => known.name);";
    let none: Vec<String> = Vec::new();
    assert_eq!(browser.run_async::<Vec<String>>(databases, vec![]).await, none);
    let case = browser.case_here().await;
    browser.go_in(&case, "note").await;
    browser.write("textarea[id^='note-text-']", "Проба").await;
    browser.until_saved().await;
    browser.press("#demo-leave").await;
    browser.find("#make-vault").await;
    assert_eq!(browser.run_async::<Vec<String>>(databases, vec![]).await, none);
    browser.press("#see-example").await;
    browser.find(".next-step").await;
    let case = browser.case_here().await;
    browser.go_in(&case, "doing").await;
    assert!(!browser.shows("Проба").await, "what was tried in the example is gone");
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_goal_is_dragged_to_its_place_and_a_touch_is_enough() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("D-1", "").await;
    browser.set_size(360, 740, 1).await;
    browser.go_in(&case, "plan").await;
    for words in ["first", "second", "third"] {
        let goal = browser.add("goal").await;
        browser.write(&format!("#goal-statement-{goal}"), words).await;
        browser.close_record(&goal).await;
    }
    // What is measured below must not move: neither by the line that says when it was saved, nor by the closed card's focus.
    browser.until_saved().await;
    browser.settle().await;
    let order = "return [...document.querySelectorAll('#records-goal > .record > .record__head .record__title')].map((e) => e.innerText).join();";
    assert_eq!(browser.run::<String>(order, vec![]).await, "first,second,third");
    let ends: [f64; 4] = browser
        .run(
            "const [first, , third] = [...document.querySelectorAll('.mover__handle')];
            first.scrollIntoView({ block: 'start' });
            scrollBy(0, -120);
            const at = (e) => { const box = e.getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]; };
            return [...at(first), ...at(third)];",
            vec![],
        )
        .await;
    let [x, from, _, to] = ends;
    for (kind, y) in [("touchStart", from), ("touchMove", from + 40.0), ("touchMove", to + 60.0)] {
        browser.chrome("Input.dispatchTouchEvent", json!({ "type": kind, "touchPoints": [{ "x": x, "y": y }] })).await;
    }
    browser.chrome("Input.dispatchTouchEvent", json!({ "type": "touchEnd", "touchPoints": [] })).await;
    let is_moved = format!("return (() => {{ {order} }})() === 'second,third,first';");
    browser.until("the first goal to be last", &is_moved, vec![]).await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_change_is_taken_back_from_anywhere_and_the_history_keeps_both() {
    let (site, profile) = (Site::start(), Profile::new());
    let browser = Browser::start(&profile, "en").await;
    browser.open(&site).await;
    browser.make_vault().await;
    let case = browser.begin_case("U-1", "").await;
    browser.go_in(&case, "meeting/guided/wish").await;
    browser.write("#six-wish", "First words").await;
    browser.write("#six-wish", "\t").await;
    browser.until_saved().await;
    browser.rewrite("#six-wish", "Other words").await;
    browser.write("#six-wish", "\t").await;
    browser.until_saved().await;
    browser.go("#/settings").await;
    browser.press("#undo").await;
    browser.go_in(&case, "meeting/guided/wish").await;
    browser.until_value("#six-wish", "First words").await;
    browser.go_in(&case, "history").await;
    browser.until_shown("Other words").await;
    browser.until_shown("First words").await;
    browser.close().await;
}

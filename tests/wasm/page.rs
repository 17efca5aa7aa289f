//! The page's services.

use std::cell::RefCell;
use std::rc::Rc;

use chrono::NaiveDate;
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::browser::intl::{self, DateStyle};
use waymark::browser::settings::{self, Settings};
use waymark::browser::{dom, focus, idle, keyboard, place, selection, tabs, texts, timing};

use crate::script;

#[wasm_bindgen_test]
fn dates_are_written_as_the_language_writes_them() {
    let date = NaiveDate::from_ymd_opt(2026, 3, 29).unwrap();
    assert_eq!(intl::date("en-GB", date, DateStyle::Long), "29 March 2026");
    // The comma comes and goes with the browser's version.
    assert_eq!(intl::date("en-GB", date, DateStyle::Full).replace(',', ""), "Sunday 29 March 2026");
    assert_eq!(intl::date("ru", date, DateStyle::Long), "29 марта 2026 г.");
    assert_eq!(intl::date("es", date, DateStyle::Month), "marzo de 2026");
}

#[wasm_bindgen_test]
fn a_time_is_that_of_the_device_that_noted_it() {
    let at = chrono::DateTime::parse_from_rfc3339("2026-11-21T14:02:00+05:30").unwrap();
    assert_eq!(intl::time("fr", at), "14:02");
}

#[wasm_bindgen_test]
fn lists_numbers_and_days_are_written_as_the_language_writes_them() {
    assert_eq!(intl::list("es", &["a", "b", "c"]), "a, b y c");
    assert_eq!(intl::list::<&str>("es", &[]), "");
    assert_eq!(intl::number("en", 1234.5), "1,234.5");
    assert_eq!(intl::days_from_now("en", -1), "yesterday");
    assert_eq!(intl::days_from_now("ru", 3), "через 3 дня");
}

#[wasm_bindgen_test]
fn no_tag_at_all_is_written_plainly() {
    let date = NaiveDate::from_ymd_opt(2026, 3, 29).unwrap();
    assert_eq!(intl::date("!", date, DateStyle::Long), "2026-03-29");
    assert_eq!(intl::list("!", &["a", "b"]), "a, b");
}

#[wasm_bindgen_test]
fn settings_come_back_and_damaged_ones_are_the_defaults() {
    let chosen = Settings { language: Some("ru".to_owned()), idle_minutes: Some(3), ..Settings::default() };
    settings::save(&chosen);
    assert_eq!(settings::load(), chosen);
    script::run("localStorage.setItem('waymark', '{')");
    assert_eq!(settings::load(), Settings::default());
    script::run("localStorage.setItem('waymark', '{\"theme\":\"dark\",\"newer\":1}')");
    assert_eq!(settings::load().theme.as_deref(), Some("dark"));
    settings::forget();
    assert_eq!(settings::load(), Settings::default());
}

#[wasm_bindgen_test]
async fn every_change_of_place_is_heard() {
    let heard = Rc::new(RefCell::new(Vec::new()));
    let hearing = Rc::clone(&heard);
    let listener = place::on_change(move |fragment| hearing.borrow_mut().push(fragment));
    place::go("/case/1/plan");
    timing::sleep(50).await;
    place::replace("/board");
    timing::sleep(50).await;
    assert_eq!(place::fragment(), "/board");
    drop(listener);
    place::replace("");
    timing::sleep(50).await;
    assert_eq!(*heard.borrow(), ["/case/1/plan", "/board"]);
}

#[wasm_bindgen_test]
fn language_theme_and_title_stand_on_the_page() {
    dom::set_language("ru", "ltr");
    dom::set_theme("dark");
    let root = script::run(
        "const { lang, dir, dataset } = document.documentElement; return [lang, dir, dataset.theme].join()",
    );
    assert_eq!(root.as_string().as_deref(), Some("ru,ltr,dark"));
    dom::unset_theme();
    assert!(script::run("return document.documentElement.dataset.theme").is_undefined());
}

#[wasm_bindgen_test]
fn a_selected_passage_is_cut_out_whole() {
    script::run(
        "const area = document.createElement('textarea'); area.id = 'pad'; area.value = 'мы 😀 там';
         document.body.append(area); area.setSelectionRange(3, 5)",
    );
    assert_eq!(selection::selected("pad").map(|passage| passage.text).as_deref(), Some("😀"));
    script::run("document.getElementById('pad').setSelectionRange(0, 0)");
    assert_eq!(selection::selected("pad"), None);
    script::run("document.getElementById('pad').remove()");
}

#[wasm_bindgen_test]
fn what_is_known_by_its_id_takes_the_focus() {
    script::run("document.body.insertAdjacentHTML('afterbegin', '<h1 id=title tabindex=-1></h1>')");
    focus::on("missing");
    focus::on("title");
    assert_eq!(script::run("return document.activeElement.id").as_string().as_deref(), Some("title"));
    script::run("document.getElementById('title').remove()");
}

#[wasm_bindgen_test]
fn a_key_that_was_taken_does_nothing_else() {
    let listener = keyboard::on_key(|key| key.key == "Escape" && key.shift);
    let press = |shift: bool| {
        script::run(&format!(
            "return document.body.dispatchEvent(new KeyboardEvent('keydown', \
             {{ key: 'Escape', shiftKey: {shift}, bubbles: true, cancelable: true }}))"
        ))
    };
    assert!(press(true).is_falsy());
    assert!(press(false).is_truthy());
    drop(listener);
    assert!(press(true).is_truthy());
}

#[wasm_bindgen_test]
async fn a_pause_in_typing_saves_once() {
    let saved = Rc::new(RefCell::new(Vec::new()));
    let debounce = timing::Debounce::new(40);
    for text in ["a", "ab", "abc"] {
        let saving = Rc::clone(&saved);
        debounce.run(move || saving.borrow_mut().push(text));
    }
    timing::sleep(120).await;
    assert_eq!(*saved.borrow(), ["abc"]);
}

#[wasm_bindgen_test]
async fn a_lock_in_one_tab_is_heard_in_the_others() {
    let (sender, receiver) = futures_channel::oneshot::channel();
    let sender = RefCell::new(Some(sender));
    let here = tabs::Tabs::on_lock(|| ()).unwrap();
    let _there = tabs::Tabs::on_lock(move || _ = sender.take().map(|sender| sender.send(())));
    here.lock_others();
    assert!(receiver.await.is_ok());
}

#[wasm_bindgen_test]
fn the_key_that_wakes_a_device_does_not_excuse_the_night_before() {
    let due = Rc::new(RefCell::new(0));
    let counting = Rc::clone(&due);
    let _idle = idle::Idle::watch(idle::Limits::default(), move || *counting.borrow_mut() += 1);
    let press = "document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }))";
    script::run(press);
    assert_eq!(*due.borrow(), 0);
    script::run(
        "self.Real = Date; self.Date = class extends Real { constructor(...all) { all.length ? super(...all) : super(Real.now() + 36e5) } static now() { return Real.now() + 36e5 } }",
    );
    script::run(press);
    script::run(press);
    script::run("self.Date = self.Real");
    assert_eq!(*due.borrow(), 1);
}

#[wasm_bindgen_test]
async fn texts_that_are_not_there_are_an_error() {
    assert_eq!(texts::fetch_language("xx", &["nothing"]).await, Err(texts::TextsError));
}

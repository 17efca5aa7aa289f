//! What the pure modules may not touch.

use super::files::{File, modules, sources};
use super::tokens::{Token, tokens};
use super::{catches, hold};

const PURE: [&str; 6] = ["journal", "forms", "i18n", "process", "documents", "diagram"];

/// `std::…` that reaches out of the program.
const OUTSIDE: [&str; 6] = ["fs", "net", "env", "io", "process", "thread"];

const CLOCKS: [&str; 4] = ["Utc", "Local", "Instant", "SystemTime"];

/// What Leptos's prelude takes from the browser behind our back.
const BROWSER_CALLS: [&str; 4] = ["window", "document", "location", "set_timeout"];

fn waits_for_nothing(file: &File) -> Vec<String> {
    let waits = |token: &&Token| token.is_word("async") || token.is_word("await") || token.is_word("Future");
    tokens(file).iter().filter(waits).map(|token| format!("waits: {token:?}")).collect()
}

fn reaches_nothing_outside(file: &File) -> Vec<String> {
    let tokens = tokens(file);
    let is = |token: &Token, names: &[&str]| matches!(token, Token::Word(name) if names.contains(&name.as_str()));
    let path = |pair: &[Token; 3]| pair[1] == Token::Sign("::");
    let io = tokens.array_windows().filter(|w| path(w) && w[0].is_word("std") && is(&w[2], &OUTSIDE));
    let random = tokens.array_windows().filter(|w| path(w) && is(&w[0], &["rand", "getrandom", "uuid"]));
    io.chain(random).map(|w: &[Token; 3]| format!("reaches outside: {:?}::{:?}", w[0], w[2])).collect()
}

fn asks_no_clock(file: &File) -> Vec<String> {
    let tokens = tokens(file);
    let asks =
        |w: &&[Token; 3]| matches!(&w[0], Token::Word(name) if CLOCKS.contains(&name.as_str())) && w[2].is_word("now");
    tokens.array_windows().filter(asks).map(|w| format!("asks a clock: {:?}", w[0])).collect()
}

fn calls_no_browser(file: &File) -> Vec<String> {
    let tokens = tokens(file);
    let calls = |w: &&[Token; 3]| {
        matches!(&w[1], Token::Word(name) if BROWSER_CALLS.contains(&name.as_str()))
            && w[2] == Token::Open('(')
            && w[0] != Token::Sign(".")
            && !w[0].is_word("fn")
    };
    tokens.array_windows().filter(calls).map(|w| format!("calls the browser: {:?}", w[1])).collect()
}

#[test]
fn the_pure_modules_wait_for_nothing() {
    hold(&modules(&PURE), waits_for_nothing);
    catches(waits_for_nothing, "src/forms/planted.rs", &["async fn a() {}"], &["/// async\nfn a() {}"]);
}

#[test]
fn the_pure_modules_reach_nothing_outside() {
    hold(&modules(&PURE), reaches_nothing_outside);
    catches(
        reaches_nothing_outside,
        "src/forms/planted.rs",
        &["use std::fs::read;", "fn a() { getrandom::getrandom() }"],
        &["use std::collections::BTreeMap;"],
    );
}

#[test]
fn only_browser_asks_a_clock() {
    let rest: Vec<File> = sources().into_iter().filter(|file| file.module() != Some("browser")).collect();
    hold(&rest, asks_no_clock);
    catches(asks_no_clock, "src/ui/planted.rs", &["fn a() { Utc::now() }"], &["fn a(today: D) { today.now() }"]);
}

#[test]
fn only_browser_takes_the_window() {
    let rest: Vec<File> = sources().into_iter().filter(|file| file.module() != Some("browser")).collect();
    hold(&rest, calls_no_browser);
    catches(
        calls_no_browser,
        "src/ui/planted.rs",
        &["fn a() { window().print() }", "fn a() { let d = document(); }"],
        &["fn document(a: u8) {}", "fn a() { paper.document() }"],
    );
}

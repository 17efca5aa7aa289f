//! Who may use whom.

use super::files::{File, files, sources};
use super::tokens::{Token, closing, crates_named, tokens};
use super::{catches, hold};

/// The house in its order: a module may use only itself and those before it.
const ORDER: [&str; 10] =
    ["journal", "forms", "i18n", "process", "documents", "diagram", "protocol", "vault", "browser", "ui"];

const BROWSER_CRATES: [&str; 8] =
    ["web_sys", "js_sys", "wasm_bindgen", "wasm_bindgen_futures", "rexie", "gloo_storage", "gloo_timers", "gloo_file"];

const CIPHER_CRATES: [&str; 8] =
    ["age", "chacha20poly1305", "argon2", "scrypt", "hkdf", "hmac", "x25519_dalek", "secrecy"];

/// No file is longer: past it, nobody reads it whole.
const LONGEST: usize = 400;

fn uses_only_what_is_above(file: &File) -> Vec<String> {
    let own = file.module().unwrap_or_default();
    let Some(place) = ORDER.iter().position(|module| *module == own) else { return Vec::new() };
    let is_below = |used: &String| ORDER.iter().position(|module| module == used).is_some_and(|at| at > place);
    house_modules_named(&tokens(file))
        .into_iter()
        .filter(is_below)
        .map(|used| format!("uses `{used}`, which stands below `{own}`"))
        .collect()
}

/// Every `x` of `crate::x` and of `crate::{x::…, y}`.
fn house_modules_named(tokens: &[Token]) -> Vec<String> {
    let after_crate = |at: usize| tokens[at].is_word("crate") && tokens.get(at + 1) == Some(&Token::Sign("::"));
    let mut named = Vec::new();
    for at in (0..tokens.len()).filter(|at| after_crate(*at)) {
        match tokens.get(at + 2) {
            Some(Token::Word(name)) => named.push(name.clone()),
            Some(Token::Open('{')) => named.extend(heads(&tokens[at + 3..closing(tokens, at + 2)])),
            _ => {}
        }
    }
    named
}

/// The first names of a `use` list, at its own level.
fn heads(list: &[Token]) -> Vec<String> {
    let mut depth = 0_usize;
    let mut is_first = true;
    let mut found = Vec::new();
    for token in list {
        match token {
            Token::Open(_) => depth += 1,
            Token::Close(_) => depth -= 1,
            Token::Word(name) if is_first => found.push(name.clone()),
            _ => {}
        }
        is_first = depth == 0 && *token == Token::Sign(",");
    }
    found
}

fn names_no_browser(file: &File) -> Vec<String> {
    named_outside(file, "browser", &BROWSER_CRATES)
}

fn names_no_cipher(file: &File) -> Vec<String> {
    named_outside(file, "vault", &CIPHER_CRATES)
}

fn named_outside(file: &File, home: &str, crates: &[&str]) -> Vec<String> {
    if file.module() == Some(home) {
        return Vec::new();
    }
    let tokens = tokens(file);
    // Leptos passes web-sys on under its own name.
    let passed_on = tokens.iter().filter_map(|token| match token {
        Token::Word(name) if BROWSER_CRATES.contains(&name.as_str()) => Some(name.as_str()),
        _ => None,
    });
    let named = crates_named(&tokens).chain(passed_on).filter(|name| crates.contains(name));
    named.map(|name| format!("names `{name}`, which only `{home}` may")).collect()
}

fn is_short_enough(file: &File) -> Vec<String> {
    let lines = file.text.lines().count();
    if lines > LONGEST { vec![format!("{lines} lines, more than {LONGEST}")] } else { Vec::new() }
}

#[test]
fn a_module_uses_only_those_above_it() {
    hold(&sources(), uses_only_what_is_above);
    catches(
        uses_only_what_is_above,
        "src/forms/planted.rs",
        &[
            "use crate::vault::Vault;",
            "use crate::{journal::Id, ui::{App}};",
            "fn a() { view!(crate::process::due()) }",
        ],
        &["use crate::journal::Id;", "use crate::{journal::Id, forms};", "// crate::ui\nfn a() {}"],
    );
}

#[test]
fn only_browser_names_the_crates_of_the_browser() {
    hold(&sources(), names_no_browser);
    catches(
        names_no_browser,
        "src/ui/planted.rs",
        &["use web_sys::Window;", "use leptos::web_sys::Event;", "fn a() { js_sys::eval() }", "use {rexie::Rexie};"],
        &["use leptos::prelude::*;"],
    );
}

#[test]
fn only_vault_names_ciphers_and_key_derivation() {
    hold(&sources(), names_no_cipher);
    catches(
        names_no_cipher,
        "src/browser/planted.rs",
        &["use argon2::Argon2;", "use chacha20poly1305 as cipher;", "fn a() { age::encrypt() }"],
        &["fn a(age: u8) -> u8 { age }", "fn a(p: P) -> u8 { p.age }"],
    );
}

#[test]
fn no_file_is_longer_than_anyone_reads() {
    let all = [("src", ".rs"), ("tests", ".rs"), ("style", ".css"), ("public", ".js"), ("scripts", "")];
    let all: Vec<File> = all.iter().flat_map(|(folder, ending)| files(folder, ending)).collect();
    hold(&all, is_short_enough);
    catches(is_short_enough, "src/planted.rs", &[&"\n".repeat(LONGEST + 1)], &[&"\n".repeat(LONGEST)]);
}

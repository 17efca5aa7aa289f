//! The page speaks to nobody but its own host, for its own files.

use super::files::{File, files, sources};
use super::tokens::{Token, tokens};
use super::{catches, hold};

/// Names, not addresses: nothing is ever fetched from them.
const NAMESPACES: [&str; 4] = [
    "http://www.w3.org/2000/svg",
    "http://www.w3.org/1999/xhtml",
    "http://www.w3.org/1999/xlink",
    "http://www.w3.org/1998/Math/MathML",
];

const SCHEMES: [&str; 7] = ["http:", "https:", "ws:", "wss:", "ftp:", "stun:", "mailto:"];

/// What would open a line out if it were named.
const LINES_OUT: [&str; 9] = [
    "WebSocket",
    "EventSource",
    "XmlHttpRequest",
    "RtcPeerConnection",
    "WebTransport",
    "send_beacon",
    "send_beacon_with_opt_str",
    "WebSocketStream",
    "reqwest",
];

/// Where files of the page are fetched.
const FETCHING: [&str; 2] = ["src/browser/page/texts.rs", "src/browser/page/renewal.rs"];

fn has_address(text: &str) -> bool {
    let rest = NAMESPACES.iter().fold(text.to_owned(), |text, namespace| text.replace(namespace, ""));
    SCHEMES.iter().any(|scheme| begins_a_word(&rest, scheme)) || rest.starts_with("//")
}

/// `widows:` is no `ws:`.
fn begins_a_word(text: &str, scheme: &str) -> bool {
    text.match_indices(scheme)
        .filter_map(|(at, _)| text.get(..at))
        .any(|before| !before.ends_with(char::is_alphanumeric))
}

fn names_no_address(file: &File) -> Vec<String> {
    let tokens = tokens(file);
    let address = |token: &Token| match token {
        Token::Text(text) if has_address(text) => Some(format!("an address: {text}")),
        _ => None,
    };
    tokens.iter().filter_map(address).collect()
}

fn opens_no_line(file: &File) -> Vec<String> {
    let opens = |name: &str| {
        LINES_OUT.contains(&name) || name.starts_with("fetch_with_") && !FETCHING.contains(&file.path.as_str())
    };
    let tokens = tokens(file);
    let named = |token: &Token| match token {
        Token::Word(name) if opens(name) => Some(format!("a line out: {name}")),
        _ => None,
    };
    tokens.iter().filter_map(named).collect()
}

/// For scripts, styles, the page and the manifest: no address outside comments.
fn shows_no_address(file: &File) -> Vec<String> {
    let is_comment = |line: &&str| line.trim_start().starts_with("//");
    let lines = file.text.lines().filter(|line| !is_comment(line));
    lines.filter(|line| has_address(line)).map(|line| format!("an address: {line}")).collect()
}

#[test]
fn no_address_stands_in_the_code() {
    hold(&sources(), names_no_address);
    catches(
        names_no_address,
        "src/ui/planted.rs",
        &[r#"const A: &str = "https://example.org";"#, r#"fn a() { go("//example.org") }"#, r#"f!("wss:{host}")"#],
        &[r#"const SVG: &str = "http://www.w3.org/2000/svg";"#, "// https://example.org\nfn a() {}"],
    );
}

#[test]
fn no_line_out_is_named_and_only_own_files_are_fetched() {
    hold(&sources(), opens_no_line);
    catches(
        opens_no_line,
        "src/browser/planted.rs",
        &["use web_sys::WebSocket;", "fn a() { window.fetch_with_str(x) }", "fn a() { n.send_beacon(x) }"],
        &["fn a() { texts.fetch_language(x) }"],
    );
}

#[test]
fn no_address_stands_in_the_page_its_scripts_and_its_styles() {
    let shipped =
        [("public", ".html"), ("public", ".js"), ("public", ".webmanifest"), ("public", ".svg"), ("style", ".css")];
    let shipped: Vec<File> = shipped.iter().flat_map(|(folder, ending)| files(folder, ending)).collect();
    hold(&shipped, shows_no_address);
    catches(
        shows_no_address,
        "public/planted.js",
        &["import 'https://example.org/a.js';", "@import url(http://example.org);"],
        &["// https://example.org", "p { widows: 3 }", "<svg xmlns=\"http://www.w3.org/2000/svg\">"],
    );
}

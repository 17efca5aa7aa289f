//! The page's policy, and that the page itself can live under it.

use super::files::{File, file};
use super::{catches, hold};

const PAGE: &str = "public/index.html";

fn policy(page: &str) -> Vec<String> {
    let (_, rest) = page.split_once(r#"http-equiv="Content-Security-Policy" content=""#).unwrap();
    let (policy, _) = rest.split_once('"').unwrap();
    policy.split("; ").map(str::to_owned).collect()
}

fn has_nothing_inline(file: &File) -> Vec<String> {
    let mut found = Vec::new();
    for tag in file.text.split('<').skip(1).filter_map(|rest| rest.split('>').next()) {
        let name = tag.split_whitespace().next().unwrap_or_default();
        let handles = tag.split_whitespace().any(|part| part.starts_with("on") && part.contains('='));
        if name == "style" || name == "script" && !tag.contains(" src=") || tag.contains(" style=") || handles {
            found.push(format!("inline: <{tag}>"));
        }
    }
    found
}

#[test]
fn the_page_has_no_inline_script_or_style() {
    hold(&[file(PAGE)], has_nothing_inline);
    catches(
        has_nothing_inline,
        PAGE,
        &["<script>1</script>", "<style>a{}</style>", "<p style=\"color:red\">", "<p onclick=\"x()\">"],
        &["<script src=\"a.js\"></script>", "<link rel=\"icon\">", "<!-- one -->"],
    );
}

#[test]
fn the_policy_allows_the_pages_own_files_and_nothing_else() {
    let expected = [
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval'",
        "style-src 'self'",
        "img-src 'self' blob: data:",
        "connect-src 'self'",
        "worker-src 'self' blob:",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types default waymark-inspect",
    ];
    assert_eq!(policy(&file(PAGE).text), expected);
}

#[test]
fn the_policy_stands_before_everything_that_loads() {
    let page = file(PAGE).text;
    let policy = page.find("Content-Security-Policy").unwrap();
    let loads = ["<link", "<script", "<img"].iter().filter_map(|tag| page.find(tag)).min().unwrap();
    assert!(policy < loads);
}

#[test]
fn the_page_asks_not_to_be_found_and_tells_nobody_where_it_was() {
    let page = file(PAGE).text;
    assert!(page.contains(r#"<meta name="robots" content="noindex, nofollow">"#));
    assert!(page.contains(r#"<meta name="referrer" content="no-referrer">"#));
}

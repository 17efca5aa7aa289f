//! The house rules, read off the sources: what no compiler checks and no reviewer should have to.
//!
//! Each rule is a function from the text of one file to what breaks it, and two tests: one walks the house, one
//! plants a violation and sees that the rule finds it.

mod files;
mod tokens;

mod locales;
mod markup;
mod modules;
mod network;
mod notes;
mod page;
mod purity;
mod style;

use files::File;

/// Fails with every line that `rule` finds in `files`.
#[track_caller]
fn hold(files: &[File], rule: impl Fn(&File) -> Vec<String>) {
    assert!(!files.is_empty(), "the rule looked at no file");
    let found: Vec<String> =
        files.iter().flat_map(|file| rule(file).into_iter().map(|what| format!("{}: {what}", file.path))).collect();
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

/// Fails where `rule` finds nothing in `planted`, or finds something in `clean`.
#[track_caller]
fn catches(rule: impl Fn(&File) -> Vec<String>, path: &str, planted: &[&str], clean: &[&str]) {
    for text in planted {
        assert!(!rule(&File::new(path, text)).is_empty(), "not caught: {text}");
    }
    for text in clean {
        assert_eq!(rule(&File::new(path, text)), Vec::<String>::new(), "wrongly caught: {text}");
    }
}

//! Every language says everything.

use std::collections::BTreeSet;

use super::files::{File, files};

const LANGUAGES: [&str; 4] = ["en", "ru", "es", "fr"];

/// Each message, term and attribute of a file, as `file: message.attribute`.
fn ids(file: &File) -> BTreeSet<String> {
    let name = file.path.rsplit('/').next().unwrap_or_default();
    let mut message = "";
    let mut found = BTreeSet::new();
    for line in file.text.lines().filter(|line| !line.starts_with('#')) {
        let Some((left, _)) = line.split_once('=') else { continue };
        let id = left.trim();
        if left.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') {
            message = id;
            found.insert(format!("{name}: {message}"));
        } else if let Some(attribute) = id.strip_prefix('.')
            && attribute.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
        {
            found.insert(format!("{name}: {message}.{attribute}"));
        }
    }
    found
}

fn texts_of(language: &str) -> BTreeSet<String> {
    files(&format!("public/locales/{language}"), ".ftl").iter().flat_map(ids).collect()
}

fn names_of(language: &str) -> BTreeSet<String> {
    let files = files(&format!("public/locales/{language}"), "");
    files.into_iter().filter_map(|file| Some(file.path.rsplit_once('/')?.1.to_owned())).collect()
}

#[test]
fn every_language_has_the_files_of_english() {
    assert!(!names_of("en").is_empty());
    for language in LANGUAGES {
        assert_eq!(names_of(language), names_of("en"), "{language}");
    }
}

#[test]
fn every_language_has_the_texts_of_english_and_no_other() {
    let english = texts_of("en");
    assert!(!english.is_empty());
    for language in LANGUAGES {
        let texts = texts_of(language);
        let missing: Vec<_> = english.difference(&texts).collect();
        let extra: Vec<_> = texts.difference(&english).collect();
        assert!(missing.is_empty() && extra.is_empty(), "{language}: missing {missing:#?}, extra {extra:#?}");
    }
}

#[test]
fn no_language_stands_beside_the_four_unnamed() {
    let folders: BTreeSet<String> =
        files("public/locales", "").iter().filter_map(|file| Some(file.path.split('/').nth(2)?.to_owned())).collect();
    assert_eq!(folders, LANGUAGES.map(str::to_owned).into());
}

#[test]
fn the_ids_of_a_file_are_its_messages_terms_and_attributes() {
    let file = File::new("x/a.ftl", "# c = d\nhello = Hi { $a = 1 }\n    more = text\n    .hint = H\n-brand = W\n");
    let expected = ["a.ftl: -brand", "a.ftl: hello", "a.ftl: hello.hint"];
    assert_eq!(ids(&file), expected.map(str::to_owned).into());
}

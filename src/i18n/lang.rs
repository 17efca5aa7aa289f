//! The languages: a new one is a folder of texts and a line here.

use unic_langid::LanguageIdentifier;

/// A language that is complete.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Lang {
    /// Its BCP 47 tag and the name of its folder.
    pub tag: &'static str,
    /// What its speakers call it.
    pub name: &'static str,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
}

/// Every language, the one to fall back on first.
pub static LANGUAGES: &[Lang] = &[
    Lang { tag: "en", name: "English", direction: "ltr" },
    Lang { tag: "ru", name: "Русский", direction: "ltr" },
    Lang { tag: "es", name: "Español", direction: "ltr" },
    Lang { tag: "fr", name: "Français", direction: "ltr" },
];

impl Lang {
    /// The first of our languages that one of these tags asks for, regions aside; else the first of all.
    pub fn preferred<'a>(tags: impl IntoIterator<Item = &'a str>) -> &'static Self {
        let known = tags.into_iter().filter_map(|tag| Self::find(tag.split('-').next().unwrap_or(tag)));
        known.into_iter().next().unwrap_or(&LANGUAGES[0])
    }

    /// The language with this tag.
    pub fn find(tag: &str) -> Option<&'static Self> {
        LANGUAGES.iter().find(|lang| lang.tag.eq_ignore_ascii_case(tag))
    }

    pub(super) fn identifier(&self) -> LanguageIdentifier {
        self.tag.parse().unwrap_or_default()
    }
}

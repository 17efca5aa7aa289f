//! Unicode's normal forms, by the browser's own tables: in the page and in its workers.

use js_sys::JsString;

use crate::vault::Unicode;

/// What the vault asks of Unicode.
pub(super) const UNICODE: Unicode = Unicode { nfkc, nfkd };

/// A text in normal form KC: one way to write what looks the same.
pub fn nfkc(text: &str) -> String {
    normalise(text, "NFKC")
}

/// A text in normal form KD: letters apart from their marks.
pub fn nfkd(text: &str) -> String {
    normalise(text, "NFKD")
}

/// A text that came from Rust has no lone surrogates, and the form is one that exists: it cannot fail.
fn normalise(text: &str, form: &str) -> String {
    JsString::from(text).normalize(form).into()
}

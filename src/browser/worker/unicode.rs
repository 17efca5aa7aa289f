//! Unicode's normal forms, by the browser's own tables.

use js_sys::JsString;

/// A text in normal form KC.
pub fn nfkc(text: &str) -> String {
    // A text that came from Rust has no lone surrogates, and the form is one that exists: it cannot fail.
    JsString::from(text).normalize("NFKC").into()
}

//! The port to Unicode: its tables are large, and every browser has them.

use unicode_normalization::UnicodeNormalization;

/// Gives a text in normal form KC: one way to write what looks the same.
pub type Nfkc = fn(&str) -> String;

/// The same by this program's own tables, for where there is no browser. The vault program does not call it.
pub fn nfkc(text: &str) -> String {
    text.nfkc().collect()
}

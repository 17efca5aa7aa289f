//! The port to Unicode: its tables are large, and every browser has them.

use unicode_normalization::UnicodeNormalization;

use crate::process::Decompose;

/// What the vault asks of Unicode.
#[derive(Debug, Clone, Copy)]
pub struct Unicode {
    /// Gives a text in normal form KC: one way to write what looks the same.
    pub nfkc: fn(&str) -> String,
    /// Gives a text in normal form KD: letters apart from their marks.
    pub nfkd: Decompose,
}

impl Unicode {
    /// By this program's own tables, for where there is no browser. The vault program does not use it.
    pub const OWN: Self = Self { nfkc: |text| text.nfkc().collect(), nfkd: |text| text.nfkd().collect() };
}

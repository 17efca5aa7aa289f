//! Search that is blind to accents, case, and ё or е.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::CardFace;

/// A text as search compares it: letters without their marks, in lower case.
pub fn fold_for_search(text: &str) -> String {
    text.nfkd().flat_map(char::to_lowercase).filter(|letter| !is_combining_mark(*letter)).collect()
}

/// Whether a case is meant: every word of the query stands in its code or name. An empty query means every case.
pub fn matches(face: &CardFace, query: &str) -> bool {
    let known = fold_for_search(&format!("{}\n{}", face.code, face.name));
    fold_for_search(query).split_whitespace().all(|word| known.contains(word))
}

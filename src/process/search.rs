//! Search that is blind to accents, case, and ё or е.
//!
//! Taking letters apart needs large tables, and every browser has them: who searches says what does it.

use unicode_normalization::char::is_combining_mark;

use super::CardFace;
use crate::journal::{Case, Record, Value};

/// Gives a text in normal form KD: letters apart from their marks.
pub type Decompose = fn(&str) -> String;

/// Words that are sought, folded once for many texts.
pub struct Query {
    words: Vec<String>,
    decompose: Decompose,
}

impl Query {
    /// The words of a query, in any order.
    pub fn new(query: &str, decompose: Decompose) -> Self {
        let words = fold_for_search(query, decompose).split_whitespace().map(str::to_owned).collect();
        Self { words, decompose }
    }

    /// Whether nothing is sought, so that every text is meant.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether every word stands somewhere in a text, be it within a longer word.
    pub fn is_in(&self, text: &str) -> bool {
        let known = fold_for_search(text, self.decompose);
        self.words.iter().all(|word| known.contains(word))
    }
}

/// A text as search compares it: letters without their marks, in lower case. A sigma that ends a word is a sigma.
pub fn fold_for_search(text: &str, decompose: Decompose) -> String {
    let letters = decompose(text);
    let plain = letters.chars().flat_map(char::to_lowercase).filter(|letter| !is_combining_mark(*letter));
    plain.map(|letter| if letter == 'ς' { 'σ' } else { letter }).collect()
}

/// Whether a case is meant: every word of the query stands in its code or name. An empty query means every case.
pub fn matches(face: &CardFace, query: &str, decompose: Decompose) -> bool {
    Query::new(query, decompose).is_in(&format!("{}\n{}", face.code, face.name))
}

/// All that is written in a case as it stands, a line an answer: words, what links were called, names of files. Of
/// answers that stand against each other every one; what is out of sight, replaced or of a newer version is left out.
pub fn searchable_text(case: &Case) -> String {
    case.records().filter(Record::is_alive).map(|record| record_text(&record)).collect()
}

/// The same of one record.
pub(super) fn record_text(record: &Record<'_>) -> String {
    let mut text = String::new();
    let given = record.cells().map(|(question, part)| record.given(question, part));
    for words in given.flat_map(|given| given.0).filter_map(|answer| words(answer.value?)) {
        text.push_str(words);
        text.push('\n');
    }
    text
}

fn words(value: &Value) -> Option<&str> {
    match value {
        Value::Text { text, .. } => Some(text),
        Value::Link { label, .. } => Some(label),
        Value::File { name, .. } => Some(name),
        _ => None,
    }
}

//! A text as its words and what stands between them.

use super::folding::folded;
use crate::process::Decompose;

/// A word, or a run of digits, in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    /// Where it begins, in bytes.
    pub(super) start: usize,
    /// Where it ends.
    pub(super) end: usize,
    /// As it is compared.
    pub(super) plain: String,
    /// Whether it is written with a capital.
    pub(super) has_capital: bool,
    /// Whether a sentence begins with it, so that its capital says nothing.
    pub(super) begins: bool,
}

/// A text that is looked through.
pub(super) struct Looked<'t> {
    pub(super) text: &'t str,
    pub(super) tokens: Vec<Token>,
}

impl<'t> Looked<'t> {
    /// The words of a text.
    pub(super) fn at(text: &'t str, decompose: Decompose) -> Self {
        let mut looked = Self { text, tokens: Vec::new() };
        let mut from = None;
        for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
            match (letter.is_alphanumeric() || is_mark(letter), from) {
                (true, None) => from = Some(at),
                (false, Some(start)) => {
                    looked.push(start, at, decompose);
                    from = None;
                }
                _ => {}
            }
        }
        looked
    }

    fn push(&mut self, start: usize, end: usize, decompose: Decompose) {
        let word = self.between(start, end);
        let has_capital = word.chars().next().is_some_and(char::is_uppercase);
        let begins = self.begins_sentence(start);
        self.tokens.push(Token { start, end, plain: folded(word, decompose), has_capital, begins });
    }

    /// Whether the last sign before is one that ends a sentence, and not the point of a shortened word ("Dr.").
    fn begins_sentence(&self, start: usize) -> bool {
        let before = self.between(0, start);
        if before.ends_with(is_quote) {
            return true;
        }
        let before = before.trim_end_matches(|sign: char| sign != '\n' && (sign.is_whitespace() || is_opening(sign)));
        match before.chars().next_back() {
            None | Some('!' | '?' | '…' | ':' | ';' | '¡' | '¿' | '\n' | '•' | '*') => true,
            Some('.') => !self.is_shortened(before.len() - 1),
            Some(_) => false,
        }
    }

    /// Whether a short word with a capital stands right before this point.
    fn is_shortened(&self, point: usize) -> bool {
        self.tokens.last().is_some_and(|last| last.end == point && last.has_capital && last.plain.chars().count() <= 3)
    }

    /// A part of the text.
    pub(super) fn between(&self, start: usize, end: usize) -> &'t str {
        self.text.get(start..end).unwrap_or_default()
    }

    /// What stands between a token and the next; `None` after the last.
    pub(super) fn gap(&self, at: usize) -> Option<&'t str> {
        let (one, next) = (self.tokens.get(at)?, self.tokens.get(at + 1)?);
        Some(self.between(one.end, next.start))
    }

    /// The word as it is compared; nothing past the end.
    pub(super) fn plain(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| token.plain.as_str())
    }

    /// The digits of a token that is a number.
    pub(super) fn digits(&self, at: usize) -> Option<&str> {
        let plain = self.plain(at);
        (!plain.is_empty() && plain.bytes().all(|byte| byte.is_ascii_digit())).then_some(plain)
    }
}

/// Marks above and below letters belong to the word that they stand in.
fn is_mark(letter: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&letter)
}

fn is_quote(sign: char) -> bool {
    matches!(sign, '«' | '“' | '„' | '"' | '‹')
}

fn is_opening(sign: char) -> bool {
    is_quote(sign) || matches!(sign, '(' | '[' | '–' | '—' | '-' | '‘' | '\'')
}

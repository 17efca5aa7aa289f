//! What is looked for of a name that stands somewhere in a case.

use super::folding::{NameWord, folded};
use super::tokens::{Looked, Token};
use crate::i18n::Texts;
use crate::process::Decompose;

/// The longest stretch between two words of one name, in letters.
const NEAR: usize = 3;
/// A name without any capital is sought by its words only if it has so few.
const FEW: usize = 2;
/// A shorter word without a capital is in too many sentences.
const TELLING: usize = 3;
/// What parts several names in one answer.
const PARTED: [char; 7] = [',', ';', '\n', '(', ')', '/', '+'];

/// A name, or a word of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sought {
    words: Vec<NameWord>,
    needs_capital: bool,
}

/// What kind of answer a name stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    /// The name of a person: every word of it, however it is written.
    Person,
    /// Something that may be a name with words beside it: its words with a capital, where they stand with one.
    Perhaps,
}

/// The words of a language that are no names.
pub(super) struct Lexicon {
    everyday: Vec<NameWord>,
    either: Vec<NameWord>,
    pub(super) decompose: Decompose,
}

impl Sought {
    /// One word, wherever it stands.
    pub(super) fn word(plain: String) -> Self {
        Self { words: vec![NameWord::of(plain)], needs_capital: false }
    }

    /// How many words it has.
    pub(super) fn count(&self) -> usize {
        self.words.len()
    }

    /// Whether both are the same words.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        let both = || self.words.iter().zip(&other.words);
        self.words.len() == other.words.len() && both().all(|(one, other)| one.plain() == other.plain())
    }

    /// Whether it begins with this word of a text.
    pub(super) fn stands_at(&self, looked: &Looked<'_>, at: usize) -> bool {
        let is_word = |(place, word): (usize, &NameWord)| {
            let is_near = place == 0 || looked.gap(at + place - 1).is_some_and(|gap| gap.chars().count() <= NEAR);
            let token = looked.tokens.get(at + place);
            is_near && token.is_some_and(|token| self.may_be(token) && word.is_in(&token.plain, token.has_capital))
        };
        self.words.iter().enumerate().all(is_word)
    }

    fn may_be(&self, token: &Token) -> bool {
        token.has_capital || !self.needs_capital
    }
}

impl Lexicon {
    /// The words of a language: those that are no names, and those that are both.
    pub(super) fn of(texts: &Texts, decompose: Decompose) -> Self {
        let read = |message: &str| {
            let listed = texts.get(message);
            listed.split_whitespace().map(|word| NameWord::of(folded(word, decompose))).collect()
        };
        Self { everyday: read("retold-no-names"), either: read("retold-names-and-words"), decompose }
    }

    /// Whether a word is nobody's name.
    pub(super) fn is_everyday(&self, plain: &str) -> bool {
        self.everyday.iter().any(|word| word.is_everyday(plain))
    }

    /// What to look for of an answer.
    pub(super) fn forms(&self, text: &str, holds: Holds) -> Vec<Sought> {
        text.split(PARTED).flat_map(|part| self.forms_of(&Looked::at(part, self.decompose), holds)).collect()
    }

    fn forms_of(&self, looked: &Looked<'_>, holds: Holds) -> Vec<Sought> {
        let tokens = &looked.tokens;
        let is_proper = |token: &&Token| token.has_capital && !self.is_everyday(&token.plain);
        let proper: Vec<&Token> =
            tokens.iter().filter(is_proper).filter(|token| token.plain.chars().count() > 1).collect();
        let is_named = match holds {
            Holds::Person => !tokens.iter().all(|token| self.is_everyday(&token.plain)),
            Holds::Perhaps => !proper.is_empty(),
        };
        if !is_named {
            return Vec::new();
        }
        let has_few = holds == Holds::Person && proper.is_empty() && tokens.len() <= FEW;
        let all = tokens.iter().filter(|token| has_few && self.tells(token));
        let words = proper.into_iter().chain(all).map(|token| self.single(token, holds));
        whole(tokens).into_iter().chain(words).collect()
    }

    fn tells(&self, token: &Token) -> bool {
        token.plain.chars().count() >= TELLING && !self.is_everyday(&token.plain)
    }

    fn single(&self, token: &Token, holds: Holds) -> Sought {
        let is_either = self.either.iter().any(|word| word.is_in(&token.plain, true));
        let word = NameWord::of(token.plain.clone());
        Sought { words: vec![word], needs_capital: is_either || holds == Holds::Perhaps }
    }
}

/// All words as they follow one another, where they are several.
fn whole(tokens: &[Token]) -> Option<Sought> {
    let words: Vec<_> = tokens.iter().map(|token| NameWord::of(token.plain.clone())).collect();
    (words.len() > 1).then_some(Sought { words, needs_capital: false })
}

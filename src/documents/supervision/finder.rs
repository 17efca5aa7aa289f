//! Finding in a text what tells who somebody is, where, or when.

use super::cast::{Cast, cast};
use super::days::Days;
use super::folding::folded;
use super::numbers::{digits_at, written_at};
use super::sought::{Lexicon, Sought};
use super::tokens::{Looked, Token};
use super::written_days::Months;
use crate::i18n::Speech;
use crate::journal::Case;
use crate::process::Decompose;

/// Languages in which every noun has a capital, so that it says nothing.
const ALL_CAPITALS: [&str; 2] = ["de", "lb"];

/// A piece of a text that was looked through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// As it was written.
    Kept(String),
    /// What stands in the place of a name, a day or a number, in brackets.
    Replaced(String),
    /// As it was written; its capital says that it may be a name.
    Maybe(String),
}

impl Piece {
    /// What is read.
    pub fn words(&self) -> &str {
        match self {
            Self::Kept(words) | Self::Replaced(words) | Self::Maybe(words) => words,
        }
    }
}

/// Looks through the texts of a case.
pub(super) struct Finder<'a> {
    speech: &'a Speech<'a>,
    lexicon: Lexicon,
    pub(super) cast: Cast,
    months: Months,
    pub(super) days: Option<Days<'a>>,
    /// Words that were pointed out in the midst of a sentence, and so are wherever they stand.
    pointed: Vec<String>,
}

/// Something found: how many words it takes, and what stands in its place; nothing where it stands already.
struct Found {
    count: usize,
    label: Option<String>,
}

impl<'a> Finder<'a> {
    /// With everything that the case and the house name.
    pub(super) fn new(case: &Case, workspace: &Case, speech: &'a Speech<'a>, decompose: Decompose) -> Self {
        let lexicon = Lexicon::of(speech.texts, decompose);
        let cast = cast(case, workspace, speech, &lexicon);
        let months = Months::read(&speech.text("retold-months"), decompose);
        Self { speech, lexicon, cast, months, days: Days::of(case, speech), pointed: Vec::new() }
    }

    /// What the worker takes for names too, each a word, in their order.
    pub(super) fn look_also_for(&mut self, words: &[String]) {
        let name = self.speech.text("retold-name");
        for (place, word) in words.iter().enumerate() {
            let sought = Sought::word(folded(word, self.lexicon.decompose));
            self.cast.known.push((sought, format!("{name} {}", place + 1)));
        }
    }

    /// Remembers the words of a text that may be names, and gives them as they are written there.
    pub(super) fn point_out(&mut self, text: &str, lang: &str) -> Vec<(String, String)> {
        let mut found = Vec::new();
        for piece in self.pieces(text, lang) {
            let Piece::Maybe(word) = piece else { continue };
            let plain = folded(&word, self.lexicon.decompose);
            if !self.pointed.contains(&plain) {
                self.pointed.push(plain.clone());
                found.push((plain, word));
            }
        }
        found
    }

    /// A text in its pieces. Put together they are all of it, but for what was replaced.
    pub(super) fn pieces(&self, text: &str, lang: &str) -> Vec<Piece> {
        let looked = Looked::at(text, self.lexicon.decompose);
        let (mut pieces, mut from, mut at) = (Vec::new(), 0, 0);
        while let Some(token) = looked.tokens.get(at) {
            let found = self.found_at(&looked, at);
            let count = found.as_ref().map_or(1, |found| found.count.max(1));
            let label = found.as_ref().and_then(|found| found.label.clone());
            let piece = label.map(|label| Piece::Replaced(format!("[{label}]"))).or_else(|| {
                let may_be = found.is_none() && self.may_be_name(token, lang);
                may_be.then(|| Piece::Maybe(looked.between(token.start, token.end).to_owned()))
            });
            if let Some(piece) = piece {
                push_kept(&mut pieces, self.before(&piece, looked.between(from, token.start)));
                pieces.push(piece);
                from = looked.tokens.get(at + count - 1).map_or(text.len(), |last| last.end);
            }
            at += count;
        }
        push_kept(&mut pieces, looked.between(from, text.len()));
        pieces
    }

    /// What is kept before a piece: the signs with which the number of a telephone begins go with it.
    fn before<'t>(&self, piece: &Piece, kept: &'t str) -> &'t str {
        let is_phone = *piece == Piece::Replaced(format!("[{}]", self.speech.text("retold-phone")));
        if is_phone { kept.trim_end_matches(['+', '(']) } else { kept }
    }

    fn found_at(&self, looked: &Looked<'_>, at: usize) -> Option<Found> {
        self.standing_label(looked, at).or_else(|| {
            let text = |(count, message): (usize, &str)| (count, self.speech.text(message));
            let found = written_at(looked, at).map(text).or_else(|| self.name_at(looked, at, 2));
            let found = found.or_else(|| self.day_at(looked, at)).or_else(|| digits_at(looked, at).map(text));
            let (count, label) = found.or_else(|| self.name_at(looked, at, 1))?;
            Some(Found { count, label: Some(label) })
        })
    }

    /// What stands in brackets already, because the worker changed the words around it.
    fn standing_label(&self, looked: &Looked<'_>, at: usize) -> Option<Found> {
        let start = looked.tokens.get(at)?.start;
        let inside = looked.between(0, start).ends_with('[').then(|| looked.between(start, looked.text.len()))?;
        let label = inside.split_once(']')?.0;
        let is_ours = self.cast.known.iter().any(|(_, known)| known == label);
        let count = looked.tokens.iter().skip(at).take_while(|token| token.end <= start + label.len()).count();
        is_ours.then_some(Found { count, label: None })
    }

    fn day_at(&self, looked: &Looked<'_>, at: usize) -> Option<(usize, String)> {
        let (count, date) = self.months.day_at(looked, at)?;
        let told = self.days.as_ref().and_then(|days| days.told(&date));
        Some((count, told.unwrap_or_else(|| self.speech.text("retold-some-day"))))
    }

    /// The longest name that begins here, of so many words at least.
    fn name_at(&self, looked: &Looked<'_>, at: usize, least: usize) -> Option<(usize, String)> {
        let standing = self.cast.known.iter().filter(|(sought, _)| sought.count() >= least);
        let standing = standing.filter(|(sought, _)| sought.stands_at(looked, at));
        let longest = standing.reduce(|one, next| if next.0.count() > one.0.count() { next } else { one });
        longest.map(|(sought, label)| (sought.count(), label.clone()))
    }

    fn may_be_name(&self, token: &Token, lang: &str) -> bool {
        let has_small = lang.split('-').next().is_none_or(|lang| !ALL_CAPITALS.contains(&lang));
        let is_word = token.has_capital && token.plain.chars().count() > 1;
        let is_here = is_word && has_small && (!token.begins || self.pointed.contains(&token.plain));
        is_here && !self.lexicon.is_everyday(&token.plain)
    }
}

fn push_kept(pieces: &mut Vec<Piece>, words: &str) {
    if !words.is_empty() {
        pieces.push(Piece::Kept(words.to_owned()));
    }
}

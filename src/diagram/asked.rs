//! What is asked of a map: whose, of which day, for whose eyes, in which signs.

use chrono::NaiveDate;

use super::Notation;
use crate::journal::{Case, Line};

/// What is asked of a map.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    /// The case; as it was known at a day: [`known_at`].
    pub case: &'a Case,
    /// The case as it is known now: whoever is marked in it is hidden from other eyes, from whatever day the map is.
    pub now: &'a Case,
    /// Life as it was on this day. People have a day of birth and of death, what was expected or lost its own, couples
    /// their turns, children and ties a beginning and an end, living together too, and each look at a need its day. All
    /// else has none and stands on the map of every day as it is known: what somebody is called and who they are, their
    /// figure, health and marks, what they do and where they live, with whom children live, what a tie is like and what
    /// it brings (a tie that turns is another tie), and that a need is there.
    pub at: NaiveDate,
    /// Who will see it.
    pub eyes: Eyes,
    /// Whether names stand on it.
    pub names: Names,
    /// Whether lines of abuse stand on it.
    pub abuse: Abuse,
    /// Whether more is said of people than who they are.
    pub more: More,
    /// The signs.
    pub notation: Notation,
}

/// Who will see a map.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Eyes {
    /// The worker alone.
    #[default]
    Worker,
    /// The person too, or others, or paper: nobody who is marked is on it (Part 5, 5).
    Shared,
    /// Paper or a file on which somebody chose to have those who are marked: whoever must never be printed is not on it.
    Paper,
}

/// Whether names stand on a map.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Names {
    /// Names, and who they are.
    #[default]
    Shown,
    /// Only who they are: "mother", "Health care"; of a need its part of life, because the words of people name people.
    Left,
}

/// Whether lines of abuse stand on a map.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Abuse {
    /// They don't.
    #[default]
    Left,
    /// Somebody chose that they do.
    Shown,
}

/// Whether it is said of people what they do, where they live and come from, when they came, and their part in the
/// family (2-14, 3.8). What not everybody knows of them stands on no map, whatever is chosen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum More {
    /// It isn't.
    #[default]
    Left,
    /// Somebody chose that it is.
    Shown,
}

/// The case as it was known at the end of a day: what was written by then.
pub fn known_at(case: &Case, day: NaiveDate) -> Case {
    let is_known = |line: &&Line| line.event().at.date_naive() <= day;
    let mut known = Case::empty(case.id());
    for line in case.lines().filter(is_known) {
        // An event of this very case cannot be another's, nor stand there twice.
        let _ = known.apply(line.clone());
    }
    known
}

/// How wide words are. The page asks its canvas, a saved file and the tests a table.
pub trait TextMeasure {
    /// The width of a line of words in letters of this height.
    fn width(&self, words: &str, letters: f64) -> f64;
}

/// A measure without a screen: generous for the letters of system fonts.
#[derive(Debug, Clone, Copy, Default)]
pub struct TableMeasure;

impl TextMeasure for TableMeasure {
    fn width(&self, words: &str, letters: f64) -> f64 {
        words.chars().map(share).sum::<f64>() * letters
    }
}

/// The width of a letter as a share of its height.
fn share(letter: char) -> f64 {
    match letter {
        // Marks that keep words in their own direction.
        '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}' => 0.0,
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' => 0.3,
        ' ' | 'f' | 't' | 'r' | '(' | ')' | '-' => 0.4,
        'm' | 'w' | 'M' | 'W' | '@' | 'ж' | 'ш' | 'щ' | 'ю' | 'Ж' | 'Ш' | 'Щ' | 'Ю' | 'М' | 'ы' | 'ф' => {
            0.92
        }
        _ if letter.is_uppercase() => 0.74,
        _ if u32::from(letter) >= 0x2E80 => 1.05,
        _ => 0.6,
    }
}

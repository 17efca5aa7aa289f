//! An extract out of a file that anybody may have made. Every value is checked before any is shown, and what is shown is
//! text and never markup. Nothing of it becomes part of a case (4-8).

use chrono::{Datelike, NaiveDate};
use serde::Deserialize;

use super::Extract;
use super::extract::{FORMAT, IS, ToldAnswer, ToldPart};

/// The most bytes that the values of an extract take, going out and coming in: some six hundred pages of words.
pub const LARGEST_EXTRACT: usize = 4 << 20;
/// The most parts. Ours has some forty; a newer version may know more.
const MOST_PARTS: usize = 100;
/// The most records and answers together: more than [`LARGEST_EXTRACT`] of ours can hold, and what a page can show.
const MOST_PASSAGES: usize = 30_000;
/// The longest heading, in characters.
const LONGEST_HEADING: usize = 1_000;
/// The longest tag of a language, in characters: RFC 5646, 4.4.1.
const LONGEST_TAG: usize = 35;

/// Why bytes are no extract that can be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ExtractError {
    /// It does not say that it is one.
    #[error("not an extract")]
    NotOurs,
    /// Made by a newer version in a way that this one does not read.
    #[error("a newer extract")]
    Newer,
    /// Cut off, or a value in it is none.
    #[error("a damaged extract")]
    Damaged,
    /// More than an extract may hold.
    #[error("an extract too large")]
    TooLarge,
}

/// What it says of itself: of a newer one nothing else may be assumed.
#[derive(Deserialize)]
struct Named {
    #[serde(default)]
    is: String,
    #[serde(default)]
    format: u64,
}

impl Extract {
    /// Reads what [`Extract::json`] wrote, here or elsewhere.
    ///
    /// # Errors
    /// [`ExtractError`] for the first thing that is wrong.
    pub fn read(json: &[u8]) -> Result<Self, ExtractError> {
        if json.len() > LARGEST_EXTRACT {
            return Err(ExtractError::TooLarge);
        }
        let Named { is, format } = serde_json::from_slice(json).map_err(|_| ExtractError::Damaged)?;
        if is != IS {
            return Err(ExtractError::NotOurs);
        }
        if format > u64::from(FORMAT) {
            return Err(ExtractError::Newer);
        }
        let read: Self = serde_json::from_slice(json).map_err(|_| ExtractError::Damaged)?;
        read.check(format)
    }

    fn check(self, format: u64) -> Result<Self, ExtractError> {
        let records = || self.parts.iter().flat_map(|part| &part.records);
        let passages: usize = records().map(|record| 1 + record.answers.len()).sum();
        if self.parts.len() > MOST_PARTS || passages > MOST_PASSAGES {
            return Err(ExtractError::TooLarge);
        }
        let is_sound = format != 0 && is_day(self.made) && is_tag(&self.lang) && self.parts.iter().all(is_part);
        if is_sound { Ok(self) } else { Err(ExtractError::Damaged) }
    }
}

/// A day that can be written as a day.
fn is_day(day: NaiveDate) -> bool {
    (1..=9999).contains(&day.year())
}

fn is_part(part: &ToldPart) -> bool {
    is_heading(&part.title) && part.records.iter().flat_map(|record| &record.answers).all(is_answer)
}

/// The words are somebody's own, and stand as they were written.
fn is_answer(answer: &ToldAnswer) -> bool {
    is_heading(&answer.heading) && answer.lang.as_deref().is_none_or(is_tag)
}

/// One line of words.
fn is_heading(words: &str) -> bool {
    let is_some = !words.trim().is_empty() && words.chars().count() <= LONGEST_HEADING;
    is_some && !words.contains(char::is_control)
}

/// Whether it is formed as a BCP 47 tag.
fn is_tag(tag: &str) -> bool {
    let is_subtag =
        |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|letter| letter.is_ascii_alphanumeric());
    let begins_as_one =
        tag.split('-').next().is_some_and(|first| first.bytes().all(|letter| letter.is_ascii_alphabetic()));
    tag.len() <= LONGEST_TAG && begins_as_one && tag.split('-').all(is_subtag)
}

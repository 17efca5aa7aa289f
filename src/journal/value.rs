//! Answers as they are stored. A new kind of answer is a new variant; a stored one never changes.
//!
//! An answer is read wholly or not at all: one more field than is known here makes it an answer of a newer version,
//! because half of it could say the opposite of the whole.

use serde::{Deserialize, Serialize};

/// What was answered to one part of a question.
///
/// Written as `{"text":{"text":"…","lang":"ru"}}`, `{"choice":"yes"}`, `{"flag":true}` and so on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Value {
    /// Words, with the language of whoever wrote them (a BCP 47 tag).
    Text {
        /// The words.
        text: String,
        /// Their language, as a BCP 47 tag.
        lang: String,
    },
    /// The id of a choice of a one-of question, or of a level of a scale.
    Choice(String),
    /// Yes or no; also one choice of a many-of question, whose [`super::Part`] names it.
    Flag(bool),
    /// A day, perhaps known only in part.
    Date(DateAnswer),
    /// A time of day as `HH:MM`, on the clock of the place where the case is worked.
    Time(String),
    /// A decimal number as it was written, with a point.
    Number(String),
    /// An amount.
    Money {
        /// In thousandths of the currency's unit: no currency in use is divided finer, several are divided so.
        thousandths: i64,
        /// ISO 4217 code.
        currency: String,
    },
    /// Another record, with its label as it was when the link was made.
    Link {
        /// The record's id.
        record: super::RecordId,
        /// The journal it is in, if another than the answer's own: another case, or the workspace.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        journal: Option<super::CaseId>,
        /// What it was called then.
        label: String,
    },
    /// A signature drawn on the screen.
    Signature(Strokes),
    /// A file, sealed beside the events.
    File {
        /// The name it had.
        name: String,
        /// Its media type.
        media_type: String,
        /// Its length in bytes.
        size: u64,
        /// SHA-256 of its bytes, in hexadecimal.
        sha256: String,
    },
    /// Taken back: the question is open again.
    Cleared,
}

impl Value {
    /// Words in a language.
    pub fn text(text: impl Into<String>, lang: impl Into<String>) -> Self {
        Self::Text { text: text.into(), lang: lang.into() }
    }

    /// Whether this answers nothing: taken back, or no words.
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Cleared => true,
            Self::Text { text, .. } => text.trim().is_empty(),
            Self::Date(date) => *date == DateAnswer::default(),
            _ => false,
        }
    }
}

/// A day of which the year, month or day may be unknown. All unknown with `unknown` set means that it was asked and
/// nobody knows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct DateAnswer {
    /// The year, if known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year: Option<i32>,
    /// The month from 1 to 12, if known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub month: Option<u32>,
    /// The day of the month, if known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<u32>,
    /// "About then". Written only when it is so.
    #[serde(skip_serializing_if = "is_not")]
    pub about: bool,
    /// Asked, and nobody knows. Written only when it is so.
    #[serde(skip_serializing_if = "is_not")]
    pub unknown: bool,
}

impl DateAnswer {
    /// The calendar day, when all three parts are known and make one.
    pub fn day(&self) -> Option<chrono::NaiveDate> {
        chrono::NaiveDate::from_ymd_opt(self.year?, self.month?, self.day?)
    }

    /// Whether the known parts can be a date at all.
    pub fn is_possible(&self) -> bool {
        let year = self.year.unwrap_or(2000);
        let month = self.month.unwrap_or(1);
        let day = self.day.unwrap_or(1);
        chrono::NaiveDate::from_ymd_opt(year, month, day).is_some()
    }
}

impl From<chrono::NaiveDate> for DateAnswer {
    fn from(day: chrono::NaiveDate) -> Self {
        use chrono::Datelike;
        Self { year: Some(day.year()), month: Some(day.month()), day: Some(day.day()), ..Self::default() }
    }
}

/// serde hands a field over by reference.
fn is_not(flag: &bool) -> bool {
    !flag
}

/// The strokes of a signature: points (x from 0 to 1000, y from 0 to 300), pen down from the first to the last.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Strokes(pub Vec<Vec<(u16, u16)>>);

//! Something that happened, and how its day is known: as proof of dates nothing is surer on paper than it was said
//! (Part 4, 13).

use std::cmp::Reverse;

use chrono::NaiveDate;

use super::consents::last_of;
use crate::forms::{Spec, meeting};
use crate::i18n::{Args, Speech};
use crate::journal::{DateAnswer, EventId, RecordId};

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment<'a> {
    /// When it happened.
    pub when: When,
    /// The day it was written down on.
    pub written_on: NaiveDate,
    /// Orders the moments of a day: when it was written.
    pub written: (u64, EventId),
    /// What kind of moment it is.
    pub kind: MomentKind,
    /// In whose words.
    pub words: Option<Words<'a>>,
    /// The choice that says what came of it, and its question.
    pub choice: Option<(&'static Spec, &'a str)>,
    /// The record it stands in.
    pub record: Option<RecordId>,
}

/// Words of a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words<'a> {
    /// The words.
    pub text: &'a str,
    /// Their language, as a BCP 47 tag; the name of a file has none.
    pub lang: Option<&'a str>,
    /// Whether they are the person's own.
    pub is_said: bool,
}

/// A kind of moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MomentKind {
    /// The case was begun.
    Begun,
    /// A first meeting: what brought the person, and whether both go on.
    FirstMeeting,
    /// What a record tells; the id of its kind, or of the part of it that happened on a day of its own.
    Record(&'static str),
    /// A paper was agreed and kept as it was shown.
    Sealed,
}

/// When something happened, as far as it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct When {
    /// The first day that it can have been. Here it stands.
    pub first: NaiveDate,
    /// The last day that it can have been.
    pub last: NaiveDate,
    /// How the day is known.
    pub known: Known,
}

/// How a day is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Known {
    /// Somebody said this day, or it was done here on it.
    Sure,
    /// Somebody said "about then", or only the month or the year.
    Roughly(DateAnswer),
    /// Nobody said a day. It was written down on this one.
    Written,
}

/// Which moments are shown: of one kind, of these days, the first and the last among them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Shown {
    /// Only this kind.
    pub kind: Option<MomentKind>,
    /// Not before this day.
    pub from: Option<NaiveDate>,
    /// Not after this day.
    pub until: Option<NaiveDate>,
}

impl MomentKind {
    /// The message that names it.
    pub fn message(self) -> String {
        match self {
            Self::Begun => "moment-begun".to_owned(),
            Self::FirstMeeting => "moment-first-meeting".to_owned(),
            Self::Record(kind) => format!("moment-{kind}"),
            Self::Sealed => "moment-sealed".to_owned(),
        }
    }
}

impl Moment<'_> {
    /// What it was, what came of it as far as anybody noted, and when it was written down where its day is known in part
    /// only.
    pub fn told(&self, speech: &Speech<'_>, today: NaiveDate) -> Vec<String> {
        let what = speech.text(&self.kind.message());
        let outcome = self.outcome(speech).or_else(|| self.is_unnoted(today).then(|| speech.text("timeline-unnoted")));
        let is_rough = matches!(self.when.known, Known::Roughly(_));
        let written = is_rough.then(|| written_down(self.written_on, speech));
        [what].into_iter().chain(outcome).chain(written).collect()
    }

    fn outcome(&self, speech: &Speech<'_>) -> Option<String> {
        let (question, choice) = self.choice?;
        let choice = speech.choice(question, choice);
        // A bare "yes" says nothing beside the name of a meeting.
        let is_bare = self.kind == MomentKind::FirstMeeting;
        Some(if is_bare { format!("{}: {choice}", speech.heading(question)) } else { choice })
    }

    /// A meeting was agreed on a day that has passed, and nobody noted whether it was held: that it was is not proven.
    fn is_unnoted(&self, today: NaiveDate) -> bool {
        self.kind == MomentKind::Record(meeting::MEETING.id) && !self.when.is_to_come(today)
    }
}

impl When {
    /// This day and no other.
    pub(super) fn sure(day: NaiveDate) -> Self {
        Self { first: day, last: day, known: Known::Sure }
    }

    /// As somebody said it; if they said nothing of which a day follows, the day it was written down on.
    pub(super) fn said(date: Option<DateAnswer>, written_on: NaiveDate) -> Self {
        let written = Self { first: written_on, last: written_on, known: Known::Written };
        date.and_then(|date| Self::of(&date)).unwrap_or(written)
    }

    fn of(date: &DateAnswer) -> Option<Self> {
        if let Some(day) = date.day() {
            let known = if date.about { Known::Roughly(*date) } else { Known::Sure };
            return Some(Self { first: day, last: day, known });
        }
        let first = NaiveDate::from_ymd_opt(date.year?, date.month.unwrap_or(1), 1)?;
        // A day that its month does not have says no more than the month.
        let known = Known::Roughly(DateAnswer { day: None, ..*date });
        Some(Self { first, last: last_of(date)?, known })
    }

    /// The day in words, which say how it is known.
    pub fn in_words(&self, speech: &Speech<'_>) -> String {
        match &self.known {
            Known::Sure => (speech.day)(self.first),
            Known::Roughly(date) => speech.date(date).unwrap_or_else(|| (speech.day)(self.first)),
            Known::Written => written_down(self.first, speech),
        }
    }

    /// Whether it cannot have happened by a day.
    pub fn is_to_come(&self, today: NaiveDate) -> bool {
        self.first > today
    }

    /// Where it stands; the greatest first. Of one day first what is sure, then what was written down on it, then what
    /// may have been on it or later, the wider the later.
    pub(super) fn order(&self) -> (NaiveDate, u8, Reverse<NaiveDate>, bool) {
        let (rank, is_about) = match self.known {
            Known::Sure => (2, false),
            Known::Written => (1, false),
            Known::Roughly(date) => (0, date.about),
        };
        (self.first, rank, Reverse(self.last), is_about)
    }
}

impl Shown {
    /// Whether a moment is shown. What may have been on one of the days is.
    pub fn has(&self, moment: &Moment<'_>) -> bool {
        self.kind.is_none_or(|kind| moment.kind == kind)
            && self.from.is_none_or(|from| moment.when.last >= from)
            && self.until.is_none_or(|until| moment.when.first <= until)
    }

    /// Whether only some days are shown.
    pub fn has_days(&self) -> bool {
        self.from.is_some() || self.until.is_some()
    }
}

fn written_down(day: NaiveDate, speech: &Speech<'_>) -> String {
    let mut args = Args::new();
    args.set("day", (speech.day)(day));
    speech.texts.get_with("timeline-written", &args)
}

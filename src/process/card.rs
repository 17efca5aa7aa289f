//! What a case shows of itself without being opened.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Answers, SafeContact, current_round, safe_contact};
use crate::forms::{Ask, case as case_form, ending, meeting};
use crate::journal::{Case, Record};

/// The waymarks of a case, in the order of the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum Stage {
    /// First contact, intake, the six questions, preliminary agreement.
    #[default]
    FirstMeeting,
    /// Needs, strengths, resources.
    Assessment,
    /// Goals and steps.
    Plan,
    /// Carrying the plan out.
    Doing,
    /// What was reached.
    Evaluation,
    /// The final report, the ending.
    Closure,
}

/// The date both agreed to meet again.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct NextMeeting {
    /// The day.
    pub day: NaiveDate,
    /// The time as `HH:MM`, if one was named.
    pub time: Option<String>,
}

/// What lists, the day's board and search need of a case. At most 400 bytes of text.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct CardFace {
    /// The code the worker gave it.
    pub code: String,
    /// The name, if one was wanted.
    pub name: String,
    /// Whether lists show the name rather than the code.
    pub shows_name: bool,
    /// Where the case is.
    pub stage: Stage,
    /// When the next meeting is.
    pub next: Option<NextMeeting>,
    /// Whether the case has ended.
    pub has_ended: bool,
    /// The ways in which the person may be reached, by the ids of `client.reach`; empty while nobody has asked. It
    /// stands beside the date of the next meeting (Part 5, 4).
    #[serde(default)]
    pub reach: Vec<String>,
}

/// Most bytes of a code on a card; with the name and a time, 400 in all.
const CODE_BYTES: usize = 120;
/// Most bytes of a name on a card.
const NAME_BYTES: usize = 270;
/// Most bytes of a time on a card.
const TIME_BYTES: usize = 10;

impl CardFace {
    /// The face of a case, from its answers.
    pub fn of(case: &Case) -> Self {
        let answers = Answers { case, round: current_round(case) };
        let name = cut(answers.get(case_form::NAME).unwrap_or_default(), NAME_BYTES);
        let has_ended = answers.get(ending::WHY).is_some();
        Self {
            code: cut(answers.get(case_form::CODE).unwrap_or_default(), CODE_BYTES),
            shows_name: answers.get(case_form::SHOWN) == Some("name") && !name.is_empty(),
            name,
            stage: Stage::FirstMeeting,
            next: next_meeting(&answers).filter(|_| !has_ended),
            has_ended,
            reach: reach(case),
        }
    }

    /// What lists and titles call the case: what the worker chose, and the code where that is all there is.
    pub fn shown(&self) -> &str {
        if self.shows_name { &self.name } else { &self.code }
    }
}

fn reach(case: &Case) -> Vec<String> {
    match safe_contact(case) {
        SafeContact::Unasked => Vec::new(),
        SafeContact::NotAtAll => vec!["not_at_all".to_owned()],
        SafeContact::Ways(ways) => ways.by.into_iter().map(str::to_owned).collect(),
    }
}

/// The last meeting agreed, whether its day has come or not: the reader knows what day it is.
fn next_meeting(answers: &Answers<'_>) -> Option<NextMeeting> {
    let first = answers.record(&meeting::DAY.spec).map(|record| record.id());
    let has_first = answers.asks(&meeting::DAY.spec);
    let all = answers.all(&meeting::MEETING).into_iter().filter(|record| has_first || Some(record.id()) != first);
    all.filter_map(|record| face_of_meeting(&record)).max_by_key(|next| (next.day, next.time.clone()))
}

fn face_of_meeting(record: &Record<'_>) -> Option<NextMeeting> {
    let day = record.get(meeting::DAY)?.day()?;
    Some(NextMeeting { day, time: record.get(meeting::TIME).map(|time| cut(time, TIME_BYTES)) })
}

/// The beginning of a text, at most so many bytes of it, whole characters only.
fn cut(text: &str, bytes: usize) -> String {
    let text = text.trim();
    let end = (0..=bytes.min(text.len())).rev().find(|end| text.is_char_boundary(*end));
    end.and_then(|end| text.get(..end)).unwrap_or_default().to_owned()
}

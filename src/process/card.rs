//! What a case shows of itself without being opened.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{
    Answers, CaseSums, Due, DueKind, SafeContact, Stage, current_round, dues, has_ended, is_resting, safe_contact,
    stage,
};
use crate::forms::{Ask, advocacy, case as case_form, closure, prospect};
use crate::journal::Case;

/// Something that is next in a case, and by when.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct CardDue {
    /// What.
    pub kind: DueKind,
    /// By when.
    #[serde(with = "day_number")]
    pub day: NaiveDate,
    /// At what time, `HH:MM`, if one was named.
    pub time: Option<String>,
    /// The beginning of its words; empty where there are none.
    pub words: String,
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
    /// What is next and by when: the earliest, and the next meeting if it is not among them; earliest first.
    pub dues: Vec<CardDue>,
    /// Whether the case has ended.
    pub has_ended: bool,
    /// Noted only, since this day, and not yet a case (1-14).
    pub prospect_since: Option<i32>,
    /// In touch from time to time, instead of intensive work (outcome 4 of 2-41).
    pub is_resting: bool,
    /// The worker's word for how much work it is; empty where there is none.
    pub weight: String,
    /// What was not to be had, by the ids of `advocacy.about`: counted over cases, without names (2-40).
    pub gaps: Vec<String>,
    /// The ways in which the person may be reached, by the ids of `client.reach`; empty while nobody has asked. It
    /// stands beside the date of the next meeting (Part 5, 4).
    #[serde(default)]
    pub reach: Vec<String>,
    /// Of a case that has ended, until when it is kept (Part 5, 15); of somebody who is only noted, when it is asked again
    /// (Part 5, 5). The number of the day.
    #[serde(default)]
    pub keep_until: Option<i32>,
    /// What it adds to the sums over all cases (2-43), as [`CaseSums`] writes and reads it.
    #[serde(default)]
    pub sums: String,
}

/// Most bytes of a code on a card; with the name, what is due, and all ids of gaps, ways and weight, 400 in all.
const CODE_BYTES: usize = 60;
/// Most bytes of a name on a card.
const NAME_BYTES: usize = 110;
/// How many things that are due stand on a card.
const DUES: usize = 3;
/// Most bytes of the words of one.
const DUE_BYTES: usize = 36;
/// Most bytes of a time on a card.
const TIME_BYTES: usize = 5;

/// What a case is called, as its card has it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CaseName {
    /// The code the worker gave it.
    pub code: String,
    /// The name, if one was wanted.
    pub name: String,
    /// Whether the name is shown rather than the code.
    pub shows_name: bool,
}

impl CaseName {
    /// The name of a case, from its answers.
    pub fn of(case: &Case) -> Self {
        let answers = Answers { case, round: case.first_round() };
        let name = cut(answers.get(case_form::NAME).unwrap_or_default(), NAME_BYTES);
        let code = cut(answers.get(case_form::CODE).unwrap_or_default(), CODE_BYTES);
        let shows_name = answers.get(case_form::SHOWN) == Some("name") && !name.is_empty();
        Self { code, name, shows_name }
    }

    /// What the worker chose, and the code where that is all there is.
    pub fn shown(self) -> String {
        if self.shows_name { self.name } else { self.code }
    }
}

impl CardFace {
    /// The face of a case, from its answers.
    pub fn of(case: &Case) -> Self {
        let round = current_round(case);
        let answers = Answers { case, round };
        let CaseName { code, name, shows_name } = CaseName::of(case);
        Self {
            code,
            shows_name,
            name,
            stage: stage(case, round),
            dues: card_dues(dues(case, round)),
            has_ended: has_ended(case, round),
            prospect_since: prospect_since(&answers),
            is_resting: is_resting(case, round),
            weight: weight(&answers),
            gaps: gaps_met(case),
            reach: reach(case),
            keep_until: keep_until(&answers),
            sums: CaseSums::of(case).written(),
        }
    }

    /// What lists and titles call the case: what the worker chose, and the code where that is all there is.
    pub fn shown(&self) -> &str {
        if self.shows_name { &self.name } else { &self.code }
    }
}

/// A weight that a newer version knows says nothing here.
fn weight(answers: &Answers<'_>) -> String {
    let known = |word: &&str| case_form::WEIGHT.spec.choices.contains(word);
    answers.get(case_form::WEIGHT).filter(known).unwrap_or_default().to_owned()
}

/// As the number of the day since the beginning of the calendar.
fn prospect_since(answers: &Answers<'_>) -> Option<i32> {
    let is_prospect = answers.get(prospect::STATE) == Some("not_yet");
    answers.get(prospect::SINCE).and_then(|day| day.day()).filter(|_| is_prospect).map(|day| day.num_days_from_ce())
}

fn keep_until(answers: &Answers<'_>) -> Option<i32> {
    let until = if has_ended(answers.case, answers.round) {
        answers.get(closure::KEEP_UNTIL)
    } else {
        answers.get(prospect::KEPT_UNTIL)
    };
    until.and_then(|day| day.day()).map(|day| day.num_days_from_ce())
}

fn gaps_met(case: &Case) -> Vec<String> {
    let entries = case.records_of(advocacy::ADVOCACY.id);
    let met = |about: &&&str| entries.iter().any(|entry| entry.get(advocacy::ABOUT) == Some(**about));
    advocacy::ABOUT.spec.choices.iter().filter(met).map(|about| (*about).to_owned()).collect()
}

fn reach(case: &Case) -> Vec<String> {
    match safe_contact(case) {
        SafeContact::Unasked => Vec::new(),
        SafeContact::NotAtAll => vec!["not_at_all".to_owned()],
        SafeContact::Ways(ways) => ways.by.into_iter().map(str::to_owned).collect(),
    }
}

/// The earliest, and among them a meeting: its day decides who is met today.
fn card_dues(all: Vec<Due<'_>>) -> Vec<CardDue> {
    let is_meeting = |due: &Due<'_>| due.kind == DueKind::Meeting;
    let meeting = all.iter().find(|due| is_meeting(due)).cloned();
    let mut shown: Vec<_> = all.into_iter().take(DUES).collect();
    if let Some(meeting) = meeting.filter(|_| !shown.iter().any(is_meeting)) {
        shown.truncate(DUES - 1);
        shown.push(meeting);
    }
    shown.into_iter().map(on_card).collect()
}

/// The place of a meeting says too much for a list.
fn on_card(due: Due<'_>) -> CardDue {
    let words = due.words.filter(|_| due.kind != DueKind::Meeting).unwrap_or_default();
    let time = due.time.map(|time| cut(time, TIME_BYTES));
    CardDue { kind: due.kind, day: due.day, time, words: cut(words, DUE_BYTES) }
}

/// The beginning of a text, at most so many bytes of it, whole characters only.
fn cut(text: &str, bytes: usize) -> String {
    let text = text.trim();
    let end = (0..=bytes.min(text.len())).rev().find(|end| text.is_char_boundary(*end));
    end.and_then(|end| text.get(..end)).unwrap_or_default().to_owned()
}

/// A day as its number since the beginning of the calendar: a card is a cache, and reading dates as text weighs more than
/// all else of it.
mod day_number {
    use chrono::{Datelike, NaiveDate};
    use serde::{Deserialize, Deserializer, Serializer, de};

    pub(super) fn serialize<S: Serializer>(day: &NaiveDate, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i32(day.num_days_from_ce())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDate, D::Error> {
        let number = i32::deserialize(deserializer)?;
        NaiveDate::from_num_days_from_ce_opt(number).ok_or_else(|| de::Error::custom(number))
    }
}

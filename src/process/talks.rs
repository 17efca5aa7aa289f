//! R11: lengths of talks are the agency's; first talks and those with several people take longer (4-2).

use crate::forms::{Ask, Question, Text, workspace};
use crate::journal::Case;

/// Minutes of a first talk where the agency has said nothing (4-2: first sessions need longer).
const FIRST: i64 = 60;
/// Minutes of any other (4-2: individual 50 minutes to an hour).
const OTHER: i64 = 50;
/// From which part of the planned time on the talk comes to its close, in hundredths.
const CLOSING: i64 = 90;

/// How long a talk should be, in minutes: as the agency says, else as is usual.
pub fn r11_talk_minutes(workspace: &Case, is_first: bool) -> i64 {
    let (question, usual) = if is_first { (workspace::MINUTES_FIRST, FIRST) } else { (workspace::MINUTES, OTHER) };
    said(workspace, question).unwrap_or(usual)
}

/// Whether it is time for closing words.
pub const fn is_closing_time(minutes: i64, planned: i64) -> bool {
    minutes * 100 >= planned * CLOSING
}

/// A number of the profile above zero, however it was written; of a range (`4–12`), its upper end.
pub(super) fn said(workspace: &Case, question: Question<Text>) -> Option<i64> {
    let profile = workspace.record(workspace::PROFILE.first_id(workspace.id(), workspace.first_round()))?;
    let upper = profile.get(question)?.rsplit(['-', '–', '—']).find_map(first_number);
    upper.filter(|number| *number > 0)
}

fn first_number(words: &str) -> Option<i64> {
    words.split(|letter: char| !letter.is_ascii_digit()).find(|digits| !digits.is_empty())?.parse().ok()
}

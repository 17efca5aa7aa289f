//! Items of casework.md, Part 1, that no question and no rule cites, or not alone, and where they live.

use std::fmt;

/// Where an item lives, if it is no question.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Place {
    /// A file under `src/`, and what is declared in it: a file may stay while what it was cited for is gone.
    Code(&'static str, &'static str),
    /// A message of the locale files, or an attribute of one.
    Words(&'static str),
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(path, name) => write!(formatter, "{path} {name}"),
            Self::Words(message) => write!(formatter, "“{message}”"),
        }
    }
}

use Place::{Code, Words};

/// What code or guidance covers.
pub(crate) const ELSEWHERE: &[(&str, Place)] = &[
    ("0-16", Code("src/process/read_back.rs", "read_back")),
    ("0-16", Words("prompt-read-back.lead")),
    ("0-39", Code("src/process/delivered.rs", "delivered")),
    ("0-41", Code("src/process/delivered.rs", "delivered")),
    ("0-47", Code("src/documents/agreement.rs", "agreement")),
    ("0-47", Code("src/documents/plan_paper.rs", "plan_paper")),
    ("0-47", Code("src/documents/report_paper.rs", "report_paper")),
    ("0-47", Code("src/documents/letter_paper.rs", "letter_paper")),
    ("1-10", Code("src/forms/path.rs", "FIRST_MEETING")),
    ("1-3", Words("why-terms-can")),
    ("1-20", Words("why-six-pad.ask")),
    ("1-21", Words("why-six-pad.not")),
    ("1-22", Words("guidance-encourage.e1")),
    ("1-27", Code("src/ui/room/alone.rs", "AlonePage")),
    ("2-4", Words("prompt-wish.lead")),
    ("2-6", Code("src/process/follow.rs", "what_follows")),
    ("2-8", Words("prompt-life.lead")),
    ("2-9", Words("why-step-who.not")),
    ("2-10", Words("section-needs.lead")),
    ("2-19", Words("step-who.c-others")),
    ("2-23", Words("step-after")),
    ("2-28", Words("why-decision-unable")),
    ("2-37", Words("why-monitoring-received.ask")),
    ("2-39", Code("src/documents/supervision/copy.rs", "supervision")),
    ("2-44", Code("src/documents/supervision/copy.rs", "supervision")),
    ("2-31", Words("service-kind.c-accompanying")),
    ("2-33", Words("resource-what.hint")),
    ("2-45", Code("src/process/caseload.rs", "r10_caseload")),
    ("2-46", Code("src/process/caseload.rs", "r10_caseload")),
    ("3-2", Code("src/forms/six.rs", "SIX")),
    ("0-38", Code("src/documents/letter_paper.rs", "letter_paper")),
    ("2-43", Code("src/process/programme.rs", "programme")),
    ("2-43", Code("src/process/own_sums.rs", "own_sums")),
    ("2-40", Code("src/process/standing_up.rs", "advocacy_begun")),
    ("1-29", Code("src/process/cannot_wait.rs", "cannot_wait")),
    ("3-4", Code("src/process/lanes.rs", "lanes")),
    ("4-2", Code("src/process/talks.rs", "r11_talk_minutes")),
    ("4-3", Code("src/ui/room/talk.rs", "TalkTime")),
    ("4-9", Code("src/process/stage.rs", "stage")),
];

//! Items of casework.md, Part 1, that no question cites, and where they live.

use std::fmt;

/// Where an item lives, if it is no question.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Place {
    /// A file under `src/`.
    Code(&'static str),
    /// A message of the locale files, or an attribute of one.
    Words(&'static str),
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(path) => write!(formatter, "{path}"),
            Self::Words(message) => write!(formatter, "“{message}”"),
        }
    }
}

use Place::{Code, Words};

/// What code or guidance covers.
pub(crate) const ELSEWHERE: &[(&str, Place)] = &[
    ("0-16", Code("src/process/read_back.rs")),
    ("0-16", Words("prompt-read-back.lead")),
    ("0-39", Code("src/process/delivered.rs")),
    ("0-41", Code("src/process/delivered.rs")),
    ("0-42", Code("src/process/rules/ends_well.rs")),
    ("0-43", Code("src/process/rules/looked_back.rs")),
    ("0-47", Code("src/documents/mod.rs")),
    ("1-10", Code("src/forms/path.rs")),
    ("1-3", Words("why-terms-can")),
    ("1-20", Words("why-six-pad.ask")),
    ("1-21", Words("why-six-pad.not")),
    ("1-22", Words("guidance-encourage.e1")),
    ("1-27", Code("src/ui/room/turned.rs")),
    ("2-4", Words("prompt-wish.lead")),
    ("2-6", Code("src/process/follow.rs")),
    ("2-8", Words("prompt-life.lead")),
    ("2-9", Words("why-step-who.not")),
    ("2-10", Words("section-needs.lead")),
    ("2-19", Words("step-who.c-others")),
    ("2-23", Words("step-after")),
    ("2-28", Words("why-decision-unable")),
    ("2-37", Words("why-monitoring-received.ask")),
    ("2-31", Words("service-kind.c-accompanying")),
    ("2-33", Words("resource-what.hint")),
    ("2-45", Code("src/process/caseload.rs")),
    ("2-46", Code("src/process/caseload.rs")),
    ("3-2", Code("src/forms/six.rs")),
    ("0-38", Code("src/documents/letter_paper.rs")),
    ("2-43", Code("src/process/programme.rs")),
    ("3-4", Code("src/process/lanes.rs")),
    ("4-8", Code("src/process/rules/ran_out.rs")),
    ("4-2", Code("src/process/talks.rs")),
    ("4-3", Code("src/ui/room/talk.rs")),
    ("4-9", Code("src/process/stage.rs")),
];

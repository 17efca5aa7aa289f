//! Items of casework.md, Part 1, that no question cites, and what is not there yet. A line is moved when it becomes true.

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

/// Something that is not there yet.
pub(crate) struct Open {
    /// The item.
    pub(crate) item: &'static str,
    /// What is lacking.
    pub(crate) why: &'static str,
}

const fn open(item: &'static str, why: &'static str) -> Open {
    Open { item, why }
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
    ("1-17", Words("checklist-tasks.c1")),
    ("1-18", Words("checklist-introduce.c1")),
    ("1-19", Words("checklist-introduce.c5")),
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
    ("4-2", Code("src/process/talks.rs")),
    ("4-3", Code("src/ui/room/talk.rs")),
    ("4-9", Code("src/process/stage.rs")),
];

/// What is in the product nowhere.
pub(crate) const NOT_YET: &[Open] = &[
    open("2-20", "no directory of services: a place is typed anew each time"),
    open("2-34", "no list of entitlements: what is due, and how to get it"),
    open("3-4", "goals that run at the same time are not shown side by side; no theme without a step is marked"),
];

/// What is asked, while a part of the item is lacking.
pub(crate) const PARTLY: &[Open] = &[
    open("0-34", "months between two looks are asked of the agency and suggest no day"),
    open("0-38", "appeals and petitions are kept as files; none is written here"),
    open("1-9", "scope and area of the agency are asked and shown nowhere beside the fit"),
    open("1-32", "what the agency asks of people is not shown beside the question whether it fits"),
    open("2-27", "hours and who stands in are asked and stand on no paper for the person"),
    open("2-43", "asked for one case; nothing sums up over all cases"),
    open("2-48", "colleagues of the case are listed; there is no directory of specialists"),
];

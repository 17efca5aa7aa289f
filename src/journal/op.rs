//! The operations an event can carry.
//!
//! # What later versions promise to this one
//!
//! Written once here, because an older Waymark that merges a newer copy cannot be told later:
//! - an operation has one name and an object of fields; a field that changes what the others mean is a new name;
//! - an operation with `cell` and `value` is an answer, whatever its name: it stands there until replaced;
//! - `replaces` names the answers or places that no longer stand; whoever only takes something out of sight, or only
//!   speaks about an answer, calls the list something else.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::{EventId, RecordId, RoundId, Value};

/// One change to a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Op {
    /// A record comes into being, or back after a removal.
    Add {
        /// The record.
        record: RecordId,
        /// Its kind, as declared in `forms`.
        kind: String,
        /// The round of work it belongs to.
        round: RoundId,
    },
    /// An answer is given.
    Set {
        /// Where.
        cell: Cell,
        /// What.
        value: Value,
        /// The answers the writer saw there.
        replaces: Vec<EventId>,
    },
    /// A record takes another place in its list.
    Move {
        /// The record.
        record: RecordId,
        /// A key that sorts between its neighbours' keys; empty where it has no place of its own any more.
        place: String,
        /// The places the writer saw.
        replaces: Vec<EventId>,
    },
    /// A record is taken out of sight. An answer that the writer did not see keeps it.
    Remove {
        /// The record.
        record: RecordId,
        /// Every addition and answer of the record that the writer saw as current.
        replaces: Vec<EventId>,
    },
    /// A document was shown and agreed. What it covers is read-only; later changes are visible corrections.
    Seal {
        /// The events that it covers, possibly of many records.
        covers: Vec<EventId>,
        /// The document as it was shown.
        paper: SealedPaper,
    },
    /// A person chose between answers that stood against each other.
    Settle {
        /// Where.
        cell: Cell,
        /// The choice.
        value: Value,
        /// The answers that it settles.
        replaces: Vec<EventId>,
    },
    /// Written by a newer version. Its line is kept byte for byte; here is what could be read of it.
    #[serde(skip)]
    Newer(Newer),
}

impl Op {
    /// The events that this one replaces among answers and places. A removal replaces none of them: it only takes
    /// the record out of sight.
    pub fn replaces(&self) -> &[EventId] {
        match self {
            Self::Set { replaces, .. } | Self::Move { replaces, .. } | Self::Settle { replaces, .. } => replaces,
            Self::Newer(newer) => &newer.replaces,
            Self::Add { .. } | Self::Remove { .. } | Self::Seal { .. } => &[],
        }
    }

    /// The kind and round of the record that this brings into being.
    pub(super) fn adds(&self) -> Option<(&str, RoundId)> {
        match self {
            Self::Add { kind, round, .. } => Some((kind, *round)),
            _ => None,
        }
    }

    /// The record that this changes, if it is one.
    pub fn record(&self) -> Option<RecordId> {
        match self {
            Self::Add { record, .. } | Self::Move { record, .. } | Self::Remove { record, .. } => Some(*record),
            Self::Set { cell, .. } | Self::Settle { cell, .. } => Some(cell.record),
            Self::Seal { .. } => None,
            Self::Newer(newer) => newer.record.or(newer.cell.as_ref().map(|cell| cell.record)),
        }
    }
}

/// Where an answer stands: a part of a question of a record.
///
/// A place that says more than is known here is not this place, so it is not read as one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cell {
    /// The record.
    pub record: RecordId,
    /// The question's id, stored for ever.
    pub question: String,
    /// The part of the answer.
    #[serde(default, skip_serializing_if = "Part::is_whole")]
    pub part: Part,
}

/// The parts of an answer, each with values of its own.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub enum Part {
    /// The answer itself, in the worker's words. Written as the empty text.
    #[default]
    Whole,
    /// The same in the person's own words; a summary never overwrites it. Written `said`.
    Said,
    /// Who told it and how it came to be known (1-27). Written `told`.
    Told,
    /// One choice of a many-of question, so that ticks made in two copies add up. Written `c:` and its id.
    Choice(String),
    /// Of a newer version.
    Other(String),
}

impl Part {
    fn is_whole(&self) -> bool {
        *self == Self::Whole
    }
}

impl From<String> for Part {
    fn from(text: String) -> Self {
        match text.as_str() {
            "" => Self::Whole,
            "said" => Self::Said,
            "told" => Self::Told,
            other => match other.strip_prefix("c:") {
                Some(choice) => Self::Choice(choice.to_owned()),
                None => Self::Other(text),
            },
        }
    }
}

impl From<Part> for String {
    fn from(part: Part) -> Self {
        match part {
            Part::Whole => Self::new(),
            Part::Said => "said".into(),
            Part::Told => "told".into(),
            Part::Choice(choice) => format!("c:{choice}"),
            Part::Other(other) => other,
        }
    }
}

/// A document as it was shown when it was sealed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SealedPaper {
    /// Which document (`agreement`, `consent`).
    pub document: String,
    /// Its language, as a BCP 47 tag.
    pub lang: String,
    /// Its words, a paragraph each.
    pub words: Vec<String>,
    /// Who agreed, as they are called in the case.
    pub signer: String,
    /// How: `signature`, `mark` or `spoken`.
    pub manner: String,
}

/// What can be read of an operation that a newer version wrote. Each field is read by itself: one that took another
/// shape does not hide the others.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Newer {
    /// The record it concerns, if it concerns a whole one.
    pub record: Option<RecordId>,
    /// The part of a question it concerns.
    pub cell: Option<Cell>,
    /// What it replaces.
    pub replaces: Vec<EventId>,
    /// Whether it answers the part of the question that it concerns.
    pub is_answer: bool,
}

impl Newer {
    /// Reads `{"any_op":{"record":…,"cell":{…},"value":…,"replaces":[…]}}`, and nothing of anything else.
    pub(super) fn read(op: &RawValue) -> Self {
        let ops: BTreeMap<String, BTreeMap<String, &RawValue>> = serde_json::from_str(op.get()).unwrap_or_default();
        let fields = ops.into_values().next().unwrap_or_default();
        let cell: Option<Cell> = part_of(&fields, "cell");
        Self {
            record: part_of(&fields, "record"),
            is_answer: cell.is_some() && fields.contains_key("value"),
            cell,
            replaces: part_of(&fields, "replaces").unwrap_or_default(),
        }
    }
}

fn part_of<T: DeserializeOwned>(fields: &BTreeMap<String, &RawValue>, name: &str) -> Option<T> {
    fields.get(name).and_then(|raw| serde_json::from_str(raw.get()).ok())
}

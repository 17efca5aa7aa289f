//! Where the sources disagree on a sign, the worker chooses; a legend is on every map (3.7, 3.8).

use crate::forms::{Ask, notation};
use crate::journal::Case;

/// The signs chosen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Notation {
    /// A strong tie.
    pub strong: Strong,
    /// A thin tie.
    pub tenuous: Tenuous,
    /// A stressful tie.
    pub stressful: Stressful,
    /// The person whom the map is about.
    pub index: Index,
    /// An adopted child.
    pub adopted: Adopted,
}

impl Notation {
    /// The signs that a workspace has chosen; the defaults where it has not.
    pub fn of(workspace: &Case) -> Self {
        let records = workspace.records_of(notation::NOTATION.id);
        let has = |question, choice: &str| records.iter().any(|record| record.get(question) == Some(choice));
        Self {
            strong: if has(notation::STRONG, "several") { Strong::Several } else { Strong::Thick },
            tenuous: if has(notation::TENUOUS, "dotted") { Tenuous::Dotted } else { Tenuous::Dashed },
            stressful: if has(notation::STRESSFUL, "zigzag") { Stressful::Zigzag } else { Stressful::Hatched },
            index: if has(notation::INDEX, "thick") { Index::Thick } else { Index::Double },
            adopted: if has(notation::ADOPTED, "dashed") { Adopted::Dashed } else { Adopted::Pair },
        }
    }
}

/// How a strong tie is drawn.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Strong {
    /// One thick line.
    #[default]
    Thick,
    /// Three lines, the middle one thick.
    Several,
}

/// How a thin tie is drawn.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Tenuous {
    /// Dashes.
    #[default]
    Dashed,
    /// Dots.
    Dotted,
}

/// How a stressful tie is drawn.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Stressful {
    /// A line with strokes across it.
    #[default]
    Hatched,
    /// A zigzag along a line.
    Zigzag,
}

/// How the person whom the map is about is marked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Index {
    /// A double border.
    #[default]
    Double,
    /// A thick border.
    Thick,
}

/// How an adopted child's line is drawn.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Adopted {
    /// A solid and a dashed line side by side.
    #[default]
    Pair,
    /// A dashed line.
    Dashed,
}

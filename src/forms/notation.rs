//! In which signs maps are drawn here, where the sources disagree (3.7, 3.8). A legend is on every map.

use super::question::one_of;
use super::{OneOf, Question, RecordKind, Span};

/// A strong tie: one thick line, or several.
pub const STRONG: Question<OneOf> = one_of("notation.strong", &["thick", "several"]).cites(&["0-25", "2-15"]);
/// A thin tie: dashes or dots.
pub const TENUOUS: Question<OneOf> = one_of("notation.tenuous", &["dashed", "dotted"]).cites(&["0-25", "2-15"]);
/// A stressful tie: strokes across a line, or a zigzag along it.
pub const STRESSFUL: Question<OneOf> = one_of("notation.stressful", &["hatched", "zigzag"]).cites(&["0-25", "2-15"]);
/// The person the map is about: a double border, or a thick one.
pub const INDEX: Question<OneOf> = one_of("notation.index", &["double", "thick"]).cites(&["2-14"]);
/// An adopted child: a pair of lines, or a dashed one.
pub const ADOPTED: Question<OneOf> = one_of("notation.adopted", &["pair", "dashed"]).cites(&["2-14"]);

/// The signs of the workspace's maps.
pub static NOTATION: RecordKind = RecordKind {
    id: "notation",
    span: Span::Case,
    questions: &[STRONG.spec, TENUOUS.spec, STRESSFUL.spec, INDEX.spec, ADOPTED.spec],
};

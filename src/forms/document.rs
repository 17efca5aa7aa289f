//! Files and photos, sealed beside the events (2-24, 0-38).

use super::question::{day, file, text};
use super::{Day, File, Question, RecordKind, Span, Text};

/// The file.
pub const FILE: Question<File> = file("document.file").required().cites(&["2-24"]);
/// What it is.
pub const WHAT: Question<Text> = text("document.what").cites(&["2-24", "0-38"]);
/// Its day.
pub const DAY: Question<Day> = day("document.day").cites(&["2-24"]);

/// A file of a case.
pub static DOCUMENT: RecordKind =
    RecordKind { id: "document", span: Span::Many, questions: &[FILE.spec, WHAT.spec, DAY.spec] };

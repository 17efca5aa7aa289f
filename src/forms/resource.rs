//! Who and what can help: the person's own and those around, real and potential (0-7, 0-8, 0-23, 0-24).

use super::person::PERSON;
use super::question::{link, long_text, one_of, text};
use super::{Link, LongText, OneOf, Question, RecordKind, Span, Text};

/// Who or what it is.
pub const WHAT: Question<Text> = text("resource.what").required().cites(&["0-7", "0-8", "2-5"]);
/// Which person, group or organisation of the case it is, if it is one: noted once, it is on the maps and in the plan too.
pub const WHO: Question<Link> = link("resource.who", PERSON.id).cites(&["0-7", "0-8", "0-17", "2-5"]);
/// There now, or possible.
pub const STATE: Question<OneOf> = one_of("resource.state", &["real", "potential"]).required().cites(&["0-7", "0-8"]);
/// The person's own, or around them.
pub const OF: Question<OneOf> = one_of("resource.of", &["own", "around"]).cites(&["0-23", "0-24"]);
/// What it would take.
pub const TAKES: Question<LongText> =
    long_text("resource.takes").show_if(&STATE.spec, &["potential"]).cites(&["0-8", "2-21"]);

/// A resource.
pub static RESOURCE: RecordKind =
    RecordKind { id: "resource", span: Span::Many, questions: &[WHAT.spec, WHO.spec, STATE.spec, OF.spec, TAKES.spec] };

//! The four taps that the worker makes alone, after the meeting.

use super::question::{many_of, one_of};
use super::{ManyOf, OneOf, Question, RecordKind, Span};

/// How they came.
pub const ROUTE: Question<OneOf> =
    one_of("arrival.route", &["self", "recommended", "outreach", "service", "transferred"])
        .worker_only()
        .required()
        .cites(&["0-1", "1-11", "2-11", "1-1"]);
/// Willing or compelled.
pub const WILL: Question<OneOf> = one_of("arrival.will", &["own", "encouraged", "looking", "compelled"])
    .worker_only()
    .required()
    .cites(&["1-1", "1-5", "1-12"]);
/// Does it fit what the agency does, and where?
pub const FIT: Question<OneOf> = one_of("arrival.fit", &["fits", "scope", "area", "unable"])
    .worker_only()
    .required()
    .cites(&["0-3", "1-7", "1-9", "1-32", "2-12"]);
/// The worker's own limits and ties.
pub const TIES: Question<ManyOf> = many_of("arrival.ties", &["none", "knows", "community", "feelings", "competence"])
    .exclusive("none")
    .worker_only()
    .required()
    .cites(&["1-30", "4-6", "4-7"]);
/// Can what the agency asks be reconciled with what the person asks? The last of the five questions (1-5).
pub const REQUIREMENTS: Question<OneOf> =
    one_of("arrival.requirements", &["yes", "partly", "no"]).worker_only().cites(&["1-5", "1-32"]);

/// What the worker notes alone.
pub static ARRIVAL: RecordKind = RecordKind {
    id: "arrival",
    span: Span::Round,
    questions: &[ROUTE.spec, WILL.spec, FIT.spec, TIES.spec, REQUIREMENTS.spec],
};

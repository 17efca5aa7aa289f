//! Who works on the case: one person always answers for it (2-1); others with roles (2-2, 2-44); supervision; visits alone.

use super::question::{day, long_text, one_of, text, time_of_day};
use super::{Day, LongText, OneOf, Question, RecordKind, Span, Text, TimeOfDay};

/// Who answers for the case, always one.
pub const RESPONSIBLE: Question<Text> = text("team.responsible").required().cites(&["2-1", "2-7", "2-44"]);
/// Who stands in.
pub const SUBSTITUTE: Question<Text> = text("team.substitute").cites(&["2-27"]);

/// What there is once of a team.
pub static TEAM: RecordKind =
    RecordKind { id: "team", span: Span::Case, questions: &[RESPONSIBLE.spec, SUBSTITUTE.spec] };

/// A colleague or partner.
pub const MEMBER: Question<Text> = text("member.name").required().cites(&["2-2", "2-22"]);
/// Their role.
pub const ROLE: Question<OneOf> =
    one_of("member.role", &["direct", "specialist", "counsellor", "lawyer", "health", "partner"])
        .cites(&["2-2", "2-44", "2-48", "0-37"]);
/// How they see it.
pub const VIEW: Question<LongText> = long_text("member.view").cites(&["2-13"]);

/// Somebody of the team.
pub static TEAM_MEMBER: RecordKind =
    RecordKind { id: "member", span: Span::Many, questions: &[MEMBER.spec, ROLE.spec, VIEW.spec] };

/// What was talked over with a supervisor.
pub const NOTE: Question<LongText> = long_text("supervision.note").worker_only().required().cites(&["2-39", "2-36"]);
/// When.
pub const SUPERVISION_DAY: Question<Day> = day("supervision.day").worker_only().cites(&["2-39"]);

/// A supervision.
pub static SUPERVISION: RecordKind =
    RecordKind { id: "supervision", span: Span::Many, questions: &[NOTE.spec, SUPERVISION_DAY.spec] };

/// Where the visit goes.
pub const WHERE: Question<Text> = text("visit.where").worker_only().required().cites(&["1-27", "2-39"]);
/// The day.
pub const VISIT_DAY: Question<Day> = day("visit.day").worker_only().cites(&["1-27"]);
/// Who knows of it.
pub const KNOWS: Question<Text> = text("visit.knows").worker_only().required().cites(&["2-39"]);
/// Back by when.
pub const BACK_BY: Question<TimeOfDay> = time_of_day("visit.back_by").worker_only().required().cites(&["2-39"]);
/// Back.
pub const BACK: Question<OneOf> = one_of("visit.back", &["safe", "not_safe"]).worker_only().cites(&["2-39"]);

/// A visit alone.
pub static VISIT: RecordKind = RecordKind {
    id: "visit",
    span: Span::Many,
    questions: &[WHERE.spec, VISIT_DAY.spec, KNOWS.spec, BACK_BY.spec, BACK.spec],
};

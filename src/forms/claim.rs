//! What this person may be entitled to, and where it stands (2-34). What it is and which office decides is stored as it
//! was called when it was chosen.

use super::question::{day, long_text, one_of, text};
use super::{Day, LongText, OneOf, Question, RecordKind, Span, Text, UNANSWERED};

/// What.
pub const WHAT: Question<Text> = text("claim.what").required().cites(&["2-34"]);
/// Where it stands.
pub const STATE: Question<OneOf> =
    one_of("claim.state", &["not_asked", "applied", "granted", "refused", "appealed", "left"]).cites(&["2-34"]);
/// The office.
pub const OFFICE: Question<Text> = text("claim.office").cites(&["2-34"]);
/// Which papers are there and which are still lacking.
pub const PAPERS: Question<LongText> = long_text("claim.papers").cites(&["2-34"]);
/// By when to ask for it.
pub const ASK_BY: Question<Day> = day("claim.ask_by").show_if(&STATE.spec, &[UNANSWERED, "not_asked"]).cites(&["2-34"]);
/// When it was asked for.
pub const APPLIED: Question<Day> =
    day("claim.applied").show_if(&STATE.spec, &["applied", "granted", "refused", "appealed"]).cites(&["2-34"]);
/// When to ask what came of it.
pub const ANSWER_BY: Question<Day> =
    day("claim.answer_by").show_if(&STATE.spec, &["applied", "appealed"]).cites(&["2-34", "2-30"]);
/// What they answered.
pub const ANSWER: Question<LongText> =
    long_text("claim.answer").show_if(&STATE.spec, &["granted", "refused", "appealed"]).cites(&["2-34"]);
/// Until when a refusal can be appealed.
pub const APPEAL_BY: Question<Day> = day("claim.appeal_by").show_if(&STATE.spec, &["refused"]).cites(&["2-34"]);
/// When it has to be asked for anew.
pub const RENEW_BY: Question<Day> = day("claim.renew_by").show_if(&STATE.spec, &["granted"]).cites(&["2-34"]);

/// Something that may be due to the person.
pub static CLAIM: RecordKind = RecordKind {
    id: "claim",
    span: Span::Many,
    questions: &[
        WHAT.spec,
        STATE.spec,
        OFFICE.spec,
        PAPERS.spec,
        ASK_BY.spec,
        APPLIED.spec,
        ANSWER_BY.spec,
        ANSWER.spec,
        APPEAL_BY.spec,
        RENEW_BY.spec,
    ],
};

/// The day that counts next, by where it stands; none once nobody goes on with it.
pub fn next_day(state: Option<&str>) -> Option<Question<Day>> {
    match state {
        None | Some("not_asked") => Some(ASK_BY),
        Some("applied" | "appealed") => Some(ANSWER_BY),
        Some("granted") => Some(RENEW_BY),
        Some("refused") => Some(APPEAL_BY),
        Some(_) => None,
    }
}

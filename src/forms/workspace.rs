//! What is not a case: the agency, the worker, what was erased.

use super::question::{day, long_text, one_of, text};
use super::{Day, LongText, OneOf, Question, RecordKind, Span, Spec, Text};

/// The agency's name.
pub const NAME: Question<Text> = text("profile.name").cites(&["1-18"]);
/// The area it serves.
pub const AREA: Question<Text> = text("profile.area").cites(&["1-9"]);
/// What it does.
pub const DOES: Question<LongText> = long_text("profile.does").cites(&["0-3", "1-9"]);
/// Emergency numbers, one a line; shown on the lock screen too.
pub const NUMBERS: Question<LongText> = long_text("profile.numbers").cites(&["1-29"]);
/// What the responsible person is called here.
pub const ROLE: Question<Text> = text("profile.role").cites(&["2-1"]);
/// The worker's own name, for papers.
pub const WORKER: Question<Text> = text("profile.worker").cites(&["1-18", "2-27"]);

/// What it is there for.
pub const MISSION: Question<LongText> = long_text("profile.mission").cites(&["0-3", "1-18", "1-32"]);
/// What it asks of those who come.
pub const REQUIREMENTS: Question<LongText> = long_text("profile.requirements").cites(&["1-4", "1-5", "1-32"]);
/// Minutes of a first meeting, or one with several people.
pub const MINUTES_FIRST: Question<Text> = text("profile.minutes_first").cites(&["4-2"]);
/// Minutes of any other.
pub const MINUTES: Question<Text> = text("profile.minutes").cites(&["4-2", "4-3"]);
/// Months between two looks at a plan.
pub const REVIEW_MONTHS: Question<Text> = text("profile.review_months").cites(&["0-34"]);
/// How much one worker can carry, counted as R10 counts; empty shows no limit.
pub const CASELOAD: Question<Text> = text("profile.caseload").cites(&["2-45"]);
/// What is said about consent, in the house's own words.
pub const CONSENT: Question<LongText> = long_text("profile.consent").cites(&["4-8"]);
/// How the house says things: words it uses and words it avoids; beside letters and papers.
pub const WORDING: Question<LongText> = long_text("profile.wording").cites(&["0-38", "0-47"]);
/// Years for which a closed case is kept; empty leaves it to a usual time (Part 5, 15).
pub const KEEP_YEARS: Question<Text> = text("profile.keep_years").cites(&["0-46"]);
/// How and where the person reaches the house, its hours, who stands in.
pub const CONTACT: Question<LongText> = long_text("profile.contact").cites(&["2-27"]);

/// The agency profile.
pub static PROFILE: RecordKind = RecordKind {
    id: "profile",
    span: Span::Case,
    questions: &[
        NAME.spec,
        MISSION.spec,
        DOES.spec,
        AREA.spec,
        REQUIREMENTS.spec,
        NUMBERS.spec,
        ROLE.spec,
        WORKER.spec,
        CONTACT.spec,
        MINUTES_FIRST.spec,
        MINUTES.spec,
        REVIEW_MONTHS.spec,
        CASELOAD.spec,
        CONSENT.spec,
        WORDING.spec,
        KEEP_YEARS.spec,
    ],
};

/// What the start asks for; the rest of the profile can wait.
pub static FIRST: &[Spec] = &[NAME.spec, DOES.spec, AREA.spec, NUMBERS.spec, ROLE.spec, WORKER.spec];

/// What stands beside the question whether person and request fit: what the agency is there for, what it does, where,
/// what it asks (0-3, 1-9, 1-32).
pub static BESIDE_FIT: &[Spec] = &[MISSION.spec, DOES.spec, AREA.spec, REQUIREMENTS.spec];
/// What stands beside words that go out in the house's name.
pub static BESIDE_WORDS: &[Spec] = &[WORDING.spec];

/// The case that was erased, by its id.
pub const ERASED_CASE: Question<Text> = text("erased.case");
/// When.
pub const ERASED_WHEN: Question<Day> = day("erased.when");

/// What it was; never whose.
pub const ERASED_WHAT: Question<OneOf> = one_of("erased.what", &["case", "prospect"]).cites(&["0-46"]);
/// Why it was erased.
pub const ERASED_WHY: Question<OneOf> =
    one_of("erased.why", &["time_over", "person_asked", "elsewhere", "mistake", "no_case"]).cites(&["0-46"]);

/// The mark that an erased case leaves. By whom, its events say.
pub static ERASED: RecordKind = RecordKind {
    id: "erased",
    span: Span::Many,
    questions: &[ERASED_CASE.spec, ERASED_WHEN.spec, ERASED_WHAT.spec, ERASED_WHY.spec],
};

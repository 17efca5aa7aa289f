//! Personal, health, abilities, environment (1-23 … 1-26): only what is needed. The sensitive ones stay hidden until
//! somebody says what they are needed for (Part 5, 11).

use super::question::{long_text, many_of, text};
use super::{LongText, ManyOf, Question, RecordKind, Span, Text};

/// Which of the sensitive ones are needed.
pub const NEEDED: Question<ManyOf> =
    many_of("background.needed", &["origin", "health", "genetic"]).worker_only().cites(&["1-23", "1-24"]);
/// What for.
pub const REASON: Question<Text> = text("background.reason")
    .worker_only()
    .required()
    .show_if(&NEEDED.spec, &["origin", "health", "genetic"])
    .cites(&["1-23", "1-24"]);
/// Age or date of birth.
pub const AGE: Question<Text> = text("background.age").cites(&["1-23"]);
/// Sex or gender, as the person says it.
pub const GENDER: Question<Text> = text("background.gender").cites(&["1-23"]);
/// Education.
pub const EDUCATION: Question<Text> = text("background.education").cites(&["1-23"]);
/// Work and income.
pub const WORK: Question<Text> = text("background.work").cites(&["1-23"]);
/// Where they come from.
pub const ORIGIN: Question<Text> = text("background.origin").show_if(&NEEDED.spec, &["origin"]).cites(&["1-23"]);
/// Illnesses, now and before.
pub const HEALTH: Question<LongText> =
    long_text("background.health").own_words().show_if(&NEEDED.spec, &["health"]).cites(&["1-24"]);
/// What runs in the family.
pub const GENETIC: Question<LongText> =
    long_text("background.genetic").show_if(&NEEDED.spec, &["genetic"]).cites(&["1-24"]);
/// Abilities and ways.
pub const ABILITIES: Question<LongText> = long_text("background.abilities").own_words().cites(&["1-25"]);
/// The place and the people around.
pub const ENVIRONMENT: Question<LongText> = long_text("background.environment").own_words().cites(&["1-26"]);

/// The background of a person.
pub static BACKGROUND: RecordKind = RecordKind {
    id: "background",
    span: Span::Case,
    questions: &[
        NEEDED.spec,
        REASON.spec,
        AGE.spec,
        GENDER.spec,
        EDUCATION.spec,
        WORK.spec,
        ORIGIN.spec,
        HEALTH.spec,
        GENETIC.spec,
        ABILITIES.spec,
        ENVIRONMENT.spec,
    ],
};

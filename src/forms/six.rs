//! The note pad and the six questions that make a conflict clear (0-17), with what was tried and what helps.

use super::question::{long_text, many_of, one_of};
use super::{LongText, ManyOf, OneOf, Question, RecordKind, Span, UNANSWERED};

/// One note pad for the whole story; passages go from it under the questions. Not required: words written straight
/// under a question serve as well.
pub const PAD: Question<LongText> = long_text("six.pad").cites(&["0-14", "1-5"]);
/// Question 3: how the person describes it.
pub const SITUATION: Question<LongText> = long_text("six.situation").own_words().cites(&["0-17", "1-5", "0-4", "0-10"]);
/// Question 1: with whom or what.
pub const WHO_KIND: Question<ManyOf> =
    many_of("six.who_kind", &["person", "group", "organisation", "circumstances", "not_said"])
        .exclusive("not_said")
        .required()
        .cites(&["0-17"]);
/// Question 1, in words; not asked of whoever would rather not say.
pub const WHO: Question<LongText> = long_text("six.who")
    .own_words()
    .show_if(&WHO_KIND.spec, &[UNANSWERED, "person", "group", "organisation", "circumstances"])
    .cites(&["0-17"]);
/// Question 2: before.
pub const BEFORE: Question<LongText> = long_text("six.before").own_words().cites(&["0-17"]);
/// Question 2: while it happened.
pub const DURING: Question<LongText> = long_text("six.during").own_words().cites(&["0-17"]);
/// Question 2: after.
pub const AFTER: Question<LongText> = long_text("six.after").own_words().cites(&["0-17"]);
/// What was tried already.
pub const TRIED: Question<LongText> = long_text("six.tried").own_words().cites(&["1-5", "1-13", "1-17"]);
/// Who or what helps.
pub const HELPS: Question<LongText> = long_text("six.helps").own_words().cites(&["0-5", "0-7", "2-5"]);
/// Question 4: how the person would like it solved.
pub const WISH: Question<LongText> = long_text("six.wish").own_words().required().cites(&["0-17", "1-5"]);
/// Question 5: what they hope for from having asked.
pub const HOPE: Question<LongText> = long_text("six.hope").own_words().required().cites(&["0-17", "1-4", "1-5"]);
/// Question 6: life, if it is solved.
pub const LIFE: Question<LongText> = long_text("six.life").own_words().required().cites(&["0-17"]);
/// Is the read-back right, says the person.
pub const PERSON_VIEW: Question<OneOf> =
    one_of("six.person_view", &["yes", "not_quite"]).required().cites(&["0-18", "1-6"]);
/// What is not right, in their words.
pub const PERSON_CORRECTION: Question<LongText> =
    long_text("six.person_correction").own_words().show_if(&PERSON_VIEW.spec, &["not_quite"]).cites(&["0-18"]);
/// Is it right, says the worker.
pub const WORKER_VIEW: Question<OneOf> = one_of("six.worker_view", &["yes", "not_quite"]).required().cites(&["0-18"]);
/// What the worker sees differently.
pub const WORKER_CORRECTION: Question<LongText> =
    long_text("six.worker_correction").show_if(&WORKER_VIEW.spec, &["not_quite"]).cites(&["0-18"]);

/// The six questions of a round.
pub static SIX: RecordKind = RecordKind {
    id: "six",
    span: Span::Round,
    questions: &[
        PAD.spec,
        SITUATION.spec,
        WHO_KIND.spec,
        WHO.spec,
        BEFORE.spec,
        DURING.spec,
        AFTER.spec,
        TRIED.spec,
        HELPS.spec,
        WISH.spec,
        HOPE.spec,
        LIFE.spec,
        PERSON_VIEW.spec,
        PERSON_CORRECTION.spec,
        WORKER_VIEW.spec,
        WORKER_CORRECTION.spec,
    ],
};

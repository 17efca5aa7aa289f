//! What the timeline tells of records: on which day they stand, once what is said, and in whose words.

use crate::forms::{
    self, Question, RecordKind, Spec, advocacy, claim, closure, consent, disclosure, document, ending, evaluation,
    interview, letter, meeting, note, plan, referral, risk, round, safety, service, step,
};

/// How a record is told.
pub(super) struct Told {
    /// Names it: the id of the kind, or of a part of it that happened on a day of its own.
    pub(super) name: &'static str,
    pub(super) kind: &'static RecordKind,
    /// The question that says its day.
    pub(super) day: Option<&'static Question<forms::Day>>,
    /// It is told once this is answered, and was written when that was; else as soon as anything is.
    pub(super) once: Option<&'static Spec>,
    /// What came of it.
    pub(super) choice: Option<&'static Spec>,
    /// The first of these that is answered says it.
    pub(super) words: &'static [Spec],
    /// Whether the day on which it was written is its day: writing it down is doing it.
    pub(super) is_done_here: bool,
}

const fn told(kind: &'static RecordKind) -> Told {
    Told { name: kind.id, kind, day: None, once: None, choice: None, words: kind.questions, is_done_here: false }
}

impl Told {
    const fn called(mut self, name: &'static str) -> Self {
        self.name = name;
        self
    }

    const fn on(mut self, day: &'static Question<forms::Day>) -> Self {
        self.day = Some(day);
        self
    }

    const fn once(mut self, question: &'static Spec) -> Self {
        self.once = Some(question);
        self
    }

    const fn with(mut self, choice: &'static Spec) -> Self {
        self.choice = Some(choice);
        self
    }

    const fn saying(mut self, words: &'static [Spec]) -> Self {
        self.words = words;
        self
    }

    const fn done_here(mut self) -> Self {
        self.is_done_here = true;
        self
    }
}

/// All of it. What protects somebody from whoever reads it, and what measures, stands on pages of its own.
pub(super) static TOLD: &[Told] = &[
    told(&safety::SAFETY),
    told(&consent::CONSENT).once(&consent::MANNER.spec).with(&consent::MANNER.spec).saying(&[]),
    told(&consent::CONSENT)
        .called("consent-withdrawn")
        .on(&consent::WITHDRAWN)
        .once(&consent::WITHDRAWN.spec)
        .saying(&[]),
    told(&consent::CONSENT).called("consent-renewed").on(&consent::RENEWED).once(&consent::RENEWED.spec).saying(&[]),
    told(&ending::ENDING).once(&ending::WHY.spec).with(&ending::WHY.spec),
    told(&risk::RISK).saying(&[risk::WHAT.spec]),
    told(&interview::INTERVIEW).on(&interview::DAY).with(&interview::KIND.spec),
    told(&plan::PLAN).once(&plan::MANNER.spec).with(&plan::MANNER.spec).saying(&[]),
    told(&step::STEP).once(&step::RESULT.spec).with(&step::RESULT.spec),
    told(&note::NOTE).on(&note::DAY).with(&note::SAFETY.spec),
    told(&service::SERVICE).on(&service::DAY).with(&service::KIND.spec),
    told(&meeting::MEETING).on(&meeting::DAY).with(&meeting::OUTCOME.spec),
    told(&letter::LETTER).on(&letter::DAY),
    told(&letter::LETTER).called("letter-sent").on(&letter::SENT).once(&letter::SENT.spec),
    told(&letter::LETTER)
        .called("letter-answered")
        .on(&letter::ANSWERED_ON)
        .once(&letter::ANSWER.spec)
        .with(&letter::ANSWER.spec),
    told(&claim::CLAIM).on(&claim::APPLIED).with(&claim::STATE.spec),
    told(&document::DOCUMENT).on(&document::DAY),
    told(&referral::REFERRAL),
    told(&advocacy::ADVOCACY).on(&advocacy::DAY).with(&advocacy::RESULT.spec),
    told(&disclosure::DISCLOSURE).on(&disclosure::DAY),
    told(&evaluation::EVALUATION).on(&evaluation::DAY).with(&evaluation::OUTCOME.spec),
    told(&round::ROUND).once(&round::WHY.spec).with(&round::WHY.spec).done_here(),
    told(&closure::CLOSURE)
        .on(&closure::CLOSED)
        .once(&closure::CLOSED.spec)
        .with(&closure::HOW.spec)
        .saying(&[closure::CONCLUSION.spec]),
];

//! The first meeting: twelve prompts with the person, then four taps by the worker (casework.md Part 5, 2).

use super::{Spec, arrival, client, consent, meeting, opening, safety, six, terms};

/// One step of a guided way. Its message is `prompt-<id>`, with `.lead` for what to say or do.
#[derive(Debug, Clone, Copy)]
pub struct Prompt {
    /// Stands in addresses.
    pub id: &'static str,
    /// What is asked, of several kinds of record where that is natural.
    pub questions: &'static [Spec],
    /// What the screen shows beside the questions.
    pub reading: Reading,
    /// Headings between the questions of a long prompt: the question that a part begins with, and the part's message.
    pub parts: &'static [(&'static str, &'static str)],
    /// What the worker ticks beside it, on demand.
    pub checklist: Option<&'static Spec>,
}

/// What a prompt shows beside its questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// Nothing.
    Nothing,
    /// The emergency numbers.
    Emergency,
    /// The short sentences on what is written, who sees it, when it cannot be kept secret.
    Limits,
    /// How to take passages from the pad.
    Pad,
    /// The answers so far in the person's words.
    ReadBack,
    /// The preliminary agreement's papers.
    Papers,
}

const fn prompt(id: &'static str, questions: &'static [Spec]) -> Prompt {
    Prompt { id, questions, reading: Reading::Nothing, parts: &[], checklist: None }
}

impl Prompt {
    /// The message that asks it.
    pub fn message(&self) -> String {
        format!("prompt-{}", self.id.replace('_', "-"))
    }

    const fn in_parts(mut self, parts: &'static [(&'static str, &'static str)]) -> Self {
        self.parts = parts;
        self
    }

    const fn with(mut self, reading: Reading) -> Self {
        self.reading = reading;
        self
    }

    const fn ticking(mut self, question: &'static Spec) -> Self {
        self.checklist = Some(question);
        self
    }
}

/// The twelve prompts, in their order.
pub static FIRST_MEETING: &[Prompt] = &[
    prompt("safety", &[safety::PRIVATE.spec, safety::NOW.spec, safety::ACTION.spec]).with(Reading::Emergency),
    prompt("limits", &[consent::LIMITS_TOLD.spec, consent::MAY_WRITE.spec])
        .with(Reading::Limits)
        .ticking(&opening::INTRODUCED.spec),
    prompt(
        "contact",
        &[
            client::CALLED.spec,
            client::REACH.spec,
            client::REACH_AT.spec,
            client::REACH_WHEN.spec,
            client::REACH_SAY.spec,
            client::REACH_SEEN.spec,
            client::LANGUAGE.spec,
            client::WORDS_IN.spec,
            client::INTERPRETER.spec,
            client::SUPPORT.spec,
        ],
    ),
    prompt("story", &[six::PAD.spec, six::SITUATION.spec]).with(Reading::Pad),
    prompt("who", &[six::WHO_KIND.spec, six::WHO.spec]).with(Reading::Pad),
    prompt("how", &[six::BEFORE.spec, six::DURING.spec, six::AFTER.spec]).with(Reading::Pad),
    prompt("tried", &[six::TRIED.spec, six::HELPS.spec]),
    prompt("wish", &[six::WISH.spec]),
    prompt("hope", &[six::HOPE.spec]),
    prompt("life", &[six::LIFE.spec]),
    prompt(
        "read_back",
        &[six::PERSON_VIEW.spec, six::PERSON_CORRECTION.spec, six::WORKER_VIEW.spec, six::WORKER_CORRECTION.spec],
    )
    .with(Reading::ReadBack),
    prompt(
        "together",
        &[
            terms::CAN.spec,
            terms::CANNOT.spec,
            terms::MINE.spec,
            terms::THEIRS.spec,
            consent::EXPLAINED.spec,
            consent::QUOTE.spec,
            terms::DECISION.spec,
            consent::MANNER.spec,
            consent::SIGNATURE.spec,
            consent::WITNESS.spec,
            terms::NEXT.spec,
            meeting::DAY.spec,
            meeting::TIME.spec,
            meeting::PLACE.spec,
            terms::NO_DATE.spec,
        ],
    )
    .with(Reading::Papers)
    .ticking(&opening::TASKS.spec)
    .in_parts(&[
        ("terms.can", "together-part-can"),
        ("terms.mine", "together-part-each"),
        ("consent.explained", "together-part-yes"),
        ("terms.next", "together-part-next"),
    ]),
];

/// The ids of [`FIRST_MEETING`]'s prompts, apart from what they ask, for the same reason as
/// [`PAGE_IDS`](super::PAGE_IDS).
pub static PROMPT_IDS: [&str; FIRST_MEETING.len()] = {
    let mut ids = [""; FIRST_MEETING.len()];
    let mut place = 0;
    while place < ids.len() {
        ids[place] = FIRST_MEETING[place].id;
        place += 1;
    }
    ids
};

/// What the worker taps alone, after the meeting.
pub static FOUR_TAPS: Prompt =
    prompt("taps", &[arrival::ROUTE.spec, arrival::WILL.spec, arrival::FIT.spec, arrival::TIES.spec]);

/// The questions that a passage of the pad can be put under, in the order of the sources (0-17).
pub static PASSAGE_TARGETS: &[Spec] = &[
    six::WHO.spec,
    six::BEFORE.spec,
    six::DURING.spec,
    six::AFTER.spec,
    six::SITUATION.spec,
    six::WISH.spec,
    six::HOPE.spec,
    six::LIFE.spec,
];

/// What is read back to the person, in this order.
pub static READ_BACK: &[Spec] = PASSAGE_TARGETS;

//! The declaration of a question, built by `const fn`.

use std::marker::PhantomData;

use crate::journal::{DateAnswer, Part, Record, RecordId, Strokes, Value};

/// What kind of answer a question takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A line of text.
    Text,
    /// Text of any length.
    LongText,
    /// A day, perhaps about, perhaps unknown.
    Day,
    /// A time of day.
    TimeOfDay,
    /// One of the choices.
    OneOf,
    /// Any of the choices.
    ManyOf,
    /// Yes or no.
    YesNo,
    /// A decimal number.
    Number,
    /// A signature on the screen.
    Signature,
    /// Another record of the case.
    Link,
    /// A file or a photo.
    File,
}

/// When a question is asked at all: an earlier question has one of these choices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ShowIf {
    /// The earlier question, of this record or of another that is once a round.
    pub question: &'static Spec,
    /// Its choices; for yes/no `yes` and `no`; [`UNANSWERED`], [`ANSWERED`].
    pub any_of: &'static [&'static str],
}

/// Stands among the choices of a [`ShowIf`] for "nothing chosen yet".
pub const UNANSWERED: &str = "";

/// Stands among the choices of a [`ShowIf`] for any answer at all, of whatever kind: a link, words, a day.
pub const ANSWERED: &str = "*";

/// A question as everything but the compiler sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spec {
    /// Stored for ever: the record kind's id, a dot, a name.
    pub id: &'static str,
    /// What it takes.
    pub kind: Kind,
    /// The ids of its choices, in the order shown; stored for ever.
    pub choices: &'static [&'static str],
    /// The choice that rules out all others ("none of these").
    pub exclusive: Option<&'static str>,
    /// Shows as open until answered; never stops anybody.
    pub is_required: bool,
    /// Has the person's own words beside the worker's.
    pub has_own_words: bool,
    /// Never on a screen or paper shared with the client.
    pub is_worker_only: bool,
    /// When it is asked.
    pub show_if: Option<ShowIf>,
    /// The id of the kind of record that it links to.
    pub links_to: Option<&'static str>,
    /// The items of casework.md that it answers to. The tests read them; what is sent to a device leaves them out.
    #[cfg(not(target_arch = "wasm32"))]
    pub cites: &'static [&'static str],
}

impl Spec {
    /// The id of the kind of record it belongs to.
    pub fn kind_id(&self) -> &'static str {
        self.id.split_once('.').map_or(self.id, |(kind, _)| kind)
    }

    /// The message that asks it.
    pub fn message(&self) -> String {
        self.id.replace(['.', '_'], "-")
    }

    /// The message of its note: why it is asked, how to ask it, what not to do.
    pub fn note(&self) -> String {
        format!("why-{}", self.message())
    }

    /// Whether a part of the answer is free text for the worker alone: of a question that is theirs, and the note beside the
    /// person's own words. Whoever writes there is told who may still read it (Part 5, 15).
    pub fn is_private_text(&self, part: &Part) -> bool {
        let is_text = matches!(self.kind, Kind::Text | Kind::LongText);
        is_text && (self.is_worker_only || self.has_own_words && *part == Part::Whole)
    }

    /// Where the answer that counts first stands: the person's own words where they are asked for.
    pub fn first_part(&self) -> Part {
        if self.has_own_words { Part::Said } else { Part::Whole }
    }
}

/// The attribute of a question's message that names one of its choices.
pub fn choice_attribute(choice: &str) -> String {
    format!("c-{}", choice.replace('_', "-"))
}

/// A question of which the compiler knows what its answer is.
#[derive(Debug)]
pub struct Question<K> {
    /// The declaration.
    pub spec: Spec,
    kind: PhantomData<K>,
}

impl<K> Clone for Question<K> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K> Copy for Question<K> {}

impl<K> Question<K> {
    const fn new(id: &'static str, kind: Kind, choices: &'static [&'static str]) -> Self {
        let spec = Spec {
            id,
            kind,
            choices,
            exclusive: None,
            is_required: false,
            has_own_words: false,
            is_worker_only: false,
            show_if: None,
            links_to: None,
            #[cfg(not(target_arch = "wasm32"))]
            cites: &[],
        };
        Self { spec, kind: PhantomData }
    }

    /// Shows as open until answered.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.spec.is_required = true;
        self
    }

    /// With the person's own words beside the worker's.
    #[must_use]
    pub const fn own_words(mut self) -> Self {
        self.spec.has_own_words = true;
        self
    }

    /// Never shared with the client.
    #[must_use]
    pub const fn worker_only(mut self) -> Self {
        self.spec.is_worker_only = true;
        self
    }

    /// Asked only if an earlier question has one of these choices.
    #[must_use]
    pub const fn show_if(mut self, question: &'static Spec, any_of: &'static [&'static str]) -> Self {
        self.spec.show_if = Some(ShowIf { question, any_of });
        self
    }

    /// One of its choices rules out the others.
    #[must_use]
    pub const fn exclusive(mut self, choice: &'static str) -> Self {
        self.spec.exclusive = Some(choice);
        self
    }

    /// The items of casework.md that it answers to.
    #[must_use]
    #[cfg(not(target_arch = "wasm32"))]
    pub const fn cites(mut self, items: &'static [&'static str]) -> Self {
        self.spec.cites = items;
        self
    }

    /// The items of casework.md that it answers to: kept where the tests run only.
    #[must_use]
    #[cfg(target_arch = "wasm32")]
    pub const fn cites(self, _: &'static [&'static str]) -> Self {
        self
    }
}

/// How an answer of a kind is read from a record.
pub trait AnswerKind {
    /// What the answer is, borrowed from the case; its default is no answer.
    type Out<'a>: Default;

    /// The current answer to this question in this record.
    fn read<'a>(record: &Record<'a>, spec: &Spec) -> Self::Out<'a>;
}

macro_rules! answer_kinds {
    ($($(#[$doc:meta])* $name:ident($maker:ident $(, $choices:ident)?) -> $out:ty = |$value:ident| $read:expr;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy)]
        pub struct $name;

        impl AnswerKind for $name {
            type Out<'a> = Option<$out>;

            fn read<'a>(record: &Record<'a>, spec: &Spec) -> Self::Out<'a> {
                record.value(spec.id, &spec.first_part()).and_then(|$value| $read)
            }
        }

        $(#[$doc])*
        pub(super) const fn $maker(id: &'static str $(, $choices: &'static [&'static str])?) -> Question<$name> {
            let choices: &'static [&'static str] = &[];
            $(let choices = { let _ = choices; $choices };)?
            Question::new(id, Kind::$name, choices)
        }
    )*};
}

answer_kinds! {
    /// A line of text.
    Text(text) -> &'a str = |value| words(value);
    /// Text of any length.
    LongText(long_text) -> &'a str = |value| words(value);
    /// A day.
    Day(day) -> DateAnswer = |value| match value { Value::Date(date) => Some(*date), _ => None };
    /// A time of day, `HH:MM`.
    TimeOfDay(time_of_day) -> &'a str = |value| match value { Value::Time(time) => Some(time.as_str()), _ => None };
    /// One of the choices, by its id.
    OneOf(one_of, choices) -> &'a str = |value| match value { Value::Choice(choice) => Some(choice.as_str()), _ => None };
    /// Yes or no.
    YesNo(yes_no) -> bool = |value| match value { Value::Flag(is_yes) => Some(*is_yes), _ => None };
    /// A decimal number.
    Number(number) -> f64 = |value| match value { Value::Number(number) => finite(number), _ => None };
    /// A signature.
    Signature(signature) -> &'a Strokes = |value| match value { Value::Signature(strokes) => Some(strokes), _ => None };
    /// A file, as the event names it.
    File(file) -> &'a Value = |value| matches!(value, Value::File { .. }).then_some(value);
}

/// Another record, by its id; it may be out of sight, or not have come along.
#[derive(Debug, Clone, Copy)]
pub struct Link;

impl AnswerKind for Link {
    type Out<'a> = Option<RecordId>;

    fn read<'a>(record: &Record<'a>, spec: &Spec) -> Option<RecordId> {
        match record.value(spec.id, &Part::Whole)? {
            Value::Link { record, journal: None, .. } => Some(*record),
            _ => None,
        }
    }
}

/// A record of this kind.
pub(super) const fn link(id: &'static str, kind: &'static str) -> Question<Link> {
    let mut question = Question::new(id, Kind::Link, &[]);
    question.spec.links_to = Some(kind);
    question
}

/// Any of the choices, by their ids.
#[derive(Debug, Clone, Copy)]
pub struct ManyOf;

impl AnswerKind for ManyOf {
    type Out<'a> = Vec<&'a str>;

    fn read<'a>(record: &Record<'a>, spec: &Spec) -> Vec<&'a str> {
        record.ticked(spec.id)
    }
}

/// Any of the choices, by their ids.
pub(super) const fn many_of(id: &'static str, choices: &'static [&'static str]) -> Question<ManyOf> {
    Question::new(id, Kind::ManyOf, choices)
}

fn words(value: &Value) -> Option<&str> {
    match value {
        Value::Text { text, .. } => Some(text),
        _ => None,
    }
}

fn finite(number: &str) -> Option<f64> {
    number.parse().ok().filter(|number: &f64| number.is_finite())
}

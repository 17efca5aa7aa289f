//! A case as it is told in these tests: answers given one after the other, on one device.

use waymark::forms::{self, RecordKind, Spec};
use waymark::i18n::{FILES, Lang, Texts};
use waymark::journal::{
    AuthorId, Case, CaseId, Cell, Change, EventId, Line, Op, Part, RecordId, RoundId, SessionId, Stamp, Value,
};
use waymark::process::current_round;

/// A case being told.
pub(crate) struct Told {
    pub(crate) case: Case,
    count: u32,
}

impl Told {
    pub(crate) fn nothing() -> Self {
        Self { case: Case::empty(CaseId::from_bytes([1; 16])), count: 0 }
    }

    /// The round that the case is in.
    pub(crate) fn round(&self) -> RoundId {
        current_round(&self.case)
    }

    /// What is told from here on is told in another copy.
    pub(crate) fn elsewhere(self) -> Self {
        Self { count: self.count + 1_000, ..self }
    }

    /// Takes in what was told in another copy.
    pub(crate) fn meet(mut self, other: &Self) -> Self {
        for line in other.case.lines() {
            self.case.apply(line.clone()).unwrap();
        }
        self
    }

    /// What the person said.
    pub(crate) fn say(self, question: &Spec, words: &str) -> Self {
        self.put(question, Part::Said, Value::text(words, "en"))
    }

    /// What the worker wrote.
    pub(crate) fn note(self, question: &Spec, words: &str) -> Self {
        self.put(question, Part::Whole, Value::text(words, "en"))
    }

    pub(crate) fn choose(self, question: &Spec, choice: &str) -> Self {
        assert!(question.choices.contains(&choice), "{choice} is no choice of {}", question.id);
        self.put(question, Part::Whole, Value::Choice(choice.into()))
    }

    pub(crate) fn tick(self, question: &Spec, choice: &str) -> Self {
        assert!(question.choices.contains(&choice), "{choice} is no choice of {}", question.id);
        self.put(question, Part::Choice(choice.into()), Value::Flag(true))
    }

    pub(crate) fn yes(self, question: &Spec) -> Self {
        self.put(question, Part::Whole, Value::Flag(true))
    }

    pub(crate) fn put(self, question: &Spec, part: Part, value: Value) -> Self {
        let kind = forms::kind(question.kind_id()).unwrap();
        let record = kind.first_id(self.case.id(), self.round());
        self.put_in(record, kind, question, part, value)
    }

    pub(crate) fn put_in(self, record: RecordId, kind: &RecordKind, question: &Spec, part: Part, value: Value) -> Self {
        let cell = Cell::part(record, question.id, part);
        let round = self.round();
        self.change(&Change::Answer { cell, kind: kind.id.into(), round, value })
    }

    /// Several changes as one action, written as the page writes it: each from the case as it stands.
    pub(crate) fn at_once(self, changes: &[Change]) -> Self {
        let mut ops: Vec<Op> = Vec::new();
        for op in changes.iter().flat_map(|change| self.case.ops_of(change)) {
            if !ops.contains(&op) {
                ops.push(op);
            }
        }
        self.write(ops)
    }

    pub(crate) fn change(self, change: &Change) -> Self {
        let ops = self.case.ops_of(change);
        self.write(ops)
    }

    fn write(mut self, ops: Vec<Op>) -> Self {
        for op in ops {
            self.count += 1;
            let mut id = [0; 16];
            id[12..].copy_from_slice(&self.count.to_be_bytes());
            let stamp = Stamp {
                id: EventId::from_bytes(id),
                case: self.case.id(),
                author: AuthorId::from_bytes([2; 16]),
                session: SessionId::from_bytes([3; 16]),
                lamport: self.case.next_lamport(),
                at: "2026-03-02T10:00:00+02:00".parse().unwrap(),
            };
            self.case.apply(Line::write(stamp.on(op)).unwrap()).unwrap();
        }
        self
    }
}

/// What a language's folder says in one file.
pub(crate) fn file(lang: &Lang, name: &str) -> String {
    let path = format!("{}/public/locales/{}/{name}.ftl", env!("CARGO_MANIFEST_DIR"), lang.tag);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The texts of a language.
pub(crate) fn texts(tag: &str) -> Texts {
    let lang = Lang::find(tag).unwrap();
    Texts::read(lang, FILES.iter().map(|name| file(lang, name))).unwrap()
}

/// The events of another copy of the same case, in which one question was answered otherwise.
pub(crate) fn elsewhere(question: &Spec, words: &str) -> Vec<Line> {
    Told { count: 1_000, ..Told::nothing() }.note(question, words).case.lines().cloned().collect()
}

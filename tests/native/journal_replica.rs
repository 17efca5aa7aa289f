//! Copies of one case in several hands, for the tests of merging: a script of what people do and when copies meet.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Duration, FixedOffset};
use proptest::prelude::*;
use waymark::journal::{
    AuthorId, Case, CaseId, Cell, Change, Event, EventId, Line, Op, Part, RecordId, SealedPaper, SessionId, Stamp,
    Value,
};

pub(crate) const CASE: CaseId = CaseId::from_bytes([7; 16]);
pub(crate) const KIND: &str = "goal";

/// One step of a script. Numbers are taken modulo what there is.
#[derive(Debug, Clone)]
pub(crate) enum Step {
    /// Somebody changes their copy.
    Do { who: usize, act: Act },
    /// One copy's events reach another: those that the mask lets through, last first, and then the first again.
    Send { from: usize, to: usize, mask: u64 },
    /// A copy is put aside as a backup.
    BackUp { who: usize },
    /// The backup is restored: an older state, a new session of the same vault.
    Restore { who: usize },
}

#[derive(Debug, Clone)]
pub(crate) enum Act {
    Answer {
        record: u8,
        question: u8,
        part: u8,
        value: u8,
    },
    Settle {
        record: u8,
        question: u8,
        part: u8,
        value: u8,
    },
    Add {
        record: u8,
    },
    Remove {
        record: u8,
    },
    Move {
        record: u8,
        place: u8,
    },
    Seal {
        record: u8,
    },
    /// An answer of a kind that only a newer version knows.
    Newer {
        record: u8,
        question: u8,
    },
}

pub(crate) fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        6 => (0..4_usize, act()).prop_map(|(who, act)| Step::Do { who, act }),
        3 => (0..4_usize, 0..4_usize, any::<u64>()).prop_map(|(from, to, mask)| Step::Send { from, to, mask }),
        1 => (0..4_usize).prop_map(|who| Step::BackUp { who }),
        1 => (0..4_usize).prop_map(|who| Step::Restore { who }),
    ];
    proptest::collection::vec(step, 1..60)
}

fn act() -> impl Strategy<Value = Act> {
    let cell = || (0..3_u8, 0..2_u8, 0..4_u8, 0..6_u8);
    prop_oneof![
        6 => cell().prop_map(|(record, question, part, value)| Act::Answer { record, question, part, value }),
        1 => cell().prop_map(|(record, question, part, value)| Act::Settle { record, question, part, value }),
        1 => (0..3_u8).prop_map(|record| Act::Add { record }),
        2 => (0..3_u8).prop_map(|record| Act::Remove { record }),
        1 => (0..3_u8, 0..4_u8).prop_map(|(record, place)| Act::Move { record, place }),
        1 => (0..3_u8).prop_map(|record| Act::Seal { record }),
        1 => (0..3_u8, 0..2_u8).prop_map(|(record, question)| Act::Newer { record, question }),
    ]
}

/// Four copies of one case.
pub(crate) struct Replicas {
    pub(crate) cases: Vec<Case>,
    backups: Vec<Case>,
    sessions: Vec<u8>,
    skews: [i64; 4],
    drawn: u64,
}

impl Replicas {
    /// Copies whose clocks are off by these many days.
    pub(crate) fn with_skews(skews: [i64; 4]) -> Self {
        let empty = vec![Case::empty(CASE); 4];
        Self { cases: empty.clone(), backups: empty, sessions: vec![0; 4], skews, drawn: 0 }
    }

    pub(crate) fn play(&mut self, steps: &[Step]) {
        for step in steps {
            match step {
                Step::Do { who, act } => self.act(*who, act),
                Step::Send { from, to, mask } => self.send(*from, *to, *mask),
                Step::BackUp { who } => self.backups[*who] = self.cases[*who].clone(),
                Step::Restore { who } => {
                    self.cases[*who] = self.backups[*who].clone();
                    self.sessions[*who] += 1;
                }
            }
        }
    }

    /// Every copy and every backup takes in everything, each in an order of its own, twice.
    pub(crate) fn meet(&self, seeds: [u64; 8]) -> Vec<Case> {
        let all: Vec<Line> = self.everything();
        let copies = self.cases.iter().chain(&self.backups);
        copies
            .zip(seeds)
            .map(|(copy, seed)| joined(copy, shuffled(&all, seed).into_iter().chain(all.clone())))
            .collect()
    }

    pub(crate) fn everything(&self) -> Vec<Line> {
        let copies = self.cases.iter().chain(&self.backups);
        let by_id: BTreeMap<EventId, Line> =
            copies.flat_map(Case::lines).map(|line| (line.event().id, line.clone())).collect();
        by_id.into_values().collect()
    }

    fn act(&mut self, who: usize, act: &Act) {
        if let Act::Newer { record, question } = act {
            return self.write_newer(who, *record, *question);
        }
        for op in self.cases[who].ops_of(&change(act)) {
            let line = Line::write(self.stamp(who).on(op)).unwrap();
            self.cases[who].apply(line).unwrap();
        }
    }

    fn write_newer(&mut self, who: usize, record: u8, question: u8) {
        let cell = Cell::whole(record_id(record), format!("goal.q{question}"));
        let given = self.cases[who].record(cell.record).map(|found| found.given(&cell.question, &cell.part));
        let replaces = given.map(|given| given.0.iter().map(|answer| answer.event.id).collect()).unwrap_or_default();
        let known = Op::Set { cell, value: Value::Choice("later".into()), replaces };
        let raw =
            Line::write(self.stamp(who).on(known)).unwrap().raw().replace("\"choice\":\"later\"", "\"hologram\":[1]");
        self.cases[who].apply(Line::read(&raw).unwrap()).unwrap();
    }

    fn send(&mut self, from: usize, to: usize, mask: u64) {
        let lines: Vec<Line> = self.cases[from].lines().cloned().collect();
        let chosen =
            lines.iter().enumerate().filter(|(number, _)| mask >> (number % 64) & 1 == 1).map(|(_, line)| line);
        let again = lines.first();
        self.cases[to] = joined(&self.cases[to], chosen.rev().chain(again).cloned());
    }

    fn stamp(&mut self, who: usize) -> Stamp {
        self.drawn += 1;
        let noon: DateTime<FixedOffset> = "2026-03-01T12:00:00+02:00".parse().unwrap();
        Stamp {
            id: EventId::from_bytes(scattered(self.drawn)),
            case: CASE,
            author: AuthorId::from_bytes([who as u8; 16]),
            session: SessionId::from_bytes([16 * who as u8 + self.sessions[who] % 16; 16]),
            lamport: self.cases[who].next_lamport(),
            at: noon + Duration::days(self.skews[who]) + Duration::seconds(self.drawn as i64),
        }
    }
}

fn change(act: &Act) -> Change {
    let first = waymark::journal::RoundId::first_of(CASE);
    match act {
        Act::Answer { record, question, part, value } => Change::Answer {
            cell: cell(*record, *question, *part),
            kind: KIND.into(),
            round: first,
            value: an_answer(*part, *value),
        },
        Act::Settle { record, question, part, value } => {
            Change::Settle(cell(*record, *question, *part), an_answer(*part, *value))
        }
        Act::Add { record } => Change::Add { record: record_id(*record), kind: KIND.into(), round: first },
        Act::Remove { record } => Change::Remove(record_id(*record)),
        Act::Move { record, place } => Change::Move(record_id(*record), format!("m{place}")),
        Act::Seal { record } => Change::Seal(vec![record_id(*record)], paper()),
        Act::Newer { .. } => unreachable!("written by hand"),
    }
}

pub(crate) fn cell(record: u8, question: u8, part: u8) -> Cell {
    let part = match part {
        0 => Part::Whole,
        1 => Part::Said,
        2 => Part::Choice("food".into()),
        _ => Part::Choice("rent".into()),
    };
    Cell::part(record_id(record), format!("goal.q{question}"), part)
}

fn an_answer(part: u8, value: u8) -> Value {
    match (part, value) {
        (2.., _) => Value::Flag(value.is_multiple_of(2)),
        (_, 0) => Value::Cleared,
        _ => Value::text(format!("words {value}"), "en"),
    }
}

pub(crate) fn record_id(record: u8) -> RecordId {
    RecordId::from_bytes([0x40 + record; 16])
}

pub(crate) fn paper() -> SealedPaper {
    SealedPaper {
        document: "agreement".into(),
        lang: "ru".into(),
        words: vec!["Мы встретимся".into(), "в среду".into()],
        signer: "Анна".into(),
        manner: "spoken".into(),
    }
}

/// A copy that took in these lines as well.
pub(crate) fn joined(case: &Case, lines: impl IntoIterator<Item = Line>) -> Case {
    let mut joined = case.clone();
    for line in lines {
        joined.apply(line).unwrap();
    }
    joined
}

/// The same lines in an order that the seed decides.
pub(crate) fn shuffled(lines: &[Line], seed: u64) -> Vec<Line> {
    let mut keyed: Vec<_> =
        lines.iter().enumerate().map(|(number, line)| (scattered(seed ^ number as u64), line.clone())).collect();
    keyed.sort_by_key(|(key, _)| *key);
    keyed.into_iter().map(|(_, line)| line).collect()
}

/// Sixteen bytes that no pattern in the number shines through, so that ids don't order events as they were made.
pub(crate) fn scattered(number: u64) -> [u8; 16] {
    let mut state = u128::from(number) + 1;
    for _ in 0..4 {
        state = state.wrapping_mul(0xda94_2042_e4dd_58b5_da94_2042_e4dd_58b5) ^ state >> 61;
    }
    state.to_be_bytes()
}

/// What the rules of design.md section 4 say that a set of events comes to, as plainly as they can be written down.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Plainly {
    pub(crate) alive: BTreeSet<RecordId>,
    pub(crate) standing: BTreeMap<Cell, BTreeSet<EventId>>,
}

impl Plainly {
    pub(crate) fn of(events: &[&Event]) -> Self {
        let replaced: BTreeSet<EventId> = events.iter().flat_map(|event| event.op.replaces()).copied().collect();
        let mut removed = BTreeSet::new();
        let mut standing: BTreeMap<Cell, BTreeSet<EventId>> = BTreeMap::new();
        for event in events {
            if let Op::Remove { replaces, .. } = &event.op {
                removed.extend(replaces.iter().copied());
            }
            if let Some(cell) = answered(event) {
                let cell = standing.entry(cell.clone()).or_default();
                cell.extend(Some(event.id).filter(|id| !replaced.contains(id)));
            }
        }
        let living = |event: &&&Event| {
            let is_answer = answered(event).is_some() && !replaced.contains(&event.id);
            (is_answer || matches!(event.op, Op::Add { .. })) && !removed.contains(&event.id)
        };
        let alive = events.iter().filter(living).filter_map(|event| event.op.record()).collect();
        Self { alive, standing }
    }

    /// The same, as the fold has it.
    pub(crate) fn folded(case: &Case) -> Self {
        let alive = case.records().filter(|record| record.is_alive()).map(|record| record.id()).collect();
        let mut standing = BTreeMap::new();
        for record in case.records() {
            for (question, part) in record.cells() {
                let given = record.given(question, part).0.iter().map(|answer| answer.event.id).collect();
                standing.insert(Cell::part(record.id(), question, part.clone()), given);
            }
        }
        Self { alive, standing }
    }
}

pub(crate) fn answered(event: &Event) -> Option<&Cell> {
    match &event.op {
        Op::Set { cell, .. } | Op::Settle { cell, .. } => Some(cell),
        Op::Newer(newer) => newer.cell.as_ref().filter(|_| newer.is_answer),
        _ => None,
    }
}

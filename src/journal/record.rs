//! A record as it stands: who reads it sees current answers, conflicts, and what was before.

use std::collections::{BTreeMap, BTreeSet};

use super::{Case, Event, EventId, Line, Op, Part, RecordId, RoundId, Value};
use crate::sorting::sort_by_key;

/// The events of one record, by what they touch. Which of them are current the [`Case`] knows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Traces {
    pub(super) adds: BTreeSet<EventId>,
    pub(super) places: BTreeSet<EventId>,
    pub(super) cells: BTreeMap<String, BTreeMap<Part, BTreeSet<EventId>>>,
}

/// One record of a case.
#[derive(Clone, Copy)]
pub struct Record<'a> {
    pub(super) case: &'a Case,
    pub(super) id: RecordId,
    pub(super) traces: &'a Traces,
}

/// What stands in one part of a question: nothing, one answer, or several that conflict. Earliest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Given<'a>(pub Vec<Answer<'a>>);

/// An answer and the event that gave it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answer<'a> {
    /// The event.
    pub event: &'a Event,
    /// What it says; `None` if a newer version wrote it in a way this one cannot read.
    pub value: Option<&'a Value>,
}

impl<'a> Given<'a> {
    /// The answer, when it is one and not blank. In a conflict the latest by order, for places that can show only
    /// one; they say that there is another.
    pub fn value(&self) -> Option<&'a Value> {
        self.0.last().and_then(|answer| answer.value).filter(|value| !value.is_blank())
    }

    /// Whether answers stand against each other. Two people who wrote the same agree; of an answer that this version
    /// cannot read nobody here can say so.
    pub fn is_conflict(&self) -> bool {
        self.0.windows(2).any(|pair| pair[0].value.is_none() || pair[0].value != pair[1].value)
    }

    /// Whether this is what stands, and all that stands.
    pub(super) fn is_just(&self, value: &Value) -> bool {
        if self.0.is_empty() { value.is_blank() } else { self.0.iter().all(|answer| answer.value == Some(value)) }
    }
}

impl<'a> Record<'a> {
    /// Its id.
    pub fn id(&self) -> RecordId {
        self.id
    }

    /// The case it is in.
    pub fn case(&self) -> &'a Case {
        self.case
    }

    /// Its kind, as declared in `forms`; `None` while its addition has not arrived.
    pub fn kind(&self) -> Option<&'a str> {
        self.born().map(|(kind, _)| kind)
    }

    /// The round it belongs to.
    pub fn round(&self) -> Option<RoundId> {
        self.born().map(|(_, round)| round)
    }

    /// Whether it is in sight: an addition or a current answer that no removal named.
    pub fn is_alive(&self) -> bool {
        self.living().any(|id| !self.case.is_removed(id))
    }

    /// What stands in a part of a question.
    pub fn given(&self, question: &str, part: &Part) -> Given<'a> {
        let ids = self.traces.cells.get(question).and_then(|parts| parts.get(part));
        let mut answers: Vec<_> =
            ids.into_iter().flatten().filter_map(|id| self.case.current(*id)).map(answer).collect();
        sort_by_key(&mut answers, |answer| answer.event.order());
        Given(answers)
    }

    /// The answer in a part of a question, as [`Given::value`] has it.
    pub fn value(&self, question: &str, part: &Part) -> Option<&'a Value> {
        let ids = self.traces.cells.get(question)?.get(part)?;
        let current = ids.iter().filter_map(|id| self.case.current(*id));
        let last = current.max_by_key(|line| line.event().order())?;
        answer(last).value.filter(|value| !value.is_blank())
    }

    /// The choices of a many-of question that are ticked. A tick made in one copy stands whatever the other unticked.
    pub fn ticked(&self, question: &str) -> Vec<&'a str> {
        let parts = self.traces.cells.get(question);
        parts.into_iter().flatten().filter_map(|(part, _)| self.ticked_part(question, part)).collect()
    }

    fn ticked_part(&self, question: &str, part: &'a Part) -> Option<&'a str> {
        let Part::Choice(choice) = part else { return None };
        let is_on = self.given(question, part).0.iter().any(|answer| answer.value == Some(&Value::Flag(true)));
        is_on.then_some(choice.as_str())
    }

    /// Every question and part that was ever answered here, whether this version knows it or not.
    pub fn cells(&self) -> impl Iterator<Item = (&'a str, &'a Part)> + use<'a> {
        self.traces.cells.iter().flat_map(|(question, parts)| parts.keys().map(move |part| (question.as_str(), part)))
    }

    /// Where answers stand against each other.
    pub fn conflicts(&self) -> impl Iterator<Item = (&'a str, &'a Part)> + use<'a> {
        let record = *self;
        self.cells().filter(move |(question, part)| {
            !matches!(part, Part::Choice(_)) && record.given(question, part).is_conflict()
        })
    }

    /// Where it comes in its list: by the key of its place, then those without one, as they were added. So what is
    /// added to a list that was put in order comes last.
    pub(super) fn order(&self, added: &Line) -> (bool, Option<&'a str>, (u64, EventId)) {
        let key = self.place();
        (key.is_none(), key, added.event().order())
    }

    /// The key of its place in its list, once somebody put it there and as long as nobody has undone that.
    pub fn place(&self) -> Option<&'a str> {
        let places = self.traces.places.iter().filter_map(|id| self.case.current(*id));
        places.max_by_key(|line| line.event().order()).and_then(|line| match &line.event().op {
            Op::Move { place, .. } => Some(place.as_str()).filter(|place| !place.is_empty()),
            _ => None,
        })
    }

    /// Additions and current answers: what a removal has to name.
    pub(super) fn living(&self) -> impl Iterator<Item = EventId> + use<'a> {
        let case = self.case;
        let answers = self.traces.cells.values().flat_map(BTreeMap::values).flatten();
        let current = answers.filter(move |id| case.current(**id).is_some());
        self.traces.adds.iter().chain(current).copied()
    }

    /// The current keys of its place in its list.
    pub(super) fn placed(&self) -> impl Iterator<Item = EventId> + use<'a> {
        let case = self.case;
        self.traces.places.iter().copied().filter(move |id| case.current(*id).is_some())
    }

    /// What brought it into being.
    pub(super) fn first_add(&self) -> Option<&'a Line> {
        self.traces.adds.iter().filter_map(|id| self.case.line(*id)).min_by_key(|line| line.event().order())
    }

    pub(super) fn born(&self) -> Option<(&'a str, RoundId)> {
        self.first_add()?.event().op.adds()
    }
}

pub(super) fn answer(line: &Line) -> Answer<'_> {
    let event = line.event();
    let value = match &event.op {
        Op::Set { value, .. } | Op::Settle { value, .. } => Some(value),
        _ => None,
    };
    Answer { event, value }
}

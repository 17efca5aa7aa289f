//! Somebody new on a map, with what ties them to those who are there already: one action.

use crate::forms::{Ask, RecordKind, Spec, bond, child, couple, person};
use crate::journal::{Case, Change, Part, Record, RecordId, RoundId, Value};

/// Somebody or something new.
#[derive(Debug, Clone)]
pub struct Newcomer {
    /// Their record.
    pub id: RecordId,
    /// The record of what ties them to others.
    pub tie: RecordId,
    /// What they are called.
    pub name: String,
    /// The language of the name.
    pub lang: String,
}

/// What somebody new is to somebody who is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kin {
    /// One of a couple.
    Partner,
    /// A child.
    Child,
    /// A parent.
    Parent,
}

impl Kin {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Partner, Self::Child, Self::Parent];

    /// Its id; its message is `map-kin-<id>`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Partner => "partner",
            Self::Child => "child",
            Self::Parent => "parent",
        }
    }

    /// The question of what it is like: of a couple what they are to each other, of a child in which way it is theirs.
    pub const fn how(self) -> &'static Spec {
        match self {
            Self::Partner => &couple::STATUS.spec,
            Self::Child | Self::Parent => &child::WAY.spec,
        }
    }

    /// The kind with this id.
    pub fn of(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kin| kin.id() == id)
    }
}

/// Whose somebody new is, and what was said of it. What was not said stays open: nothing is inferred.
#[derive(Debug, Clone, Copy)]
pub struct Relation<'a> {
    /// Who is there already.
    pub whom: RecordId,
    /// What the new one is to them.
    pub kin: Kin,
    /// A choice of [`Kin::how`].
    pub how: Option<&'a str>,
    /// Of a new child, who the other parent is.
    pub other: Option<RecordId>,
}

/// Somebody or something around the household: who, the part of life, and what the tie with the household is like.
pub fn add_system(round: RoundId, new: &Newcomer, sector: Option<&str>, tie: Option<&str>) -> Vec<Change> {
    let mut changes = vec![named(round, new)];
    let choice = |of: Of<'_>, question: &Spec, id: &str| answer(round, of, question, Value::Choice(id.to_owned()));
    changes.extend(sector.map(|id| choice(new.person(), &person::SECTOR.spec, id)));
    if let Some(kind) = tie {
        changes.push(answer(round, new.tie(&bond::BOND), &bond::FROM.spec, new.link()));
        changes.push(choice(new.tie(&bond::BOND), &bond::KIND.spec, kind));
    }
    changes
}

/// Somebody of the family: who, and what they are to somebody who is there. A parent joins one who is known already, if
/// the same was said of both.
pub fn add_kin(case: &Case, round: RoundId, new: &Newcomer, of: Option<Relation<'_>>) -> Vec<Change> {
    let mut changes = vec![named(round, new)];
    if case.records_of(person::PERSON.id).is_empty() {
        // The first of a family is the one whom the map is about.
        changes.push(answer(round, new.person(), &person::INDEX.spec, Value::Flag(true)));
    }
    let Some(Relation { whom, kin, how, other }) = of else { return changes };
    let link = |record: RecordId| link_to(case, record);
    let own = |kind, question: &Spec, value| answer(round, new.tie(kind), question, value);
    let said = |kind| how.map(|how| own(kind, kin.how(), Value::Choice(how.to_owned())));
    match kin {
        Kin::Partner => {
            changes.push(own(&couple::COUPLE, &couple::ONE.spec, link(whom)));
            changes.push(own(&couple::COUPLE, &couple::TWO.spec, new.link()));
            changes.extend(said(&couple::COUPLE));
        }
        Kin::Child => {
            changes.push(own(&child::CHILD, &child::CHILD_OF.spec, new.link()));
            changes.push(own(&child::CHILD, &child::PARENT.spec, link(whom)));
            changes.extend(other.map(|other| own(&child::CHILD, &child::OTHER_PARENT.spec, link(other))));
            changes.extend(said(&child::CHILD));
        }
        Kin::Parent => match half_known(case, whom, how) {
            Some(known) => {
                let of = Of { record: known.id(), kind: &child::CHILD };
                changes.push(answer(known.round().unwrap_or(round), of, &child::OTHER_PARENT.spec, new.link()));
            }
            None => {
                changes.push(own(&child::CHILD, &child::CHILD_OF.spec, link(whom)));
                changes.push(own(&child::CHILD, &child::PARENT.spec, new.link()));
                changes.extend(said(&child::CHILD));
            }
        },
    }
    changes
}

/// A tie that somebody begins.
pub fn begin_tie(case: &Case, round: RoundId, tie: RecordId, from: RecordId) -> Change {
    answer(round, Of { record: tie, kind: &bond::BOND }, &bond::FROM.spec, link_to(case, from))
}

/// The record that an answer belongs to.
#[derive(Clone, Copy)]
struct Of<'a> {
    record: RecordId,
    kind: &'a RecordKind,
}

impl Newcomer {
    fn person(&self) -> Of<'static> {
        Of { record: self.id, kind: &person::PERSON }
    }

    fn tie<'a>(&self, kind: &'a RecordKind) -> Of<'a> {
        Of { record: self.tie, kind }
    }

    fn link(&self) -> Value {
        Value::Link { record: self.id, journal: None, label: self.name.clone() }
    }
}

fn answer(round: RoundId, of: Of<'_>, question: &Spec, value: Value) -> Change {
    of.kind.answer(of.record, round, question, Part::Whole, value)
}

fn named(round: RoundId, new: &Newcomer) -> Change {
    answer(round, new.person(), &person::NAME.spec, Value::text(new.name.clone(), &new.lang))
}

fn link_to(case: &Case, record: RecordId) -> Value {
    let found = case.record(record);
    let name = found.and_then(|found| found.get(person::NAME).or_else(|| found.get(person::ROLE)));
    Value::Link { record, journal: None, label: name.unwrap_or_default().to_owned() }
}

/// The other of the one couple that somebody is half of: perhaps their child's other parent, which somebody has to say.
pub fn only_partner(case: &Case, whom: RecordId) -> Option<RecordId> {
    let couples = case.records_of(couple::COUPLE.id);
    let mut others = couples.iter().filter_map(|record| match (record.get(couple::ONE)?, record.get(couple::TWO)?) {
        (one, two) if one == whom => Some(two),
        (one, two) if two == whom => Some(one),
        _ => None,
    });
    others.next().filter(|_| others.next().is_none())
}

/// Where one parent of a child is known and the other not, and the same was said of the way in which they are its parents.
fn half_known<'a>(case: &'a Case, whom: RecordId, how: Option<&str>) -> Option<Record<'a>> {
    let is_half = |record: &Record<'_>| {
        record.get(child::CHILD_OF) == Some(whom)
            && record.get(child::PARENT).is_some()
            && record.get(child::OTHER_PARENT).is_none()
            && record.get(child::WAY) == how
    };
    case.records_of(child::CHILD.id).into_iter().find(is_half)
}

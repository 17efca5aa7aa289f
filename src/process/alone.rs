//! Pages that the person fills in alone (1-27): what is asked on one, where the answers go, what the worker sees of it.
//!
//! A page goes to the person the case is about, or to another client of it. A child who is only noted as one is given none,
//! even if the child said yes: that yes was to the help, and mostly somebody else's consent stands beside it (Part 5, 7).
//! Nothing there says that the child heard who reads a page, nor could the child take the yes back; and what others said of
//! the child is kept from the papers of the rest for another client alone. So whoever agreed is first added as a client, by
//! the worker, who asks what is asked there; the screen says so where it matters.

use chrono::NaiveDate;

use super::{title, work_end};
use crate::forms::{
    self, AloneItem, AloneSet, Ask, Kind, RecordKind, Spec, alone, apart, client, feedback, level, minor, participant,
};
use crate::i18n::Texts;
use crate::journal::{Case, Change, EventId, Part, Record, RecordId, RoundId, Value};
use crate::sorting::sort_by_key;

/// A page that was handed over.
#[derive(Clone, Copy)]
pub struct Sitting<'a> {
    /// Its record.
    pub record: Record<'a>,
    /// What was asked.
    pub set: &'static AloneSet,
}

/// What became of one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Filled {
    /// The answer, as it stands now.
    Said {
        /// The record that holds it.
        record: RecordId,
        /// The question of that record.
        question: &'static Spec,
    },
    /// They would rather not say.
    NotSaid,
    /// They did not come to it, or left it empty.
    Nothing,
}

/// Where an answer stands.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// The record.
    pub record: RecordId,
    /// Its kind.
    pub kind: &'static RecordKind,
    /// The question.
    pub question: &'static Spec,
}

impl Place {
    fn answer(&self, round: RoundId, question: &Spec, part: Part, value: Value) -> Change {
        self.kind.answer(self.record, round, question, part, value)
    }
}

/// The other clients of a case (Part 5, 7).
pub fn other_clients(case: &Case) -> Vec<Record<'_>> {
    case.records_of(participant::PARTICIPANT.id)
}

/// Who of a case has words and a yes of their own beside the person, and so a copy of their own (Part 5, 7 and 15): its
/// other clients, and the children in it; each with what they are called.
pub fn with_own_copy(case: &Case, texts: &Texts) -> Vec<(RecordId, String)> {
    let children = case.records_of(minor::MINOR.id).into_iter().map(|child| (child, &minor::CALLED.spec));
    let others = other_clients(case).into_iter().map(|other| (other, &participant::CALLED.spec));
    let named = |(record, called): (Record<'_>, &Spec)| {
        let name = record.noted(called).map(str::to_owned);
        (record.id(), name.unwrap_or_else(|| texts.get(&format!("kind-{}", called.kind_id()))))
    };
    others.chain(children).map(named).collect()
}

/// Those of them who have not taken their yes back: a page can be handed to them.
pub fn others_to_hand_to(case: &Case) -> Vec<Record<'_>> {
    let is_withdrawn = |other: &Record<'_>| forms::is_answered(other, &participant::WITHDRAWN.spec);
    other_clients(case).into_iter().filter(|other| !is_withdrawn(other)).collect()
}

/// Whether a child who said yes is no client of the case by that name, so that no page can be handed to them yet. A child
/// for whom whoever may consent said no is none to be added.
pub fn has_child_to_add(case: &Case) -> bool {
    let plain = |name: &str| name.trim().to_lowercase();
    let own = case.record(client::CLIENT.first_id(case.id(), case.first_round()));
    let own = own.and_then(|own| own.get(client::CALLED)).map(plain);
    let others = other_clients(case).into_iter().filter_map(|other| other.get(participant::CALLED).map(plain));
    let clients: Vec<_> = own.into_iter().chain(others).collect();
    let is_one = |child: &Record<'_>| child.get(minor::CALLED).is_some_and(|name| clients.contains(&plain(name)));
    let is_agreed =
        |child: &Record<'_>| child.get(minor::AGREES) == Some("yes") && child.get(minor::MANNER) != Some("no");
    case.records_of(minor::MINOR.id).iter().any(|child| is_agreed(child) && !is_one(child))
}

/// All pages that were handed over, the last first.
pub fn sittings(case: &Case) -> Vec<Sitting<'_>> {
    let records = case.records_of(alone::ALONE.id).into_iter();
    let known = records.filter_map(|record| Some(Sitting { set: forms::alone_set(record.get(alone::SET)?)?, record }));
    let mut found: Vec<_> = known.collect();
    sort_by_key(&mut found, |sitting| std::cmp::Reverse(sitting.began()));
    found
}

/// The page that is being filled in: the last that has no end yet.
pub fn open_sitting(case: &Case) -> Option<Sitting<'_>> {
    sittings(case).into_iter().next().filter(|sitting| sitting.record.get(alone::END).is_none())
}

impl Sitting<'_> {
    /// When it was handed over and when it ended, in milliseconds since 1970, on the clock of the device.
    pub fn times(&self) -> (Option<i64>, Option<i64>) {
        (self.written(&alone::SET.spec), self.written(&alone::END.spec))
    }

    fn written(&self, question: &Spec) -> Option<i64> {
        let given = self.record.given(question.id, &Part::Whole);
        given.0.last().map(|answer| answer.event.at.timestamp_millis())
    }

    fn began(&self) -> Option<(u64, EventId)> {
        self.record.given(alone::SET.spec.id, &Part::Whole).0.last().map(|answer| answer.event.order())
    }

    /// Which other client has it; `None` where it is the person's that the case is about.
    pub fn whose(&self) -> Option<RecordId> {
        self.record.get(alone::WHO)
    }

    /// What became of a question of it.
    pub fn filled(&self, item: &'static AloneItem) -> Filled {
        let case = self.record.case();
        let place = self.record.round().and_then(|round| place_of(case, round, self.record.id(), item));
        match place.filter(|place| is_answered(case, place)) {
            Some(Place { record, question, .. }) => Filled::Said { record, question },
            None if self.record.get(alone::NOT_SAID).contains(&item.id) => Filled::NotSaid,
            None => Filled::Nothing,
        }
    }
}

fn is_answered(case: &Case, place: &Place) -> bool {
    let record = case.record(place.record).filter(Record::is_alive);
    record.is_some_and(|record| forms::is_answered(&record, place.question))
}

/// What a page asks, in its order. Of what is asked once a round, only what was still missing when it was handed over.
pub fn items_of(sitting: &Sitting<'_>) -> Vec<&'static AloneItem> {
    let asked = sitting.record.get(alone::ASKED);
    sitting.set.items.iter().filter(|item| asked.contains(&item.id)).collect()
}

/// Where the answer to an item of a page stands that was handed over.
pub fn place_of(case: &Case, round: RoundId, sitting: RecordId, item: &'static AloneItem) -> Option<Place> {
    let whose = case.record(sitting).and_then(|record| record.get(alone::WHO));
    place_for(case, round, sitting, whose, item)
}

fn place_for(
    case: &Case,
    round: RoundId,
    sitting: RecordId,
    whose: Option<RecordId>,
    item: &'static AloneItem,
) -> Option<Place> {
    if let Some(whose) = whose {
        return Some(place_apart(round, sitting, whose, item));
    }
    let kind = forms::kind(item.question.kind_id())?;
    let record = item.record.map_or_else(|| kind.first_id(case.id(), round), |name| RecordId::part_of(sitting, name));
    Some(Place { record, kind, question: &item.question })
}

/// What another client says stands apart. What is asked once a round is asked of each of them once a round.
fn place_apart(round: RoundId, sitting: RecordId, whose: RecordId, item: &AloneItem) -> Place {
    let record = match item.record {
        Some(_) => RecordId::part_of(sitting, item.id),
        None => RecordId::part_of(whose, &format!("{} {round}", item.id)),
    };
    let question = if item.question.id == level::GRADE.spec.id {
        &apart::GRADE.spec
    } else if item.question.id == feedback::HEARD.spec.id {
        &apart::HEARD.spec
    } else {
        &apart::WORDS.spec
    };
    Place { record, kind: &apart::APART, question }
}

/// Hands a page over, to another client of the case or to the person it is about. One that somebody forgot to end is
/// ended. Nothing where all of it was answered before, and nothing to the person once they ended their consent to the work:
/// the other clients have consents of their own.
pub fn begin_sitting(
    case: &Case,
    round: RoundId,
    set: &'static AloneSet,
    sitting: RecordId,
    whose: Option<RecordId>,
    today: NaiveDate,
) -> Vec<Change> {
    if whose.is_none() && work_end(case, round).is_some() {
        return Vec::new();
    }
    let is_missing = |item: &&'static AloneItem| {
        !place_for(case, round, sitting, whose, item).is_some_and(|place| is_answered(case, &place))
    };
    let asked: Vec<_> = set.items.iter().filter(is_missing).collect();
    if asked.is_empty() {
        return Vec::new();
    }
    let older = open_sitting(case).map(|open| end_sitting(round, open.record.id(), "stopped"));
    let tell = |question, value| alone::ALONE.answer(sitting, round, question, Part::Whole, value);
    let head =
        [tell(&alone::SET.spec, Value::Choice(set.id.to_owned())), tell(&alone::DAY.spec, Value::Date(today.into()))];
    let whose = whose.map(|whose| tell(&alone::WHO.spec, link_to(case, whose)));
    let asked = asked.into_iter().map(|item| tick(sitting, round, &alone::ASKED.spec, item, true));
    older.into_iter().chain(head).chain(whose).chain(asked).collect()
}

fn link_to(case: &Case, whose: RecordId) -> Value {
    let label = case.record(whose).as_ref().and_then(title).unwrap_or_default().to_owned();
    Value::Link { record: whose, journal: None, label }
}

/// The person would rather not say: what stood there goes, and that they chose so is kept.
pub fn leave_unsaid(case: &Case, round: RoundId, sitting: RecordId, item: &'static AloneItem) -> Vec<Change> {
    let place = place_of(case, round, sitting, item).filter(|place| is_answered(case, place));
    let cleared = place.map(|place| {
        let question = place.question;
        place.answer(round, question, question.first_part(), Value::Cleared)
    });
    cleared.into_iter().chain([tick(sitting, round, &alone::NOT_SAID.spec, item, true)]).collect()
}

/// What is so of each answer besides the answer: by whom, how one knows, when. Nothing where nothing is missing.
pub fn complete_sitting(case: &Case, round: RoundId, sitting: RecordId) -> Vec<Change> {
    let Some(record) = case.record(sitting) else { return Vec::new() };
    let Some(set) = record.get(alone::SET).and_then(forms::alone_set) else { return Vec::new() };
    let sitting = Sitting { record, set };
    let places = items_of(&sitting).into_iter().filter_map(|item| {
        let place = place_of(case, round, record.id(), item)?;
        is_answered(case, &place).then_some((item, place))
    });
    places.flat_map(|(item, place)| completed(case, round, &sitting, item, place)).collect()
}

/// Ends a page: `finished` or `stopped`.
pub fn end_sitting(round: RoundId, sitting: RecordId, how: &str) -> Change {
    alone::ALONE.answer(sitting, round, &alone::END.spec, Part::Whole, Value::Choice(how.to_owned()))
}

/// A question of the answer's record, and what it is answered with.
type Fact = (Spec, Part, Value);

fn completed(case: &Case, round: RoundId, sitting: &Sitting<'_>, item: &AloneItem, place: Place) -> Vec<Change> {
    let facts = match sitting.whose() {
        Some(whose) => facts_apart(case, sitting, whose, item),
        None => facts_beside(case, sitting, item),
    };
    let stands =
        |question: &Spec| case.record(place.record).is_some_and(|record| forms::is_answered(&record, question));
    let missing = facts.into_iter().filter(|(question, ..)| !stands(question));
    let told = missing.map(|(question, part, value)| place.answer(round, &question, part, value));
    // Whoever said it after all has not left it unsaid.
    let is_unsaid = sitting.record.get(alone::NOT_SAID).contains(&item.id);
    let said = is_unsaid.then(|| tick(sitting.record.id(), round, &alone::NOT_SAID.spec, item, false));
    told.chain(said).collect()
}

/// Of an answer of the person's: what the set says of it, the day, and of a level who told it.
fn facts_beside(case: &Case, sitting: &Sitting<'_>, item: &AloneItem) -> Vec<Fact> {
    let given = item.given.iter().map(|(question, choice)| chosen(question, choice));
    let day = item.day.and_then(|question| day_of(sitting, question));
    let is_level = item.question.kind_id() == level::LEVEL.id;
    let teller = is_level.then(|| teller(case)).flatten().map(|name| (level::TOLD_BY.spec, Part::Whole, name));
    given.chain(day).chain(teller).collect()
}

/// Of an answer of another client: whose it is, what was asked, how one knows, the day.
fn facts_apart(case: &Case, sitting: &Sitting<'_>, whose: RecordId, item: &AloneItem) -> Vec<Fact> {
    let said = [
        (apart::WHO.spec, Part::Whole, link_to(case, whose)),
        chosen(&apart::ITEM.spec, item.id),
        chosen(&apart::SOURCE.spec, "questionnaire"),
    ];
    said.into_iter().chain(day_of(sitting, apart::DAY.spec)).collect()
}

fn chosen(question: &Spec, choice: &str) -> Fact {
    match question.kind {
        Kind::ManyOf => (*question, Part::Choice(choice.to_owned()), Value::Flag(true)),
        _ => (*question, Part::Whole, Value::Choice(choice.to_owned())),
    }
}

fn day_of(sitting: &Sitting<'_>, question: Spec) -> Option<Fact> {
    sitting.record.get(alone::DAY).map(|day| (question, Part::Whole, Value::Date(day)))
}

/// The person, as they want to be called.
fn teller(case: &Case) -> Option<Value> {
    let record = case.record(client::CLIENT.first_id(case.id(), case.first_round()))?;
    record.value(client::CALLED.spec.id, &Part::Whole).cloned()
}

fn tick(sitting: RecordId, round: RoundId, question: &Spec, item: &AloneItem, is_so: bool) -> Change {
    alone::ALONE.answer(sitting, round, question, Part::Choice(item.id.to_owned()), Value::Flag(is_so))
}

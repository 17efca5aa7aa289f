//! Families as they are told in the tests of maps.

use chrono::NaiveDate;
use waymark::diagram::{
    Abuse, Asked, Eyes, Line, Map, More, Names, Node, Notation, Said, Scene, Sheet, TableMeasure, ecomap, genogram,
    said, svg,
};
use waymark::forms::{RecordKind, Spec, bond, child, couple, monitoring, need, person};
use waymark::i18n::{FILES, Lang, Speech, Texts};
use waymark::journal::{DateAnswer, Part, RecordId, Value};

use crate::first_meeting_told::{Told, file};

/// A family being told.
pub(crate) struct Kin {
    told: Option<Told>,
    count: u32,
}

/// Somebody, a couple, a tie: what was told last.
pub(crate) type Id = RecordId;

impl Kin {
    pub(crate) fn nobody() -> Self {
        Self { told: Some(Told::nothing()), count: 0 }
    }

    pub(crate) fn case(&self) -> &waymark::journal::Case {
        &self.told.as_ref().unwrap().case
    }

    pub(crate) fn told(&mut self, change: impl FnOnce(Told) -> Told) {
        self.told = self.told.take().map(change);
    }

    fn fresh(&mut self) -> RecordId {
        self.count += 1;
        let mut id = [7; 16];
        id[..4].copy_from_slice(&self.count.to_be_bytes());
        RecordId::from_bytes(id)
    }

    pub(crate) fn put(&mut self, record: Id, kind: &RecordKind, question: &Spec, part: Part, value: Value) {
        self.told(|told| told.put_in(record, kind, question, part, value));
    }

    pub(crate) fn set(&mut self, record: Id, question: &Spec, value: Value) {
        let kind = waymark::forms::kind(question.kind_id()).unwrap();
        self.put(record, kind, question, Part::Whole, value);
    }

    pub(crate) fn choose(&mut self, record: Id, question: &Spec, choice: &str) {
        assert!(question.choices.contains(&choice), "{choice} is no choice of {}", question.id);
        self.set(record, question, Value::Choice(choice.into()));
    }

    pub(crate) fn tick(&mut self, record: Id, question: &Spec, choice: &str) {
        assert!(question.choices.contains(&choice), "{choice} is no choice of {}", question.id);
        let kind = waymark::forms::kind(question.kind_id()).unwrap();
        self.put(record, kind, question, Part::Choice(choice.into()), Value::Flag(true));
    }

    pub(crate) fn untick(&mut self, record: Id, question: &Spec, choice: &str) {
        assert!(question.choices.contains(&choice), "{choice} is no choice of {}", question.id);
        let kind = waymark::forms::kind(question.kind_id()).unwrap();
        self.put(record, kind, question, Part::Choice(choice.into()), Value::Flag(false));
    }

    /// Something of their health, which somebody said is needed.
    pub(crate) fn health(&mut self, record: Id, mark: &str) {
        self.tick(record, &person::NEEDED.spec, "health");
        self.tick(record, &person::HEALTH.spec, mark);
    }

    pub(crate) fn words(&mut self, record: Id, question: &Spec, words: &str) {
        self.set(record, question, Value::text(words, "en"));
    }

    pub(crate) fn year(&mut self, record: Id, question: &Spec, year: i32) {
        self.set(record, question, Value::Date(DateAnswer { year: Some(year), ..DateAnswer::default() }));
    }

    pub(crate) fn link(&mut self, record: Id, question: &Spec, to: Id) {
        self.set(record, question, Value::Link { record: to, journal: None, label: String::new() });
    }

    /// Somebody with a name, a figure and a year of birth.
    pub(crate) fn person(&mut self, name: &str, shape: &str, born: i32) -> Id {
        let id = self.fresh();
        self.words(id, &person::NAME.spec, name);
        self.choose(id, &person::SHAPE.spec, shape);
        self.year(id, &person::BORN.spec, born);
        id
    }

    pub(crate) fn died(&mut self, id: Id, year: i32) {
        self.choose(id, &person::LIFE.spec, "died");
        self.year(id, &person::DIED.spec, year);
    }

    pub(crate) fn index(&mut self, id: Id) {
        self.set(id, &person::INDEX.spec, Value::Flag(true));
        self.home(id);
    }

    pub(crate) fn home(&mut self, id: Id) {
        self.choose(id, &person::HOUSEHOLD.spec, "yes");
    }

    /// Something around the household.
    pub(crate) fn system(&mut self, name: &str, sector: &str) -> Id {
        let id = self.fresh();
        self.choose(id, &person::SORT.spec, "organisation");
        if !name.is_empty() {
            self.words(id, &person::NAME.spec, name);
        }
        self.choose(id, &person::SECTOR.spec, sector);
        id
    }

    /// Something that is missing.
    pub(crate) fn need(&mut self, words: &str) -> Id {
        let id = self.fresh();
        self.put(id, &need::NEED, &need::STATEMENT.spec, Part::Said, Value::text(words, "en"));
        id
    }

    /// A look at how far a need is met, on a day, by whom it is brought.
    pub(crate) fn look(&mut self, need: Id, person: Option<Id>, met: &str, on: &str) -> Id {
        let id = self.fresh();
        self.link(id, &monitoring::NEED_OF.spec, need);
        if let Some(person) = person {
            self.link(id, &monitoring::PERSON_OF.spec, person);
        }
        self.choose(id, &monitoring::MET.spec, met);
        self.set(id, &monitoring::MET_DAY.spec, Value::Date(DateAnswer::from(day(on))));
        id
    }

    pub(crate) fn couple(&mut self, one: Id, two: Id, status: &str) -> Id {
        let id = self.couple_unsaid(one, two);
        self.choose(id, &couple::STATUS.spec, status);
        id
    }

    /// A couple of whom nobody said what they are.
    pub(crate) fn couple_unsaid(&mut self, one: Id, two: Id) -> Id {
        let id = self.fresh();
        self.link(id, &couple::ONE.spec, one);
        self.link(id, &couple::TWO.spec, two);
        id
    }

    pub(crate) fn child(&mut self, kid: Id, parents: &[Id], way: &str) -> Id {
        let id = self.child_unsaid(kid, parents);
        self.choose(id, &child::WAY.spec, way);
        id
    }

    /// A child of whom nobody said in which way it is theirs.
    pub(crate) fn child_unsaid(&mut self, kid: Id, parents: &[Id]) -> Id {
        let id = self.fresh();
        self.link(id, &child::CHILD_OF.spec, kid);
        for (question, parent) in [&child::PARENT.spec, &child::OTHER_PARENT.spec].into_iter().zip(parents) {
            self.link(id, question, *parent);
        }
        id
    }

    pub(crate) fn bond(&mut self, from: Id, to: Option<Id>, kind: &str) -> Id {
        let id = self.bond_unsaid(from, to);
        self.choose(id, &bond::KIND.spec, kind);
        id
    }

    /// A tie of which nobody said what it is like.
    pub(crate) fn bond_unsaid(&mut self, from: Id, to: Option<Id>) -> Id {
        let id = self.fresh();
        self.link(id, &bond::FROM.spec, from);
        if let Some(to) = to {
            self.link(id, &bond::TO.spec, to);
        }
        id
    }
}

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// What is asked of a map, on a day of 2026, for the worker's eyes.
pub(crate) fn asked(kin: &Kin) -> Asked<'_> {
    Asked {
        case: kin.case(),
        now: kin.case(),
        at: day("2026-03-02"),
        eyes: Eyes::Worker,
        names: Names::Shown,
        abuse: Abuse::Left,
        more: More::Left,
        notation: Notation::default(),
    }
}

/// The same on a day on which everybody of a generated family is born.
pub(crate) fn asked_later(kin: &Kin) -> Asked<'_> {
    Asked { at: day("2090-01-01"), ..asked(kin) }
}

pub(crate) fn all_texts(tag: &str) -> Texts {
    let lang = Lang::find(tag).unwrap();
    Texts::read(lang, FILES.iter().map(|name| file(lang, name))).unwrap()
}

/// Does something with the English language.
pub(crate) fn in_english<T>(speak: impl FnOnce(&Speech<'_>) -> T) -> T {
    static ENGLISH: std::sync::LazyLock<Texts> = std::sync::LazyLock::new(|| all_texts("en"));
    speak(&Speech { texts: &ENGLISH, day: &|day: NaiveDate| day.format("%d.%m.%Y").to_string() })
}

/// A map and what it says.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Drawn {
    pub(crate) scene: Scene,
    pub(crate) said: Said,
}

impl std::ops::Deref for Drawn {
    type Target = Scene;

    fn deref(&self) -> &Scene {
        &self.scene
    }
}

impl Drawn {
    /// Everybody, each with their words.
    pub(crate) fn people(&self) -> impl Iterator<Item = (&Node, &str)> {
        self.nodes.iter().zip(self.said.nodes.iter().map(String::as_str))
    }

    /// Every line with its words.
    pub(crate) fn ties(&self) -> impl Iterator<Item = (&Line, &str)> {
        self.lines.iter().zip(self.said.lines.iter().map(String::as_str))
    }

    /// As a file.
    pub(crate) fn file(&self, sheet: &Sheet, speech: &Speech<'_>) -> String {
        svg(&self.scene, &self.said, sheet, speech, &TableMeasure)
    }
}

pub(crate) fn drawn(asked: &Asked<'_>, map: Map, speech: &Speech<'_>) -> Drawn {
    let scene = match map {
        Map::Ecomap => ecomap(asked, speech, &TableMeasure),
        Map::Genogram => genogram(asked, speech, &TableMeasure),
    };
    let said = said(asked, &scene, speech);
    assert_eq!((said.nodes.len(), said.lines.len()), (scene.nodes.len(), scene.lines.len()));
    assert!(said.nodes.iter().chain(&said.lines).all(|words| !words.is_empty()), "something says nothing");
    Drawn { scene, said }
}

pub(crate) fn genogram_of(asked: &Asked<'_>) -> Drawn {
    in_english(|speech| drawn(asked, Map::Genogram, speech))
}

pub(crate) fn ecomap_of(asked: &Asked<'_>) -> Drawn {
    in_english(|speech| drawn(asked, Map::Ecomap, speech))
}

//! Who is who in the copy: everybody and everything that has a name in the case becomes what they are to the person, in
//! an order that stays the same.

use super::sought::{Holds, Lexicon, Sought};
use crate::forms::{self, Ask, Spec, child, client, couple, directory, minor, participant, person, team, workspace};
use crate::i18n::Speech;
use crate::journal::{Case, Part, Record, RecordId, Value};
use crate::process;

/// The longest role that is taken as it was written, in letters.
const LONGEST_ROLE: usize = 40;
/// How many letters there are to tell people apart.
const LETTERS: u8 = 26;

/// Everybody, and what they are called in the copy.
pub(super) struct Cast {
    people: Vec<(RecordId, String)>,
    /// What is looked for, and what stands in its place.
    pub(super) known: Vec<(Sought, String)>,
}

impl Cast {
    /// What somebody of the case is called in the copy.
    pub(super) fn label(&self, person: RecordId) -> Option<&str> {
        self.people.iter().find(|(id, _)| *id == person).map(|(_, label)| label.as_str())
    }

    /// Something more to look for. A word that two have in common is neither's.
    pub(super) fn add(&mut self, sought: Sought, label: &str, shared: &str) {
        match self.known.iter_mut().find(|(known, _)| known.is_same(&sought)) {
            Some((known, own)) if own != label && known.count() == 1 => shared.clone_into(own),
            Some(_) => {}
            None => self.known.push((sought, label.to_owned())),
        }
    }
}

/// Everybody of a case and of the house.
pub(super) fn cast(case: &Case, workspace: &Case, speech: &Speech<'_>, lexicon: &Lexicon) -> Cast {
    let mut casting = Casting { case, speech, lexicon, cast: Cast { people: Vec::new(), known: Vec::new() } };
    casting.client();
    casting.people();
    casting.others();
    casting.house(workspace);
    casting.places(workspace);
    casting.cast
}

struct Casting<'a> {
    case: &'a Case,
    speech: &'a Speech<'a>,
    lexicon: &'a Lexicon,
    cast: Cast,
}

impl Casting<'_> {
    /// The person the case is about.
    fn client(&mut self) {
        let label = self.speech.text("retold-client");
        self.all_of(self.case, &client::CALLED.spec, Holds::Person, &label);
        let index = self.index().and_then(|id| self.case.record(id));
        index.into_iter().flat_map(|record| texts_of(&record, &person::NAME.spec)).for_each(|name| {
            self.named(name, Holds::Person, &label);
        });
    }

    /// Whom the map is about; where nobody said, whoever is called like the person.
    fn index(&self) -> Option<RecordId> {
        let called = self.case.records_of(client::CLIENT.id);
        let called: Vec<_> = called.iter().flat_map(|one| texts_of(one, &client::CALLED.spec)).collect();
        let people = self.case.records_of(person::PERSON.id);
        let marked = people.iter().find(|one| one.get(person::INDEX) == Some(true));
        let is_called = |one: &&Record<'_>| one.get(person::NAME).is_some_and(|name| called.contains(&name));
        marked.or_else(|| people.iter().find(is_called)).map(Record::id)
    }

    /// The people of the case by their roles. Roles that are alike get numbers, those who have none get letters.
    fn people(&mut self) {
        let index = self.index();
        let people = self.case.records_of(person::PERSON.id);
        let names: Vec<Sought> = people
            .iter()
            .flat_map(|one| texts_of(one, &person::NAME.spec))
            .flat_map(|name| self.lexicon.forms(name, Holds::Person))
            .collect();
        let roles: Vec<_> = people.iter().map(|one| self.role(one, index, &names)).collect();
        for (place, (record, role)) in people.iter().zip(&roles).enumerate() {
            let hidden = || self.speech.text("retold-name");
            let label = role.as_ref().map_or_else(hidden, |role| told(role, place, &roles));
            let holds = if process::is_somebody(record) { Holds::Person } else { Holds::Perhaps };
            texts_of(record, &person::NAME.spec).for_each(|name| self.named(name, holds, &label));
            self.cast.people.push((record.id(), label));
        }
    }

    /// What somebody is to the person; of whoever is marked nothing is told, should the worker write their name.
    fn role(&self, record: &Record<'_>, index: Option<RecordId>, names: &[Sought]) -> Option<Role> {
        if process::is_marked(record) {
            return None;
        }
        if index == Some(record.id()) {
            return Some(Role::Known(self.speech.text("retold-client")));
        }
        let written = record.get(person::ROLE).map(str::trim).filter(|role| self.is_nameless(role, names));
        let kin = || index.and_then(|index| relation(self.case, index, record.id())).map(|kin| self.speech.text(kin));
        let known = written.map(str::to_owned).or_else(kin).or_else(|| self.sector(record)).map(Role::Known);
        Some(known.unwrap_or_else(|| Role::Lettered(self.speech.text(sort_of(record)))))
    }

    /// The part of life that something belongs to which is no person.
    fn sector(&self, record: &Record<'_>) -> Option<String> {
        let sector = record.get(person::SECTOR).filter(|sector| person::SECTOR.spec.choices.contains(sector));
        sector.filter(|_| !process::is_somebody(record)).map(|sector| self.speech.choice(&person::SECTOR.spec, sector))
    }

    /// Whether a role names nobody, as far as can be seen.
    fn is_nameless(&self, role: &str, names: &[Sought]) -> bool {
        let looked = super::tokens::Looked::at(role, self.lexicon.decompose);
        let is_fit = !role.is_empty() && role.chars().count() <= LONGEST_ROLE && !role.contains(char::is_numeric);
        let is_name = |at: usize| names.iter().chain(self.known()).any(|name| name.stands_at(&looked, at));
        let is_unknown = looked.tokens.iter().any(|one| one.has_capital && !self.lexicon.is_everyday(&one.plain));
        is_fit && !is_unknown && !(0..looked.tokens.len()).any(is_name)
    }

    fn known(&self) -> impl Iterator<Item = &Sought> {
        self.cast.known.iter().map(|(sought, _)| sought)
    }

    /// The case by its name and code, other clients, children, and those who were taken out of the case and may still stand in a text.
    fn others(&mut self) {
        let own = self.speech.text("retold-case");
        forms::TITLES.iter().for_each(|title| self.new_of(self.case, title, Holds::Perhaps, &own));
        for (question, message) in
            [(&participant::CALLED.spec, "retold-other-client"), (&minor::CALLED.spec, "retold-minor")]
        {
            let records = self.case.records_of(question.kind_id());
            for (place, record) in records.iter().enumerate() {
                let label = format!("{} {}", self.speech.text(message), letter(place));
                texts_of(record, question).for_each(|name| self.new_named(name, &label));
            }
        }
        let gone = self.case.records().filter(|record| !record.is_alive());
        let somebody = self.speech.text("retold-name");
        for record in gone.filter(|record| record.kind() == Some(person::PERSON.id)) {
            texts_of(&record, &person::NAME.spec).for_each(|name| self.new_named(name, &somebody));
        }
        forms::NAMING.iter().for_each(|question| self.new_of(self.case, question, Holds::Perhaps, &somebody));
    }

    /// Those who work there, and whoever else can help.
    fn house(&mut self, workspace: &Case) {
        let text = |message: &str| self.speech.text(message);
        let (worker, colleague) = (text("retold-worker"), text("retold-colleague"));
        let (agency, service) = (text("retold-agency"), text("retold-service"));
        let somebody = text("retold-name");
        self.new_of(workspace, &workspace::WORKER.spec, Holds::Person, &worker);
        self.new_of(self.case, &team::RESPONSIBLE.spec, Holds::Person, &worker);
        self.new_of(self.case, &team::SUBSTITUTE.spec, Holds::Person, &colleague);
        self.new_of(self.case, &team::MEMBER.spec, Holds::Person, &colleague);
        self.new_of(workspace, &workspace::NAME.spec, Holds::Perhaps, &agency);
        self.new_of(workspace, &directory::NAME.spec, Holds::Perhaps, &service);
        self.new_of(workspace, &directory::PERSON.spec, Holds::Person, &service);
        forms::NAMING.iter().for_each(|question| self.new_of(workspace, question, Holds::Perhaps, &somebody));
    }

    fn places(&mut self, workspace: &Case) {
        let place = self.speech.text("retold-place");
        for from in [self.case, workspace] {
            forms::PLACES.iter().for_each(|question| self.new_of(from, question, Holds::Perhaps, &place));
        }
    }

    fn all_of(&mut self, from: &Case, question: &Spec, holds: Holds, label: &str) {
        for record in from.records_of(question.kind_id()) {
            texts_of(&record, question).for_each(|text| self.named(text, holds, label));
        }
    }

    fn new_of(&mut self, from: &Case, question: &Spec, holds: Holds, label: &str) {
        for record in from.records_of(question.kind_id()) {
            texts_of(&record, question).for_each(|text| self.unless_known(text, holds, label));
        }
    }

    fn new_named(&mut self, text: &str, label: &str) {
        self.unless_known(text, Holds::Person, label);
    }

    /// What stands for somebody already stays theirs.
    fn unless_known(&mut self, text: &str, holds: Holds, label: &str) {
        for sought in self.lexicon.forms(text, holds) {
            if !self.known().any(|known| known.is_same(&sought)) {
                self.cast.known.push((sought, label.to_owned()));
            }
        }
    }

    fn named(&mut self, text: &str, holds: Holds, label: &str) {
        let shared = self.speech.text("retold-shared-name");
        for sought in self.lexicon.forms(text, holds) {
            self.cast.add(sought, label, &shared);
        }
    }
}

/// What somebody is to the person.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Role {
    /// It is known.
    Known(String),
    /// One of this kind.
    Lettered(String),
}

/// A role as it is told: with a number where others are the same, with a letter where it says too little.
fn told(role: &Role, place: usize, roles: &[Option<Role>]) -> String {
    let alike = |other: &&Option<Role>| other.as_ref() == Some(role);
    let before = roles.iter().take(place).filter(alike).count();
    match role {
        Role::Known(words) if roles.iter().filter(alike).count() == 1 => words.clone(),
        Role::Known(words) => format!("{words} {}", before + 1),
        Role::Lettered(words) => format!("{words} {}", letter(before)),
    }
}

fn letter(place: usize) -> String {
    let letter = u8::try_from(place).ok().filter(|place| *place < LETTERS).map(|place| char::from(b'A' + place));
    letter.map_or_else(|| (place + 1).to_string(), String::from)
}

/// The message that names the kind of what has no role.
fn sort_of(record: &Record<'_>) -> &'static str {
    match record.get(person::SORT) {
        Some("organisation" | "system") => "retold-organisation",
        Some("group") => "retold-group",
        Some("animal") => "retold-animal",
        _ => "retold-person",
    }
}

/// The message that says what somebody of the family is to the person.
fn relation(case: &Case, person: RecordId, other: RecordId) -> Option<&'static str> {
    let children = case.records_of(child::CHILD.id);
    let parents_of = |whom: RecordId| -> Vec<RecordId> {
        let of = children.iter().filter(|one| one.get(child::CHILD_OF) == Some(whom));
        of.flat_map(|one| [one.get(child::PARENT), one.get(child::OTHER_PARENT)]).flatten().collect()
    };
    let (own, theirs) = (parents_of(person), parents_of(other));
    if own.contains(&other) {
        return Some("retold-parent");
    }
    if theirs.contains(&person) {
        return Some("retold-child");
    }
    if own.iter().any(|parent| theirs.contains(parent)) {
        return Some("retold-sibling");
    }
    let couples = case.records_of(couple::COUPLE.id);
    let is_theirs = |one: &&Record<'_>| {
        let both = [one.get(couple::ONE), one.get(couple::TWO)];
        both.contains(&Some(person)) && both.contains(&Some(other))
    };
    couples.iter().find(is_theirs).map(|one| match one.get(couple::STATUS) {
        Some("separated" | "divorced") => "retold-former-partner",
        _ => "retold-partner",
    })
}

/// All texts that stand under a question: where two copies differ, both do.
fn texts_of<'a>(record: &Record<'a>, question: &Spec) -> impl Iterator<Item = &'a str> + use<'a> {
    let given = [Part::Whole, Part::Said].map(|part| record.given(question.id, &part));
    given.into_iter().flat_map(|given| given.0).filter_map(|answer| match answer.value? {
        Value::Text { text, .. } => Some(text.as_str()),
        _ => None,
    })
}

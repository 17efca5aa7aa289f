//! What can be chosen where a name is asked: of the agency's directory and entitlements, and of the people of the case.
//! Marks are obeyed everywhere (Part 5, 5).

use super::{Decompose, called, chosen, fold_for_search, title};
use crate::forms::{Ask, Offer, RecordKind, Spec, directory, entitlement, offers, person};
use crate::i18n::Texts;
use crate::journal::{Case, Record};
use crate::sorting::sort_by_key;

/// Something that can be chosen instead of typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    /// What an answer then says.
    pub name: String,
    /// What it is, to tell it from others; may be empty.
    pub about: String,
}

/// What a question offers, by name; people first. `is_turned` while the screen is turned to the person: then nobody who
/// is marked is offered, whatever the question.
pub fn offered(
    case: &Case,
    workspace: &Case,
    question: &Spec,
    is_turned: bool,
    texts: &Texts,
    decompose: Decompose,
) -> Vec<Offered> {
    let mut all: Vec<Offered> = Vec::new();
    for offer in offers(question.id) {
        let mut some = match offer {
            Offer::Directory => of_workspace(workspace, &directory::ENTRY, texts),
            Offer::Entitlements => of_workspace(workspace, &entitlement::ENTITLEMENT, texts),
            Offer::Anybody | Offer::Reachable | Offer::Trusted => people(case, *offer, is_turned, texts),
        };
        sort_by_key(&mut some, |one| fold_for_search(&one.name, decompose));
        some.retain(|one| !all.iter().any(|known| known.name == one.name));
        all.append(&mut some);
    }
    all
}

/// Whether a person may be offered for this. Whoever has died is named, and not contacted.
pub fn may_be_offered(person: &Record<'_>, offer: Offer, is_turned: bool) -> bool {
    let marks = person.get(person::MARKS);
    let is_free = marks.is_empty() || !is_turned;
    let is_alive = person.get(person::LIFE) != Some("died");
    is_free
        && match offer {
            Offer::Anybody => true,
            Offer::Reachable => is_alive && !marks.contains(&"never_contact"),
            Offer::Trusted => is_alive && marks.is_empty(),
            Offer::Directory | Offer::Entitlements => false,
        }
}

fn people(case: &Case, offer: Offer, is_turned: bool, texts: &Texts) -> Vec<Offered> {
    let all = case.records_of(person::PERSON.id).into_iter();
    let offered = all.filter(|one| one.get(person::INDEX) != Some(true) && may_be_offered(one, offer, is_turned));
    let named = |one: Record<'_>| named(called(&one, texts)?, one.get(person::ROLE).map(str::to_owned).into_iter());
    offered.filter_map(named).collect()
}

fn of_workspace(workspace: &Case, kind: &RecordKind, texts: &Texts) -> Vec<Offered> {
    let all = workspace.records_of(kind.id).into_iter();
    all.filter_map(|entry| named(title(&entry)?.to_owned(), about(&entry, texts).into_iter())).collect()
}

/// What an entry is, the narrower word where there is one, and whom to ask for there.
fn about(entry: &Record<'_>, texts: &Texts) -> Vec<String> {
    let special = chosen(entry, &[directory::SPECIAL.spec], texts);
    let sort = if special.is_empty() { chosen(entry, &[directory::SORT.spec], texts) } else { special };
    sort.into_iter().chain(entry.get(directory::PERSON).map(str::to_owned)).collect()
}

/// A name with what tells it from others; one that is blank is none.
fn named(name: String, about: impl Iterator<Item = String>) -> Option<Offered> {
    let name = name.trim().to_owned();
    let about = about.filter(|words| *words != name).collect::<Vec<_>>().join(" · ");
    (!name.is_empty()).then_some(Offered { name, about })
}

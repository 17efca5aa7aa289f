//! What a record is called in lists and links.

use crate::forms::{self, Ask, Kind, List, RecordKind, Spec, person, resource};
use crate::i18n::Texts;
use crate::journal::{Part, Record, Value};

/// The first words of a record: what the person said, else what the worker wrote, of its first question that is
/// answered in words, else the name of its file. `None` while nothing is written.
pub fn title<'a>(record: &Record<'a>) -> Option<&'a str> {
    title_of(record, forms::kind(record.kind()?)?)
}

/// The same of a record whose kind is known: so the vault needs not know every kind.
pub(super) fn title_of<'a>(record: &Record<'a>, kind: &RecordKind) -> Option<&'a str> {
    let open = kind.questions.iter().filter(|question| !question.is_worker_only);
    open.into_iter().find_map(|question| words(record, question))
}

/// What somebody or something is called in lists to choose from: a person without a name by who they are, or by the
/// part of life they belong to; help with the name of whoever it is; anything else by its first words.
pub fn called(record: &Record<'_>, texts: &Texts) -> Option<String> {
    let sector = || record.get(person::SECTOR).map(|sector| texts.choice(&person::SECTOR.spec, sector));
    match record.kind()? {
        kind if kind == person::PERSON.id => named(record).map(str::to_owned).or_else(sector),
        kind if kind == resource::RESOURCE.id => help(record),
        _ => title(record).map(str::to_owned),
    }
}

/// The name of somebody, else who they are.
fn named<'a>(person: &Record<'a>) -> Option<&'a str> {
    person.noted(&person::NAME.spec).or_else(|| person.noted(&person::ROLE.spec))
}

/// What helps, and the name of whoever it is where its words do not say that already.
fn help(record: &Record<'_>) -> Option<String> {
    let who = who_helps(record).and_then(|who| named(&who));
    let says = |what: &str, who: &str| what.to_lowercase().contains(&who.to_lowercase());
    match (title(record), who) {
        (Some(what), Some(who)) if !says(what, who) => Some(format!("{what} – {who}")),
        (what, who) => what.or(who).map(str::to_owned),
    }
}

/// The person, group or organisation that a resource is, if it is one that is in sight.
pub fn who_helps<'a>(resource: &Record<'a>) -> Option<Record<'a>> {
    resource.linked(resource::WHO)
}

fn words<'a>(record: &Record<'a>, question: &Spec) -> Option<&'a str> {
    match question.kind {
        Kind::Text | Kind::LongText => record.words(question),
        Kind::File => match record.value(question.id, &Part::Whole)? {
            Value::File { name, .. } => Some(name),
            _ => None,
        },
        _ => None,
    }
}

/// The choices of a record in words, one question after the other: what a closed card says beside its title.
pub fn chosen(record: &Record<'_>, questions: &[Spec], texts: &Texts) -> Vec<String> {
    questions.iter().flat_map(|question| chosen_of(record, question, texts)).collect()
}

fn chosen_of(record: &Record<'_>, question: &Spec, texts: &Texts) -> Vec<String> {
    match question.kind {
        Kind::OneOf => match record.value(question.id, &Part::Whole) {
            Some(Value::Choice(choice)) => vec![texts.choice(question, choice)],
            _ => Vec::new(),
        },
        Kind::ManyOf => record.ticked(question.id).iter().map(|choice| texts.choice(question, choice)).collect(),
        _ => Vec::new(),
    }
}

/// The record that a link of another names, if it is in sight, else what it was called when the link was made.
pub fn linked<'a>(record: &Record<'a>, question: &Spec, texts: &Texts) -> Option<String> {
    match record.value(question.id, &Part::Whole)? {
        Value::Link { record: to, label, .. } => {
            let now = record.case().record(*to).filter(Record::is_alive);
            Some(now.as_ref().and_then(|now| called(now, texts)).unwrap_or_else(|| label.clone()))
        }
        _ => None,
    }
}

/// Whether a record of a list says nothing yet but what it was given when it was added.
pub fn is_blank(record: &Record<'_>, list: &List) -> bool {
    let given = [list.under, list.today, list.person].into_iter().flatten().map(|question| question.id);
    let given: Vec<_> = given.collect();
    let asked = list.kind.questions.iter().filter(|question| !given.contains(&question.id));
    !asked.into_iter().any(|question| forms::is_answered(record, question))
}

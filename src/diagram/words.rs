//! Lines in words, for those who do not see them: pieces with a comma between them, no sentence around anybody's words.

use super::family::{Bond, Child, Couple, Family, Person, under};
use crate::forms::{Ask, Spec, bond, child, couple};
use crate::i18n::{Args, Speech};
use crate::journal::DateAnswer;

/// What somebody is called; nobody in particular where they are called nothing.
pub(super) fn name(person: &Person<'_>, speech: &Speech<'_>) -> String {
    if person.name.is_empty() { speech.text("map-nameless") } else { person.name.clone() }
}

/// What was chosen; where nothing was, the message that it is not said yet.
pub(super) fn told(question: &Spec, choice: Option<&str>, unsaid: &str, speech: &Speech<'_>) -> String {
    choice.map_or_else(|| speech.text(unsaid), |choice| speech.choice(question, choice))
}

/// A couple in words.
pub(super) fn couple_words(family: &Family<'_>, couple: &Couple<'_>, speech: &Speech<'_>) -> String {
    let names = [couple.one, couple.two].map(|half| name(&family.people[half], speech));
    let status = told(&couple::STATUS.spec, couple.status, "map-unsaid-status", speech);
    let mut parts = vec![between(names, speech), status];
    parts.extend(couple.is_kin.then(|| speech.text("map-sign-kin")));
    parts.extend(couple.years.iter().cloned());
    let custody = couple.custody.map(|choice| speech.choice(&couple::CUSTODY.spec, choice));
    parts.extend(custody.map(|custody| under(&couple::CUSTODY.spec, &custody, speech)));
    parts.join(", ")
}

/// A child and its parents in words.
pub(super) fn child_words(family: &Family<'_>, child: &Child<'_>, speech: &Speech<'_>) -> String {
    let parents: Vec<_> = child.parents.iter().map(|parent| name(&family.people[*parent], speech)).collect();
    let parents = match <[String; 2]>::try_from(parents) {
        Ok(both) => between(both, speech),
        Err(one) => one.concat(),
    };
    let mut args = Args::new();
    args.set("child", name(&family.people[child.child], speech));
    args.set("parents", parents);
    let mut parts = vec![speech.texts.get_with("map-child-of", &args)];
    parts.push(told(&child::WAY.spec, child.way, "map-unsaid-way", speech));
    parts.extend(child.twin.map(|_| speech.text(twins(child))));
    parts.join(", ")
}

/// The message of what kind of twins they are.
fn twins(child: &Child<'_>) -> &'static str {
    match child.record.get(child::TWIN_KIND) {
        Some("identical") => "map-twins-identical",
        Some("fraternal") => "map-twins-fraternal",
        _ => "map-twins",
    }
}

/// A tie in words.
pub(super) fn bond_words(family: &Family<'_>, bond: &Bond<'_>, speech: &Speech<'_>) -> String {
    let names = bond_names(family, bond, speech);
    let kind = told(&bond::KIND.spec, bond.kind, "map-unsaid-kind", speech);
    let mut parts = vec![between(names.clone(), speech), kind];
    parts.extend(bond.direction.map(|direction| direction_words(direction, names, speech)));
    parts.extend(bond.record.get(bond::INTENSITY).map(|level| speech.choice(&bond::INTENSITY.spec, level)));
    parts.extend(bond.record.get(bond::FLOWS).iter().map(|what| speech.choice(&bond::FLOWS.spec, what)));
    parts.extend(meets_words(family, bond, speech));
    parts.extend(day_words("map-since", bond.record.get(bond::SINCE), speech));
    parts.extend(day_words("map-until", bond.record.get(bond::UNTIL), speech));
    parts.join(", ")
}

/// The two ends of a tie; the household where nobody is named.
pub(super) fn bond_names(family: &Family<'_>, bond: &Bond<'_>, speech: &Speech<'_>) -> [String; 2] {
    let to = bond.to.map_or_else(|| speech.text("map-household"), |to| name(&family.people[to], speech));
    [name(&family.people[bond.from], speech), to]
}

fn between([from, to]: [String; 2], speech: &Speech<'_>) -> String {
    let mut args = Args::new();
    args.set("from", from);
    args.set("to", to);
    speech.texts.get_with("map-between", &args)
}

fn direction_words(direction: &str, [from, to]: [String; 2], speech: &Speech<'_>) -> String {
    let (from, to) = if direction == "back" { (to, from) } else { (from, to) };
    let mut args = Args::new();
    args.set("from", from);
    args.set("to", to);
    let message = if direction == "both" { "map-goes-both" } else { "map-goes-forth" };
    speech.texts.get_with(message, &args)
}

/// How far a need is met by a tie; at each look, where somebody looked.
pub(super) fn meets_words(family: &Family<'_>, bond: &Bond<'_>, speech: &Speech<'_>) -> Option<String> {
    let said = level_words(bond.meets?, None, speech)?;
    let looks: Vec<_> = bond.looks.iter().filter_map(|look| level_words(look.level, look.day, speech)).collect();
    let level = if looks.is_empty() { said } else { looks.join(", ") };
    let need =
        bond.need.and_then(|need| bond.record.case().record(need)).and_then(|need| family.need_words(&need, speech));
    let mut args = Args::new();
    args.set("need", need.unwrap_or_else(|| speech.heading(&bond::MEETS.spec)));
    args.set("level", level);
    Some(speech.texts.get_with("map-meets", &args))
}

/// How far a need is met, and when somebody looked.
fn level_words(level: usize, day: Option<DateAnswer>, speech: &Speech<'_>) -> Option<String> {
    let level = speech.choice(&bond::MEETS.spec, bond::MEETS.spec.choices.get(level)?);
    let Some(day) = day.and_then(|day| speech.date(&day)) else { return Some(level) };
    let mut args = Args::new();
    args.set("level", level);
    args.set("day", day);
    Some(speech.texts.get_with("map-looked", &args))
}

fn day_words(message: &str, day: Option<DateAnswer>, speech: &Speech<'_>) -> Option<String> {
    let day = day.and_then(|day| speech.date(&day))?;
    Some(super::family::with(speech, message, "day", day))
}

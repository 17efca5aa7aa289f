//! What else is known of people, where somebody chose that it is said (2-14, 3.8). What not everybody knows of them is
//! never read here: it stands on no map.

use super::people::is_needed;
use super::{Kept, under};
use crate::diagram::{Asked, More, Names};
use crate::forms::{Ask, Spec, person};
use crate::i18n::Speech;
use crate::journal::Record;

/// What somebody does and lives on, where they live and come from, when they came, their part in the family.
pub(in crate::diagram) const MORE: [&Spec; 5] =
    [&person::WORK.spec, &person::LIVES.spec, &person::ORIGIN.spec, &person::MOVED.spec, &person::PART.spec];

/// What is answered of it; where they come from only where it is needed. Where no names may stand only when they came is said: a place to live is as good as a name.
pub(super) fn read(
    record: &Record<'_>,
    asked: &Asked<'_>,
    kept: &Kept,
    speech: &Speech<'_>,
) -> Vec<(&'static Spec, String)> {
    if asked.more == More::Left {
        return Vec::new();
    }
    let text = |question: &Spec| {
        let words = record.words(question);
        words.filter(|words| asked.names == Names::Shown && kept.may_stand(words)).map(str::to_owned)
    };
    let day = || record.get(person::MOVED).and_then(|day| speech.date(&day));
    let words = |question: &Spec| if *question == person::MOVED.spec { day() } else { text(question) };
    let may_stand = |question: &Spec| {
        let is_sensitive = [person::ORIGIN.spec.id, person::MOVED.spec.id].contains(&question.id);
        !is_sensitive || is_needed(record, "origin", asked)
    };
    let answered = MORE.into_iter().filter_map(|question| Some((question, words(question)?)));
    answered.filter(|(question, _)| may_stand(question)).collect()
}

/// What of it is drawn below a name: all but their part, which takes more room. What they do says itself what it is.
pub(super) fn drawn(more: &[(&'static Spec, String)], speech: &Speech<'_>) -> Vec<String> {
    let short = more.iter().filter(|(question, _)| **question != person::PART.spec);
    let words = |(question, words): &(&'static Spec, String)| {
        if **question == person::WORK.spec { words.clone() } else { under(question, words, speech) }
    };
    short.map(words).collect()
}

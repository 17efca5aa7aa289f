//! What of a case may stand in the copy at all. Nobody who is marked does, nor what tells of them or of another client,
//! nor a line of abuse (Part 5, 5 and 7); what names one of them is left out whole, before any name is replaced.

use super::finder::Finder;
use crate::documents::letter_paper::parts_in_order;
use crate::documents::withheld::{Others, is_of_another, may_leave};
use crate::forms::{self, Ask, Kind, RecordKind, Spec, SupervisedPart, bond, person};
use crate::i18n::Speech;
use crate::journal::{Case, Part, Record, Value};
use crate::process::{self, Marked};

/// An answer, before names are looked for in it.
pub(super) struct Told {
    pub(super) heading: String,
    pub(super) words: String,
    /// Of what was written freely: where it stands and in which language.
    pub(super) free: Option<Free>,
}

/// Words that somebody wrote or said.
pub(super) struct Free {
    pub(super) key: String,
    pub(super) lang: String,
    pub(super) is_said: bool,
}

/// Tells the parts of a case.
pub(super) struct Teller<'a> {
    pub(super) case: &'a Case,
    pub(super) speech: &'a Speech<'a>,
    pub(super) finder: &'a Finder<'a>,
    pub(super) hidden: Marked,
    pub(super) others: Others,
    /// Whether the worker's own lines go along.
    pub(super) with_own: bool,
    pub(super) left_out: usize,
}

impl Teller<'_> {
    /// The records of a part, each as its answers.
    pub(super) fn part(&mut self, part: &'static SupervisedPart) -> Vec<Vec<Told>> {
        let records = part.asks.iter().flat_map(|(kind, questions)| self.records(part, kind, questions));
        records.filter(|told| !told.is_empty()).collect()
    }

    fn records(
        &mut self,
        part: &'static SupervisedPart,
        kind: &'static RecordKind,
        questions: &'static [Spec],
    ) -> Vec<Vec<Told>> {
        let all = self.case.records_of(kind.id).into_iter().filter(may_leave);
        let open: Vec<_> = all.filter(|record| !is_hidden(self.case, record)).collect();
        open.iter().map(|record| self.answers(part, record, questions)).collect()
    }

    fn answers(&mut self, part: &SupervisedPart, record: &Record<'_>, questions: &'static [Spec]) -> Vec<Told> {
        let is_asked = |question: &&Spec| forms::is_shown_in(record, question);
        let may_be = |question: &&Spec| part.id == forms::OWN_LINES || !question.is_worker_only;
        let asked = questions.iter().filter(may_be).filter(is_asked);
        let told: Vec<_> = asked.flat_map(|question| self.answer(part, record, question)).collect();
        let words = told.iter().map(|answer| answer.words.as_str());
        if is_of_another(record, words, &self.hidden, &self.others) {
            self.left_out += told.len();
            return Vec::new();
        }
        let (kept, hidden): (Vec<_>, Vec<_>) =
            told.into_iter().partition(|answer| answer.free.is_none() || !self.hidden.is_named_in(&answer.words));
        self.left_out += hidden.len();
        kept
    }

    /// An answer; the worker's note beside the person's words too, where their own lines go along.
    fn answer(&self, part: &SupervisedPart, record: &Record<'_>, question: &'static Spec) -> Vec<Told> {
        if !matches!(question.kind, Kind::Text | Kind::LongText) || question.id == person::NAME.spec.id {
            return self.chosen(record, question).into_iter().collect();
        }
        let texts: Vec<_> = parts_in_order(record, question)
            .into_iter()
            .filter_map(|part| self.text(record, question, &part))
            .collect();
        let count = if self.with_own || part.id == forms::OWN_LINES { texts.len() } else { 1 };
        texts.into_iter().take(count).collect()
    }

    fn text(&self, record: &Record<'_>, question: &Spec, part: &Part) -> Option<Told> {
        let Value::Text { text, lang } = record.value(question.id, part)? else { return None };
        let is_said = *part == Part::Said;
        let key = format!("{}-{}-{}", record.id(), question.message(), if is_said { "said" } else { "noted" });
        let free = Some(Free { key, lang: lang.clone(), is_said });
        Some(Told { heading: self.speech.heading(question), words: text.clone(), free })
    }

    /// What was not written freely: choices, days and people, in the copy's own words.
    fn chosen(&self, record: &Record<'_>, question: &Spec) -> Option<Told> {
        let somebody = || self.speech.text("retold-name");
        let label = |id| self.finder.cast.label(id).map_or_else(somebody, str::to_owned);
        let known = |choice: &&str| question.choices.contains(choice);
        if question.id == person::NAME.spec.id {
            let heading = self.speech.text("retold-who");
            return Some(Told { heading, words: label(record.id()), free: None });
        }
        let words =
            match (question.kind, record.value(question.id, &Part::Whole)) {
                (Kind::ManyOf, _) => {
                    let ticked = record.ticked(question.id).into_iter().filter(known);
                    let ticked: Vec<_> = ticked.map(|choice| self.speech.choice(question, choice)).collect();
                    (!ticked.is_empty()).then(|| ticked.join(", "))
                }
                (_, Some(Value::Choice(choice))) => {
                    Some(choice.as_str()).filter(known).map(|choice| self.speech.choice(question, choice))
                }
                (_, Some(Value::Flag(is_yes))) => Some(self.speech.text(if *is_yes { "yes" } else { "no" })),
                (_, Some(Value::Date(date))) => self.finder.days.as_ref().and_then(|days| {
                    if question.id == person::BORN.spec.id { days.age(date) } else { days.told(date) }
                }),
                (_, Some(Value::Link { record, .. })) if question.links_to == Some(person::PERSON.id) => {
                    Some(label(*record))
                }
                _ => None,
            };
        let heading = if question.id == person::BORN.spec.id {
            self.speech.text("retold-age-then")
        } else {
            self.speech.heading(question)
        };
        words.map(|words| Told { heading, words, free: None })
    }
}

/// Whether a record is somebody marked, ties somebody to them, or is a line of abuse.
fn is_hidden(case: &Case, record: &Record<'_>) -> bool {
    let is_abuse = || record.get(bond::KIND).is_some_and(|kind| bond::ABUSE.contains(&kind));
    let is_marked = |id| case.record(id).as_ref().is_some_and(process::is_marked);
    let ties = record.kind().and_then(forms::kind).map(|kind| kind.questions).unwrap_or_default();
    let links = ties.iter().filter(|question| question.links_to == Some(person::PERSON.id));
    let mut links = links.filter_map(|question| record.value(question.id, &Part::Whole));
    process::is_marked(record)
        || (record.kind() == Some(bond::BOND.id) && is_abuse())
        || links.any(|link| matches!(link, Value::Link { record, .. } if is_marked(*record)))
}

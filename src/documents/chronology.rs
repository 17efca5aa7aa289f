//! The chronology, as proof of dates (Part 4, 13): what happened, by day, and how surely each day is known. It is carried
//! about, so nobody who is marked stands on it (Part 5, 5), nor what another client of the case or a child of it said or
//! feared, or may have (Part 5, 7): the same rules hold as for an extract. It says how many entries it lacks and not why:
//! whoever finds it need not know that somebody is named. What was shared without consent is not even counted while the
//! person has not been told (R13b): they could ask what it is.
//!
//! Its safe version, the default, has days, kinds and outcomes and nobody's words, so no place and no address either;
//! that somebody was afraid, or that safety was looked at, stands in the full version alone (Part 5, 14).

use chrono::NaiveDate;

use super::withheld::{Others, is_of_another, may_leave};
use super::{Block, Document, Version};
use crate::forms::{self, Kind, Spec, note, risk, safety};
use crate::i18n::{Args, Speech};
use crate::journal::{Case, Part, Record, Value};
use crate::process::{self, CaseName, Marked, Moment, MomentKind, Shown, When, Words};

/// The kinds of record that tell of danger by being there at all.
const OF_DANGER: [&str; 2] = [risk::RISK.id, safety::SAFETY.id];

/// The chronology of a case, of what is shown, on the day it is made.
pub fn chronology(case: &Case, speech: &Speech<'_>, shown: &Shown, version: Version, made: NaiveDate) -> Document {
    let hidden = Hidden { case, marked: Marked::of(case), others: Others::of(case) };
    let all = process::timeline(case).into_iter().filter(|moment| shown.has(moment) && hidden.is_known(moment));
    let (told, out): (Vec<_>, Vec<_>) = all.partition(|moment| !hidden.is_in(moment, speech));
    let (kept, unsafe_here): (Vec<_>, Vec<_>) = told.into_iter().partition(|moment| may_stand(moment.kind, version));
    let kept: Vec<_> = kept.into_iter().map(|moment| as_told(moment, version)).collect();
    let lacks = out.len() + unsafe_here.len();
    let head = [hidden.facts(speech, shown, version, made)].into_iter().chain(lacking(lacks, speech));
    let none = (kept.is_empty() && lacks == 0).then(|| Block::Paragraph(speech.text(nothing(shown))));
    let blocks = head.chain(none).chain(by_day(&kept, speech, made)).collect();
    let lang = speech.texts.lang().tag.to_owned();
    Document { lang, head: Vec::new(), title: speech.text("timeline-title"), blocks, left_out: out.len() }
}

/// Whether a kind of moment may stand in a version at all.
fn may_stand(kind: MomentKind, version: Version) -> bool {
    version == Version::Full || !OF_DANGER.iter().any(|kept_back| kind == MomentKind::Record(kept_back))
}

/// What the version tells of a moment: the safe one without words, and without the look at safety that a contact ends with.
fn as_told(moment: Moment<'_>, version: Version) -> Moment<'_> {
    if version == Version::Full {
        return moment;
    }
    let choice = moment.choice.filter(|(question, _)| question.id != note::SAFETY.spec.id);
    Moment { words: None, choice, ..moment }
}

/// Who must not stand on it.
struct Hidden<'a> {
    case: &'a Case,
    marked: Marked,
    others: Others,
}

impl<'a> Hidden<'a> {
    /// Whose it is, when it was printed, and of what it tells.
    fn facts(&self, speech: &Speech<'_>, shown: &Shown, version: Version, made: NaiveDate) -> Block {
        let day = |day: NaiveDate| (speech.day)(day);
        let code = CaseName::of(self.case).code;
        let kind = shown.kind.filter(|kind| may_stand(*kind, version));
        let facts = [
            ("timeline-paper-code", (!self.marked.is_named_in(&code)).then_some(code)),
            ("timeline-paper-day", Some(day(made))),
            ("timeline-paper-kind", kind.map(|kind| speech.text(&kind.message()))),
            ("timeline-from", shown.from.map(day)),
            ("timeline-until", shown.until.map(day)),
        ];
        let said = facts.into_iter().filter_map(|(name, value)| Some((speech.text(name), value?)));
        Block::Facts(said.filter(|(_, value)| !value.is_empty()).collect())
    }

    /// Whether the person may know that it happened.
    fn is_known(&self, moment: &Moment<'_>) -> bool {
        self.record(moment).is_none_or(|record| may_leave(&record))
    }

    /// Whether it names somebody, or may be about somebody, who must not stand here: in what it says, or wherever in its
    /// record, where that is told whole or not at all.
    fn is_in(&self, moment: &Moment<'_>, speech: &Speech<'_>) -> bool {
        let is_of_another = |record: &Record<'_>| {
            let words = words_of(record, speech);
            is_of_another(record, words.iter().map(String::as_str), &self.marked, &self.others)
        };
        moment.words.is_some_and(|words| self.marked.is_named_in(words.text))
            || self.record(moment).as_ref().is_some_and(is_of_another)
    }

    fn record(&self, moment: &Moment<'_>) -> Option<Record<'a>> {
        self.case.record(moment.record?)
    }
}

/// All that stands in a record in words; of a record that it is linked to, what that is called.
fn words_of(record: &Record<'_>, speech: &Speech<'_>) -> Vec<String> {
    let questions = record.kind().and_then(forms::kind).map_or(&[][..], |kind| kind.questions);
    let text = |question: &Spec, part: &Part| match record.value(question.id, part)? {
        Value::Text { text, .. } => Some(text.clone()),
        _ => None,
    };
    let of_question = |question: &Spec| match question.kind {
        Kind::Link => [None, process::linked(record, question, speech.texts)],
        _ => [Part::Said, Part::Whole].map(|part| text(question, &part)),
    };
    questions.iter().flat_map(of_question).flatten().collect()
}

fn lacking(count: usize, speech: &Speech<'_>) -> Option<Block> {
    let mut args = Args::new();
    args.set("count", count);
    (count != 0).then(|| Block::Paragraph(speech.texts.get_with("timeline-left-out", &args)))
}

/// The message for when nothing is shown.
fn nothing(shown: &Shown) -> &'static str {
    if shown.has_days() { "timeline-none-then" } else { "timeline-none" }
}

fn by_day(moments: &[Moment<'_>], speech: &Speech<'_>, today: NaiveDate) -> Vec<Block> {
    let days = moments.chunk_by(|one, next| one.when == next.when);
    let day = |of_day: &[Moment<'_>]| -> Vec<Block> {
        let heading = of_day.first().map(|moment| heading(&moment.when, speech, today));
        heading.into_iter().chain(of_day.iter().flat_map(|moment| told(moment, speech, today))).collect()
    };
    days.flat_map(day).collect()
}

fn heading(when: &When, speech: &Speech<'_>, today: NaiveDate) -> Block {
    let to_come = when.is_to_come(today).then(|| speech.text("timeline-to-come"));
    let parts: Vec<_> = [when.in_words(speech)].into_iter().chain(to_come).collect();
    Block::Heading(parts.join(" · "))
}

fn told(moment: &Moment<'_>, speech: &Speech<'_>, today: NaiveDate) -> Vec<Block> {
    let what = Block::Paragraph(moment.told(speech, today).join(" · "));
    let words = moment.words.map(|Words { text, lang, is_said }| {
        let (words, lang) = (text.to_owned(), lang.unwrap_or_default().to_owned());
        if is_said { Block::Quote { words, lang } } else { Block::Noted { words, lang } }
    });
    [what].into_iter().chain(words).collect()
}

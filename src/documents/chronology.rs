//! The chronology, as proof of dates (Part 4, 13): what happened, by day, and how surely each day is known. It is carried
//! about, so nobody who is marked stands on it (Part 5, 5), nor what another client of the case said or feared
//! (Part 5, 7). It says how many entries it lacks and not why: whoever finds it need not know that somebody is named.

use chrono::NaiveDate;

use super::{Block, Document};
use crate::forms::{self, interview, note, risk};
use crate::i18n::{Args, Speech};
use crate::journal::{Case, Part, Value};
use crate::process::{self, CaseName, Marked, Moment, Shown, When, Words};

/// The kinds of record that tell what somebody said or feared.
const SAID_IN: [&str; 3] = [risk::RISK.id, interview::INTERVIEW.id, note::NOTE.id];

/// The chronology of a case, of what is shown, on the day it is made.
pub fn chronology(case: &Case, speech: &Speech<'_>, shown: &Shown, made: NaiveDate) -> Document {
    let hidden = Hidden { case, marked: Marked::of(case), others: Marked::other_clients(case) };
    let all = process::timeline(case).into_iter().filter(|moment| shown.has(moment));
    let (kept, out): (Vec<_>, Vec<_>) = all.partition(|moment| !hidden.is_in(moment));
    let head = [hidden.facts(speech, shown, made)].into_iter().chain(lacking(out.len(), speech));
    let none = (kept.is_empty() && out.is_empty()).then(|| Block::Paragraph(speech.text(nothing(shown))));
    let blocks = head.chain(none).chain(by_day(&kept, speech, made)).collect();
    let lang = speech.texts.lang().tag.to_owned();
    Document { lang, head: Vec::new(), title: speech.text("timeline-title"), blocks, left_out: out.len() }
}

/// Who must not stand on it.
struct Hidden<'a> {
    case: &'a Case,
    marked: Marked,
    others: Marked,
}

impl Hidden<'_> {
    /// Whose it is, when it was printed, and of what it tells.
    fn facts(&self, speech: &Speech<'_>, shown: &Shown, made: NaiveDate) -> Block {
        let day = |day: NaiveDate| (speech.day)(day);
        let code = CaseName::of(self.case).code;
        let facts = [
            ("timeline-paper-code", (!self.marked.is_named_in(&code)).then_some(code)),
            ("timeline-paper-day", Some(day(made))),
            ("timeline-paper-kind", shown.kind.map(|kind| speech.text(&kind.message()))),
            ("timeline-from", shown.from.map(day)),
            ("timeline-until", shown.until.map(day)),
        ];
        let said = facts.into_iter().filter_map(|(name, value)| Some((speech.text(name), value?)));
        Block::Facts(said.filter(|(_, value)| !value.is_empty()).collect())
    }

    fn is_in(&self, moment: &Moment<'_>) -> bool {
        moment.words.is_some_and(|words| self.marked.is_named_in(words.text)) || self.is_of_another(moment)
    }

    /// What another client said, or what names them, wherever in its record it does.
    fn is_of_another(&self, moment: &Moment<'_>) -> bool {
        let record = moment.record.and_then(|id| self.case.record(id));
        let record = record.filter(|record| record.kind().is_some_and(|kind| SAID_IN.contains(&kind)));
        let kind = record.and_then(|record| forms::kind(record.kind()?));
        let (Some(record), Some(kind)) = (record, kind) else { return false };
        let texts = kind.questions.iter().flat_map(|question| {
            [Part::Said, Part::Whole].into_iter().filter_map(move |part| record.value(question.id, &part))
        });
        texts.into_iter().any(|value| matches!(value, Value::Text { text, .. } if self.others.is_named_in(text)))
    }
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

//! What every paper is written with: the answers, the language, the version.

use chrono::NaiveDate;

use super::discreet::without_marked;
use super::version::{Agency, Words};
use super::{Block, Document, Version};
use crate::forms::{AnswerKind, Ask, Question, Spec, client, meeting, team, terms};
use crate::i18n::{Addressed, Audience, Speech};
use crate::journal::{Case, Part, Record, RoundId, Value};
use crate::process::{self, Answers, Coming, Marked, audience};

/// One paper being written.
#[derive(Clone, Copy)]
pub(super) struct Writer<'a> {
    pub(super) answers: Answers<'a>,
    pub(super) speech: Addressed<'a>,
    agency: Option<Agency<'a>>,
}

impl<'a> Writer<'a> {
    /// For a paper that may name the agency in its full version.
    pub(super) fn new(
        case: &'a Case,
        round: RoundId,
        workspace: &'a Case,
        speech: &'a Speech<'a>,
        version: Version,
    ) -> Self {
        let speech = Addressed { speech, to: Audience::Adult };
        Self { answers: Answers { case, round }, speech, agency: Agency::of(workspace, version) }
    }

    /// For a paper that the person takes along: in a child's words where one sits there (Part 5, 7).
    pub(super) fn to_them(self) -> Self {
        let to = audience(self.answers.case, self.answers.round);
        Self { speech: Addressed { to, ..self.speech }, ..self }
    }

    /// Whether names, addresses and what happened may stand on it.
    pub(super) fn is_full(&self) -> bool {
        self.agency.is_some()
    }

    /// The paper. Whatever it tells, nobody who is marked stands on it.
    pub(super) fn document(&self, title: &str, blocks: Vec<Block>) -> Document {
        let (blocks, left_out) = without_marked(blocks, &Marked::of(self.answers.case));
        let (lang, title) = (self.speech.lang().tag.to_owned(), self.speech.text(title));
        Document { lang, head: Vec::new(), title, blocks, left_out }
    }

    pub(super) fn get<K: AnswerKind>(&self, question: Question<K>) -> K::Out<'a> {
        self.answers.get(question)
    }

    pub(super) fn heading(&self, message: &str) -> Block {
        Block::Heading(self.speech.text(message))
    }

    pub(super) fn paragraph(&self, message: &str) -> Block {
        Block::Paragraph(self.speech.text(message))
    }

    /// The question's heading and what was answered; lines to write on where nothing was.
    pub(super) fn section_or_lines(&self, question: &Spec, lines: u8) -> Vec<Block> {
        let body = self.words(question).unwrap_or(Block::Lines(lines));
        vec![Block::Heading(self.speech.heading(question)), body]
    }

    /// The question's heading and what was answered; nothing where nothing was.
    pub(super) fn section(&self, question: &Spec) -> Vec<Block> {
        let body = self.words(question);
        body.map(|body| vec![Block::Heading(self.speech.heading(question)), body]).unwrap_or_default()
    }

    /// The person's words where there are any, else the worker's.
    pub(super) fn words(&self, question: &Spec) -> Option<Block> {
        self.words_of(&self.answers.record(question)?, question)
    }

    /// The same of a record that is one of many.
    pub(super) fn words_of(&self, record: &Record<'_>, question: &Spec) -> Option<Block> {
        let said = text(record, question, &Part::Said).map(|(words, lang)| Block::Quote { words, lang });
        said.or_else(|| text(record, question, &Part::Whole).map(|(words, lang)| Block::Noted { words, lang }))
    }

    /// What the person can do at any time. Whoever has to come is not promised that nothing follows from a no (Part 5, 8).
    pub(super) fn rights(&self) -> Block {
        self.bullets(&process::rights(self.coming()))
    }

    /// How the work goes and how it ends, what each may and what each owes (4-8).
    pub(super) fn mutual(&self) -> Vec<Block> {
        let parts = process::mutual(self.coming()).into_iter();
        parts.flat_map(|(heading, sentences)| [self.heading(heading), self.bullets(&sentences)]).collect()
    }

    fn coming(&self) -> Coming {
        Coming::of(self.answers.case, self.answers.round)
    }

    fn bullets(&self, messages: &[&str]) -> Block {
        Block::Bullets(messages.iter().map(|message| self.speech.text(message)).collect())
    }

    /// A named choice of a one-of question.
    pub(super) fn chosen(&self, question: Question<crate::forms::OneOf>) -> Option<(String, String)> {
        let choice = self.get(question)?;
        Some((self.speech.heading(&question.spec), self.speech.choice(&question.spec, choice)))
    }

    /// A name and a value, if there is a value.
    pub(super) fn fact(&self, message: &str, value: Option<&str>) -> Option<(String, String)> {
        value.map(|value| (self.speech.text(message), value.to_owned()))
    }

    /// Who the paper is between, and who answers for it (2-1): whoever is named, else the worker, by what they are called
    /// in the house. Only where they may be named.
    pub(super) fn people(&self) -> Vec<(String, String)> {
        let Some(agency) = self.agency else { return Vec::new() };
        let name = self.fact("paper-name", self.get(client::CALLED));
        let house = self.fact("paper-agency", agency.name);
        let worker = self.fact("paper-worker", self.get(team::RESPONSIBLE).or(agency.worker));
        let worker = worker.map(|(label, name)| (agency.role.map_or(label, str::to_owned), name));
        name.into_iter().chain(house).chain(worker).collect()
    }

    /// The worker's name, where it may stand.
    pub(super) fn worker(&self) -> Option<&'a str> {
        self.agency.and_then(|agency| agency.worker)
    }

    /// The agency's name and how it is reached, a line each, where they may stand.
    pub(super) fn house(&self) -> Vec<String> {
        let Some(agency) = self.agency else { return Vec::new() };
        let contact = agency.contact.map_or("", |(words, _)| words).lines();
        agency.name.into_iter().chain(contact).map(str::to_owned).collect()
    }

    /// Emergency numbers, a line each; they may say too much of the agency for the safe version.
    pub(super) fn numbers(&self) -> Vec<Block> {
        let numbers = self.agency.and_then(|agency| agency.numbers);
        let lines = |numbers: &str| numbers.lines().map(str::to_owned).collect();
        let listed = numbers.map(|numbers| vec![self.heading("paper-numbers"), Block::Bullets(lines(numbers))]);
        listed.unwrap_or_default()
    }

    /// How the person reaches the house, its hours, and who stands in (2-27); only where the agency may be named.
    pub(super) fn contact(&self) -> Vec<Block> {
        let Some(agency) = self.agency else { return Vec::new() };
        let substitute = self.fact("paper-stands-in", self.get(team::SUBSTITUTE));
        let facts = substitute.map(|fact| Block::Facts(vec![fact]));
        let body: Vec<_> = agency.contact.map(noted).into_iter().chain(facts).collect();
        if body.is_empty() { body } else { [self.heading("paper-contact")].into_iter().chain(body).collect() }
    }

    /// What the house says of consent, in its own words (4-8); they may name it.
    pub(super) fn consent(&self) -> Vec<Block> {
        let words = self.agency.and_then(|agency| agency.consent);
        words.map(|words| vec![self.heading("paper-agreement-consent"), noted(words)]).unwrap_or_default()
    }

    /// When both meet again, or what comes first, or a line to write it on.
    pub(super) fn next(&self) -> Vec<Block> {
        let asks = self.answers.asks(&terms::NEXT.spec);
        match self.get(terms::NEXT).filter(|_| asks) {
            Some("date") => vec![Block::Facts(self.appointment(self.answers.record(&meeting::DAY.spec)))],
            Some(_) => {
                let first = self.words(&terms::NO_DATE.spec).map(|words| [self.first(), words]);
                [self.paragraph("paper-next-none")].into_iter().chain(first.into_iter().flatten()).collect()
            }
            None => vec![Block::Lines(1)],
        }
    }

    fn first(&self) -> Block {
        self.paragraph("paper-next-first")
    }

    /// The meeting that comes next, of whatever was agreed since, in whatever round; where none is to come, what the
    /// round's first meeting ended with.
    pub(super) fn next_from(&self, today: NaiveDate) -> Vec<Block> {
        let coming = process::open_meetings(self.answers.case).filter(|(day, _)| *day >= today);
        let next = coming.min_by_key(|(day, record)| (*day, record.get(meeting::TIME)));
        next.map_or_else(|| self.next(), |(_, record)| vec![Block::Facts(self.appointment(Some(record)))])
    }

    /// Day and time; the place only where an address may stand.
    fn appointment(&self, record: Option<Record<'a>>) -> Vec<(String, String)> {
        let day = record.and_then(|record| record.get(meeting::DAY)).and_then(|day| self.speech.date(&day));
        let time = record.and_then(|record| record.get(meeting::TIME)).map(str::to_owned).unwrap_or_default();
        let place = record.and_then(|record| record.get(meeting::PLACE)).map(|place| self.place(place));
        let (day, place) = (day.unwrap_or_default(), place.unwrap_or_default());
        let names = [&meeting::DAY.spec, &meeting::TIME.spec, &meeting::PLACE.spec];
        names.into_iter().map(|name| self.speech.heading(name)).zip([day, time, place]).collect()
    }

    fn place(&self, place: &str) -> String {
        if self.is_full() { place.to_owned() } else { self.speech.text("paper-next-as-agreed") }
    }
}

fn noted((words, lang): Words<'_>) -> Block {
    Block::Noted { words: words.to_owned(), lang: lang.to_owned() }
}

fn text(record: &Record<'_>, question: &Spec, part: &Part) -> Option<(String, String)> {
    match record.value(question.id, part)? {
        Value::Text { text, lang } => Some((text.clone(), lang.clone())),
        _ => None,
    }
}

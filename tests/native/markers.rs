//! What is the worker's alone stands on no paper for the person: a mark is put into all of it and looked for.

use waymark::documents::{
    Document, Version, agreement, first_meeting_kit, next_meeting, plan_paper, read_back_paper, report_paper,
};
use waymark::forms::{self, KINDS, Kind, Span, Spec, terms};
use waymark::i18n::{LANGUAGES, Texts};
use waymark::journal::{Part, Value};

use crate::documents::{agency, shown, speech};
use crate::documents_work_safe::planted;
use crate::first_meeting_told::{Told, texts};
use crate::registry::questions;
use crate::told_work::nth;

const MARK: &str = "MARK";
/// A day that nothing else has.
const MARKED_DAY: &str = "1907-07-07";

/// An answer that shows its mark wherever it is shown: of an unknown choice, the id is shown.
fn marked(question: &Spec) -> (Part, Value) {
    let words = format!("{MARK} {}", question.id);
    match question.kind {
        Kind::Text | Kind::LongText => (Part::Whole, Value::text(&words, "en")),
        Kind::OneOf => (Part::Whole, Value::Choice(words)),
        Kind::ManyOf => (Part::Choice(words), Value::Flag(true)),
        Kind::TimeOfDay => (Part::Whole, Value::Time(words)),
        Kind::Day => (Part::Whole, Value::Date(MARKED_DAY.parse::<chrono::NaiveDate>().unwrap().into())),
        _ => panic!("{}: say how a mark would show in it", question.id),
    }
}

/// An answer in the record that papers read first, and of what there may be many, in another one too.
fn everywhere(told: Told, question: &Spec, (part, value): (Part, Value)) -> Told {
    let kind = forms::kind(question.kind_id()).unwrap();
    let told = told.put(question, part.clone(), value.clone());
    match kind.span {
        Span::Many => told.put_in(nth(kind, 1), kind, question, part, value),
        Span::Case | Span::Round => told,
    }
}

fn is_of_the_case(question: &Spec) -> bool {
    !["profile", "erased"].contains(&question.kind_id())
}

fn worker_only() -> Vec<&'static Spec> {
    questions().filter(|question| question.is_worker_only && is_of_the_case(question)).collect()
}

fn with_own_words() -> Vec<&'static Spec> {
    questions().filter(|question| question.has_own_words && !question.is_worker_only).collect()
}

/// A case with everything told: all own words said, a note of the worker's beside each, and all that is theirs alone.
fn told() -> Told {
    let said = |question: &Spec| (Part::Said, Value::text(format!("SAID {}", question.id), "en"));
    let told = with_own_words().into_iter().fold(planted(), |told, question| {
        let told = everywhere(told, question, said(question));
        everywhere(told, question, marked(question))
    });
    worker_only().into_iter().fold(told, |told, question| everywhere(told, question, marked(question)))
}

/// Every paper that the person may be given; the final report in its safe version only.
fn papers(told: &Told, texts: &Texts) -> Vec<Document> {
    let (speech, agency) = (speech(texts), agency());
    let (case, round) = (&told.case, told.round());
    let both = [Version::Safe, Version::Full].into_iter().flat_map(|version| {
        [agreement, next_meeting, read_back_paper, plan_paper]
            .map(|paper| paper(case, round, &agency.case, &speech, version))
    });
    let report = report_paper(case, round, &agency.case, &speech, Version::Safe);
    both.chain([report, first_meeting_kit(&speech)]).collect()
}

#[test]
fn no_paper_for_the_person_shows_what_is_the_workers_alone() {
    let told = told();
    for lang in LANGUAGES {
        for paper in papers(&told, &texts(lang.tag)) {
            let words = shown(&paper);
            for mark in [MARK, MARKED_DAY] {
                assert!(!words.contains(mark), "{} {}: {words}", lang.tag, paper.title);
            }
        }
    }
}

#[test]
fn the_papers_are_full_of_what_was_said_and_so_a_mark_would_show() {
    let all: String = papers(&told(), &texts("en")).iter().map(shown).collect();
    for said in ["goal.statement", "terms.theirs", "six.wish", "six.who", "consent.quote", "closure.conclusion"] {
        assert!(all.contains(&format!("SAID {said}")), "{said}");
    }
    let shared = everywhere(told(), &terms::CAN.spec, marked(&terms::CAN.spec));
    let all: String = papers(&shared, &texts("en")).iter().map(shown).collect();
    assert!(all.contains("MARK terms.can"), "{all}");
}

#[test]
fn a_note_stands_on_paper_only_where_nothing_was_said() {
    let question = &terms::THEIRS.spec;
    let unsaid = everywhere(told(), question, (Part::Said, Value::Cleared));
    let all: String = papers(&unsaid, &texts("en")).iter().map(shown).collect();
    assert!(all.contains("MARK terms.theirs") && !all.contains("SAID terms.theirs"));
}

#[test]
fn every_kind_that_holds_something_of_the_workers_alone_is_marked() {
    let told = told();
    for question in worker_only().into_iter().chain(with_own_words()) {
        let records = told.case.records_of(question.kind_id());
        let (part, value) = marked(question);
        let holds = records.iter().any(|record| record.given(question.id, &part).value() == Some(&value));
        assert!(holds, "{}", question.id);
    }
    assert!(worker_only().len() > 15 && with_own_words().len() > 30);
    assert!(KINDS.iter().any(|kind| kind.id == "participant"), "others in the case have a private part");
}

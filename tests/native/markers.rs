//! What is the worker's alone, and whoever is marked, stands on no paper for the person and on no screen turned to them: a
//! mark is put into all of it and looked for.

use waymark::documents::{
    Document, Version, agreement, chronology, feedback_sheet, first_meeting_kit, plan_paper, read_back_paper,
    report_paper,
};
use waymark::forms::{self, FIRST_MEETING, KINDS, Kind, Span, Spec, person, six, step, terms};
use waymark::i18n::{LANGUAGES, Texts};
use waymark::journal::{Case, Part, Record, RecordId, Value};
use waymark::process::{
    Marked, Shown, is_marked, link_options, may_be_turned, open_link_options, read_back, read_back_openly,
};

use crate::documents::{agency, next_paper, shown, speech};
use crate::documents_work_safe::planted;
use crate::first_meeting_told::{Told, texts};
use crate::registry::questions;
use crate::told_work::{date, noted, nth, tick};

pub(crate) const MARK: &str = "MARK";
/// A day that nothing else has.
pub(crate) const MARKED_DAY: &str = "1907-07-07";

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
pub(crate) fn told() -> Told {
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
        [agreement, next_paper, read_back_paper, plan_paper]
            .map(|paper| paper(case, round, &agency.case, &speech, version))
    });
    let report = report_paper(case, round, &agency.case, &speech, Version::Safe);
    let chronology = [Version::Safe, Version::Full]
        .map(|version| chronology(case, &speech, &Shown::default(), version, date("2026-03-02")));
    both.chain(chronology).chain([report, first_meeting_kit(&speech), feedback_sheet(&speech)]).collect()
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

/// Somebody's name, who they are, and how to reach them.
pub(crate) const DANGER: [&str; 3] = ["MARK-DANGER-7", "the zq-ex-partner", "555-7070"];

/// All that was said and written names somebody who is marked.
pub(crate) fn endangered(mark: &str) -> Told {
    let told = planted()
        .at(7, &person::NAME.spec, noted(DANGER[0]))
        .at(7, &person::ROLE.spec, noted(DANGER[1]))
        .at(7, &person::CONTACT.spec, noted(DANGER[2]))
        .at(7, &person::MARKS.spec, tick(mark));
    let is_written = |question: &&Spec| {
        !["person.", "client.called", "participant.called"].iter().any(|id| question.id.starts_with(id))
    };
    let written = questions().filter(|question| is_of_the_case(question)).filter(is_written);
    let texts = written.filter(|question| matches!(question.kind, Kind::Text | Kind::LongText));
    texts.enumerate().fold(told, |told, (place, question)| {
        let name = DANGER[place % 3];
        let part = question_part(question);
        everywhere(told, question, (part, Value::text(format!("Then {name} came, {}", question.id), "en")))
    })
}

fn question_part(question: &Spec) -> Part {
    if question.has_own_words { Part::Said } else { Part::Whole }
}

fn assert_names_nobody(words: &str, place: &str) {
    let words = words.to_lowercase();
    for name in DANGER {
        assert!(!words.contains(&name.to_lowercase()), "{place}: {name} in {words}");
    }
}

#[test]
fn nobody_who_is_marked_stands_on_a_paper_whatever_the_mark_and_whoever_wrote_the_name() {
    for mark in person::MARKS.spec.choices {
        let told = endangered(mark);
        for lang in LANGUAGES {
            let texts = texts(lang.tag);
            let full = crate::documents_work::report_of(&told, &texts, Version::Full);
            for paper in papers(&told, &texts).into_iter().chain([full]) {
                assert_names_nobody(&shown(&paper), &paper.title);
            }
        }
    }
}

#[test]
fn without_the_mark_the_same_papers_are_full_of_the_name_and_nothing_is_left_out() {
    let told = endangered("danger");
    let unmarked = told.at(7, &person::MARKS.spec, (Part::Choice("danger".into()), Value::Flag(false)));
    let texts = texts("en");
    let all: String = papers(&unmarked, &texts).iter().map(shown).collect();
    assert!(DANGER.iter().all(|name| all.contains(name)), "{all}");
    // There is another client in this case: the chronology keeps back talks that may be theirs, whoever is marked.
    let chronology = texts.get("timeline-title");
    let others = papers(&unmarked, &texts).into_iter().filter(|paper| paper.title != chronology);
    assert!(others.map(|paper| paper.left_out).all(|left_out| left_out == 0));
    let marked = papers(&endangered("danger"), &texts);
    assert!(marked.iter().filter(|paper| paper.left_out != 0).count() > 5);
}

#[test]
fn a_name_is_found_in_any_case_with_its_endings_and_never_within_another_word() {
    let told = |name: &str, role: &str| {
        let told = Told::nothing().note(&forms::client::CALLED.spec, "Ana Weber");
        let told = told.at(7, &person::NAME.spec, noted(name)).at(7, &person::ROLE.spec, noted(role));
        Marked::of(&told.at(7, &person::MARKS.spec, tick("never_print")).case)
    };
    let karl = told("Karl Weber", "my stepfather");
    for words in ["KARL came", "that was Karl’s car", "with karl.", "She fears my  stepfather", "Karl Weber"] {
        assert!(karl.is_named_in(words), "{words}");
    }
    for words in ["Ana Weber", "Karlsruhe is far away", "my mother", "carl", ""] {
        assert!(!karl.is_named_in(words), "{words}");
    }
    let marina = told("Марина", "бывший муж");
    for words in ["Я боюсь Марины", "с Мариной", "БЫВШИЙ МУЖ звонил"] {
        assert!(marina.is_named_in(words), "{words}");
    }
    assert!(!marina.is_named_in("мой муж дома"), "half of who somebody is names nobody");
    assert!(!told("", "").is_named_in("anything"), "whoever has no name is named nowhere");
}

#[test]
fn both_names_of_somebody_marked_are_found_until_it_is_settled_which_is_theirs() {
    let told = || Told::nothing().at(7, &person::MARKS.spec, tick("danger"));
    let questions = [&person::NAME.spec, &person::ROLE.spec, &person::CONTACT.spec];
    for question in questions {
        let here = told().at(7, question, noted("Karl Brandt"));
        let there = told().elsewhere().at(7, question, noted("Viktor Nord"));
        for met in [here.meet(&there), told().elsewhere().elsewhere().meet(&there)] {
            let marked = Marked::of(&met.case);
            let has_both = met.case.record(nth(&person::PERSON, 7)).unwrap().conflicts().count() > 0;
            assert_eq!(marked.is_named_in("then Karl Brandt came"), has_both, "{}", question.id);
            assert!(marked.is_named_in("then Viktor Nord came"), "{}", question.id);
        }
    }
}

/// Every field, of every prompt that the screen can be turned to, that would show a text.
fn turned_fields(told: &Told) -> Vec<(RecordId, &'static Spec)> {
    let questions = FIRST_MEETING.iter().flat_map(|prompt| prompt.questions);
    let place = |question: &Spec| forms::kind(question.kind_id()).unwrap().first_id(told.case.id(), told.round());
    let turned = questions.map(|question| (place(question), question));
    turned.filter(|(record, question)| may_be_turned(&told.case, *record, question)).collect()
}

fn texts_of(record: Option<Record<'_>>, question: &Spec) -> String {
    let parts = [Part::Whole, Part::Said];
    let values =
        record.iter().flat_map(|record| parts.iter().filter_map(|part| record.given(question.id, part).value()));
    values.map(|value| format!("{value:?}\n")).collect()
}

#[test]
fn no_field_of_a_turned_screen_shows_the_workers_pad_or_names_somebody_marked() {
    let told = endangered("never_contact").note(&six::WISH.spec, "MARK-WORKER-7");
    let fields = turned_fields(&told);
    for (record, question) in &fields {
        assert_names_nobody(&texts_of(told.case.record(*record), question), question.id);
    }
    let shown: Vec<_> = fields.iter().map(|(_, question)| question.id).collect();
    assert!(
        !shown.contains(&"six.pad") && !shown.contains(&"six.wish") && shown.contains(&"consent.may_write"),
        "{shown:?}"
    );
    assert!(!shown.iter().any(|id| id.starts_with("safety.")), "no word of danger: {shown:?}");
    let calm = turned_fields(&planted());
    assert!(calm.iter().any(|(_, question)| question.id == "six.wish"), "what names nobody stays");
}

#[test]
fn what_is_read_back_leaves_out_whole_what_names_somebody_marked() {
    let told = endangered("danger").say(&six::HOPE.spec, "Somebody who listens");
    let openly = read_back_openly(&told.case, told.round());
    assert_eq!(openly.iter().map(|passage| passage.words).collect::<Vec<_>>(), ["Somebody who listens"]);
    assert!(read_back(&told.case, told.round()).len() > 5);
}

fn labels(case: &Case, told: &Told, options: Options) -> String {
    let texts = texts("en");
    let links = questions().filter(|question| question.kind == Kind::Link && is_of_the_case(question));
    let record = nth(&step::STEP, 99);
    links.flat_map(|link| options(case, told.round(), record, link, &texts)).map(|(_, label)| label + "\n").collect()
}

type Options = fn(&Case, waymark::journal::RoundId, RecordId, &Spec, &Texts) -> Vec<(RecordId, String)>;

#[test]
fn nobody_marked_and_nothing_that_names_them_is_offered_to_choose_from_on_a_turned_screen() {
    let told = endangered("danger").at(8, &person::NAME.spec, noted("Aunt Ruth"));
    assert!(is_marked(&told.case.record(nth(&person::PERSON, 7)).unwrap()));
    let open = labels(&told.case, &told, open_link_options);
    assert_names_nobody(&open, "options");
    assert!(open.contains("Aunt Ruth"), "{open}");
    let workers = labels(&told.case, &told, link_options);
    assert!(workers.contains(DANGER[0]), "{workers}");
}

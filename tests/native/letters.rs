//! Letters written here (0-38 c): on paper, answered, objected to.

use expect_test::expect;
use waymark::documents::{Block, Document, Version, letter_paper};
use waymark::forms::{client, letter, workspace};
use waymark::i18n::{LANGUAGES, Texts};
use waymark::journal::{Change, Part, Strokes, Value};
use waymark::process::{CardFace, DueKind, MomentKind, dues, timeline};

use crate::documents::{agency, check, shown, speech};
use crate::first_meeting_told::{Told, texts};
use crate::told_work::{choice, date, noted, nth, on, running, said};

fn written(sender: &str) -> Told {
    running()
        .note(&client::CALLED.spec, "Mara Lindqvist")
        .at(1, &letter::TO.spec, noted("Housing office"))
        .at(1, &letter::ADDRESS.spec, noted("Town Street 1\n12345 Town"))
        .at(1, &letter::ABOUT.spec, noted("Notice of 1 March"))
        .at(1, &letter::KIND.spec, choice("appeal"))
        .at(1, &letter::SENDER.spec, choice(sender))
        .at(1, &letter::WORDS.spec, said("I do not agree.\nWe have paid."))
        .at(1, &letter::WORDS.spec, noted("The tenant has paid."))
        .at(1, &letter::DAY.spec, on("2026-03-09"))
        .at(1, &letter::SIGNATURE.spec, (Part::Whole, Value::Signature(Strokes(vec![vec![(1, 1), (2, 2)]]))))
}

fn house() -> Told {
    agency().note(&workspace::CONTACT.spec, "Harbour 4\n12345 Town")
}

fn paper(told: &Told, texts: &Texts, version: Version) -> Document {
    letter_paper(&told.case, nth(&letter::LETTER, 1), &house().case, &speech(texts), version)
}

#[test]
fn a_letter_of_the_persons_own_in_its_full_version() {
    check(
        &paper(&written("person"), &texts("en"), Version::Full),
        &expect![[r#"
            @ Mara Lindqvist
            ___ x2
            @ Housing office
            @ Town Street 1
            @ 12345 Town
            2026-03-09
            [en] Notice of 1 March
            ~ I do not agree.
            We have paid. (en)
            ✎ Mara Lindqvist (signed)
        "#]],
    );
}

#[test]
fn a_letter_of_the_workers_has_the_agency_above_it_and_the_workers_words() {
    check(
        &paper(&written("worker"), &texts("en"), Version::Full),
        &expect![[r#"
            @ Maria Sol
            @ Lighthouse
            @ Harbour 4
            @ 12345 Town
            @ Housing office
            @ Town Street 1
            @ 12345 Town
            2026-03-09
            [en] Notice of 1 March
            ~ The tenant has paid. (en)
            ✎ Maria Sol (signed)
        "#]],
    );
}

#[test]
fn the_safe_version_says_neither_who_sends_it_nor_where_it_goes() {
    for lang in LANGUAGES {
        for sender in ["person", "worker"] {
            let paper = paper(&written(sender), &texts(lang.tag), Version::Safe);
            let words = shown(&paper);
            for hidden in ["Mara", "Maria", "Lighthouse", "Harbour", "Town Street", "112", "(signed)"] {
                assert!(!words.contains(hidden), "{} {hidden}: {words}", lang.tag);
            }
            assert!(words.contains("Housing office") && words.contains("Notice of 1 March"), "{words}");
        }
    }
}

#[test]
fn what_is_not_written_yet_has_lines_to_write_on_and_no_letter_is_an_empty_sheet() {
    let begun = running().at(1, &letter::SENDER.spec, choice("person"));
    let paper = paper(&begun, &texts("en"), Version::Full);
    assert_eq!(paper.title, "Letter");
    assert!(paper.head.contains(&Block::Lines(3)) && paper.blocks.contains(&Block::Lines(12)), "{}", shown(&paper));
    let removed = begun.change(&Change::Remove(nth(&letter::LETTER, 1)));
    let none =
        letter_paper(&removed.case, nth(&letter::LETTER, 1), &house().case, &speech(&texts("en")), Version::Full);
    assert_eq!((none.head.len(), none.blocks.len()), (0, 0));
}

#[test]
fn a_worker_without_words_of_their_own_sends_the_persons() {
    let told = running().at(1, &letter::SENDER.spec, choice("worker")).at(1, &letter::WORDS.spec, said("Only hers"));
    assert!(shown(&paper(&told, &texts("en"), Version::Full)).contains("~ Only hers (en)"));
}

fn objections(told: &Told) -> Vec<(chrono::NaiveDate, Option<String>)> {
    let all = dues(&told.case, told.round()).into_iter().filter(|due| due.kind == DueKind::Objection);
    all.map(|due| (due.day, due.words.map(str::to_owned))).collect()
}

#[test]
fn the_last_day_to_object_is_due_while_an_answer_falls_short_and_nobody_has_objected() {
    let answered = |answer: &str| {
        written("person").at(1, &letter::ANSWER.spec, choice(answer)).at(1, &letter::OBJECT_BY.spec, on("2026-04-09"))
    };
    let expected = [(date("2026-04-09"), Some("Notice of 1 March".to_owned()))];
    for answer in ["partly", "refused"] {
        assert_eq!(objections(&answered(answer)), expected, "{answer}");
        for objection in ["sent", "not_wanted"] {
            assert_eq!(objections(&answered(answer).at(1, &letter::OBJECTION.spec, choice(objection))), []);
        }
    }
    for answer in ["received", "granted"] {
        assert_eq!(objections(&answered(answer)), [], "{answer}");
    }
    assert_eq!(objections(&written("person")), []);
}

#[test]
fn the_last_day_to_object_stands_on_the_card() {
    let told = written("person").at(1, &letter::ANSWER.spec, choice("refused")).at(
        1,
        &letter::OBJECT_BY.spec,
        on("2026-03-03"),
    );
    assert_eq!(CardFace::of(&told.case).dues[0].kind, DueKind::Objection);
}

#[test]
fn a_letter_is_on_the_timeline_on_its_day_and_its_answer_on_the_day_it_came() {
    let told = written("person").at(1, &letter::ANSWER.spec, choice("granted")).at(
        1,
        &letter::ANSWERED_ON.spec,
        on("2026-03-20"),
    );
    let moment =
        |kind| timeline(&told.case).into_iter().find(|moment| moment.kind == MomentKind::Record(kind)).unwrap();
    let (written, answered) = (moment("letter"), moment("letter-answered"));
    assert_eq!((written.when.first, written.choice), (date("2026-03-09"), None));
    assert_eq!(answered.when.first, date("2026-03-20"));
    assert_eq!(answered.choice.map(|(_, choice)| choice), Some("granted"));
    assert_eq!([written, answered].map(|moment| moment.words.map(|words| words.text)), [Some("Notice of 1 March"); 2]);
}

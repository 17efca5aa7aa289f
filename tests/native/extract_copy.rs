//! The person can read what is written about them and have a copy (Part 5, 15): what the copy tells, that it goes to nobody
//! else, and that nothing in it is the worker's alone, another client's, or names somebody who is marked.

use proptest::prelude::*;
use waymark::documents::{Block, Extract};
use waymark::forms::{
    EXTRACT_PARTS, Kind, RECIPIENTS, RecordKind, Spec, claim, disclosure, exception, feedback, interview, letter,
    monitoring, need, note, participant, person, sharing,
};
use waymark::i18n::LANGUAGES;
use waymark::journal::{Part, Value};

use crate::documents::{shown, speech};
use crate::extract::{all_parts, everything, of};
use crate::first_meeting_told::{Told, texts};
use crate::markers::{DANGER, MARK, MARKED_DAY, endangered, told};
use crate::told_work::{choice, link, noted, nth, said, tick};

/// A text of each part that came with the copy.
const COPIED: [(&str, &Spec); 7] = [
    ("notes", &note::TEXT.spec),
    ("interviews", &interview::PROCESS.spec),
    ("sharings", &sharing::WHAT.spec),
    ("letters", &letter::ABOUT.spec),
    ("feedback", &feedback::HELPED.spec),
    ("monitoring", &monitoring::SERVICE.spec),
    ("entitlements", &claim::WHAT.spec),
];

fn copied(told: Told) -> Told {
    let told = told.at(1, &note::WITH.spec, noted("Amina")).at(1, &interview::PRESENT.spec, noted("Amina")).at(
        1,
        &interview::KIND.spec,
        choice("individual"),
    );
    COPIED.iter().fold(told, |told, (part, question)| {
        let words = format!("COPY-{part}");
        told.at(1, question, if question.has_own_words { said(&words) } else { noted(&words) })
    })
}

fn is_alone(part: &str) -> bool {
    EXTRACT_PARTS.iter().any(|known| known.id == part && known.is_for_the_person_alone)
}

#[test]
fn the_person_has_a_copy_of_all_of_it_and_nobody_else_of_what_is_for_them_alone() {
    let told = copied(Told::nothing());
    for recipient in RECIPIENTS {
        let all = everything(&told, recipient.id, "en");
        for (part, _) in COPIED {
            let may = recipient.is_the_person() || !is_alone(part);
            assert_eq!(all.contains(&format!("COPY-{part}")), may, "{part} for {}", recipient.id);
        }
    }
    let alone: Vec<_> = COPIED.iter().map(|(part, _)| *part).filter(|part| is_alone(part)).collect();
    assert_eq!(alone, ["notes", "interviews", "sharings", "feedback"]);
}

#[test]
fn nobody_begins_with_a_part_that_is_the_persons_alone() {
    for recipient in RECIPIENTS.iter().filter(|one| !one.is_the_person()) {
        assert!(!recipient.parts.iter().any(|part| is_alone(part)), "{}", recipient.id);
    }
}

#[test]
fn the_copy_holds_nothing_that_is_the_workers_alone() {
    let told = told();
    for lang in LANGUAGES {
        let all = everything(&told, "person", lang.tag);
        for mark in [MARK, MARKED_DAY] {
            assert!(!all.contains(mark), "{}: {mark} in {all}", lang.tag);
        }
    }
    let all = everything(&told, "person", "en");
    for said in ["SAID feedback.helped", "SAID monitoring.words", "SAID sharing.not", "SAID letter.words"] {
        assert!(all.contains(said), "{said}: a mark would show");
    }
}

#[test]
fn the_copy_names_nobody_who_is_marked_whatever_the_mark() {
    for mark in person::MARKS.spec.choices {
        let told = endangered(mark);
        let all = everything(&told, "person", "en").to_lowercase();
        for name in DANGER {
            assert!(!all.contains(&name.to_lowercase()), "{mark}: {name} in {all}");
        }
        assert!(of(&told, "person", &all_parts(), "en").left_out() > 40, "the worker is told");
    }
}

#[test]
fn what_names_somebody_marked_is_not_copied_in_part() {
    let told = Told::nothing()
        .at(7, &person::NAME.spec, noted("Karl Brandt"))
        .at(7, &person::MARKS.spec, tick("danger"))
        .at(1, &note::WITH.spec, noted("Karl"))
        .at(1, &note::TEXT.spec, noted("He shouted at the door"))
        .at(2, &note::TEXT.spec, noted("She rang from work"));
    let all = everything(&told, "person", "en");
    assert!(!all.contains("shouted") && all.contains("She rang from work"), "{all}");
    assert_eq!(of(&told, "person", &["notes"], "en").left_out(), 2);
}

fn two_clients() -> Told {
    Told::nothing().at(1, &participant::CALLED.spec, noted("Bruno Leitner"))
}

#[test]
fn what_names_another_client_of_the_case_is_not_in_the_copy() {
    let told = COPIED.iter().fold(two_clients(), |told, (_, question)| {
        let words = "Bruno says he will leave";
        told.at(1, question, if question.has_own_words { said(words) } else { noted(words) })
    });
    let told = told
        .at(1, &interview::PRESENT.spec, noted("Amina"))
        .at(1, &interview::KIND.spec, choice("individual"))
        .at(1, &letter::WORDS.spec, said("He drinks"))
        .at(1, &feedback::DIFFERENT.spec, said("More time"))
        .at(1, &claim::ANSWER.spec, noted("Granted"));
    let all = everything(&told, "person", "en");
    for words in ["Bruno", "he will leave", "He drinks", "More time", "Granted", "Amina"] {
        assert!(!all.contains(words), "{words} in {all}");
    }
}

#[test]
fn in_a_case_of_several_only_contacts_of_the_persons_own_are_copied() {
    let with = |told: Told, kind: &str, who: &str| {
        let told =
            told.at(1, &interview::KIND.spec, choice(kind)).at(1, &interview::PROCESS.spec, noted("It was said"));
        if who.is_empty() { told } else { told.at(1, &interview::PRESENT.spec, noted(who)) }
    };
    let is_copied = |told: &Told| everything(told, "person", "en").contains("It was said");
    assert!(is_copied(&with(two_clients(), "individual", "Amina")));
    for (kind, who) in [("individual", ""), ("couple", "Amina"), ("group", "Amina"), ("first", "Amina, Bruno")] {
        assert!(!is_copied(&with(two_clients(), kind, who)), "{kind} {who}");
    }
    assert!(is_copied(&with(Told::nothing(), "couple", "")), "nobody else has a part of their own in it");
    let note = two_clients().at(1, &note::TEXT.spec, noted("It was said"));
    assert!(!is_copied(&note) && is_copied(&note.at(1, &note::WITH.spec, noted("Amina"))));
}

#[test]
fn what_was_shared_without_consent_is_copied_once_the_person_was_told_of_it() {
    let shared = |told: &str| {
        Told::nothing()
            .at(1, &exception::WHAT.spec, noted("Where he is"))
            .at(1, &exception::TOLD.spec, choice(told))
            .at(1, &disclosure::WHAT.spec, noted("A call to the police"))
            .at(2, &disclosure::WHAT.spec, noted("The plan"))
            .at(2, &disclosure::UNDER.spec, link(&sharing::SHARING, 1))
    };
    for told in ["before", "after"] {
        let all = everything(&shared(told), "person", "en");
        assert!(all.contains("Where he is") && all.contains("A call to the police"), "{told}: {all}");
    }
    let all = everything(&shared("danger"), "person", "en");
    assert!(!all.contains("Where he is") && !all.contains("police"), "{all}");
    assert!(all.contains("The plan"), "what went by their consent they know");
    let unsaid = shared("danger").put_in(
        nth(&exception::EXCEPTION, 1),
        &exception::EXCEPTION,
        &exception::TOLD.spec,
        Part::Whole,
        Value::Cleared,
    );
    assert!(!everything(&unsaid, "person", "en").contains("police"), "nobody said that they were told");
}

#[test]
fn a_letter_is_copied_in_the_words_in_which_it_went() {
    let told = Told::nothing().at(1, &letter::WORDS.spec, said("I ask you to wait")).at(
        1,
        &letter::WORDS.spec,
        noted("On her behalf I ask for delay"),
    );
    let by = |who: &str| {
        let told = Told::nothing().meet(&told).elsewhere().at(1, &letter::SENDER.spec, choice(who));
        everything(&told, "person", "en")
    };
    assert!(by("person").contains("I ask you to wait") && !by("person").contains("On her behalf"));
    assert!(by("worker").contains("On her behalf") && !by("worker").contains("I ask you to wait"));
}

#[test]
fn what_a_copied_answer_points_to_is_named() {
    let told = Told::nothing()
        .at(1, &need::STATEMENT.spec, said("Warm shoes"))
        .at(1, &monitoring::NEED_OF.spec, link(&need::NEED, 1))
        .at(1, &monitoring::MET.spec, choice("half"));
    let made = of(&told, "person", &["monitoring"], "en");
    let texts = texts("en");
    assert!(shown(&made.document(&speech(&texts))).contains("Warm shoes"));
    assert_eq!(Extract::read(made.json().as_bytes()).unwrap().json(), made.json());
}

#[test]
fn a_copy_of_everything_reads_the_same_where_it_is_opened() {
    for lang in LANGUAGES {
        let made = of(&copied(told()), "person", &all_parts(), lang.tag);
        for (part, _) in COPIED {
            let title = texts(lang.tag).get(&format!("extract-part-{part}"));
            assert!(made.told().contains(&title.as_str()), "{}: {part}", lang.tag);
        }
        let came = Extract::read(made.json().as_bytes()).unwrap();
        let (own, other) = (texts(lang.tag), texts("en"));
        assert_eq!(came.json(), made.json());
        assert_eq!(came.document(&speech(&own)), made.document(&speech(&own)));
        assert!(!shown(&came.document(&speech(&other))).is_empty());
    }
}

#[test]
fn the_copy_asks_what_is_wrong_and_leaves_room_and_no_other_extract_does() {
    for lang in LANGUAGES {
        let texts = texts(lang.tag);
        let right = texts.get("paper-agreement-rights-correct");
        for recipient in RECIPIENTS {
            let paper = of(&copied(Told::nothing()), recipient.id, &["letters"], lang.tag).document(&speech(&texts));
            assert_eq!(shown(&paper).contains(&right), recipient.is_the_person(), "{}", recipient.id);
            let has_room = matches!(paper.blocks.last(), Some(Block::Lines(_)));
            assert_eq!(has_room, recipient.is_the_person(), "{}", recipient.id);
        }
    }
}

/// Every question of the copy that takes words.
fn worded() -> Vec<(&'static RecordKind, &'static Spec)> {
    let parts = EXTRACT_PARTS.iter().filter(|part| COPIED.iter().any(|(id, _)| *id == part.id));
    let asked = parts.flat_map(|part| part.asks).flat_map(|(kind, asked)| asked.iter().map(move |one| (*kind, one)));
    asked.filter(|(_, question)| matches!(question.kind, Kind::Text | Kind::LongText)).collect()
}

proptest! {
    // Each reads the texts anew.
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn wherever_and_however_another_client_is_named_the_copy_does_not_tell_it(
        place in 0usize..1_000,
        before in "[a-z ,.]{0,12}",
        after in "[ ,.!][a-z ]{0,12}",
        name in "(Bruno|BRUNO|bruno|Leitner|Brunos)",
    ) {
        let all = worded();
        let (kind, question) = all[place % all.len()];
        let words = format!("{before} {name}{after}");
        let part = if question.has_own_words { Part::Said } else { Part::Whole };
        let told = two_clients().put_in(nth(kind, 1), kind, question, part, Value::text(words, "en"));
        let made = everything(&told, "person", "en").to_lowercase();
        prop_assert!(!made.contains("bruno") && !made.contains("leitner"), "{} in {}", name, made);
    }
}

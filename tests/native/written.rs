//! The history in words: which question, what stood there before, what was written.

use waymark::forms::{case as case_form, consent, goal, meeting, need, note, plan, round, six, step};
use waymark::i18n::LANGUAGES;
use waymark::journal::{Change, DateAnswer, Part, Strokes, Value};
use waymark::process::{Kept, demo_case, written};

use crate::first_meeting::today;
use crate::first_meeting_told::{Told, texts};
use crate::told_work::{choice, link, noted, nth, on, open, running, said, tick};

/// What the last event says: question, record, before, after.
fn last(told: &Told) -> [String; 4] {
    let texts = texts("en");
    let line = told.case.history().pop().unwrap();
    let words = written(&told.case, line.event(), &crate::documents::speech(&texts)).unwrap();
    let or_dash = |words: Option<String>| words.unwrap_or_else(|| "–".into());
    [words.what, or_dash(words.of), or_dash(words.before), or_dash(words.after)]
}

#[test]
fn an_answer_is_told_with_its_question_and_what_stood_there_before() {
    let first = Told::nothing().say(&six::WISH.spec, "To stay");
    assert_eq!(last(&first), ["How you would like it solved", "–", "–", "To stay"]);
    let second = first.say(&six::WISH.spec, "To stay until July");
    assert_eq!(last(&second), ["How you would like it solved", "–", "To stay", "To stay until July"]);
    let third = second.put(&six::WISH.spec, Part::Said, Value::Cleared);
    assert_eq!(last(&third), ["How you would like it solved", "–", "To stay until July", "–"]);
}

#[test]
fn the_workers_note_beside_own_words_says_whose_it_is() {
    let noted = Told::nothing().note(&six::WISH.spec, "wants to stay");
    assert_eq!(last(&noted)[0], "How you would like it solved (My note beside it)");
    assert_eq!(last(&Told::nothing().note(&six::PAD.spec, "It began"))[0], texts("en").heading(&six::PAD.spec));
}

#[test]
fn a_record_that_is_one_of_many_is_called_by_its_words_as_they_are_now() {
    let told = Told::nothing().goal(1, "We stay").at(1, &goal::BY.spec, on("2026-06-30"));
    assert_eq!(last(&told), ["By", "We stay", "–", "2026-06-30"]);
    let once = Told::nothing().once(&plan::REVIEW.spec, on("2026-04-06"));
    assert_eq!(last(&once), ["We look at it on", "–", "–", "2026-04-06"]);
}

#[test]
fn every_kind_of_answer_is_told_in_words() {
    let nothing = Told::nothing;
    let answer = |value| (Part::Whole, value);
    let year = DateAnswer { year: Some(2025), ..DateAnswer::default() };
    let unknown = DateAnswer { unknown: true, ..DateAnswer::default() };
    let table = [
        (nothing().at(1, &need::DOMAIN.spec, choice("emotional")), "Feelings"),
        (nothing().yes(&consent::LIMITS_TOLD.spec), "Yes"),
        (nothing().put(&consent::LIMITS_TOLD.spec, Part::Whole, Value::Flag(false)), "No"),
        (nothing().once(&meeting::TIME.spec, answer(Value::Time("10:30".into()))), "10:30"),
        (nothing().once(&plan::UNTIL.spec, answer(Value::Date(year))), "2025"),
        (nothing().once(&plan::UNTIL.spec, answer(Value::Date(unknown))), "Nobody knows"),
        (nothing().at(1, &step::GOAL_OF.spec, link(&goal::GOAL, 1)), "goal 1"),
        (nothing().once(&plan::SIGNATURE.spec, answer(Value::Signature(Strokes(vec![vec![(1, 1)]])))), "A signature"),
        (nothing().once(&case_form::CODE.spec, noted("K-17")), "K-17"),
        (nothing().once(&case_form::CODE.spec, noted("  ")).once(&case_form::NAME.spec, noted("A")), "A"),
    ];
    for (told, expected) in table {
        assert_eq!(last(&told)[3], expected, "{:?}", last(&told));
    }
}

#[test]
fn a_tick_names_its_choice() {
    let ticked = Told::nothing().at(1, &note::TAP.spec, tick("no_answer"));
    assert_eq!(last(&ticked), ["In short: No answer", "–", "–", "Ticked"]);
    let unticked = ticked.at(1, &note::TAP.spec, (Part::Choice("no_answer".into()), Value::Flag(false)));
    assert_eq!(last(&unticked), ["In short: No answer", "–", "Ticked", "No longer ticked"]);
}

#[test]
fn what_was_done_to_a_record_is_told_by_its_name() {
    let goals = || Told::nothing().goal(1, "We stay").goal(2, "I sleep");
    let moved = goals().change(&Change::Move(nth(&goal::GOAL, 2), "80".into()));
    assert_eq!(last(&moved), ["Put in another place", "I sleep", "–", "–"]);
    let removed = goals().change(&Change::Remove(nth(&goal::GOAL, 1)));
    assert_eq!(last(&removed), ["Taken out", "We stay", "–", "–"]);
    assert_eq!(last(&running().keep(Kept::Plan)), ["Agreed and kept as it was shown", "–", "–", "the plan"]);
}

#[test]
fn a_settled_answer_is_told_like_any_other() {
    let met = Told::nothing().once(&plan::REVIEW_HOW.spec, noted("Letters"));
    let met = met.meet(&Told::nothing().elsewhere().once(&plan::REVIEW_HOW.spec, noted("Nights")));
    let record = plan::PLAN.first_id(met.case.id(), met.round());
    let cell = waymark::journal::Cell::whole(record, plan::REVIEW_HOW.spec.id);
    let settled = met.change(&Change::Settle(cell, Value::text("Both", "en")));
    assert_eq!(last(&settled)[3], "Both");
}

#[test]
fn a_record_that_only_came_into_being_has_nothing_to_tell() {
    let add = Change::Add { record: nth(&goal::GOAL, 1), kind: "goal".into(), round: Told::nothing().round() };
    let told = Told::nothing().change(&add);
    assert_eq!(written(&told.case, told.case.history()[0].event(), &crate::documents::speech(&texts("en"))), None);
}

#[test]
fn a_question_and_a_choice_of_a_newer_version_are_told_by_their_ids() {
    let telling = |question: &str, value| {
        let cell = waymark::journal::Cell::whole(nth(&goal::GOAL, 1), question);
        let round = Told::nothing().round();
        Told::nothing().change(&Change::Answer { cell, kind: "goal".into(), round, value })
    };
    assert_eq!(last(&telling("goal.hologram", Value::text("blue", "en"))), ["goal.hologram", "–", "–", "blue"]);
    assert_eq!(last(&telling("goal.term", Value::Choice("endless".into())))[3], "endless");
}

#[test]
fn every_event_of_a_whole_case_is_told_in_every_language() {
    for lang in LANGUAGES {
        let texts = texts(lang.tag);
        let told = Told::nothing();
        let changes = demo_case(&told.case, &texts, today());
        let told = told.at_once(&changes).keep(Kept::Plan).again("revise").once(&round::CHANGED.spec, said("x"));
        let told = told.once(&round::CHANGED.spec, open());
        let words: Vec<_> = told
            .case
            .lines()
            .filter_map(|line| written(&told.case, line.event(), &crate::documents::speech(&texts)))
            .collect();
        assert!(words.len() > 90);
        for words in words {
            let all = [Some(&words.what), words.of.as_ref(), words.before.as_ref(), words.after.as_ref()];
            for text in all.into_iter().flatten() {
                let is_id = text.contains('-') && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
                assert!(!text.trim().is_empty() && !is_id, "{}: {words:?}", lang.tag);
            }
        }
    }
}

//! The example case, in every language.

use waymark::diagram::{Abuse, Asked, Eyes, Map, Names, Notation};
use waymark::forms::{self, Ask, KINDS, Spec, bond, child, couple, directory, six};
use waymark::i18n::{LANGUAGES, Speech};
use waymark::journal::{Change, Op, Part, Record, Value};
use waymark::process::{
    CardFace, DueKind, Follow, PromptState, Stage, conflicts, demo_case, demo_directory, dues, gaps,
    goals_to_take_along, passages_placed, prompt_state, prompts, read_back, stage, timeline, unchecked, what_follows,
};

use crate::first_meeting::today;
use crate::first_meeting_told::{Told, texts};
use crate::maps_told::drawn;
use crate::registry::choices;

/// The example as it is written when somebody opens it.
fn demo(tag: &str) -> Told {
    let told = Told::nothing();
    let changes = demo_case(&told.case, &texts(tag), today());
    told.at_once(&changes)
}

fn everywhere(check: impl Fn(&str, &Told)) {
    LANGUAGES.iter().for_each(|lang| check(lang.tag, &demo(lang.tag)));
}

fn answers(told: &Told) -> Vec<(&'static Spec, Part, Value)> {
    let events = told.case.lines().filter_map(|line| match &line.event().op {
        Op::Set { cell, value, .. } => {
            Some((forms::question(&cell.question).unwrap(), cell.part.clone(), value.clone()))
        }
        _ => None,
    });
    events.collect()
}

#[test]
fn the_example_is_in_the_midst_of_the_work_with_nothing_open() {
    everywhere(|lang, told| {
        assert_eq!(gaps(&told.case, told.round()), [], "{lang}");
        assert_eq!(stage(&told.case, told.round()), Stage::Doing, "{lang}");
        assert_eq!(what_follows(&told.case, told.round(), today()), Follow::CarryOut, "{lang}");
        assert_eq!(conflicts(&told.case), 0, "{lang}");
    });
}

#[test]
fn it_says_what_its_couples_children_and_ties_are() {
    everywhere(|lang, told| {
        for (kind, question) in [
            (couple::COUPLE.id, &couple::STATUS.spec),
            (child::CHILD.id, &child::WAY.spec),
            (bond::BOND.id, &bond::KIND.spec),
        ] {
            let records = told.case.records_of(kind);
            let is_said = |record: &Record<'_>| record.value(question.id, &Part::Whole).is_some();
            assert!(!records.is_empty() && records.iter().all(is_said), "{lang}: {kind}");
        }
    });
}

#[test]
fn its_first_meeting_is_whole() {
    everywhere(|lang, told| {
        let all_done = prompts().all(|prompt| prompt_state(&told.case, told.round(), prompt) == PromptState::Done);
        assert!(all_done && !read_back(&told.case, told.round()).is_empty(), "{lang}");
    });
}

#[test]
fn it_has_words_and_no_bare_id_in_every_language() {
    everywhere(|lang, told| {
        let mut count = 0;
        for (question, part, value) in answers(told) {
            let words = match &value {
                Value::Text { text, lang: tag } => {
                    assert_eq!(tag, lang, "{}", question.id);
                    text
                }
                Value::Link { label, .. } => label,
                _ => continue,
            };
            count += 1;
            let is_id = words.starts_with("demo-") && !words.contains(' ');
            assert!(!words.trim().is_empty() && !is_id, "{lang}: {} {part:?} {words}", question.id);
        }
        assert!(count > 50, "{lang}: {count}");
    });
}

#[test]
fn every_language_tells_it_in_words_of_its_own() {
    let pads: Vec<_> = LANGUAGES.iter().map(|lang| texts(lang.tag).get("demo-pad")).collect();
    let distinct: std::collections::BTreeSet<_> = pads.iter().collect();
    assert_eq!(distinct.len(), LANGUAGES.len());
}

#[test]
fn the_persons_words_are_found_in_the_pad() {
    everywhere(|lang, told| {
        let record = told.case.record(six::SIX.first_id(told.case.id(), told.round())).unwrap();
        let pad = record.get(six::PAD).unwrap();
        let placed = passages_placed(&told.case, told.round(), pad);
        let placed: Vec<_> = placed.iter().map(|found| found.question.id).collect();
        for question in [&six::SITUATION.spec, &six::BEFORE.spec, &six::AFTER.spec] {
            assert!(placed.contains(&question.id), "{lang}: {} {placed:?}", question.id);
        }
    });
}

#[test]
fn it_answers_only_what_is_asked_with_what_can_be_answered() {
    let told = demo("en");
    for (question, part, value) in answers(&told) {
        match (&value, &part) {
            (Value::Choice(choice), _) => assert!(question.choices.contains(&choice.as_str()), "{}", question.id),
            (Value::Flag(_), Part::Choice(choice)) => {
                assert!(choices(question).contains(&choice.as_str()), "{}", question.id)
            }
            (Value::Link { record, .. }, _) => {
                let to = told.case.record(*record).filter(Record::is_alive).and_then(|to| to.kind());
                assert_eq!(to, question.links_to, "{}", question.id);
            }
            _ => assert_eq!(part == Part::Said, question.has_own_words, "{}", question.id),
        }
    }
    for record in told.case.records() {
        for (question, _) in record.cells() {
            let question = forms::question(question).unwrap();
            assert!(forms::is_shown(&told.case, told.round(), record.id(), question), "{}", question.id);
        }
    }
}

#[test]
fn a_link_is_called_as_what_it_leads_to() {
    everywhere(|lang, told| {
        for (question, _, value) in answers(told) {
            let Value::Link { record, label, .. } = value else { continue };
            let to = told.case.record(record).unwrap();
            assert_eq!(waymark::process::title(&to), Some(label.as_str()), "{lang}: {}", question.id);
        }
    });
}

#[test]
fn something_is_due_today_and_the_next_meeting_stands_on_its_card() {
    let told = demo("en");
    assert!(dues(&told.case, told.round()).iter().any(|due| due.day == today()));
    let face = CardFace::of(&told.case);
    assert!(face.dues.iter().any(|due| due.kind == DueKind::Meeting && due.day > today()));
    assert!(face.dues.iter().all(|due| due.day >= today()), "a newcomer does not begin with something late");
    assert_eq!((face.shown(), face.has_ended), (texts("en").get("demo-code").as_str(), false));
}

#[test]
fn it_shows_every_part_of_the_work_before_the_end() {
    let told = demo("en");
    for kind in ["need", "assessment", "strength", "resource", "goal", "step", "indicator", "plan", "note", "service"] {
        assert!(KINDS.iter().any(|known| known.id == kind) && !told.case.records_of(kind).is_empty(), "{kind}");
    }
    assert!(timeline(&told.case).len() > 5);
    assert!(goals_to_take_along(&told.case, told.round()).is_empty());
}

#[test]
fn it_can_be_written_a_change_at_a_time_as_well() {
    let told = Told::nothing();
    let changes: Vec<Change> = demo_case(&told.case, &texts("en"), today());
    let slowly = told.all(&changes);
    assert_eq!(slowly.case.records().count(), demo("en").case.records().count());
    assert_eq!(gaps(&slowly.case, slowly.round()), []);
}

#[test]
fn its_agency_knows_a_service_a_specialist_and_an_office_in_every_language() {
    for lang in LANGUAGES {
        let told = Told::nothing();
        let changes = demo_directory(&told.case, &texts(lang.tag), today());
        let told = told.at_once(&changes);
        let entries = told.case.records_of(directory::ENTRY.id);
        let mut sorts: Vec<_> = entries.iter().filter_map(|entry| entry.get(directory::SORT)).collect();
        sorts.sort_unstable();
        assert_eq!(sorts, ["office", "service", "specialist"], "{}", lang.tag);
        for (question, _, value) in answers(&told) {
            if let Value::Text { text, lang: tag } = &value {
                assert_eq!(tag, lang.tag);
                assert!(!text.starts_with("demo-"), "{text}: {}", question.id);
            }
        }
        assert_eq!(unchecked(&told.case, &directory::DIRECTORY, today()), 1, "one that somebody should make sure of");
    }
}

#[test]
fn its_ecomap_shows_how_far_needs_were_met_look_by_look() {
    everywhere(|lang, told| {
        let texts = texts(lang);
        let speech = Speech { texts: &texts, day: &|day| day.to_string() };
        let asked = Asked {
            case: &told.case,
            now: &told.case,
            at: today(),
            eyes: Eyes::Shared,
            names: Names::Shown,
            abuse: Abuse::Left,
            more: waymark::diagram::More::Left,
            notation: Notation::default(),
        };
        let map = drawn(&asked, Map::Ecomap, &speech);
        let looked: Vec<_> = map.ties().filter(|(line, _)| line.label.is_some()).map(|(_, words)| words).collect();
        assert_eq!(looked.len(), 2, "{lang}: {looked:?}");
        for need in ["demo-need-1", "demo-need-2"] {
            assert!(looked.iter().any(|words| words.contains(&texts.get(need))), "{lang}: {need} in {looked:?}");
        }
        let looks = texts.get("map-sign-looks");
        assert!(map.said.legend.iter().any(|sign| sign.text == looks), "{lang}: the legend says what the columns mean");
    });
}

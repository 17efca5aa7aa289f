//! Pages that the person fills in alone: what may stand on one, where the answers go, what the worker sees of it.

use std::collections::BTreeSet;

use waymark::forms::{
    self, AloneItem, Ask, FOUR_TAPS, Kind, SETS, Spec, alone, alone_set, apart, client, feedback, level, minor,
    participant, six, strength,
};
use waymark::i18n::LANGUAGES;
use waymark::journal::{Part, Record, RecordId, Value};
use waymark::process::{
    Filled, begin_sitting, clients, complete_sitting, end_sitting, has_child_to_add, items_of, leave_unsaid,
    open_sitting, other_clients, others_to_hand_to, place_of, read_back_openly, sittings, turned_goals, turned_way,
};
use waymark::ui::state::mark_of_client;

use crate::first_meeting_told::{Told, texts};
use crate::registry_words::has;
use crate::told_work::{choice, date, noted, nth, on, open};

fn items() -> impl Iterator<Item = &'static AloneItem> {
    SETS.iter().flat_map(|set| set.items)
}

#[test]
fn no_set_asks_what_is_the_workers_alone_what_is_risky_or_who_somebody_else_is() {
    let risky = ["risk", "safety", "safety_plan", "exception", "decision", "person", "participant", "bond", "couple"];
    let workers: Vec<&Spec> = FOUR_TAPS.questions.iter().chain([&six::WORKER_VIEW.spec, &six::PAD.spec]).collect();
    for item in items() {
        let question = &item.question;
        assert!(!question.is_worker_only, "{}", question.id);
        assert!(!risky.contains(&question.kind_id()), "{}", question.id);
        assert!(!workers.contains(&question), "{}", question.id);
        assert!(!question.id.contains("worker") && question.kind != Kind::Link, "{}", question.id);
        for (given, _) in item.given {
            assert!(!given.is_worker_only, "{}", given.id);
        }
    }
}

#[test]
fn every_item_is_declared_once_and_what_is_given_with_it_can_be_chosen() {
    let ids: Vec<_> = items().map(|item| item.id).collect();
    assert_eq!(ids, alone::ITEMS);
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
    assert_eq!(SETS.iter().map(|set| set.id).collect::<Vec<_>>(), alone::SET.spec.choices);
    for item in items() {
        assert_eq!(forms::question(item.question.id), Some(&item.question), "{}", item.id);
        for (question, choice) in item.given {
            assert_eq!(question.kind_id(), item.question.kind_id(), "{}", item.id);
            assert!(question.choices.contains(choice), "{}: {choice}", item.id);
        }
        assert!(item.day.is_none_or(|day| day.kind == Kind::Day && day.kind_id() == item.question.kind_id()));
    }
}

#[test]
fn a_set_asks_all_eight_kinds_of_strength_and_the_four_domains() {
    let given = |set: &str, question: &Spec| -> Vec<&str> {
        let items = alone_set(set).unwrap().items.iter();
        items.flat_map(|item| item.given).filter(|(asked, _)| asked == question).map(|(_, choice)| *choice).collect()
    };
    assert_eq!(given("strengths", &strength::ASKED.spec), strength::ASKED.spec.choices);
    assert_eq!(given("levels", &level::DOMAIN.spec), ["social", "emotional", "physical", "psychological"]);
}

#[test]
fn every_set_and_item_has_its_words_in_every_language() {
    for lang in LANGUAGES {
        let texts = texts(lang.tag);
        SETS.iter().for_each(|set| has(&texts, &format!("set-{}", set.id), &["lead"]));
        items().for_each(|item| has(&texts, &item.message(), &["short"]));
    }
}

const TODAY: &str = "2026-03-02";

fn sitting() -> RecordId {
    RecordId::from_bytes([9; 16])
}

fn handed(told: Told, set: &str) -> Told {
    let set = alone_set(set).unwrap();
    let changes = begin_sitting(&told.case, told.round(), set, sitting(), None, date(TODAY));
    told.all(&changes)
}

/// What the person answers, as the page writes it.
fn fill(told: Told, id: &str, value: Value) -> Told {
    let item = items().find(|item| item.id == id).unwrap();
    let place = place_of(&told.case, told.round(), sitting(), item).unwrap();
    told.put_in(place.record, place.kind, place.question, place.question.first_part(), value)
}

fn completed(told: Told) -> Told {
    let changes = complete_sitting(&told.case, told.round(), sitting());
    told.all(&changes)
}

#[test]
fn an_answer_is_marked_as_the_persons_from_a_questionnaire_of_that_day() {
    let told = Told::nothing().note(&client::CALLED.spec, "Amina");
    let told = completed(fill(handed(told, "levels"), "physical", Value::Choice("hard".into())));
    let levels = told.case.records_of("level");
    assert_eq!(levels.len(), 1, "what nobody answered makes no record");
    let record = levels[0];
    assert_eq!((record.get(level::DOMAIN), record.get(level::GRADE)), (Some("physical"), Some("hard")));
    assert_eq!((record.get(level::BY), record.get(level::SOURCE)), (Some("person"), vec!["questionnaire"]));
    assert_eq!(record.get(level::TOLD_BY), Some("Amina"));
    assert_eq!(record.get(level::DAY).and_then(|day| day.day()), Some(date(TODAY)));
    assert_eq!(complete_sitting(&told.case, told.round(), sitting()), [], "it is said once");
}

#[test]
fn words_are_kept_as_the_persons_own_each_strength_by_itself_and_feedback_in_one() {
    let told = fill(handed(Told::nothing(), "strengths"), "esteem", Value::text("They trust me", "en"));
    let told = completed(fill(told, "meaning", Value::text("My children", "en")));
    let strengths = told.case.records_of("strength");
    let mut said: Vec<_> = strengths
        .iter()
        .map(|record| (record.said(&strength::WHAT.spec), record.get(strength::ASKED), record.get(strength::SOURCE)))
        .collect();
    said.sort();
    let page = || vec!["questionnaire"];
    assert_eq!(said, [(Some("My children"), Some("meaning"), page()), (Some("They trust me"), Some("esteem"), page())]);
    let told = fill(handed(Told::nothing(), "feedback"), "heard", Value::Choice("partly".into()));
    let told = completed(fill(told, "helped", Value::text("The tea", "en")));
    let all = told.case.records_of("feedback");
    assert_eq!((all.len(), all[0].get(feedback::HEARD)), (1, Some("partly")));
}

#[test]
fn of_what_is_asked_once_only_what_is_missing_is_handed_over_and_the_earlier_words_stay() {
    let told = handed(Told::nothing().say(&six::WISH.spec, "To sleep at home"), "hopes");
    let asked: Vec<_> = items_of(&open_sitting(&told.case).unwrap()).iter().map(|item| item.id).collect();
    assert_eq!(asked, ["situation", "tried", "helps", "hope", "life"]);
    let all = SETS.iter().find(|set| set.id == "hopes").unwrap().items.iter();
    let full = all.fold(Told::nothing(), |told, item| told.say(&item.question, "said"));
    assert_eq!(handed(full, "hopes").case.records_of("alone").len(), 0, "nothing is left to hand over");
}

#[test]
fn what_they_would_rather_not_say_is_kept_as_that_until_they_say_it_after_all() {
    let hope = items().find(|item| item.id == "hope").unwrap();
    let told = fill(handed(Told::nothing(), "hopes"), "hope", Value::text("A lot", "en"));
    let changes = leave_unsaid(&told.case, told.round(), sitting(), hope);
    let told = told.all(&changes);
    assert_eq!(open_sitting(&told.case).unwrap().filled(hope), Filled::NotSaid);
    let told = completed(fill(told, "hope", Value::text("That somebody listens", "en")));
    let page = open_sitting(&told.case).unwrap();
    assert!(matches!(page.filled(hope), Filled::Said { .. }));
    assert_eq!(page.record.get(alone::NOT_SAID), Vec::<&str>::new());
}

#[test]
fn a_page_that_was_stopped_shows_when_and_what_it_did_not_come_to() {
    let told = handed(Told::nothing(), "feedback");
    let told = fill(told, "heard", Value::Choice("yes".into()));
    let (round, id) = (told.round(), sitting());
    let told = told.change(&end_sitting(round, id, "stopped"));
    assert!(open_sitting(&told.case).is_none());
    let page = sittings(&told.case)[0];
    assert_eq!(page.record.get(alone::END), Some("stopped"));
    assert!(page.times().0.is_some() && page.times().1.is_some());
    let filled: Vec<_> = items_of(&page).iter().map(|item| page.filled(item) == Filled::Nothing).collect();
    assert_eq!(filled, [false, true, true]);
}

#[test]
fn a_page_that_somebody_forgot_is_ended_by_the_next() {
    let told = handed(Told::nothing(), "levels");
    let next = RecordId::from_bytes([8; 16]);
    let changes = begin_sitting(&told.case, told.round(), alone_set("feedback").unwrap(), next, None, date(TODAY));
    let told = told.all(&changes);
    assert_eq!(open_sitting(&told.case).unwrap().record.id(), next);
    assert_eq!(told.case.record(sitting()).unwrap().given(alone::END.spec.id, &Part::Whole).0.len(), 1);
}

/// Two more clients, Karim and Lina.
fn family() -> Told {
    let told = Told::nothing().note(&client::CALLED.spec, "Amina");
    [(1, "Karim"), (2, "Lina")].into_iter().fold(told, |told, (number, name)| {
        let other = nth(&participant::PARTICIPANT, number);
        told.put_in(other, &participant::PARTICIPANT, &participant::CALLED.spec, Part::Whole, Value::text(name, "en"))
    })
}

#[test]
fn whoever_took_their_yes_back_is_handed_no_page_any_more_and_stays_in_the_case() {
    let ids = |told: &Told| others_to_hand_to(&told.case).iter().map(Record::id).collect::<Vec<_>>();
    let [karim, lina] = [1, 2].map(|number| nth(&participant::PARTICIPANT, number));
    let agreed = family().at(1, &participant::MANNER.spec, choice("spoken"));
    assert_eq!(ids(&agreed), [karim, lina]);
    let withdrawn = agreed.at(1, &participant::WITHDRAWN.spec, on(TODAY));
    assert_eq!(ids(&withdrawn), [lina]);
    assert_eq!(other_clients(&withdrawn.case).len(), 2, "what names them stays hidden from what others are given");
    let slip = withdrawn.at(1, &participant::WITHDRAWN.spec, open());
    assert_eq!(ids(&slip), [karim, lina]);
}

#[test]
fn a_child_who_said_yes_is_handed_a_page_only_as_another_client_and_until_then_the_way_there_is_told() {
    let child = || family().at(1, &minor::CALLED.spec, noted("Noor")).at(1, &minor::CONSENTS.spec, choice("guardian"));
    assert!(!has_child_to_add(&child().case), "nobody asked the child");
    for answer in ["no", "too_young"] {
        assert!(!has_child_to_add(&child().at(1, &minor::AGREES.spec, choice(answer)).case), "{answer}");
    }
    let agreed = child().at(1, &minor::AGREES.spec, choice("yes")).at(1, &minor::MANNER.spec, choice("spoken"));
    assert!(has_child_to_add(&agreed.case));
    assert_eq!(others_to_hand_to(&agreed.case).len(), 2, "a yes to the help is none to a page");
    let refused = child().at(1, &minor::AGREES.spec, choice("yes")).at(1, &minor::MANNER.spec, choice("no"));
    assert!(!has_child_to_add(&refused.case), "whoever may consent said no");
    let added = agreed.at(3, &participant::CALLED.spec, noted(" noor"));
    assert!(!has_child_to_add(&added.case));
    assert_eq!(others_to_hand_to(&added.case).len(), 3);
    let of_the_case = child().at(1, &minor::AGREES.spec, choice("yes")).at(1, &minor::CALLED.spec, noted("Amina"));
    assert!(!has_child_to_add(&of_the_case.case), "the case is about the child");
}

#[test]
fn the_screen_is_asked_to_whom_it_is_turned_by_name_once_somebody_else_comes_and_has_not_taken_their_yes_back() {
    let texts = texts("en");
    let names = |told: &Told| clients(&told.case, &texts).into_iter().map(|(_, name)| name).collect::<Vec<_>>();
    let alone = Told::nothing().note(&client::CALLED.spec, "Amina");
    assert_eq!(names(&alone), ["Amina"]);
    assert!(others_to_hand_to(&alone.case).is_empty(), "nobody is asked about");
    assert_eq!(names(&family()), ["Amina", "Karim", "Lina"]);
    let karim = nth(&participant::PARTICIPANT, 1);
    assert_eq!(clients(&family().case, &texts)[1], (Some(karim), "Karim".to_owned()));
    let agreed = family().at(1, &participant::MANNER.spec, choice("spoken"));
    assert_eq!(names(&agreed.at(1, &participant::WITHDRAWN.spec, on(TODAY))), ["Amina", "Lina"]);
    let nameless = Told::nothing().at(1, &participant::MANNER.spec, choice("spoken"));
    assert!(names(&nameless).iter().all(|name| !name.is_empty()), "who has no name is told apart by what they are");
}

#[test]
fn the_mark_of_another_client_tells_them_apart_and_names_nobody() {
    let [karim, lina] = [1, 2].map(|number| nth(&participant::PARTICIPANT, number));
    assert_ne!(mark_of_client(karim), mark_of_client(lina));
    assert_eq!(mark_of_client(karim), mark_of_client(karim));
    let mark = mark_of_client(karim);
    assert!(!mark.contains(&karim.to_string()) && !mark.contains(' '), "it stands beside the mark of the case");
}

#[test]
fn nothing_that_another_client_says_is_on_any_place_of_a_turned_screen() {
    let told = to_karim(family(), "hopes");
    let before = (turned_way(&told.case, told.round()).len(), turned_goals(&told.case, told.round()));
    let told = completed(fill(told, "wish", Value::text("To be asked too", "en")));
    assert_eq!(told.case.records_of("apart").len(), 1, "it was said");
    assert_eq!((turned_way(&told.case, told.round()).len(), turned_goals(&told.case, told.round())), before);
    let words = read_back_openly(&told.case, told.round());
    assert!(words.is_empty(), "{words:?}");
}

/// A page is handed to another client.
fn handed_to(told: Told, number: u8, set: &str, id: RecordId) -> Told {
    let whose = Some(nth(&participant::PARTICIPANT, number));
    let changes = begin_sitting(&told.case, told.round(), alone_set(set).unwrap(), id, whose, date(TODAY));
    told.all(&changes)
}

fn to_karim(told: Told, set: &str) -> Told {
    handed_to(told, 1, set, sitting())
}

#[test]
fn what_another_client_fills_in_is_told_by_them_and_stands_apart_from_what_the_person_says() {
    let all = [
        ("hopes", "wish", Value::text("To be asked too", "en")),
        ("strengths", "esteem", Value::text("I cook well", "en")),
        ("levels", "physical", Value::Choice("hard".into())),
        ("feedback", "heard", Value::Choice("partly".into())),
    ];
    for (set, item, value) in all {
        let told = completed(fill(to_karim(family(), set), item, value));
        for kind in ["six", "strength", "level", "feedback"] {
            assert_eq!(told.case.records_of(kind).len(), 0, "{set} reaches {kind}");
        }
        let apart = told.case.records_of("apart");
        assert_eq!(apart.len(), 1, "{set}");
        assert_eq!(apart[0].get(apart::WHO), Some(nth(&participant::PARTICIPANT, 1)), "{set}");
        assert_eq!((apart[0].get(apart::ITEM), apart[0].get(apart::SOURCE)), (Some(item), vec!["questionnaire"]));
        assert_eq!(apart[0].get(apart::DAY).and_then(|day| day.day()), Some(date(TODAY)));
        assert_eq!(complete_sitting(&told.case, told.round(), sitting()), [], "it is said once");
        let page = open_sitting(&told.case).unwrap();
        let asked = items().find(|known| known.id == item).unwrap();
        assert!(matches!(page.filled(asked), Filled::Said { record, .. } if record == apart[0].id()), "{set}");
    }
}

#[test]
fn every_answer_of_another_client_is_kept_in_the_shape_that_was_asked_for_and_is_the_workers_alone_to_read() {
    for item in items() {
        let set = SETS.iter().find(|set| set.items.contains(item)).unwrap();
        let told = to_karim(family(), set.id);
        let place = place_of(&told.case, told.round(), sitting(), item).unwrap();
        assert_eq!(place.kind.id, "apart");
        assert_eq!(
            (place.question.choices, place.question.has_own_words),
            (item.question.choices, item.question.has_own_words)
        );
        assert!(place.question.is_worker_only, "{}", item.id);
    }
}

#[test]
fn of_what_is_asked_once_each_client_is_asked_what_they_have_not_said_themselves() {
    let next = RecordId::from_bytes([8; 16]);
    let told = family().say(&six::WISH.spec, "To sleep at home");
    let told = completed(fill(to_karim(told, "hopes"), "hope", Value::text("A lot", "en")));
    let asked =
        |told: &Told| items_of(&open_sitting(&told.case).unwrap()).iter().map(|item| item.id).collect::<Vec<_>>();
    let all = ["situation", "tried", "helps", "wish", "hope", "life"];
    assert_eq!(asked(&told), all, "what the person said is nobody else's answer");
    let told = handed_to(told, 2, "hopes", next);
    assert_eq!(asked(&told), all, "nor is what Karim said Lina's");
    let told = handed_to(told, 1, "hopes", RecordId::from_bytes([7; 16]));
    assert_eq!(asked(&told), ["situation", "tried", "helps", "wish", "life"]);
}

#[test]
fn what_another_client_would_rather_not_say_is_kept_on_their_page() {
    let told = fill(to_karim(family(), "hopes"), "hope", Value::text("A lot", "en"));
    let hope = items().find(|item| item.id == "hope").unwrap();
    let changes = leave_unsaid(&told.case, told.round(), sitting(), hope);
    let told = told.all(&changes);
    let page = open_sitting(&told.case).unwrap();
    assert_eq!((page.filled(hope), page.whose()), (Filled::NotSaid, Some(nth(&participant::PARTICIPANT, 1))));
}

#[test]
fn a_page_of_the_persons_own_is_for_nobody_else() {
    let told = handed(family(), "levels");
    assert_eq!(open_sitting(&told.case).unwrap().whose(), None);
    assert_eq!(other_clients(&told.case).len(), 2);
    assert_eq!(other_clients(&Told::nothing().case).len(), 0);
}

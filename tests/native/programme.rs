//! Sums over all cases (2-43): small counts on the cards, nothing small shown.

use waymark::forms::{evaluation, feedback, prospect, service, step};
use waymark::i18n::LANGUAGES;
use waymark::journal::{Part, Value};
use waymark::process::{About, CardFace, CaseSums, Element, Sum, programme};

use crate::first_meeting_told::{Told, texts};
use crate::registry_words::has;
use crate::told_work::{Answer, choice, link, noted, running};

fn number(number: &str) -> Answer {
    (Part::Whole, Value::Number(number.into()))
}

fn sums(told: &Told) -> CaseSums {
    CaseSums::read(&CardFace::of(&told.case).sums)
}

#[test]
fn a_goal_counts_as_what_both_say_and_where_they_differ_as_the_less() {
    for (person, worker, expected) in [
        ("reached", "reached", [1, 0, 0, 0]),
        ("reached", "partly", [0, 1, 0, 0]),
        ("partly", "partly", [0, 1, 0, 0]),
        ("reached", "not_reached", [0, 0, 1, 0]),
        ("no_longer", "reached", [0, 0, 0, 1]),
        ("no_longer", "not_reached", [0, 0, 1, 0]),
    ] {
        assert_eq!(sums(&running().reached(1, person, worker)).goals, expected, "{person} {worker}");
    }
    assert_eq!(sums(&running()).goals, [0; 4], "nobody has said anything");
}

#[test]
fn outcomes_of_all_rounds_are_counted_and_what_people_say() {
    let told = running()
        .look_back(1, "revise")
        .at(1, &evaluation::PERSON_CHANGE.spec, choice("same"))
        .again("revise")
        .look_back(2, "close")
        .at(2, &evaluation::PERSON_CHANGE.spec, choice("better"))
        .at(1, &feedback::HEARD.spec, choice("yes"));
    let sums = sums(&told);
    assert_eq!((sums.outcomes, sums.changes, sums.heard), ([0, 1, 1, 0, 0], [1, 1, 0], [1, 0, 0]));
}

#[test]
fn planned_services_are_counted_beside_those_given_and_those_nobody_planned() {
    let told = running()
        .step(2, 1, "worker")
        .at(2, &step::SERVICE.spec, choice("informing"))
        .step(3, 1, "worker")
        .at(3, &step::SERVICE.spec, choice("documents"))
        .at(3, &step::RESULT.spec, choice("done"))
        .at(1, &service::WHAT.spec, noted("A call"))
        .at(2, &service::WHAT.spec, noted("The form"))
        .at(2, &service::STEP_OF.spec, link(&step::STEP, 1));
    let sums = sums(&told);
    assert_eq!(sums.services, [3, 2, 1]);
}

#[test]
fn hours_and_cost_are_added_as_far_as_they_are_numbers() {
    let told = running()
        .at(1, &service::HOURS.spec, number("1.5"))
        .at(2, &service::HOURS.spec, number("0.25"))
        .at(3, &service::HOURS.spec, number("-4"))
        .at(1, &service::COST.spec, number("12.345"));
    assert_eq!((sums(&told).hours, sums(&told).cost), (175, 1_234));
}

#[test]
fn a_number_counts_as_it_is_written_and_not_at_all_where_it_is_written_otherwise() {
    for (written, hundredths) in [
        (".5", 50),
        ("0.5", 50),
        ("2", 200),
        ("2.", 200),
        ("007.05", 705),
        ("1.999", 199),
        ("1e1", 0),
        ("1.5e2", 0),
        ("-4", 0),
        ("+4", 0),
        ("1,5", 0),
        ("", 0),
        ("99999999999999999999", u64::MAX),
    ] {
        let told = running().at(1, &service::HOURS.spec, number(written));
        assert_eq!(sums(&told).hours, hundredths, "{written}");
    }
}

#[test]
fn what_a_card_keeps_is_read_as_it_was_written() {
    let sums = CaseSums {
        outcomes: [1, 2, 3, 4, 5],
        goals: [6, 7, 8, 9],
        changes: [10, 11, 12],
        heard: [13, 14, 15],
        services: [16, 17, 18],
        hours: 19,
        cost: 20,
    };
    assert_eq!(CaseSums::read(&sums.written()), sums);
    assert_eq!((CaseSums::default().written().as_str(), CaseSums::read("")), ("", CaseSums::default()));
    assert_eq!(CaseSums::read("no numbers"), CaseSums::default());
}

#[test]
fn a_card_of_an_older_version_has_no_sums() {
    let face: CardFace = serde_json::from_value(serde_json::json!({
        "code": "K", "name": "", "shows_name": false, "stage": "Plan", "dues": [], "has_ended": false,
        "prospect_since": null, "is_resting": false, "weight": "", "gaps": []
    }))
    .unwrap();
    assert_eq!((face.sums.as_str(), face.keep_until), ("", None));
}

/// So many cases of the same sums.
fn cases(many: usize, sums: CaseSums) -> Vec<CardFace> {
    vec![CardFace { sums: sums.written(), ..CardFace::default() }; many]
}

fn find(faces: &[CardFace], message: &str) -> Option<Option<f64>> {
    let all = programme(faces);
    all.iter().find(|sum| sum.about == About::Message(leaked(message))).map(|sum| sum.number)
}

fn leaked(message: &str) -> &'static str {
    Box::leak(message.to_owned().into_boxed_str())
}

#[test]
fn nothing_answered_says_nothing() {
    assert_eq!(programme(&cases(9, CaseSums::default())), []);
}

#[test]
fn what_fewer_than_five_cases_say_stays_hidden_however_much_it_is() {
    let sums =
        CaseSums { goals: [40, 0, 0, 0], services: [50, 0, 0], hours: 90_000, cost: 90_000, ..CaseSums::default() };
    assert!(programme(&cases(4, sums)).iter().all(|sum| sum.number.is_none()));
    assert_eq!(find(&cases(5, sums), "programme-goals-reached"), Some(Some(200.0)));
}

#[test]
fn a_count_under_five_stays_hidden_though_many_cases_are_asked() {
    let one = CaseSums { goals: [1, 0, 0, 0], ..CaseSums::default() };
    let few = CaseSums { goals: [0, 2, 0, 0], ..CaseSums::default() };
    let faces = [cases(6, one), cases(2, few)].concat();
    assert_eq!(find(&faces, "programme-goals-reached"), Some(Some(6.0)));
    assert_eq!(find(&faces, "programme-goals-partly"), Some(None));
    assert_eq!(find(&faces, "programme-goals-not-reached"), Some(Some(0.0)));
}

#[test]
fn what_one_case_has_much_of_stays_hidden_among_others_that_have_none_of_it() {
    let many = CaseSums { goals: [0, 6, 0, 0], ..CaseSums::default() };
    let other = CaseSums { goals: [1, 0, 0, 0], ..CaseSums::default() };
    for (having, expected) in [(1, None), (4, None), (5, Some(30.0))] {
        let faces = [cases(having, many), cases(5, other)].concat();
        assert_eq!(find(&faces, "programme-goals-partly"), Some(expected), "{having}");
        assert_eq!(find(&faces, "programme-goals-reached"), Some(Some(5.0)));
    }
}

#[test]
fn hours_and_cost_are_set_against_the_goals_that_were_reached() {
    let sums = CaseSums { goals: [2, 0, 0, 0], hours: 300, cost: 5_000, ..CaseSums::default() };
    let faces = cases(5, sums);
    assert_eq!(find(&faces, "programme-hours"), Some(Some(15.0)));
    assert_eq!(find(&faces, "programme-hours-a-goal"), Some(Some(1.5)));
    assert_eq!(find(&faces, "programme-money-a-goal"), Some(Some(25.0)));
    let unreached = cases(5, CaseSums { hours: 300, ..CaseSums::default() });
    assert_eq!(find(&unreached, "programme-hours-a-goal"), None);
    assert_eq!(find(&unreached, "programme-money"), None, "nobody has noted any cost");
}

#[test]
fn whoever_has_not_asked_for_help_yet_is_not_counted() {
    let sums = CaseSums { services: [9, 0, 0], ..CaseSums::default() };
    let faces: Vec<_> = cases(9, sums).into_iter().map(|face| CardFace { prospect_since: Some(1), ..face }).collect();
    assert_eq!(programme(&faces), []);
    let noted = Told::nothing().choose(&prospect::STATE.spec, "not_yet");
    assert_eq!(CardFace::of(&noted.case).sums, "");
}

#[test]
fn every_line_has_its_words_in_every_language() {
    let sums = CaseSums {
        outcomes: [1; 5],
        goals: [1; 4],
        changes: [1; 3],
        heard: [1; 3],
        services: [1; 3],
        hours: 1,
        cost: 1,
    };
    let lines: Vec<Sum> = programme(&cases(5, sums));
    assert_eq!(lines.len(), 5 + 4 + 3 + 3 + 3 + 2 + 2);
    for lang in LANGUAGES {
        let texts = texts(lang.tag);
        Element::ALL.iter().for_each(|element| has(&texts, element.message(), &["lead"]));
        for line in &lines {
            let words = line.about.words(&texts);
            assert!(!words.contains("programme-") && !words.trim().is_empty(), "{}: {words}", lang.tag);
        }
    }
}

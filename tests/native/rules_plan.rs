//! Rules R5–R7: the order of the goals, who does what by when, and what is missing.

use waymark::forms::{goal, plan, step};
use waymark::journal::{Change, DateAnswer, Part, Record, Value};
use waymark::process::{
    r5_the_order_is_theirs, r6_steps_say_who_what_when, r7_what_is_missing_is_found, still_missing,
};

use crate::first_meeting_told::Told;
use crate::rules::open;
use crate::told_work::{Answer, choice, link, noted, nth, on, open as taken_back, running, said};

fn two_goals() -> Told {
    Told::nothing().goal(1, "We stay").goal(2, "I sleep")
}

#[test]
fn whatever_steps_lack_stays_on_the_list_until_they_have_a_result_also_once_somebody_is_to_find_it() {
    let list = |told: &Told| still_missing(&told.case, told.round()).iter().map(Record::id).collect::<Vec<_>>();
    let [first, second] = [1, 2].map(|number| nth(&step::STEP, number));
    let told = || running().step(2, 1, "worker").at(2, &step::MEANS.spec, choice("missing"));
    assert_eq!(list(&running()), []);
    assert_eq!(list(&running().at(1, &step::MEANS.spec, choice("there"))), []);
    assert_eq!(list(&told()), [second]);
    assert_eq!(list(&told().at(1, &step::MEANS.spec, choice("missing"))), [first, second]);
    for gap in step::GAP.spec.choices {
        assert_eq!(list(&told().at(2, &step::GAP.spec, choice(gap))), [second], "{gap}");
    }
    for result in step::RESULT.spec.choices {
        assert_eq!(list(&told().at(2, &step::RESULT.spec, choice(result))), [], "{result}");
    }
    assert_eq!(list(&told().look_back(1, "revise").again("revise")), [], "the old plan is the old plan's");
}

#[test]
fn r5_asks_whose_order_it_is_once_there_is_an_order() {
    for (goals, expected) in [
        (Told::nothing(), &[][..]),
        (Told::nothing().goal(1, "We stay"), &[]),
        (two_goals(), &["r5-order"]),
        (two_goals().change(&Change::Remove(nth(&goal::GOAL, 2))), &[]),
    ] {
        assert_eq!(open(r5_the_order_is_theirs, &goals), expected);
    }
}

#[test]
fn r5_takes_the_persons_order_or_one_that_both_made() {
    for (order, expected) in [("person", &[][..]), ("together", &[]), ("worker", &["r5-order"])] {
        let told = two_goals().once(&plan::ORDER.spec, choice(order));
        assert_eq!(open(r5_the_order_is_theirs, &told), expected, "{order}");
    }
    assert_eq!(plan::ORDER.spec.choices.len(), 3);
}

#[test]
fn r5_leaves_the_order_of_the_round_before_to_that_round() {
    let told = two_goals().again("revise").goal(3, "We stay until July");
    assert_eq!(open(r5_the_order_is_theirs, &told), [""; 0]);
}

#[test]
fn r6_asks_nothing_where_there_is_no_step() {
    assert_eq!(open(r6_steps_say_who_what_when, &Told::nothing()), [""; 0]);
}

#[test]
fn r6_asks_for_who_what_and_by_when_of_every_step() {
    let whole = || Told::nothing().step(1, 1, "client");
    assert_eq!(open(r6_steps_say_who_what_when, &whole()), [""; 0], "when it is done the step itself says");
    for (question, expected) in [(&step::WHAT.spec, "r6-what"), (&step::WHO.spec, "r6-who"), (&step::BY.spec, "r6-by")]
    {
        let lacking = whole().step(2, 1, "worker").at(2, question, taken_back());
        assert_eq!(open(r6_steps_say_who_what_when, &lacking), [expected]);
    }
}

#[test]
fn r6_asks_once_for_what_several_steps_lack() {
    let bare = |told: Told, number| told.at(number, &step::GOAL_OF.spec, link(&goal::GOAL, 1));
    let told = bare(bare(Told::nothing(), 1), 2);
    assert_eq!(open(r6_steps_say_who_what_when, &told), ["r6-what", "r6-who", "r6-by"]);
}

#[test]
fn r6_takes_a_day_that_is_known_about() {
    let about = DateAnswer { year: Some(2026), month: Some(4), about: true, ..DateAnswer::default() };
    let told = Told::nothing().step(1, 1, "client").at(1, &step::BY.spec, (Part::Whole, Value::Date(about)));
    assert_eq!(open(r6_steps_say_who_what_when, &told), [""; 0]);
}

#[test]
fn r7_asks_what_is_done_about_what_is_missing() {
    let step = || Told::nothing().step(1, 1, "client");
    let missing = || step().at(1, &step::MEANS.spec, choice("missing"));
    assert_eq!(open(r7_what_is_missing_is_found, &step()), [""; 0]);
    assert_eq!(open(r7_what_is_missing_is_found, &step().at(1, &step::MEANS.spec, choice("there"))), [""; 0]);
    assert_eq!(open(r7_what_is_missing_is_found, &missing()), ["r7-means"]);
    for way in ["find", "create", "advocate"] {
        let told = missing().at(1, &step::GAP.spec, choice(way));
        assert_eq!(open(r7_what_is_missing_is_found, &told), [""; 0], "{way}");
    }
}

#[test]
fn r7_asks_who_the_others_are() {
    let others = || Told::nothing().step(1, 1, "others");
    assert_eq!(open(r7_what_is_missing_is_found, &others()), ["r7-whom"]);
    let named = others().at(1, &step::WHOM.spec, noted("The tenants' advice"));
    assert_eq!(open(r7_what_is_missing_is_found, &named), [""; 0]);
    for who in ["client", "worker"] {
        assert_eq!(open(r7_what_is_missing_is_found, &Told::nothing().step(1, 1, who)), [""; 0], "{who}");
    }
}

#[test]
fn r7_asks_nothing_of_a_step_that_has_its_result() {
    let lacking = || Told::nothing().step(1, 1, "others").at(1, &step::MEANS.spec, choice("missing"));
    assert_eq!(open(r7_what_is_missing_is_found, &lacking()), ["r7-means", "r7-whom"]);
    for result in step::RESULT.spec.choices {
        let told = lacking().at(1, &step::RESULT.spec, choice(result));
        assert_eq!(open(r7_what_is_missing_is_found, &told), [""; 0], "{result}");
    }
}

#[test]
fn r7_asks_again_when_the_result_is_taken_back() {
    let answers: [(&_, Answer); 2] = [(&step::RESULT.spec, choice("done")), (&step::RESULT.spec, taken_back())];
    let told = answers
        .into_iter()
        .fold(Told::nothing().step(1, 1, "others"), |told, (question, answer)| told.at(1, question, answer));
    assert_eq!(open(r7_what_is_missing_is_found, &told), ["r7-whom"]);
}

#[test]
fn the_rules_of_the_plan_are_answered_at_the_plan() {
    let told = two_goals().at(1, &step::WHO.spec, choice("others")).at(2, &step::BY.spec, taken_back());
    let told = told.at(2, &goal::STATEMENT.spec, said("I sleep")).at(2, &step::BY.spec, on("2026-04-01"));
    for rule in [r5_the_order_is_theirs, r6_steps_say_who_what_when, r7_what_is_missing_is_found] {
        let gaps = rule(&told.case, told.round());
        assert!(gaps.iter().all(|gap| gap.stage() == Some(waymark::process::Stage::Plan)), "{gaps:?}");
    }
}

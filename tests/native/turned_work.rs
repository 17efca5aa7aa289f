//! On a screen that is turned to the person stand their goals, to be put in order, where those stand today, their side of
//! looking back, and how it is with us.

use waymark::forms::{Ask, Question, Text, evaluation, feedback, goal, person, scale};
use waymark::journal::RecordId;
use waymark::process::{
    TurnedLook, put_turned_goal, turned_feedback, turned_feedback_told, turned_goals, turned_looks, turned_scales,
};

use crate::first_meeting_told::Told;
use crate::told_work::{choice, date, link, noted, nth, said, tick};

/// Three goals; the second names somebody who is marked.
fn at_work() -> Told {
    let told = Told::nothing()
        .at(7, &person::NAME.spec, noted("Karl Brandt"))
        .at(7, &person::MARKS.spec, tick("danger"))
        .at(1, &goal::STATEMENT.spec, said("Sleep through the night"))
        .at(2, &goal::STATEMENT.spec, said("That Karl stays away"))
        .at(3, &goal::STATEMENT.spec, noted("Find work"));
    // In the order in which they were told.
    let changes = [0, 1].map(|from| put_turned_goal(&told.case, told.round(), from, from)).concat();
    assert!(changes.is_empty(), "where they stand already, nothing moves");
    told
}

fn goals(told: &Told) -> Vec<String> {
    turned_goals(&told.case, told.round()).into_iter().map(|(_, words)| words).collect()
}

fn all_goals(told: &Told) -> Vec<RecordId> {
    told.case.records_of(goal::GOAL.id).iter().map(|goal| goal.id()).collect()
}

#[test]
fn the_goals_stand_in_their_order_in_the_persons_words_without_what_names_somebody_marked() {
    assert_eq!(goals(&at_work()), ["Sleep through the night", "Find work"]);
    let with_note = at_work().at(1, &goal::STATEMENT.spec, noted("MARK of the worker's"));
    assert_eq!(goals(&with_note), ["Sleep through the night", "Find work"]);
    assert!(goals(&Told::nothing()).is_empty());
}

#[test]
fn the_person_puts_first_what_matters_most_and_what_they_do_not_see_stays_between() {
    let told = at_work();
    let moved = put_turned_goal(&told.case, told.round(), 1, 0);
    let told = told.all(&moved);
    assert_eq!(goals(&told), ["Find work", "Sleep through the night"]);
    assert_eq!(all_goals(&told), [3, 1, 2].map(|number| nth(&goal::GOAL, number)));
    let back = put_turned_goal(&told.case, told.round(), 0, 1);
    let told = told.all(&back);
    assert_eq!(goals(&told), ["Sleep through the night", "Find work"]);
    assert!(put_turned_goal(&told.case, told.round(), 0, 9).is_empty(), "a place that there is not");
}

#[test]
fn looking_back_asks_how_far_each_goal_has_come_and_then_how_they_see_it_all() {
    let asked = |told: &Told| {
        let looks = turned_looks(&told.case, told.round()).into_iter();
        looks.map(|look| (look.question.id, look.about.unwrap_or_default())).collect::<Vec<_>>()
    };
    let of_goals = [
        ("goal.person_reached", "Sleep through the night".to_owned()),
        ("goal.person_reached", "Find work".to_owned()),
    ];
    assert_eq!(asked(&at_work()), of_goals);
    let looked = at_work().at(1, &evaluation::OF.spec, choice("stage")).at(
        1,
        &evaluation::WORKER_VIEW.spec,
        noted("MARK of the worker's"),
    );
    let of_all = ["person_change", "person_view", "person_blocked"].map(|name| format!("evaluation.{name}"));
    let ids: Vec<_> = asked(&looked).into_iter().map(|(id, _)| id.to_owned()).collect();
    assert_eq!(ids[..2], ["goal.person_reached", "goal.person_reached"]);
    assert_eq!(ids[2..], of_all);
}

#[test]
fn what_the_person_said_of_somebody_marked_is_not_shown_again_when_looking_back() {
    let looked = at_work().at(1, &evaluation::OF.spec, choice("stage")).at(
        1,
        &evaluation::PERSON_VIEW.spec,
        said("Karl came less often"),
    );
    let looks = turned_looks(&looked.case, looked.round());
    assert!(looks.iter().all(|look| look.question.id != "evaluation.person_view"));
    assert!(looks.iter().any(|look| look.question.id == "evaluation.person_change"));
}

/// From the least to the most.
const LEVELS: [(Question<Text>, &str); 5] = [
    (scale::MUCH_LESS, "I lie awake all night"),
    (scale::LESS, "I sleep two hours"),
    (scale::EXPECTED, "I sleep five hours"),
    (scale::MORE, "I sleep six hours"),
    (scale::MUCH_MORE, "I sleep all night"),
];

/// A goal with this number is on a scale with the same.
fn on_a_scale(told: Told, number: u8) -> Told {
    let of = told.at(number, &scale::GOAL_OF.spec, link(&goal::GOAL, number));
    LEVELS.iter().fold(of, |told, (level, words)| told.at(number, &level.spec, noted(words)))
}

fn scales(told: &Told) -> Vec<TurnedLook> {
    turned_scales(&told.case, told.round())
}

#[test]
fn of_a_goal_on_a_scale_the_person_is_asked_for_todays_level_in_the_words_written_before() {
    let told = on_a_scale(at_work(), 1).at(1, &scale::DIFFICULT.spec, choice("very_much")).at(
        1,
        &scale::IMPORTANT.spec,
        choice("little"),
    );
    let looks = scales(&told);
    let [look] = &looks[..] else { panic!("{looks:?}") };
    assert_eq!((look.record, look.question.id), (nth(&scale::SCALE, 1), "scale.now"));
    assert_eq!(look.about.as_deref(), Some("Sleep through the night"));
    let words = look.levels.iter().map(|(level, words)| (*level, words.as_str()));
    let ids = ["much_less", "less", "expected", "more", "much_more"];
    assert!(words.eq(ids.into_iter().zip(LEVELS.map(|(_, words)| words))), "{look:?}");
    assert_eq!(scale::NOW.spec.choices, ids);
}

#[test]
fn a_scale_that_misses_a_level_is_not_turned_to_anybody() {
    let told = on_a_scale(at_work(), 1);
    assert_eq!(scales(&told).len(), 1);
    let told = told.at(1, &scale::LESS.spec, crate::told_work::open());
    assert!(scales(&told).is_empty());
    assert!(scales(&at_work()).is_empty());
}

#[test]
fn a_scale_that_names_somebody_marked_in_its_goal_or_in_a_level_is_not_turned_to_anybody() {
    let of_marked_goal = on_a_scale(at_work(), 2);
    assert!(scales(&of_marked_goal).is_empty(), "its goal names Karl");
    let level = on_a_scale(at_work(), 1).at(1, &scale::MUCH_LESS.spec, noted("Karl comes every day"));
    assert!(scales(&level).is_empty(), "a level names Karl");
}

#[test]
fn how_it_is_with_us_is_asked_in_three_questions_in_one_record_a_day() {
    let asked = |told: &Told, day: &str| turned_feedback(&told.case, told.round(), date(day));
    let told = at_work();
    let looks = asked(&told, "2026-03-09");
    let ids: Vec<_> = looks.iter().map(|look| look.question.id).collect();
    assert_eq!(ids, ["feedback.heard", "feedback.helped", "feedback.different"]);
    assert!(looks.iter().all(|look| look.record == looks[0].record && look.levels.is_empty()));
    assert_ne!(asked(&told, "2026-03-10")[0].record, looks[0].record);
    let kind = &feedback::FEEDBACK;
    let (part, value) = said("Karl was not asked again");
    let named = told.put_in(looks[0].record, kind, &feedback::HELPED.spec, part, value);
    let ids: Vec<_> = asked(&named, "2026-03-09").iter().map(|look| look.question.id).collect();
    assert_eq!(ids, ["feedback.heard", "feedback.different"], "whoever is marked does not stand there again");
}

#[test]
fn what_was_said_of_how_it_is_with_us_has_its_day_and_that_it_was_said_in_a_talk_and_nothing_before() {
    let today = date("2026-03-09");
    let told_of = |told: &Told| turned_feedback_told(&told.case, told.round(), today);
    let told = at_work();
    assert!(told_of(&told).is_empty(), "nothing is said yet");
    let record = turned_feedback(&told.case, told.round(), today)[0].record;
    let (part, value) = choice("partly");
    let said = told.put_in(record, &feedback::FEEDBACK, &feedback::HEARD.spec, part, value);
    let changes = told_of(&said);
    let whole = said.all(&changes);
    let stands = whole.case.record(record).unwrap();
    assert_eq!(stands.get(feedback::HEARD), Some("partly"));
    assert_eq!(stands.get(feedback::DAY), Some(today.into()));
    assert_eq!(stands.get(feedback::SOURCE), ["talk"]);
    assert!(told_of(&whole).is_empty(), "it is told once");
}

//! Consents to share that run out or are taken back (4-8; Part 5, 9).

use chrono::NaiveDate;
use waymark::forms::{consent, disclosure, reason, sharing};
use waymark::journal::{Change, DateAnswer, Part, RecordId, Value};
use waymark::process::{DueKind, Holding, consents, dues, gaps, gaps_on, r3_consent_that_ended, work_end};

use crate::first_meeting_told::Told;
use crate::told_work::{Answer, choice, date, link, noted, nth, on, open, running};

const LAST: &str = "2026-03-10";

/// The school may know something until a day.
fn allowed(until: &str) -> Told {
    running().at(1, &sharing::WITH.spec, noted("The school")).at(1, &sharing::UNTIL.spec, on(until))
}

/// The same, and it holds the report since before the end.
fn holding(until: &str) -> Told {
    allowed(until)
        .at(1, &disclosure::WHAT.spec, noted("The report"))
        .at(1, &disclosure::TO.spec, noted("Ms Lind"))
        .at(1, &disclosure::DAY.spec, on("2026-03-05"))
        .at(1, &disclosure::UNDER.spec, link(&sharing::SHARING, 1))
}

fn stands(told: &Told, day: &str) -> Vec<Holding> {
    consents(&told.case, date(day)).iter().map(|consent| consent.holding).collect()
}

fn keys(told: &Told, day: &str) -> Vec<&'static str> {
    r3_consent_that_ended(&told.case, told.round(), date(day)).iter().map(|gap| gap.key).collect()
}

fn state(state: &str) -> Answer {
    choice(state)
}

#[test]
fn a_consent_holds_on_its_last_day_and_has_run_out_on_the_day_after() {
    for (day, expected) in [
        ("2026-02-23", Holding::Allowed),
        ("2026-02-24", Holding::EndsSoon),
        ("2026-03-10", Holding::EndsSoon),
        ("2026-03-11", Holding::RanOut),
        ("2027-01-01", Holding::RanOut),
    ] {
        assert_eq!(stands(&allowed(LAST), day), [expected], "{day}");
    }
}

#[test]
fn a_month_or_a_year_alone_lasts_until_its_last_day() {
    let until = |year, month| {
        let answer = DateAnswer { year: Some(year), month, ..DateAnswer::default() };
        running().at(1, &sharing::WITH.spec, noted("The school")).at(
            1,
            &sharing::UNTIL.spec,
            (Part::Whole, Value::Date(answer)),
        )
    };
    assert_eq!(stands(&until(2026, Some(2)), "2026-02-28"), [Holding::EndsSoon]);
    assert_eq!(stands(&until(2026, Some(2)), "2026-03-01"), [Holding::RanOut]);
    assert_eq!(stands(&until(2026, None), "2026-12-31"), [Holding::EndsSoon]);
    assert_eq!(stands(&until(2026, None), "2027-01-01"), [Holding::RanOut]);
    assert_eq!(stands(&until(2026, Some(13)), "2027-01-01"), [Holding::Allowed], "no day ends no consent");
}

#[test]
fn without_a_last_day_a_consent_holds_until_it_is_taken_back() {
    let told = || running().at(1, &sharing::WITH.spec, noted("The school"));
    assert_eq!(stands(&told(), "2099-01-01"), [Holding::Allowed]);
    assert_eq!(stands(&told().at(1, &sharing::STATE.spec, state("withdrawn")), "2026-03-02"), [Holding::Withdrawn]);
}

#[test]
fn a_consent_that_has_run_out_is_open_until_somebody_says_that_it_stays_so() {
    assert_eq!(keys(&allowed(LAST), LAST), [""; 0]);
    assert_eq!(keys(&allowed(LAST), "2026-03-11"), ["r3-expired"]);
    for end in ["over", "withdrawn"] {
        assert_eq!(keys(&allowed(LAST).at(1, &sharing::STATE.spec, state(end)), "2026-03-11"), [""; 0], "{end}");
    }
    let renewed = allowed(LAST).at(1, &sharing::UNTIL.spec, on("2026-06-30"));
    assert_eq!(keys(&renewed, "2026-03-11"), [""; 0]);
}

#[test]
fn whoever_holds_something_is_named_and_told_if_the_person_wants_it() {
    assert_eq!(keys(&holding(LAST), LAST), [""; 0]);
    assert_eq!(keys(&holding(LAST), "2026-03-11"), ["r3-expired", "r3-tell"]);
    let case = holding(LAST);
    let all = consents(&case.case, date("2026-03-11"));
    assert_eq!(all[0].held.iter().map(|held| held.id()).collect::<Vec<_>>(), [nth(&disclosure::DISCLOSURE, 1)]);
    for (answer, expected) in [("told", 1), ("not_wanted", 1), ("to_tell", 2)] {
        let told = holding(LAST).at(1, &disclosure::TOLD.spec, choice(answer));
        assert_eq!(keys(&told, "2026-03-11").len(), expected, "{answer}");
    }
}

#[test]
fn what_was_noted_without_a_consent_belongs_to_the_recipient_of_that_name() {
    let told =
        |to: &str| allowed(LAST).at(1, &disclosure::WHAT.spec, noted("A call")).at(1, &disclosure::TO.spec, noted(to));
    assert_eq!(keys(&told(" the School "), "2026-03-11"), ["r3-expired", "r3-tell"]);
    assert_eq!(keys(&told("The court"), "2026-03-11"), ["r3-expired"]);
}

/// Something goes to the school on a day, under the first consent.
fn shared(told: Told, number: u8, day: &str) -> Told {
    told.at(number, &disclosure::WHAT.spec, noted("The plan"))
        .at(number, &disclosure::DAY.spec, on(day))
        .at(number, &disclosure::UNDER.spec, link(&sharing::SHARING, 1))
        .at(number, &disclosure::TOLD.spec, choice("told"))
}

#[test]
fn nothing_new_is_shared_after_the_last_day_without_a_reason() {
    assert!(!keys(&shared(allowed(LAST), 1, LAST), "2026-04-01").contains(&"r3-after"));
    assert!(keys(&shared(allowed(LAST), 1, "2026-03-11"), "2026-04-01").contains(&"r3-after"));
    let renewed = shared(allowed(LAST), 1, "2026-03-11").at(1, &sharing::UNTIL.spec, on("2026-06-30"));
    assert!(!keys(&renewed, "2026-04-01").contains(&"r3-after"));
}

#[test]
fn nothing_new_is_shared_after_a_withdrawal_without_a_reason() {
    // Everything in these tests is written on 2 March; of one day what was written later came later.
    let taken_back = |told: Told| told.at(1, &sharing::STATE.spec, state("withdrawn"));
    let until = "2026-12-31";
    assert!(!keys(&taken_back(shared(allowed(until), 1, "2026-03-02")), "2026-03-20").contains(&"r3-after"));
    assert!(keys(&shared(taken_back(allowed(until)), 1, "2026-03-02"), "2026-03-20").contains(&"r3-after"));
    assert!(keys(&taken_back(shared(allowed(until), 1, "2026-03-03")), "2026-03-20").contains(&"r3-after"));
    assert!(!keys(&shared(taken_back(allowed(until)), 1, "2026-03-01"), "2026-03-20").contains(&"r3-after"));
}

#[test]
fn another_consent_to_the_same_recipient_that_holds_is_enough() {
    let second = |until: &str| {
        shared(allowed(LAST), 1, "2026-03-11").at(2, &sharing::WITH.spec, noted("the school")).at(
            2,
            &sharing::UNTIL.spec,
            on(until),
        )
    };
    assert!(!keys(&second("2026-06-30"), "2026-04-01").contains(&"r3-after"));
    assert!(keys(&second("2026-02-01"), "2026-04-01").contains(&"r3-after"));
}

fn because(told: Told, key: &str) -> Told {
    let record = RecordId::once_a_round(told.case.id(), &format!("reason {key}"), told.round());
    let put = |told: Told, question, words: &str| {
        told.put_in(record, &reason::REASON, question, Part::Whole, Value::text(words, "en"))
    };
    put(put(told, &reason::RULE.spec, key), &reason::WHY.spec, "She asked me on the phone")
}

fn unreasoned(told: &Told, day: &str) -> Vec<&'static str> {
    let open = gaps_on(&told.case, told.round(), date(day)).into_iter();
    open.filter(|gap| gap.reason.is_none() && gap.prompt == "page/sharing").map(|gap| gap.key).collect()
}

#[test]
fn a_reason_covers_what_was_shared_before_it_and_nothing_after() {
    let over = || allowed(LAST).at(1, &sharing::STATE.spec, state("over"));
    let late = shared(over(), 1, "2026-03-11");
    assert_eq!(unreasoned(&late, "2026-04-01"), ["r3-after"]);
    let given = because(late, "r3-after");
    assert_eq!(unreasoned(&given, "2026-04-01"), [""; 0]);
    assert_eq!(unreasoned(&shared(given, 2, "2026-03-12"), "2026-04-01"), ["r3-after"]);
}

#[test]
fn a_reason_that_was_noted_with_what_was_shared_is_not_asked_for_again() {
    let over = || allowed(LAST).at(1, &sharing::STATE.spec, state("over"));
    let why = |told: Told, words: &str| told.at(1, &disclosure::REASON.spec, noted(words));
    assert_eq!(unreasoned(&why(shared(over(), 1, "2026-03-11"), "She asked me to"), "2026-04-01"), [""; 0]);
    assert_eq!(unreasoned(&why(shared(over(), 1, "2026-03-11"), "  "), "2026-04-01"), ["r3-after"]);
    let second = shared(why(shared(over(), 1, "2026-03-11"), "She asked me to"), 2, "2026-03-12");
    assert_eq!(unreasoned(&second, "2026-04-01"), ["r3-after"], "what is shared next needs its own");
}

#[test]
fn a_reason_from_before_the_last_day_says_nothing_of_a_consent_that_ran_out_later() {
    // Written on 2 March.
    assert_eq!(unreasoned(&because(allowed(LAST), "r3-expired"), "2026-03-11"), ["r3-expired"]);
    assert_eq!(unreasoned(&because(allowed("2026-03-01"), "r3-expired"), "2026-03-11"), [""; 0]);
}

#[test]
fn what_is_open_without_a_day_stays_open_on_every_day_and_nothing_twice() {
    let told = holding(LAST).at(1, &sharing::STATE.spec, state("withdrawn"));
    let without: Vec<_> = gaps(&told.case, told.round()).iter().map(|gap| gap.key).collect();
    let with: Vec<_> = gaps_on(&told.case, told.round(), date("2026-04-01")).iter().map(|gap| gap.key).collect();
    assert!(without.contains(&"r3-tell"));
    assert_eq!(with.iter().filter(|key| **key == "r3-tell").count(), 1);
    assert!(without.iter().all(|key| with.contains(key)));
}

fn ends(told: &Told) -> Vec<(NaiveDate, Option<String>)> {
    let all = dues(&told.case, told.round()).into_iter().filter(|due| due.kind == DueKind::ConsentEnd);
    all.map(|due| (due.day, due.words.map(str::to_owned))).collect()
}

#[test]
fn the_end_of_a_consent_is_due_until_it_is_ended() {
    assert_eq!(ends(&allowed(LAST)), [(date(LAST), Some("The school".to_owned()))]);
    for end in ["over", "withdrawn"] {
        assert_eq!(ends(&allowed(LAST).at(1, &sharing::STATE.spec, state(end))), [], "{end}");
    }
    assert_eq!(ends(&allowed(LAST).change(&Change::Remove(nth(&sharing::SHARING, 1)))), []);
    assert_eq!(ends(&allowed(LAST).at(1, &sharing::UNTIL.spec, open())), []);
}

#[test]
fn ending_consent_to_the_work_leaves_every_sharing_as_it_is() {
    let told = holding("2026-12-31").once(&consent::WITHDRAWN.spec, on("2026-03-09"));
    assert!(work_end(&told.case, told.round()).is_some());
    assert_eq!(stands(&told, "2026-03-09"), [Holding::Allowed]);
    let other = holding("2026-12-31").at(1, &sharing::STATE.spec, state("withdrawn"));
    assert!(work_end(&other.case, other.round()).is_none());
}

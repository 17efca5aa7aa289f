//! R3 for everybody of a case (Part 5, 7): consent of other clients and of children, and who is seen alone first.

use waymark::forms::{self, Spec, interview, minor, participant};
use waymark::journal::{Change, Part, Value};
use waymark::process::{Rule, gaps_on, is_alone_first, r3_each_has_consent};

use crate::first_meeting_told::Told;
use crate::rules::{open, with_reason};
use crate::told_work::{Answer, choice, date, noted, nth, on, open as taken_back, running, said};

const NOTHING: [&str; 0] = [];
const CLIENT: [&str; 3] = ["r3-client-told", "r3-client-consent", "r3-client-alone"];

fn flag(is_so: bool) -> Answer {
    (Part::Whole, Value::Flag(is_so))
}

fn named(told: Told, number: u8) -> Told {
    told.at(number, &participant::CALLED.spec, noted("Benno"))
}

/// Another client of whom all is noted.
fn whole(told: Told, number: u8) -> Told {
    named(told, number)
        .at(number, &participant::TOLD.spec, flag(true))
        .at(number, &participant::MANNER.spec, choice("spoken"))
        .at(number, &participant::ALONE.spec, flag(true))
}

/// A child of whom all is noted.
fn child(told: Told, number: u8) -> Told {
    told.at(number, &minor::CALLED.spec, noted("Lea"))
        .at(number, &minor::CONSENTS.spec, choice("both"))
        .at(number, &minor::ASKED.spec, choice("yes"))
        .at(number, &minor::MANNER.spec, choice("spoken"))
        .at(number, &minor::AGREES.spec, choice("yes"))
        .at(number, &minor::ALONE.spec, flag(true))
}

#[test]
fn r3_asks_consent_of_each_other_client_and_nothing_where_nobody_else_comes() {
    assert_eq!(open(r3_each_has_consent, &running()), NOTHING);
    assert_eq!(open(r3_each_has_consent, &named(running(), 1)), CLIENT);
    assert_eq!(open(r3_each_has_consent, &whole(running(), 1)), NOTHING);
    assert_eq!(open(r3_each_has_consent, &named(whole(running(), 1), 2)), CLIENT, "each of them");
    let parts = [&participant::TOLD.spec, &participant::MANNER.spec, &participant::ALONE.spec];
    for (part, key) in parts.into_iter().zip(CLIENT) {
        let without = whole(running(), 1).at(1, part, taken_back());
        assert_eq!(open(r3_each_has_consent, &without), [key], "{}", part.id);
    }
}

#[test]
fn r3_takes_not_told_for_open_and_not_seen_alone_for_an_answer() {
    let not_told = whole(running(), 1).at(1, &participant::TOLD.spec, flag(false));
    assert_eq!(open(r3_each_has_consent, &not_told), ["r3-client-told"]);
    let not_alone = whole(running(), 1).at(1, &participant::ALONE.spec, flag(false));
    assert_eq!(open(r3_each_has_consent, &not_alone), NOTHING);
}

#[test]
fn r3_asks_nothing_more_of_whoever_took_their_yes_back_or_is_no_longer_there() {
    let withdrawn = whole(running(), 1).at(1, &participant::TOLD.spec, flag(false)).at(
        1,
        &participant::WITHDRAWN.spec,
        on("2026-03-02"),
    );
    assert_eq!(open(r3_each_has_consent, &withdrawn), NOTHING);
    let gone = named(running(), 1).change(&Change::Remove(nth(&participant::PARTICIPANT, 1)));
    assert_eq!(open(r3_each_has_consent, &gone), NOTHING);
}

#[test]
fn r3_asks_of_each_child_who_consents_what_the_child_wants_and_whether_they_were_seen_alone() {
    let named = running().at(1, &minor::CALLED.spec, noted("Lea"));
    let all = ["r3-child-consents", "r3-child-consent", "r3-child-agrees", "r3-child-alone"];
    assert_eq!(open(r3_each_has_consent, &named), all);
    assert_eq!(open(r3_each_has_consent, &child(running(), 1)), NOTHING);
    let parts: [(&Spec, &[&str]); 5] = [
        (&minor::CONSENTS.spec, &["r3-child-consents"]),
        (&minor::ASKED.spec, &["r3-child-asked"]),
        (&minor::MANNER.spec, &["r3-child-consent"]),
        (&minor::AGREES.spec, &["r3-child-agrees"]),
        (&minor::ALONE.spec, &["r3-child-alone"]),
    ];
    for (part, keys) in parts {
        let without = child(running(), 1).at(1, part, taken_back());
        assert_eq!(open(r3_each_has_consent, &without), keys, "{}", part.id);
    }
}

#[test]
fn r3_minds_a_guardian_until_asked_or_not_to_be_asked_and_takes_the_childs_no() {
    let asked = |how| child(running(), 1).at(1, &minor::ASKED.spec, choice(how));
    assert_eq!(open(r3_each_has_consent, &asked("not_yet")), ["r3-child-asked"]);
    assert_eq!(open(r3_each_has_consent, &asked("not_safe")), NOTHING);
    let court = asked("not_yet").at(1, &minor::CONSENTS.spec, choice("court"));
    assert_eq!(open(r3_each_has_consent, &court), NOTHING, "no guardian is to be asked");
    for answer in minor::AGREES.spec.choices {
        assert_eq!(open(r3_each_has_consent, &child(running(), 1).at(1, &minor::AGREES.spec, choice(answer))), NOTHING);
    }
}

#[test]
fn r3_of_each_client_holds_in_every_round_leads_to_its_page_and_takes_a_reason_for_those_who_were_there() {
    let find = |told: &Told| {
        let all = gaps_on(&told.case, told.round(), date("2026-03-10"));
        all.into_iter().find(|gap| gap.key == "r3-client-consent")
    };
    let told = named(running(), 1);
    let gap = find(&told).unwrap();
    assert_eq!((gap.rule, gap.prompt, gap.stage(), gap.reason), (Rule::R3, "page/family", None, None));
    assert!(forms::page("family").is_some());
    let reasoned = with_reason(told, "r3-client-consent", "He comes along for the first time today");
    assert_eq!(find(&reasoned).unwrap().reason.as_deref(), Some("He comes along for the first time today"));
    assert_eq!(find(&named(reasoned, 2)).unwrap().reason, None, "the reason was not given for the next one");
    let again = named(running(), 1).look_back(1, "revise").again("revise");
    assert_eq!(open(r3_each_has_consent, &again), CLIENT);
}

#[test]
fn r3_asks_what_whoever_may_consent_for_a_child_answered_and_takes_their_no() {
    let unanswered = |told: Told| told.at(1, &minor::MANNER.spec, taken_back());
    for answer in minor::MANNER.spec.choices {
        assert_eq!(open(r3_each_has_consent, &child(running(), 1).at(1, &minor::MANNER.spec, choice(answer))), NOTHING);
    }
    for who in minor::CONSENTS.spec.choices {
        let told = unanswered(child(running(), 1).at(1, &minor::CONSENTS.spec, choice(who)));
        assert_eq!(open(r3_each_has_consent, &told), ["r3-child-consent"], "{who}");
    }
    let not_safe = || unanswered(child(running(), 1).at(1, &minor::ASKED.spec, choice("not_safe")));
    assert_eq!(open(r3_each_has_consent, &not_safe()), NOTHING, "nobody is pressed for it where asking is not safe");
    let court = not_safe().at(1, &minor::CONSENTS.spec, choice("court"));
    assert_eq!(open(r3_each_has_consent, &court), ["r3-child-consent"], "no guardian is to be asked any more");
    let again = unanswered(child(running(), 1)).look_back(1, "revise").again("revise");
    assert_eq!(open(r3_each_has_consent, &again), ["r3-child-consent"], "whatever the round");
}

#[test]
fn a_no_for_a_child_is_neither_signed_nor_witnessed_as_a_yes() {
    let refused = child(running(), 1).at(1, &minor::MANNER.spec, choice("no"));
    for part in [&minor::SIGNATURE.spec, &minor::WITNESS.spec] {
        assert!(!forms::is_shown(&refused.case, refused.round(), nth(&minor::MINOR, 1), part), "{}", part.id);
    }
}

fn talk(told: Told, kind: &str) -> bool {
    let told = told.at(1, &interview::KIND.spec, choice(kind));
    is_alone_first(&told.case, nth(&interview::INTERVIEW, 1))
}

#[test]
fn a_couple_or_a_family_together_is_hinted_at_while_somebody_was_never_seen_alone() {
    let kinds =
        |told: fn() -> Told| ["couple", "family", "individual", "first", "group"].map(|kind| talk(told(), kind));
    assert_eq!(kinds(running), [false; 5]);
    assert_eq!(kinds(|| named(running(), 1)), [true, true, false, false, false]);
    assert_eq!(kinds(|| whole(running(), 1)), [false; 5]);
    assert_eq!(kinds(|| child(running(), 1).at(1, &minor::ALONE.spec, flag(false))), [true, true, false, false, false]);
    assert_eq!(kinds(|| child(running(), 1)), [false; 5]);
}

#[test]
fn the_hint_means_neither_who_took_their_yes_back_nor_a_child_too_young_to_say() {
    let not_alone = || whole(running(), 1).at(1, &participant::ALONE.spec, flag(false));
    assert!(talk(not_alone(), "couple"));
    assert!(!talk(not_alone().at(1, &participant::WITHDRAWN.spec, on("2026-03-02")), "couple"));
    let baby = running().at(1, &minor::AGREES.spec, choice("too_young")).at(1, &minor::SAID.spec, said("laughs"));
    assert!(!talk(baby, "family"));
}

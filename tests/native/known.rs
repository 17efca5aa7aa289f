//! What the agency knows: found, looked up, chosen in a case, and said beside a question.

use std::collections::BTreeSet;

use waymark::forms::{
    self, Kind, OFFERS, Offer, arrival, claim, directory, entitlement, letter, note, person, referral, report,
    resource, six, step, terms, workspace,
};
use waymark::i18n::Texts;
use waymark::journal::{Part, Value};
use waymark::process::{
    Query, by_name, cannot_be_reconciled, facts, house_words, is_colleague_offered, is_said_beside, is_sought,
    is_unchecked, known, listed, may_be_offered, next_review, offered, referral_begun, said_beside, unchecked,
};
use waymark::vault::Unicode;

use crate::documents::speech;
use crate::first_meeting_told::{Told, texts};
use crate::told_work::{choice, date, noted, nth, on, tick};

/// A directory of two, and one entitlement.
pub(crate) fn agency_that_knows() -> Told {
    Told::nothing()
        .at(1, &directory::NAME.spec, noted("Tenants' office"))
        .at(1, &directory::SORT.spec, choice("service"))
        .at(1, &directory::REACH.spec, noted("0800 22, Élan street"))
        .at(1, &directory::CHECKED.spec, on("2026-01-15"))
        .at(2, &directory::NAME.spec, noted("Алёна Реут"))
        .at(2, &directory::SORT.spec, choice("specialist"))
        .at(2, &directory::SPECIAL.spec, choice("lawyer"))
        .at(2, &directory::PERSON.spec, noted("the desk on floor 2"))
        .at(1, &entitlement::NAME.spec, noted("Rent allowance"))
        .at(1, &entitlement::PAPERS.spec, noted("The lease"))
}

/// Somebody without a mark, one who must not be contacted, one who may be a danger, and one who has died.
fn people() -> Told {
    Told::nothing()
        .at(1, &person::NAME.spec, noted("Sister"))
        .at(2, &person::NAME.spec, noted("Brother"))
        .at(2, &person::MARKS.spec, tick("never_contact"))
        .at(3, &person::ROLE.spec, noted("ex-partner"))
        .at(3, &person::MARKS.spec, tick("danger"))
        .at(4, &person::NAME.spec, noted("Grandmother"))
        .at(4, &person::LIFE.spec, choice("died"))
        .at(5, &person::NAME.spec, noted("Amina"))
        .at(5, &person::INDEX.spec, (waymark::journal::Part::Whole, waymark::journal::Value::Flag(true)))
}

fn names(question: &forms::Spec, is_turned: bool) -> Vec<String> {
    let all = offered(&people().case, &agency_that_knows().case, question, is_turned, &texts("en"), Unicode::OWN.nfkd);
    all.into_iter().map(|one| one.name).collect()
}

#[test]
fn every_question_that_offers_names_takes_words_or_links_to_somebody() {
    let ids: BTreeSet<_> = OFFERS.iter().map(|(id, _)| *id).collect();
    assert_eq!(ids.len(), OFFERS.len());
    for (id, offers) in OFFERS {
        let question = forms::question(id).unwrap_or_else(|| panic!("{id}"));
        let is_link = question.kind == Kind::Link && question.links_to == Some(person::PERSON.id);
        assert!(is_link || matches!(question.kind, Kind::Text | Kind::LongText), "{id}");
        assert!(!offers.is_empty(), "{id}");
    }
    assert_eq!(forms::offers("six.wish"), []);
}

#[test]
fn a_referral_offers_the_directory_and_nobody_who_is_marked() {
    assert_eq!(names(&referral::TO.spec, false), ["Sister", "Tenants' office", "Алёна Реут"]);
    assert_eq!(names(&step::WHOM.spec, false), names(&referral::TO.spec, false));
    assert_eq!(names(&letter::TO.spec, false), names(&referral::TO.spec, false));
    assert_eq!(names(&resource::WHAT.spec, false), names(&referral::TO.spec, false));
}

#[test]
fn whoever_must_never_be_contacted_is_not_offered_for_a_contact() {
    let offered = names(&note::WITH.spec, false);
    assert_eq!(offered, ["ex-partner", "Sister", "Tenants' office", "Алёна Реут"]);
}

#[test]
fn the_trouble_can_be_with_anybody_of_the_case() {
    assert_eq!(names(&six::WHO.spec, false), ["Brother", "ex-partner", "Grandmother", "Sister"]);
}

#[test]
fn nobody_who_is_marked_is_offered_while_the_screen_is_turned_to_the_person() {
    for (id, _) in OFFERS {
        let offered = names(forms::question(id).unwrap(), true);
        assert!(!offered.iter().any(|name| name == "Brother" || name == "ex-partner"), "{id}: {offered:?}");
    }
    assert_eq!(names(&six::WHO.spec, true), ["Grandmother", "Sister"]);
}

#[test]
fn a_mark_that_is_set_later_takes_a_person_out_of_what_is_offered() {
    let told = people();
    let sister =
        |told: &Told| may_be_offered(&told.case.record(nth(&person::PERSON, 1)).unwrap(), Offer::Trusted, false);
    assert!(sister(&told));
    assert!(!sister(&told.at(1, &person::MARKS.spec, tick("never_print"))));
}

#[test]
fn one_name_that_stands_twice_is_offered_once() {
    let twice = agency_that_knows().at(7, &directory::NAME.spec, noted(" Sister "));
    let all = offered(&people().case, &twice.case, &referral::TO.spec, false, &texts("en"), Unicode::OWN.nfkd);
    assert_eq!(all.iter().filter(|one| one.name == "Sister").count(), 1);
}

#[test]
fn what_is_offered_says_what_it_is() {
    let all =
        offered(&people().case, &agency_that_knows().case, &referral::TO.spec, false, &texts("en"), Unicode::OWN.nfkd);
    let about = |name: &str| all.iter().find(|one| one.name == name).unwrap().about.clone();
    assert_eq!(about("Алёна Реут"), "Lawyer · the desk on floor 2");
    assert_eq!(about("Sister"), "");
}

#[test]
fn an_entry_is_found_by_any_word_and_by_its_choices_without_accents_case_or_yo() {
    let (told, texts) = (agency_that_knows(), texts("en"));
    let found = |query: &str| {
        let query = Query::new(query, Unicode::OWN.nfkd);
        let all = told.case.records_of(directory::ENTRY.id).into_iter();
        let found = all.filter(|entry| is_sought(entry, &directory::DIRECTORY, &query, &texts));
        found.map(|entry| entry.id()).collect::<Vec<_>>()
    };
    let (office, lawyer) = (nth(&directory::ENTRY, 1), nth(&directory::ENTRY, 2));
    assert_eq!(found("elan"), [office]);
    assert_eq!(found("АЛЕНА"), [lawyer]);
    assert_eq!(found("lawyer floor"), [lawyer]);
    assert_eq!(found("nowhere"), []);
    assert_eq!(found(" ").len(), 2);
}

#[test]
fn the_directory_stands_by_name_whatever_the_order_it_was_written_in() {
    let told = agency_that_knows().at(3, &directory::NAME.spec, noted("advice centre")).at(
        4,
        &directory::NAME.spec,
        noted("Élan"),
    );
    let all = listed(&told.case, told.round(), &directory::DIRECTORY, None);
    let ids: Vec<_> = by_name(all, Unicode::OWN.nfkd).iter().map(|entry| entry.id()).collect();
    assert_eq!(ids, [3, 4, 1, 2].map(|number| nth(&directory::ENTRY, number)));
}

#[test]
fn an_entry_counts_as_unchecked_a_year_after_and_where_nobody_ever_checked() {
    let told = agency_that_knows();
    let entry = |number| told.case.record(nth(&directory::ENTRY, number)).unwrap();
    let is_old = |number, today| is_unchecked(&entry(number), &directory::CHECKED.spec, date(today));
    assert!(!is_old(1, "2027-01-14"));
    assert!(is_old(1, "2027-01-15"));
    assert!(is_old(2, "2026-01-16"), "never checked");
    assert_eq!(unchecked(&told.case, &directory::DIRECTORY, date("2026-02-01")), 1);
    assert_eq!(unchecked(&told.case, &directory::DIRECTORY, date("2027-02-01")), 2);
}

#[test]
fn what_a_name_stands_for_is_looked_up_where_the_question_offers_it() {
    let (told, texts) = (agency_that_knows(), texts("en"));
    let told_of = |question, name| {
        let (list, entry) = known(&told.case, question, name)?;
        Some(facts(&entry, list, &speech(&texts)))
    };
    let office = told_of(&referral::TO.spec, " Tenants' office ").unwrap();
    assert!(office.contains(&"How to reach it: 0800 22, Élan street".to_owned()), "{office:?}");
    let rent = told_of(&claim::WHAT.spec, "Rent allowance").unwrap();
    assert_eq!(rent, ["Papers: The lease"]);
    assert_eq!(told_of(&referral::TO.spec, "Rent allowance"), None);
    assert_eq!(told_of(&referral::TO.spec, ""), None);
    assert_eq!(told_of(&six::WHO.spec, "Tenants' office"), None);
}

#[test]
fn the_agencys_months_suggest_a_day_to_look_at_the_plan() {
    let suggested = |words: &str| {
        let told = Told::nothing().note(&workspace::REVIEW_MONTHS.spec, words);
        next_review(&told.case, date("2026-08-31"))
    };
    assert_eq!(suggested("3"), Some(date("2026-11-30")));
    assert_eq!(suggested("6 months"), Some(date("2027-02-28")));
    for nothing in ["0", "often", "600"] {
        assert_eq!(suggested(nothing), None, "{nothing}");
    }
    assert_eq!(next_review(&Told::nothing().case, date("2026-08-31")), None);
}

#[test]
fn a_referral_begins_with_the_ground_that_the_fit_gave() {
    for ground in ["scope", "area", "unable"] {
        let told = Told::nothing().choose(&arrival::FIT.spec, ground);
        let changes = referral_begun(&told.case, told.round()).unwrap();
        let told = told.all(&changes);
        let record = told.case.record(referral::REFERRAL.first_id(told.case.id(), told.round())).unwrap();
        assert_eq!(forms::Ask::get(&record, referral::GROUND), Some(ground));
    }
}

#[test]
fn a_ground_that_somebody_gave_stands_and_whoever_fits_is_not_referred() {
    let told = Told::nothing().choose(&arrival::FIT.spec, "scope").choose(&referral::GROUND.spec, "unable");
    assert_eq!(referral_begun(&told.case, told.round()), Some(Vec::new()));
    let fits = Told::nothing().choose(&arrival::FIT.spec, "fits");
    assert_eq!(referral_begun(&fits.case, fits.round()), None);
    assert_eq!(referral_begun(&Told::nothing().case, Told::nothing().round()), None);
}

#[test]
fn beside_the_fit_stands_what_the_agency_is_there_for_what_it_does_where_and_what_it_asks() {
    let told = Told::nothing()
        .note(&workspace::DOES.spec, "Advice on housing")
        .note(&workspace::REQUIREMENTS.spec, "Over sixty")
        .note(&workspace::MISSION.spec, "Homes for all");
    let said = said_beside(&told.case, &arrival::FIT.spec);
    let said: Vec<_> = said.into_iter().map(|(question, words, lang)| (question.id, words, lang)).collect();
    let (mission, does, asks) = (
        ("profile.mission", "Homes for all"),
        ("profile.does", "Advice on housing"),
        ("profile.requirements", "Over sixty"),
    );
    assert_eq!(said, [mission, does, asks].map(|(question, words)| (question, words, "en")));
    assert_eq!(said_beside(&told.case, &arrival::WILL.spec), []);
}

#[test]
fn how_the_house_says_things_stands_beside_what_goes_out_in_its_name_and_nowhere_else() {
    let told = Told::nothing().note(&workspace::WORDING.spec, "Never: the client refuses");
    let goes_out = [&letter::WORDS.spec, &terms::CAN.spec, &terms::CANNOT.spec];
    for question in goes_out.into_iter().chain(report::REPORT.questions) {
        let said = said_beside(&told.case, question);
        let said: Vec<_> = said.into_iter().map(|(question, words, _)| (question.id, words)).collect();
        assert_eq!(said, [("profile.wording", "Never: the client refuses")], "{}", question.id);
        assert!(is_said_beside(question));
    }
    for question in [&six::WISH.spec, &letter::ABOUT.spec, &terms::THEIRS.spec] {
        assert!(said_beside(&told.case, question).is_empty() && !is_said_beside(question), "{}", question.id);
    }
}

#[test]
fn feelings_and_lack_of_skill_speak_for_a_colleague_and_ties_alone_do_not() {
    for tie in arrival::TIES.spec.choices {
        let told = Told::nothing().tick(&arrival::TIES.spec, tie);
        let speaks = ["feelings", "competence"].contains(tie);
        assert_eq!(is_colleague_offered(&told.case, told.round()), speaks, "{tie}");
    }
    let both = Told::nothing().tick(&arrival::TIES.spec, "knows").tick(&arrival::TIES.spec, "feelings");
    assert!(is_colleague_offered(&both.case, both.round()));
    assert!(!is_colleague_offered(&Told::nothing().case, Told::nothing().round()));
}

#[test]
fn only_a_plain_no_says_that_both_cannot_be_brought_together() {
    for answer in arrival::REQUIREMENTS.spec.choices {
        let told = Told::nothing().choose(&arrival::REQUIREMENTS.spec, answer);
        assert_eq!(cannot_be_reconciled(&told.case, told.round()), *answer == "no", "{answer}");
    }
    assert!(!cannot_be_reconciled(&Told::nothing().case, Told::nothing().round()));
}

#[test]
fn what_is_offered_is_said_in_the_language_of_the_screen() {
    let about = |texts: &Texts| {
        let all =
            offered(&people().case, &agency_that_knows().case, &referral::TO.spec, false, texts, Unicode::OWN.nfkd);
        all.iter().find(|one| one.name == "Алёна Реут").unwrap().about.clone()
    };
    assert_eq!(about(&texts("ru")), "Юрист · the desk on floor 2");
}

#[test]
fn what_the_house_says_of_consent_is_read_as_it_was_written_with_its_language() {
    let words = "Usted puede decir que no.\nPregunte lo que quiera.";
    let told = Told::nothing().put(&workspace::CONSENT.spec, Part::Whole, Value::text(words, "es"));
    assert_eq!(house_words(&told.case, &workspace::CONSENT.spec), Some((words, "es")));
    assert_eq!(house_words(&told.case, &workspace::CONTACT.spec), None);
    assert_eq!(house_words(&Told::nothing().case, &workspace::CONSENT.spec), None);
}

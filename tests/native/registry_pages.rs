//! The walk over the pages on demand: what they ask holds together, and nothing of them is demanded.

use std::collections::BTreeSet;

use expect_test::expect;
use waymark::forms::{
    self, ANSWERED, Body, FIRST_MEETING, FOUR_TAPS, Kind, List, PAGES, Prompt, STAGE_FORMS, Section, Spec, UNANSWERED,
    note, six,
};
use waymark::i18n::LANGUAGES;
use waymark::process::{PromptState, Rule, gaps, prompt_state, prompts, title, waymarks};

use crate::first_meeting::whole_meeting;
use crate::first_meeting_told::{Told, texts};
use crate::registry::{choices, way};
use crate::registry_stages::{asked_in, asked_in_stages, lists};
use crate::registry_words::{gap_keys, has, rules_source};
use crate::told_work::{assessed, closed, ending, noted, nth, planned, running};

/// Every part of every page.
pub(crate) fn page_sections() -> impl Iterator<Item = &'static Section> {
    PAGES.iter().flat_map(|page| page.sections)
}

/// Every list of every page.
pub(crate) fn page_lists() -> Vec<&'static List> {
    let list = |section: &'static Section| match section.body {
        Body::Records(list) => Some(list),
        _ => None,
    };
    page_sections().filter_map(list).collect()
}

/// Every question of the pages, in the order asked.
pub(crate) fn asked_on_pages() -> Vec<&'static Spec> {
    page_sections().flat_map(asked_in).collect()
}

#[test]
fn every_page_and_every_part_has_a_name_of_its_own() {
    let pages: BTreeSet<_> = PAGES.iter().map(|page| page.id).collect();
    let parts = || STAGE_FORMS.iter().chain(PAGES).flat_map(|form| form.sections);
    let names: BTreeSet<_> = parts().map(|section| section.id).collect();
    assert_eq!((pages.len(), names.len()), (PAGES.len(), parts().count()));
    for (place, page) in PAGES.iter().enumerate() {
        assert_eq!(forms::page(page.id), Some(place));
        assert!(!page.sections.is_empty(), "{}", page.id);
    }
    assert_eq!(forms::page("nowhere"), None);
}

#[test]
fn the_five_questions_ask_what_results_are_wanted_and_show_what_was_said_of_it() {
    let page = PAGES.iter().find(|page| page.id == "preliminary").unwrap();
    let asked: Vec<_> = page.sections.iter().flat_map(asked_in).collect();
    for question in [&six::SITUATION.spec, &six::WISH.spec, &six::HOPE.spec, &six::TRIED.spec] {
        assert!(question.cites.contains(&"1-5") && asked.contains(&question), "{}", question.id);
        // One record a round: whatever the first meeting was told stands here, and is not asked again.
        assert_eq!(forms::kind(question.kind_id()).unwrap().span, forms::Span::Round, "{}", question.id);
    }
}

#[test]
fn every_page_part_and_list_has_its_words_in_every_language() {
    for lang in LANGUAGES {
        let texts = texts(lang.tag);
        PAGES.iter().for_each(|page| has(&texts, &format!("page-{}", page.id), &["lead"]));
        page_sections().for_each(|section| has(&texts, &format!("section-{}", section.id), &[]));
        page_lists().iter().for_each(|list| has(&texts, &list.kind.message(), &["add", "none"]));
    }
}

#[test]
fn every_question_of_a_page_is_declared_and_answers_to_an_item_of_casework() {
    for question in asked_on_pages() {
        assert_eq!(forms::question(question.id), Some(question), "{}", question.id);
        assert!(!question.cites.is_empty(), "{}", question.id);
    }
}

#[test]
fn a_list_of_a_page_asks_what_its_kind_asks_and_each_of_it_once() {
    for list in page_lists() {
        let asked: Vec<_> = list.tap.into_iter().chain(list.asked).chain(list.later).collect();
        let ids: BTreeSet<_> = asked.iter().map(|question| question.id).collect();
        assert_eq!(ids.len(), asked.len(), "{}", list.kind.id);
        assert!(asked.iter().all(|question| list.kind.questions.contains(question)), "{}", list.kind.id);
        assert!(list.told.iter().chain(list.today).all(|question| list.kind.questions.contains(question)));
        assert!(list.today.is_none_or(|question| question.kind == Kind::Day), "{}", list.kind.id);
        assert!(list.tap.is_none_or(|question| question.kind == Kind::OneOf), "{}", list.kind.id);
        assert!(list.is_open && list.within.is_empty() && list.under.is_none(), "page_lists() looks one deep");
    }
}

/// Choices, without those that stand under their label whatever a list says.
fn choices_told(list: &'static List) -> Vec<&'static Spec> {
    let is_choice = |question: &&Spec| matches!(question.kind, Kind::OneOf | Kind::ManyOf);
    list.told.iter().filter(is_choice).filter(|question| !question.choices.contains(&"yes")).collect()
}

#[test]
fn what_two_questions_of_a_card_answer_with_the_same_words_stands_under_its_label() {
    let mut found = 0;
    for list in lists().into_iter().chain(page_lists()) {
        assert!(list.labelled.iter().all(|question| choices_told(list).contains(&question)), "{}", list.kind.id);
        for question in choices_told(list) {
            let mut others = choices_told(list).into_iter().filter(|other| other.id != question.id);
            if others.any(|other| other.choices.iter().any(|choice| question.choices.contains(choice))) {
                assert!(list.labelled.contains(question), "{} speaks for two", question.id);
                found += 1;
            }
        }
    }
    assert_eq!(found, 2, "what the two say of how far a goal has come");
}

#[test]
fn what_shows_a_question_of_a_page_is_asked_before_it() {
    for page in PAGES {
        let asked: Vec<_> = page.sections.iter().flat_map(asked_in).collect();
        for (place, question) in asked.iter().enumerate() {
            let Some(condition) = question.show_if else { continue };
            let before = asked[..place].iter().chain(&way()).any(|known| known.id == condition.question.id);
            assert!(before, "{}: {} before {}", page.id, condition.question.id, question.id);
            let chosen = choices(condition.question);
            let is_there = |choice: &&str| [UNANSWERED, ANSWERED].contains(choice) || chosen.contains(choice);
            assert!(condition.any_of.iter().all(is_there), "{}", question.id);
        }
    }
}

#[test]
fn a_link_of_a_page_leads_to_what_can_be_noted() {
    let people = forms::PEOPLE.asked.iter();
    let on_the_way: Vec<_> = way().into_iter().chain(asked_in_stages()).chain(asked_on_pages()).chain(people).collect();
    for question in asked_on_pages().into_iter().filter(|question| question.kind == Kind::Link) {
        let kind = question.links_to.unwrap();
        assert!(on_the_way.iter().any(|asked| asked.kind_id() == kind), "{}: nobody is asked a {kind}", question.id);
    }
}

#[test]
fn a_page_asks_again_only_what_one_answer_serves() {
    let known: BTreeSet<_> = way().into_iter().chain(asked_in_stages()).map(|question| question.id).collect();
    let again: Vec<_> = asked_on_pages().iter().map(|question| question.id).filter(|id| known.contains(id)).collect();
    expect![[r#"
        safety.private
        safety.now
        safety.action
        arrival.will
        six.situation
        six.wish
        six.hope
        six.life
        six.tried
        arrival.fit
        six.person_view
        six.person_correction"#]]
    .assert_eq(&again.join("\n"));
    let asked = asked_on_pages();
    let distinct: BTreeSet<_> = asked.iter().map(|question| question.id).collect();
    assert_eq!(distinct.len(), asked.len());
}

#[test]
fn what_neither_the_way_nor_a_page_asks_has_a_place_of_its_own() {
    let asked: Vec<_> = way().into_iter().chain(asked_in_stages()).chain(asked_on_pages()).collect();
    let asked: BTreeSet<_> = asked.into_iter().map(|question| question.id).collect();
    let all = crate::registry::questions().map(|question| question.id);
    let kinds =
        ["profile.", "directory.", "entitlement.", "prospect.", "erased.", "report.", "referral.", "ending.", "case."];
    let elsewhere = all.filter(|id| !asked.contains(id) && !kinds.iter().any(|kind| id.starts_with(kind)));
    expect![[r#"
        consent.words
        opening.introduced
        opening.tasks
        person.name
        person.role
        person.sort
        person.sector
        person.shape
        person.index
        person.household
        person.household_since
        person.household_until
        person.born
        person.life
        person.died
        person.pregnancy
        person.marks
        person.contact
        person.contact_safely
        person.needed
        person.reason
        person.health
        person.work
        person.lives
        person.origin
        person.moved
        person.part
        person.secret
        person.told
        person.note
        couple.one
        couple.two
        couple.status
        couple.together
        couple.married
        couple.separated
        couple.divorced
        couple.again
        couple.ended
        couple.custody
        couple.told
        couple.note
        child.child
        child.parent
        child.other_parent
        child.way
        child.since
        child.until
        child.twin
        child.twin_kind
        child.told
        child.note
        bond.from
        bond.to
        bond.kind
        bond.direction
        bond.intensity
        bond.flows
        bond.need
        bond.meets
        bond.since
        bond.until
        bond.told
        bond.note
        place.map
        place.of
        place.x
        place.y
        goal.goes_on
        step.goal
        indicator.goal
        closure.closed
        interview.planned
        alone.set
        alone.who
        alone.day
        alone.asked
        alone.not_said
        alone.end
        apart.who
        apart.item
        apart.words
        apart.grade
        apart.heard
        apart.day
        apart.source
        round.why
        reason.rule
        reason.why
        notation.strong
        notation.tenuous
        notation.stressful
        notation.index
        notation.adopted"#]]
    .assert_eq(&elsewhere.collect::<Vec<_>>().join("\n"));
}

#[test]
fn the_worker_alone_sees_these_of_the_pages() {
    let own: Vec<_> = asked_on_pages().into_iter().filter(|question| question.is_worker_only).collect();
    expect![[r#"
        risk.level
        background.needed
        background.reason
        arrival.will
        arrival.fit
        arrival.requirements
        minor.not_asked
        participant.said
        participant.private
        interview.introduced
        interview.tasks
        supervision.note
        supervision.day
        visit.back
        visit.where
        visit.day
        visit.knows
        visit.back_by"#]]
    .assert_eq(&own.iter().map(|question| question.id).collect::<Vec<_>>().join("\n"));
}

#[test]
fn nothing_of_an_empty_page_is_open_wherever_the_case_stands() {
    for told in [Told::nothing, whole_meeting, assessed, planned, running, ending, closed] {
        let told = told();
        let found = gaps(&told.case, told.round());
        assert!(found.iter().all(|gap| !gap.prompt.starts_with("page/")), "{found:?}");
        let later = [Rule::R12, Rule::R13a, Rule::R13b];
        assert!(found.iter().all(|gap| !later.contains(&gap.rule)), "{found:?}");
    }
}

#[test]
fn a_page_that_is_begun_opens_no_prompt_and_no_waymark() {
    for question in asked_on_pages() {
        // A worry is no page's business alone: R1 hears it as it hears a note.
        let is_worry = question.id == forms::interview::SAFETY.spec.id;
        if is_worry || way().contains(&question) || asked_in_stages().contains(&question) {
            continue;
        }
        let told = || running().tick(&forms::background::NEEDED.spec, "origin");
        let begun = told().at(1, question, crate::rules_again::any_answer(question));
        let states = |told: &Told| {
            let prompts: Vec<PromptState> =
                prompts().map(|prompt| prompt_state(&told.case, told.round(), prompt)).collect();
            (prompts, waymarks(&told.case, told.round()))
        };
        assert_eq!(states(&begun), states(&told()), "{}", question.id);
    }
}

#[test]
fn every_place_that_a_rule_names_is_a_page() {
    let source = rules_source();
    let named = source.split("\"page/").skip(1).filter_map(|rest| rest.split('"').next());
    let named: BTreeSet<_> = named.filter(|id| !id.is_empty()).collect();
    assert_eq!(named, BTreeSet::from(["exceptions", "family", "safety", "sharing", "team"]));
    assert!(named.iter().all(|id| forms::page(id).is_some()));
}

#[test]
fn the_gaps_of_the_rules_that_protect_are_among_those_that_have_words() {
    let keys = gap_keys();
    for (rule, count) in [("r12-", 4), ("r13a-", 7), ("r13b-", 7)] {
        assert_eq!(keys.iter().filter(|key| key.starts_with(rule)).count(), count, "{rule}");
    }
    for key in ["r3-compelled", "r3-tell", "r3-expired", "r3-after", "r3-not-asked"] {
        assert!(keys.contains(key), "{key}");
    }
}

#[test]
fn the_everyday_path_is_twelve_prompts_four_taps_and_a_note_with_one_text() {
    let demanded = |prompt: &Prompt| {
        let first = prompt.questions.iter().filter(|question| question.is_required);
        first.map(|question| question.id).collect::<Vec<_>>()
    };
    assert_eq!((FIRST_MEETING.len(), FOUR_TAPS.questions.len(), demanded(&FOUR_TAPS).len()), (12, 4, 4));
    let counts: Vec<_> = FIRST_MEETING.iter().map(|prompt| demanded(prompt).len()).collect();
    assert_eq!(counts, [2, 2, 2, 0, 1, 0, 0, 1, 1, 1, 2, 4], "what a prompt demands, if everything is asked");
    assert!(note::NOTE.questions.iter().all(|question| !question.is_required));
    let told = running().at(1, &note::TEXT.spec, noted("She rang"));
    let record = told.case.record(nth(&note::NOTE, 1)).unwrap();
    assert_eq!(title(&record), Some("She rang"));
    assert_eq!(gaps(&told.case, told.round()), gaps(&running().case, running().round()));
}

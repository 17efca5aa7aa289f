//! Everything that is written about somebody is in their own copy, or is left out for a reason (Part 5, 15); and whoever
//! else has words in a case has a copy of them too, with nothing of anybody else in it (Part 5, 7).

use waymark::documents::{Extract, others_copy};
use waymark::forms::{
    EXTRACT_PARTS, KINDS, Kind, OTHERS_COPY, RECIPIENTS, Spec, advocacy, alone, apart, background, client, closure,
    consent, decision, document, ending, evaluation, feedback, goal, interview, letter, meeting, minor, need, note,
    participant, person, referral, risk, safety, scale, six, team,
};
use waymark::i18n::LANGUAGES;
use waymark::journal::{Part, RecordId, Value};
use waymark::process::with_own_copy;

use crate::documents::{shown, speech};
use crate::extract::{all_parts, everything, of};
use crate::first_meeting_told::{Told, texts};
use crate::registry::questions;
use crate::registry_words::has;
use crate::told_work::{choice, date, link, noted, nth, said, tick};

/// What stands in no part of the person's copy, and why: a question, or all of a kind by its id and a dot.
const LEFT_OUT: &[(&str, &str)] = &[
    ("case.", "what the case is called here, among others"),
    ("client.reach_seen", "on paper it would tell whoever else sees it that it was said"),
    ("safety_plan.kept", "says whether the plan is on paper at all"),
    ("interview.planned", "a clock that nobody asks"),
    ("level.told_by", "whoever told something may be in danger for it"),
    ("alone.who", "what another client filled in is theirs"),
    ("apart.", "another client's, who has a copy of their own"),
    ("participant.", "another client's, who has a copy of their own"),
    ("minor.", "a child's, who has a copy of their own"),
    ("person.", "about other people; the maps are looked at together"),
    ("couple.", "about other people; the maps are looked at together"),
    ("child.", "about other people; the maps are looked at together"),
    ("bond.", "about other people; the maps are looked at together"),
    ("place.", "where a figure stands in a drawing"),
    ("reason.", "why the worker left something open; it may tell what they must not know of yet (R13b)"),
    ("profile.", "the agency's"),
    ("directory.", "the agency's"),
    ("entitlement.", "the agency's"),
    ("notation.", "the agency's"),
    ("erased.", "tells of no case"),
    ("prospect.", "is no case yet, and is erased or becomes one"),
];

fn is_meant(entry: &str, question: &Spec) -> bool {
    if entry.ends_with('.') { question.id.starts_with(entry) } else { question.id == entry }
}

/// Whether it is in one of the parts that the person may have.
fn is_copied(question: &Spec) -> bool {
    EXTRACT_PARTS.iter().flat_map(|part| part.asks).any(|(_, asked)| asked.iter().any(|one| one.id == question.id))
}

#[test]
fn every_answer_that_is_not_the_workers_alone_is_in_the_persons_copy_or_left_out_for_a_reason() {
    // A signature is a drawing: it stays with the paper that was signed.
    let open = || questions().filter(|question| !question.is_worker_only && question.kind != Kind::Signature);
    for question in open() {
        let reasons = LEFT_OUT.iter().filter(|(entry, _)| is_meant(entry, question)).count();
        assert_eq!(usize::from(is_copied(question)) + reasons, 1, "{}", question.id);
    }
    for (entry, reason) in LEFT_OUT {
        assert!(open().any(|question| is_meant(entry, question)), "{entry}: nothing is left out because: {reason}");
    }
}

#[test]
fn every_answer_of_another_client_that_is_theirs_is_in_their_copy() {
    let kinds = [&participant::PARTICIPANT, &minor::MINOR, &apart::APART];
    let asked = |question: &Spec| {
        OTHERS_COPY.iter().flat_map(|part| part.asks).any(|(_, asked)| asked.iter().any(|one| one.id == question.id))
    };
    let missing: Vec<_> = kinds.iter().flat_map(|kind| kind.questions).filter(|question| !asked(question)).collect();
    let missing: Vec<_> =
        missing.into_iter().filter(|question| question.kind != Kind::Signature).map(|question| question.id).collect();
    // For the worker alone; whose they are; and what would say on paper that asking a guardian is not safe.
    assert_eq!(missing, ["participant.private", "minor.asked", "minor.not_asked", "apart.who"]);
    let of_fears = risk::RISK.questions.iter().filter(|question| !asked(question)).map(|question| question.id);
    // How the person sees what another client fears is the person's; the level is for the worker alone.
    assert_eq!(of_fears.collect::<Vec<_>>(), ["risk.person_view", "risk.level"]);
    for (kind, asked) in OTHERS_COPY.iter().flat_map(|part| part.asks) {
        assert!(KINDS.iter().any(|known| known.id == kind.id));
        assert!(asked.iter().all(|question| question.kind_id() == kind.id), "{}", kind.id);
    }
}

/// A text of each part that is in nobody's copy but the person's.
const OWN: [(&str, &Spec); 16] = [
    ("consent", &consent::QUOTE.spec),
    ("beginning", &six::PAD.spec),
    ("life", &background::EDUCATION.spec),
    ("behind", &need::CAUSE.spec),
    ("details", &goal::METHODS.spec),
    ("scales", &scale::EXPECTED.spec),
    ("meetings", &meeting::PLACE.spec),
    ("looks", &safety::ACTION.spec),
    ("referrals", &referral::TO.spec),
    ("decisions", &decision::WHAT.spec),
    ("advocacy", &advocacy::WHAT.spec),
    ("team", &team::VIEW.spec),
    ("review", &evaluation::RESOURCES.spec),
    ("ending", &ending::SAID.spec),
    ("ending", &closure::PERSON_WORDS.spec),
    ("files", &document::WHAT.spec),
];

fn written() -> Told {
    let told = Told::nothing().at(1, &safety::NOW.spec, tick("danger")).at(1, &alone::SET.spec, choice("strengths"));
    OWN.iter().fold(told, |told, (_, question)| {
        let words = format!("OWN {}", question.id);
        told.at(1, question, if question.has_own_words { said(&words) } else { noted(&words) })
    })
}

#[test]
fn the_rest_of_what_is_written_is_the_persons_and_nobody_elses() {
    let told = written();
    for recipient in RECIPIENTS {
        let all = everything(&told, recipient.id, "en");
        for (part, question) in OWN {
            let is_there = all.contains(&format!("OWN {}", question.id));
            assert_eq!(is_there, recipient.is_the_person(), "{part}, {} for {}", question.id, recipient.id);
        }
    }
    for lang in LANGUAGES {
        let (texts, made) = (texts(lang.tag), of(&told, "person", &all_parts(), lang.tag));
        for part in OWN.iter().map(|(part, _)| *part).chain(["alone"]) {
            assert!(made.told().contains(&texts.get(&format!("extract-part-{part}")).as_str()), "{part}");
        }
        OTHERS_COPY.iter().for_each(|part| has(&texts, &format!("extract-part-{}", part.id), &[]));
        assert_eq!(Extract::read(made.json().as_bytes()).unwrap().json(), made.json());
    }
}

#[test]
fn a_file_that_is_kept_is_named_in_the_copy() {
    let (name, media_type) = ("lease.pdf".into(), "application/pdf".into());
    let file = Value::File { name, media_type, size: 12, sha256: "0".repeat(64) };
    let told = Told::nothing().at(1, &document::FILE.spec, (Part::Whole, file));
    assert!(everything(&told, "person", "en").contains("lease.pdf"));
    assert!(!everything(&told, "colleague", "en").contains("lease.pdf"));
}

fn two() -> Told {
    Told::nothing().note(&client::CALLED.spec, "Amina Leitner").at(1, &participant::CALLED.spec, noted("Bruno Leitner"))
}

#[test]
fn what_was_decided_done_or_noted_of_another_client_is_not_in_the_persons_copy() {
    let told = two()
        .at(1, &referral::TO.spec, noted("The clinic"))
        .at(1, &referral::RESULT.spec, noted("Bruno is seen there"))
        .at(1, &decision::WHAT.spec, noted("He moves out"))
        .at(1, &decision::DANGER.spec, noted("Bruno hits"))
        .at(1, &advocacy::WHAT.spec, noted("No place in the class"))
        .at(1, &advocacy::DONE.spec, noted("Wrote for Bruno"))
        .at(1, &six::PAD.spec, noted("Bruno says he is tired"))
        .at(1, &alone::WHO.spec, link(&participant::PARTICIPANT, 1))
        .at(1, &alone::SET.spec, choice("feedback"))
        .at(2, &referral::TO.spec, noted("The library"));
    let all = everything(&told, "person", "en");
    let set = texts("en").choice(&alone::SET.spec, "feedback");
    for hidden in ["Bruno", "The clinic", "He moves out", "No place in the class", "tired", set.as_str()] {
        assert!(!all.contains(hidden), "{hidden}: {all}");
    }
    assert!(all.contains("The library"), "{all}");
}

/// A case of two clients and a child, in which each has said something.
fn of_three() -> Told {
    two()
        .at(1, &participant::SAID.spec, said("I want Amina to listen"))
        .at(1, &participant::MANNER.spec, choice("spoken"))
        .at(1, &participant::WITNESS.spec, noted("Maria heard it"))
        .at(1, &participant::PRIVATE.spec, noted("Drinks again"))
        .at(2, &participant::CALLED.spec, noted("Clara"))
        .at(2, &participant::SAID.spec, said("I am moving out"))
        .at(1, &apart::WHO.spec, link(&participant::PARTICIPANT, 1))
        .at(1, &apart::WORDS.spec, said("My brother helps me"))
        .at(2, &apart::WHO.spec, link(&participant::PARTICIPANT, 2))
        .at(2, &apart::WORDS.spec, said("Nobody helps me"))
        .at(1, &minor::CALLED.spec, noted("Lena"))
        .at(1, &minor::SAID.spec, said("I want to stay at school"))
        .at(1, &minor::ASKED.spec, choice("not_safe"))
        .at(1, &minor::CONSENTS.spec, choice("guardian"))
        .at(1, &minor::NOT_ASKED.spec, noted("He beats her"))
        .say(&six::SITUATION.spec, "We quarrel")
        .at(1, &feedback::HELPED.spec, said("The quiet room"))
        .at(1, &interview::KIND.spec, choice("individual"))
        .at(2, &interview::KIND.spec, choice("individual"))
        .at(1, &interview::PRESENT.spec, noted("Bruno"))
        .at(1, &interview::PURPOSE.spec, noted("His own talk"))
        .at(2, &interview::PRESENT.spec, noted("Amina and Bruno"))
        .at(2, &interview::PURPOSE.spec, noted("The talk of both"))
        .at(3, &interview::PURPOSE.spec, noted("Nobody knows whose"))
        .at(1, &note::WITH.spec, noted("Clara"))
        .at(1, &note::TEXT.spec, noted("She rang"))
        .at(4, &interview::KIND.spec, choice("individual"))
        .at(4, &interview::PRESENT.spec, noted("Lena"))
        .at(4, &interview::PROCESS.spec, noted("He locks her in"))
        .at(1, &risk::WHAT.spec, noted("Going home on Friday"))
        .at(1, &risk::WHO.spec, noted("Lena"))
        .at(1, &risk::WHOM.spec, noted("Lena"))
}

#[test]
fn what_a_child_told_the_worker_alone_is_in_no_copy_but_the_childs() {
    let told = of_three();
    let all = everything(&told, "person", "en");
    for hidden in ["Lena", "He locks her in", "Going home on Friday"] {
        assert!(!all.contains(hidden), "{hidden}: {all}");
    }
    let of_clients = [1, 2].map(|number| words_of(&told, nth(&participant::PARTICIPANT, number)));
    assert!(of_clients.iter().all(|all| !all.contains("He locks her in") && !all.contains("on Friday")));
    assert!(words_of(&told, nth(&minor::MINOR, 1)).contains("He locks her in"), "it is theirs");
}

fn copy_of(told: &Told, whose: RecordId, lang: &str) -> Extract {
    others_copy(&told.case, &speech(&texts(lang)), whose, date("2026-03-02"))
}

fn words_of(told: &Told, whose: RecordId) -> String {
    let made = copy_of(told, whose, "en");
    shown(&made.document(&speech(&texts("en")))) + &made.json()
}

#[test]
fn another_client_has_their_words_their_yes_and_their_own_talks_and_nothing_of_anybody_else() {
    let (told, bruno) = (of_three(), nth(&participant::PARTICIPANT, 1));
    let all = words_of(&told, bruno);
    for own in ["Bruno Leitner", "I want Amina to listen", "Maria heard it", "My brother helps me", "His own talk"] {
        assert!(all.contains(own), "{own}: {all}");
    }
    for others in [
        "Drinks again",
        "Clara",
        "moving out",
        "Nobody helps me",
        "Lena",
        "stay at school",
        "We quarrel",
        "The quiet room",
        "The talk of both",
        "Nobody knows whose",
        "She rang",
    ] {
        assert!(!all.contains(others), "{others}: {all}");
    }
    let clara = words_of(&told, nth(&participant::PARTICIPANT, 2));
    assert!(clara.contains("I am moving out") && clara.contains("Nobody helps me") && clara.contains("She rang"));
    assert!(!clara.contains("Bruno") && !clara.contains("My brother"), "{clara}");
}

#[test]
fn a_child_has_their_words_and_the_paper_does_not_say_that_asking_a_guardian_is_not_safe() {
    let told = of_three();
    let lena = words_of(&told, nth(&minor::MINOR, 1));
    assert!(lena.contains("I want to stay at school"), "{lena}");
    let not_safe = texts("en").choice(&minor::ASKED.spec, "not_safe");
    for hidden in ["He beats her", not_safe.as_str(), "Bruno", "Amina", "Clara", "We quarrel"] {
        assert!(!lena.contains(hidden), "{hidden}: {lena}");
    }
}

#[test]
fn what_the_worker_noted_of_one_and_names_another_is_in_neither_copy_and_what_was_said_is_the_speakers() {
    let told = of_three().at(1, &participant::WITNESS.spec, noted("Amina heard it")).at(
        1,
        &note::TEXT.spec,
        noted("She says that Bruno rang"),
    );
    let bruno = nth(&participant::PARTICIPANT, 1);
    let all = words_of(&told, bruno);
    assert!(!all.contains("Amina heard it") && all.contains("I want Amina to listen"), "{all}");
    assert!(copy_of(&told, bruno, "en").left_out() > 0, "the worker is told");
    assert!(!words_of(&told, nth(&participant::PARTICIPANT, 2)).contains("rang"));
}

#[test]
fn what_another_client_fears_is_in_their_copy_and_what_is_feared_of_them_or_arranged_is_not() {
    let told = of_three()
        .at(2, &risk::WHAT.spec, said("To be alone in the flat"))
        .at(2, &risk::WHO.spec, noted("Bruno"))
        .at(2, &risk::PERSON_VIEW.spec, said("It is an excuse"))
        .at(3, &risk::WHAT.spec, said("That Bruno comes back drunk"))
        .at(3, &risk::WHO.spec, noted("Ms Leitner"))
        .at(4, &risk::WHAT.spec, said("To lose Amina"))
        .at(4, &risk::WHO.spec, noted("Bruno"))
        .at(1, &referral::TO.spec, noted("The shelter"))
        .at(1, &referral::PURPOSE.spec, said("Where Bruno does not find me"))
        .at(1, &letter::ABOUT.spec, noted("An order against Bruno"))
        .at(3, &note::WITH.spec, noted("Ms Leitner"))
        .at(3, &note::TEXT.spec, noted("She packs"));
    let all = words_of(&told, nth(&participant::PARTICIPANT, 1));
    assert!(all.contains("To be alone in the flat"), "{all}");
    for hidden in ["an excuse", "drunk", "To lose", "shelter", "find me", "An order", "She packs"] {
        assert!(!all.contains(hidden), "{hidden}: {all}");
    }
    let lena = words_of(&told, nth(&minor::MINOR, 1));
    assert!(lena.contains("Going home on Friday") && !lena.contains("in the flat"), "{lena}");
}

#[test]
fn nobody_who_is_marked_stands_in_another_clients_copy_but_themself() {
    let marked = |name: &str| {
        of_three().at(7, &person::NAME.spec, noted(name)).at(7, &person::MARKS.spec, tick("danger")).at(
            1,
            &interview::PROCESS.spec,
            noted("Igor waits outside"),
        )
    };
    let bruno = nth(&participant::PARTICIPANT, 1);
    let all = words_of(&marked("Igor Vance"), bruno);
    assert!(!all.contains("Igor") && !all.contains("His own talk") && all.contains("I want Amina to listen"), "{all}");
    let own = words_of(&marked("Bruno Leitner"), bruno);
    assert!(own.contains("Bruno Leitner") && own.contains("His own talk"), "{own}");
}

#[test]
fn whoever_has_words_of_their_own_is_offered_by_name_in_every_language() {
    let told = of_three().at(3, &participant::SAID.spec, said("No name yet"));
    for lang in LANGUAGES {
        let texts = texts(lang.tag);
        let offered: Vec<_> = with_own_copy(&told.case, &texts).into_iter().map(|(_, called)| called).collect();
        assert_eq!(offered.len(), 4);
        for name in ["Bruno Leitner", "Clara", "Lena", texts.get("kind-participant").as_str()] {
            assert!(offered.iter().any(|called| called == name), "{name}: {offered:?}");
        }
        let made = copy_of(&told, nth(&participant::PARTICIPANT, 1), lang.tag);
        let paper = shown(&made.document(&speech(&texts)));
        assert!(!paper.contains("extract-") && !paper.contains("participant-"), "{paper}");
        assert!(paper.contains(&texts.get("paper-agreement-rights-correct")), "they can say what is wrong: {paper}");
    }
    assert!(with_own_copy(&Told::nothing().case, &texts("en")).is_empty());
}

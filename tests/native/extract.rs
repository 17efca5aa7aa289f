//! Extracts: what goes to whom, what never goes, by what it is shared, and how it leaves.

use waymark::documents::{Extract, extract, html};
use waymark::forms::{
    self, Ask, EXTRACT_PARTS, KINDS, RECIPIENTS, Recipient, client, disclosure, exception, monitoring, participant,
    person, resource, risk, safety_plan, sharing, six,
};
use waymark::i18n::LANGUAGES;
use waymark::journal::{DateAnswer, Part, RecordId, Value};
use waymark::process::{
    Allowed, Disclosed, Ground, allowed, covered, disclosed, ground_in_words, grounds, parts_to_begin_with,
};
use waymark::protocol::FileLock;
use waymark::vault::JobError;
use waymark::vault::exchange::{ExchangeJob, ExtractFiles, Parcel, ParcelKind, open_with_passphrase, perform};

use crate::documents::{shown, speech};
use crate::documents_work::whole_plan;
use crate::documents_work_safe::planted;
use crate::first_meeting_told::{Told, texts};
use crate::registry::questions;
use crate::registry_words::has;
use crate::told_work::{choice, date, link, noted, nth, on, said, tick};

pub(crate) fn recipient(id: &str) -> &'static Recipient {
    RECIPIENTS.iter().find(|recipient| recipient.id == id).unwrap()
}

pub(crate) fn all_parts() -> Vec<&'static str> {
    EXTRACT_PARTS.iter().map(|part| part.id).collect()
}

pub(crate) fn of(told: &Told, id: &str, parts: &[&str], lang: &str) -> Extract {
    extract(&told.case, &speech(&texts(lang)), recipient(id), parts, date("2026-03-02"))
}

/// All that an extract can show, on paper, as a page and as values.
pub(crate) fn everything(told: &Told, id: &str, lang: &str) -> String {
    let texts = texts(lang);
    let made = of(told, id, &all_parts(), lang);
    let paper = made.document(&speech(&texts));
    shown(&paper) + &html(&paper) + &made.json()
}

#[test]
fn every_part_and_recipient_has_its_words_and_asks_only_what_is_declared_and_open() {
    for lang in LANGUAGES {
        let texts = texts(lang.tag);
        EXTRACT_PARTS.iter().for_each(|part| has(&texts, &format!("extract-part-{}", part.id), &[]));
        RECIPIENTS.iter().for_each(|one| has(&texts, &format!("extract-for-{}", one.id), &[]));
    }
    for (kind, asked) in EXTRACT_PARTS.iter().flat_map(|part| part.asks) {
        assert!(KINDS.iter().any(|known| known.id == kind.id));
        assert!(!["person", "participant", "apart", "supervision"].contains(&kind.id), "{}", kind.id);
        for question in *asked {
            assert_eq!(question.kind_id(), kind.id);
            assert!(!question.is_worker_only && forms::question(question.id) == Some(question), "{}", question.id);
        }
    }
    let known = all_parts();
    assert!(RECIPIENTS.iter().flat_map(|one| one.parts).all(|part| known.contains(part)));
}

/// A case in which everything that must not leave bears a mark.
fn marked() -> Told {
    let workers = questions().filter(|question| {
        let kind = question.kind_id();
        question.is_worker_only && !["profile", "erased"].contains(&kind)
    });
    let texts = workers.filter(|question| matches!(question.kind, forms::Kind::Text | forms::Kind::LongText));
    let told = texts.fold(planted(), |told, question| {
        let kind = forms::kind(question.kind_id()).unwrap();
        let told = told.put(question, Part::Whole, Value::text("MARK-WORKER-7", "en"));
        told.put_in(nth(kind, 1), kind, question, Part::Whole, Value::text("MARK-WORKER-7", "en"))
    });
    told.at(3, &participant::SAID.spec, said("MARK-OTHER-7"))
        .at(3, &participant::PRIVATE.spec, noted("MARK-OTHER-7"))
        .once(&safety_plan::SIGNS.spec, said("MARK-PLAN-7"))
        .once(&safety_plan::KEPT.spec, choice("here"))
}

fn with_danger(told: Told, mark: &str) -> Told {
    told.at(7, &person::NAME.spec, noted("MARK-DANGER-7"))
        .at(7, &person::MARKS.spec, tick(mark))
        .say(&six::WHO.spec, "My trouble is with Mark-Danger-7")
        .at(1, &risk::WHAT.spec, said("That he waits"))
        .at(1, &risk::WHO.spec, noted("MARK-DANGER-7"))
}

#[test]
fn no_extract_for_anybody_holds_what_is_the_workers_alone_what_others_said_or_a_plan_kept_here() {
    for recipient in RECIPIENTS {
        for lang in LANGUAGES {
            let all = everything(&marked(), recipient.id, lang.tag);
            for mark in ["MARK-WORKER-7", "MARK-OTHER-7", "MARK-PLAN-7"] {
                assert!(!all.contains(mark), "{}: {mark} in {all}", recipient.id);
            }
        }
    }
    let on_paper = marked().once(&safety_plan::KEPT.spec, choice("paper"));
    assert!(everything(&on_paper, "person", "en").contains("MARK-PLAN-7"), "a plan on paper may go");
}

#[test]
fn the_persons_own_extract_names_nobody_who_is_marked() {
    for mark in person::MARKS.spec.choices {
        let told = with_danger(whole_plan(), mark);
        let all = everything(&told, "person", "en").to_lowercase();
        assert!(!all.contains("mark-danger-7"), "{mark}: {all}");
        assert!(all.contains("that he waits"));
        assert_eq!(of(&told, "person", &all_parts(), "en").left_out(), 2);
    }
}

#[test]
fn a_court_reads_of_whoever_is_a_danger_and_nobody_of_whoever_is_never_printed() {
    let dangerous = everything(&with_danger(whole_plan(), "danger"), "court", "en");
    assert!(dangerous.contains("MARK-DANGER-7"));
    let unprinted = everything(&with_danger(whole_plan(), "never_print"), "court", "en");
    assert!(!unprinted.contains("MARK-DANGER-7"));
}

/// Help that is somebody, and a look at how far it meets a need.
fn helped_by(name: &str) -> Told {
    Told::nothing()
        .at(7, &person::NAME.spec, noted(name))
        .at(1, &resource::WHAT.spec, noted("A lift on Fridays"))
        .at(1, &resource::WHO.spec, link(&person::PERSON, 7))
        .at(1, &monitoring::RESOURCE_OF.spec, link(&resource::RESOURCE, 1))
        .at(1, &monitoring::MET.spec, choice("mostly"))
}

#[test]
fn an_extract_says_who_helps_unless_the_reader_must_not_read_of_them() {
    for recipient in RECIPIENTS.iter().filter(|one| one.may_have(forms::extract_part("strengths").unwrap())) {
        let told = helped_by("Ingrid");
        assert!(everything(&told, recipient.id, "en").contains("Ingrid"), "{}", recipient.id);
        let hidden = told.at(7, &person::MARKS.spec, tick("never_print"));
        let all = everything(&hidden, recipient.id, "en");
        assert!(!all.contains("Ingrid") && all.contains("A lift on Fridays"), "{}: {all}", recipient.id);
        assert!(of(&hidden, recipient.id, &all_parts(), "en").left_out() > 0);
    }
    for mark in person::MARKS.spec.choices {
        let told = helped_by("Ingrid").at(7, &person::MARKS.spec, tick(mark));
        assert!(!everything(&told, "person", "en").contains("Ingrid"), "{mark}");
    }
    let namesake = helped_by("Mara").note(&client::CALLED.spec, "Mara").at(7, &person::MARKS.spec, tick("danger"));
    let made = of(&namesake, "person", &["strengths", "monitoring"], "en");
    assert!(!made.json().contains("Mara"), "nor where both have one name: {}", made.json());
    assert_eq!(made.left_out(), 2);
}

#[test]
fn an_extract_tells_the_chosen_parts_and_no_other_in_the_persons_words() {
    let told = whole_plan().say(&six::WISH.spec, "To sleep at home").note(&six::WISH.spec, "Wants to move");
    let made = of(&told, "lawyer", &["wishes"], "en");
    let paper = shown(&made.document(&speech(&texts("en"))));
    assert!(paper.contains("> To sleep at home (en)") && !paper.contains("Wants to move"), "{paper}");
    assert_eq!(made.told(), ["What they wish for"]);
    assert!(paper.contains("not the whole record"), "{paper}");
    let values: serde_json::Value = serde_json::from_str(&made.json()).unwrap();
    assert_eq!((&values["is"], &values["parts"][0]["part"]), (&"waymark-extract".into(), &"wishes".into()));
    assert!(values.get("left_out").is_none(), "the reader is not told that something was left out");
    assert!(of(&told, "lawyer", &[], "en").is_empty());
}

#[test]
fn a_page_shows_words_as_words_whatever_they_look_like() {
    let told = whole_plan().say(&six::WISH.spec, "<script>alert(1)</script> & \"quiet\"\nat last");
    let page = html(&of(&told, "person", &["wishes"], "en").document(&speech(&texts("en"))));
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quiet&quot;<br>at last"), "{page}");
    assert!(!page.contains("<script"));
}

fn consent(told: Told) -> Told {
    told.at(1, &sharing::WITH.spec, noted("The school")).at(1, &sharing::UNTIL.spec, on("2026-03-10"))
}

#[test]
fn a_consent_ends_as_the_page_of_consents_says_it_does() {
    let ground = Some(Ground::Consent(nth(&sharing::SHARING, 1)));
    let until = (Part::Whole, Value::Date(DateAnswer { year: Some(2025), ..DateAnswer::default() }));
    let told = Told::nothing().at(1, &sharing::WITH.spec, noted("The school")).at(1, &sharing::UNTIL.spec, until);
    assert_eq!(allowed(&told.case, ground, date("2025-12-31")), Allowed::Yes, "a year lasts to its last day");
    assert_eq!(allowed(&told.case, ground, date("2026-01-01")), Allowed::Ended);
    let over = consent(Told::nothing()).at(1, &sharing::STATE.spec, choice("over"));
    assert_eq!(allowed(&over.case, ground, date("2026-03-02")), Allowed::Ended, "it was said to be over");
}

#[test]
fn a_consent_holds_until_its_day_or_until_it_is_taken_back_and_a_ground_without_consent_always() {
    let told = consent(Told::nothing());
    let ground = Some(Ground::Consent(nth(&sharing::SHARING, 1)));
    assert_eq!(allowed(&told.case, ground, date("2026-03-10")), Allowed::Yes);
    assert_eq!(allowed(&told.case, ground, date("2026-03-11")), Allowed::Ended);
    assert_eq!(allowed(&told.case, None, date("2026-03-02")), Allowed::NoConsent);
    let told = told.at(1, &sharing::STATE.spec, choice("withdrawn"));
    assert_eq!(allowed(&told.case, ground, date("2026-03-02")), Allowed::Withdrawn);
    let other = Ground::Exception(nth(&exception::EXCEPTION, 2));
    assert_eq!(allowed(&told.case, Some(other), date("2026-03-02")), Allowed::Yes);
}

#[test]
fn a_ground_without_consent_counts_once_it_has_all_that_is_asked_and_is_kept_as_the_reason() {
    let named = |told: &Told| grounds(&told.case).into_iter().map(|(_, with)| with).collect::<Vec<_>>();
    let told = consent(Told::nothing()).at(2, &exception::TO.spec, noted("The police"));
    assert_eq!(named(&told), ["The school"], "nobody knows by what");
    let told = told
        .at(2, &exception::GROUND.spec, choice("life"))
        .at(2, &exception::WHAT.spec, noted("Where he is"))
        .at(2, &exception::DAY.spec, on("2026-03-02"))
        .at(2, &exception::REFERENCE.spec, noted("Order 12"))
        .at(2, &exception::TOLD.spec, choice("before"))
        .at(2, &exception::SAFETY.spec, noted("She is at her sister's"));
    assert_eq!(named(&told), ["The school", "The police"]);
    let other = Some(Ground::Exception(nth(&exception::EXCEPTION, 2)));
    let texts = texts("en");
    let ground = texts.choice(&exception::GROUND.spec, "life");
    assert_eq!(ground_in_words(&told.case, other, &texts), format!("{ground}, Order 12"));
    assert_eq!(ground_in_words(&told.case, Some(Ground::Consent(nth(&sharing::SHARING, 1))), &texts), "");
}

#[test]
fn what_was_shared_is_noted_with_the_day_the_consent_and_the_reason() {
    let told = consent(Told::nothing());
    let ground = Some(Ground::Consent(nth(&sharing::SHARING, 1)));
    let (what, to) = ("The plan".to_owned(), "The school".to_owned());
    let shared = Disclosed { what, to, ground, reason: "They asked".to_owned(), lang: "en" };
    let id = RecordId::from_bytes([5; 16]);
    let changes = disclosed(told.round(), id, &shared, date("2026-03-02"));
    let told = told.all(&changes);
    let record = told.case.record(id).unwrap();
    assert_eq!(record.get(disclosure::WHAT), Some("The plan"));
    assert_eq!(record.get(disclosure::TO), Some("The school"));
    assert_eq!(record.get(disclosure::UNDER), Some(nth(&sharing::SHARING, 1)));
    assert_eq!(record.get(disclosure::REASON), Some("They asked"));
    assert_eq!(record.get(disclosure::DAY).and_then(|day| day.day()), Some(date("2026-03-02")));
}

#[test]
fn a_risk_that_names_another_client_of_the_case_goes_to_nobody_and_the_persons_own_does() {
    let told = Told::nothing()
        .at(1, &participant::CALLED.spec, noted("Bruno Leitner"))
        .at(1, &risk::WHAT.spec, noted("He stops eating"))
        .at(1, &risk::WHOM.spec, noted("Bruno"))
        .at(2, &risk::WHAT.spec, noted("She loses the flat"))
        .at(2, &risk::WHOM.spec, noted("Amina"));
    for recipient in RECIPIENTS {
        let all = everything(&told, recipient.id, "en");
        assert!(!all.contains("stops eating") && !all.contains("Bruno"), "{}: {all}", recipient.id);
        assert!(all.contains("loses the flat"), "{}", recipient.id);
    }
    assert!(of(&told, "doctor", &all_parts(), "en").left_out() > 0, "the worker is told that something stays here");
}

const WORDS: &str = "four boats under an iron moon";

/// A sealed extract with these values.
pub(crate) fn sealed_to(lock: FileLock, json: &str) -> Result<Vec<u8>, JobError> {
    let (made, html) = ("2026-03-02T10:00:00+02:00".to_owned(), "<p>read".to_owned());
    let extract = ExtractFiles { made, html, json: json.to_owned() }.write()?;
    perform(ExchangeJob::SealExtract { extract, lock })
}

fn sealed() -> Vec<u8> {
    sealed_to(FileLock::Passphrase(WORDS.to_owned()), "{}").unwrap()
}

#[test]
fn a_sealed_extract_opens_with_its_passphrase_says_what_it_is_and_names_no_case_and_no_vault() {
    let archive = open_with_passphrase(&sealed(), WORDS).unwrap();
    let parcel = Parcel::unpack(&archive).unwrap();
    assert_eq!((parcel.manifest.kind, parcel.cases.len()), (ParcelKind::Extract, 0));
    assert_eq!((parcel.manifest.vault, parcel.manifest.cases.len()), (None, 0));
    assert_eq!(parcel.extract, b"{}", "the values as they were put in");
}

#[test]
fn a_sealed_extract_holds_what_is_to_be_read_and_nothing_else() {
    let archive = open_with_passphrase(&sealed(), WORDS).unwrap();
    let mut archive = tar::Archive::new(flate2::read::GzDecoder::new(archive.as_slice()));
    let names: Vec<_> =
        archive.entries().unwrap().map(|entry| entry.unwrap().path().unwrap().display().to_string()).collect();
    assert_eq!(names, ["manifest.json", "extract.html", "extract.json"]);
}

#[test]
fn what_is_no_extract_is_not_sealed_as_one() {
    let lock = FileLock::Passphrase(WORDS.to_owned());
    assert!(perform(ExchangeJob::SealExtract { extract: vec![1, 2, 3], lock }).is_err());
}

/// A consent of this number with somebody, to these parts.
fn agreed(told: Told, number: u8, with: &str, parts: &[&str]) -> Told {
    let told = told.at(number, &sharing::WITH.spec, noted(with));
    parts.iter().fold(told, |told, part| told.at(number, &sharing::PARTS.spec, tick(part)))
}

fn first() -> Option<Ground> {
    Some(Ground::Consent(nth(&sharing::SHARING, 1)))
}

fn covered_on(told: &Told, day: &str) -> Option<Vec<String>> {
    covered(&told.case, first(), date(day)).map(|parts| parts.into_iter().map(str::to_owned).collect())
}

#[test]
fn a_consent_can_name_every_part_that_may_go_to_others_and_no_other() {
    let of_all = EXTRACT_PARTS.iter().filter(|part| !part.is_for_the_person_alone).map(|part| part.id);
    assert_eq!(sharing::PARTS.spec.choices, of_all.collect::<Vec<_>>());
}

#[test]
fn an_extract_begins_with_what_the_consent_covers_of_what_the_reader_needs() {
    let told = agreed(Told::nothing(), 1, "Dr Lund", &["contact", "plan"]);
    let begun =
        |id: &str| parts_to_begin_with(recipient(id), covered(&told.case, first(), date("2026-03-02")).as_deref());
    assert_eq!(begun("doctor"), ["contact"]);
    assert_eq!(begun("other"), ["contact", "plan"], "nobody knows what they need");
    assert_eq!(begun("court"), [""; 0]);
    assert_eq!(parts_to_begin_with(recipient("doctor"), None), recipient("doctor").parts);
}

#[test]
fn what_one_reader_may_have_is_what_all_consents_in_force_with_them_name() {
    let told = agreed(agreed(Told::nothing(), 1, "The school", &["plan"]), 2, " the School ", &["contact"]);
    let told = agreed(agreed(told, 3, "The court", &["risk"]), 4, "the school", &["health"]);
    let told = told.at(4, &sharing::STATE.spec, choice("withdrawn"));
    assert_eq!(covered_on(&told, "2026-03-02"), Some(vec!["contact".into(), "plan".into()]));
}

#[test]
fn of_a_consent_in_free_words_or_one_that_has_ended_nobody_says_which_parts_it_covers() {
    let free = agreed(Told::nothing(), 1, "The school", &[]).at(1, &sharing::WHAT.spec, noted("Only the plan"));
    assert_eq!(covered_on(&free, "2026-03-02"), None);
    let ended = agreed(Told::nothing(), 1, "The school", &["plan"]).at(1, &sharing::UNTIL.spec, on("2026-03-10"));
    assert_eq!(covered_on(&ended, "2026-03-10"), Some(vec!["plan".into()]));
    assert_eq!(covered_on(&ended, "2026-03-11"), None);
    assert_eq!(covered(&ended.case, None, date("2026-03-02")), None);
}

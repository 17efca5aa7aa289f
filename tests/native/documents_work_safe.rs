//! What the safe versions of the plan and of the final report keep to themselves.

use waymark::documents::{Block, Version};
use waymark::forms::{client, closure, evaluation, plan, report, service, six, step};
use waymark::i18n::LANGUAGES;

use crate::documents::shown;
use crate::documents_work::{plan_of, report_of, whole_plan};
use crate::first_meeting_told::{Told, texts};
use crate::told_work::{choice, noted, said};

/// Every place in which a name, the agency, a signature or what happened can stand.
pub(crate) fn planted() -> Told {
    whole_plan()
        .note(&client::CALLED.spec, "PLANTED-NAME")
        .at(4, &step::WHOM.spec, noted("PLANTED-WHOM"))
        .at(1, &step::RESULT.spec, choice("partly"))
        .at(1, &step::RESULT_NOTE.spec, said("PLANTED-RESULT"))
        .at(1, &service::WHAT.spec, noted("PLANTED-SERVICE"))
        .at(1, &service::BY.spec, noted("PLANTED-BY"))
        .say(&six::SITUATION.spec, "PLANTED-STORY")
        .once(&plan::WITNESS.spec, noted("PLANTED-WITNESS"))
        .once(&closure::HOW.spec, choice("otherwise"))
        .once(&closure::REASON.spec, choice("no_contact"))
        .once(&closure::ATTEMPTS.spec, noted("PLANTED-ATTEMPTS"))
        .once(&closure::SAFETY.spec, choice("worry"))
        .once(&closure::SAFETY_ACTION.spec, noted("PLANTED-ACTION"))
        .once(&closure::RETURN.spec, noted("Any Tuesday"))
        .once(&closure::WITNESS.spec, noted("PLANTED-HEARD"))
        .look_back(1, "close")
        .at(1, &evaluation::WORKER_VIEW.spec, noted("PLANTED-VIEW"))
}

#[test]
fn the_safe_version_names_no_agency_nobody_else_and_nothing_that_happened() {
    for lang in LANGUAGES {
        let texts = texts(lang.tag);
        for paper in [plan_of(&planted(), &texts, Version::Safe), report_of(&planted(), &texts, Version::Safe)] {
            let words = shown(&paper);
            for word in ["PLANTED", "Lighthouse", "Maria Sol", "112"] {
                assert!(!words.contains(word), "{word}: {words}");
            }
            assert!(!paper.blocks.iter().any(|block| matches!(block, Block::Signature { .. })));
        }
    }
}

#[test]
fn the_safe_report_says_nothing_of_a_worry_nor_why_it_ended() {
    for lang in LANGUAGES {
        let texts = texts(lang.tag);
        let safe = shown(&report_of(&planted(), &texts, Version::Safe));
        let full = shown(&report_of(&planted(), &texts, Version::Full));
        for question in [&closure::SAFETY.spec, &closure::REASON.spec] {
            let heading = texts.heading(question);
            assert!(full.contains(&format!("{heading}: ")) && !safe.contains(&format!("{heading}: ")), "{heading}");
        }
        assert!(safe.contains("Any Tuesday"), "{safe}");
    }
}

#[test]
fn what_was_edited_into_a_report_is_not_in_its_safe_version() {
    let edited = report::REPORT.questions.iter().fold(planted(), |told, part| told.once(part, noted("PLANTED-EDIT")));
    assert!(!shown(&report_of(&edited, &texts("en"), Version::Safe)).contains("PLANTED"));
}

#[test]
fn the_full_versions_name_them() {
    let texts = texts("en");
    let all =
        shown(&plan_of(&planted(), &texts, Version::Full)) + &shown(&report_of(&planted(), &texts, Version::Full));
    for word in ["NAME", "WHOM", "SERVICE", "STORY", "WITNESS", "ATTEMPTS", "ACTION", "VIEW"] {
        assert!(all.contains(&format!("PLANTED-{word}")), "{word}: {all}");
    }
    assert!(all.contains("Lighthouse") && all.contains("Maria Sol") && all.contains("Police 112"));
}

#[test]
fn no_paper_of_the_work_shows_the_id_of_a_missing_text() {
    for lang in LANGUAGES {
        let texts = texts(lang.tag);
        for version in [Version::Safe, Version::Full] {
            for paper in [plan_of(&planted(), &texts, version), report_of(&planted(), &texts, version)] {
                let ids = [
                    "paper-",
                    "goal-",
                    "step-",
                    "plan-",
                    "closure-",
                    "report-",
                    "evaluation-",
                    "service-",
                    "indicator-",
                ];
                let words = shown(&paper);
                let missing = words.split_whitespace().find(|word| ids.iter().any(|id| word.starts_with(id)));
                assert_eq!(missing, None, "{}", lang.tag);
            }
        }
    }
}

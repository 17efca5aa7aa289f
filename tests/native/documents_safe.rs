//! What the safe version keeps to itself, and what no paper shows.

use waymark::documents::{
    Block, Document, Version, agreement, feedback_sheet, first_meeting_kit, read_back_paper, recovery_sheet,
};
use waymark::forms::{client, consent, meeting, six, team, workspace};
use waymark::i18n::{LANGUAGES, Texts};

use crate::documents::{next_paper, shown, speech};
use crate::first_meeting::whole_meeting;
use crate::first_meeting_told::{Told, texts};

/// Every place in which a name, an address, the agency or what happened can stand.
fn planted() -> Told {
    whole_meeting()
        .note(&client::CALLED.spec, "PLANTED-NAME")
        .note(&client::REACH_AT.spec, "PLANTED-NUMBER")
        .note(&client::REACH_SEEN.spec, "PLANTED-OTHER")
        .note(&meeting::PLACE.spec, "PLANTED-ADDRESS")
        .say(&six::WHO.spec, "PLANTED-WHO")
        .say(&six::SITUATION.spec, "PLANTED-STORY")
        .say(&six::BEFORE.spec, "PLANTED-BEFORE")
        .say(&six::DURING.spec, "PLANTED-DURING")
        .say(&six::AFTER.spec, "PLANTED-AFTER")
        .say(&six::HELPS.spec, "PLANTED-HELPS")
        .note(&six::PAD.spec, "PLANTED-PAD")
        .note(&six::WISH.spec, "PLANTED-NOTE")
        .choose(&six::PERSON_VIEW.spec, "not_quite")
        .say(&six::PERSON_CORRECTION.spec, "PLANTED-CORRECTION")
        .choose(&six::WORKER_VIEW.spec, "not_quite")
        .note(&six::WORKER_CORRECTION.spec, "PLANTED-DISAGREEMENT")
        .note(&consent::WITNESS.spec, "PLANTED-WITNESS")
        .note(&team::SUBSTITUTE.spec, "PLANTED-SUBSTITUTE")
}

fn planted_agency() -> Told {
    Told::nothing()
        .note(&workspace::NAME.spec, "PLANTED-AGENCY")
        .note(&workspace::WORKER.spec, "PLANTED-WORKER")
        .note(&workspace::NUMBERS.spec, "PLANTED-EMERGENCY")
        .note(&workspace::AREA.spec, "PLANTED-AREA")
        .note(&workspace::CONTACT.spec, "PLANTED-HOURS")
        .note(&workspace::CONSENT.spec, "PLANTED-CONSENT")
        .note(&workspace::ROLE.spec, "PLANTED-ROLE")
}

fn papers(version: Version, texts: &Texts) -> Vec<Document> {
    let (told, agency, speech) = (planted(), planted_agency(), speech(texts));
    [agreement, next_paper, read_back_paper]
        .iter()
        .map(|paper| paper(&told.case, told.round(), &agency.case, &speech, version))
        .collect()
}

#[test]
fn the_safe_version_names_no_agency_no_address_and_nobody() {
    for lang in LANGUAGES {
        for paper in papers(Version::Safe, &texts(lang.tag)) {
            assert!(!shown(&paper).contains("PLANTED"), "{}", shown(&paper));
            assert!(!paper.blocks.iter().any(|block| matches!(block, Block::Signature { .. })));
        }
    }
}

#[test]
fn the_full_version_names_them_and_still_nothing_that_is_the_workers_alone() {
    let all: String = papers(Version::Full, &texts("en")).iter().map(shown).collect();
    for word in [
        "NAME",
        "ADDRESS",
        "WHO",
        "STORY",
        "CORRECTION",
        "WITNESS",
        "AGENCY",
        "WORKER",
        "EMERGENCY",
        "HOURS",
        "SUBSTITUTE",
        "CONSENT",
    ] {
        assert!(all.contains(&format!("PLANTED-{word}")), "{word}");
    }
    for word in ["PAD", "NOTE", "NUMBER", "OTHER"] {
        assert!(!all.contains(&format!("PLANTED-{word}")), "{word}");
    }
}

#[test]
fn no_paper_shows_the_id_of_a_missing_text() {
    for lang in LANGUAGES {
        let texts = texts(lang.tag);
        let speech = speech(&texts);
        let blank = [recovery_sheet("CODE", &speech), first_meeting_kit(&speech), feedback_sheet(&speech)];
        for paper in papers(Version::Full, &texts).iter().chain(&papers(Version::Safe, &texts)).chain(&blank) {
            let words: Vec<_> = shown(paper).split_whitespace().map(str::to_owned).collect();
            let ids = ["paper-", "limits-", "prompt-", "six-", "terms-", "consent-", "client-", "arrival-", "meeting-"];
            let missing: Vec<_> = words.iter().filter(|word| ids.iter().any(|id| word.starts_with(id))).collect();
            assert!(missing.is_empty(), "{}: {missing:?}", lang.tag);
        }
    }
}

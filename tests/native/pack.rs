//! The agency pack: what goes into the plain file, and what comes of it elsewhere.

use serde_json::{Value as Json, json};
use waymark::forms::{Ask, case, directory, entitlement, prospect, workspace};
use waymark::journal::{Change, Part, Value};
use waymark::process::{read_pack, write_pack};

use crate::first_meeting_told::Told;
use crate::known::agency_that_knows;
use crate::told_work::{choice, noted, nth};

fn agency() -> Told {
    agency_that_knows().note(&workspace::NAME.spec, "River House").note(&workspace::WORKER.spec, "Ada Stern")
}

fn brought(into: Told, bytes: &[u8]) -> Told {
    let changes = read_pack(&into.case, bytes, "en").unwrap();
    into.all(&changes)
}

fn entries(told: &Told) -> Vec<&str> {
    let all = told.case.records_of(directory::ENTRY.id).into_iter();
    all.filter_map(|entry| entry.get(directory::NAME)).collect()
}

#[test]
fn a_pack_carries_profile_directory_and_entitlements() {
    let bytes = write_pack(&agency().case);
    let here = brought(Told::nothing(), &bytes);
    assert_eq!(entries(&here), ["Tenants' office", "Алёна Реут"]);
    let lawyer = here.case.record(nth(&directory::ENTRY, 2)).unwrap();
    assert_eq!(lawyer.get(directory::SPECIAL), Some("lawyer"));
    let rent = here.case.record(nth(&entitlement::ENTITLEMENT, 1)).unwrap();
    assert_eq!(rent.get(entitlement::PAPERS), Some("The lease"));
    let office = here.case.record(nth(&directory::ENTRY, 1)).unwrap();
    assert_eq!(office.get(directory::CHECKED), agency().case.record(office.id()).unwrap().get(directory::CHECKED));
}

#[test]
fn a_pack_holds_nothing_of_a_client_and_not_the_workers_name() {
    let told = agency().note(&case::NAME.spec, "PLANTED-CASE").note(&prospect::LINE.spec, "PLANTED-PROSPECT");
    let words = String::from_utf8(write_pack(&told.case)).unwrap();
    assert!(words.contains("River House") && words.contains("Tenants' office"));
    assert!(!words.contains("PLANTED") && !words.contains("Ada Stern"), "{words}");
}

#[test]
fn bringing_a_pack_in_twice_makes_no_doubles_and_changes_nothing() {
    let bytes = write_pack(&agency().case);
    let once = brought(Told::nothing(), &bytes);
    let events = once.case.lines().len();
    let twice = brought(once, &bytes);
    assert_eq!((entries(&twice).len(), twice.case.lines().len()), (2, events));
}

#[test]
fn an_entry_of_the_same_name_is_the_same_entry() {
    let own = Told::nothing().at(9, &directory::NAME.spec, noted("tenants' OFFICE "));
    let here = brought(own, &write_pack(&agency().case));
    assert_eq!(entries(&here), ["Tenants' office", "Алёна Реут"]);
    let entry = here.case.record(nth(&directory::ENTRY, 9)).unwrap();
    assert_eq!(entry.get(directory::REACH), Some("0800 22, Élan street"));
}

#[test]
fn what_was_taken_out_of_the_directory_is_not_in_the_pack() {
    let told = agency().change(&Change::Remove(nth(&directory::ENTRY, 2)));
    assert!(!String::from_utf8(write_pack(&told.case)).unwrap().contains("Реут"));
}

#[test]
fn a_pack_of_the_first_format_still_opens() {
    let first = json!({ "waymark_agency": 1, "profile": { "profile.name": "Old House", "profile.caseload": "12" } });
    let here = brought(agency_that_knows(), &serde_json::to_vec(&first).unwrap());
    let profile = here.case.record(workspace::PROFILE.first_id(here.case.id(), here.case.first_round())).unwrap();
    assert_eq!((profile.get(workspace::NAME), profile.get(workspace::CASELOAD)), (Some("Old House"), Some("12")));
    assert_eq!(entries(&here).len(), 2);
}

#[test]
fn the_format_says_that_records_come_along() {
    let pack: Json = serde_json::from_slice(&write_pack(&agency().case)).unwrap();
    assert_eq!(pack["waymark_agency"], 2);
    assert_eq!(pack["records"].as_array().unwrap().len(), 3);
}

#[test]
fn a_pack_brings_only_what_is_asked_of_what_it_may_carry() {
    let id = |told: &Told| workspace::PROFILE.first_id(told.case.id(), told.case.first_round());
    let planted = json!({
        "waymark_agency": 2,
        "profile": { "profile.worker": "PLANTED" },
        "records": [
            { "record": id(&agency()), "kind": "directory", "answers": { "directory.name": { "text": { "text": "PLANTED", "lang": "en" } } } },
            { "record": nth(&prospect::PROSPECT, 1), "kind": "prospect", "answers": { "prospect.line": { "text": { "text": "PLANTED", "lang": "en" } } } },
            { "record": nth(&directory::ENTRY, 8), "kind": "directory", "answers": {
                "directory.name": { "text": { "text": "Kept", "lang": "en" } },
                "directory.checked": { "text": { "text": "PLANTED", "lang": "en" } },
                "directory.special": { "choice": "PLANTED" },
                "profile.worker": { "text": { "text": "PLANTED", "lang": "en" } },
                "directory.sort": { "choice": "office" } } },
        ],
    });
    let here = brought(agency(), &serde_json::to_vec(&planted).unwrap());
    let written: String = here.case.lines().map(waymark::journal::Line::raw).collect();
    assert!(!written.contains("PLANTED"), "{written}");
    let kept = here.case.record(nth(&directory::ENTRY, 8)).unwrap();
    assert_eq!((kept.get(directory::NAME), kept.get(directory::SORT)), (Some("Kept"), Some("office")));
}

#[test]
fn a_choice_that_there_is_not_and_a_date_that_cannot_be_stay_outside() {
    let (directory, day) = (nth(&directory::ENTRY, 8), |day: u32| json!({ "year": 2026, "month": 2, "day": day }));
    for (answers, is_kept) in [
        (json!({ "directory.sort": { "choice": "office" } }), true),
        (json!({ "directory.sort": { "choice": "castle" } }), false),
        (json!({ "directory.checked": { "date": day(28) } }), true),
        (json!({ "directory.checked": { "date": day(31) } }), false),
        (json!({ "directory.checked": { "date": { "month": 13 } } }), false),
    ] {
        let mut all = json!({ "directory.name": { "text": { "text": "Kept", "lang": "en" } } });
        all.as_object_mut().unwrap().extend(answers.as_object().unwrap().clone());
        let records = json!([{ "record": directory, "kind": "directory", "answers": all }]);
        let pack = json!({ "waymark_agency": 2, "profile": {}, "records": records });
        let changes = read_pack(&agency().case, &serde_json::to_vec(&pack).unwrap(), "en").unwrap();
        assert_eq!(changes.len(), 1 + usize::from(is_kept), "{answers}");
    }
}

/// The language of the agency's name.
fn language(told: &Told) -> Option<String> {
    let profile = told.case.record(workspace::PROFILE.first_id(told.case.id(), told.case.first_round()))?;
    match profile.given(workspace::NAME.spec.id, &Part::Whole).value()? {
        Value::Text { lang, .. } => Some(lang.clone()),
        _ => None,
    }
}

#[test]
fn a_text_of_the_profile_stays_in_its_language_whoever_reads_the_pack() {
    let written = Told::nothing().put(&workspace::NAME.spec, Part::Whole, Value::text("Дом у реки", "ru"));
    let bytes = write_pack(&written.case);
    assert_eq!(language(&brought(Told::nothing(), &bytes)).as_deref(), Some("ru"));
    let mut older: Json = serde_json::from_slice(&bytes).unwrap();
    assert!(older.as_object_mut().unwrap().remove("languages").is_some());
    let older = brought(Told::nothing(), &serde_json::to_vec(&older).unwrap());
    assert_eq!(language(&older).as_deref(), Some("en"), "nothing is said of it: the language of the reader");
}

#[test]
fn what_is_no_pack_is_refused_and_changes_nothing() {
    for bytes in ["", "{}", "[1]", "{\"profile\":{}}", "no json"] {
        assert!(read_pack(&agency().case, bytes.as_bytes(), "en").is_err(), "{bytes}");
    }
    let told = Told::nothing().at(1, &directory::SORT.spec, choice("office"));
    let nameless = brought(Told::nothing(), &write_pack(&told.case));
    assert_eq!(nameless.case.lines().len(), 0, "an entry without a name says nothing elsewhere");
}

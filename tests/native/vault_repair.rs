//! What was damaged or erased: it holds nothing else up, a copy can take its place, and it does not come back by itself.

use waymark::journal::CaseId;
use waymark::protocol::{Failure, Fate, Request, Response};
use waymark::vault::{MemoryStore, Table};

use crate::vault_desk::{Bench, note};
use crate::vault_import::{accept, export, stage, two_vaults};

/// A file of all cases for the vault itself.
fn file_of_all(bench: &mut Bench) -> Vec<u8> {
    let mut same = bench.again();
    same.unlock();
    export(bench, vec![], false, &mut same)
}

#[test]
fn no_late_request_brings_an_erased_case_back() {
    let (mut bench, _) = Bench::with_vault();
    let case = bench.begin();
    bench.append(case, &note(case, 1, "confidential"));
    assert_eq!(bench.ask(Request::EraseCase { case }), Ok(Response::Done));
    assert_eq!(bench.keep(1, case, &note(case, 2, "late")), Err(Failure::NoCase));
    assert_eq!(bench.try_append(case, &note(case, 3, "late"), None).err(), Some(Failure::NoCase));
    assert_eq!(bench.lines(case), Err(Failure::NoCase));
}

#[test]
fn a_draft_that_outlived_its_erased_case_is_gone_after_unlocking() {
    let (mut bench, _) = Bench::with_vault();
    let case = bench.begin();
    bench.append(case, &note(case, 1, "confidential"));
    bench.keep(1, case, &note(case, 2, "late")).unwrap();
    let is_draft = |(table, ..): &(Table, String, Vec<u8>)| *table == Table::Drafts;
    let drafts: Vec<_> = bench.store.rows().into_iter().filter(is_draft).collect();
    assert_eq!(drafts.len(), 1);
    assert_eq!(bench.ask(Request::EraseCase { case }), Ok(Response::Done));
    let mut again = bench.again_on(MemoryStore::with_rows(bench.store.rows().into_iter().chain(drafts)));
    let desk = again.unlock();
    assert_eq!((desk.cards.len(), desk.rescued, desk.damaged.len()), (0, 0, 0));
    assert!(!again.store.rows().iter().any(is_draft));
}

#[test]
fn a_case_can_be_erased_while_the_workspace_is_damaged() {
    let (mut bench, _) = Bench::with_vault();
    let (case, other) = (bench.begin(), bench.begin());
    bench.append(case, &note(case, 1, "confidential"));
    bench.append(other, &note(other, 1, "confidential"));
    assert_eq!(bench.ask(Request::EraseCase { case: other }), Ok(Response::Done));
    let workspace = bench.unlock().workspace.to_string();
    let rows = bench.store.rows().into_iter().filter(|(_, key, _)| !key.contains(&workspace));
    let mut damaged = bench.again_on(MemoryStore::with_rows(rows.collect::<Vec<_>>()));
    let workspace = damaged.unlock().workspace;
    assert_eq!(damaged.lines(workspace), Err(Failure::Damaged));
    assert_eq!(damaged.ask(Request::EraseCase { case }), Ok(Response::Done));
    assert_eq!(damaged.unlock().cards, vec![]);
}

#[test]
fn a_journal_named_twice_goes_into_a_file_once() {
    let (mut here, mut there) = two_vaults();
    let case = here.begin();
    here.append(case, &note(case, 1, "once"));
    let file = export(&mut here, vec![case, case], false, &mut there);
    assert_eq!(stage(&mut there, file).unwrap().cases.len(), 1);
}

/// A vault with two cases, one of which lost an event, and a file of both.
fn with_a_damaged_case() -> (Bench, CaseId, CaseId, Vec<u8>) {
    let (mut here, _) = Bench::with_vault();
    let (sound, broken) = (here.begin(), here.begin());
    for case in [sound, broken] {
        here.append(case, &note(case, 1, "kept"));
        here.append(case, &note(case, 2, "lost"));
    }
    let file = file_of_all(&mut here);
    let event = format!("{broken}/00000002");
    let rows: Vec<_> = here.store.rows().into_iter().filter(|(_, key, _)| *key != event).collect();
    let mut damaged = here.again_on(MemoryStore::with_rows(rows));
    damaged.unlock();
    (damaged, sound, broken, file)
}

#[test]
fn a_damaged_case_holds_up_no_import_and_its_copy_takes_its_place_if_asked_for() {
    let (mut here, sound, broken, file) = with_a_damaged_case();
    for _ in 0..2 {
        let preview = stage(&mut here, file.clone()).unwrap();
        let fate = |id| preview.cases.iter().find(|case| case.case == id).map(|case| case.fate);
        assert_eq!((fate(sound), fate(broken)), (Some(Fate::Same), Some(Fate::Damaged)));
        assert_eq!(accept(&mut here, false, vec![]), Ok((0, 0)));
        assert_eq!(here.lines(broken), Err(Failure::Damaged));
    }
    stage(&mut here, file).unwrap();
    assert_eq!(accept(&mut here, false, vec![broken]), Ok((1, 0)));
    assert_eq!(here.unlock().damaged, vec![]);
    assert_eq!(here.lines(broken).unwrap().len(), 4);
    here.append(broken, &note(broken, 3, "and on"));
    assert_eq!(here.lines(broken).unwrap().len(), 6);
}

#[test]
fn a_forgotten_import_takes_nothing_from_a_case_whose_card_is_lost() {
    let (mut here, _) = Bench::with_vault();
    let case = here.begin();
    for number in 0..70 {
        here.append(case, &note(case, number, "long"));
    }
    let file = file_of_all(&mut here);
    here.unlock();
    stage(&mut here, file).unwrap();
    let rows: Vec<_> = here.store.rows().into_iter().filter(|(table, ..)| *table != Table::Cards).collect();
    let of_case = |rows: &[(Table, String, Vec<u8>)]| {
        rows.iter().filter(|(table, key, _)| *table != Table::Staged && key.contains(&case.to_string())).count()
    };
    let before = of_case(&rows);
    let mut again = here.again_on(MemoryStore::with_rows(rows));
    assert_eq!(again.unlock().damaged, vec![case]);
    let rows = again.store.rows();
    assert_eq!(of_case(&rows), before);
    assert!(rows.iter().all(|(table, ..)| *table != Table::Staged));
}

//! Files on their way from vault to vault, and back.

use waymark::journal::CaseId;
use waymark::protocol::{Failure, Fate, FileKey, Request, Response};
use waymark::vault::exchange::{Manifest, Parcel, ParcelCase, ParcelFile, seal_to_public_key};
use waymark::vault::{Commit, MemoryStore, Table, Write};

use crate::exchange_files::repacked;
use crate::vault_desk::{Bench, note};
use crate::vault_files::{attach, bytes, files_of, naming, put, read};
use crate::vault_import::{accept, export, public_key, stage, two_vaults};

const LENGTH: usize = (1 << 20) + 3;

/// Two vaults; the first has a case with two files, one of them in several chunks.
fn with_files() -> (Bench, Bench, CaseId, [String; 2]) {
    let (mut here, there) = two_vaults();
    let case = here.begin();
    let hashes = [(1, bytes(LENGTH, 1)), (2, b"a short one".to_vec())];
    let hashes = hashes.map(|(number, file)| attach(&mut here, case, number, &file));
    (here, there, case, hashes)
}

fn carry(here: &mut Bench, there: &mut Bench) -> (usize, u32) {
    let file = export(here, vec![], false, there);
    stage(there, file).unwrap();
    accept(there, false, vec![]).unwrap()
}

/// Takes the files of a case away behind the vault's back.
fn lose_files(bench: &Bench, case: CaseId) {
    let writes = vec![Write::DeleteAll(Table::Files, format!("{case}/"))];
    bench.write(Commit { expects: vec![], writes });
}

fn is_staged(bench: &Bench) -> bool {
    bench.store.rows().iter().any(|(table, key, _)| *table == Table::Staged && key != "undo")
}

#[test]
fn files_carried_to_another_vault_are_identical_there() {
    let (mut here, mut there, case, [long, short]) = with_files();
    let file = export(&mut here, vec![], false, &mut there);
    let preview = stage(&mut there, file).unwrap();
    assert_eq!((preview.cases[0].fate, preview.cases[0].new_files), (Fate::New, 2));
    assert_eq!(files_of(&there, case), vec![]);
    accept(&mut there, false, vec![]).unwrap();
    assert!(!is_staged(&there));
    let mut again = there.again();
    assert_eq!(again.unlock().damaged, vec![]);
    assert!(read(&mut again, case, &long) == Ok(bytes(LENGTH, 1)));
    assert_eq!(read(&mut again, case, &short), Ok(b"a short one".to_vec()));
    let sealed_here = files_of(&here, case);
    assert!(files_of(&again, case).iter().all(|row| !sealed_here.contains(row)));
}

#[test]
fn a_refused_import_leaves_nothing_of_its_files() {
    let (mut here, mut there, ..) = with_files();
    let file = export(&mut here, vec![], false, &mut there);
    let before = there.store.rows();
    stage(&mut there, file.clone()).unwrap();
    stage(&mut there, file.clone()).unwrap();
    assert_eq!(there.ask(Request::RefuseImport), Ok(Response::Done));
    assert!(there.store.rows() == before);
    stage(&mut there, file).unwrap();
    let mut again = there.again();
    again.unlock();
    assert!(!is_staged(&again));
}

#[test]
fn an_import_that_is_taken_back_takes_its_files_back() {
    let (mut here, mut there, case, [long, short]) = with_files();
    carry(&mut here, &mut there);
    assert_eq!(there.ask(Request::UndoImport), Ok(Response::Done));
    assert_eq!(files_of(&there, case), vec![]);
    carry(&mut here, &mut there);
    let before = files_of(&there, case);
    let later = attach(&mut here, case, 3, b"came later");
    carry(&mut here, &mut there);
    assert_eq!(read(&mut there, case, &later), Ok(b"came later".to_vec()));
    assert_eq!(there.ask(Request::UndoImport), Ok(Response::Done));
    assert_eq!(read(&mut there, case, &later), Err(Failure::NoFile));
    assert!(files_of(&there, case) == before);
    assert!(read(&mut there, case, &long).is_ok() && read(&mut there, case, &short).is_ok());
}

#[test]
fn a_case_that_is_here_already_gets_the_files_that_are_missing_or_damaged() {
    let (mut here, mut there, case, [long, short]) = with_files();
    carry(&mut here, &mut there);
    let file = export(&mut here, vec![], false, &mut there);
    let preview = stage(&mut there, file.clone()).unwrap();
    assert_eq!((preview.cases[0].fate, preview.cases[0].new_files), (Fate::Same, 0));
    lose_files(&there, case);
    let preview = stage(&mut there, file.clone()).unwrap();
    assert_eq!((preview.cases[0].fate, preview.cases[0].new_files), (Fate::Joined, 2));
    assert_eq!(accept(&mut there, false, vec![]), Ok((1, 0)));
    assert!(read(&mut there, case, &long).is_ok() && read(&mut there, case, &short).is_ok());
    let chunk = format!("{case}/{long}/00000001");
    there.write(Commit { expects: vec![], writes: vec![Write::Delete(Table::Files, chunk)] });
    assert_eq!(stage(&mut there, file).unwrap().cases[0].new_files, 1);
    assert_eq!(accept(&mut there, false, vec![]), Ok((1, 0)));
    assert!(read(&mut there, case, &long) == Ok(bytes(LENGTH, 1)));
    assert_eq!(there.unlock().damaged, vec![]);
}

#[test]
fn an_older_file_without_files_brings_the_case_all_the_same() {
    let (mut here, mut there, case, [long, short]) = with_files();
    lose_files(&here, case);
    assert_eq!(carry(&mut here, &mut there), (1, 0));
    assert_eq!(read(&mut there, case, &long), Err(Failure::NoFile));
    assert_eq!(read(&mut there, case, &short), Err(Failure::NoFile));
    assert_eq!(there.unlock().damaged, vec![]);
}

#[test]
fn a_damaged_file_does_not_keep_the_case_here() {
    let (mut here, mut there, case, [long, short]) = with_files();
    let chunk = format!("{case}/{long}/00000000");
    here.write(Commit { expects: vec![], writes: vec![Write::Delete(Table::Files, chunk)] });
    assert_eq!(read(&mut here, case, &long), Err(Failure::Damaged));
    assert_eq!(carry(&mut here, &mut there), (1, 0));
    assert_eq!(read(&mut there, case, &long), Err(Failure::NoFile));
    assert!(read(&mut there, case, &short).is_ok());
}

#[test]
fn a_file_that_no_event_names_is_not_carried_along() {
    let (mut here, mut there, case, _) = with_files();
    let unnamed = put(&mut here, case, b"unnamed").unwrap();
    carry(&mut here, &mut there);
    assert_eq!(read(&mut there, case, &unnamed), Err(Failure::NoFile));
}

#[test]
fn a_file_is_verified_only_with_all_that_is_here() {
    let (mut here, _, case, _) = with_files();
    public_key(&mut here);
    let mut same = here.again();
    same.unlock();
    let verified =
        |bench: &mut Bench, file: &[u8]| bench.ask(Request::VerifyFile { file: file.to_vec(), key: FileKey::Mine });
    let whole = export(&mut here, vec![], false, &mut same);
    assert_eq!(verified(&mut here, &whole), Ok(Response::Verified { cases: 1 }));
    let with_all = here.store.rows();
    lose_files(&here, case);
    let without = export(&mut here, vec![], false, &mut same);
    assert_eq!(verified(&mut here, &without), Ok(Response::Verified { cases: 1 }));
    assert_eq!(verified(&mut here, &whole), Ok(Response::Verified { cases: 0 }));
    let mut restored = here.again_on(MemoryStore::with_rows(with_all));
    restored.unlock();
    assert_eq!(verified(&mut restored, &without), Ok(Response::Verified { cases: 0 }));
}

#[test]
fn a_damaged_file_in_a_parcel_is_refused_and_nothing_is_written() {
    let (mut here, mut there, case, [long, _]) = with_files();
    let lines = here.lines(case).unwrap();
    let lines = lines.iter().map(|line| waymark::journal::Line::read(line).unwrap()).collect();
    let files = vec![ParcelFile::of(bytes(LENGTH, 1)), ParcelFile::of(b"a short one".to_vec())];
    let cases = vec![ParcelCase { id: case, lines, files }];
    let made = "2026-03-01T12:00:00+02:00".parse().unwrap();
    let parcel = Parcel::whole(Manifest::whole(made, None, &cases), cases);
    let key = public_key(&mut there);
    let before = there.store.rows();
    let damaged = repacked(&parcel, |entries| {
        let entry = entries.iter_mut().find(|(path, _)| path.ends_with(&long)).unwrap();
        entry.1[LENGTH / 2] ^= 1;
    });
    assert_eq!(stage(&mut there, seal_to_public_key(&damaged, &key).unwrap()), Err(Failure::CutFile));
    let cut = repacked(&parcel, |entries| entries.retain(|(path, _)| !path.ends_with(&long)));
    assert_eq!(stage(&mut there, seal_to_public_key(&cut, &key).unwrap()), Err(Failure::CutFile));
    assert!(there.store.rows() == before);
    let sound = repacked(&parcel, |_| {});
    assert!(stage(&mut there, seal_to_public_key(&sound, &key).unwrap()).is_ok());
}

#[test]
fn a_staged_file_that_is_tampered_with_comes_into_no_case() {
    let (mut here, mut there, case, [long, _]) = with_files();
    let file = export(&mut here, vec![], false, &mut there);
    stage(&mut there, file).unwrap();
    let chunk = format!("file/{long}/00000001");
    there.write(Commit { expects: vec![], writes: vec![Write::Delete(Table::Staged, chunk)] });
    assert_eq!(accept(&mut there, false, vec![]), Err(Failure::Damaged));
    let mut again = there.again();
    assert_eq!(again.unlock().cards, vec![]);
    assert_eq!(files_of(&again, case), vec![]);
}

#[test]
fn an_erased_case_leaves_nothing_of_a_file_that_waits() {
    let (mut here, mut there, case, _) = with_files();
    carry(&mut here, &mut there);
    let file = export(&mut here, vec![], false, &mut there);
    stage(&mut there, file).unwrap();
    assert_eq!(there.ask(Request::EraseCase { case }), Ok(Response::Done));
    assert!(
        there.store.rows().iter().all(|(table, key, _)| *table != Table::Staged && !key.contains(&case.to_string()))
    );
}

#[test]
fn two_cases_with_the_same_file_each_have_it() {
    let (mut here, mut there, case, [long, _]) = with_files();
    let other = here.begin();
    here.append(other, &note(other, 1, "the same letter"));
    here.append(other, &naming(other, 2, &long));
    put(&mut here, other, &bytes(LENGTH, 1)).unwrap();
    assert_eq!(carry(&mut here, &mut there), (2, 0));
    for case in [case, other] {
        assert!(read(&mut there, case, &long) == Ok(bytes(LENGTH, 1)));
    }
}

//! Carrying cases away and bringing them in.

use waymark::journal::{CaseId, Cell, EventId, Line, Op, RecordId, RoundId, Value};
use waymark::protocol::{Failure, Fate, FileKey, FileLock, Preview, Request, Response};
use waymark::vault::exchange::{ExtractFiles, Manifest, Parcel, ParcelCase, ParcelKind, seal_to_public_key};

use crate::extract::sealed_to;
use crate::vault_desk::{Bench, note};

/// Keys rather than passphrases, because scrypt takes a second each time.
pub(crate) fn public_key(bench: &mut Bench) -> String {
    match bench.ask(Request::MyPublicKey) {
        Ok(Response::Words(key)) => key,
        other => panic!("no key: {other:?}"),
    }
}

pub(crate) fn export(from: &mut Bench, cases: Vec<CaseId>, with_workspace: bool, to: &mut Bench) -> Vec<u8> {
    let lock = FileLock::PublicKey(public_key(to));
    match from.ask(Request::Export { cases, with_workspace, lock }) {
        Ok(Response::File { bytes, .. }) => bytes,
        other => panic!("not exported: {other:?}"),
    }
}

pub(crate) fn stage(bench: &mut Bench, file: Vec<u8>) -> Result<Preview, Failure> {
    match bench.ask(Request::StageImport { file, key: FileKey::Mine })? {
        Response::Staged(preview) => Ok(preview),
        other => panic!("not staged: {other:?}"),
    }
}

pub(crate) fn accept(bench: &mut Bench, with_workspace: bool, revive: Vec<CaseId>) -> Result<(usize, u32), Failure> {
    match bench.ask(Request::AcceptImport { with_workspace, revive })? {
        Response::Imported { cards, conflicts } => Ok((cards.len(), conflicts)),
        other => panic!("not accepted: {other:?}"),
    }
}

pub(crate) fn two_vaults() -> (Bench, Bench) {
    (Bench::with_vault().0, Bench::with_vault().0)
}

fn set(case: CaseId, words: &str, replaces: Vec<EventId>) -> Op {
    let record = RecordId::from_bytes([1; 16]);
    let _ = case;
    Op::Set { cell: Cell::whole(record, "note.text"), value: Value::text(words, "en"), replaces }
}

fn id_of(line: &str) -> EventId {
    Line::read(line).unwrap().event().id
}

/// A file for this vault with lines of our own making.
fn file_of(to: &mut Bench, cases: Vec<ParcelCase>, change: impl FnOnce(Manifest) -> Manifest) -> Vec<u8> {
    let made = chrono::DateTime::from_timestamp_millis(1_795_000_000_000).unwrap().fixed_offset();
    let manifest = change(Manifest::whole(made, None, &cases));
    seal_to_public_key(&Parcel::whole(manifest, cases).pack().unwrap(), &public_key(to)).unwrap()
}

fn parcel_case(id: CaseId, lines: &[String]) -> ParcelCase {
    ParcelCase { id, lines: lines.iter().map(|line| Line::read(line).unwrap()).collect(), files: vec![] }
}

#[test]
fn a_case_carried_to_another_vault_is_identical_there() {
    let (mut here, mut there) = two_vaults();
    let case = here.begin();
    let mut written = Vec::new();
    for number in 0..80 {
        written.extend(here.append(case, &note(case, number, "a word")));
    }
    let file = export(&mut here, vec![], false, &mut there);
    let preview = stage(&mut there, file).unwrap();
    assert_eq!((preview.cases[0].fate, preview.cases[0].new_events), (Fate::New, 160));
    assert_eq!(there.again().unlock().cards, vec![]);
    stage_again_and_accept(&mut here, &mut there);
    assert_eq!(there.lines(case).unwrap(), written);
    let mut again = there.again();
    assert_eq!(again.unlock().damaged, vec![]);
    assert_eq!(again.lines(case).unwrap(), written);
    again.append(case, &note(case, 90, "and on"));
    assert_eq!(there.again().unlock().cards[0].events, 162);
}

/// Looking through another window forgets what was staged.
fn stage_again_and_accept(here: &mut Bench, there: &mut Bench) {
    assert_eq!(accept(there, false, vec![]), Err(Failure::Misunderstood));
    let file = export(here, vec![], false, there);
    stage(there, file).unwrap();
    assert_eq!(accept(there, false, vec![]), Ok((1, 0)));
}

#[test]
fn two_copies_become_one_and_both_answers_stand() {
    let (mut here, mut there) = two_vaults();
    let case = here.begin();
    let first = here.append(case, &note(case, 1, "unsure"));
    let file = export(&mut here, vec![case], false, &mut there);
    stage(&mut there, file).unwrap();
    accept(&mut there, false, vec![]).unwrap();
    let seen = id_of(&first[1]);
    there.append(case, &[set(case, "yes", vec![seen])]);
    here.append(case, &[set(case, "no", vec![seen])]);
    let file = export(&mut there, vec![case], false, &mut here);
    let preview = stage(&mut here, file.clone()).unwrap();
    let line = &preview.cases[0];
    assert_eq!((line.fate, line.new_events, line.conflicts), (Fate::Joined, 1, 1));
    assert_eq!(accept(&mut here, false, vec![]), Ok((1, 1)));
    let words = here.lines(case).unwrap().join("\n");
    assert!(words.contains("\"yes\"") && words.contains("\"no\"") && words.contains("unsure"));
    let preview = stage(&mut here, file).unwrap();
    assert_eq!((preview.cases[0].fate, preview.cases[0].new_events), (Fate::Same, 0));
}

#[test]
fn an_import_is_taken_back_until_one_of_its_cases_changes() {
    let (mut here, mut there) = two_vaults();
    let (new, joined) = (here.begin(), here.begin());
    here.append(new, &note(new, 1, "new"));
    here.append(joined, &note(joined, 1, "joined"));
    let file = export(&mut here, vec![joined], false, &mut there);
    stage(&mut there, file).unwrap();
    accept(&mut there, false, vec![]).unwrap();
    let before = there.lines(joined).unwrap();
    here.append(joined, &note(joined, 2, "later"));
    let file = export(&mut here, vec![], false, &mut there);
    for _ in 0..2 {
        stage(&mut there, file.clone()).unwrap();
        assert_eq!(accept(&mut there, false, vec![]), Ok((2, 0)));
        assert_eq!(there.lines(joined).unwrap().len(), 4);
        assert_eq!(there.ask(Request::UndoImport), Ok(Response::Done));
        assert_eq!(there.lines(joined).unwrap(), before);
        assert_eq!(there.lines(new), Err(Failure::NoCase));
        assert_eq!(there.unlock().damaged, vec![]);
    }
    assert_eq!(there.ask(Request::UndoImport), Err(Failure::ImportInUse));
    stage(&mut there, file).unwrap();
    accept(&mut there, false, vec![]).unwrap();
    there.append(new, &note(new, 9, "worked on"));
    assert_eq!(there.ask(Request::UndoImport), Err(Failure::ImportInUse));
    assert_eq!(there.lines(new).unwrap().len(), 4);
}

#[test]
fn an_erased_case_comes_back_only_if_asked_for() {
    let (mut here, mut there) = two_vaults();
    let case = here.begin();
    here.append(case, &note(case, 1, "confidential"));
    let file = export(&mut here, vec![], false, &mut there);
    stage(&mut there, file.clone()).unwrap();
    accept(&mut there, false, vec![]).unwrap();
    there.keep(1, case, &note(case, 2, "confidential draft")).unwrap();
    assert_eq!(there.ask(Request::EraseCase { case }), Ok(Response::Done));
    assert!(there.store.rows().iter().all(|(_, key, _)| !key.contains(&case.to_string())));
    assert_eq!(there.ask(Request::UndoImport), Err(Failure::ImportInUse));
    let desk = there.unlock();
    assert_eq!((desk.cards.len(), desk.rescued, desk.damaged.len()), (0, 0, 0));
    let mark = there.lines(desk.workspace).unwrap().join("\n");
    assert!(mark.contains(&case.to_string()) && mark.contains("erased.when"));
    assert_eq!(stage(&mut there, file.clone()).unwrap().cases[0].fate, Fate::Erased);
    assert_eq!(accept(&mut there, false, vec![]), Ok((0, 0)));
    assert_eq!(there.lines(case), Err(Failure::NoCase));
    stage(&mut there, file).unwrap();
    assert_eq!(accept(&mut there, false, vec![case]), Ok((1, 0)));
    assert_eq!(there.lines(case).unwrap().len(), 2);
    assert_eq!(there.ask(Request::EraseCase { case }), Ok(Response::Done));
    assert_eq!(there.ask(Request::EraseCase { case }), Err(Failure::NoCase));
}

fn profile(workspace: CaseId, question: &str, words: &str) -> Vec<Op> {
    let record = RecordId::once_a_case(workspace, "profile");
    vec![
        Op::Add { record, kind: "profile".into(), round: RoundId::first_of(workspace) },
        Op::Set { cell: Cell::whole(record, question), value: Value::text(words, "en"), replaces: vec![] },
    ]
}

#[test]
fn a_profile_comes_in_only_if_chosen_and_replaces_nothing() {
    let (mut here, mut there) = two_vaults();
    let (ours, theirs) = (there.unlock().workspace, here.unlock().workspace);
    assert_ne!(ours, theirs);
    here.append(theirs, &profile(theirs, "profile.name", "Their house"));
    here.append(theirs, &profile(theirs, "profile.area", "Their town"));
    there.append(ours, &profile(ours, "profile.name", "Our house"));
    let before = there.lines(ours).unwrap();
    let file = export(&mut here, vec![], true, &mut there);
    assert!(stage(&mut there, file.clone()).unwrap().has_workspace);
    accept(&mut there, false, vec![]).unwrap();
    assert_eq!(there.lines(ours).unwrap(), before);
    for _ in 0..2 {
        stage(&mut there, file.clone()).unwrap();
        accept(&mut there, true, vec![]).unwrap();
    }
    let words = there.lines(ours).unwrap().join("\n");
    assert!(words.contains("Our house") && words.contains("Their town") && !words.contains("Their house"));
    assert_eq!(words.matches("Their town").count(), 1);
    assert!(!words.contains(&theirs.to_string()));
}

#[test]
fn a_workspace_that_came_in_is_taken_back_with_the_import() {
    let (mut here, mut there) = two_vaults();
    let (ours, theirs) = (there.unlock().workspace, here.unlock().workspace);
    here.append(theirs, &profile(theirs, "profile.area", "Their town"));
    let file = export(&mut here, vec![], true, &mut there);
    stage(&mut there, file).unwrap();
    accept(&mut there, true, vec![]).unwrap();
    assert_eq!(there.lines(ours).unwrap().len(), 2);
    assert_eq!(there.ask(Request::UndoImport), Ok(Response::Done));
    assert_eq!(there.lines(ours).unwrap().len(), 0);
    there.append(ours, &profile(ours, "profile.name", "Our house"));
    let mut again = there.again();
    again.unlock();
    assert_eq!(again.lines(ours).unwrap().len(), 2);
}

#[test]
fn a_file_that_gives_a_known_event_other_bytes_changes_nothing() {
    let mut bench = Bench::with_vault().0;
    let case = bench.begin();
    let mut lines = bench.append(case, &note(case, 1, "as it was"));
    lines[1] = lines[1].replace("as it was", "as it never was");
    let file = file_of(&mut bench, vec![parcel_case(case, &lines)], |manifest| manifest);
    let before = bench.store.rows();
    assert_eq!(stage(&mut bench, file), Err(Failure::CutFile));
    assert_eq!(bench.store.rows(), before);
}

#[test]
fn a_file_whose_lines_are_of_another_case_changes_nothing() {
    let mut bench = Bench::with_vault().0;
    let case = bench.begin();
    let lines = bench.append(case, &note(case, 1, "ours"));
    let file = file_of(&mut bench, vec![parcel_case(CaseId::from_bytes([5; 16]), &lines)], |manifest| manifest);
    let before = bench.store.rows();
    assert_eq!(stage(&mut bench, file), Err(Failure::CutFile));
    assert_eq!(bench.store.rows(), before);
}

#[test]
fn a_file_that_passes_our_workspace_off_as_a_case_changes_nothing() {
    let mut bench = Bench::with_vault().0;
    let workspace = bench.unlock().workspace;
    let lines = bench.append(workspace, &profile(workspace, "profile.name", "Our house"));
    let file = file_of(&mut bench, vec![parcel_case(workspace, &lines)], |manifest| manifest);
    assert_eq!(stage(&mut bench, file), Err(Failure::CutFile));
}

#[test]
fn an_extract_is_handed_over_as_it_came_and_never_kept_or_merged_or_taken_for_a_copy() {
    let mut bench = Bench::with_vault().0;
    let values = "{\"is\": \"whatever was in it\"}";
    let file = sealed_to(FileLock::PublicKey(public_key(&mut bench)), values).unwrap();
    let before = bench.store.rows();
    let read = bench.ask(Request::StageImport { file: file.clone(), key: FileKey::Mine });
    assert_eq!(read, Ok(Response::Extract(values.as_bytes().to_vec())));
    assert_eq!(accept(&mut bench, false, vec![]), Err(Failure::Misunderstood));
    assert_eq!(bench.ask(Request::VerifyFile { file, key: FileKey::Mine }), Err(Failure::Extract));
    assert_eq!(bench.store.rows(), before);
}

#[test]
fn an_extract_for_a_colleagues_key_opens_in_that_colleagues_vault_and_in_no_other() {
    let (mut here, mut there) = two_vaults();
    let values = "{\"is\": \"for one reader\"}";
    let files = ExtractFiles {
        made: "2026-03-02T10:00:00+02:00".to_owned(),
        html: "<p>read".to_owned(),
        json: values.to_owned(),
    };
    let mut seal = |key: &str| {
        let lock = FileLock::PublicKey(key.to_owned());
        here.ask(Request::SealExtract { extract: files.write().unwrap(), lock })
    };
    assert_eq!(seal("age1 is no key"), Err(Failure::NotAKey));
    let file = match seal(&public_key(&mut there)) {
        Ok(Response::FileBytes(bytes)) => bytes,
        other => panic!("not sealed: {other:?}"),
    };
    let read = |bench: &mut Bench, key| bench.ask(Request::StageImport { file: file.clone(), key });
    assert_eq!(read(&mut there, FileKey::Mine), Ok(Response::Extract(values.as_bytes().to_vec())));
    assert_eq!(read(&mut here, FileKey::Mine), Err(Failure::NotForUs), "not even whoever made it");
    let guessed = FileKey::Passphrase("four boats under an iron moon".to_owned());
    assert_eq!(read(&mut there, guessed), Err(Failure::NotForUs), "no passphrase opens it");
}

#[test]
fn a_file_that_calls_itself_an_extract_and_holds_none_is_damaged() {
    let mut bench = Bench::with_vault().0;
    let file = file_of(&mut bench, vec![], |manifest| Manifest { kind: ParcelKind::Extract, ..manifest });
    assert_eq!(stage(&mut bench, file), Err(Failure::CutFile));
}

#[test]
fn lines_of_a_newer_version_come_through_byte_for_byte() {
    let (mut here, mut there) = two_vaults();
    let case = here.begin();
    let mut lines = here.append(case, &note(case, 1, "known"));
    let newer = lines[1].replace("\"set\":", "\"weave\":").replace(&id_of(&lines[1]).to_string(), &"ab".repeat(16));
    lines.push(newer);
    let file = file_of(&mut there, vec![parcel_case(case, &lines)], |manifest| manifest);
    stage(&mut there, file).unwrap();
    accept(&mut there, false, vec![]).unwrap();
    let mut found = there.again();
    found.unlock();
    let mut found = found.lines(case).unwrap();
    found.sort();
    lines.sort();
    assert_eq!(found, lines);
}

#[test]
fn a_file_for_somebody_else_is_not_for_us() {
    let (mut here, mut there) = two_vaults();
    let file = export(&mut here, vec![], false, &mut there);
    assert_eq!(stage(&mut here, file.clone()), Err(Failure::NotForUs));
    public_key(&mut here);
    assert_eq!(stage(&mut here, file.clone()), Err(Failure::NotForUs));
    assert_eq!(stage(&mut there, file[..file.len() - 1].to_vec()), Err(Failure::CutFile));
    assert_eq!(stage(&mut there, b"a photograph".to_vec()), Err(Failure::NotOurs));
    let lock = FileLock::PublicKey("age1nobody".into());
    assert_eq!(here.ask(Request::Export { cases: vec![], with_workspace: false, lock }), Err(Failure::NotAKey));
}

#[test]
fn a_passphrase_file_is_verified_and_opens_on_an_empty_device() {
    let mut bench = Bench::with_vault().0;
    let case = bench.begin();
    let written = bench.append(case, &note(case, 1, "came on foot"));
    let passphrase = "staple gun orchard".to_owned();
    let lock = FileLock::Passphrase(passphrase.clone());
    let Ok(Response::File { bytes, name }) = bench.ask(Request::Export { cases: vec![], with_workspace: true, lock })
    else {
        panic!("not exported")
    };
    assert_eq!(name, "waymark-2026-11-21.age");
    let key = || FileKey::Passphrase(passphrase.clone());
    let verified = bench.ask(Request::VerifyFile { file: bytes.clone(), key: key() });
    assert_eq!(verified, Ok(Response::Verified { cases: 1 }));
    bench.append(case, &note(case, 2, "and by bus"));
    let verified = bench.ask(Request::VerifyFile { file: bytes.clone(), key: key() });
    assert_eq!(verified, Ok(Response::Verified { cases: 0 }));
    let mut empty = Bench::with_vault().0;
    let wrong = FileKey::Passphrase("something else".into());
    let staged = empty.ask(Request::StageImport { file: bytes.clone(), key: wrong });
    assert_eq!(staged, Err(Failure::WrongFilePassphrase));
    assert!(empty.ask(Request::StageImport { file: bytes, key: key() }).is_ok());
    assert_eq!(accept(&mut empty, true, vec![]), Ok((1, 0)));
    assert_eq!(empty.lines(case).unwrap(), written);
}

#[test]
fn a_short_file_passphrase_is_refused() {
    let mut bench = Bench::with_vault().0;
    let lock = FileLock::Passphrase("short".into());
    let asked = bench.ask(Request::Export { cases: vec![], with_workspace: false, lock });
    assert_eq!(asked, Err(Failure::ShortPassphrase));
}

#[test]
fn a_refused_file_leaves_nothing() {
    let (mut here, mut there) = two_vaults();
    let case = here.begin();
    here.append(case, &note(case, 1, "x"));
    let file = export(&mut here, vec![], false, &mut there);
    let before = there.store.rows();
    stage(&mut there, file).unwrap();
    assert_eq!(there.ask(Request::RefuseImport), Ok(Response::Done));
    assert_eq!(there.store.rows(), before);
}

//! Files of cases: there as they were or not at all, and nobody can change them unnoticed.

use waymark::journal::{CaseId, Cell, Op, RecordId, RoundId, Value};
use waymark::protocol::{Failure, LARGEST_FILE, Request, Response};
use waymark::vault::{Commit, MemoryStore, Store, StoreError, Table, Write};

use crate::vault_desk::{Bench, note};

const MIB: usize = 1 << 20;

/// Bytes that repeat nowhere near a chunk's length.
pub(crate) fn bytes(length: usize, seed: u8) -> Vec<u8> {
    (0..length).map(|at| (at * 31 + at / 251 + at / 65_521) as u8 ^ seed).collect()
}

/// Puts a file beside a case; its hash.
pub(crate) fn put<S: Store + Clone>(bench: &mut Bench<S>, case: CaseId, bytes: &[u8]) -> Result<String, Failure> {
    match bench.ask(Request::PutFile { case, bytes: bytes.to_vec() })? {
        Response::FileKept { size, sha256 } => {
            assert_eq!(size, bytes.len() as u64);
            Ok(sha256)
        }
        other => panic!("not kept: {other:?}"),
    }
}

pub(crate) fn read<S: Store + Clone>(bench: &mut Bench<S>, case: CaseId, sha256: &str) -> Result<Vec<u8>, Failure> {
    match bench.ask(Request::ReadFile { case, sha256: sha256.to_owned() })? {
        Response::FileBytes(bytes) => Ok(bytes),
        other => panic!("not read: {other:?}"),
    }
}

/// What names a file.
pub(crate) fn naming(case: CaseId, number: u8, sha256: &str) -> Vec<Op> {
    let record = RecordId::from_bytes([number; 16]);
    let sha256 = sha256.to_owned();
    let value = Value::File { name: "letter.pdf".into(), media_type: "application/pdf".into(), size: 1, sha256 };
    vec![
        Op::Add { record, kind: "document".into(), round: RoundId::first_of(case) },
        Op::Set { cell: Cell::whole(record, "document.file"), value, replaces: vec![] },
    ]
}

/// Puts a file and names it.
pub(crate) fn attach(bench: &mut Bench, case: CaseId, number: u8, bytes: &[u8]) -> String {
    let sha256 = put(bench, case, bytes).unwrap();
    bench.append(case, &naming(case, number, &sha256));
    sha256
}

pub(crate) fn files_of(bench: &Bench, case: CaseId) -> Rows {
    let prefix = format!("{case}/");
    bench
        .store
        .rows()
        .into_iter()
        .filter(|(table, key, _)| *table == Table::Files && key.starts_with(&prefix))
        .collect()
}

fn with_case() -> (Bench, CaseId) {
    let (mut bench, _) = Bench::with_vault();
    let case = bench.begin();
    bench.append(case, &note(case, 1, "has papers"));
    (bench, case)
}

#[test]
fn a_file_comes_back_as_it_was() {
    let (mut bench, case) = with_case();
    for (number, length) in (2..).zip([0, 1, MIB - 1, MIB, MIB + 1, 3 * MIB + 7]) {
        let file = bytes(length, number);
        let sha256 = attach(&mut bench, case, number, &file);
        assert!(read(&mut bench, case, &sha256) == Ok(file.clone()), "{length}");
        let mut again = bench.again();
        again.unlock();
        assert!(read(&mut again, case, &sha256) == Ok(file), "{length} after a reload");
    }
}

#[test]
fn a_file_of_a_case_that_was_only_begun_is_there_once_the_case_is() {
    let (mut bench, _) = Bench::with_vault();
    let case = bench.begin();
    let file = bytes(MIB + 5, 1);
    let sha256 = put(&mut bench, case, &file).unwrap();
    for _ in 0..12 {
        let other = bench.begin();
        bench.append(other, &note(other, 1, "takes the place in memory"));
    }
    bench.append(case, &naming(case, 1, &sha256));
    let mut again = bench.again();
    again.unlock();
    assert!(read(&mut again, case, &sha256) == Ok(file));
}

#[test]
fn the_same_file_again_writes_nothing() {
    let (mut bench, case) = with_case();
    let file = bytes(2 * MIB, 1);
    let sha256 = attach(&mut bench, case, 2, &file);
    let before = bench.store.rows();
    assert_eq!(put(&mut bench, case, &file).unwrap(), sha256);
    assert!(bench.store.rows() == before);
}

#[test]
fn a_file_of_the_largest_size_is_taken_and_a_larger_one_is_not() {
    let (mut bench, case) = with_case();
    let before = bench.store.rows();
    let larger = vec![7; LARGEST_FILE + 1];
    assert_eq!(put(&mut bench, case, &larger), Err(Failure::LargeFile));
    assert!(bench.store.rows() == before);
    put(&mut bench, case, &larger[1..]).unwrap();
    assert_eq!(files_of(&bench, case).len(), 50);
}

#[test]
fn a_file_needs_a_case() {
    let (mut bench, case) = with_case();
    let sha256 = attach(&mut bench, case, 2, b"letter");
    let workspace = bench.unlock().workspace;
    for nowhere in [workspace, CaseId::from_bytes([9; 16])] {
        assert_eq!(put(&mut bench, nowhere, b"letter"), Err(Failure::NoCase));
        assert_eq!(read(&mut bench, nowhere, &sha256), Err(Failure::NoCase));
    }
    assert_eq!(put(&mut bench.again(), case, b"letter"), Err(Failure::Locked));
}

#[test]
fn a_file_that_never_came_along_is_no_damage() {
    let (mut bench, case) = with_case();
    bench.append(case, &naming(case, 2, &"ab".repeat(32)));
    for sha256 in [&"ab".repeat(32), "", "/", "..", "not a hash"] {
        assert_eq!(read(&mut bench, case, sha256), Err(Failure::NoFile), "{sha256}");
    }
    assert_eq!(bench.unlock().damaged, vec![]);
}

/// A store with room for small commits only.
#[derive(Clone, Default)]
struct Small(MemoryStore);

impl Store for Small {
    async fn get(&self, table: Table, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        self.0.get(table, key).await
    }

    async fn scan(&self, table: Table, prefix: &str) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        self.0.scan(table, prefix).await
    }

    async fn keys(&self, table: Table, prefix: &str) -> Result<Vec<String>, StoreError> {
        self.0.keys(table, prefix).await
    }

    async fn commit(&self, commit: Commit) -> Result<(), StoreError> {
        let size = |write: &Write| if let Write::Put(.., value) = write { value.len() } else { 0 };
        if commit.writes.iter().map(size).sum::<usize>() > 2 * MIB {
            return Err(StoreError::Full);
        }
        self.0.commit(commit).await
    }

    async fn destroy(&self) -> Result<(), StoreError> {
        self.0.destroy().await
    }
}

#[test]
fn a_full_store_keeps_nothing_of_a_file() {
    let mut bench = Bench::on(Small::default());
    bench.create();
    let case = bench.begin();
    bench.append(case, &note(case, 1, "has papers"));
    let before = bench.store.0.rows();
    let file = bytes(3 * MIB, 1);
    assert_eq!(put(&mut bench, case, &file), Err(Failure::NoRoom));
    assert!(bench.store.0.rows() == before);
    let small = put(&mut bench, case, &file[..MIB]).unwrap();
    assert!(read(&mut bench, case, &small).unwrap() == file[..MIB]);
}

#[test]
fn nothing_of_a_file_stands_in_the_store_as_it_was() {
    let (mut bench, case) = with_case();
    attach(&mut bench, case, 2, &b"MARKERfile ".repeat(200_000));
    for (table, key, value) in bench.store.rows() {
        assert!(!value.windows(10).any(|window| window == b"MARKERfile"), "{table:?} {key}");
    }
}

/// Two cases with the same two files, each of two chunks of one length.
struct Furnished {
    bench: Bench,
    cases: [CaseId; 2],
    hashes: [String; 2],
}

type Rows = Vec<(Table, String, Vec<u8>)>;

fn furnished() -> Furnished {
    let (mut bench, case) = with_case();
    let cases = [case, bench.begin()];
    let files = [bytes(2 * MIB, 1), bytes(2 * MIB, 2)];
    let mut attach_all =
        |case: CaseId| [(2, &files[0]), (3, &files[1])].map(|(number, file)| attach(&mut bench, case, number, file));
    attach_all(cases[0]);
    let hashes = attach_all(cases[1]);
    Furnished { bench, cases, hashes }
}

impl Furnished {
    fn key(&self, case: usize, file: usize, chunk: u32) -> String {
        format!("{}/{}/{chunk:08x}", self.cases[case], self.hashes[file])
    }

    fn at(&self, rows: &Rows, case: usize, file: usize, chunk: u32) -> usize {
        let key = self.key(case, file, chunk);
        rows.iter().position(|(_, found, _)| *found == key).unwrap()
    }

    /// The first file of the first case reads as damaged once the store was changed, and nothing else does.
    #[track_caller]
    fn notices(&self, change: impl FnOnce(&mut Rows)) {
        let mut rows = self.bench.store.rows();
        change(&mut rows);
        let mut changed = self.bench.again_on(MemoryStore::with_rows(rows));
        assert_eq!(changed.unlock().damaged, vec![]);
        assert_eq!(read(&mut changed, self.cases[0], &self.hashes[0]), Err(Failure::Damaged));
        assert!(read(&mut changed, self.cases[0], &self.hashes[1]).is_ok(), "the other file goes on");
    }

    /// Puts another chunk in the place of the first file's second.
    fn replace(&self, rows: &mut Rows, by: (usize, usize, u32)) {
        let (case, file, chunk) = by;
        let foreign = rows[self.at(rows, case, file, chunk)].2.clone();
        let at = self.at(rows, 0, 0, 1);
        rows[at].2 = foreign;
    }
}

#[test]
fn a_changed_cut_or_removed_chunk_is_noticed() {
    let furnished = furnished();
    for bit in [0, 13, 8 * 20, 8 * 500_000] {
        furnished.notices(|rows| {
            let at = furnished.at(rows, 0, 0, 1);
            rows[at].2[bit / 8] ^= 1 << (bit % 8);
        });
    }
    furnished.notices(|rows| {
        let at = furnished.at(rows, 0, 0, 1);
        rows[at].2.truncate(MIB / 2);
    });
    for chunk in 0..2 {
        furnished.notices(|rows| _ = rows.remove(furnished.at(rows, 0, 0, chunk)));
    }
}

#[test]
fn chunks_that_change_places_are_noticed() {
    let furnished = furnished();
    furnished.notices(|rows| {
        let (one, two) = (furnished.at(rows, 0, 0, 0), furnished.at(rows, 0, 0, 1));
        let (first, second) = (rows[one].2.clone(), rows[two].2.clone());
        (rows[one].2, rows[two].2) = (second, first);
    });
    furnished.notices(|rows| furnished.replace(rows, (0, 0, 0)));
}

#[test]
fn a_chunk_of_another_file_or_of_another_case_is_noticed() {
    let furnished = furnished();
    for (case, file) in [(0, 1), (1, 0), (1, 1)] {
        furnished.notices(|rows| furnished.replace(rows, (case, file, 1)));
    }
}

#[test]
fn another_file_under_a_files_name_is_noticed() {
    let furnished = furnished();
    furnished.notices(|rows| {
        for chunk in 0..2 {
            let foreign = rows[furnished.at(rows, 0, 1, chunk)].2.clone();
            let at = furnished.at(rows, 0, 0, chunk);
            rows[at].2 = foreign;
        }
    });
}

#[test]
fn a_damaged_file_is_put_anew() {
    let (mut bench, case) = with_case();
    let file = bytes(2 * MIB, 1);
    let sha256 = attach(&mut bench, case, 2, &file);
    let gone = files_of(&bench, case)[0].1.clone();
    bench.write(Commit { expects: vec![], writes: vec![Write::Delete(Table::Files, gone)] });
    assert_eq!(read(&mut bench, case, &sha256), Err(Failure::Damaged));
    put(&mut bench, case, &file).unwrap();
    assert!(read(&mut bench, case, &sha256) == Ok(file));
}

#[test]
fn a_file_that_was_never_named_goes_with_the_next_one_of_its_case() {
    let (mut bench, case) = with_case();
    let named = attach(&mut bench, case, 2, b"named");
    let lost = put(&mut bench, case, b"a crash comes between").unwrap();
    let mut again = bench.again();
    again.unlock();
    assert!(read(&mut again, case, &lost).is_ok());
    let waiting = ["one", "two", "three"].map(|file| put(&mut again, case, file.as_bytes()).unwrap());
    assert_eq!(read(&mut again, case, &lost), Err(Failure::NoFile));
    for (number, sha256) in (3..).zip(&waiting) {
        again.append(case, &naming(case, number, sha256));
    }
    let mut after = bench.again();
    after.unlock();
    put(&mut after, case, b"and one more").unwrap();
    for sha256 in waiting.iter().chain([&named]) {
        assert!(read(&mut after, case, sha256).is_ok());
    }
}

#[test]
fn a_file_that_only_a_newer_version_can_name_stays() {
    let (mut bench, case) = with_case();
    let sha256 = put(&mut bench, case, b"named in words that are not known yet").unwrap();
    bench.append(case, &note(case, 2, &format!("newer {sha256}")));
    let mut again = bench.again();
    again.unlock();
    put(&mut again, case, b"another").unwrap();
    assert!(read(&mut again, case, &sha256).is_ok());
}

#[test]
fn a_file_whose_case_never_came_to_be_is_gone_after_unlocking() {
    let (mut bench, case) = with_case();
    let kept = attach(&mut bench, case, 2, b"kept");
    let begun = bench.begin();
    put(&mut bench, begun, b"a crash comes before the first event").unwrap();
    let mut again = bench.again();
    again.unlock();
    assert_eq!(files_of(&again, begun), vec![]);
    assert_eq!(read(&mut again, case, &kept), Ok(b"kept".to_vec()));
}

#[test]
fn an_erased_case_takes_its_files_with_it_and_no_others() {
    let (mut bench, case) = with_case();
    let other = bench.begin();
    let [sha256, _] = [case, other].map(|case| attach(&mut bench, case, 2, b"the same letter"));
    assert_eq!(bench.ask(Request::EraseCase { case }), Ok(Response::Done));
    assert_eq!(files_of(&bench, case), vec![]);
    assert_eq!(read(&mut bench, case, &sha256), Err(Failure::NoCase));
    assert!(read(&mut bench, other, &sha256).is_ok());
    assert_eq!(bench.ask(Request::EraseVault), Ok(Response::Done));
    assert_eq!(bench.store.rows(), vec![]);
}

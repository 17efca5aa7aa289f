//! What somebody with the disk in their hands can do to a vault: nothing that goes unnoticed.

use waymark::journal::CaseId;
use waymark::protocol::{Failure, Request};
use waymark::vault::{MemoryStore, Table};

use crate::vault_desk::{Bench, PASSPHRASE, note};

type Rows = Vec<(Table, String, Vec<u8>)>;

/// Everything that a vault says: the cards, and every line of every journal.
type Said = (Vec<(CaseId, u64)>, Vec<Vec<String>>);

/// What a vault of these rows says; a failure, or damage reported on the desk, is a noticed change.
fn read(bench: &Bench, rows: Rows) -> Result<Said, Failure> {
    let mut vault = bench.again_on(MemoryStore::with_rows(rows));
    let desk = vault.unlock_for_reading()?;
    let cards: Vec<_> = desk.cards.iter().map(|card| (card.case, card.events)).collect();
    let mut journals = vec![vault.lines(desk.workspace)?];
    for (case, _) in &cards {
        journals.push(vault.lines(*case)?);
    }
    Ok((cards, journals))
}

impl Bench {
    fn unlock_for_reading(&mut self) -> Result<waymark::protocol::Desk, Failure> {
        let desk = self.try_unlock(PASSPHRASE)?;
        if desk.damaged.is_empty() { Ok(desk) } else { Err(Failure::Damaged) }
    }
}

/// A vault with two cases, one of them packed twice, and a profile.
fn furnished() -> (Bench, CaseId, CaseId) {
    let (mut bench, _) = Bench::with_vault();
    let (long, short) = (bench.begin(), bench.begin());
    for number in 0..70 {
        bench.append(long, &note(long, number, "long"));
    }
    bench.append(short, &note(short, 1, "short"));
    bench.append(short, &note(short, 2, "short again"));
    let workspace = bench.unlock().workspace;
    bench.append(workspace, &note(workspace, 1, "agency"));
    (bench, long, short)
}

/// Every record but the many lines kept singly, of which some.
fn sample(rows: &Rows) -> impl Iterator<Item = usize> + use<'_> {
    (0..rows.len()).filter(|at| rows[*at].0 != Table::Events || at % 11 == 0)
}

fn changed(rows: &Rows, at: usize, change: impl FnOnce(&mut Vec<u8>)) -> Rows {
    let mut rows = rows.clone();
    change(&mut rows[at].2);
    rows
}

#[test]
fn a_flipped_bit_anywhere_is_refused_or_changes_nothing_said() {
    let (bench, ..) = furnished();
    let rows = bench.store.rows();
    let before = read(&bench, rows.clone()).unwrap();
    for at in sample(&rows).filter(|at| rows[*at].1 != "header") {
        let (table, key, value) = &rows[at];
        // A few bits of each record: that every bit counts is the seal's own test.
        for bit in [0, 13, 8 * 4 + 3, 8 * 20, 8 * 40 + 7, value.len() * 8 - 1] {
            if let Ok(said) = read(&bench, changed(&rows, at, |value| value[bit / 8] ^= 1 << (bit % 8))) {
                assert_eq!(said, before, "{table:?} {key} bit {bit}");
                // Lines are kept twice until they are packed twice.
                assert!(matches!(table, Table::Events | Table::Snapshots), "{table:?} {key} bit {bit}");
            }
        }
    }
}

#[test]
fn a_truncated_or_removed_record_is_refused_or_changes_nothing_said() {
    let (bench, ..) = furnished();
    let rows = bench.store.rows();
    let before = read(&bench, rows.clone()).unwrap();
    for at in sample(&rows) {
        let mut without = rows.clone();
        let (table, key, value) = without.remove(at);
        let cut = [0, 1, 33, value.len() / 2, value.len() - 1];
        let versions = cut.into_iter().map(|end| changed(&rows, at, |value| value.truncate(end))).chain([without]);
        for (number, version) in versions.enumerate() {
            if let Ok(said) = read(&bench, version) {
                assert_eq!(said, before, "{table:?} {key} {number}");
                assert!(matches!(table, Table::Events | Table::Snapshots), "{table:?} {key} {number}");
            }
        }
    }
}

#[test]
fn a_flipped_bit_of_the_header_keeps_the_vault_shut_or_opens_the_same() {
    let (bench, _) = Bench::with_vault();
    let rows = bench.store.rows();
    let before = read(&bench, rows.clone()).unwrap();
    let at = rows.iter().position(|(_, key, _)| key == "header").unwrap();
    let recovery = String::from_utf8(rows[at].2.clone()).unwrap().find("\"recovery\"").unwrap();
    // Seven and eight have no common part, so that each of the eight bits has its turn.
    for bit in (0..recovery * 8).step_by(7) {
        let version = changed(&rows, at, |value| value[bit / 8] ^= 1 << (bit % 8));
        match read(&bench, version) {
            // Hexadecimal digits of another case are the same digits.
            Ok(said) => assert!(said == before && bit % 8 == 5, "bit {bit}"),
            Err(failure) => assert!(
                matches!(failure, Failure::Damaged | Failure::NewerVault | Failure::WrongPassphrase { .. }),
                "bit {bit}: {failure:?}"
            ),
        }
    }
}

#[test]
fn two_records_that_change_places_are_noticed() {
    let (bench, ..) = furnished();
    let rows = bench.store.rows();
    let before = read(&bench, rows.clone()).unwrap();
    let kept: Vec<_> = sample(&rows).collect();
    for (nth, one) in kept.iter().enumerate() {
        for other in &kept[nth + 1..] {
            let mut swapped = rows.clone();
            swapped[*one].2 = rows[*other].2.clone();
            swapped[*other].2 = rows[*one].2.clone();
            if let Ok(said) = read(&bench, swapped) {
                assert_eq!(said, before, "{:?} {:?}", &rows[*one].1, &rows[*other].1);
                let is_spare = |at: usize| matches!(rows[at].0, Table::Events | Table::Snapshots);
                assert!(is_spare(*one) && is_spare(*other));
            }
        }
    }
}

#[test]
fn an_older_record_put_back_is_noticed() {
    let (mut bench, _, short) = furnished();
    let older = bench.store.rows();
    bench.append(short, &note(short, 3, "since then"));
    bench.unlock();
    let newer = bench.store.rows();
    for (at, (table, key, value)) in newer.iter().enumerate() {
        let Some((.., old)) = older.iter().find(|(of, name, _)| of == table && name == key) else { continue };
        if old != value {
            let replayed = changed(&newer, at, |value| old.clone_into(value));
            assert!(read(&bench, replayed).is_err(), "{table:?} {key}");
        }
    }
}

#[test]
fn an_older_head_with_its_older_cards_is_noticed_by_the_newer_lines() {
    let (mut bench, _, short) = furnished();
    let older = bench.store.rows();
    bench.append(short, &note(short, 3, "since then"));
    let mut mixed: Rows =
        older.iter().filter(|(table, ..)| matches!(table, Table::Meta | Table::Cards)).cloned().collect();
    mixed.extend(bench.store.rows().into_iter().filter(|(table, ..)| !matches!(table, Table::Meta | Table::Cards)));
    assert_eq!(read(&bench, mixed), Err(Failure::Damaged));
}

#[test]
fn records_of_another_vault_with_the_same_passphrase_open_nothing() {
    let (bench, ..) = furnished();
    let (other, ..) = furnished();
    let rows = bench.store.rows();
    for (at, (table, key, _)) in rows.iter().enumerate() {
        if let Some((.., foreign)) = other.store.rows().iter().find(|(of, name, _)| of == table && name == key) {
            assert!(read(&bench, changed(&rows, at, |value| foreign.clone_into(value))).is_err(), "{table:?} {key}");
        }
    }
}

#[test]
fn a_damaged_case_says_so_and_the_others_go_on() {
    let (bench, long, short) = furnished();
    let rows: Rows = bench.store.rows().into_iter().filter(|(_, key, _)| *key != format!("{short}/00000003")).collect();
    let mut vault = bench.again_on(MemoryStore::with_rows(rows));
    assert_eq!(vault.unlock().cards.len(), 2);
    assert_eq!(vault.lines(short), Err(Failure::Damaged));
    assert_eq!(vault.try_append(short, &note(short, 9, "more"), None), Err(Failure::Damaged));
    assert!(vault.try_append(long, &note(long, 99, "more"), None).is_ok());
    assert!(vault.ask(Request::EraseCase { case: short }).is_ok());
    let desk = vault.unlock();
    assert_eq!((desk.cards.len(), desk.damaged.len()), (1, 0));
}

#[test]
fn a_key_that_was_taken_away_shows_on_the_desk() {
    let (bench, _, short) = furnished();
    let rows: Rows = bench
        .store
        .rows()
        .into_iter()
        .filter(|(table, key, _)| *table != Table::Keys || *key != short.to_string())
        .collect();
    let mut vault = bench.again_on(MemoryStore::with_rows(rows));
    assert_eq!(vault.unlock().damaged, vec![short]);
    assert!(vault.ask(Request::EraseCase { case: short }).is_ok());
    assert_eq!(vault.unlock().damaged, vec![]);
}

#[test]
fn a_lost_snapshot_is_made_up_for_by_the_one_before_it() {
    let (bench, long, _) = furnished();
    let rows = bench.store.rows();
    let before = read(&bench, rows.clone()).unwrap();
    for slot in 0..2 {
        let without: Rows = rows
            .iter()
            .filter(|(table, key, _)| *table != Table::Snapshots || *key != format!("{long}/{slot}"))
            .cloned()
            .collect();
        assert_eq!(without.len(), rows.len() - 1);
        assert_eq!(read(&bench, without), Ok(before.clone()));
    }
}

#[test]
fn nothing_that_was_written_stands_in_the_store_as_it_was_written() {
    let (mut bench, _) = Bench::with_vault();
    let markers = ["MARKERcode", "MARKERname", "MARKERdraft", "маркер", "MARKERprofile"];
    let case = bench.begin();
    bench.append(case, &note(case, 1, markers[0]));
    for number in 2..70 {
        bench.append(case, &note(case, number, markers[1]));
    }
    bench.keep(1, case, &note(case, 90, markers[2])).unwrap();
    bench.append(case, &note(case, 91, markers[3]));
    let workspace = bench.unlock().workspace;
    bench.append(workspace, &note(workspace, 1, markers[4]));
    bench.ask(Request::MyPublicKey).unwrap();
    let mut sought: Vec<Vec<u8>> = Vec::new();
    for text in markers.into_iter().chain([PASSPHRASE, "AGE-SECRET-KEY", "note.text", "lamport", "2026-11"]) {
        sought.push(text.as_bytes().to_vec());
        sought.push(text.encode_utf16().flat_map(u16::to_le_bytes).collect());
        sought.push(text.encode_utf16().flat_map(u16::to_be_bytes).collect());
    }
    for (table, key, value) in bench.store.rows() {
        for text in &sought {
            let is_in = |bytes: &[u8]| bytes.windows(text.len()).any(|window| window == text.as_slice());
            assert!(!is_in(&value) && !is_in(key.as_bytes()), "{table:?} {key}: {}", String::from_utf8_lossy(text));
        }
    }
}

#[test]
fn a_case_whose_last_snapshot_is_lost_is_packed_anew_and_goes_on() {
    let (bench, long, _) = furnished();
    for slot in 0..2 {
        let rows = bench.store.rows().into_iter();
        let without = rows.filter(|(table, key, _)| *table != Table::Snapshots || *key != format!("{long}/{slot}"));
        let mut vault = bench.again_on(MemoryStore::with_rows(without));
        vault.unlock();
        for number in 100..200 {
            vault.append(long, &note(long, number, "more"));
        }
        assert_eq!(vault.lines(long).unwrap().len(), 140 + 200);
        let mut again = vault.again();
        assert_eq!(again.unlock().damaged, vec![]);
        assert_eq!(again.lines(long).unwrap(), vault.lines(long).unwrap());
    }
}

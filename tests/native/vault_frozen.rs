//! Everything ever written opens for ever: a vault of version 1.

use waymark::journal::CaseId;
use waymark::protocol::{Request, Response};
use waymark::vault::{MemoryStore, Table};

use crate::vault_desk::{Bench, PASSPHRASE, note};
use crate::vault_files::{attach, read};

const FROZEN: &str = include_str!("../data/vault-v1.json");
const FROZEN_FILES: &str = include_str!("../data/vault-v1-files.json");
/// SHA-256 of [`LETTER`].
const LETTER_HASH: &str = "7d2e518482bf54c9b78e26923b7f714d97f7d9d9e2e6b192c6619c8548be1859";
const LETTER: &[u8] = "Письмо школе".as_bytes();

type Dump = Vec<(String, String, String)>;

fn thawed(frozen: &str) -> Bench {
    let dump: Dump = serde_json::from_str(frozen).unwrap();
    let table = |name: &str| Table::ALL.into_iter().find(|table| table.name() == name).unwrap();
    let digit = |byte: u8| char::from(byte).to_digit(16).unwrap() as u8;
    let bytes = |hex: &str| hex.as_bytes().chunks(2).map(|pair| digit(pair[0]) << 4 | digit(pair[1])).collect();
    let rows = dump.iter().map(|(name, key, value)| (table(name), key.clone(), bytes(value)));
    Bench::on(MemoryStore::with_rows(rows))
}

#[test]
fn a_vault_of_version_1_opens() {
    let mut bench = thawed(FROZEN);
    let desk = bench.unlock();
    assert_eq!((desk.cards.len(), desk.rescued, desk.is_recovery_verified), (2, 1, true));
    assert_eq!(desk.damaged, vec![]);
    let workspace = bench.lines(desk.workspace).unwrap().join("\n");
    assert!(workspace.contains("erased.case") && workspace.contains("Дом на площади"));
    let mut counts: Vec<_> = desk.cards.iter().map(|card| card.events).collect();
    counts.sort_unstable();
    assert_eq!(counts, [4, 140]);
    for card in &desk.cards {
        assert_eq!(bench.lines(card.case).unwrap().len() as u64, card.events);
    }
    let all: Vec<_> = desk.cards.iter().flat_map(|card| bench.lines(card.case).unwrap()).collect();
    assert!(all.iter().any(|line| line.contains("came on foot")));
    assert!(all.iter().any(|line| line.contains("half a sentence")));
}

#[test]
fn the_recovery_code_of_a_vault_of_version_1_opens_it() {
    let code = include_str!("../data/vault-v1.code.txt").trim().to_owned();
    let recovered = thawed(FROZEN).ask(Request::RecoverVault { code, passphrase: "a quite different one".into() });
    assert!(matches!(recovered, Ok(Response::Unlocked(_))));
}

#[test]
fn a_file_in_a_vault_of_version_1_opens() {
    let mut bench = thawed(FROZEN_FILES);
    let desk = bench.unlock();
    assert_eq!(desk.damaged, vec![]);
    let case = desk.cards[0].case;
    assert_eq!(read(&mut bench, case, LETTER_HASH), Ok(LETTER.to_vec()));
}

/// Wrote the frozen vault, once. To freeze a later version, add another file beside it.
#[test]
#[ignore = "the frozen file is never written again"]
fn write_the_frozen_vault() {
    let (mut bench, code) = Bench::with_vault();
    bench.ask(Request::VerifyRecoveryCode { code: code.clone() }).unwrap();
    bench.ask(Request::ShowOnLockScreen { numbers: "112".into() }).unwrap();
    bench.ask(Request::MyPublicKey).unwrap();
    let workspace = bench.unlock().workspace;
    bench.append(workspace, &note(workspace, 1, "Дом на площади"));
    let cases: Vec<CaseId> = (0..3).map(|_| bench.begin()).collect();
    bench.append(cases[0], &note(cases[0], 1, "came on foot"));
    for number in 0..70 {
        bench.append(cases[1], &note(cases[1], number, "a long story"));
    }
    bench.append(cases[2], &note(cases[2], 1, "erased"));
    bench.ask(Request::EraseCase { case: cases[2] }).unwrap();
    bench.keep(1, cases[0], &note(cases[0], 2, "half a sentence")).unwrap();
    freeze(&bench, "vault-v1.json");
    std::fs::write(format!("{DATA}/vault-v1.code.txt"), code).unwrap();
}

/// Wrote the frozen vault with a file, once.
#[test]
#[ignore = "the frozen file is never written again"]
fn write_the_frozen_vault_with_a_file() {
    let (mut bench, _) = Bench::with_vault();
    let case = bench.begin();
    assert_eq!(attach(&mut bench, case, 1, LETTER), LETTER_HASH);
    freeze(&bench, "vault-v1-files.json");
}

const DATA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data");

fn freeze(bench: &Bench, name: &str) {
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let rows = bench.store.rows();
    let dump: Dump = rows.iter().map(|(table, key, value)| (table.name().into(), key.clone(), hex(value))).collect();
    std::fs::write(format!("{DATA}/{name}"), serde_json::to_string_pretty(&dump).unwrap()).unwrap();
    assert_eq!(PASSPHRASE, "correct horse battery");
}

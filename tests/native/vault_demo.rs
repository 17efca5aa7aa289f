//! A vault to look around in: all of a vault, and nothing that lasts.

use pollster::block_on;
use waymark::protocol::{Desk, Failure, FileKey, FileLock, Request, Response};
use waymark::vault::{Helper, Job, JobError, MemoryStore, Unicode, VaultService};

use crate::vault_desk::{Bench, Hand, PASSPHRASE, note};
use crate::vault_files::{attach, read};

fn open_demo(bench: &mut Bench) -> Result<Desk, Failure> {
    match bench.ask(Request::OpenDemo)? {
        Response::Unlocked(desk) => Ok(desk),
        other => panic!("not opened: {other:?}"),
    }
}

fn with_demo() -> (Bench, Desk) {
    let mut bench = Bench::demo_on(MemoryStore::new());
    let desk = open_demo(&mut bench).unwrap();
    (bench, desk)
}

#[test]
fn an_example_opens_without_a_passphrase_and_says_that_it_is_one() {
    let (_, desk) = with_demo();
    assert!(desk.is_demo && !desk.is_weak_device);
    assert_eq!((desk.cards, desk.damaged, desk.rescued), (vec![], vec![], 0));
    assert!(!Bench::with_vault().0.unlock().is_demo);
}

/// A device on which nothing can be derived.
struct Nobody;

impl Helper for Nobody {
    async fn run(&self, _: Job) -> Result<Vec<u8>, JobError> {
        panic!("nobody waits for a key")
    }
}

#[test]
fn nothing_is_derived_for_an_example() {
    let mut vault = VaultService::demo(MemoryStore::new(), Nobody, Hand::at_noon(), Unicode::OWN);
    assert!(matches!(block_on(vault.answer(Request::OpenDemo)), Ok(Response::Unlocked(_))));
}

#[test]
fn an_example_is_worked_in_as_in_any_vault() {
    let (mut bench, desk) = with_demo();
    bench.append(desk.workspace, &note(desk.workspace, 1, "agency"));
    let case = bench.begin();
    let mut written = bench.append(case, &note(case, 1, "came on foot"));
    for number in 2..80 {
        written.extend(bench.append(case, &note(case, number, "and on")));
    }
    bench.keep(1, case, &note(case, 90, "typed so far")).unwrap();
    assert_eq!(bench.lines(case).unwrap(), written);
    let letter = attach(&mut bench, case, 91, b"letter");
    assert_eq!(read(&mut bench, case, &letter), Ok(b"letter".to_vec()));
    assert_eq!(bench.ask(Request::Search { query: "FOOT".into() }), Ok(Response::Found(vec![case])));
    let Ok(Response::Words(key)) = bench.ask(Request::MyPublicKey) else { panic!("no key") };
    let lock = FileLock::PublicKey(key);
    let exported = bench.ask(Request::Export { cases: vec![], with_workspace: true, lock });
    let Ok(Response::File { bytes: file, .. }) = exported else { panic!("not exported") };
    let verified = bench.ask(Request::VerifyFile { file, key: FileKey::Mine });
    assert_eq!(verified, Ok(Response::Verified { cases: 1 }));
    assert_eq!(bench.ask(Request::EraseCase { case }), Ok(Response::Done));
}

#[test]
fn an_example_is_no_way_into_a_vault_of_ones_own() {
    let passphrase = || PASSPHRASE.to_owned();
    let requests = || {
        [
            Request::CreateVault { passphrase: passphrase() },
            Request::UnlockVault { passphrase: passphrase() },
            Request::RecoverVault { code: "ABC".into(), passphrase: passphrase() },
            Request::ChangePassphrase { old: passphrase(), new: passphrase() },
        ]
    };
    let (mut bench, _) = with_demo();
    let before = bench.store.rows();
    for request in requests() {
        assert_eq!(bench.ask(request), Err(Failure::Misunderstood));
    }
    assert_eq!(bench.store.rows(), before);
    assert_eq!(bench.ask(Request::EraseVault), Ok(Response::Done));
    for request in requests() {
        assert_eq!(bench.ask(request), Err(Failure::Misunderstood));
    }
    assert_eq!(bench.ask(Request::BeginCase), Err(Failure::Locked));
    assert_eq!(bench.store.rows(), vec![]);
}

#[test]
fn numbers_and_codes_of_an_example_are_its_own() {
    let (mut bench, _) = with_demo();
    bench.ask(Request::ShowOnLockScreen { numbers: "112".into() }).unwrap();
    let seen = Response::Seen { vault: true, numbers: "112".into(), wait: 0 };
    assert_eq!(bench.ask(Request::Look), Ok(seen));
    let Ok(Response::RecoveryCode(code)) = bench.ask(Request::RenewRecoveryCode) else { panic!("not renewed") };
    assert_eq!(bench.ask(Request::VerifyRecoveryCode { code }), Ok(Response::Done));
}

#[test]
fn a_vault_to_keep_never_becomes_an_example() {
    let mut bench = Bench::new();
    assert_eq!(open_demo(&mut bench), Err(Failure::Misunderstood));
    assert_eq!(bench.store.rows(), vec![]);
    bench.create();
    let before = bench.store.rows();
    assert_eq!(open_demo(&mut bench), Err(Failure::Misunderstood));
    assert_eq!(bench.store.rows(), before);
    assert!(bench.ask(Request::BeginCase).is_ok());
}

#[test]
fn every_example_is_another_and_has_one_vault() {
    let (mut one, first) = with_demo();
    let (_, second) = with_demo();
    assert_ne!(first.workspace, second.workspace);
    assert_eq!(open_demo(&mut one), Err(Failure::VaultExists));
}

//! A store that fails at any of its operations leaves the vault as it was before the request or as it is after it.

use std::cell::Cell;
use std::rc::Rc;

use waymark::journal::{CaseId, Line, Op};
use waymark::protocol::{Failure, FileKey, FileLock, Request, Response};
use waymark::vault::{Commit, MemoryStore, Store, StoreError, Table};

use crate::vault_desk::{Bench, PASSPHRASE, note};
use crate::vault_files::{naming, put, read};

const OTHER: &str = "a quite different one";

/// A store of which one operation fails.
#[derive(Clone, Default)]
struct Failing {
    inner: MemoryStore,
    done: Rc<Cell<u32>>,
    fails_at: Rc<Cell<Option<u32>>>,
}

impl Failing {
    fn tick(&self) -> Result<(), StoreError> {
        self.done.set(self.done.get() + 1);
        if self.fails_at.get() != Some(self.done.get()) {
            return Ok(());
        }
        self.fails_at.set(None);
        Err([StoreError::Closed, StoreError::Full, StoreError::Failed][self.done.get() as usize % 3])
    }
}

impl Store for Failing {
    async fn get(&self, table: Table, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        self.tick()?;
        self.inner.get(table, key).await
    }

    async fn scan(&self, table: Table, prefix: &str) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        self.tick()?;
        self.inner.scan(table, prefix).await
    }

    async fn keys(&self, table: Table, prefix: &str) -> Result<Vec<String>, StoreError> {
        self.tick()?;
        self.inner.keys(table, prefix).await
    }

    async fn commit(&self, commit: Commit) -> Result<(), StoreError> {
        self.tick()?;
        self.inner.commit(commit).await
    }

    async fn destroy(&self) -> Result<(), StoreError> {
        self.tick()?;
        self.inner.destroy().await
    }
}

/// The story so far: what its later steps need of its earlier ones.
#[derive(Clone, Default)]
struct Told {
    cases: Vec<CaseId>,
    code: String,
    passphrase: String,
    theirs: Option<CaseId>,
    /// The hashes of all files of the story.
    files: Vec<String>,
}

type Desk = Bench<Failing>;
type Step = fn(&mut Desk, &mut Told) -> Result<(), Failure>;

fn ask(desk: &mut Desk, request: Request) -> Result<(), Failure> {
    desk.ask(request).map(|_| ())
}

fn create(desk: &mut Desk, told: &mut Told) -> Result<(), Failure> {
    let created = desk.ask(Request::CreateVault { passphrase: PASSPHRASE.into() })?;
    let Response::Created { recovery_code, .. } = created else { panic!("not created") };
    (told.code, told.passphrase) = (recovery_code, PASSPHRASE.into());
    Ok(())
}

fn reload(desk: &mut Desk, told: &mut Told) -> Result<(), Failure> {
    let mut again = desk.again();
    again.try_unlock(&told.passphrase)?;
    *desk = again;
    Ok(())
}

fn append(desk: &mut Desk, told: &Told, case: usize, number: u8, draft: Option<u32>) -> Result<(), Failure> {
    let case = told.cases[case];
    desk.try_append(case, &note(case, number, &format!("note {number}")), draft).map(|_| ())
}

fn append_many(desk: &mut Desk, told: &Told, from: u8) -> Result<(), Failure> {
    let case = told.cases[0];
    let ops: Vec<Op> = (from..from + 35).flat_map(|number| note(case, number, "one of many")).collect();
    desk.try_append(case, &ops, None).map(|_| ())
}

fn keep(desk: &mut Desk, told: &Told, case: usize, number: u8) -> Result<(), Failure> {
    let case = told.cases[case];
    desk.keep(u32::from(number), case, &note(case, number, "typed so far")).map(|_| ())
}

/// A case of another vault, in a file for this one.
fn stage(desk: &mut Desk, told: &mut Told) -> Result<(), Failure> {
    let Response::Words(key) = desk.ask(Request::MyPublicKey)? else { panic!("no key") };
    let mut other = Bench::quick_on(MemoryStore::new());
    other.create();
    let case = other.begin();
    other.append(case, &note(case, 1, "from elsewhere"));
    let letter = put(&mut other, case, b"a letter from elsewhere").unwrap();
    other.append(case, &naming(case, 2, &letter));
    let lock = FileLock::PublicKey(key);
    let Ok(Response::File { bytes, .. }) = other.ask(Request::Export { cases: vec![], with_workspace: true, lock })
    else {
        panic!("not exported")
    };
    ask(desk, Request::StageImport { file: bytes, key: FileKey::Mine })?;
    told.theirs = Some(case);
    told.files.push(letter);
    Ok(())
}

fn accept(desk: &mut Desk) -> Result<(), Failure> {
    ask(desk, Request::AcceptImport { with_workspace: true, revive: vec![] })
}

fn export(desk: &mut Desk) -> Result<(), Failure> {
    let Response::Words(key) = desk.ask(Request::MyPublicKey)? else { panic!("no key") };
    let lock = FileLock::PublicKey(key);
    let exported = desk.ask(Request::Export { cases: vec![], with_workspace: true, lock })?;
    let Response::File { bytes, .. } = exported else { panic!("not exported") };
    ask(desk, Request::VerifyFile { file: bytes, key: FileKey::Mine })
}

fn erase(desk: &mut Desk, case: Option<CaseId>) -> Result<(), Failure> {
    ask(desk, Request::EraseCase { case: case.ok_or(Failure::NoCase)? })
}

fn workspace_note(desk: &mut Desk, told: &Told) -> Result<(), Failure> {
    let workspace = desk.try_unlock(&told.passphrase)?.workspace;
    desk.try_append(workspace, &note(workspace, 1, "agency"), None).map(|_| ())
}

fn change_passphrase(desk: &mut Desk, told: &mut Told) -> Result<(), Failure> {
    ask(desk, Request::ChangePassphrase { old: told.passphrase.clone(), new: OTHER.into() })?;
    told.passphrase = OTHER.into();
    Ok(())
}

fn recover(desk: &mut Desk, told: &mut Told) -> Result<(), Failure> {
    ask(desk, Request::RecoverVault { code: told.code.clone(), passphrase: PASSPHRASE.into() })?;
    told.passphrase = PASSPHRASE.into();
    Ok(())
}

fn renew(desk: &mut Desk, told: &mut Told) -> Result<(), Failure> {
    let Response::RecoveryCode(code) = desk.ask(Request::RenewRecoveryCode)? else { panic!("not renewed") };
    told.code = code;
    Ok(())
}

/// A small file: a large one is one commit too.
fn put_file(desk: &mut Desk, told: &mut Told) -> Result<(), Failure> {
    told.files.push(put(desk, told.cases[0], &[7; 100])?);
    Ok(())
}

fn name_file(desk: &mut Desk, told: &Told) -> Result<(), Failure> {
    desk.try_append(told.cases[0], &naming(told.cases[0], 8, told.files.last().unwrap()), None).map(|_| ())
}

fn begin(desk: &mut Desk, told: &mut Told) -> Result<(), Failure> {
    told.cases.push(desk.begin());
    Ok(())
}

const STORY: &[Step] = &[
    create,
    |desk, _| ask(desk, Request::Look),
    reload,
    begin,
    |desk, told| append(desk, told, 0, 1, None),
    |desk, told| append(desk, told, 0, 2, None),
    |desk, told| keep(desk, told, 0, 3),
    |desk, told| keep(desk, told, 0, 3),
    |desk, told| append(desk, told, 0, 3, Some(3)),
    |desk, told| keep(desk, told, 0, 4),
    reload,
    begin,
    |desk, told| keep(desk, told, 1, 1),
    |desk, told| append(desk, told, 1, 1, Some(1)),
    |desk, told| keep(desk, told, 1, 2),
    |desk, _| ask(desk, Request::DropDraft { draft: 2 }),
    |desk, told| ask(desk, Request::VerifyRecoveryCode { code: told.code.clone() }),
    |desk, _| ask(desk, Request::ShowOnLockScreen { numbers: "112".into() }),
    |desk, told| workspace_note(desk, told),
    |desk, _| export(desk),
    stage,
    |desk, _| ask(desk, Request::RefuseImport),
    stage,
    |desk, _| accept(desk),
    |desk, _| ask(desk, Request::UndoImport),
    stage,
    reload,
    stage,
    |desk, _| accept(desk),
    |desk, told| erase(desk, told.theirs),
    |desk, told| append(desk, told, 1, 5, None),
    reload,
    renew,
    change_passphrase,
    |desk, told| append(desk, told, 0, 6, None),
    recover,
    put_file,
    |desk, told| name_file(desk, told),
    |desk, told| {
        ask(desk, Request::ReadFile { case: told.cases[0], sha256: told.files.last().cloned().unwrap_or_default() })
    },
    |desk, _| export(desk),
    |desk, told| append_many(desk, told, 10),
    |desk, told| append_many(desk, told, 50),
    reload,
    |desk, told| ask(desk, Request::OpenJournal { journal: told.cases[0] }),
    |desk, told| append_many(desk, told, 90),
    |desk, told| erase(desk, told.cases.first().copied()),
    reload,
    |desk, told| append(desk, told, 1, 7, None),
    |desk, _| ask(desk, Request::EraseVault),
];

/// What stands in the store, without what is drawn at random: whether there is a vault and whether the code opens it,
/// the numbers on the lock screen, and the words and files of every journal of the story.
#[derive(Debug, PartialEq)]
struct State {
    vault: bool,
    numbers: Option<Vec<u8>>,
    verified: bool,
    cards: usize,
    journals: Vec<Option<Vec<String>>>,
    files: Vec<Option<Vec<Vec<u8>>>>,
}

/// Looked at in a copy, because looking makes events of drafts.
fn state(desk: &Desk, told: &Told) -> State {
    let rows = desk.store.inner.rows();
    let numbers = rows.iter().find(|(_, key, _)| key == "numbers").map(|(.., value)| value.clone());
    let mut copy = desk.again_on(MemoryStore::with_rows(rows));
    copy.clock.turn(60);
    if copy.ask(Request::Look).is_ok_and(|seen| matches!(seen, Response::Seen { vault: false, .. })) {
        return State { vault: false, numbers, verified: false, cards: 0, journals: vec![], files: vec![] };
    }
    let found = copy.try_unlock(PASSPHRASE).or_else(|_| {
        copy.clock.turn(60);
        copy.try_unlock(OTHER)
    });
    let found = found.unwrap();
    assert_eq!(found.damaged, vec![]);
    let cases = || told.cases.iter().copied().chain(told.theirs);
    let files = cases().map(|case| files(&mut copy, case, told)).collect();
    let journals = [found.workspace].into_iter().chain(cases());
    State {
        vault: true,
        numbers,
        verified: found.is_recovery_verified,
        cards: found.cards.len(),
        journals: journals.map(|journal| copy.lines(journal).ok().map(words)).collect(),
        files,
    }
}

/// The files of a case; none of them may be there in part.
fn files(copy: &mut Bench, case: CaseId, told: &Told) -> Option<Vec<Vec<u8>>> {
    copy.lines(case).ok()?;
    let found = told.files.iter().map(|sha256| read(copy, case, sha256));
    Some(found.filter(|found| *found != Err(Failure::NoFile)).map(Result::unwrap).collect())
}

/// The kinds of operation and their words; ids of cases and of records of the workspace differ between tellings.
fn words(lines: Vec<String>) -> Vec<String> {
    let word = |line: &String| match &Line::read(line).unwrap().event().op {
        Op::Set { cell, value, .. } if cell.question == "erased.case" => format!("erased {}", value.is_blank()),
        Op::Set { cell, value, .. } => format!("{} {value:?}", cell.question),
        Op::Add { kind, .. } => format!("add {kind}"),
        other => format!("{other:?}"),
    };
    lines.iter().map(word).collect()
}

/// Tells the story up to a step.
fn tell(steps: &[Step]) -> (Desk, Told) {
    let (mut desk, mut told) = (Bench::quick_on(Failing::default()), Told::default());
    for step in steps {
        step(&mut desk, &mut told).unwrap();
    }
    (desk, told)
}

#[test]
fn a_fault_at_any_operation_leaves_the_state_before_or_after() {
    let mut operations = 0;
    for (number, step) in STORY.iter().enumerate() {
        let (mut desk, mut told) = tell(&STORY[..number]);
        let before = state(&desk, &told);
        let from = desk.store.done.get();
        step(&mut desk, &mut told).unwrap();
        let after = state(&desk, &told);
        let steps = desk.store.done.get() - from;
        operations += steps;
        for fault in 1..=steps {
            let (mut desk, mut told) = tell(&STORY[..number]);
            let earlier = told.clone();
            desk.store.fails_at.set(Some(desk.store.done.get() + fault));
            let outcome = step(&mut desk, &mut told);
            let place = format!("step {number}, operation {fault} of {steps}: {outcome:?}");
            match outcome {
                Ok(()) => assert_eq!(state(&desk, &told), after, "{place}"),
                Err(_) => {
                    assert_eq!(state(&desk, &earlier), before, "{place}");
                    desk.clock.turn(60);
                    carry_on(&mut desk, &mut told, *step);
                    assert_eq!(state(&desk, &told), after, "again after {place}");
                }
            }
        }
    }
    assert!(operations >= 200, "{operations} operations");
}

/// The same request again, unlocking first where the fault locked the vault.
fn carry_on(desk: &mut Desk, told: &mut Told, step: Step) {
    match step(desk, told) {
        Err(Failure::Locked) => {
            reload(desk, told).unwrap();
            step(desk, told).unwrap();
        }
        outcome => outcome.unwrap(),
    }
}

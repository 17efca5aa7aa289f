//! What the vault's tests share: a clock that can be turned, a helper in place, a store that can fail, and a desk
//! that sends requests.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use chrono::{DateTime, FixedOffset};
use pollster::block_on;
use sha2::{Digest, Sha256};
use waymark::journal::{CaseId, Cell as Place, Op, RecordId, RoundId, Value};
use waymark::protocol::{Card, Desk, Failure, Request, Response};
use waymark::vault::{
    Argon2Cost, Clock, Commit, Derivation, Helper, Job, JobError, MemoryStore, SlotCost, Store, Unicode, VaultService,
    perform,
};

pub(crate) const PASSPHRASE: &str = "correct horse battery";

/// A clock that stands until it is turned.
#[derive(Clone)]
pub(crate) struct Hand(Rc<Cell<i64>>);

impl Hand {
    pub(crate) fn at_noon() -> Self {
        Self(Rc::new(Cell::new(1_795_262_400_000)))
    }

    pub(crate) fn turn(&self, seconds: i64) {
        self.0.set(self.0.get() + seconds * 1000);
    }
}

impl Clock for Hand {
    fn now(&self) -> DateTime<FixedOffset> {
        DateTime::from_timestamp_millis(self.0.get()).unwrap().fixed_offset()
    }
}

/// Does heavy work in place.
#[derive(Clone, Default)]
pub(crate) enum InPlace {
    /// As the vault does, but what a passphrase came to is remembered, because the tests unlock some thousand times.
    #[default]
    Real,
    /// Derives keys by one hash, for tests that make some hundred vaults and try something else.
    Quick,
}

thread_local! {
    static KNOWN: RefCell<HashMap<Vec<u8>, Vec<u8>>> = RefCell::default();
}

impl Helper for InPlace {
    async fn run(&self, job: Job) -> Result<Vec<u8>, JobError> {
        let Job::DeriveKey(Derivation { passphrase, salt, memory, passes }) = &job else { return perform(job) };
        let asked = format!("{passphrase} {salt:?} {memory} {passes}").into_bytes();
        if let Self::Quick = self {
            return Ok(Sha256::digest(asked).to_vec());
        }
        if let Some(key) = KNOWN.with_borrow(|known| known.get(&asked).cloned()) {
            return Ok(key);
        }
        let key = perform(job)?;
        KNOWN.with_borrow_mut(|known| known.insert(asked, key.clone()));
        Ok(key)
    }
}

/// A service and what it stands on.
pub(crate) struct Bench<S: Store + Clone = MemoryStore> {
    pub(crate) store: S,
    pub(crate) clock: Hand,
    pub(crate) helper: InPlace,
    pub(crate) vault: VaultService<S, InPlace, Hand>,
}

impl Bench {
    /// On an empty device.
    pub(crate) fn new() -> Self {
        Self::on(MemoryStore::new())
    }

    /// With a vault, unlocked, and its recovery code.
    pub(crate) fn with_vault() -> (Self, String) {
        let mut bench = Self::new();
        let code = bench.create();
        (bench, code)
    }
}

impl<S: Store + Clone> Bench<S> {
    /// To look around in.
    pub(crate) fn demo_on(store: S) -> Self {
        let (clock, helper) = (Hand::at_noon(), InPlace::default());
        let vault = VaultService::demo(store.clone(), helper.clone(), clock.clone(), Unicode::OWN);
        Self { store, clock, helper, vault }
    }

    pub(crate) fn on(store: S) -> Self {
        Self::beside(store, Hand::at_noon(), InPlace::default())
    }

    /// Where deriving keys costs nothing.
    pub(crate) fn quick_on(store: S) -> Self {
        Self::beside(store, Hand::at_noon(), InPlace::Quick)
    }

    fn beside(store: S, clock: Hand, helper: InPlace) -> Self {
        let cost = SlotCost::Fixed(Argon2Cost::FLOOR);
        let vault = VaultService::with_cost(store.clone(), helper.clone(), clock.clone(), Unicode::OWN, cost);
        Self { store, clock, helper, vault }
    }

    /// Another service on the same store, locked, as after a reload or in another tab.
    pub(crate) fn again(&self) -> Self {
        self.again_on(self.store.clone())
    }

    /// Another service on another store, with the same clock.
    pub(crate) fn again_on<T: Store + Clone>(&self, store: T) -> Bench<T> {
        Bench::beside(store, self.clock.clone(), self.helper.clone())
    }

    pub(crate) fn ask(&mut self, request: Request) -> Result<Response, Failure> {
        block_on(self.vault.answer(request))
    }

    pub(crate) fn create(&mut self) -> String {
        match self.ask(Request::CreateVault { passphrase: PASSPHRASE.into() }) {
            Ok(Response::Created { recovery_code, .. }) => recovery_code,
            other => panic!("not created: {other:?}"),
        }
    }

    pub(crate) fn try_unlock(&mut self, passphrase: &str) -> Result<Desk, Failure> {
        match self.ask(Request::UnlockVault { passphrase: passphrase.into() })? {
            Response::Unlocked(desk) => Ok(desk),
            other => panic!("not unlocked: {other:?}"),
        }
    }

    pub(crate) fn unlock(&mut self) -> Desk {
        self.try_unlock(PASSPHRASE).unwrap()
    }

    pub(crate) fn begin(&mut self) -> CaseId {
        match self.ask(Request::BeginCase) {
            Ok(Response::Begun(case)) => case,
            other => panic!("not begun: {other:?}"),
        }
    }

    pub(crate) fn try_append(
        &mut self,
        journal: CaseId,
        ops: &[Op],
        draft: Option<u32>,
    ) -> Result<(Vec<String>, Option<Card>), Failure> {
        match self.ask(Request::Append { journal, ops: texts(ops), draft })? {
            Response::Appended { lines, card, .. } => Ok((lines, card.map(|card| *card))),
            other => panic!("not appended: {other:?}"),
        }
    }

    pub(crate) fn append(&mut self, journal: CaseId, ops: &[Op]) -> Vec<String> {
        self.try_append(journal, ops, None).unwrap().0
    }

    pub(crate) fn keep(&mut self, draft: u32, journal: CaseId, ops: &[Op]) -> Result<Response, Failure> {
        self.ask(Request::KeepDraft { draft, journal, ops: texts(ops) })
    }

    pub(crate) fn lines(&mut self, journal: CaseId) -> Result<Vec<String>, Failure> {
        match self.ask(Request::OpenJournal { journal })? {
            Response::Opened(lines) => Ok(lines),
            other => panic!("not opened: {other:?}"),
        }
    }

    pub(crate) fn write(&self, commit: Commit) {
        block_on(self.store.commit(commit)).unwrap();
    }
}

fn texts(ops: &[Op]) -> Vec<String> {
    ops.iter().map(|op| serde_json::to_string(op).unwrap()).collect()
}

/// A new note with these words in it.
pub(crate) fn note(case: CaseId, number: u8, words: &str) -> Vec<Op> {
    let record = RecordId::from_bytes([number; 16]);
    vec![
        Op::Add { record, kind: "note".into(), round: RoundId::first_of(case) },
        Op::Set { cell: Place::whole(record, "note.text"), value: Value::text(words, "en"), replaces: vec![] },
    ]
}

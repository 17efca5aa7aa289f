//! How dear a key slot is: as dear as the device bears, and it says when that is little.

use std::cell::RefCell;
use std::rc::Rc;

use pollster::block_on;
use sha2::{Digest, Sha256};
use waymark::protocol::{Failure, Request, Response};
use waymark::vault::{Argon2Cost, Derivation, Helper, Job, JobError, MemoryStore, Unicode, VaultService, perform};

use crate::vault_desk::{Hand, PASSPHRASE};

/// A device on which a pass over 64 MiB takes so many seconds, and which has so much memory. Keys are one hash.
#[derive(Clone)]
struct Device {
    clock: Hand,
    seconds: i64,
    memory: u32,
    asked: Rc<RefCell<Vec<(u32, u32)>>>,
}

impl Device {
    fn new(seconds: i64, memory: u32) -> Self {
        Self { clock: Hand::at_noon(), seconds, memory, asked: Rc::default() }
    }

    fn vault(&self, store: &MemoryStore) -> VaultService<MemoryStore, Self, Hand> {
        VaultService::new(store.clone(), self.clone(), self.clock.clone(), Unicode::OWN)
    }

    fn asked(&self) -> Vec<(u32, u32)> {
        self.asked.take()
    }
}

impl Helper for Device {
    async fn run(&self, job: Job) -> Result<Vec<u8>, JobError> {
        let Job::DeriveKey(Derivation { passphrase, salt, memory, passes }) = &job else { return perform(job) };
        self.asked.borrow_mut().push((*memory, *passes));
        if *memory > self.memory {
            return Err(JobError::NoMemory);
        }
        self.clock.turn(self.seconds * i64::from(*passes));
        Ok(Sha256::digest(format!("{passphrase} {salt:?} {memory} {passes}")).to_vec())
    }
}

fn create(device: &Device, store: &MemoryStore) -> Result<bool, Failure> {
    match block_on(device.vault(store).answer(Request::CreateVault { passphrase: PASSPHRASE.into() }))? {
        Response::Created { desk, .. } => Ok(desk.is_weak_device),
        other => panic!("not created: {other:?}"),
    }
}

fn unlock(device: &Device, store: &MemoryStore) -> Result<bool, Failure> {
    match block_on(device.vault(store).answer(Request::UnlockVault { passphrase: PASSPHRASE.into() }))? {
        Response::Unlocked(desk) => Ok(desk.is_weak_device),
        other => panic!("not unlocked: {other:?}"),
    }
}

const PLENTY: u32 = 1024 * 1024;

#[test]
fn a_slow_device_pays_what_is_wanted_and_no_more() {
    let (device, store) = (Device::new(1, PLENTY), MemoryStore::new());
    assert_eq!(create(&device, &store), Ok(false));
    assert_eq!(device.asked(), [(64 * 1024, 3)]);
    assert_eq!(unlock(&device, &store), Ok(false));
    assert_eq!(device.asked(), [(64 * 1024, 3)]);
}

#[test]
fn a_quick_device_pays_more_passes_and_they_are_read_back() {
    let (device, store) = (Device::new(0, PLENTY), MemoryStore::new());
    assert_eq!(create(&device, &store), Ok(false));
    assert_eq!(device.asked(), [(64 * 1024, 3), (64 * 1024, 10)]);
    assert_eq!(unlock(&device, &store), Ok(false));
    assert_eq!(device.asked(), [(64 * 1024, 10)]);
}

#[test]
fn a_device_without_the_memory_pays_less_and_says_so() {
    let (device, store) = (Device::new(1, 50 * 1024), MemoryStore::new());
    assert_eq!(create(&device, &store), Ok(true));
    assert_eq!(device.asked(), [(64 * 1024, 3), (46 * 1024, 1)]);
    assert_eq!(unlock(&device, &store), Ok(true));
    let fallback = Argon2Cost::FALLBACK;
    assert_eq!(device.asked(), [(fallback.memory, fallback.passes)]);
}

#[test]
fn without_any_memory_nothing_is_made_and_no_try_is_counted() {
    let (poor, store) = (Device::new(1, 1024), MemoryStore::new());
    assert_eq!(create(&poor, &store), Err(Failure::NoMemory));
    assert_eq!(store.rows(), vec![]);
    create(&Device::new(1, PLENTY), &store).unwrap();
    let before = store.rows();
    assert_eq!(unlock(&poor, &store), Err(Failure::NoMemory));
    assert_eq!(store.rows(), before);
}

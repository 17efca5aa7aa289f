//! What seals must hold.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use super::*;
use crate::vault::hex::Hex;
use crate::vault::keys::{CaseKey, VaultKey};

const LINE: &[u8] = br#"{"id":"00","op":{"set":{"value":{"text":{"text":"came on foot","lang":"en"}}}}}"#;

fn place() -> Binding<'static> {
    Binding {
        vault: Hex([7; 16]),
        table: Table::Events,
        case: Some(CaseId::from_bytes([3; 16])),
        key: "03030303030303030303030303030303/00000001",
        revision: 5,
        kind: Kind::Event,
    }
}

#[test]
fn what_was_sealed_opens_in_its_place() {
    let key = CaseKey::make().unwrap();
    for length in [0, 1, 62, 63, 64, 65, 127, 128, 1000] {
        let mut plain = vec![0x80; length];
        plain.extend([0; 3]);
        plain.truncate(length);
        let sealed = seal(&key, &place(), &plain).unwrap();
        assert_eq!((sealed.len() - CIPHER_AT - TAG) % PAD, 0);
        assert_eq!(*open(&key, &place(), &sealed).unwrap(), plain);
    }
}

#[test]
fn records_of_similar_length_look_alike() {
    let key = CaseKey::make().unwrap();
    let length = |plain: &[u8]| seal(&key, &place(), plain).unwrap().len();
    assert_eq!(length(b"yes"), length(b"no, and this is why it was so"));
}

#[test]
fn every_single_bit_flip_is_refused() {
    let key = CaseKey::make().unwrap();
    let sealed = seal(&key, &place(), LINE).unwrap();
    for bit in 0..sealed.len() * 8 {
        let mut changed = sealed.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        let binding = Binding { revision: revision_of(&changed).unwrap_or(5), ..place() };
        assert_eq!(open(&key, &binding, &changed), Err(OpenError), "bit {bit}");
    }
}

#[test]
fn every_truncation_and_every_longer_record_is_refused() {
    let key = CaseKey::make().unwrap();
    let sealed = seal(&key, &place(), LINE).unwrap();
    for end in 0..sealed.len() {
        assert_eq!(open(&key, &place(), &sealed[..end]), Err(OpenError), "cut at {end}");
        assert_eq!(open(&key, &place(), &sealed[end + 1..]), Err(OpenError), "begun at {end}");
    }
    let longer = [sealed.as_slice(), &[0; PAD]].concat();
    assert_eq!(open(&key, &place(), &longer), Err(OpenError));
}

#[test]
fn a_record_opens_in_no_other_place() {
    let key = CaseKey::make().unwrap();
    let sealed = seal(&key, &place(), LINE).unwrap();
    let others = [
        Binding { vault: Hex([8; 16]), ..place() },
        Binding { table: Table::Snapshots, ..place() },
        Binding { case: None, ..place() },
        Binding { case: Some(CaseId::from_bytes([4; 16])), ..place() },
        Binding { key: "03030303030303030303030303030303/00000002", ..place() },
        Binding { revision: 6, ..place() },
        Binding { kind: Kind::Draft, ..place() },
    ];
    for (number, other) in others.iter().enumerate() {
        assert_eq!(open(&key, other, &sealed), Err(OpenError), "place {number}");
    }
    assert_eq!(open(&CaseKey::make().unwrap(), &place(), &sealed), Err(OpenError));
}

#[test]
fn a_key_slot_is_bound_to_its_parameters() {
    let key = VaultKey::make().unwrap();
    let slot = |memory, passes, salt| Binding {
        kind: Kind::PassphraseSlot(Argon2Cost { memory, passes }, [salt; 16]),
        ..place()
    };
    let sealed = seal(&key, &slot(65536, 3, 1), LINE).unwrap();
    assert!(open(&key, &slot(65536, 3, 1), &sealed).is_ok());
    for other in [slot(65537, 3, 1), slot(65536, 2, 1), slot(65536, 3, 2)] {
        assert_eq!(open(&key, &other, &sealed), Err(OpenError));
    }
}

#[test]
fn the_same_line_is_never_sealed_the_same_way_twice() {
    let key = CaseKey::make().unwrap();
    assert_ne!(seal(&key, &place(), LINE), seal(&key, &place(), LINE));
}

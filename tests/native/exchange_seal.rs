//! Sealed files: what opens them, what does not, and that nothing changed ever opens.

use std::thread;

use waymark::vault::JobError;
use waymark::vault::exchange::{
    FileCost, FileDoor, KeyError, OpenError, new_identity, open_with_identity, open_with_passphrase, public_key_of,
    seal_at_cost, seal_to_passphrase, seal_to_public_key,
};

use crate::exchange_parcel::parcel;

fn low() -> FileCost {
    FileCost::of(2).unwrap()
}

/// Runs a check on every number below the end, on all cores.
fn each(end: usize, check: impl Fn(usize) + Sync) {
    let threads = thread::available_parallelism().map_or(2, usize::from);
    thread::scope(|scope| {
        for first in 0..threads {
            let check = &check;
            scope.spawn(move || (first..end).step_by(threads).for_each(check));
        }
    });
}

fn flipped(file: &[u8], bit: usize) -> Vec<u8> {
    let mut changed = file.to_vec();
    changed[bit / 8] ^= 1 << (bit % 8);
    changed
}

/// The length of the header with the nonce behind it: up to the line that begins with three dashes.
fn header_length(file: &[u8]) -> usize {
    let dashes = file.windows(5).position(|window| window == b"\n--- ").unwrap();
    let line = file[dashes + 1..].iter().position(|byte| *byte == b'\n').unwrap();
    dashes + 1 + line + 1 + 16
}

#[test]
fn no_single_flipped_bit_of_a_file_to_a_public_key_opens() {
    let identity = new_identity();
    let plain = parcel(18).pack().unwrap();
    let file = seal_to_public_key(&plain, &public_key_of(&identity).unwrap()).unwrap();
    assert!((1_800..3_000).contains(&file.len()), "about 2 kB: {}", file.len());
    assert_eq!(open_with_identity(&file, &identity).unwrap(), plain);
    each(8 * file.len(), |bit| assert!(open_with_identity(&flipped(&file, bit), &identity).is_err(), "bit {bit}"));
}

#[test]
fn no_cut_of_a_file_to_a_public_key_opens() {
    let identity = new_identity();
    let file = seal_to_public_key(&parcel(18).pack().unwrap(), &public_key_of(&identity).unwrap()).unwrap();
    each(file.len(), |length| assert!(open_with_identity(&file[..length], &identity).is_err(), "cut at {length}"));
    let longer = [file.as_slice(), b"x"].concat();
    assert_eq!(open_with_identity(&longer, &identity), Err(OpenError::Damaged));
}

#[test]
fn no_single_flipped_bit_of_the_header_of_a_passphrase_file_opens() {
    let file = seal_at_cost(&parcel(2).pack().unwrap(), "five words and some more", low()).unwrap();
    let header = header_length(&file);
    each(8 * header, |bit| {
        assert!(open_with_passphrase(&flipped(&file, bit), "five words and some more").is_err(), "bit {bit}");
    });
}

#[test]
fn no_cut_of_a_passphrase_file_opens() {
    let file = seal_at_cost(b"a little", "five words and some more", low()).unwrap();
    each(file.len(), |length| {
        assert!(open_with_passphrase(&file[..length], "five words and some more").is_err(), "cut at {length}");
    });
}

#[test]
fn a_wrong_passphrase_is_told_from_a_damaged_file() {
    let file = seal_at_cost(b"plain", "right", low()).unwrap();
    assert_eq!(open_with_passphrase(&file, "right").unwrap(), b"plain");
    assert_eq!(open_with_passphrase(&file, "wrong"), Err(JobError::WrongPassphrase));
    assert_eq!(open_with_passphrase(&flipped(&file, 8 * file.len() - 1), "right"), Err(JobError::Damaged));
    assert_eq!(open_with_passphrase(&file[..file.len() - 1], "right"), Err(JobError::Damaged));
    assert_eq!(open_with_passphrase(&file[..60], "right"), Err(JobError::Damaged));
    let broken_line = flipped(&file, 8 * (header_length(&file) - 16 - 50));
    assert_eq!(open_with_passphrase(&broken_line, "right"), Err(JobError::Damaged));
}

#[test]
fn what_is_no_age_file_is_not_ours() {
    for file in
        [&b""[..], b"PK\x03\x04", b"age-encryption.org/v2\n-> X\n\n---\n", b"-----BEGIN AGE ENCRYPTED FILE-----\n"]
    {
        assert_eq!(open_with_passphrase(file, "right"), Err(JobError::NotOurs));
        assert_eq!(open_with_identity(file, &new_identity()), Err(OpenError::NotOurs));
        assert_eq!(FileDoor::of(file), Err(OpenError::NotOurs));
    }
}

#[test]
fn a_file_for_another_key_is_not_for_us() {
    let file = seal_to_public_key(b"plain", &public_key_of(&new_identity()).unwrap()).unwrap();
    assert_eq!(open_with_identity(&file, &new_identity()), Err(OpenError::WrongKey));
}

#[test]
fn a_file_says_what_opens_it() {
    let to_key = seal_to_public_key(b"plain", &public_key_of(&new_identity()).unwrap()).unwrap();
    let to_passphrase = seal_at_cost(b"plain", "right", low()).unwrap();
    assert_eq!((FileDoor::of(&to_key), FileDoor::of(&to_passphrase)), (Ok(FileDoor::Key), Ok(FileDoor::Passphrase)));
    assert_eq!(open_with_passphrase(&to_key, "right"), Err(JobError::NotOurs));
    assert_eq!(open_with_identity(&to_passphrase, &new_identity()), Err(OpenError::WrongKey));
}

#[test]
fn a_file_that_demands_too_much_work_is_refused_before_it_is_done() {
    let file = seal_at_cost(b"plain", "right", FileCost::of(9).unwrap()).unwrap();
    for demand in ["19", "22", "30", "63", "64", "255"] {
        let text = String::from_utf8_lossy(&file[..100]).into_owned();
        let line = text.split('\n').nth(1).unwrap();
        let greedy = format!("{} {demand}", line.strip_suffix(" 9").unwrap());
        let head = format!("age-encryption.org/v1\n{greedy}\n");
        let changed = [head.as_bytes(), &file[22 + line.len() + 1..]].concat();
        assert_eq!(open_with_passphrase(&changed, "right"), Err(JobError::OutOfBounds), "{demand}");
    }
}

#[test]
fn what_is_written_costs_two_to_the_seventeenth() {
    let file = seal_to_passphrase(b"plain", "right").unwrap();
    let stanza = file.split(|byte| *byte == b'\n').nth(1).unwrap();
    assert!(stanza.ends_with(b" 17"));
    assert_eq!(open_with_passphrase(&file, "right").unwrap(), b"plain");
}

#[test]
fn costs_that_would_not_be_read_cannot_be_written() {
    assert_eq!([0, 19, 64, 255].map(FileCost::of), [None; 4]);
    assert_eq!(FileCost::of(17), Some(FileCost::WRITTEN));
}

#[test]
fn a_passphrase_is_the_same_however_its_letters_are_put_together() {
    let file = seal_at_cost(b"plain", "й и é", low()).unwrap();
    assert_eq!(open_with_passphrase(&file, "и\u{306} и e\u{301}").unwrap(), b"plain");
    let pasted = seal_at_cost(b"plain", " five  words\n", low()).unwrap();
    assert_eq!(open_with_passphrase(&pasted, "five words").unwrap(), b"plain");
}

#[test]
fn a_file_of_another_program_opens_with_just_what_was_typed() {
    let mut recipient = age::scrypt::Recipient::new(" five  words ".to_owned().into());
    recipient.set_work_factor(2);
    let file = age::encrypt(&recipient, b"plain").unwrap();
    assert_eq!(open_with_passphrase(&file, " five  words ").unwrap(), b"plain");
    assert_eq!(open_with_passphrase(&file, "five words"), Err(JobError::WrongPassphrase));
}

#[test]
fn two_files_of_the_same_content_have_nothing_in_common() {
    let key = public_key_of(&new_identity()).unwrap();
    let [one, other] = [(); 2].map(|()| seal_to_public_key(b"plain", &key).unwrap());
    assert_ne!(one[header_length(&one)..], other[header_length(&other)..]);
}

#[test]
fn what_is_no_key_seals_nothing() {
    for text in ["", "age1", "age1qqqqqqqq", "AGE-SECRET-KEY-1", "ssh-ed25519 AAAA", &new_identity()] {
        assert_eq!(seal_to_public_key(b"plain", text), Err(KeyError), "{text}");
    }
    assert_eq!(public_key_of("age1"), Err(KeyError));
    let key = public_key_of(&new_identity()).unwrap();
    assert!(seal_to_public_key(b"plain", &format!("  {key}\n")).is_ok());
}

//! Key derivation: the vector of RFC 9106, and what is refused before any memory is taken.

use argon2::{Algorithm, Argon2, AssociatedData, ParamsBuilder, Version};
use waymark::vault::{Argon2Cost, Derivation, JobError, derive_key};

#[test]
fn argon2id_gives_the_tag_of_rfc_9106() {
    let params = ParamsBuilder::new()
        .m_cost(32)
        .t_cost(3)
        .p_cost(4)
        .output_len(32)
        .data(AssociatedData::new(&[4; 12]).unwrap())
        .build()
        .unwrap();
    let mut blocks = vec![argon2::Block::default(); params.block_count()];
    let mut tag = [0; 32];
    Argon2::new_with_secret(&[3; 8], Algorithm::Argon2id, Version::V0x13, params)
        .unwrap()
        .hash_password_into_with_memory(&[1; 32], &[2; 16], &mut tag, &mut blocks)
        .unwrap();
    let expected = [
        0x0d, 0x64, 0x0d, 0xf5, 0x8d, 0x78, 0x76, 0x6c, 0x08, 0xc0, 0x37, 0xa3, 0x4a, 0x8b, 0x53, 0xc9, 0xd0, 0x1e,
        0xf0, 0x45, 0x2d, 0x75, 0xb6, 0x5e, 0xb5, 0x25, 0x20, 0xe9, 0x6b, 0x01, 0xe6, 0x59,
    ];
    assert_eq!(tag, expected);
}

fn derive(memory: u32, passes: u32) -> Result<Vec<u8>, JobError> {
    derive_key(Derivation { passphrase: "correct horse battery".into(), salt: vec![9; 16], memory, passes })
}

#[test]
fn a_job_derives_what_the_crate_derives_by_itself() {
    let mut expected = vec![0; 32];
    let params = argon2::Params::new(19 * 1024, 2, 1, Some(32)).unwrap();
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(b"correct horse battery", &[9; 16], &mut expected)
        .unwrap();
    assert_eq!(derive(19 * 1024, 2), Ok(expected));
}

#[test]
fn costs_outside_what_is_read_are_refused_before_any_memory_is_taken() {
    let outside = [
        (19 * 1024 - 1, 2),
        (19 * 1024, 1),
        (46 * 1024 - 1, 1),
        (64 * 1024, 0),
        (64 * 1024, 11),
        (1024 * 1024 + 1, 3),
        (u32::MAX, u32::MAX),
    ];
    for (memory, passes) in outside {
        assert_eq!(derive(memory, passes), Err(JobError::OutOfBounds), "{memory} KiB, {passes}");
    }
    for cost in [Argon2Cost::WANTED, Argon2Cost::FALLBACK, Argon2Cost::FLOOR, Argon2Cost::CEILING] {
        assert!(cost.is_readable());
    }
}

#[test]
fn a_salt_that_is_none_is_refused() {
    let derivation =
        Derivation { passphrase: "correct horse battery".into(), salt: vec![], memory: 19 * 1024, passes: 2 };
    assert_eq!(derive_key(derivation), Err(JobError::OutOfBounds));
}

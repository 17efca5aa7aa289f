//! The age test vectors, read where they are: in the source of the `age` crate that Cargo.lock pins. Those of armour
//! don't apply, because our files are not armoured.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::PathBuf;
use std::process::Command;

use flate2::read::ZlibDecoder;
use sha2::{Digest, Sha256};
use waymark::vault::JobError;
use waymark::vault::exchange::{OpenError, open_with_identity, open_with_passphrase};

/// Stanzas without their short last line: the crate reads them all the same, for the sake of the first age files. The
/// header's MAC covers whatever was read.
const READ_ALL_THE_SAME: [&str; 2] = ["stanza_missing_body", "stanza_missing_final_line"];

/// A vector: what it says of itself, and the file.
struct Vector {
    says: BTreeMap<String, String>,
    file: Vec<u8>,
}

/// What came of it, in the words of the vectors. They tell a header that is wrong from a payload that is; we don't.
#[derive(Debug, PartialEq, Eq)]
enum Outcome {
    Success(String),
    NoMatch,
    Refused,
}

fn folder() -> PathBuf {
    let metadata = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--offline", "--manifest-path"])
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"))
        .output()
        .unwrap();
    let metadata: serde_json::Value = serde_json::from_slice(&metadata.stdout).unwrap();
    let age = metadata["packages"].as_array().unwrap().iter().find(|package| package["name"] == "age").unwrap();
    PathBuf::from(age["manifest_path"].as_str().unwrap()).with_file_name("tests").join("testdata/testkit")
}

fn read(bytes: &[u8]) -> Vector {
    let end = bytes.windows(2).position(|window| window == b"\n\n").unwrap();
    let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
    let says: BTreeMap<_, _> =
        head.lines().filter_map(|line| line.split_once(": ")).map(|(key, value)| (key.into(), value.into())).collect();
    let mut file = bytes[end + 2..].to_vec();
    if says.contains_key("compressed") {
        let packed = std::mem::take(&mut file);
        ZlibDecoder::new(&packed[..]).read_to_end(&mut file).unwrap();
    }
    Vector { says, file }
}

fn expected(vector: &Vector) -> Outcome {
    match vector.says["expect"].as_str() {
        "success" => Outcome::Success(vector.says["payload"].clone()),
        "no match" => Outcome::NoMatch,
        "header failure" | "HMAC failure" | "payload failure" => Outcome::Refused,
        other => panic!("an outcome of a newer kit: {other}"),
    }
}

fn outcome(vector: &Vector) -> Outcome {
    match (vector.says.get("identity"), vector.says.get("passphrase")) {
        (_, Some(passphrase)) => match open_with_passphrase(&vector.file, passphrase) {
            Ok(plain) => success(&plain),
            // A stanza that is not scrypt's is for somebody's key.
            Err(JobError::WrongPassphrase | JobError::NotOurs) => Outcome::NoMatch,
            Err(_) => Outcome::Refused,
        },
        (Some(identity), None) => match open_with_identity(&vector.file, identity) {
            Ok(plain) => success(&plain),
            Err(OpenError::WrongKey) => Outcome::NoMatch,
            Err(_) => Outcome::Refused,
        },
        (None, None) => match open_with_passphrase(&vector.file, "") {
            Ok(plain) => success(&plain),
            Err(_) => Outcome::Refused,
        },
    }
}

fn success(plain: &[u8]) -> Outcome {
    Outcome::Success(Sha256::digest(plain).iter().map(|byte| format!("{byte:02x}")).collect())
}

#[test]
fn every_age_vector_that_applies_comes_out_as_it_says() {
    let mut tried = 0;
    for path in fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()) {
        let vector = read(&fs::read(&path).unwrap());
        if vector.says.contains_key("armored") || READ_ALL_THE_SAME.iter().any(|name| path.ends_with(name)) {
            continue;
        }
        assert_eq!(outcome(&vector), expected(&vector), "{}", path.display());
        tried += 1;
    }
    assert!(tried >= 70, "only {tried} vectors found");
}

//! Files of earlier versions open for ever. A frozen file is never written anew; a new format adds one.

use waymark::journal::{Case, Part, Value};
use waymark::vault::exchange::{Manifest, Parcel, ParcelFile, ParcelKind, open_with_passphrase, seal_to_passphrase};

use crate::exchange_parcel::parcel;
use crate::journal_replica::record_id;

const VERSION_1: &[u8] = include_bytes!("../data/exchange-v1.age");
const VERSION_1_FILES: &[u8] = include_bytes!("../data/exchange-v1-files.age");
const PASSPHRASE_1: &str = "lantern корабль meadow frozen since 2026";

#[test]
fn an_exchange_file_of_version_1_opens() {
    let parcel = Parcel::unpack(&open_with_passphrase(VERSION_1, PASSPHRASE_1).unwrap()).unwrap();
    assert_eq!((parcel.manifest.format, parcel.manifest.kind), (1, ParcelKind::Whole));
    assert_eq!(parcel.manifest.made.to_rfc3339(), "2026-03-01T12:00:00+02:00");
    let [first] = <[_; 1]>::try_from(parcel.cases).unwrap();
    let case = Case::fold(first.id, first.lines).unwrap();
    let given = case.record(record_id(0)).unwrap().given("six.story", &Part::Said);
    assert_eq!(given.0.len(), 12);
    assert!(matches!(given.value(), Some(Value::Text { text, lang }) if text.starts_with("Слова 11:") && lang == "ru"));
}

#[test]
fn the_files_in_an_exchange_file_of_version_1_open() {
    let parcel = Parcel::unpack(&open_with_passphrase(VERSION_1_FILES, PASSPHRASE_1).unwrap()).unwrap();
    assert_eq!(parcel.manifest.format, 1);
    let files: Vec<&[u8]> = parcel.cases[0].files.iter().map(ParcelFile::bytes).collect();
    assert_eq!(files, ["Письмо школе".as_bytes(), b""]);
}

/// Wrote the frozen file with files in it, once.
#[test]
#[ignore = "the frozen file is never written again"]
fn write_the_frozen_file_with_files() {
    let Parcel { manifest, mut cases, .. } = parcel(2);
    cases[0].files = vec![ParcelFile::of("Письмо школе".as_bytes().to_vec()), ParcelFile::of(Vec::new())];
    let parcel = Parcel::whole(Manifest::whole(manifest.made, manifest.vault, &cases), cases);
    let file = seal_to_passphrase(&parcel.pack().unwrap(), PASSPHRASE_1).unwrap();
    std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/exchange-v1-files.age"), file).unwrap();
}

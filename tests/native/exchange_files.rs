//! Files in parcels: as the manifest says, or the parcel is refused.

use std::io::Read;

use flate2::{Compression, read::GzDecoder, write::GzEncoder};
use tar::{Archive, Builder, Header};
use waymark::protocol::LARGEST_FILE;
use waymark::vault::exchange::{Manifest, Parcel, ParcelCase, ParcelError, ParcelFile, ParcelLimits};

use crate::exchange_parcel::parcel;

type Entries = Vec<(String, Vec<u8>)>;

/// A parcel's archive with its entries changed, as any program could have made it.
pub(crate) fn repacked(parcel: &Parcel, change: impl FnOnce(&mut Entries)) -> Vec<u8> {
    let packed = parcel.pack().unwrap();
    let mut archive = Archive::new(GzDecoder::new(packed.as_slice()));
    let mut entries = Entries::new();
    for entry in archive.entries().unwrap() {
        let mut entry = entry.unwrap();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        entries.push((entry.path().unwrap().to_string_lossy().into_owned(), bytes));
    }
    change(&mut entries);
    let mut builder = Builder::new(GzEncoder::new(Vec::new(), Compression::fast()));
    for (path, bytes) in entries {
        let mut header = Header::new_ustar();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        builder.append_data(&mut header, path, bytes.as_slice()).unwrap();
    }
    builder.into_inner().unwrap().finish().unwrap()
}

fn with_files(files: Vec<Vec<u8>>) -> Parcel {
    let Parcel { manifest, mut cases, .. } = parcel(2);
    cases[0].files = files.into_iter().map(ParcelFile::of).collect();
    Parcel::whole(Manifest::whole(manifest.made, manifest.vault, &cases), cases)
}

fn two() -> Parcel {
    with_files(vec![b"one".to_vec(), vec![0, 255, 10]])
}

#[test]
fn files_come_out_as_they_were_packed() {
    let files = vec![Vec::new(), b"letter".to_vec(), vec![7; 3_000_000]];
    let parcel = with_files(files);
    assert!(Parcel::unpack(&parcel.pack().unwrap()) == Ok(parcel));
}

#[test]
fn a_file_stands_under_its_hash_in_the_folder_of_its_case() {
    let parcel = two();
    repacked(&parcel, |entries| {
        let paths: Vec<&str> = entries.iter().map(|(path, _)| path.as_str()).collect();
        let case = parcel.cases[0].id;
        let file = |at: usize| format!("{case}/files/{}", parcel.cases[0].files[at].sha256());
        assert_eq!(paths, ["manifest.json", &format!("{case}/events.ndjson"), &file(0), &file(1)]);
    });
}

#[test]
fn a_manifest_without_files_is_an_older_one() {
    let older = repacked(&parcel(2), |entries| {
        let manifest = String::from_utf8(entries[0].1.clone()).unwrap();
        let (before, _) = manifest.split_once(",\n      \"files\"").unwrap();
        let (_, after) = manifest.split_once("\"files\": []").unwrap();
        entries[0].1 = format!("{before}{after}").into_bytes();
    });
    assert_eq!(Parcel::unpack(&older), Ok(parcel(2)));
}

#[test]
fn files_that_are_not_as_the_manifest_says_are_refused() {
    let parcel = two();
    let changes: [&dyn Fn(&mut Entries); 6] = [
        &|entries| entries[2].1[0] ^= 1,
        &|entries| _ = entries.pop(),
        &|entries| entries[3].1.push(0),
        &|entries| entries.push(entries[3].clone()),
        &|entries| {
            let unlisted = ParcelFile::of(b"three".to_vec());
            let path = entries[2].0.replace(parcel.cases[0].files[0].sha256(), unlisted.sha256());
            entries.push((path, b"three".to_vec()));
        },
        &|entries| {
            let manifest = String::from_utf8(entries[0].1.clone()).unwrap();
            entries[0].1 = manifest.replacen("\"size\": 3", "\"size\": 4", 1).into_bytes();
        },
    ];
    assert_eq!(Parcel::unpack(&repacked(&parcel, |_| {})), Ok(parcel.clone()));
    for (number, change) in changes.iter().enumerate() {
        assert_eq!(Parcel::unpack(&repacked(&parcel, change)), Err(ParcelError::Damaged), "change {number}");
    }
}

#[test]
fn a_file_under_a_name_that_is_no_hash_is_passed_over() {
    let parcel = two();
    let case = parcel.cases[0].id;
    for name in ["letter", &"AB".repeat(32), "thumbs/letter"] {
        let more = repacked(&parcel, |entries| entries.push((format!("{case}/files/{name}"), b"x".to_vec())));
        assert_eq!(Parcel::unpack(&more), Ok(parcel.clone()), "{name}");
    }
}

#[test]
fn files_count_towards_what_a_parcel_may_hold() {
    let parcel = with_files(vec![vec![0; LARGEST_FILE + 1]]);
    assert_eq!(Parcel::unpack(&parcel.pack().unwrap()), Err(ParcelError::TooLarge));
    let limits = ParcelLimits { inflated: 1 << 20, ..ParcelLimits::default() };
    let packed = with_files(vec![vec![0; 2 << 20]]).pack().unwrap();
    assert_eq!(Parcel::unpack_within(&packed, limits), Err(ParcelError::TooLarge));
    let half = || ParcelFile::of(vec![0; 1 << 28]);
    let cases = vec![ParcelCase { files: vec![half(), half()], ..parcel.cases[0].clone() }];
    let large = Parcel::whole(Manifest::whole(parcel.manifest.made, None, &cases), cases);
    assert_eq!(large.pack(), Err(ParcelError::TooLarge));
}

//! Parcels: what goes in comes out, and nothing else comes in.

use std::io::Write;

use flate2::{Compression, write::GzEncoder};
use tar::{Builder, EntryType, Header};
use waymark::documents::LARGEST_EXTRACT;
use waymark::journal::{Case, CaseId, Cell, Line, Op, Part, Value};
use waymark::vault::exchange::{Manifest, Parcel, ParcelCase, ParcelError, ParcelKind, ParcelLimits};

use crate::journal_change::written;
use crate::journal_replica::{CASE, record_id, scattered};

/// A parcel of one case with so many answers, always the same.
pub(crate) fn parcel(answers: u64) -> Parcel {
    let cases = vec![a_case(answers)];
    Parcel::whole(manifest(&cases), cases)
}

fn manifest(cases: &[ParcelCase]) -> Manifest {
    Manifest::whole("2026-03-01T12:00:00+02:00".parse().unwrap(), Some("ab".repeat(16)), cases)
}

fn a_case(answers: u64) -> ParcelCase {
    let mut case = Case::empty(CASE);
    for number in 0..answers {
        let cell = Cell::part(record_id(0), "six.story", Part::Said);
        let value = Value::text(format!("Слова {number}: {:02x?}", scattered(number)), "ru");
        case.apply(written(&case, Op::Set { cell, value, replaces: Vec::new() }, number)).unwrap();
    }
    ParcelCase { id: CASE, lines: case.history().into_iter().cloned().collect(), files: vec![] }
}

/// The same case under another id, as a workspace would be.
fn another(answers: u64) -> ParcelCase {
    let (id, from) = (CaseId::from_bytes([9; 16]), CASE.to_string());
    let raws = a_case(answers).lines.into_iter().map(|line| line.raw().replace(&from, &id.to_string()));
    ParcelCase { id, lines: raws.map(|raw| Line::read(&raw).unwrap()).collect(), files: vec![] }
}

/// An archive of these entries, as any program could have made it.
fn archive(entries: &[(EntryType, &str, &[u8])]) -> Vec<u8> {
    let mut builder = Builder::new(GzEncoder::new(Vec::new(), Compression::fast()));
    for (kind, path, bytes) in entries {
        let mut header = Header::new_gnu();
        header.set_entry_type(*kind);
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        header.as_old_mut().name[..path.len()].copy_from_slice(path.as_bytes());
        header.set_cksum();
        builder.append(&header, *bytes).unwrap();
    }
    builder.into_inner().unwrap().finish().unwrap()
}

/// The files of a parcel, to be put together otherwise.
struct Files {
    manifest: String,
    events_path: String,
    events: Vec<u8>,
}

fn files(parcel: &Parcel) -> Files {
    let events: String = parcel.cases[0].lines.iter().map(|line| format!("{}\n", line.raw())).collect();
    Files {
        manifest: serde_json::to_string(&parcel.manifest).unwrap(),
        events_path: format!("{CASE}/events.ndjson"),
        events: events.into_bytes(),
    }
}

impl Files {
    fn archived(&self) -> Vec<u8> {
        self.archived_with(&[])
    }

    fn archived_with(&self, more: &[(EntryType, &str, &[u8])]) -> Vec<u8> {
        let own = [
            (EntryType::Regular, "manifest.json", self.manifest.as_bytes()),
            (EntryType::Regular, self.events_path.as_str(), self.events.as_slice()),
        ];
        archive(&own.into_iter().chain(more.iter().copied()).collect::<Vec<_>>())
    }
}

#[test]
fn what_was_packed_comes_out_the_same() {
    let cases = vec![a_case(20), another(3)];
    let workspace = cases[1].id;
    let parcel = Parcel::whole(manifest(&cases).with_workspace(workspace), cases);
    assert_eq!(Parcel::unpack(&parcel.pack().unwrap()).unwrap(), parcel);
}

#[test]
fn a_parcel_of_nothing_comes_out_the_same() {
    let parcel = Parcel::whole(manifest(&[]), Vec::new());
    assert_eq!(Parcel::unpack(&parcel.pack().unwrap()).unwrap(), parcel);
}

#[test]
fn the_same_parcel_is_the_same_bytes() {
    assert_eq!(parcel(20).pack().unwrap(), parcel(20).pack().unwrap());
}

#[test]
fn the_manifest_says_this() {
    let json = serde_json::to_string_pretty(&parcel(1).manifest).unwrap().replace(waymark::protocol::BUILD, "<build>");
    expect_test::expect![[r#"
        {
          "format": 1,
          "app": "waymark <build>",
          "made": "2026-03-01T12:00:00+02:00",
          "kind": "whole",
          "vault": "abababababababababababababababab",
          "cases": [
            {
              "id": "07070707070707070707070707070707",
              "events": 1,
              "sha256": "4da1915d9a36796d5f400fd261a48cb07dd28b8d52ad776561e4c93c5e9954bc",
              "files": []
            }
          ],
          "workspace": null
        }"#]]
    .assert_eq(&json);
}

#[test]
fn a_manifest_that_does_not_fit_its_journals_is_not_packed() {
    let mut unfit = parcel(2);
    unfit.cases[0].lines.pop();
    assert_eq!(unfit.pack(), Err(ParcelError::Damaged));
    let nowhere = Parcel { manifest: parcel(2).manifest.with_workspace(CaseId::from_bytes([9; 16])), ..parcel(2) };
    assert_eq!(nowhere.pack(), Err(ParcelError::Damaged));
    let cases = vec![a_case(2), a_case(2)];
    assert_eq!(Parcel::whole(manifest(&cases), cases).pack(), Err(ParcelError::Damaged));
}

#[test]
fn an_archive_put_together_by_hand_opens() {
    let files = files(&parcel(3));
    let dotted = format!("./{}", files.events_path);
    let bytes = archive(&[
        (EntryType::Directory, "./", b""),
        (EntryType::Directory, "./0707/", b""),
        (EntryType::Regular, &dotted, &files.events),
        (EntryType::Regular, "./manifest.json", files.manifest.as_bytes()),
    ]);
    assert_eq!(Parcel::unpack(&bytes).unwrap(), parcel(3));
}

#[test]
fn files_and_fields_that_a_later_version_adds_are_passed_over() {
    let mut files = files(&parcel(3));
    files.manifest = files.manifest.replacen('{', "{\"mood\":[1],", 1);
    let attached = format!("{CASE}/files/letter");
    let bytes =
        files.archived_with(&[(EntryType::Regular, &attached, b"pdf"), (EntryType::Regular, "notes.txt", b"n")]);
    assert_eq!(Parcel::unpack(&bytes).unwrap(), parcel(3));
}

#[test]
fn a_newer_format_is_called_newer_whatever_else_it_says() {
    for manifest in [r#"{"format":2}"#, r#"{"format":2,"kind":7}"#, r#"{"format":1,"kind":"digest"}"#] {
        let bytes = archive(&[(EntryType::Regular, "manifest.json", manifest.as_bytes())]);
        assert_eq!(Parcel::unpack(&bytes), Err(ParcelError::Newer), "{manifest}");
    }
}

#[test]
fn an_extract_has_no_journals() {
    let mut files = files(&parcel(3));
    files.manifest = files.manifest.replace("\"whole\"", "\"extract\"");
    let values = (EntryType::Regular, "extract.json", b"values".as_slice());
    let read = Parcel::unpack(&files.archived_with(&[values])).unwrap();
    assert_eq!((read.manifest.kind, read.cases.len(), read.extract), (ParcelKind::Extract, 0, b"values".to_vec()));
    assert_eq!(Parcel::unpack(&files.archived()), Err(ParcelError::Damaged), "nothing to read");
    assert_eq!(Parcel::unpack(&files.archived_with(&[values, values])), Err(ParcelError::Damaged), "which of them?");
}

#[test]
fn an_extract_as_large_as_one_may_be_is_taken_and_not_a_byte_more() {
    let mut files = files(&parcel(3));
    files.manifest = files.manifest.replace("\"whole\"", "\"extract\"");
    let values = vec![b'7'; LARGEST_EXTRACT + 1];
    let with = |values| Parcel::unpack(&files.archived_with(&[(EntryType::Regular, "extract.json", values)]));
    assert_eq!(with(&values[1..]).map(|read| read.extract.len()), Ok(LARGEST_EXTRACT));
    assert_eq!(with(&values), Err(ParcelError::TooLarge));
}

#[test]
fn a_journal_that_is_not_as_the_manifest_says_is_refused() {
    let whole = files(&parcel(3));
    let changes: [&dyn Fn(&mut Files); 6] = [
        &|files| {
            files.events =
                String::from_utf8(files.events.clone()).unwrap().replacen("Слова 1", "Слова 9", 1).into_bytes()
        },
        &|files| files.events.truncate(files.events.len() - 1),
        &|files| files.events.clear(),
        &|files| files.manifest = files.manifest.replace("\"events\":3", "\"events\":4"),
        &|files| files.events_path = files.events_path.replacen('7', "8", 1),
        &|files| {
            files.manifest =
                files.manifest.replace("\"workspace\":null", &format!("\"workspace\":\"{}\"", "09".repeat(16)))
        },
    ];
    assert!(Parcel::unpack(&whole.archived()).is_ok());
    for (number, change) in changes.iter().enumerate() {
        let mut files = files(&parcel(3));
        change(&mut files);
        assert_eq!(Parcel::unpack(&files.archived()), Err(ParcelError::Damaged), "change {number}");
    }
}

#[test]
fn a_journal_of_another_case_in_its_folder_is_refused() {
    let stranger = ParcelCase { id: CASE, lines: another(2).lines, files: vec![] };
    let cases = vec![stranger];
    let parcel = Parcel::whole(manifest(&cases), cases);
    assert_eq!(Parcel::unpack(&parcel.pack().unwrap()), Err(ParcelError::Damaged));
}

#[test]
fn a_journal_twice_is_refused() {
    let whole = files(&parcel(3));
    let again: (EntryType, &str, &[u8]) = (EntryType::Regular, &whole.events_path, &whole.events);
    assert_eq!(Parcel::unpack(&whole.archived_with(&[again])), Err(ParcelError::Damaged));
}

#[test]
fn a_journal_that_the_manifest_does_not_name_is_refused() {
    let stranger = format!("{}/events.ndjson", "08".repeat(16));
    let bytes = files(&parcel(3)).archived_with(&[(EntryType::Regular, &stranger, b"")]);
    assert_eq!(Parcel::unpack(&bytes), Err(ParcelError::Damaged));
}

#[test]
fn links_devices_and_paths_that_lead_out_are_refused() {
    for kind in [EntryType::Symlink, EntryType::Link, EntryType::Char, EntryType::Block, EntryType::Fifo] {
        let bytes = files(&parcel(1)).archived_with(&[(kind, "elsewhere", b"")]);
        assert_eq!(Parcel::unpack(&bytes), Err(ParcelError::Unsafe), "{kind:?}");
    }
    for path in ["/etc/passwd", "../up", "a/../../up", "a\\b", "C:up", "a/.."] {
        let bytes = files(&parcel(1)).archived_with(&[(EntryType::Regular, path, b"x")]);
        assert_eq!(Parcel::unpack(&bytes), Err(ParcelError::Unsafe), "{path}");
    }
}

#[test]
fn what_is_no_archive_is_not_ours() {
    let gzip = |bytes: &[u8]| {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    };
    let without_manifest = archive(&[(EntryType::Regular, "notes.txt", b"n")]);
    for bytes in [Vec::new(), b"words".to_vec(), gzip(b"words"), gzip(&[b'w'; 2000]), without_manifest] {
        assert_eq!(Parcel::unpack(&bytes), Err(ParcelError::NotOurs));
    }
}

#[test]
fn a_cut_archive_is_refused_wherever_it_is_cut() {
    let whole = parcel(8).pack().unwrap();
    for length in 0..whole.len() {
        assert!(Parcel::unpack(&whole[..length]).is_err(), "cut at {length}");
    }
}

#[test]
fn no_changed_byte_of_an_archive_makes_the_reader_panic_or_changes_a_journal() {
    let (whole, parcel) = (parcel(4).pack().unwrap(), parcel(4));
    for (at, bit) in (0..whole.len()).flat_map(|at| [(at, 1), (at, 128)]) {
        let mut changed = whole.clone();
        changed[at] ^= bit;
        // The archive itself is not what is authenticated (age does that); some of gzip's header means nothing.
        if let Ok(read) = Parcel::unpack(&changed) {
            assert_eq!(read.cases, parcel.cases);
        }
    }
}

#[test]
fn a_small_file_that_inflates_beyond_the_limit_is_stopped() {
    let zeros = vec![0; 8 << 20];
    for path in ["notes.bin", "manifest.json", &format!("{CASE}/events.ndjson")] {
        let bomb = archive(&[(EntryType::Regular, path, &zeros)]);
        assert!(bomb.len() < 64 << 10);
        let limits = ParcelLimits { inflated: 1 << 20, ..ParcelLimits::default() };
        assert_eq!(Parcel::unpack_within(&bomb, limits), Err(ParcelError::TooLarge), "{path}");
    }
    let after_the_end = {
        let mut builder = GzEncoder::new(Vec::new(), Compression::fast());
        builder.write_all(&zeros).unwrap();
        builder.finish().unwrap()
    };
    let limits = ParcelLimits { inflated: 1 << 20, ..ParcelLimits::default() };
    assert_eq!(Parcel::unpack_within(&after_the_end, limits), Err(ParcelError::TooLarge));
}

#[test]
fn too_many_entries_are_refused() {
    let files = files(&parcel(1));
    let many: Vec<(EntryType, &str, &[u8])> = vec![(EntryType::Regular, "notes.txt", b"n"); 10];
    let limits = ParcelLimits { entries: 11, ..ParcelLimits::default() };
    assert_eq!(Parcel::unpack_within(&files.archived_with(&many), limits), Err(ParcelError::TooLarge));
    assert!(Parcel::unpack_within(&files.archived_with(&many[1..]), limits).is_ok());
}

//! Writing the archive.

use std::collections::BTreeSet;
use std::io::{self, Write};

use flate2::{Compression, GzBuilder};

use super::{Manifest, Parcel, ParcelError, ParcelLimits};

/// The manifest's name in the archive.
pub(super) const MANIFEST: &str = "manifest.json";

/// The name of a journal's events within its folder.
pub(super) const EVENTS: &str = "events.ndjson";

/// The name of the folder of a case's files within its folder; in it each is named by its hash.
pub(super) const FILES: &str = "files";

/// A header and the padding of its file take two blocks of 512 bytes at most.
const OVERHEAD: u64 = 1024;

pub(super) fn pack(parcel: &Parcel) -> Result<Vec<u8>, ParcelError> {
    check(parcel)?;
    write(parcel).map_err(|_| ParcelError::TooLarge)
}

fn check(parcel: &Parcel) -> Result<(), ParcelError> {
    let Parcel { manifest, cases, .. } = parcel;
    let limits = ParcelLimits::default();
    let files = || cases.iter().flat_map(|case| &case.files);
    let journals: u64 = cases.iter().map(|case| OVERHEAD + case.ndjson_len() as u64).sum();
    let size = journals + files().map(|file| OVERHEAD + file.bytes().len() as u64).sum::<u64>();
    let is_described = cases.iter().map(super::ParcelCase::entry).eq(manifest.cases.iter().cloned());
    let ids: BTreeSet<_> = cases.iter().map(|case| case.id).collect();
    if !is_described || ids.len() != cases.len() || !parcel.has_its_workspace() {
        return Err(ParcelError::Damaged);
    }
    let described = manifest.write()?.len() as u64;
    let entries = cases.len() + files().count() + 1;
    let is_too_large = entries > limits.entries || size + described + 3 * OVERHEAD > limits.inflated;
    if is_too_large { Err(ParcelError::TooLarge) } else { Ok(()) }
}

fn write(Parcel { manifest, cases, .. }: &Parcel) -> io::Result<Vec<u8>> {
    // Level 6 and no name or time: what any gzip would write, and the same every time.
    let gzip = GzBuilder::new().mtime(0).write(Vec::new(), Compression::new(6));
    let mut archive = tar::Builder::new(gzip);
    append(&mut archive, MANIFEST, &written(manifest)?)?;
    for case in cases {
        append(&mut archive, &format!("{}/{EVENTS}", case.id), &case.ndjson())?;
        for file in &case.files {
            append(&mut archive, &format!("{}/{FILES}/{}", case.id, file.sha256()), file.bytes())?;
        }
    }
    archive.into_inner()?.finish()
}

/// An archive of a manifest and files beside it.
pub(super) fn pack_extract(manifest: &Manifest, files: &[(&str, &[u8])]) -> Result<Vec<u8>, ParcelError> {
    let packed = || -> io::Result<Vec<u8>> {
        let gzip = GzBuilder::new().mtime(0).write(Vec::new(), Compression::new(6));
        let mut archive = tar::Builder::new(gzip);
        append(&mut archive, MANIFEST, &written(manifest)?)?;
        files.iter().try_for_each(|(name, bytes)| append(&mut archive, name, bytes))?;
        archive.into_inner()?.finish()
    };
    packed().map_err(|_| ParcelError::TooLarge)
}

fn written(manifest: &Manifest) -> io::Result<Vec<u8>> {
    manifest.write().map_err(io::Error::other)
}

fn append(archive: &mut tar::Builder<impl Write>, path: &str, bytes: &[u8]) -> io::Result<()> {
    let mut header = tar::Header::new_ustar();
    header.set_size(bytes.len() as u64);
    header.set_mode(0o600);
    header.set_mtime(0);
    archive.append_data(&mut header, path, bytes)
}

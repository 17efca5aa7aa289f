//! Reading an archive that anyone may have made.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::io::{self, Read};
use std::str::FromStr;

use flate2::read::GzDecoder;
use tar::{Archive, Entry, EntryType};

use super::pack::{EVENTS, MANIFEST};
use super::parcel::sha256;
use super::{Manifest, ManifestCase, Parcel, ParcelCase, ParcelError, ParcelKind, ParcelLimits};
use crate::journal::{CaseId, Line};

/// What was found in the archive and is known here.
#[derive(Default)]
struct Found {
    manifest: Option<Manifest>,
    journals: BTreeMap<CaseId, Vec<u8>>,
}

pub(super) fn unpack(bytes: &[u8], limits: ParcelLimits) -> Result<Parcel, ParcelError> {
    let is_over = Cell::new(false);
    let source = Metered { inner: GzDecoder::new(bytes), left: limits.inflated, is_over: &is_over };
    let found = read_archive(source, limits).map_err(|error| if is_over.get() { ParcelError::TooLarge } else { error });
    assemble(found?)
}

fn read_archive(source: impl Read, limits: ParcelLimits) -> Result<Found, ParcelError> {
    let mut archive = Archive::new(source);
    let mut found = Found::default();
    for (number, entry) in archive.entries().map_err(|_| ParcelError::NotOurs)?.enumerate() {
        // A first entry that is none: this never was an archive.
        let broken = if number == 0 { ParcelError::NotOurs } else { ParcelError::Damaged };
        if number >= limits.entries {
            return Err(ParcelError::TooLarge);
        }
        found.take(entry.map_err(|_| broken)?)?;
    }
    // The rest, so that gzip's own check of the whole is made.
    io::copy(&mut archive.into_inner(), &mut io::sink()).map_err(|_| ParcelError::Damaged)?;
    Ok(found)
}

impl Found {
    fn take(&mut self, mut entry: Entry<'_, impl Read>) -> Result<(), ParcelError> {
        let path = safe_path(&entry)?;
        match entry.header().entry_type() {
            EntryType::Directory | EntryType::XGlobalHeader => Ok(()),
            EntryType::Regular | EntryType::Continuous => self.take_file(&path, &mut entry),
            _ => Err(ParcelError::Unsafe),
        }
    }

    /// A known file is kept, once; any other is of a newer version, and passed over.
    fn take_file(&mut self, path: &str, file: &mut impl Read) -> Result<(), ParcelError> {
        if path == MANIFEST {
            let manifest = Manifest::read(&read(file)?)?;
            return kept_once(self.manifest.replace(manifest));
        }
        let journal = path.split_once('/').filter(|(_, name)| *name == EVENTS);
        match journal.and_then(|(folder, _)| CaseId::from_str(folder).ok()) {
            Some(id) => kept_once(self.journals.insert(id, read(file)?)),
            None => Ok(()),
        }
    }
}

fn kept_once<T>(before: Option<T>) -> Result<(), ParcelError> {
    if before.is_some() { Err(ParcelError::Damaged) } else { Ok(()) }
}

fn read(file: &mut impl Read) -> Result<Vec<u8>, ParcelError> {
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes).map_err(|_| ParcelError::Damaged)?;
    Ok(bytes)
}

/// The path without a leading `./`, as archives made by hand have it. Nothing is ever written to a path; one that
/// leads elsewhere is refused all the same, because no honest program makes it.
fn safe_path(entry: &Entry<'_, impl Read>) -> Result<String, ParcelError> {
    let bytes = entry.path_bytes();
    let path = std::str::from_utf8(&bytes).map_err(|_| ParcelError::Unsafe)?;
    let path = path.strip_prefix("./").unwrap_or(path);
    let is_inside =
        !path.starts_with('/') && !path.contains(['\\', '\0', ':']) && path.split('/').all(|part| part != "..");
    if is_inside { Ok(path.to_owned()) } else { Err(ParcelError::Unsafe) }
}

fn assemble(found: Found) -> Result<Parcel, ParcelError> {
    let Found { manifest, mut journals } = found;
    let manifest = manifest.ok_or(ParcelError::NotOurs)?;
    if manifest.kind == ParcelKind::Extract {
        return Ok(Parcel { manifest, cases: Vec::new() });
    }
    let cases =
        manifest.cases.iter().map(|entry| journal(entry, journals.remove(&entry.id))).collect::<Result<_, _>>()?;
    let parcel = Parcel { manifest, cases };
    // A journal that the manifest does not vouch for was not put there by us.
    if journals.is_empty() && parcel.has_its_workspace() { Ok(parcel) } else { Err(ParcelError::Damaged) }
}

fn journal(entry: &ManifestCase, bytes: Option<Vec<u8>>) -> Result<ParcelCase, ParcelError> {
    let bytes = bytes.filter(|bytes| sha256(bytes) == entry.sha256).ok_or(ParcelError::Damaged)?;
    let text = std::str::from_utf8(&bytes).map_err(|_| ParcelError::Damaged)?;
    let lines: Result<Vec<_>, _> = text.split_terminator('\n').map(Line::read).collect();
    let lines = lines.map_err(|_| ParcelError::Damaged)?;
    let is_as_said = lines.len() as u64 == entry.events && lines.iter().all(|line| line.event().case == entry.id);
    if is_as_said { Ok(ParcelCase { id: entry.id, lines }) } else { Err(ParcelError::Damaged) }
}

/// Counts what is inflated and stops at the limit, so that a small file cannot fill the memory.
struct Metered<'a, R> {
    inner: R,
    left: u64,
    is_over: &'a Cell<bool>,
}

impl<R: Read> Read for Metered<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        match self.left.checked_sub(count as u64) {
            Some(left) => self.left = left,
            None => {
                self.is_over.set(true);
                return Err(io::ErrorKind::FileTooLarge.into());
            }
        }
        Ok(count)
    }
}

//! Reading an archive that anyone may have made.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::io::{self, Read};
use std::str::FromStr;

use flate2::read::GzDecoder;
use tar::{Archive, Entry, EntryType};

use super::extract::FOR_PROGRAMS;
use super::pack::{EVENTS, FILES, MANIFEST};
use super::parcel::sha256;
use super::{
    Manifest, ManifestCase, ManifestFile, Parcel, ParcelCase, ParcelError, ParcelFile, ParcelKind, ParcelLimits,
};
use crate::documents::LARGEST_EXTRACT;
use crate::journal::{CaseId, Line};
use crate::protocol::LARGEST_FILE;

/// What was found in the archive and is known here.
#[derive(Default)]
struct Found {
    manifest: Option<Manifest>,
    journals: BTreeMap<CaseId, Vec<u8>>,
    files: BTreeMap<(CaseId, String), ParcelFile>,
    extract: Option<Vec<u8>>,
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
        if path == FOR_PROGRAMS {
            // One byte more tells that there is too much.
            return kept_once(self.extract.replace(read(&mut file.take(LARGEST_EXTRACT as u64 + 1))?));
        }
        let Some((folder, name)) = path.split_once('/') else { return Ok(()) };
        let Ok(id) = CaseId::from_str(folder) else { return Ok(()) };
        match name.split_once('/') {
            None if name == EVENTS => kept_once(self.journals.insert(id, read(file)?)),
            Some((FILES, name)) if is_hash(name) => {
                kept_once(self.files.insert((id, name.to_owned()), ParcelFile::of(read(file)?)))
            }
            _ => Ok(()),
        }
    }

    /// A case as its manifest describes it, with all its files.
    fn case(&mut self, entry: &ManifestCase) -> Result<ParcelCase, ParcelError> {
        let lines = lines(entry, self.journals.remove(&entry.id))?;
        let files = entry.files.iter().map(|file| self.file(entry.id, file)).collect::<Result<_, _>>()?;
        Ok(ParcelCase { id: entry.id, lines, files })
    }

    fn file(&mut self, case: CaseId, entry: &ManifestFile) -> Result<ParcelFile, ParcelError> {
        let file = self.files.remove(&(case, entry.sha256.clone()));
        let file = file.filter(|file| file.entry() == *entry).ok_or(ParcelError::Damaged)?;
        if file.bytes().len() > LARGEST_FILE { Err(ParcelError::TooLarge) } else { Ok(file) }
    }
}

/// Whether a file is named as ours are; any other is of a newer version.
fn is_hash(name: &str) -> bool {
    name.len() == 64 && name.bytes().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f'))
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

fn assemble(mut found: Found) -> Result<Parcel, ParcelError> {
    let manifest = found.manifest.take().ok_or(ParcelError::NotOurs)?;
    if manifest.kind == ParcelKind::Extract {
        let extract = found.extract.take().ok_or(ParcelError::Damaged)?;
        let is_too_large = extract.len() > LARGEST_EXTRACT;
        return if is_too_large {
            Err(ParcelError::TooLarge)
        } else {
            Ok(Parcel { extract, ..Parcel::whole(manifest, Vec::new()) })
        };
    }
    let cases = manifest.cases.iter().map(|entry| found.case(entry)).collect::<Result<_, _>>()?;
    let parcel = Parcel::whole(manifest, cases);
    // What the manifest does not vouch for was not put there by us.
    let is_vouched_for = found.journals.is_empty() && found.files.is_empty();
    if is_vouched_for && parcel.has_its_workspace() { Ok(parcel) } else { Err(ParcelError::Damaged) }
}

fn lines(entry: &ManifestCase, bytes: Option<Vec<u8>>) -> Result<Vec<Line>, ParcelError> {
    let bytes = bytes.filter(|bytes| sha256(bytes) == entry.sha256).ok_or(ParcelError::Damaged)?;
    let text = std::str::from_utf8(&bytes).map_err(|_| ParcelError::Damaged)?;
    let lines: Result<Vec<_>, _> = text.split_terminator('\n').map(Line::read).collect();
    let lines = lines.map_err(|_| ParcelError::Damaged)?;
    let is_as_said = lines.len() as u64 == entry.events && lines.iter().all(|line| line.event().case == entry.id);
    if is_as_said { Ok(lines) } else { Err(ParcelError::Damaged) }
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

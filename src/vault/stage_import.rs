//! Reading a file in: all of it is checked and kept aside, and what it would bring is shown. The cases stay as they
//! are.

use zeroize::Zeroizing;

use super::chunks::FileShelf;
use super::exchange::{Manifest, Parcel, ParcelCase, ParcelKind};
use super::files::is_named;
use super::records::prefix;
use super::seal::{open, seal};
use super::staged::{self, BATCH, batch_binding};
use super::store::{Commit, Write};
use super::{Clock, Helper, Store, Table, VaultService};
use crate::journal::{Case, CaseId, Line};
use crate::process::CardFace;
use crate::protocol::{Failure, Fate, FileKey, Preview, PreviewCase, Response};

impl<S: Store, H: Helper, C: Clock> VaultService<S, H, C> {
    /// An extract holds no journal: it is handed to the page as it came, and nothing is kept.
    pub(super) async fn stage_import(&mut self, file: Vec<u8>, key: FileKey) -> Result<Response, Failure> {
        self.open()?;
        let parcel = Parcel::read(&self.open_file(file, key).await?)?;
        if parcel.manifest.kind == ParcelKind::Extract {
            return Ok(Response::Extract(parcel.extract));
        }
        let preview = self.preview(&parcel).await?;
        self.keep_batch(parcel).await?;
        Ok(Response::Staged(preview))
    }

    pub(super) async fn refuse_import(&mut self) -> Result<Response, Failure> {
        self.open()?;
        self.write_batch(staged::forget().into()).await?;
        Ok(Response::Done)
    }

    /// The file that waits.
    ///
    /// # Errors
    /// [`Failure::Misunderstood`] if none does.
    pub(super) async fn batch(&self) -> Result<Parcel, Failure> {
        let vault = self.open()?;
        let sealed = self.store.get(Table::Staged, BATCH).await?.ok_or(Failure::Misunderstood)?;
        Ok(Parcel::read(&open(&vault.key, &batch_binding(vault.vault), &sealed)?)?)
    }

    /// At unlock: an import that was not accepted before the last locking is forgotten, and with it what it had
    /// written for cases that never came to be.
    pub(super) async fn forget_batch(&mut self) -> Result<(), Failure> {
        if self.store.get(Table::Staged, BATCH).await?.is_none() {
            return Ok(());
        }
        let parcel = self.batch().await;
        let vault = self.open()?;
        let cases = parcel.iter().flat_map(|parcel| &parcel.cases).map(|case| case.id);
        // A damaged case may have no card, and yet what it has is its own.
        let is_orphan =
            |case: &CaseId| *case != vault.workspace() && vault.entry(*case).is_none() && !vault.damaged.contains(case);
        let orphans = cases.filter(is_orphan);
        let mut writes: Vec<_> = orphans.map(|case| Write::DeleteAll(Table::Snapshots, prefix(case))).collect();
        writes.extend(staged::forget());
        // A store that takes no more must not keep its owner out: what is left is forgotten next time.
        let _ = self.store.commit(Commit { expects: vec![vault.expects_head()], writes }).await;
        Ok(())
    }

    /// Keeps a parcel and, beside it, its files: each is let go of as soon as it is sealed.
    async fn keep_batch(&mut self, mut parcel: Parcel) -> Result<(), Failure> {
        let vault = self.open()?;
        let mut writes = Vec::from(staged::forget());
        for file in parcel.cases.iter_mut().flat_map(|case| std::mem::take(&mut case.files)) {
            writes.extend(FileShelf::staged(vault.vault, &vault.key, file.sha256()).write(file.bytes())?);
        }
        let sealed = seal(&vault.key, &batch_binding(vault.vault), &Zeroizing::new(parcel.write()?))?;
        writes.push(Write::Put(Table::Staged, BATCH.to_owned(), sealed));
        self.write_batch(writes).await
    }

    /// Looks before it writes whether somebody else wrote, because what is written is too large to be kept for a
    /// second try.
    async fn write_batch(&mut self, writes: Vec<Write>) -> Result<(), Failure> {
        if self.has_moved_on().await? {
            self.read_again().await?;
        }
        let commit = Commit { expects: vec![self.open()?.expects_head()], writes };
        Ok(self.store.commit(commit).await?)
    }

    async fn preview(&mut self, parcel: &Parcel) -> Result<Preview, Failure> {
        let mut cases = Vec::with_capacity(parcel.cases.len());
        for theirs in cases_of(parcel) {
            cases.push(self.preview_case(&parcel.manifest, theirs).await?);
        }
        Ok(Preview {
            made: parcel.manifest.made.timestamp_millis(),
            has_workspace: parcel.manifest.workspace.is_some(),
            cases,
        })
    }

    async fn preview_case(&mut self, manifest: &Manifest, theirs: &ParcelCase) -> Result<PreviewCase, Failure> {
        let file = fold(theirs.id, theirs.lines.iter())?;
        let fate = self.fate(manifest, theirs).await?;
        let known = self.ours(theirs.id).await?;
        let union = fold(theirs.id, known.iter().chain(&theirs.lines))?;
        Ok(PreviewCase {
            case: theirs.id,
            face: CardFace::of(&file),
            fate,
            new_events: (union.lines().len() - known.len()) as u64,
            new_files: u32::try_from(self.missing_files(manifest, theirs).await?.len()).unwrap_or(u32::MAX),
            conflicts: conflicts_in(&union),
        })
    }

    /// What an import does to a case.
    pub(super) async fn fate(&mut self, manifest: &Manifest, theirs: &ParcelCase) -> Result<Fate, Failure> {
        let open = self.open()?;
        if theirs.id == open.workspace() {
            return Err(Failure::CutFile);
        }
        if theirs.lines.is_empty() {
            return Ok(Fate::Same);
        }
        if open.entry(theirs.id).is_none() && !open.damaged.contains(&theirs.id) {
            // A workspace that cannot tell what was erased must not keep out what would repair it.
            let was_erased = self.was_erased(theirs.id).await;
            return Ok(if was_erased == Ok(true) { Fate::Erased } else { Fate::New });
        }
        match self.load(theirs.id).await {
            Err(Failure::Damaged) => return Ok(Fate::Damaged),
            loaded => loaded?,
        }
        let ours = &self.open()?.journal(theirs.id)?.case;
        let is_known = theirs.lines.iter().all(|line| ours.line(line.event().id).is_some());
        let is_same = is_known && self.missing_files(manifest, theirs).await?.is_empty();
        Ok(if is_same { Fate::Same } else { Fate::Joined })
    }

    /// The files of a case that came in the file, are named by its events, and are not here, or not whole.
    pub(super) async fn missing_files(
        &mut self,
        manifest: &Manifest,
        theirs: &ParcelCase,
    ) -> Result<Vec<String>, Failure> {
        let listed = manifest.files_of(theirs.id).iter().map(|file| &file.sha256);
        let mut missing: Vec<String> = listed.filter(|sha256| is_named(sha256, &theirs.lines)).cloned().collect();
        let open = self.open()?;
        if open.entry(theirs.id).is_some() && !open.damaged.contains(&theirs.id) {
            self.load(theirs.id).await?;
            let sound = self.sound_files(theirs.id).await?;
            missing.retain(|sha256| !sound.contains(sha256));
        }
        Ok(missing)
    }

    /// Our lines of a case; none if it is not here, or damaged.
    async fn ours(&mut self, case: CaseId) -> Result<Vec<Line>, Failure> {
        let open = self.open()?;
        if open.entry(case).is_none() || open.damaged.contains(&case) {
            return Ok(Vec::new());
        }
        self.load(case).await?;
        Ok(self.open()?.journal(case)?.case.lines().cloned().collect())
    }
}

/// The journals of a parcel that are cases.
pub(super) fn cases_of(parcel: &Parcel) -> impl Iterator<Item = &ParcelCase> {
    parcel.cases.iter().filter(|case| Some(case.id) != parcel.manifest.workspace)
}

/// A case of lines from a file: two different events of one id, or one of another case, are the file's fault.
pub(super) fn fold<'a>(case: CaseId, lines: impl IntoIterator<Item = &'a Line>) -> Result<Case, Failure> {
    Case::fold(case, lines.into_iter().cloned()).map_err(|_| Failure::CutFile)
}

/// In how many parts of questions answers stand against each other.
pub(super) fn conflicts_in(case: &Case) -> u32 {
    let conflicts = case.records().map(|record| record.conflicts().count()).sum::<usize>();
    u32::try_from(conflicts).unwrap_or(u32::MAX)
}

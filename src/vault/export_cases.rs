//! A file with whole cases in it.

use std::collections::BTreeSet;

use super::exchange::{ExchangeJob, Manifest, Parcel, ParcelCase, ParcelFile, ParcelLimits};
use super::passphrase::is_long_enough;
use super::{Clock, Helper, Job, JobError, Store, VaultService};
use crate::journal::CaseId;
use crate::protocol::{Failure, FileLock, Response};

impl<S: Store, H: Helper, C: Clock> VaultService<S, H, C> {
    /// All cases if none is named. A damaged one that is named is refused; among all it is left out, as the desk said
    /// that it is damaged, so that the sound ones can still leave.
    pub(super) async fn export_cases(
        &mut self,
        named: Vec<CaseId>,
        with_workspace: bool,
        lock: FileLock,
    ) -> Result<Response, Failure> {
        self.open()?;
        let made = self.clock.now();
        self.check_lock(&lock)?;
        let parcel = self.parcel(named, with_workspace).await?;
        let sealed = self.helper.run(Job::Exchange(ExchangeJob::Seal { parcel, lock })).await;
        let bytes = sealed.map_err(|error| match error {
            JobError::TooLarge => Failure::LargeParcel,
            other => other.into(),
        })?;
        Ok(Response::File { name: format!("waymark-{}.age", made.date_naive()), bytes })
    }

    /// An extract, made by the page of what it shows.
    pub(super) async fn seal_extract(&mut self, extract: Vec<u8>, lock: FileLock) -> Result<Response, Failure> {
        self.open()?;
        self.check_lock(&lock)?;
        let job = Job::Exchange(ExchangeJob::SealExtract { extract, lock });
        Ok(Response::FileBytes(self.helper.run(job).await?))
    }

    async fn parcel(&mut self, named: Vec<CaseId>, with_workspace: bool) -> Result<Parcel, Failure> {
        let workspace = self.open()?.workspace();
        let mut journals = if named.is_empty() { self.sound_cases()? } else { named };
        let mut seen = BTreeSet::from([workspace]);
        journals.retain(|journal| seen.insert(*journal));
        journals.extend(with_workspace.then_some(workspace));
        let mut cases = Vec::with_capacity(journals.len());
        let mut room = ParcelLimits::default().inflated;
        for id in journals {
            cases.push(self.parcel_case(id, &mut room).await?);
        }
        let manifest = Manifest::whole(self.clock.now(), Some(workspace.to_string()), &cases);
        let manifest = if with_workspace { manifest.with_workspace(workspace) } else { manifest };
        Ok(Parcel::whole(manifest, cases))
    }

    async fn parcel_case(&mut self, id: CaseId, room: &mut u64) -> Result<ParcelCase, Failure> {
        if id != self.open()?.workspace() && self.open()?.entry(id).is_none() {
            return Err(Failure::NoCase);
        }
        self.load(id).await?;
        let lines = self.open()?.journal(id)?.case.history().into_iter().cloned().collect();
        Ok(ParcelCase { id, lines, files: self.parcel_files(id, room).await? })
    }

    /// The files of a case. One that is damaged here is left out, as if it had never come along, so that the rest can
    /// leave.
    async fn parcel_files(&self, case: CaseId, room: &mut u64) -> Result<Vec<ParcelFile>, Failure> {
        let mut files = Vec::new();
        for sha256 in self.named_files(case).await? {
            let bytes = match self.file_shelf(case, &sha256)?.read_whole(&self.store).await {
                Err(Failure::Damaged | Failure::NoFile) => continue,
                read => read?,
            };
            // What a file could not take is not even gathered.
            *room = room.checked_sub(bytes.len() as u64).ok_or(Failure::LargeParcel)?;
            files.push(ParcelFile::of(bytes));
        }
        Ok(files)
    }

    pub(super) fn sound_cases(&self) -> Result<Vec<CaseId>, Failure> {
        let open = self.open()?;
        let cases = open.books.pages.values().flat_map(|page| page.entries.keys());
        Ok(cases.filter(|case| !open.damaged.contains(case)).copied().collect())
    }

    /// A file's passphrase is chosen as carefully as the vault's.
    fn check_lock(&self, lock: &FileLock) -> Result<(), Failure> {
        match lock {
            FileLock::Passphrase(passphrase) if !is_long_enough(&self.normalise(passphrase)) => {
                Err(Failure::ShortPassphrase)
            }
            _ => Ok(()),
        }
    }
}

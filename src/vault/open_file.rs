//! Opening exchange files, and proving that one can be opened.

use std::collections::BTreeSet;

use zeroize::Zeroizing;

use super::exchange::{ExchangeJob, OpeningKey, Parcel, ParcelCase, ParcelKind};
use super::files::is_named;
use super::gather::set_of;
use super::{Clock, Helper, Job, Store, VaultService};
use crate::journal::CaseId;
use crate::protocol::{Failure, FileKey, Response};

impl<S: Store, H: Helper, C: Clock> VaultService<S, H, C> {
    /// The parcel inside a file, as the exchange program wrote it.
    pub(super) async fn open_file(&self, file: Vec<u8>, key: FileKey) -> Result<Zeroizing<Vec<u8>>, Failure> {
        let key = match key {
            FileKey::Passphrase(passphrase) => OpeningKey::Passphrase(passphrase),
            FileKey::Mine => OpeningKey::Identity(self.identity().await?.map(|identity| identity.to_string())),
        };
        let parcel = self.helper.run(Job::Exchange(ExchangeJob::Open { file, key })).await?;
        Ok(Zeroizing::new(parcel))
    }

    /// How many cases of a file are here just as they are in it.
    pub(super) async fn verify_file(&mut self, file: Vec<u8>, key: FileKey) -> Result<Response, Failure> {
        self.open()?;
        let parcel = Parcel::read(&self.open_file(file, key).await?)?;
        if parcel.manifest.kind == ParcelKind::Extract {
            return Err(Failure::Extract);
        }
        let mut cases = 0;
        for theirs in parcel.cases.iter().filter(|case| Some(case.id) != parcel.manifest.workspace) {
            cases += u32::from(self.is_here(theirs).await?);
        }
        Ok(Response::Verified { cases })
    }

    async fn is_here(&mut self, theirs: &ParcelCase) -> Result<bool, Failure> {
        match self.load(theirs.id).await {
            Err(Failure::NoCase | Failure::Damaged) => return Ok(false),
            loaded => loaded?,
        }
        let ours = &self.open()?.journal(theirs.id)?.case;
        let is_same =
            |line: &crate::journal::Line| ours.line(line.event().id).is_some_and(|our| our.raw() == line.raw());
        let has_same_lines = ours.lines().len() == theirs.lines.len() && theirs.lines.iter().all(is_same);
        let named = theirs.files.iter().map(|file| file.sha256()).filter(|sha256| is_named(sha256, &theirs.lines));
        let named = set_of(named.map(str::to_owned));
        Ok(has_same_lines && named == self.sound_files(theirs.id).await?)
    }

    /// The files of a case that is loaded which its events name and which are whole. One hash is one content, so that
    /// two sets of hashes that are equal are equal files.
    pub(super) async fn sound_files(&self, case: CaseId) -> Result<BTreeSet<String>, Failure> {
        let mut sound = BTreeSet::new();
        for sha256 in self.named_files(case).await? {
            if self.file_shelf(case, &sha256)?.size(&self.store).await?.is_some() {
                sound.insert(sha256);
            }
        }
        Ok(sound)
    }
}

//! Opening exchange files, and proving that one can be opened.

use zeroize::Zeroizing;

use super::exchange::{ExchangeJob, OpeningKey, Parcel, ParcelCase};
use super::{Clock, Helper, Job, Store, VaultService};
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
        Ok(ours.lines().len() == theirs.lines.len() && theirs.lines.iter().all(is_same))
    }
}

//! Opening exchange files, and proving that one can be opened.

use super::exchange::{FileDoor, OpenError, Parcel, ParcelCase, ParcelError, open_with_identity};
use super::{Clock, Helper, Job, Store, VaultService};
use crate::protocol::{Failure, FileKey, Response};

impl<S: Store, H: Helper, C: Clock> VaultService<S, H, C> {
    /// The archive inside a file.
    pub(super) async fn open_file(&self, file: Vec<u8>, key: FileKey) -> Result<Vec<u8>, Failure> {
        match (FileDoor::of(&file)?, key) {
            (FileDoor::Passphrase, FileKey::Passphrase(passphrase)) => {
                Ok(self.helper.run(Job::OpenFile { passphrase, bytes: file }).await?)
            }
            (FileDoor::Key, FileKey::Mine) => {
                let identity = self.identity().await?.ok_or(Failure::NotForUs)?;
                Ok(open_with_identity(&file, &identity)?)
            }
            (FileDoor::Passphrase, FileKey::Mine) => Err(Failure::WrongFilePassphrase),
            (FileDoor::Key, FileKey::Passphrase(_)) => Err(Failure::NotForUs),
        }
    }

    /// How many cases of a file are here just as they are in it.
    pub(super) async fn verify_file(&mut self, file: Vec<u8>, key: FileKey) -> Result<Response, Failure> {
        self.open()?;
        let parcel = Parcel::unpack(&self.open_file(file, key).await?)?;
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

impl From<OpenError> for Failure {
    fn from(error: OpenError) -> Self {
        match error {
            OpenError::NotOurs => Self::NotOurs,
            OpenError::WrongKey => Self::NotForUs,
            OpenError::Demanding => Self::DemandingFile,
            OpenError::Damaged => Self::CutFile,
        }
    }
}

impl From<ParcelError> for Failure {
    fn from(error: ParcelError) -> Self {
        match error {
            ParcelError::NotOurs => Self::NotOurs,
            ParcelError::Newer => Self::NewerFile,
            ParcelError::TooLarge => Self::DemandingFile,
            ParcelError::Damaged | ParcelError::Unsafe => Self::CutFile,
        }
    }
}

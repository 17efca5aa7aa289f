//! What is on this device.

use super::header::{self, Header};
use super::tries::{self, Tries};
use super::{Clock, Helper, Store, Table, VaultService, head};
use crate::protocol::{Failure, Response};

/// The key, in [`Table::Meta`], of the emergency numbers that the lock screen shows. The one thing kept unsealed,
/// because help must never stand behind a passphrase.
pub(super) const NUMBERS: &str = "numbers";

impl<S: Store, H: Helper, C: Clock> VaultService<S, H, C> {
    pub(super) async fn look(&self) -> Result<Response, Failure> {
        let vault = self.read_header().await?.is_some();
        let numbers = self.store.get(Table::Meta, NUMBERS).await?.unwrap_or_default();
        let wait = self.read_tries().await?.wait(self.now());
        Ok(Response::Seen { vault, numbers: String::from_utf8(numbers).unwrap_or_default(), wait })
    }

    /// The header and its bytes; `None` if there is no vault on this device.
    ///
    /// # Errors
    /// [`Failure::Damaged`] if the header is gone and records are there all the same: that is not an empty device.
    pub(super) async fn read_header(&self) -> Result<Option<(Header, Vec<u8>)>, Failure> {
        match self.store.get(Table::Meta, header::KEY).await? {
            Some(bytes) => Ok(Some((Header::read(&bytes)?, bytes))),
            None if self.has_records().await? => Err(Failure::Damaged),
            None => Ok(None),
        }
    }

    async fn has_records(&self) -> Result<bool, Failure> {
        if self.store.get(Table::Meta, head::KEY).await?.is_some() {
            return Ok(true);
        }
        for table in Table::ALL.into_iter().filter(|table| *table != Table::Meta) {
            if !self.store.keys(table, "").await?.is_empty() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    pub(super) async fn read_tries(&self) -> Result<Tries, Failure> {
        let bytes = self.store.get(Table::Meta, tries::KEY).await?;
        Ok(Tries::read(bytes.as_deref(), self.now()))
    }
}

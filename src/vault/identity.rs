//! The vault's own identity: its public key is for colleagues who want to send it a case.

use zeroize::Zeroizing;

use super::exchange::ExchangeJob;
use super::hex::{Digest, VaultId};
use super::seal::{Binding, Kind, open, seal};
use super::store::Write;
use super::unlocked::Next;
use super::{Clock, Helper, Job, Store, Table, VaultService};
use crate::protocol::{Failure, Response};

/// Its key in [`Table::Meta`].
const KEY: &str = "identity";

fn binding(vault: VaultId) -> Binding<'static> {
    Binding { vault, table: Table::Meta, case: None, key: KEY, revision: 1, kind: Kind::Identity }
}

impl<S: Store, H: Helper, C: Clock> VaultService<S, H, C> {
    /// Made when it is first asked for.
    pub(super) async fn my_public_key(&mut self) -> Result<Response, Failure> {
        if self.open()?.books.head.identity.is_none() {
            let identity = Zeroizing::new(self.helper.run(Job::Exchange(ExchangeJob::NewIdentity)).await?);
            self.carry_out(async |vault| Ok((vault.plan_identity(&identity)?, ()))).await?;
        }
        let identity = self.identity().await?.ok_or(Failure::Damaged)?.to_string();
        let public = self.helper.run(Job::Exchange(ExchangeJob::PublicKeyOf { identity })).await?;
        String::from_utf8(public).map(Response::Words).map_err(|_| Failure::Damaged)
    }

    /// The identity; `None` if nobody has asked for the public key yet.
    pub(super) async fn identity(&self) -> Result<Option<Zeroizing<String>>, Failure> {
        let vault = self.open()?;
        let Some(expected) = vault.books.head.identity else { return Ok(None) };
        let sealed = self.store.get(Table::Meta, KEY).await?.ok_or(Failure::Damaged)?;
        if Digest::of(&sealed) != expected {
            return Err(Failure::Damaged);
        }
        let bytes = open(&vault.key, &binding(vault.vault), &sealed)?;
        let text = std::str::from_utf8(&bytes).map_err(|_| Failure::Damaged)?;
        Ok(Some(Zeroizing::new(text.to_owned())))
    }

    fn plan_identity(&self, identity: &[u8]) -> Result<Next, Failure> {
        let open = self.open()?;
        let mut next = open.next();
        if next.head.identity.is_none() {
            let sealed = seal(&open.key, &binding(open.vault), identity)?;
            next.head.identity = Some(Digest::of(&sealed));
            next.writes.push(Write::Put(Table::Meta, KEY.to_owned(), sealed));
        }
        Ok(next)
    }
}

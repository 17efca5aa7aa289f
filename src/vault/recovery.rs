//! The recovery code and the lock screen, of an unlocked vault.

use zeroize::Zeroizing;

use super::header::Header;
use super::look::NUMBERS;
use super::recovery_code::RecoveryCode;
use super::slot::RecoverySlot;
use super::store::Write;
use super::{Clock, Helper, Store, Table, VaultService};
use crate::protocol::{Failure, Response};

impl<S: Store, H: Helper, C: Clock> VaultService<S, H, C> {
    /// Written as one commit with the head, which notes that nobody has typed this one back yet.
    pub(super) async fn renew_recovery_code(&mut self) -> Result<Response, Failure> {
        let code = RecoveryCode::make()?;
        self.carry_out(async |vault| {
            let open = vault.open()?;
            let (header, seen) = vault.read_header().await?.ok_or(Failure::NoVault)?;
            let header = Header { recovery: RecoverySlot::make(open.vault, &code, &open.key)?, ..header };
            let mut next = open.next();
            next.head.is_recovery_verified = false;
            next.put_header(&header, seen)?;
            Ok((next, ()))
        })
        .await?;
        Ok(Response::RecoveryCode(code.show()))
    }

    pub(super) async fn verify_recovery_code(&mut self, code: String) -> Result<Response, Failure> {
        let code = RecoveryCode::read(&Zeroizing::new(code)).map_err(|_| Failure::MistypedCode)?;
        let open = self.open()?;
        let (header, _) = self.read_header().await?.ok_or(Failure::NoVault)?;
        header.recovery.open(open.vault, &code).map_err(|_| Failure::WrongCode { wait: 0 })?;
        self.carry_out(async |vault| {
            let mut next = vault.open()?.next();
            next.head.is_recovery_verified = true;
            Ok((next, ()))
        })
        .await?;
        Ok(Response::Done)
    }

    pub(super) async fn show_on_lock_screen(&mut self, numbers: String) -> Result<Response, Failure> {
        let write = match numbers.trim() {
            "" => Write::Delete(Table::Meta, NUMBERS.to_owned()),
            numbers => Write::Put(Table::Meta, NUMBERS.to_owned(), numbers.as_bytes().to_vec()),
        };
        self.carry_out(async |vault| {
            let mut next = vault.open()?.next();
            next.writes.push(write.clone());
            Ok((next, ()))
        })
        .await?;
        Ok(Response::Done)
    }
}

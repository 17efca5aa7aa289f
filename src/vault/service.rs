//! The vault as a service: a request in, a response out.

use super::open_demo::is_for_a_vault_to_keep;
use super::unlocked::{Next, Unlocked};
use super::{Clock, Helper, SlotCost, Store, StoreError, Unicode};
use crate::protocol::{Failure, Request, Response};

/// How often an action is planned anew because somebody else wrote in between.
pub(super) const ATTEMPTS: u32 = 8;

/// A vault over a store, a helper for heavy work, a clock and Unicode. Locked until a request unlocks it; dropping it locks it.
pub struct VaultService<S, H, C> {
    pub(super) store: S,
    pub(super) helper: H,
    pub(super) clock: C,
    pub(super) unicode: Unicode,
    pub(super) cost: SlotCost,
    /// Whether it is only looked around in; then the store is one that forgets.
    pub(super) is_demo: bool,
    pub(super) unlocked: Option<Unlocked>,
}

impl<S: Store, H: Helper, C: Clock> VaultService<S, H, C> {
    /// A locked vault whose new key slots are as dear as the device bears.
    pub fn new(store: S, helper: H, clock: C, unicode: Unicode) -> Self {
        Self::with_cost(store, helper, clock, unicode, SlotCost::Measured)
    }

    /// A locked vault whose new key slots cost this much.
    pub fn with_cost(store: S, helper: H, clock: C, unicode: Unicode, cost: SlotCost) -> Self {
        Self { store, helper, clock, unicode, cost, is_demo: false, unlocked: None }
    }

    /// A vault to look around in, which [`Request::OpenDemo`] opens. The store must be one that forgets.
    pub fn demo(store: S, helper: H, clock: C, unicode: Unicode) -> Self {
        Self { is_demo: true, ..Self::new(store, helper, clock, unicode) }
    }

    /// Carries out a request.
    ///
    /// # Errors
    /// [`Failure`]; nothing has changed then.
    pub async fn answer(&mut self, request: Request) -> Result<Response, Failure> {
        if self.is_demo && is_for_a_vault_to_keep(&request) {
            return Err(Failure::Misunderstood);
        }
        match request {
            Request::Look => self.look().await,
            Request::SuggestPassphrase { list } => super::passphrase::suggest(&list).map(Response::Words),
            Request::OpenDemo => self.open_demo().await,
            Request::CreateVault { passphrase } => self.create_vault(passphrase).await,
            Request::UnlockVault { passphrase } => self.unlock_vault(passphrase).await,
            Request::RecoverVault { code, passphrase } => self.recover_vault(code, passphrase).await,
            Request::CheckPassphrase { passphrase } => self.check_passphrase(passphrase).await,
            Request::ChangePassphrase { old, new } => self.change_passphrase(old, new).await,
            Request::RenewRecoveryCode => self.renew_recovery_code().await,
            Request::VerifyRecoveryCode { code } => self.verify_recovery_code(code).await,
            Request::ShowOnLockScreen { numbers } => self.show_on_lock_screen(numbers).await,
            Request::BeginCase => self.begin_case(),
            Request::OpenJournal { journal } => self.open_journal(journal).await,
            Request::Append { journal, ops, draft } => self.append(journal, &ops, draft).await,
            Request::Search { query } => self.search(&query).await,
            Request::KeepDraft { draft, journal, ops } => self.keep_draft(draft, journal, ops).await,
            Request::DropDraft { draft } => self.drop_draft(draft).await,
            other => self.answer_about_files(other).await,
        }
    }

    async fn answer_about_files(&mut self, request: Request) -> Result<Response, Failure> {
        match request {
            Request::PutFile { case, bytes } => self.put_file(case, bytes).await,
            Request::ReadFile { case, sha256 } => self.read_file(case, &sha256).await,
            Request::MyPublicKey => self.my_public_key().await,
            Request::Export { cases, with_workspace, lock } => self.export_cases(cases, with_workspace, lock).await,
            Request::SealExtract { extract, lock } => self.seal_extract(extract, lock).await,
            Request::VerifyFile { file, key } => self.verify_file(file, key).await,
            Request::StageImport { file, key } => self.stage_import(file, key).await,
            Request::AcceptImport { with_workspace, revive } => self.accept_import(with_workspace, revive).await,
            Request::RefuseImport => self.refuse_import().await,
            Request::UndoImport => self.undo_import().await,
            Request::EraseCase { case } => self.erase_case(case).await,
            Request::EraseVault => self.erase_vault().await,
            _ => Err(Failure::Misunderstood),
        }
    }

    /// The unlocked vault.
    pub(super) fn open(&self) -> Result<&Unlocked, Failure> {
        self.unlocked.as_ref().ok_or(Failure::Locked)
    }

    /// The unlocked vault, to be changed.
    pub(super) fn open_mut(&mut self) -> Result<&mut Unlocked, Failure> {
        self.unlocked.as_mut().ok_or(Failure::Locked)
    }

    /// The wall clock in milliseconds since 1970.
    pub(super) fn now(&self) -> i64 {
        self.clock.now().timestamp_millis()
    }

    /// Carries out an action: planned on what was last read, sealed, written if that still stands. If it does not, it
    /// is read and planned again, so that nobody overwrites what they have not seen.
    pub(super) async fn carry_out<T>(
        &mut self,
        mut plan: impl AsyncFnMut(&mut Self) -> Result<(Next, T), Failure>,
    ) -> Result<T, Failure> {
        for _ in 0..ATTEMPTS {
            let attempt = self.attempt(&mut plan).await;
            if !matches!(attempt, Ok(Some(_))) {
                // Planning may have folded events that were not written.
                self.forget_journals();
            }
            match attempt? {
                Some(answer) => return Ok(answer),
                None => self.read_again().await?,
            }
        }
        Err(Failure::Storage)
    }

    async fn attempt<T>(
        &mut self,
        plan: &mut impl AsyncFnMut(&mut Self) -> Result<(Next, T), Failure>,
    ) -> Result<Option<T>, Failure> {
        let (next, answer) = plan(self).await?;
        Ok(self.write(next).await?.then_some(answer))
    }

    /// Seals an action and writes it; `false` if somebody else wrote since it was planned.
    pub(super) async fn write(&mut self, next: Next) -> Result<bool, Failure> {
        let (commit, books) = self.open()?.seal(next)?;
        match self.store.commit(commit).await {
            Ok(()) => self.open_mut()?.turn_to(books),
            Err(StoreError::Changed) => return Ok(false),
            Err(error) => return Err(error.into()),
        }
        Ok(true)
    }

    /// Forgets what is folded in memory; it is read again when it is needed.
    pub(super) fn forget_journals(&mut self) {
        self.unlocked.iter_mut().for_each(|open| open.journals.clear());
    }
}

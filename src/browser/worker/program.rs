//! The programs that run in workers, and which of its two parts an instance of the vault program plays.

use super::{helper, host};
use crate::browser::scope;
use crate::vault::{derive_key, exchange};

/// Runs the vault program. Listens before it returns; what came earlier was kept by the bootstrap (`boot.js`).
pub fn run_vault() {
    let Some(scope) = scope::scope() else { return };
    if scope.name() == helper::KDF {
        helper::serve(scope, derive_key);
    } else {
        host::serve(scope);
    }
}

/// Runs the exchange program: one job on files, one answer, the end.
pub fn run_exchange() {
    if let Some(scope) = scope::scope() {
        helper::serve(scope, exchange::perform);
    }
}

//! Which of its two parts an instance of the vault program plays.

use super::{helper, host};
use crate::browser::scope;

/// The name under which the bootstrap starts the short-lived helper.
const HELPER: &str = "kdf";

/// Runs the vault program. Listens before it returns; what came earlier was kept by the bootstrap (`boot.js`).
pub fn run_vault() {
    let Some(scope) = scope::scope() else { return };
    if scope.name() == HELPER {
        helper::serve(scope);
    } else {
        host::serve(scope);
    }
}

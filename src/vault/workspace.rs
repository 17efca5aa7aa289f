//! The workspace: what is not of a case. One more journal, with an id and a key derived from the vault's.

use sha2::{Digest as _, Sha256};

use super::hex::VaultId;
use crate::journal::{Case, CaseId, Cell, Change, DateAnswer, Op, Part, RecordId, RoundId, Value};

/// The kind of record that marks an erased case.
const ERASED: &str = "erased";
const ERASED_CASE: &str = "erased.case";
const ERASED_WHEN: &str = "erased.when";
/// No language: an id is nobody's words.
const NO_LANGUAGE: &str = "zxx";

/// The workspace's journal.
pub(super) fn workspace_of(vault: VaultId) -> CaseId {
    let digest: [u8; 32] = Sha256::new().chain_update(b"waymark workspace v1").chain_update(vault.0).finalize().into();
    let mut id = [0; 16];
    id.copy_from_slice(&digest[..16]);
    CaseId::from_bytes(id)
}

/// The operations that mark a case as erased on a day. By whom, the events say.
pub(super) fn erased_ops(workspace: &Case, case: CaseId, day: chrono::NaiveDate) -> Vec<Op> {
    let record = RecordId::once_a_case(case, ERASED);
    let answer = |question: &str, value| Change::Answer {
        cell: Cell::whole(record, question),
        kind: ERASED.to_owned(),
        round: RoundId::first_of(workspace.id()),
        value,
    };
    let mut ops = workspace.ops_of(&answer(ERASED_CASE, Value::text(case.to_string(), NO_LANGUAGE)));
    let when = workspace.ops_of(&answer(ERASED_WHEN, Value::Date(DateAnswer::from(day))));
    // Both answers bring the record into being; once is enough.
    ops.extend(when.into_iter().filter(|op| !matches!(op, Op::Add { .. })));
    ops
}

/// Whether a case was erased here on purpose.
pub(super) fn is_erased(workspace: &Case, case: CaseId) -> bool {
    let mark = workspace.record(RecordId::once_a_case(case, ERASED));
    mark.is_some_and(|mark| mark.is_alive() && mark.value(ERASED_CASE, &Part::Whole).is_some())
}

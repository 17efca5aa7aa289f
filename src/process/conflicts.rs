//! Answers that stand against each other.

use crate::journal::{Case, Record};

/// In how many places of the records in sight two copies answered differently and nobody has settled it.
pub fn conflicts(case: &Case) -> usize {
    case.records().filter(Record::is_alive).map(|record| record.conflicts().count()).sum()
}

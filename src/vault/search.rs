//! Search in all that is written in the cases.
//!
//! There is no index: what is found must be what stands there, and a scan is quick enough. A case that is not in memory
//! is read, looked through and let go before the next.

use super::{Clock, Helper, Store, VaultService};
use crate::journal::CaseId;
use crate::process::{Query, searchable_text};
use crate::protocol::{Failure, Response};

impl<S: Store, H: Helper, C: Clock> VaultService<S, H, C> {
    /// The cases in which every word stands, in the order of their cards. A damaged one is passed over.
    pub(super) async fn search(&mut self, query: &str) -> Result<Response, Failure> {
        if self.has_moved_on().await? {
            self.read_again().await?;
        }
        let query = Query::new(query, self.unicode.nfkd);
        let mut found = Vec::new();
        for case in self.sound_cases()? {
            match self.is_meant(case, &query).await {
                Ok(true) => found.push(case),
                Ok(false) | Err(Failure::Damaged) => {}
                Err(failure) => return Err(failure),
            }
        }
        Ok(Response::Found(found))
    }

    async fn is_meant(&self, case: CaseId, query: &Query) -> Result<bool, Failure> {
        if query.is_empty() {
            return Ok(true);
        }
        let text = match self.open()?.journals.get(&case) {
            Some(journal) => searchable_text(&journal.case),
            None => searchable_text(&self.read_journal(case).await?.case),
        };
        Ok(query.is_in(&text))
    }
}

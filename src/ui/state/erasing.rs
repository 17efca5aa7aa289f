//! Erasing one case, with a record of it.

use leptos::prelude::*;

use super::{App, At, Journal};
use crate::forms::workspace::{ERASED, ERASED_WHAT, ERASED_WHY};
use crate::journal::{CaseId, Line, Part, RecordId, Value};
use crate::protocol::{Failure, Request, Response};

/// How long writing why a case is erased may take, in milliseconds.
const WRITING_TAKES: u32 = 5_000;

impl App {
    /// Erases a case. What it was and why are written first, into the mark that the vault leaves: without a day such a
    /// mark says nothing, so that nothing is claimed if the erasing fails. `what` and `why` are choices of
    /// [`ERASED_WHAT`] and [`ERASED_WHY`].
    ///
    /// # Errors
    /// The vault's [`Failure`].
    pub async fn erase_case(self, case: CaseId, what: &'static str, why: String) -> Result<(), Failure> {
        let workspace = self.workspace_journal();
        // Nothing of it may stand in the way of what is written about it, or wait for a case that is gone.
        let aside = self.set_aside(case);
        if let Some(journal) = workspace {
            self.write(journal, marks(journal, case, what, why));
            self.finish_writing(WRITING_TAKES).await;
        }
        if let Err(failure) = self.ask(Request::EraseCase { case }).await {
            self.put_back(aside);
            return Err(failure);
        }
        self.forget_talks_of(case);
        // Nothing of it can be taken back, and the record of it must not be.
        self.forget_done();
        self.journals.update(|journals| {
            journals.remove(&case);
        });
        self.desk.update(|desk| desk.iter_mut().for_each(|desk| desk.cards.retain(|card| card.case != case)));
        if let Some(journal) = workspace {
            // The case is erased, whether or not the mark of it can be read here at once.
            _ = self.take_in(journal).await;
        }
        Ok(())
    }

    /// Takes in what the vault itself has written into a journal.
    async fn take_in(self, journal: Journal) -> Result<(), Failure> {
        let Response::Opened(lines) = self.ask(Request::OpenJournal { journal: journal.id }).await? else {
            return Err(Failure::Misunderstood);
        };
        let lines: Result<Vec<_>, _> = lines.iter().map(|line| Line::read(line)).collect();
        let lines = lines.map_err(|_| Failure::Damaged)?;
        let taken = journal.case.try_update(|case| lines.into_iter().try_for_each(|line| case.apply(line).map(drop)));
        taken.unwrap_or(Ok(())).map_err(|_| Failure::Damaged)
    }
}

fn marks(journal: Journal, case: CaseId, what: &str, why: String) -> Vec<crate::journal::Change> {
    let record = RecordId::once_a_case(case, ERASED.id);
    let at = At { journal, record, kind: &ERASED, round: journal.round() };
    let choice = |choice: String| Value::Choice(choice);
    vec![
        at.answer(&ERASED_WHAT.spec, Part::Whole, choice(what.to_owned())),
        at.answer(&ERASED_WHY.spec, Part::Whole, choice(why)),
    ]
}

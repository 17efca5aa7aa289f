//! Taking out again records that were added and then left blank.

use leptos::prelude::*;

use super::{App, Journal};
use crate::forms::List;
use crate::journal::{Change, Record, RecordId};
use crate::process;

/// How long writing what was typed last may take, in milliseconds.
const WRITING_TAKES: u32 = 20_000;

/// A record that a screen added, until the screen goes away.
#[derive(Clone, Copy)]
pub struct Added {
    journal: Journal,
    list: &'static List,
    record: RecordId,
}

impl App {
    /// A screen added a record to a list.
    pub fn note_added(self, journal: Journal, list: &'static List, record: RecordId) {
        self.services.update_value(|services| services.added.push(Added { journal, list, record }));
    }

    /// The screen that added these went away: those that say nothing are taken out; not before everything that was typed
    /// has been written, for until then a record looks blank that is not.
    pub async fn sweep(self, journal: Journal, records: Vec<RecordId>) {
        self.finish_writing(WRITING_TAKES).await;
        if self.has_written_all() {
            self.take_out(|added| added.journal.id == journal.id && records.contains(&added.record));
        }
    }

    /// The page is being locked, and every screen goes away; nothing is taken out where words could not be written.
    pub(super) fn sweep_all(self) {
        if self.has_written_all() {
            self.take_out(|_| true);
        }
    }

    fn take_out(self, is_meant: impl Fn(&Added) -> bool) {
        let meant = self
            .services
            .try_update_value(|services| services.added.extract_if(.., |added| is_meant(added)).collect::<Vec<_>>());
        for added in meant.into_iter().flatten().filter(|added| added.is_blank()) {
            self.write(added.journal, vec![Change::Remove(added.record)]);
        }
    }
}

impl Added {
    fn is_blank(&self) -> bool {
        let is_blank = self.journal.case.try_with_untracked(|case| {
            let record = case.record(self.record).filter(Record::is_alive);
            record.is_some_and(|record| process::is_blank(&record, self.list))
        });
        is_blank.unwrap_or(false)
    }
}

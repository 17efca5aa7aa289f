//! A new record of a list.

use leptos::prelude::*;

use crate::browser::{clock, random};
use crate::forms::List;
use crate::journal::{Change, RecordId};
use crate::process;
use crate::ui::state::{App, Journal};

/// Adds a record with what it comes into being with, and gives its id. What is still blank when the screen that added
/// it goes away is taken out again.
pub(super) fn add(app: App, journal: Journal, list: &'static List, above: Option<RecordId>) -> Option<RecordId> {
    let id = RecordId::from_bytes(random::random_bytes()?);
    let today = clock::today();
    let changes = journal
        .case
        .with_untracked(|case| process::new_record(case, process::current_round(case), list, above, id, today));
    app.write(journal, changes);
    Some(id)
}

/// Takes records out again that say nothing.
pub(super) fn sweep(app: App, journal: Journal, list: &'static List, added: &[RecordId]) {
    let blank: Vec<_> = journal.case.with_untracked(|case| {
        let found = added.iter().filter_map(|id| case.record(*id)).filter(crate::journal::Record::is_alive);
        found.filter(|record| process::is_blank(record, list)).map(|record| Change::Remove(record.id())).collect()
    });
    if !blank.is_empty() {
        app.write(journal, blank);
    }
}

/// Records that a screen added; swept when it goes away.
pub(super) fn swept(app: App, journal: Journal, list: &'static List) -> StoredValue<Vec<RecordId>> {
    let added = StoredValue::new(Vec::new());
    on_cleanup(move || {
        let added = added.try_get_value().unwrap_or_default();
        // What was typed there last becomes an answer first.
        app.leave_all();
        sweep(app, journal, list, &added);
    });
    added
}

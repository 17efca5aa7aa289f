//! A new record of a list.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::{clock, random};
use crate::forms::List;
use crate::journal::RecordId;
use crate::process;
use crate::ui::state::{App, Journal};

/// Adds a record with what it comes into being with, and gives its id.
pub fn add(app: App, journal: Journal, list: &'static List, above: Option<RecordId>) -> Option<RecordId> {
    let id = RecordId::from_bytes(random::random_bytes()?);
    let today = clock::today();
    let changes = journal
        .case
        .with_untracked(|case| process::new_record(case, process::current_round(case), list, above, id, today));
    app.write(journal, changes);
    app.note_added(journal, list, id);
    Some(id)
}

/// Records that a screen added. When it goes away, those that say nothing are taken out again.
pub fn swept(app: App, journal: Journal) -> StoredValue<Vec<RecordId>> {
    let added = StoredValue::new(Vec::<RecordId>::new());
    on_cleanup(move || {
        let added = added.try_get_value().unwrap_or_default();
        if !added.is_empty() {
            app.leave_all();
            spawn_local(app.sweep(journal, added));
        }
    });
    added
}

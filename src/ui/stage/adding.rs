//! A new record of a list.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::{clock, random};
use crate::forms::List;
use crate::journal::{Change, RecordId};
use crate::process;
use crate::ui::state::{App, Journal};

/// How long writing what was typed last may take, in milliseconds.
const WRITING_TAKES: u32 = 20_000;

/// Adds a record with what it comes into being with, and gives its id.
pub fn add(app: App, journal: Journal, list: &'static List, above: Option<RecordId>) -> Option<RecordId> {
    let id = RecordId::from_bytes(random::random_bytes()?);
    let today = clock::today();
    let changes = journal
        .case
        .with_untracked(|case| process::new_record(case, process::current_round(case), list, above, id, today));
    app.write(journal, changes);
    Some(id)
}

/// Records that a screen added. When it goes away, those that say nothing are taken out again; not before everything
/// that was typed has been written, for until then a record looks blank that is not.
pub fn swept(app: App, journal: Journal, list: &'static List) -> RwSignal<Vec<RecordId>> {
    let added = RwSignal::new(Vec::<RecordId>::new());
    on_cleanup(move || {
        let added = added.try_get_untracked().unwrap_or_default();
        if !added.is_empty() {
            app.leave_all();
            spawn_local(sweep(app, journal, list, added));
        }
    });
    added
}

async fn sweep(app: App, journal: Journal, list: &'static List, added: Vec<RecordId>) {
    app.finish_writing(WRITING_TAKES).await;
    if !app.has_written_all() {
        return;
    }
    let blank = journal.case.try_with_untracked(|case| {
        let found = added.iter().filter_map(|id| case.record(*id)).filter(crate::journal::Record::is_alive);
        found.filter(|record| process::is_blank(record, list)).map(|record| Change::Remove(record.id())).collect()
    });
    let blank: Vec<Change> = blank.unwrap_or_default();
    if !blank.is_empty() {
        app.write(journal, blank);
    }
}

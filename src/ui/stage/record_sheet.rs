//! One record whole, outside its list: what was chosen on a map.

use leptos::prelude::*;

use super::record_body::RecordBody;
use super::record_card::title_of;
use super::record_list::listed;
use crate::forms::List;
use crate::journal::RecordId;
use crate::ui::state::{At, Journal};

/// A record, open to be written in.
#[component]
pub fn RecordSheet(
    /// The case.
    journal: Journal,
    /// The list that it stands in.
    list: &'static List,
    /// The record.
    record: RecordId,
    /// Hears that it was closed or taken out.
    on_close: Callback<()>,
) -> impl IntoView {
    let listed = listed(journal, list, None, 0, MaybeProp::default());
    listed.opened.set(vec![record]);
    let round = journal.case.with_untracked(|case| case.record(record).and_then(|record| record.round()));
    let at = At { journal, record, kind: list.kind, round: round.unwrap_or_else(|| journal.round()) };
    let title = title_of(listed, at);
    Effect::new(move |_| {
        if !listed.opened.with(|opened| opened.contains(&record)) {
            on_close.run(());
        }
    });
    view! {
        <div class="record record--alone" id=format!("record-{record}")>
            <h2 class="record__title" translate="no" dir="auto">{title}</h2>
            <RecordBody listed at />
        </div>
    }
}

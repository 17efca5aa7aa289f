//! A list of records of one kind: read, added, opened, put in order.

use leptos::prelude::*;

use super::adding::{add, swept};
use super::record_card::RecordCard;
use crate::browser::unicode;
use crate::forms::{List, Order};
use crate::journal::{Record, RecordId};
use crate::process::{self, Query};
use crate::sorting::sort_by_key;
use crate::ui::kit::{Button, ButtonKind, Sortable};
use crate::ui::state::{App, Journal};
use crate::ui::text::{t, t_attribute, t_with};

/// How many records of a list that grows with the work show at first.
const SHOWN: usize = 8;

/// A list on the screen, for its cards.
#[derive(Clone, Copy)]
pub struct Listed {
    pub(super) journal: Journal,
    pub(super) list: &'static List,
    /// The records in the order shown.
    pub(super) ids: Memo<Vec<RecordId>>,
    /// Those that are open to be written in.
    pub(super) opened: RwSignal<Vec<RecordId>>,
    /// Adds one and opens it.
    pub(super) add: Callback<()>,
    pub(super) sortable: Sortable,
    /// How deep the list stands in others: 0 in a section.
    pub(super) depth: u8,
}

/// A list, under the record `above` where it stands under one.
#[component]
pub fn RecordList(
    /// The case.
    journal: Journal,
    /// The list.
    list: &'static List,
    /// The record that it stands under.
    #[prop(optional_no_strip)]
    above: Option<RecordId>,
    /// How deep it stands in others: 0 in a section.
    depth: u8,
    /// What is sought among them; all where nothing is.
    #[prop(optional, into)]
    sought: MaybeProp<String>,
) -> AnyView {
    // A list stands within a record of another list: the type would never end.
    let listed = listed(journal, list, above, depth, sought);
    let shows_all = RwSignal::new(false);
    let shown = move || {
        let mut ids = listed.ids.get();
        if list.order == Order::NewestFirst && !shows_all.get() {
            ids.truncate(SHOWN);
        }
        ids
    };
    let is_empty = move || listed.ids.with(Vec::is_empty);
    let at_start = matches!(list.order, Order::NewestFirst | Order::ByName);
    view! {
        <div class=if depth == 0 { "records" } else { "records records--within" }>
            {at_start.then(|| view! { <AddButton listed /> })}
            <Show when=is_empty>
                <p class="records__none" role="status">{none(list, sought)}</p>
            </Show>
            <ol class="records__list" id=listed.sortable.list.get_value() role="list">
                <For each=shown key=|id| *id let:id>
                    <RecordCard listed id />
                </For>
            </ol>
            <ShowAll listed shows_all />
            {(!at_start).then(|| view! { <AddButton listed /> })}
        </div>
    }
    .into_any()
}

pub(super) fn listed(
    journal: Journal,
    list: &'static List,
    above: Option<RecordId>,
    depth: u8,
    sought: MaybeProp<String>,
) -> Listed {
    let app = App::here();
    let opened = RwSignal::new(Vec::new());
    let added = swept(app, journal);
    let ids = ids(journal, list, above, Watched { opened, sought });
    let add = Callback::new(move |()| {
        if let Some(id) = add(app, journal, list, above) {
            added.update_value(|added| added.push(id));
            opened.update(|opened| opened.push(id));
        }
    });
    let on_move = Callback::new(move |(from, to): (usize, usize)| {
        let moved = ids.with_untracked(|ids| ids.get(from).copied());
        let changes = journal.case.with_untracked(|case| {
            let all = process::listed(case, process::current_round(case), list, above);
            moved.map(|moved| process::put_at(&all, moved, to)).unwrap_or_default()
        });
        if !changes.is_empty() {
            app.write(journal, changes);
        }
    });
    let name = above.map_or_else(|| list.kind.id.to_owned(), |above| format!("{}-{above}", list.kind.id));
    let sortable = Sortable {
        list: StoredValue::new(format!("records-{name}")),
        count: Signal::derive(move || ids.with(Vec::len)),
        on_move,
        over: RwSignal::new(None),
    };
    Listed { journal, list, ids, opened, add, sortable, depth }
}

/// What decides besides the records themselves which of them show.
#[derive(Clone, Copy)]
struct Watched {
    opened: RwSignal<Vec<RecordId>>,
    sought: MaybeProp<String>,
}

/// The records that show, in their order; those too that say nothing, so that they can be filled in or taken out.
fn ids(journal: Journal, list: &'static List, above: Option<RecordId>, watched: Watched) -> Memo<Vec<RecordId>> {
    let app = App::here();
    let at_first = at_first(journal, list, above);
    Memo::new(move |_| {
        let open = watched.opened.get();
        let query = Query::new(&watched.sought.get().unwrap_or_default(), unicode::nfkd);
        // One that is written in stays in sight, whatever is sought.
        let is_meant = |record: &Record<'_>| {
            let is_sought = || app.texts.with(|texts| process::is_sought(record, list, &query, texts));
            query.is_empty() || open.contains(&record.id()) || is_sought()
        };
        let mut ids: Vec<_> = journal.case.with(|case| {
            let all = process::listed(case, process::current_round(case), list, above).into_iter();
            all.filter(is_meant).map(|record| record.id()).collect()
        });
        if list.order == Order::ByName {
            sort_by_key(&mut ids, |id| at_first.iter().position(|known| known == id).map_or(0, |place| place + 1));
        }
        ids
    })
}

/// The records as they stood when the list was opened: what goes by name must not jump away from whoever writes the
/// name. What is added comes first.
fn at_first(journal: Journal, list: &'static List, above: Option<RecordId>) -> Vec<RecordId> {
    if list.order != Order::ByName {
        return Vec::new();
    }
    journal.case.with_untracked(|case| {
        let all = process::listed(case, process::current_round(case), list, above);
        process::by_name(all, unicode::nfkd).iter().map(Record::id).collect()
    })
}

fn none(list: &'static List, sought: MaybeProp<String>) -> Signal<Option<String>> {
    let (none, not_found) =
        (t_attribute(list.kind.message(), if list.is_open { "none" } else { "none-here" }), t("known-not-found"));
    let is_sought = move || sought.get().is_some_and(|sought| !sought.trim().is_empty());
    Signal::derive(move || if is_sought() { Some(not_found.get()) } else { none.get() })
}

#[component]
fn AddButton(listed: Listed) -> impl IntoView {
    let Listed { list, add, sortable, depth, .. } = listed;
    let words = t_attribute(list.kind.message(), "add");
    let id = sortable.list.get_value().replacen("records-", "add-", 1);
    let kind = if depth == 0 { ButtonKind::Second } else { ButtonKind::Quiet };
    list.is_open.then(|| {
        let label = Signal::derive(move || words.get().unwrap_or_default());
        view! { <div class="records__add"><Button id label kind on_press=add /></div> }
    })
}

/// Lists that grow with the work show their newest.
#[component]
fn ShowAll(listed: Listed, shows_all: RwSignal<bool>) -> impl IntoView {
    let count = move || listed.ids.with(Vec::len);
    let is_long = move || listed.list.order == Order::NewestFirst && count() > SHOWN && !shows_all.get();
    view! {
        <Show when=is_long>
            <Button
                label=t_with("records-all", move |args| args.set("count", count()))
                kind=ButtonKind::Quiet
                on_press=move |()| shows_all.set(true)
            />
        </Show>
    }
}

//! Rows and columns.

use leptos::prelude::*;

/// A table. On a phone each row is a block, and each cell says its column. The roles are written out, because a browser
/// takes a table's meaning away where its cells are shown as blocks.
#[component]
pub fn Table(
    /// What it shows, for a screen reader.
    #[prop(into)]
    caption: Signal<String>,
    /// The columns' names.
    #[prop(into)]
    head: Signal<Vec<String>>,
    /// The rows, a text a column; the first names the row.
    #[prop(into)]
    rows: Signal<Vec<Vec<String>>>,
) -> impl IntoView {
    let names = move || {
        head.get().into_iter().map(|name| view! { <th scope="col" role="columnheader">{name}</th> }).collect_view()
    };
    let row = move |cells: Vec<String>| {
        let mut cells = cells.into_iter();
        let first = cells.next().unwrap_or_default();
        let cell = |(cell, name): (String, String)| view! { <td role="cell" dir="auto" data-label=name>{cell}</td> };
        let rest = cells.zip(head.get().into_iter().skip(1)).map(cell).collect_view();
        view! { <tr role="row"><th scope="row" role="rowheader" dir="auto">{first}</th>{rest}</tr> }
    };
    view! {
        <div class="table-frame" role="region" aria-label=caption tabindex="0">
            <table class="table table--stacks" role="table">
                <caption class="visually-hidden">{caption}</caption>
                <thead role="rowgroup"><tr role="row">{names}</tr></thead>
                <tbody role="rowgroup">{move || rows.get().into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}

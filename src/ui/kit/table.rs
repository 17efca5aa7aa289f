//! Rows and columns.

use leptos::prelude::*;

/// A table that scrolls sideways by itself where it is wider than the page.
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
    let head = move || head.get().into_iter().map(|name| view! { <th scope="col">{name}</th> }).collect_view();
    let row = |cells: Vec<String>| {
        let mut cells = cells.into_iter();
        let first = cells.next().unwrap_or_default();
        let rest = cells.map(|cell| view! { <td dir="auto">{cell}</td> }).collect_view();
        view! { <tr><th scope="row" dir="auto">{first}</th>{rest}</tr> }
    };
    view! {
        <div class="table-frame" role="region" aria-label=caption tabindex="0">
            <table class="table">
                <caption class="visually-hidden">{caption}</caption>
                <thead><tr>{head}</tr></thead>
                <tbody>{move || rows.get().into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}

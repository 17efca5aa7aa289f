//! The same as tables, for screen readers, phones, and whoever does not read diagrams. They do all that the map does.

use leptos::prelude::*;

use super::board::{Board, Days};
use super::mark::{Mark, Marks};
use crate::diagram::{self, Row, Table};
use crate::i18n::Speech;
use crate::ui::kit::{Button, ButtonKind};
use crate::ui::state::App;
use crate::ui::text::{t, t_id};

/// Every table that has a row; while two days are compared, with what differs from the other one.
#[component]
pub(super) fn Tables(
    board: Board,
    days: Days,
    marks: Marks,
    is_compared: Signal<bool>,
    /// Begins the ids of its elements, as it does on the picture of that day.
    id: &'static str,
) -> impl IntoView {
    let app = App::here();
    let tables = Memo::new(move |_| {
        board.ask(app, days, board.looks, |asked, speech| {
            let tables = diagram::rows(asked, speech).into_iter();
            tables
                .map(|table| if is_compared.get() { compared(table, marks, speech) } else { table })
                .collect::<Vec<_>>()
        })
    });
    let is_empty = move || tables.with(|tables| tables.iter().all(|table| table.rows.is_empty()));
    let shown = move || {
        let tables = tables.get().into_iter().filter(|table| !table.rows.is_empty());
        tables.map(|table| view! { <TableView board table=filled(table) id /> }).collect_view()
    };
    view! {
        <div class="map-tables" id=format!("{id}-tables") tabindex="-1">
            <Show when=is_empty>
                <p>{t("map-empty")}</p>
            </Show>
            {shown}
        </div>
    }
}

/// A table with a column of what its rows are against the other day.
fn compared(mut table: Table, marks: Marks, speech: &Speech<'_>) -> Table {
    let mark = |row: &Row| marks.with(|marks| marks.get(&row.record).copied());
    let words = |mark: Option<Mark>| mark.map(|mark| speech.text(mark.message())).unwrap_or_default();
    table.heads.push(speech.text("map-head-change"));
    table.rows.iter_mut().for_each(|row| row.cells.push(words(mark(row))));
    table
}

/// A table without the columns in which nothing stands.
fn filled(table: Table) -> Table {
    let Table { kind, heads, rows } = table;
    let is_used: Vec<bool> = (0..heads.len())
        .map(|at| at == 0 || rows.iter().any(|row| row.cells.get(at).is_some_and(|cell| !cell.is_empty())))
        .collect();
    let keep = |cells: Vec<String>| {
        cells.into_iter().zip(&is_used).filter(|(_, is_used)| **is_used).map(|(cell, _)| cell).collect::<Vec<_>>()
    };
    let rows = rows.into_iter().map(|row| Row { record: row.record, cells: keep(row.cells) }).collect();
    Table { kind, heads: keep(heads), rows }
}

#[component]
fn TableView(board: Board, table: Table, id: &'static str) -> impl IntoView {
    let Table { kind, heads, rows } = table;
    let name = t_id(format!("map-table-{kind}"));
    let heads = heads.into_iter().map(|head| view! { <th scope="col">{head}</th> }).collect_view();
    let rows = rows.into_iter().map(|row| view! { <RowView board row id /> }).collect_view();
    view! {
        <section class="stack stack--close" id=format!("{id}-table-{kind}")>
            <h3>{name}</h3>
            <div class="table-frame" role="region" aria-label=name tabindex="0">
                <table class="table">
                    <caption class="visually-hidden">{name}</caption>
                    <thead><tr>{heads}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </section>
    }
}

/// A record; its name opens it.
#[component]
fn RowView(board: Board, row: Row, id: &'static str) -> impl IntoView {
    let Row { record, cells } = row;
    let element = format!("{}-{record}", id.replacen("map", "row", 1));
    let mut cells = cells.into_iter();
    let first = cells.next().unwrap_or_default();
    let rest = cells.map(|cell| view! { <td dir="auto" translate="no">{cell}</td> }).collect_view();
    view! {
        <tr>
            <th scope="row" dir="auto" translate="no">
                <Button
                    id=element.clone()
                    label=Signal::stored(first)
                    kind=ButtonKind::Quiet
                    on_press=move |()| board.open_from(element.clone(), record)
                />
            </th>
            {rest}
        </tr>
    }
}

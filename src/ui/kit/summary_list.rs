//! What is known, as terms and values.

use leptos::prelude::*;

use super::button::ActionLink;

/// The link at the end of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowAction {
    /// Where it leads.
    pub href: String,
    /// What it does ("Change").
    pub label: String,
}

/// One row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SummaryRow {
    /// What it is.
    pub term: String,
    /// What is known of it; line ends are kept.
    pub value: String,
    /// Where it is changed.
    pub action: Option<RowAction>,
    /// The value is a stand-in ("not said yet") and looks so.
    pub empty: bool,
}

#[component]
fn Row(row: SummaryRow) -> impl IntoView {
    let SummaryRow { term, value, action, empty } = row;
    let about = term.clone();
    let action = action.map(|RowAction { href, label }| {
        view! { <dd class="summary-list__action"><ActionLink href label about /></dd> }
    });
    let class = if empty { "summary-list__value summary-list__value--empty" } else { "summary-list__value" };
    view! {
        <div class="summary-list__row">
            <dt class="summary-list__term">{term}</dt>
            <dd class=class dir="auto">{value}</dd>
            {action}
        </div>
    }
}

/// Rows of term, value and a link.
#[component]
pub fn SummaryList(
    /// The rows in order.
    #[prop(into)]
    rows: Signal<Vec<SummaryRow>>,
) -> impl IntoView {
    let lines = move || rows.get().into_iter().map(|row| view! { <Row row /> }).collect_view();
    view! { <dl class="summary-list">{lines}</dl> }
}

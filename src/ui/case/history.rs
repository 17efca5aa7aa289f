//! Every answer ever given: who wrote it, when, and what stood there before.

use leptos::prelude::*;

use crate::browser::intl;
use crate::i18n::Texts;
use crate::journal::{AuthorId, Case, Op, Sitting};
use crate::process::{self, Written};
use crate::ui::kit::{Button, ButtonKind, Page};
use crate::ui::route::{Route, Spot};
use crate::ui::state::{App, Journal};
use crate::ui::text::{t, t_with};

/// How many sittings show at first, and more each time they are asked for.
const SHOWN: usize = 12;

/// What one person wrote in one go.
#[derive(Clone, PartialEq)]
struct Told {
    is_mine: bool,
    author: AuthorId,
    from: i64,
    changes: Vec<Written>,
}

/// The history of a case, the latest first.
#[component]
pub fn HistoryScreen(
    /// The case.
    journal: Journal,
) -> impl IntoView {
    let app = App::here();
    let back = Route::Case(journal.id, Spot::Overview).href();
    let shown = RwSignal::new(SHOWN);
    let sittings = Memo::new(move |_| app.texts.with(|texts| journal.case.with(|case| told(app, case, texts))));
    let items = move || {
        sittings.get().into_iter().take(shown.get()).map(|sitting| view! { <SittingItem sitting /> }).collect_view()
    };
    view! {
        <Page title=t("history-title") lead=t("history-lead") back back_label=t("back-case")>
            <ol class="history" role="list">{items}</ol>
            <Show when=move || sittings.with(Vec::len).gt(&shown.get())>
                <Button
                    label=t("history-more")
                    kind=ButtonKind::Second
                    on_press=move |()| shown.update(|shown| *shown += SHOWN)
                />
            </Show>
        </Page>
    }
}

fn told(app: App, case: &Case, texts: &Texts) -> Vec<Told> {
    let me = app.desk.with(|desk| desk.as_ref().map(|desk| desk.author));
    let sitting = |sitting: Sitting<'_>| {
        let from = sitting.lines.first().map(|line| line.event().at.timestamp_millis()).unwrap_or_default();
        let writes = sitting.lines.iter().map(|line| line.event()).filter(|event| !matches!(event.op, Op::Add { .. }));
        let changes: Vec<_> = writes.filter_map(|event| process::written(case, event, texts)).rev().collect();
        (!changes.is_empty()).then_some(Told { is_mine: Some(sitting.author) == me, author: sitting.author, from, changes })
    };
    case.sittings().into_iter().rev().filter_map(sitting).collect()
}

#[component]
fn SittingItem(sitting: Told) -> impl IntoView {
    let app = App::here();
    let Told { is_mine, author, from, changes } = sitting;
    let short: String = author.to_string().chars().take(4).collect();
    let who = if is_mine { t("history-you") } else { t_with("history-other", move |args| args.set("mark", short.clone())) };
    let when = move || intl::moment_here(app.lang().get().tag, from);
    let items = changes.into_iter().map(|change| view! { <ChangeItem change /> }).collect_view();
    view! {
        <li class="history__sitting">
            <h2 class="history__when">{when} " · " {who}</h2>
            <ul class="history__changes" role="list">{items}</ul>
        </li>
    }
}

#[component]
fn ChangeItem(change: Written) -> impl IntoView {
    let Written { what, of, before, after } = change;
    let words = |class: &'static str, label: &'static str, words: Option<String>| {
        words.map(|words| {
            view! { <p class=class><span class="small">{t(label)} ": "</span> <span translate="no" dir="auto">{words}</span></p> }
        })
    };
    view! {
        <li class="history__change">
            <p class="history__what">{what} {of.map(|of| view! { " · " <span class="small" translate="no" dir="auto">{of}</span> })}</p>
            {words("history__before", "history-before", before)}
            {words("history__after", "history-after", after)}
        </li>
    }
}

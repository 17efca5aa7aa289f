//! Every answer ever given: who wrote it, when, and what stood there before.

use leptos::prelude::*;

use crate::browser::intl::{self, DateStyle};
use crate::i18n::{Speech, Texts};
use crate::journal::{AuthorId, Case, Op, Sitting};
use crate::process::{self, Written};
use crate::ui::kit::{Button, ButtonKind, Page};
use crate::ui::route::{Route, Spot};
use crate::ui::state::{App, Journal};
use crate::ui::text::{t, t_with};

/// How many changes show at first, and more each time they are asked for.
const SHOWN: usize = 40;

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
        first(sittings.get(), shown.get()).into_iter().map(|sitting| view! { <SittingItem sitting /> }).collect_view()
    };
    let all = move || sittings.with(|sittings| sittings.iter().map(|sitting| sitting.changes.len()).sum::<usize>());
    view! {
        <Page title=t("history-title") lead=t("history-lead") back back_label=t("back-case")>
            <ol class="history" role="list">{items}</ol>
            <Show when=move || all().gt(&shown.get())>
                <Button
                    label=t("history-more")
                    kind=ButtonKind::Second
                    on_press=move |()| shown.update(|shown| *shown += SHOWN)
                />
            </Show>
        </Page>
    }
}

/// The latest changes, so many of them.
fn first(sittings: Vec<Told>, count: usize) -> Vec<Told> {
    let mut left = count;
    let cut = sittings.into_iter().map(|mut sitting| {
        sitting.changes.truncate(left);
        left -= sitting.changes.len();
        sitting
    });
    cut.filter(|sitting| !sitting.changes.is_empty()).collect()
}

fn told(app: App, case: &Case, texts: &Texts) -> Vec<Told> {
    let locale = app.lang().get().tag;
    let day = |day| intl::date(locale, day, DateStyle::Medium);
    let speech = Speech { texts, day: &day };
    let me = app.desk.with(|desk| desk.as_ref().map(|desk| desk.author));
    let sitting = |sitting: Sitting<'_>| {
        let from = sitting.lines.first().map(|line| line.event().at.timestamp_millis()).unwrap_or_default();
        let writes = sitting.lines.iter().map(|line| line.event()).filter(|event| !matches!(event.op, Op::Add { .. }));
        let changes: Vec<_> = writes.filter_map(|event| process::written(case, event, &speech)).rev().collect();
        (!changes.is_empty()).then_some(Told {
            is_mine: Some(sitting.author) == me,
            author: sitting.author,
            from,
            changes,
        })
    };
    case.sittings().into_iter().rev().filter_map(sitting).collect()
}

#[component]
fn SittingItem(sitting: Told) -> impl IntoView {
    let app = App::here();
    let Told { is_mine, author, from, changes } = sitting;
    let short: String = author.to_string().chars().take(4).collect();
    let who =
        if is_mine { t("history-you") } else { t_with("history-other", move |args| args.set("mark", short.clone())) };
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
    view! {
        <li class="history__change">
            <p class="history__what">{what} {of.map(|of| view! { " · " <span class="small" translate="no" dir="auto">{of}</span> })}</p>
            {after.map(|words| view! { <p class="history__after" translate="no" dir="auto">{words}</p> })}
            {before.map(|words| view! {
                <p class="history__before small">{t("history-before")} {t("label-end")} <span translate="no" dir="auto">{words}</span></p>
            })}
        </li>
    }
}

//! Both agree: the paper is sealed as it was shown, and what it covers is read-only from then on.

use leptos::prelude::*;

use crate::browser::intl;
use crate::documents::Document;
use crate::journal::Change;
use crate::process::{self, Kept};
use crate::ui::kit::{Button, ButtonKind};
use crate::ui::route::Paper;
use crate::ui::state::{App, Journal};
use crate::ui::text::{t, t_with};

/// Seals agreement, plan and report; other papers only tell. What was changed since can be agreed and kept anew.
#[component]
pub fn Seal(
    /// The case.
    journal: Journal,
    /// Which paper shows.
    paper: Paper,
    /// The paper as it shows.
    document: Memo<Document>,
) -> impl IntoView {
    let kept = match paper {
        Paper::Agreement => Kept::Agreement,
        Paper::Plan => Kept::Plan,
        Paper::Report => Kept::Report,
        Paper::NextMeeting | Paper::ReadBack | Paper::Letter(_) | Paper::Feedback => return ().into_any(),
    };
    let app = App::here();
    let state = Memo::new(move |_| {
        journal.case.with(|case| {
            let round = process::current_round(case);
            let can_be = process::sealing(case, round, kept).is_some();
            (process::sealed_at(case, round, kept), process::has_changed_since(case, round, kept), can_be)
        })
    });
    let asks = move || matches!(state.get(), (None, _, true) | (_, true, true));
    let seal = move |()| app.write(journal, change(journal, kept, &document.get_untracked()));
    view! {
        <Show when=asks>
            <Button id="seal" label=seal_label(kept) kind=ButtonKind::Second on_press=seal />
        </Show>
        <Show when=move || matches!(state.get(), (None, _, false))>
            <p class="small" id="seal-when">{when_to_seal(kept)}</p>
        </Show>
        {move || state.get().0.map(|at| view! { <Sealed at has_changed=state.get().1 /> })}
    }
    .into_any()
}

/// What is missing before a paper can be kept.
fn when_to_seal(kept: Kept) -> Signal<String> {
    t(if kept == Kept::Report { "paper-seal-report-when" } else { "paper-seal-when" })
}

/// Who keeps the report of a work that ended otherwise is the worker alone.
fn seal_label(kept: Kept) -> Signal<String> {
    t(if kept == Kept::Report { "paper-seal-report" } else { "paper-seal" })
}

#[component]
fn Sealed(at: i64, has_changed: bool) -> impl IntoView {
    let app = App::here();
    let when = t_with("paper-sealed", move |args| args.set("when", intl::moment_here(app.lang().get().tag, at)));
    view! {
        <p class="tag tag--done" id="sealed" role="status">{when}</p>
        {has_changed.then(|| view! { <p class="tag tag--due" id="changed-since">{t("paper-changed-since")}</p> })}
    }
}

fn change(journal: Journal, kept: Kept, document: &Document) -> Vec<Change> {
    let sealing = journal.case.with_untracked(|case| process::sealing(case, process::current_round(case), kept));
    let seal = |sealing: process::Sealing| {
        Change::Seal(sealing.records, document.sealed(kept.id(), &sealing.signer, &sealing.manner))
    };
    sealing.map(seal).into_iter().collect()
}

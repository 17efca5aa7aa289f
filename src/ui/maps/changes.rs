//! Two days side by side: what changed, in words and marked on both maps.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::board::{Board, Days};
use super::mark::{Mark, Marks};
use crate::diagram::{self, Asked, Difference, Turn};
use crate::i18n::Speech;
use crate::ui::state::App;
use crate::ui::text::{t, t_attribute};

/// What changed between two days: its marks, and its words with how many lines of each kind there are more or fewer.
#[derive(Clone, Copy)]
pub struct Changes {
    /// What came and what turned, for the later map.
    pub(super) after: Marks,
    /// What went and what turned, for the earlier one.
    pub(super) before: Marks,
    words: Memo<Vec<String>>,
}

impl Changes {
    /// Between two days, while they are compared.
    pub(super) fn between(board: Board, before: Days, after: Days, is_on: Signal<bool>) -> Self {
        let app = App::here();
        let found = Memo::new(move |_| if is_on.get() { differences(app, board, before, after) } else { Vec::new() });
        let words = Memo::new(move |_| if is_on.get() { told(app, board, before, after) } else { Vec::new() });
        let marks = move |left: Mark| {
            Memo::new(move |_| {
                let all = found.get();
                let marked = all.iter().map(|one| (one.record, mark(&one.turn))).filter(|(_, mark)| *mark != left);
                marked.collect::<BTreeMap<_, _>>()
            })
        };
        Self { after: marks(Mark::Went), before: marks(Mark::Came), words }
    }
}

const fn mark(turn: &Turn) -> Mark {
    match turn {
        Turn::Came(_) => Mark::Came,
        Turn::Went(_) => Mark::Went,
        Turn::Turned(..) => Mark::Turned,
    }
}

fn differences(app: App, board: Board, before: Days, after: Days) -> Vec<Difference> {
    both(app, board, before, after, diagram::changes)
}

/// Counts first, then one by one.
fn told(app: App, board: Board, before: Days, after: Days) -> Vec<String> {
    both(app, board, before, after, |before, after, speech| {
        let counts = diagram::tallies(before, after, speech);
        let one_by_one = diagram::changes(before, after, speech).into_iter().map(|one| one.words(speech));
        counts.into_iter().chain(one_by_one).collect()
    })
}

fn both<T>(
    app: App,
    board: Board,
    before: Days,
    after: Days,
    ask: impl FnOnce(&Asked<'_>, &Asked<'_>, &Speech<'_>) -> T,
) -> T {
    board.ask(app, before, board.looks, |before, _| {
        board.ask(app, after, board.looks, |after, speech| ask(before, after, speech))
    })
}

/// What changed, in words.
#[component]
pub(super) fn ChangeList(changes: Changes) -> impl IntoView {
    let none = t_attribute("map-changes", "none");
    let items =
        move || changes.words.get().into_iter().map(|words| view! { <li dir="auto">{words}</li> }).collect_view();
    view! {
        <section class="map-changes stack stack--close" id="map-changes" role="status">
            <h2>{t("map-changes")}</h2>
            <Show when=move || !changes.words.with(Vec::is_empty) fallback=move || view! { <p>{none}</p> }>
                <ul>{items}</ul>
            </Show>
        </section>
    }
}

//! What was chosen on a map or in its table: its card, to be read and written in.

use leptos::prelude::*;

use super::board::Board;
use super::steps::{StepButtons, is_movable};
use crate::browser::{focus, random};
use crate::diagram::{self, Scene};
use crate::forms::{self, List};
use crate::journal::RecordId;
use crate::process;
use crate::ui::kit::{Button, ButtonKind, Buttons};
use crate::ui::stage::RecordSheet;
use crate::ui::state::App;
use crate::ui::text::t;

/// The card; it takes the focus when it opens and gives it back when it closes. What was just added shows once it is
/// written.
#[component]
pub(super) fn Chosen(board: Board, scene: Memo<Scene>) -> impl IntoView {
    let shown =
        Memo::new(move |_| board.chosen.get().and_then(|record| Some((record, list_of(board, record)?.kind.id))));
    Effect::new(move |before: Option<Option<RecordId>>| {
        let now = shown.get().map(|(record, _)| record);
        let next = match (before.flatten(), now) {
            (_, Some(_)) => vec!["map-card".to_owned()],
            (Some(left), None) => board.places_after(left),
            (None, None) => return now,
        };
        request_animation_frame(move || focus::on_first(&next));
        now
    });
    move || {
        let (record, _) = shown.get()?;
        let list = untrack(|| list_of(board, record))?;
        Some(view! { <Card board scene list record /> })
    }
}

fn list_of(board: Board, record: RecordId) -> Option<&'static List> {
    let kind = board
        .journal
        .case
        .with(|case| case.record(record).filter(crate::journal::Record::is_alive)?.kind().map(str::to_owned))?;
    [&forms::PEOPLE, &forms::COUPLES, &forms::CHILDREN, &forms::BONDS, &forms::NEEDS]
        .into_iter()
        .find(|list| list.kind.id == kind)
}

#[component]
fn Card(board: Board, scene: Memo<Scene>, list: &'static List, record: RecordId) -> impl IntoView {
    let close = Callback::new(move |()| board.chosen.set(None));
    let is_person = list.kind.id == forms::person::PERSON.id;
    view! {
        <section class="map-card no-print stack" id="map-card" tabindex="-1" aria-label=t("map-card")>
            {is_person.then(|| view! { <Moves board scene record /> })}
            <RecordSheet journal=board.journal list record on_close=close />
        </section>
    }
}

/// What can be done with somebody on the map besides writing about them.
#[component]
fn Moves(board: Board, scene: Memo<Scene>, record: RecordId) -> impl IntoView {
    let app = App::here();
    let journal = board.journal;
    let is_moved = Memo::new(move |_| {
        scene.with(|scene| scene.nodes.iter().find(|node| node.record == record).map(|node| node.is_moved))
    });
    let can_move = Memo::new(move |_| is_movable(board) && is_moved.get().is_some());
    let put_back = move |()| {
        let change = journal.case.with_untracked(|case| diagram::unmoved(case, board.map, record));
        app.write(journal, change.into_iter().collect());
    };
    let tie = move |()| {
        let Some(id) = random::random_bytes().map(RecordId::from_bytes) else { return };
        let round = journal.round();
        let change = journal.case.with_untracked(|case| process::begin_tie(case, round, id, record));
        app.write(journal, vec![change]);
        board.open_added(id);
    };
    view! {
        <Buttons>
            <Button id="map-tie" label=t("map-add-tie") on_press=tie />
            <Show when=move || is_moved.get() == Some(true)>
                <Button id="map-put-back" label=t("map-put-back") kind=ButtonKind::Quiet on_press=put_back />
            </Show>
        </Buttons>
        <Show when=move || can_move.get()>
            <StepButtons board scene record />
            <p class="small">{t("map-move-hint")}</p>
        </Show>
    }
}

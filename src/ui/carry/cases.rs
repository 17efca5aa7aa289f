//! Which cases go into a file.

use leptos::prelude::*;

use crate::journal::CaseId;
use crate::protocol::Card;
use crate::sorting::sort_by;
use crate::ui::kit::{Button, ButtonKind, Choice, Choices, Ticks};
use crate::ui::state::App;
use crate::ui::text::t;

/// The id of the choice of single cases.
const CHOSEN: &str = "chosen";
/// The id of the choice of all cases.
const ALL: &str = "all";

/// What is picked.
#[derive(Clone, Copy)]
pub struct Pick {
    is_all: RwSignal<bool>,
    ticked: RwSignal<Vec<String>>,
    /// Whether the agency's profile goes along.
    pub(super) with_workspace: RwSignal<bool>,
}

impl Pick {
    /// All cases and the profile.
    pub(super) fn new() -> Self {
        Self { is_all: RwSignal::new(true), ticked: RwSignal::default(), with_workspace: RwSignal::new(true) }
    }

    /// The cases as the vault is told: none means all. `None` if single cases are wanted and none is ticked.
    pub(super) fn take(self) -> Option<Vec<CaseId>> {
        if self.is_all.get() {
            return Some(Vec::new());
        }
        let cases: Vec<CaseId> = self.ticked.get().iter().filter_map(|id| id.parse().ok()).collect();
        (!cases.is_empty()).then_some(cases)
    }
}

/// All cases, or a list to tick.
#[component]
pub(super) fn CasePick(pick: Pick) -> impl IntoView {
    let options = vec![Choice::new(ALL, t("carry-all")), Choice::new(CHOSEN, t("carry-chosen"))];
    let chosen = Signal::derive(move || Some(if pick.is_all.get() { ALL } else { CHOSEN }.to_owned()));
    let choose = move |id: Option<String>| {
        let is_all = id.as_deref() != Some(CHOSEN);
        pick.is_all.set(is_all);
        pick.with_workspace.set(is_all);
    };
    view! {
        <Choices id="carry-which" legend=t("carry-which") options chosen on_choose=choose />
        <Show when=move || !pick.is_all.get()><CaseTicks ticked=pick.ticked /></Show>
        <WorkspaceTick with=pick.with_workspace />
    }
}

/// The cases by their codes; names only when asked for, because others may see the screen.
#[component]
fn CaseTicks(ticked: RwSignal<Vec<String>>) -> impl IntoView {
    let app = App::here();
    let is_revealed = RwSignal::new(false);
    let reveal = Signal::derive(move || if is_revealed.get() { t("carry-conceal") } else { t("carry-reveal") }.get());
    let options = move || {
        let mut cards = app.desk.with(|desk| desk.as_ref().map(|desk| desk.cards.clone()).unwrap_or_default());
        sort_by(&mut cards, |one, other| one.face.code.cmp(&other.face.code));
        cards.into_iter().map(|card| Choice::new(card.case.to_string(), label(card, is_revealed))).collect::<Vec<_>>()
    };
    view! {
        <Button
            id="carry-reveal"
            kind=ButtonKind::Quiet
            label=reveal
            on_press=move |()| is_revealed.update(|revealed| *revealed = !*revealed)
        />
        {move || view! {
            <Ticks id="carry-cases" legend=t("carry-cases") options=options() chosen=ticked on_change=move |ids| ticked.set(ids) />
        }}
    }
}

/// The code, with the name when it is revealed; a case without a code has its id's first digits.
fn label(card: Card, is_revealed: RwSignal<bool>) -> Signal<String> {
    let unnamed = card.case.to_string().chars().take(6).collect::<String>();
    let code = if card.face.code.is_empty() { unnamed } else { card.face.code };
    let name = card.face.name;
    Signal::derive(move || match is_revealed.get() && !name.is_empty() {
        true => format!("{code} · {name}"),
        false => code.clone(),
    })
}

#[component]
fn WorkspaceTick(with: RwSignal<bool>) -> impl IntoView {
    const ID: &str = "profile";
    let options = vec![Choice::new(ID, t("carry-workspace")).hint(t("carry-workspace-hint"))];
    let chosen = Signal::derive(move || if with.get() { vec![ID.to_owned()] } else { Vec::new() });
    let change = move |ids: Vec<String>| with.set(!ids.is_empty());
    view! { <Ticks id="carry-workspace" legend=t("carry-along") options chosen on_change=change /> }
}

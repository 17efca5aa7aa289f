//! Somebody or something new, with its line, in two actions from the map itself.

use leptos::prelude::*;

use super::board::Board;
use crate::browser::{focus, random};
use crate::diagram::Map;
use crate::forms::{bond, person};
use crate::journal::RecordId;
use crate::process::{self, Kin, Newcomer};
use crate::ui::kit::{Button, ButtonKind, Buttons, Choice, Choices, Select, TextField};
use crate::ui::state::App;
use crate::ui::text::{choice, heading, t, t_id};

/// What is being put together.
#[derive(Clone, Copy)]
struct New {
    name: RwSignal<String>,
    /// The tie with the household, or what they are to somebody.
    tie: RwSignal<Option<String>>,
    sector: RwSignal<Option<String>>,
    whom: RwSignal<Option<String>>,
}

/// The button, and the form that it opens.
#[component]
pub(super) fn Adding(board: Board) -> impl IntoView {
    let is_open = RwSignal::new(false);
    let open = move |()| {
        is_open.set(true);
        request_animation_frame(|| focus::on("map-add-name"));
    };
    let close = Callback::new(move |()| {
        is_open.set(false);
        request_animation_frame(|| focus::on("map-add"));
    });
    view! {
        <Show
            when=move || is_open.get()
            fallback=move || view! { <Button id="map-add" label=t("map-add") on_press=open /> }
        >
            <Form board close />
        </Show>
    }
}

#[component]
fn Form(board: Board, close: Callback<()>) -> impl IntoView {
    let app = App::here();
    let new = New {
        name: RwSignal::new(String::new()),
        tie: RwSignal::new(None),
        sector: RwSignal::new(None),
        whom: RwSignal::new(None),
    };
    let is_nobody = Signal::derive(move || new.name.with(|name| name.trim().is_empty()));
    let submit = move |()| {
        if write(app, board, new).is_some() {
            close.run(());
        }
    };
    let fields = match board.map {
        Map::Ecomap => view! { <SystemFields new /> }.into_any(),
        Map::Genogram => view! { <KinFields board new /> }.into_any(),
    };
    view! {
        <div class="map-add card stack" role="group" aria-label=t("map-add")>
            <TextField
                id="map-add-name"
                label=t("map-add-name")
                value=new.name
                on_input=Callback::new(move |name| new.name.set(name))
            />
            {fields}
            <Buttons>
                <Button id="map-add-done" label=t("map-add-done") kind=ButtonKind::Main disabled=is_nobody on_press=submit />
                <Button id="map-add-not" label=t("map-add-not") kind=ButtonKind::Quiet on_press=close />
            </Buttons>
        </div>
    }
}

#[component]
fn SystemFields(new: New) -> impl IntoView {
    let ties = bond::LINES.iter().map(|kind| Choice::new(*kind, choice(&bond::KIND.spec, kind))).collect();
    let app = App::here();
    let sectors = Memo::new(move |_| {
        let choices = person::SECTOR.spec.choices.iter();
        let named = |texts: &crate::i18n::Texts| {
            choices.map(|sector| ((*sector).to_owned(), texts.choice(&person::SECTOR.spec, sector))).collect::<Vec<_>>()
        };
        app.texts.with(|texts| named(texts))
    });
    view! {
        <Choices
            id="map-add-tie"
            legend=t("map-add-tie-kind")
            options=ties
            chosen=new.tie
            on_choose=Callback::new(move |tie| new.tie.set(tie))
        />
        <Select
            id="map-add-sector"
            label=heading(&person::SECTOR.spec)
            options=sectors
            chosen=new.sector
            none=t("map-add-no-sector")
            on_choose=Callback::new(move |sector| new.sector.set(sector))
        />
    }
}

#[component]
fn KinFields(board: Board, new: New) -> impl IntoView {
    let app = App::here();
    let people = Memo::new(move |_| {
        board.journal.case.with(|case| {
            let all = case.records_of(person::PERSON.id).into_iter();
            let named = |texts: &crate::i18n::Texts| {
                all.filter_map(|one| Some((one.id().to_string(), process::called(&one, texts)?))).collect::<Vec<_>>()
            };
            app.texts.with(|texts| named(texts))
        })
    });
    let kin = Kin::ALL.into_iter().map(|kin| Choice::new(kin.id(), t_id(format!("map-kin-{}", kin.id())))).collect();
    view! {
        <Show when=move || !people.with(Vec::is_empty)>
            <Select
                id="map-add-whom"
                label=t("map-add-whom")
                options=people
                chosen=new.whom
                none=t("map-add-nobody")
                on_choose=Callback::new(move |whom| new.whom.set(whom))
            />
        </Show>
        <Show when=move || new.whom.get().is_some()>
            <Choices
                id="map-add-tie"
                legend=t("map-add-kin")
                options=Clone::clone(&kin)
                chosen=new.tie
                on_choose=Callback::new(move |tie| new.tie.set(tie))
            />
        </Show>
    }
    .into_any()
}

/// Writes both at once; nothing without a name.
fn write(app: App, board: Board, new: New) -> Option<()> {
    let id = || random::random_bytes().map(RecordId::from_bytes);
    let name = new.name.get_untracked().trim().to_owned();
    let newcomer = Newcomer { id: id()?, tie: id()?, name, lang: app.lang().get_untracked().tag.to_owned() };
    if newcomer.name.is_empty() {
        return None;
    }
    let round = board.journal.round();
    let tie = new.tie.get_untracked();
    let changes = match board.map {
        Map::Ecomap => process::add_system(round, &newcomer, new.sector.get_untracked().as_deref(), tie.as_deref()),
        Map::Genogram => {
            let whom = new.whom.get_untracked().and_then(|whom| whom.parse().ok());
            let of = whom.zip(tie.as_deref().and_then(Kin::of));
            board.journal.case.with_untracked(|case| process::add_kin(case, round, &newcomer, of))
        }
    };
    app.write(board.journal, changes);
    if board.map == Map::Genogram && new.whom.get_untracked().is_none() {
        // Who belongs to nobody yet may stand on no map: their card says more.
        board.chosen.set(Some(newcomer.id));
    }
    Some(())
}

//! Somebody or something new, with its line, in two actions from the map itself.

use leptos::prelude::*;

use super::board::Board;
use crate::browser::{focus, random};
use crate::diagram::Map;
use crate::forms::{bond, child, person};
use crate::journal::RecordId;
use crate::process::{self, Kin, Newcomer, Relation};
use crate::ui::kit::{Button, ButtonKind, Buttons, Choice, Choices, Select, TextField};
use crate::ui::state::App;
use crate::ui::text::{asked, choice, heading, t, t_id};

/// What is being put together.
#[derive(Clone, Copy)]
struct New {
    name: RwSignal<String>,
    /// The tie with the household, or what they are to somebody.
    tie: RwSignal<Option<String>>,
    sector: RwSignal<Option<String>>,
    whom: RwSignal<Option<String>>,
    /// What was said of it; nothing: it is not said yet.
    how: RwSignal<Option<String>>,
    /// The other parent of a child.
    other: RwSignal<Option<String>>,
}

impl New {
    fn nobody() -> Self {
        let nothing = || RwSignal::new(None);
        Self {
            name: RwSignal::new(String::new()),
            tie: nothing(),
            sector: nothing(),
            whom: nothing(),
            how: nothing(),
            other: nothing(),
        }
    }

    /// What they are to whom, once both are known.
    fn kin(self) -> Option<Kin> {
        self.whom.with(Option::is_some).then(|| self.tie.with(|tie| tie.as_deref().and_then(Kin::of))).flatten()
    }

    /// Asks anew what belongs to another answer: who is a partner may be the other parent, and stands there to be seen.
    fn ask_anew(self, board: Board) {
        let is_child = untrack(|| self.kin()) == Some(Kin::Child);
        let whom = record_of(self.whom).filter(|_| is_child);
        let other = whom.and_then(|whom| board.journal.case.with_untracked(|case| process::only_partner(case, whom)));
        self.how.set(None);
        self.other.set(other.map(|other| other.to_string()));
    }
}

/// The record that was chosen.
fn record_of(chosen: RwSignal<Option<String>>) -> Option<RecordId> {
    chosen.get_untracked().and_then(|id| id.parse().ok())
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
    let new = New::nobody();
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
    let people = people(board);
    let kin = Kin::ALL.into_iter().map(|kin| Choice::new(kin.id(), t_id(format!("map-kin-{}", kin.id())))).collect();
    view! {
        <Show when=move || !people.with(Vec::is_empty)>
            <Select
                id="map-add-whom"
                label=t("map-add-whom")
                options=people
                chosen=new.whom
                none=t("map-add-nobody")
                on_choose=Callback::new(move |whom| {
                    new.whom.set(whom);
                    new.ask_anew(board);
                })
            />
        </Show>
        <Show when=move || new.whom.get().is_some()>
            <Choices
                id="map-add-tie"
                legend=t("map-add-kin")
                options=Clone::clone(&kin)
                chosen=new.tie
                on_choose=Callback::new(move |tie| {
                    new.tie.set(tie);
                    new.ask_anew(board);
                })
            />
        </Show>
        <KinSaid new people />
    }
    .into_any()
}

/// Everybody there is, by record and name.
fn people(board: Board) -> Memo<Vec<(String, String)>> {
    let app = App::here();
    Memo::new(move |_| {
        board.journal.case.with(|case| {
            let all = case.records_of(person::PERSON.id).into_iter();
            let named = |texts: &crate::i18n::Texts| {
                all.filter_map(|one| Some((one.id().to_string(), process::called(&one, texts)?))).collect::<Vec<_>>()
            };
            app.texts.with(|texts| named(texts))
        })
    })
}

/// What is said of it: what the two are to each other, in which way somebody is a parent, who the other parent is. All of
/// it may stay unsaid.
#[component]
fn KinSaid(new: New, people: Memo<Vec<(String, String)>>) -> impl IntoView {
    let app = App::here();
    let kin = Memo::new(move |_| new.kin());
    let others = Memo::new(move |_| {
        let is_other = |(id, _): &(String, String)| new.whom.with(|whom| whom.as_ref() != Some(id));
        people.get().into_iter().filter(is_other).collect::<Vec<_>>()
    });
    let other = move || {
        view! {
            <Select
                id="map-add-other"
                label=asked(&child::OTHER_PARENT.spec)
                options=others
                chosen=new.other
                none=t("map-unsaid")
                on_choose=Callback::new(move |other| new.other.set(other))
            />
        }
    };
    let how = move |kin: Kin| {
        let ways = Memo::new(move |_| {
            let named = |way: &&str| ((*way).to_owned(), app.texts.with(|texts| texts.choice(kin.how(), way)));
            kin.how().choices.iter().map(named).collect::<Vec<_>>()
        });
        view! {
            {(kin == Kin::Child).then(other)}
            <Select
                id="map-add-how"
                label=asked(kin.how())
                options=ways
                chosen=new.how
                none=t("map-unsaid")
                on_choose=Callback::new(move |way| new.how.set(way))
            />
        }
    };
    move || kin.get().map(how)
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
            let how = new.how.get_untracked();
            let kin = record_of(new.whom).zip(untrack(|| new.kin()));
            let of = kin.map(|(whom, kin)| Relation { whom, kin, how: how.as_deref(), other: record_of(new.other) });
            board.journal.case.with_untracked(|case| process::add_kin(case, round, &newcomer, of))
        }
    };
    app.write(board.journal, changes);
    if board.map == Map::Genogram && new.whom.get_untracked().is_none() {
        // Who belongs to nobody yet may stand on no map: their card says more.
        board.open_added(newcomer.id);
    }
    Some(())
}

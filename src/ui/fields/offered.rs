//! Choosing a name that is noted already instead of typing it: from the agency's directory and entitlements, and from the
//! people of the case. The name is written as it was; below it stands what the agency knows of it.

use leptos::prelude::*;

use super::TextBinding;
use super::known::Known;
use crate::browser::unicode;
use crate::forms::{Kind, Offer, Spec, offers};
use crate::process::{self, Offered};
use crate::ui::kit::{ActionLink, Button, ButtonKind, Select};
use crate::ui::route::Route;
use crate::ui::state::{App, At};
use crate::ui::text::{heading, t};

/// What a question offers, below its field.
#[component]
pub(super) fn Offering(at: At, question: &'static Spec, binding: TextBinding) -> impl IntoView {
    let offered = offered(at, question);
    match question.kind {
        Kind::LongText => view! { <IntoNote at question binding offered /> }.into_any(),
        _ => view! { <Instead at question binding offered /> }.into_any(),
    }
}

fn offered(at: At, question: &'static Spec) -> Memo<Vec<Offered>> {
    let app = App::here();
    Memo::new(move |_| {
        let Some(workspace) = app.workspace_journal() else { return Vec::new() };
        let is_turned = app.room.together.get().is_some();
        app.texts.with(|texts| {
            let of = |case: &_| {
                workspace
                    .case
                    .with(|workspace| process::offered(case, workspace, question, is_turned, texts, unicode::nfkd))
            };
            at.journal.case.with(of)
        })
    })
}

/// The name takes the place of what stands in the field.
#[component]
fn Instead(at: At, question: &'static Spec, binding: TextBinding, offered: Memo<Vec<Offered>>) -> impl IntoView {
    let words = binding.words();
    let chosen = Memo::new(move |_| {
        let words = words.get();
        offered.with(|all| all.iter().any(|one| one.name == words)).then_some(words)
    });
    let on_choose = Callback::new(move |name: Option<String>| binding.write(name.unwrap_or_default()));
    view! {
        <div class="offering">
            <Names at question offered chosen on_choose />
            <Known question words />
            <WayThere question />
        </div>
    }
}

/// The person's own words are not ours to write: a name goes into the note beside them, on a line of its own.
#[component]
fn IntoNote(at: At, question: &'static Spec, binding: TextBinding, offered: Memo<Vec<Offered>>) -> impl IntoView {
    let words = binding.words();
    let chosen = RwSignal::new(None::<String>);
    let add = move |()| {
        let lines = [words.get_untracked(), chosen.get_untracked().unwrap_or_default()];
        let lines: Vec<_> = lines.into_iter().filter(|line| !line.trim().is_empty()).collect();
        binding.write(lines.join("\n"));
        chosen.set(None);
    };
    view! {
        <div class="offering row">
            <Names at question offered chosen on_choose=Callback::new(move |name| chosen.set(name)) />
            <Show when=move || chosen.with(Option::is_some)>
                <Button
                    id=format!("{}-offered-add", at.field_id(question))
                    label=t("offered-add")
                    kind=ButtonKind::Second
                    on_press=add.clone()
                />
            </Show>
        </div>
    }
}

#[component]
fn Names(
    at: At,
    question: &'static Spec,
    offered: Memo<Vec<Offered>>,
    #[prop(into)] chosen: Signal<Option<String>>,
    on_choose: Callback<Option<String>>,
) -> impl IntoView {
    let (name, choose) = (heading(question), t("offered-choose"));
    let label = Signal::derive(move || format!("{}: {}", name.get(), choose.get()));
    let line = |one: Offered| {
        let shown = if one.about.is_empty() { one.name.clone() } else { format!("{} · {}", one.name, one.about) };
        (one.name, shown)
    };
    let options = Signal::derive(move || offered.get().into_iter().map(line).collect::<Vec<_>>());
    view! {
        <Show when=move || !offered.with(Vec::is_empty)>
            <Select
                id=format!("{}-offered", at.field_id(question))
                label
                options
                chosen
                none=t("offered-none")
                on_choose
            />
        </Show>
    }
}

/// The way to where names are noted, for whoever misses one. Not while the screen is turned to the person.
#[component]
fn WayThere(question: &'static Spec) -> impl IntoView {
    let app = App::here();
    let place = offers(question.id).iter().find_map(|offer| match offer {
        Offer::Directory => Some((Route::Directory, "directory-title")),
        Offer::Entitlements => Some((Route::Entitlements, "entitlements-title")),
        Offer::Anybody | Offer::Reachable | Offer::Trusted => None,
    });
    let is_worker = move || app.room.together.get().is_none();
    place.map(|(route, name)| {
        view! {
            <Show when=is_worker>
                <p class="small"><ActionLink href=route.href() label=t(name) /></p>
            </Show>
        }
    })
}

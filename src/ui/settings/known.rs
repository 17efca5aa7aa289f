//! What the agency knows, a screen each: the directory of services and specialists (2-20, 2-48), and what may be due to
//! people (2-34).
//!
//! Ids that the journeys use: `known-search`, `known-unchecked`, and those of lists (see `stage`).

use leptos::prelude::*;

use crate::browser::clock;
use crate::forms::{List, directory, entitlement};
use crate::process;
use crate::ui::kit::{Notice, NoticeKind, Page, TextField};
use crate::ui::route::Route;
use crate::ui::stage::RecordList;
use crate::ui::state::{App, Journal};
use crate::ui::text::{t, t_attribute, t_with};

/// Services, specialists and offices.
#[component]
pub fn DirectoryScreen() -> impl IntoView {
    view! { <KnownScreen list=&directory::DIRECTORY title="directory-title" /> }
}

/// What may be due to people here.
#[component]
pub fn EntitlementsScreen() -> impl IntoView {
    view! { <KnownScreen list=&entitlement::ENTITLEMENTS title="entitlements-title" /> }
}

#[component]
fn KnownScreen(list: &'static List, title: &'static str) -> impl IntoView {
    let journal = untrack(|| App::here().workspace_journal());
    view! {
        <Page title=t(title) lead=t_attribute(title, "lead") back=Route::Home.href() back_label=t("back-home")>
            {journal.map(|journal| view! { <Entries journal list /> })}
        </Page>
    }
}

/// The entries, found by their words. What is sought never stands in the address.
#[component]
fn Entries(journal: Journal, list: &'static List) -> impl IntoView {
    let query = RwSignal::new(String::new());
    let is_any = move || journal.case.with(|workspace| !workspace.records_of(list.kind.id).is_empty());
    view! {
        <Unchecked journal list />
        <Show when=is_any>
            <search class="home__search">
                <TextField
                    id="known-search"
                    label=t("known-search")
                    hint=t("known-search-hint")
                    value=query
                    on_input=Callback::new(move |words| query.set(words))
                />
            </search>
        </Show>
        <RecordList journal list depth=0 sought=query />
    }
}

/// How many entries nobody has made sure of for a year.
#[component]
fn Unchecked(journal: Journal, list: &'static List) -> impl IntoView {
    let today = clock::today();
    let count = Memo::new(move |_| journal.case.with(|workspace| process::unchecked(workspace, list, today)));
    view! {
        <Show when=move || count.get().gt(&0)>
            <div id="known-unchecked">
                <Notice kind=NoticeKind::Due title=t_with("known-unchecked-some", move |args| args.set("count", count.get()))>
                    <p>{t("known-unchecked-do")}</p>
                </Notice>
            </div>
        </Show>
    }
}

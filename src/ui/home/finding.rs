//! Finding cases: by code and name at each letter, by the words in them at a pause. It never stands in the address.

use std::collections::HashSet;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::{timing, unicode};
use crate::journal::CaseId;
use crate::process;
use crate::protocol::{Card, Request, Response};
use crate::ui::kit::TextField;
use crate::ui::state::App;
use crate::ui::text::t;

/// How long the search of all words waits for another letter, in milliseconds.
const PAUSE: u32 = 250;

/// What is searched for, and what was found in the words of cases.
#[derive(Clone, Copy)]
pub struct Finding {
    query: RwSignal<String>,
    inside: RwSignal<HashSet<CaseId>>,
}

impl Finding {
    /// Nothing is searched for.
    pub(super) fn new() -> Self {
        Self { query: RwSignal::new(String::new()), inside: RwSignal::new(HashSet::new()) }
    }

    /// Whether a case is meant.
    pub(super) fn has(self, card: &Card) -> bool {
        let is_named = self.query.with(|query| process::matches(&card.face, query, unicode::nfkd));
        is_named || self.inside.with(|inside| inside.contains(&card.case))
    }

    fn search(self, app: App, query: String) {
        self.query.set(query.clone());
        self.inside.set(HashSet::new());
        spawn_local(async move {
            timing::sleep(PAUSE).await;
            let is_current = || self.query.try_with_untracked(|now| *now == query) == Some(true);
            if query.trim().is_empty() || !is_current() {
                return;
            }
            if let Ok(Response::Found(cases)) = app.ask(Request::Search { query: query.clone() }).await
                && is_current()
            {
                self.inside.set(cases.into_iter().collect());
            }
        });
    }
}

/// The field to search in.
#[component]
pub(super) fn Search(finding: Finding) -> impl IntoView {
    let app = App::here();
    view! {
        <search class="home__search">
            <TextField
                id="search"
                label=t("home-search")
                hint=t("home-search-hint")
                value=finding.query
                on_input=Callback::new(move |query| finding.search(app, query))
            />
        </search>
    }
}

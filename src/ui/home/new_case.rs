//! A new case: a code and, if wanted, a name.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::storage;
use crate::forms::case::{CASE, CODE, NAME, SHOWN};
use crate::journal::{Case, Part, Value};
use crate::protocol::{Failure, Request, Response};
use crate::ui::kit::{
    Button, ButtonKind, Buttons, Choice, Choices, ErrorSummary, FieldError, Page, TextField, TextWidth,
};
use crate::ui::route::{Route, Spot};
use crate::ui::state::{App, explain_failure};
use crate::ui::text::{asked, choice, t, t_attribute};

/// What the worker typed so far.
#[derive(Clone, Copy)]
struct Entry {
    code: RwSignal<String>,
    name: RwSignal<String>,
    shown: RwSignal<Option<String>>,
    error: RwSignal<Option<String>>,
}

/// Begins a case.
#[component]
pub fn NewCaseScreen() -> impl IntoView {
    let app = App::here();
    let entry = Entry {
        code: RwSignal::new(String::new()),
        name: RwSignal::new(String::new()),
        shown: RwSignal::new(Some("code".to_owned())),
        error: RwSignal::new(None),
    };
    let errors = Signal::derive(move || {
        let error = entry.error.get();
        error.map(|text| FieldError { field: "new-code".into(), text }).into_iter().collect::<Vec<_>>()
    });
    view! {
        <Page title=t("new-title") lead=t("new-lead") back=Route::Home.href() back_label=t("back-home")>
            <ErrorSummary title=t("error-title") errors />
            <Names entry />
            <Buttons>
                <Button id="new-begin" kind=ButtonKind::Main label=t("new-begin") on_press=move |()| start(app, entry) />
            </Buttons>
        </Page>
    }
}

#[component]
fn Names(entry: Entry) -> impl IntoView {
    let options = ["code", "name"].map(|id| Choice::new(id, choice(&SHOWN.spec, id))).to_vec();
    view! {
        <TextField
            id="new-code"
            label=asked(&CODE.spec)
            value=entry.code
            hint=t_attribute(CODE.spec.message(), "hint")
            error=entry.error
            width=TextWidth::Short
            on_input=Callback::new(move |text| entry.code.set(text))
        />
        <TextField
            id="new-name"
            label=asked(&NAME.spec)
            value=entry.name
            hint=t_attribute(NAME.spec.message(), "hint")
            on_input=Callback::new(move |text| entry.name.set(text))
        />
        <Show when=move || !entry.name.get().trim().is_empty()>
            <Choices
                id="new-shown"
                legend=asked(&SHOWN.spec)
                options=options.clone()
                chosen=entry.shown
                on_choose=Callback::new(move |shown| entry.shown.set(shown))
            />
        </Show>
    }
}

fn start(app: App, entry: Entry) {
    if entry.code.get_untracked().trim().is_empty() {
        entry.error.set(Some(app.texts.with_untracked(|texts| texts.get("new-code-missing"))));
        return;
    }
    spawn_local(async move {
        match app.ask(Request::BeginCase).await {
            Ok(Response::Begun(id)) => write_names(app, entry, Case::empty(id)),
            Ok(_) => show(app, entry, &Failure::Misunderstood),
            Err(failure) => show(app, entry, &failure),
        }
    });
}

fn write_names(app: App, entry: Entry, case: Case) {
    let id = case.id();
    let journal = app.hold(case);
    let at = journal.first(&CASE);
    let lang = app.lang().get_untracked().tag;
    let text = |signal: RwSignal<String>| Value::text(signal.get_untracked().trim(), lang);
    let shown = entry.shown.get_untracked().map_or(Value::Cleared, Value::Choice);
    let changes = vec![
        at.answer(&CODE.spec, Part::Whole, text(entry.code)),
        at.answer(&NAME.spec, Part::Whole, text(entry.name)),
        at.answer(&SHOWN.spec, Part::Whole, shown),
    ];
    app.write(journal, changes);
    // The browser may still refuse; the settings show what it answered.
    spawn_local(async { _ = storage::persist().await });
    app.go(Route::Case(id, Spot::Guided(0)));
}

fn show(app: App, entry: Entry, failure: &Failure) {
    entry.error.set(Some(app.texts.with_untracked(|texts| explain_failure(texts, failure))));
}

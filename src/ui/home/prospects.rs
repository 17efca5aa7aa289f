//! Those who may need help and have not asked for it: a short list apart from the cases (1-14; Part 5, 5).

use chrono::Datelike;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::clock;
use crate::forms::{case, prospect};
use crate::journal::{Case, Part, Value};
use crate::process::Stage;
use crate::protocol::{Card, Failure, Request, Response};
use crate::ui::fields::QuestionField;
use crate::ui::kit::{Button, ButtonKind, Buttons, Page, TextField, TextWidth};
use crate::ui::route::{Route, Spot};
use crate::ui::secrets::{FailureNotice, Work};
use crate::ui::state::{App, Journal};
use crate::ui::text::{asked, t, t_attribute, t_with};

/// After so many days somebody is asked: keep or erase?
const ASKED_AFTER: i32 = 30;

/// All who are noted, and a way to note another.
#[component]
pub fn ProspectsScreen() -> impl IntoView {
    let app = App::here();
    let cards = Memo::new(move |_| {
        let cards = app.desk.with(|desk| desk.as_ref().map(|desk| desk.cards.clone()).unwrap_or_default());
        cards.into_iter().filter(|card| card.face.prospect_since.is_some()).collect::<Vec<_>>()
    });
    view! {
        <Page title=t("prospects-title") lead=t("prospects-lead") back=Route::Home.href() back_label=t("back-home")>
            <ul class="case-list">
                <For each=move || cards.get() key=|card| (card.case, card.events) let:card>
                    <Prospect card />
                </For>
            </ul>
            <Show when=move || cards.with(Vec::is_empty)>
                <p>{t_attribute("kind-prospect", "none")}</p>
            </Show>
            <New />
        </Page>
    }
}

#[component]
fn Prospect(card: Card) -> impl IntoView {
    let app = App::here();
    let (id, since) = (card.case, card.face.prospect_since.unwrap_or_default());
    let days = clock::today().num_days_from_ce() - since;
    let is_due = days >= ASKED_AFTER;
    let erasing = Work::new();
    let opened = RwSignal::new(None::<Journal>);
    spawn_local(async move {
        opened.try_set(app.open_journal(id).await.ok());
    });
    view! {
        <li class="record" id=format!("prospect-{id}")>
            <h2 class="record__title" translate="no" dir="auto">{card.face.code}</h2>
            <p class="small">
                {t_with("prospects-days", move |args| args.set("days", days))}
                {is_due.then(|| view! { " " <span class="tag tag--due">{t("prospects-keep-or-erase")}</span> })}
            </p>
            {move || opened.get().map(|journal| view! { <Fields journal /> })}
            <FailureNotice failure=erasing.failure />
            <Buttons>
                <Button
                    id=format!("prospect-{id}-begin")
                    label=t("prospects-begin")
                    on_press=move |()| opened.get_untracked().into_iter().for_each(|journal| begin(app, journal))
                />
                <Button
                    id=format!("prospect-{id}-erase")
                    label=t("prospects-erase")
                    kind=ButtonKind::Quiet
                    busy=erasing.busy
                    on_press=move |()| erasing.run(app.erase_case(id, "prospect", "no_case".to_owned()))
                />
            </Buttons>
        </li>
    }
}

#[component]
fn Fields(journal: Journal) -> impl IntoView {
    let at = journal.first(&prospect::PROSPECT);
    let questions = [&prospect::LINE.spec, &prospect::FOUND.spec, &prospect::TOLD.spec];
    let fields = questions.map(|question| view! { <QuestionField at question /> });
    view! { <div class="stack question-list">{fields.into_iter().collect_view()}</div> }
}

/// The note becomes a case, and keeps what is known.
fn begin(app: App, journal: Journal) {
    let at = journal.first(&prospect::PROSPECT);
    app.write(journal, vec![at.answer(&prospect::STATE.spec, Part::Whole, Value::Choice("begun".to_owned()))]);
    app.go(Route::Case(journal.id, Spot::Stage(Stage::FirstMeeting)));
}

#[component]
fn New() -> impl IntoView {
    let app = App::here();
    let called = RwSignal::new(String::new());
    let work = Work::new();
    let note = move |()| work.run(note(app, called));
    view! {
        <section class="stack">
            <TextField
                id="prospect-called"
                label=t("prospects-called")
                value=called
                width=TextWidth::Short
                on_input=Callback::new(move |text| called.set(text))
            />
            <FailureNotice failure=work.failure />
            <Button id="prospect-note" label=add_words() busy=work.busy on_press=note />
        </section>
    }
}

fn add_words() -> Signal<String> {
    let words = t_attribute("kind-prospect", "add");
    let name = asked(&case::CODE.spec);
    Signal::derive(move || words.get().unwrap_or_else(|| name.get()))
}

async fn note(app: App, called: RwSignal<String>) -> Result<(), Failure> {
    let code = called.get_untracked().trim().to_owned();
    if code.is_empty() {
        return Ok(());
    }
    let Response::Begun(id) = app.ask(Request::BeginCase).await? else { return Err(Failure::Misunderstood) };
    let journal = app.hold(Case::empty(id));
    let (names, at) = (journal.first(&case::CASE), journal.first(&prospect::PROSPECT));
    let lang = app.lang().get_untracked().tag;
    let changes = vec![
        names.answer(&case::CODE.spec, Part::Whole, Value::text(code, lang)),
        at.answer(&prospect::STATE.spec, Part::Whole, Value::Choice("not_yet".to_owned())),
        at.answer(&prospect::SINCE.spec, Part::Whole, Value::Date(clock::today().into())),
    ];
    app.write(journal, changes);
    _ = called.try_set(String::new());
    Ok(())
}

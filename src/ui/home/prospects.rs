//! Those who may need help and have not asked for it: a short list apart from the cases (1-14; Part 5, 5).

use chrono::{Datelike, NaiveDate};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::clock;
use crate::browser::intl::{self, DateStyle};
use crate::forms::{case, prospect};
use crate::journal::{Case, CaseId, Part, Value};
use crate::process::{self, CardFace, Stage};
use crate::protocol::{Card, Desk, Failure, Request, Response};
use crate::ui::fields::{Guidance, QuestionField};
use crate::ui::kit::{Button, ButtonKind, Buttons, Dialog, Page, TextField, TextWidth, focus_on};
use crate::ui::route::{Route, Spot};
use crate::ui::secrets::{FailureNotice, Work};
use crate::ui::state::{App, Journal};
use crate::ui::text::{asked, t, t_attribute, t_with};

/// All who are noted, and a way to note another.
#[component]
pub fn ProspectsScreen() -> impl IntoView {
    let app = App::here();
    // By the case alone: whoever writes in a line keeps it under their hands while its card changes.
    let cases = Memo::new(move |_| {
        let since = |card: &Card| Some((card.face.prospect_since?, card.case));
        let mut cases =
            app.desk.with(|desk| desk.iter().flat_map(|desk| &desk.cards).filter_map(since).collect::<Vec<_>>());
        cases.sort_unstable();
        cases.into_iter().map(|(_, case)| case).collect::<Vec<_>>()
    });
    view! {
        <Page title=t("prospects-title") lead=t("prospects-lead") back=Route::Home.href() back_label=t("back-home")>
            <ul class="records__list" role="list">
                <For each=move || cases.get() key=|case| *case let:case>
                    <Prospect case />
                </For>
            </ul>
            <Show when=move || cases.with(Vec::is_empty)>
                <p>{t_attribute("kind-prospect", "none")}</p>
            </Show>
            <Guidance questions=prospect::PROSPECT.questions />
            <New />
        </Page>
    }
}

#[component]
fn Prospect(case: CaseId) -> impl IntoView {
    let app = App::here();
    let (opened, asks) = (RwSignal::new(None::<Journal>), RwSignal::new(false));
    spawn_local(async move {
        opened.try_set(app.open_journal(case).await.ok());
    });
    let face = Memo::new(move |_| {
        let of_case = |desk: &Desk| desk.cards.iter().find(|card| card.case == case).map(|card| card.face.clone());
        app.desk.with(|desk| desk.as_ref().and_then(of_case)).unwrap_or_default()
    });
    let code = Signal::derive(move || face.with(|face| face.code.clone()));
    view! {
        <li class="record stack" id=format!("prospect-{case}")>
            <h2 class="record__title" translate="no" dir="auto">{code}</h2>
            <Since face />
            {move || opened.get().map(|journal| view! { <Fields journal /> })}
            <Buttons>
                <Keep opened face about=code />
                <Button
                    id=format!("prospect-{case}-begin")
                    label=t("prospects-begin")
                    about=code
                    on_press=move |()| opened.get_untracked().into_iter().for_each(|journal| begin(app, journal))
                />
                <Button
                    id=format!("prospect-{case}-erase")
                    label=t("prospects-erase")
                    about=code
                    kind=ButtonKind::Quiet
                    on_press=move |()| asks.set(true)
                />
            </Buttons>
            <Erase case code asks />
        </li>
    }
}

/// For how long already, until when it is kept since, and whether it is time to ask.
#[component]
fn Since(face: Memo<CardFace>) -> impl IntoView {
    let (app, today) = (App::here(), clock::today());
    let kept = move || {
        let until = face.with(|face| face.keep_until.and_then(NaiveDate::from_num_days_from_ce_opt))?;
        Some(intl::date(app.lang().get().tag, until, DateStyle::Long))
    };
    let days = move || face.with(|face| today.num_days_from_ce() - face.prospect_since.unwrap_or_default());
    let is_due = move || face.with(|face| process::is_to_be_asked(face, today));
    view! {
        <p class="small">
            {t_with("prospects-days", move |args| args.set("days", days()))}
            <Show when=move || kept().is_some()>
                ". " {t_with("prospects-kept", move |args| args.set("day", kept().unwrap_or_default()))}
            </Show>
            <Show when=is_due>" " <span class="tag tag--due">{t("prospects-keep-or-erase")}</span></Show>
        </p>
    }
}

/// Keeps the note for another thirty days, once it is asked; then the question is gone, and the keyboard stands at what
/// comes next.
#[component]
fn Keep(opened: RwSignal<Option<Journal>>, face: Memo<CardFace>, about: Signal<String>) -> impl IntoView {
    let (app, today) = (App::here(), clock::today());
    let is_due = Memo::new(move |_| face.with(|face| process::is_to_be_asked(face, today)));
    let id = move |journal: Journal| format!("prospect-{}-keep", journal.id);
    let keep = move |journal: Journal| {
        let at = journal.first(&prospect::PROSPECT);
        let until = Value::Date(process::kept_until(today).into());
        let change = at.answer(&prospect::KEPT_UNTIL.spec, Part::Whole, until);
        app.write_and_focus(journal, change, format!("prospect-{}-begin", journal.id));
    };
    move || {
        opened.get().filter(|_| is_due.get()).map(|journal| {
            let on_press = move |()| keep(journal);
            view! { <Button id=id(journal) label=t("prospects-keep-on") about kind=ButtonKind::Second on_press /> }
        })
    }
}

/// Erasing, once it is understood: nothing brings it back.
#[component]
fn Erase(case: CaseId, code: Signal<String>, asks: RwSignal<bool>) -> impl IntoView {
    let app = App::here();
    let work = Work::new();
    let erase = move |()| {
        work.run(async move {
            app.erase_case(case, "prospect", "no_case".to_owned()).await?;
            // Nothing else can take the focus before the question has left the page.
            request_animation_frame(|| focus_on("title"));
            Ok(())
        });
    };
    view! {
        <Dialog id=format!("prospect-{case}-ask") title=t("prospects-ask-title") open=asks on_close=move |()| asks.set(false)>
            <p translate="no" dir="auto">{code}</p>
            <p>{t("prospects-ask")}</p>
            <FailureNotice failure=work.failure />
            <Buttons>
                <Button
                    id=format!("prospect-{case}-erase-now")
                    label=t("prospects-erase")
                    kind=ButtonKind::Danger
                    busy=work.busy
                    on_press=erase
                />
                <Button label=t("prospects-keep") kind=ButtonKind::Quiet on_press=move |()| asks.set(false) />
            </Buttons>
        </Dialog>
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

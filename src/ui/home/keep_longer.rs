//! Keeping a closed case longer: until when, and why (Part 5, 15).

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::browser::clock;
use crate::journal::CaseId;
use crate::process;
use crate::protocol::Failure;
use crate::ui::fields::DayField;
use crate::ui::kit::{Button, ButtonKind, Buttons, Dialog, TextArea};
use crate::ui::secrets::{FailureNotice, Work};
use crate::ui::state::App;
use crate::ui::text::t;

/// What is being chosen.
#[derive(Clone, Copy)]
struct Choosing {
    case: CaseId,
    until: RwSignal<Option<NaiveDate>>,
    why: RwSignal<String>,
    asks: RwSignal<bool>,
    /// Whether the day that stands there cannot be kept until.
    is_no_day: RwSignal<bool>,
}

/// The button and what it asks.
#[component]
pub(super) fn KeepLonger(
    /// The case.
    case: CaseId,
    /// What it is called on the board.
    name: Signal<String>,
    /// What the button and its question are called.
    label: Signal<String>,
    /// The day that is offered.
    until: NaiveDate,
) -> impl IntoView {
    let choosing = Choosing {
        case,
        until: RwSignal::new(Some(until)),
        why: RwSignal::default(),
        asks: RwSignal::new(false),
        is_no_day: RwSignal::new(false),
    };
    view! {
        <Button
            id=format!("keep-longer-{case}")
            label
            about=name
            kind=ButtonKind::Quiet
            on_press=move |()| choosing.asks.set(true)
        />
        <Asked choosing name label />
    }
}

#[component]
fn Asked(choosing: Choosing, name: Signal<String>, label: Signal<String>) -> impl IntoView {
    let Choosing { case, until, why, asks, is_no_day } = choosing;
    let (app, work) = (App::here(), Work::new());
    let no_day = t("keeping-no-day");
    let error = Signal::derive(move || is_no_day.get().then(|| no_day.get()));
    view! {
        <Dialog id=format!("keep-{case}") title=label open=asks on_close=move |()| asks.set(false)>
            <p class="keeping__code" translate="no" dir="auto">{name}</p>
            <DayField id=format!("keep-until-{case}") legend=t("closure-keep-until") day=until error />
            <TextArea
                id=format!("keep-why-{case}")
                label=t("closure-keep-why")
                value=why
                rows=2
                on_input=Callback::new(move |words| why.set(words))
            />
            <FailureNotice failure=work.failure />
            <Buttons>
                <Button
                    id=format!("keep-now-{case}")
                    label=t("keeping-keep")
                    kind=ButtonKind::Main
                    busy=work.busy
                    on_press=move |()| work.run(keep(app, choosing))
                />
                <Button label=t("keeping-not") kind=ButtonKind::Quiet on_press=move |()| asks.set(false) />
            </Buttons>
        </Dialog>
    }
}

/// A day that is still to come; anything else is said to be none.
async fn keep(app: App, choosing: Choosing) -> Result<(), Failure> {
    let today = clock::today();
    let until = choosing.until.get_untracked().filter(|day| *day >= today);
    choosing.is_no_day.set(until.is_none());
    let Some(until) = until else { return Ok(()) };
    let (why, lang) = (choosing.why.get_untracked(), app.lang().get_untracked().tag);
    let journal = app.open_journal(choosing.case).await?;
    let changes = journal.case.with_untracked(|case| process::keep_longer(case, until, &why, lang));
    app.write(journal, changes);
    choosing.asks.set(false);
    Ok(())
}

//! Closing the case, and opening it again.

use leptos::prelude::*;

use crate::browser::clock;
use crate::browser::intl::{self, DateStyle};
use crate::forms::{Ask, closure};
use crate::journal::{Part, Value};
use crate::process;
use crate::ui::kit::{Button, ButtonKind, Buttons, Notice, NoticeKind};
use crate::ui::route::{Route, Spot};
use crate::ui::state::{App, Journal};
use crate::ui::text::{t, t_with};

/// One button; what is open stands below and stops nobody.
#[component]
pub(super) fn Closing(journal: Journal) -> impl IntoView {
    let closed = journal
        .first(&closure::CLOSURE)
        .read(|record| record.and_then(|record| record.get(closure::CLOSED)).and_then(|day| day.day()));
    let closing = move || match closed.get() {
        Some(day) => view! { <Closed journal day /> }.into_any(),
        None => view! { <Close journal /> }.into_any(),
    };
    view! {
        <NoDay journal />
        {closing}
    }
}

/// Says that nobody will be asked about it, as long as no day is said until which it is kept (Part 5, 15).
#[component]
fn NoDay(journal: Journal) -> impl IntoView {
    let has_day = journal
        .first(&closure::CLOSURE)
        .read(|record| record.is_some_and(|record| record.get(closure::KEEP_UNTIL).is_some()));
    view! {
        <Show when=move || !has_day.get()>
            <p id="closing-no-day">{t("closing-no-day")}</p>
        </Show>
    }
}

#[component]
fn Close(journal: Journal) -> impl IntoView {
    let app = App::here();
    let close = move |()| {
        let at = journal.first(&closure::CLOSURE);
        let today = Value::Date(clock::today().into());
        app.write(journal, vec![at.answer(&closure::CLOSED.spec, Part::Whole, today)]);
    };
    view! {
        <Buttons>
            <Button id="close-case" label=t("closing-close") kind=ButtonKind::Main on_press=close />
        </Buttons>
    }
}

#[component]
fn Closed(journal: Journal, day: chrono::NaiveDate) -> impl IntoView {
    let app = App::here();
    let when = t_with("closing-closed", move |args| {
        args.set("day", intl::date(app.lang().get().tag, day, DateStyle::Long));
    });
    let reopen = move |()| {
        app.write(journal, journal.case.with_untracked(|case| process::begin_again(case, "reopened")));
        app.go(Route::Case(journal.id, Spot::Overview));
    };
    view! {
        <Notice kind=NoticeKind::Done title=when>
            <p>{t("closing-kept")}</p>
            <Buttons>
                <Button id="reopen" label=t("closing-reopen") kind=ButtonKind::Second on_press=reopen />
            </Buttons>
        </Notice>
    }
}

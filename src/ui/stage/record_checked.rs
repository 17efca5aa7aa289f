//! Whether somebody has made sure of what a record says within a year, and saying so by one press.

use leptos::prelude::*;

use crate::browser::clock;
use crate::forms::Spec;
use crate::journal::{Part, Value};
use crate::process;
use crate::ui::kit::{Button, ButtonKind, focus_on};
use crate::ui::state::{App, At};
use crate::ui::text::t;

/// Shows only where nobody has.
#[component]
pub(super) fn Checked(at: At, question: &'static Spec, title: Signal<String>) -> impl IntoView {
    let app = App::here();
    let today = clock::today();
    let is_unchecked =
        at.read(move |record| record.is_some_and(|record| process::is_unchecked(&record, question, today)));
    let check = move |()| {
        app.write(at.journal, vec![at.answer(question, Part::Whole, Value::Date(today.into()))]);
        // The button goes away: the keyboard stays at its record.
        focus_on(&format!("record-{}-open", at.record));
    };
    view! {
        <Show when=move || is_unchecked.get()>
            <div class="record__checked row">
                <span class="tag tag--due">{t("known-unchecked")}</span>
                <Button
                    id=format!("record-{}-checked", at.record)
                    label=t("known-check")
                    about=title
                    kind=ButtonKind::Quiet
                    on_press=check
                />
            </div>
        </Show>
    }
}

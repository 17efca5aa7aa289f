//! To whom the screen is turned in a case of several clients (Part 5, 7): nobody is chosen beforehand. What a turned screen
//! shows is said by the person that the case is about, so it is theirs alone; another client gets a page of their own.

use leptos::prelude::*;

use crate::journal::{CaseId, RecordId};
use crate::process;
use crate::ui::kit::{Button, ButtonKind, Buttons, Dialog};
use crate::ui::state::{App, Journal};
use crate::ui::text::t;

/// Turns the screen, or asks first where others come in the case too.
pub(super) fn turn_or_ask(app: App, journal: Journal, asks: RwSignal<bool>) {
    if journal.case.with_untracked(|case| process::others_to_hand_to(case).is_empty()) {
        app.turn(journal.id);
    } else {
        asks.set(true);
    }
}

/// The question, and a way for each.
#[component]
pub(super) fn WhoseScreen(journal: Journal, asks: RwSignal<bool>) -> impl IntoView {
    let close = move |()| asks.set(false);
    view! {
        <Dialog id="turn-dialog" title=t("turn-for-whom") open=asks on_close=close>
            <Show when=move || asks.get()>
                <p>{t("turn-for-hint")}</p>
                <Everybody journal asks />
                <Buttons>
                    <Button id="turn-stay" label=t("together-stay") kind=ButtonKind::Quiet on_press=close />
                </Buttons>
            </Show>
        </Dialog>
    }
}

#[component]
fn Everybody(journal: Journal, asks: RwSignal<bool>) -> impl IntoView {
    let app = App::here();
    let all = app.texts.with_untracked(|texts| journal.case.with_untracked(|case| process::clients(case, texts)));
    let items = all.into_iter().map(move |(whose, name)| {
        let about = Signal::stored(name.clone());
        let press = move |()| {
            asks.set(false);
            turn_to(app, journal.id, whose);
        };
        let id = whose.map_or_else(|| "turn-own".to_owned(), |other| format!("turn-{other}"));
        view! {
            <li class="each__one">
                <span translate="no" dir="auto">{name}</span>
                <Button id label=t("turn-to") about on_press=press />
            </li>
        }
    });
    view! { <ul class="each" role="list">{items.collect_view()}</ul> }
}

fn turn_to(app: App, case: CaseId, whose: Option<RecordId>) {
    match whose {
        None => app.turn(case),
        Some(other) => app.turn_to_other(case, other),
    }
}

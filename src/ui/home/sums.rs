//! Effectiveness, efficiency and cost over all cases (2-43), without names; counts under five stay hidden (Part 5, 14).

use leptos::prelude::*;

use crate::browser::{intl, print};
use crate::process::{self, Element, Sum};
use crate::ui::kit::{Button, ButtonKind, Buttons, Table};
use crate::ui::state::App;
use crate::ui::text::{t, t_attribute};

/// A table for each element of which there is anything to say.
#[component]
pub(super) fn Sums() -> impl IntoView {
    let app = App::here();
    let sums = Memo::new(move |_| {
        app.desk.with(|desk| process::programme(desk.iter().flat_map(|desk| desk.cards.iter().map(|card| &card.face))))
    });
    let tables = Element::ALL.map(|element| view! { <ElementTable sums element /> });
    view! {
        <section class="stack" id="sums">
            <h2>{t("programme-title")}</h2>
            <p class="section__lead">{t("programme-lead")}</p>
            <Show when=move || sums.with(Vec::is_empty)>
                <p>{t("programme-none")}</p>
            </Show>
            {tables.into_iter().collect_view()}
            <Buttons>
                <Button id="print" label=t("paper-print") kind=ButtonKind::Second on_press=move |()| print::print() />
            </Buttons>
        </section>
    }
}

#[component]
fn ElementTable(sums: Memo<Vec<Sum>>, element: Element) -> impl IntoView {
    let app = App::here();
    let columns = ["programme-about", "programme-number"].map(t);
    let head = Signal::derive(move || columns.iter().map(Get::get).collect::<Vec<_>>());
    let few = t("programme-few");
    let rows = Memo::new(move |_| {
        let locale = app.lang().get().tag;
        let number =
            |number: Option<f64>| number.map_or_else(|| few.get(), |number| intl::number(locale, rounded(number)));
        app.texts.with(|texts| {
            let row = |sum: &Sum| vec![sum.about.words(texts), number(sum.number)];
            sums.with(|sums| sums.iter().filter(|sum| sum.element == element).map(row).collect::<Vec<_>>())
        })
    });
    view! {
        <Show when=move || !rows.with(Vec::is_empty)>
            <h3>{t(element.message())}</h3>
            <p class="small">{t_attribute(element.message(), "lead")}</p>
            <Table caption=t(element.message()) head rows />
        </Show>
    }
}

fn rounded(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}

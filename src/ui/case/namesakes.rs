//! A name that stands in another case too: for the worker alone, and nothing follows from it by itself (Part 5, 5).

use leptos::prelude::*;

use super::names_elsewhere::NamesElsewhere;
use crate::browser::unicode;
use crate::process::{self, Namesake};
use crate::ui::kit::{Notice, NoticeKind};
use crate::ui::state::{App, Journal};
use crate::ui::text::t;

/// Who in this case has a name that somebody in another one has.
#[component]
pub(super) fn Namesakes(journal: Journal) -> impl IntoView {
    let (app, elsewhere) = (App::here(), NamesElsewhere::here());
    let found = Memo::new(move |_| {
        let is_workers = app.room.together.get().is_none();
        if is_workers { found(app, elsewhere, journal) } else { Vec::new() }
    });
    elsewhere.read_while(app, journal, move || found.try_with_untracked(|_| ()).is_some());
    let lines = move || found.get().into_iter().map(line).collect_view();
    view! {
        <Show when=move || !found.with(Vec::is_empty)>
            <div id="namesakes">
                <Notice kind=NoticeKind::Info title=t("namesakes-title")>
                    <ul>{lines}</ul>
                    <p>{t("namesakes-do")}</p>
                </Notice>
            </div>
        </Show>
    }
}

fn found(app: App, elsewhere: NamesElsewhere, journal: Journal) -> Vec<Namesake> {
    app.desk.with(|desk| {
        let cards = desk.iter().flat_map(|desk| &desk.cards).filter(|card| card.case != journal.id);
        elsewhere.with(|names| {
            let others = cards.map(|card| (&card.face, names.of(card)));
            journal.case.with(|case| process::namesakes(case, others, unicode::nfkd))
        })
    })
}

/// The name as it is written here, and the codes it stands under elsewhere.
fn line(namesake: Namesake) -> impl IntoView {
    let Namesake { name, codes } = namesake;
    let codes = codes.join(", ");
    view! { <li><span translate="no" dir="auto">{name}</span> {t("label-end")} <span translate="no" dir="auto">{codes}</span></li> }
}

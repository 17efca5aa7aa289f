//! After a file came in, and after it was taken back.

use leptos::prelude::*;

use super::bring::{Arrived, Bring};
use super::preview::case_label;
use crate::protocol::PreviewCase;
use crate::ui::kit::{Button, Buttons, LinkButton, Notice, NoticeKind, Page};
use crate::ui::route::{Route, Spot};
use crate::ui::secrets::{FailureNotice, Work};
use crate::ui::state::App;
use crate::ui::text::{t, t_with};

/// What came in, where answers differ now, and the way back.
#[component]
pub(super) fn ArrivedPage(bring: Bring, arrived: Arrived) -> impl IntoView {
    let count = arrived.count();
    view! {
        <Page title=t("bring-done-title")>
            <div id="import-done">
                <Notice kind=NoticeKind::Done>
                    <p>{t_with("bring-done", move |args| args.set("cases", count))}</p>
                </Notice>
            </div>
            <Differing arrived />
            <Buttons><LinkButton href=Route::Home.href() label=t("bring-home") /></Buttons>
            <Undo bring />
        </Page>
    }
}

/// Taking the last import back, as long as there is one.
#[component]
pub(super) fn Undo(bring: Bring) -> impl IntoView {
    let app = App::here();
    let work = Work::new();
    let undo = move |()| work.run(bring.undo(app));
    view! {
        <Show when=move || bring.last.with(Option::is_some)>
            <section class="settings__part">
                <h2>{t("bring-undo-title")}</h2>
                <p>{t("bring-undo-how")}</p>
                <FailureNotice failure=work.failure />
                <Button id="import-undo" label=t("bring-undo") busy=work.busy on_press=undo />
            </section>
        </Show>
    }
}

/// The cases in which two answers stand against each other, each a link to where the worker picks.
#[component]
fn Differing(arrived: Arrived) -> impl IntoView {
    let conflicts = arrived.conflicts;
    let differing = arrived.differing();
    let cases = arrived.preview.cases.into_iter().filter(move |case| differing.contains(&case.case));
    let lines = cases.map(difference).collect_view();
    (conflicts > 0).then(|| {
        view! {
            <Notice kind=NoticeKind::Due title=t_with("bring-differing", move |args| args.set("conflicts", conflicts))>
                <p>{t("bring-differing-do")}</p>
                <ul>{lines}</ul>
            </Notice>
        }
    })
}

fn difference(case: PreviewCase) -> impl IntoView {
    let href = Route::Case(case.case, Spot::Differences).href();
    view! { <li><a class="action-link" href=href dir="auto" translate="no">{case_label(&case)}</a></li> }
}

/// The import was taken back.
#[component]
pub(super) fn UndonePage(bring: Bring) -> impl IntoView {
    view! {
        <Page title=t("bring-undone-title")>
            <Notice kind=NoticeKind::Done><p>{t("bring-undone")}</p></Notice>
            <Buttons>
                <LinkButton href=Route::Home.href() label=t("bring-home") />
                <Button id="import-again" label=t("bring-again") on_press=move |()| bring.clear() />
            </Buttons>
        </Page>
    }
}

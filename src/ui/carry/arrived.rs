//! After a file came in, and after it was taken back.

use leptos::prelude::*;

use super::bring::{Arrived, Bring};
use super::preview::case_label;
use crate::protocol::{Fate, PreviewCase};
use crate::ui::kit::{Button, ButtonKind, Buttons, LinkButton, Notice, NoticeKind, Page};
use crate::ui::route::{Route, Spot};
use crate::ui::secrets::{FailureNotice, Work};
use crate::ui::state::App;
use crate::ui::text::{t, t_with};

/// What came in, where answers differ now, and the way back.
#[component]
pub(super) fn ArrivedPage(bring: Bring, arrived: Arrived) -> impl IntoView {
    let app = App::here();
    let work = Work::new();
    let count = arrived.preview.cases.iter().filter(|case| matches!(case.fate, Fate::New | Fate::Joined)).count();
    let shown = arrived.clone();
    let undo = move |()| work.run(bring.undo(app, arrived.clone()));
    view! {
        <Page title=t("bring-done-title")>
            <div id="import-done">
                <Notice kind=NoticeKind::Done>
                    <p>{t_with("bring-done", move |args| args.set("cases", count))}</p>
                </Notice>
            </div>
            <Differing arrived=shown />
            <FailureNotice failure=work.failure />
            <p>{t("bring-undo-how")}</p>
            <Buttons>
                <LinkButton href=Route::Home.href() label=t("bring-home") />
                <Button id="import-undo" label=t("bring-undo") busy=work.busy on_press=undo />
                <Button id="import-again" kind=ButtonKind::Quiet label=t("bring-again") on_press=move |()| bring.clear() />
            </Buttons>
        </Page>
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

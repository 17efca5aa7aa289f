//! What a file would bring, before anything changes.

use leptos::prelude::*;

use super::bring::Bring;
use crate::browser::intl;
use crate::protocol::{Fate, Preview, PreviewCase, Request};
use crate::ui::kit::{Button, ButtonKind, Buttons, Choice, Page, Ticks};
use crate::ui::secrets::{FailureNotice, Work};
use crate::ui::state::App;
use crate::ui::text::{t, t_with};

/// The table, what has to be ticked to come in, and yes or no.
#[component]
pub(super) fn PreviewPage(bring: Bring, preview: Preview) -> impl IntoView {
    let app = App::here();
    let work = Work::new();
    let made = preview.made;
    let when = move || intl::moment_here(app.lang().get().tag, made);
    let lead = t_with("bring-made", move |args| args.set("when", when()));
    let shown = preview.clone();
    let accept = move |()| work.run(bring.accept(app, preview.clone()));
    let refuse = move |()| {
        work.run(async move {
            app.ask(Request::RefuseImport).await?;
            bring.clear();
            Ok(())
        });
    };
    view! {
        <Page title=t("bring-preview-title") lead>
            {match shown.cases.is_empty() {
                true => view! { <p id="import-preview">{t("bring-no-cases")}</p> }.into_any(),
                false => view! { <CaseTable cases=shown.cases.clone() /> }.into_any(),
            }}
            <Asks bring preview=shown />
            <p>{t("bring-nothing-yet")}</p>
            <FailureNotice failure=work.failure />
            <Buttons>
                <Button id="import-accept" kind=ButtonKind::Main label=t("bring-accept") busy=work.busy on_press=accept />
                <Button id="import-refuse" label=t("bring-refuse") disabled=work.busy on_press=refuse />
            </Buttons>
        </Page>
    }
}

/// A line a case, with what would happen to it.
#[component]
fn CaseTable(cases: Vec<PreviewCase>) -> impl IntoView {
    view! {
        <div class="scroll-x">
            <table class="table" id="import-preview">
                <caption>{t("bring-cases")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t("bring-case")}</th>
                        <th scope="col">{t("bring-fate")}</th>
                        <th scope="col">{t("bring-new-answers")}</th>
                        <th scope="col">{t("bring-new-files")}</th>
                        <th scope="col">{t("bring-conflicts")}</th>
                    </tr>
                </thead>
                <tbody>{cases.into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}

fn row(case: PreviewCase) -> impl IntoView {
    let fate = t(match case.fate {
        Fate::New => "bring-fate-new",
        Fate::Joined => "bring-fate-joined",
        Fate::Same => "bring-fate-same",
        Fate::Erased => "bring-fate-erased",
        Fate::Damaged => "bring-fate-damaged",
    });
    view! {
        <tr>
            <th scope="row" dir="auto" translate="no">{case_label(&case)}</th>
            <td>{fate}</td>
            <td>{case.new_events}</td>
            <td>{case.new_files}</td>
            <td>{case.conflicts}</td>
        </tr>
    }
}

/// The case's code, or the first digits of its id.
pub(super) fn case_label(case: &PreviewCase) -> String {
    if case.face.code.is_empty() { case.case.to_string().chars().take(6).collect() } else { case.face.code.clone() }
}

/// What comes in only if somebody wants it: the profile, and cases that were erased here on purpose or are damaged.
#[component]
fn Asks(bring: Bring, preview: Preview) -> impl IntoView {
    let held_back = preview.cases.iter().filter(|case| matches!(case.fate, Fate::Erased | Fate::Damaged));
    let options: Vec<_> =
        held_back.map(|case| Choice::new(case.case.to_string(), Signal::stored(case_label(case)))).collect();
    let revive = (!options.is_empty()).then(|| {
        view! {
            <Ticks
                id="import-revive"
                legend=t("bring-revive")
                hint=t("bring-revive-hint")
                options
                chosen=bring.revive
                on_change=move |ids| bring.revive.set(ids)
            />
        }
    });
    let workspace = preview.has_workspace.then(|| view! { <WorkspaceTick with=bring.with_workspace /> });
    view! { {revive} {workspace} }
}

#[component]
fn WorkspaceTick(with: RwSignal<bool>) -> impl IntoView {
    const ID: &str = "profile";
    let options = vec![Choice::new(ID, t("bring-workspace")).hint(t("bring-workspace-hint"))];
    let chosen = Signal::derive(move || if with.get() { vec![ID.to_owned()] } else { Vec::new() });
    let change = move |ids: Vec<String>| with.set(!ids.is_empty());
    view! { <Ticks id="import-workspace" legend=t("bring-along") options chosen on_change=change /> }
}

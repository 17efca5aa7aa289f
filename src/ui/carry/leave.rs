//! Leaving this device: carry all away, read it back, erase.

use leptos::prelude::*;

use super::erase::Erase;
use super::export::FileMade;
use super::export_form::ExportForm;
use super::parcel::{Made, Parcel};
use super::verify::VerifyFile;
use crate::ui::kit::{Button, ButtonKind, Buttons, Page, Progress};
use crate::ui::route::Route;
use crate::ui::text::{t, t_with};

/// How many steps there are.
const STEPS: u32 = 3;

/// Where the worker is on the way out.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    /// Making the file with everything.
    Export,
    /// Reading it back.
    Verify(Made),
    /// Erasing.
    Erase,
}

/// Three steps, each a page; the first two can be left out by whoever needs no copy.
#[component]
pub fn LeaveScreen() -> impl IntoView {
    let step = RwSignal::new(Step::Export);
    move || match step.get() {
        Step::Export => view! { <ExportStep step /> }.into_any(),
        Step::Verify(made) => view! { <VerifyStep step made /> }.into_any(),
        Step::Erase => view! { <EraseStep /> }.into_any(),
    }
}

#[component]
fn At(position: u32) -> impl IntoView {
    let label = t_with("leave-step", move |args| {
        args.set("step", position);
        args.set("steps", STEPS);
    });
    view! { <Progress label value=Signal::stored(position) max=Signal::stored(STEPS) /> }
}

#[component]
fn ExportStep(step: RwSignal<Step>) -> impl IntoView {
    view! {
        <Page title=t("leave-title") lead=t("leave-lead") back=Route::Settings.href() back_label=t("settings-title")>
            <At position=1 />
            <h2>{t("leave-export")}</h2>
            <ExportForm parcel=Parcel::new() has_pick=false on_made=move |made| step.set(Step::Verify(made)) />
            <Buttons><Skip step /></Buttons>
        </Page>
    }
}

#[component]
fn VerifyStep(step: RwSignal<Step>, made: Made) -> impl IntoView {
    let is_whole = RwSignal::new(false);
    let (is_for_key, cases) = (made.is_for_key, made.cases);
    let next = move |()| step.set(Step::Erase);
    view! {
        <Page title=t("leave-verify-title")>
            <At position=2 />
            <FileMade made />
            <p>{t(if is_for_key { "carry-verify-not-ours" } else { "leave-verify-why" })}</p>
            {(!is_for_key).then(|| view! { <VerifyFile cases is_whole /> })}
            {move || match is_whole.get() {
                true => view! {
                    <Buttons><Button id="leave-next" kind=ButtonKind::Main label=t("leave-next") on_press=next /></Buttons>
                }
                .into_any(),
                false => view! { <Buttons><Skip step /></Buttons> }.into_any(),
            }}
        </Page>
    }
}

#[component]
fn Skip(step: RwSignal<Step>) -> impl IntoView {
    let skip = move |()| step.set(Step::Erase);
    view! { <Button id="leave-skip" kind=ButtonKind::Quiet label=t("leave-skip") on_press=skip /> }
}

#[component]
fn EraseStep() -> impl IntoView {
    view! {
        <Page title=t("leave-erase-title") back=Route::Home.href() back_label=t("leave-stay")>
            <At position=3 />
            <Erase />
        </Page>
    }
}

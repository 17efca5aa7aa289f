//! Keeping a recovery code: seeing it, writing it down, typing it back from the paper.

use leptos::prelude::*;

use super::recovery_sheet::RecoverySheet;
use super::{FailureNotice, Work, field_error};
use crate::browser::print;
use crate::protocol::{Failure, Request};
use crate::ui::kit::{Button, ButtonKind, Buttons, TextField, TextWidth, focus_on};
use crate::ui::state::App;
use crate::ui::text::t;

/// Shows the code, then hides it and asks for it: only what was read off the paper proves the paper.
#[component]
pub fn RecoverySteps(
    /// The code.
    #[prop(into)]
    code: String,
    /// Hears the end: true if the code was typed back, false if that was left for later.
    #[prop(into)]
    on_done: Callback<bool>,
) -> impl IntoView {
    let is_shown = RwSignal::new(true);
    let code = StoredValue::new(code);
    let turn = move |shown: bool| {
        is_shown.set(shown);
        request_animation_frame(move || focus_on(if shown { "recovery-written" } else { "recovery-typed" }));
    };
    move || match is_shown.get() {
        true => view! { <ShowCode code=code.get_value() on_written=move |()| turn(false) on_done /> }.into_any(),
        false => view! {
            <RecoveryCheck on_checked=move |()| on_done.run(true)>
                <Button id="recovery-show" label=t("recovery-show") on_press=move |()| turn(true) />
                <Later on_done />
            </RecoveryCheck>
        }
        .into_any(),
    }
}

#[component]
fn ShowCode(code: String, #[prop(into)] on_written: Callback<()>, on_done: Callback<bool>) -> impl IntoView {
    view! {
        <div class="stack">
            <p class="no-print">{t("recovery-what")}</p>
            <RecoverySheet code />
            <Buttons>
                <Button id="recovery-written" kind=ButtonKind::Main label=t("recovery-written") on_press=on_written />
                <Button id="recovery-print" label=t("recovery-print") on_press=move |()| print::print() />
                <Later on_done />
            </Buttons>
        </div>
    }
}

/// Asks for the code as it stands on the paper.
#[component]
pub fn RecoveryCheck(
    /// Hears that it is right.
    #[prop(into)]
    on_checked: Callback<()>,
    /// What else can be done.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let app = App::here();
    let typed = RwSignal::new(String::new());
    let work = Work::new();
    let (error, others) = field_error(work, "recovery-typed", is_about_the_code);
    let check = move |()| {
        let code = typed.get_untracked();
        work.run(async move {
            app.ask(Request::VerifyRecoveryCode { code }).await?;
            app.desk.update(|desk| desk.iter_mut().for_each(|desk| desk.is_recovery_verified = true));
            on_checked.run(());
            Ok(())
        });
    };
    view! {
        <div class="stack">
            <TextField
                id="recovery-typed"
                label=t("recovery-typed")
                hint=t("recovery-typed-hint")
                width=TextWidth::Code
                value=typed
                error
                on_input=move |text| typed.set(text)
            />
            <FailureNotice failure=others />
            <Buttons>
                <Button id="recovery-check" kind=ButtonKind::Main label=t("recovery-check") busy=work.busy on_press=check />
                {children.map(|children| children())}
            </Buttons>
        </div>
    }
}

/// Typing back can wait; the desk keeps reminding of it.
#[component]
fn Later(on_done: Callback<bool>) -> impl IntoView {
    let leave = move |()| on_done.run(false);
    view! { <Button id="recovery-later" kind=ButtonKind::Quiet label=t("recovery-later") on_press=leave /> }
}

fn is_about_the_code(failure: &Failure) -> bool {
    matches!(failure, Failure::MistypedCode | Failure::WrongCode { .. } | Failure::Wait { .. })
}

//! The form that makes a file.

use leptos::prelude::*;

use super::cases::CasePick;
use super::parcel::{Made, Parcel};
use crate::protocol::Failure;
use crate::ui::kit::{Button, ButtonKind, Buttons, Choice, Choices, Notice, NoticeKind, TextField, TextWidth};
use crate::ui::secrets::{FailureNotice, PassphraseChoice, Work, field_error};
use crate::ui::state::App;
use crate::ui::text::t;

/// The id of the choice of a passphrase.
const PASSPHRASE: &str = "passphrase";
/// The id of the choice of a public key.
const KEY: &str = "key";

/// Whether it is safe, what goes in, who can open it; then the file.
#[component]
pub(super) fn ExportForm(
    /// What is being made.
    parcel: Parcel,
    /// Whether single cases can be chosen. Whoever leaves a device takes all.
    has_pick: bool,
    /// Hears that the browser has the file.
    #[prop(into)]
    on_made: Callback<Made>,
) -> impl IntoView {
    let app = App::here();
    let work = Work::new();
    let export = move |()| {
        if let Some(lock) = parcel.lock() {
            work.run(async move {
                on_made.run(parcel.make(app, lock).await?);
                Ok(())
            });
        }
    };
    let nothing = Signal::derive(move || parcel.pick.take().is_none());
    view! {
        <Safety />
        {has_pick.then(|| view! { <CasePick pick=parcel.pick /> })}
        <Who parcel work />
        <Buttons>
            <Button id="export" kind=ButtonKind::Main label=t("carry-make") busy=work.busy disabled=nothing on_press=export />
        </Buttons>
        <p role="status">{move || work.busy.get().then(|| t("carry-working").get())}</p>
    }
}

/// Is it safe to have a file? The answer is nobody's but the worker's; it is not kept.
#[component]
fn Safety() -> impl IntoView {
    const YES: &str = "yes";
    let answer = RwSignal::new(None::<String>);
    let options = vec![Choice::new(YES, t("carry-safe-yes")), Choice::new("no", t("carry-safe-no"))];
    let is_doubtful = move || answer.with(|answer| answer.as_deref().is_some_and(|answer| answer != YES));
    view! {
        <Choices
            id="carry-safe"
            legend=t("carry-safe")
            hint=t("carry-safe-hint")
            options
            chosen=answer
            on_choose=move |id| answer.set(id)
            inline=true
        />
        <Show when=is_doubtful>
            <Notice kind=NoticeKind::Due><p>{t("carry-safe-advice")}</p></Notice>
        </Show>
    }
}

/// Whoever knows a passphrase of its own, or the owner of a key.
#[component]
fn Who(parcel: Parcel, work: Work) -> impl IntoView {
    let options = vec![
        Choice::new(PASSPHRASE, t("carry-by-passphrase")).hint(t("carry-by-passphrase-hint")),
        Choice::new(KEY, t("carry-by-key")).hint(t("carry-by-key-hint")),
    ];
    let chosen = Signal::derive(move || Some(if parcel.is_for_key.get() { KEY } else { PASSPHRASE }.to_owned()));
    let choose = move |id: Option<String>| parcel.is_for_key.set(id.as_deref() == Some(KEY));
    let (key_error, others) = field_error(work, "export-key", |failure| *failure == Failure::NotAKey);
    view! {
        <Choices id="carry-opener" legend=t("carry-opener") options chosen on_choose=choose />
        {move || match parcel.is_for_key.get() {
            false => view! { <PassphraseChoice chosen=parcel.passphrase prefix="export-" /> }.into_any(),
            true => view! {
                <TextField
                    id="export-key"
                    label=t("carry-key")
                    hint=t("carry-key-hint")
                    width=TextWidth::Code
                    value=parcel.key
                    error=key_error
                    on_input=move |text| parcel.key.set(text)
                />
            }
            .into_any(),
        }}
        <FailureNotice failure=others />
    }
}

//! The form that makes a file.

use leptos::prelude::*;

use super::cases::CasePick;
use super::parcel::{Made, Parcel};
use crate::ui::kit::{Button, ButtonKind, Buttons, Choice, Choices, Notice, NoticeKind};
use crate::ui::secrets::{FileOpenerFields, FileOpenerIds, Work};
use crate::ui::state::App;
use crate::ui::text::t;

const IDS: FileOpenerIds = FileOpenerIds { opener: "carry-opener", key: "export-key", prefix: "export-" };

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
        if let Some(lock) = parcel.opener.take() {
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
        <FileOpenerFields opener=parcel.opener work ids=IDS />
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

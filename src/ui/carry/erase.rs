//! Erasing everything on this device.

use leptos::prelude::*;

use crate::browser::{place, reload, settings};
use crate::protocol::{Failure, Request};
use crate::ui::kit::{Button, ButtonKind, Buttons, Choice, Notice, NoticeKind, Ticks};
use crate::ui::secrets::{FailureNotice, Work};
use crate::ui::state::App;
use crate::ui::text::t;

/// What erasing does and what it cannot, a tick, and the button.
#[component]
pub(super) fn Erase() -> impl IntoView {
    const SURE: &str = "sure";
    let app = App::here();
    let work = Work::new();
    let ticked = RwSignal::new(Vec::<String>::new());
    let options = vec![Choice::new(SURE, t("leave-sure"))];
    let erase = move |()| work.run(erase_all(app));
    view! {
        <Notice kind=NoticeKind::Danger title=t("leave-erase-what")>
            <p>{t("leave-erase-traces")}</p>
            <p>{t("leave-erase-copies")}</p>
        </Notice>
        <Ticks id="erase-confirm" legend=t("leave-sure-legend") options chosen=ticked on_change=move |ids| ticked.set(ids) />
        <FailureNotice failure=work.failure />
        <Buttons>
            <Button
                id="erase"
                kind=ButtonKind::Danger
                label=t("leave-erase")
                busy=work.busy
                disabled=Signal::derive(move || ticked.with(Vec::is_empty))
                on_press=erase
            />
        </Buttons>
    }
}

/// The vault, then the choices kept beside it; the page starts anew, on a device without a vault.
async fn erase_all(app: App) -> Result<(), Failure> {
    app.ask(Request::EraseVault).await?;
    settings::forget();
    app.services.with_value(|services| services.vault.end());
    place::replace("");
    reload::reload();
    Ok(())
}

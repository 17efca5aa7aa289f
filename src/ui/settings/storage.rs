//! Whether the browser promised to keep what is stored.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::storage;
use crate::ui::kit::{Button, Notice, NoticeKind};
use crate::ui::text::t;

/// The browser's answer, and a button to ask again.
#[component]
pub(super) fn StorageAnswer() -> impl IntoView {
    let is_kept = RwSignal::new(None::<bool>);
    spawn_local(async move { _ = is_kept.try_set(Some(storage::is_persisted().await)) });
    let ask = move |()| spawn_local(async move { _ = is_kept.try_set(Some(storage::persist().await)) });
    move || match is_kept.get() {
        None => ().into_any(),
        Some(true) => view! { <Notice kind=NoticeKind::Done><p>{t("settings-storage-kept")}</p></Notice> }.into_any(),
        Some(false) => view! {
            <Notice kind=NoticeKind::Due><p>{t("settings-storage-not-kept")}</p></Notice>
            <Button id="persist" label=t("settings-storage-ask") on_press=ask />
        }
        .into_any(),
    }
}

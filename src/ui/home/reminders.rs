//! What the worker should know after unlocking.

use leptos::prelude::*;

use crate::protocol::Desk;
use crate::ui::kit::{Notice, NoticeKind};
use crate::ui::route::{Route, Spot};
use crate::ui::state::App;
use crate::ui::text::{t, t_with};

/// Damage, rescued words, a talk that nobody has ended, a code that was never checked, a weak device. The example has none
/// of these.
#[component]
pub(super) fn Reminders() -> impl IntoView {
    let app = App::here();
    let desk = move |ask: fn(&Desk) -> bool| app.desk.with(|desk| desk.as_ref().is_some_and(ask));
    let rescued = move || app.desk.with(|desk| desk.as_ref().map_or(0, |desk| desk.rescued));
    view! {
        <Show when=move || desk(|desk| !desk.damaged.is_empty())>
            <Notice kind=NoticeKind::Danger title=t("home-damaged")>
                <p>{t("home-damaged-do")}</p>
            </Notice>
        </Show>
        <Show when=move || rescued().gt(&0)>
            <Notice kind=NoticeKind::Done title=t_with("home-rescued", move |args| args.set("count", rescued()))>
                <p>{t("home-rescued-do")}</p>
            </Notice>
        </Show>
        {left_talk(app)}
        <Show when=move || desk(|desk| !desk.is_recovery_verified && !desk.is_demo)>
            <Notice kind=NoticeKind::Due title=t("home-recovery")>
                <p><a href=Route::Settings.href()>{t("home-recovery-do")}</a></p>
            </Notice>
        </Show>
        <Show when=move || desk(|desk| desk.is_weak_device && !desk.is_demo)>
            <Notice kind=NoticeKind::Info title=t("home-weak")>
                <p>{t("home-weak-do")}</p>
            </Notice>
        </Show>
    }
}

/// Which case it is shows where it leads.
fn left_talk(app: App) -> impl Fn() -> Option<AnyView> {
    move || {
        let case = app.room.left.get()?;
        let notice = view! {
            <Notice kind=NoticeKind::Due title=t("talk-left")>
                <p><a id="home-talk-left" href=Route::Case(case, Spot::Overview).href()>{t("talk-left-do")}</a></p>
            </Notice>
        };
        Some(notice.into_any())
    }
}

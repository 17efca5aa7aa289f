//! When the vault locks by itself.

use leptos::prelude::*;

use crate::browser::{idle::Limits, settings};
use crate::ui::kit::{Choice, Choices};
use crate::ui::text::{t, t_with};

/// Idle minutes to choose from.
const IDLE_MINUTES: [u32; 5] = [2, 5, 10, 15, 30];
/// Hidden seconds to choose from.
const HIDDEN_SECONDS: [u32; 4] = [15, 60, 180, 600];

/// Both lock times; kept on this device, in force from the next unlocking.
#[component]
pub(super) fn LockTimes() -> impl IntoView {
    let Limits { idle_minutes, hidden_seconds } = Limits::default();
    let kept = settings::load();
    let idle = RwSignal::new(kept.idle_minutes.unwrap_or(idle_minutes));
    let hidden = RwSignal::new(kept.hidden_seconds.unwrap_or(hidden_seconds));
    let keep_idle = move |minutes| {
        idle.set(minutes);
        settings::save(&settings::Settings { idle_minutes: Some(minutes), ..settings::load() });
    };
    let keep_hidden = move |seconds| {
        hidden.set(seconds);
        settings::save(&settings::Settings { hidden_seconds: Some(seconds), ..settings::load() });
    };
    view! {
        <Amount id="idle-minutes" legend=t("settings-idle") words=minutes amounts=&IDLE_MINUTES chosen=idle on_choose=keep_idle />
        <Amount id="hidden-seconds" legend=t("settings-hidden") words=seconds amounts=&HIDDEN_SECONDS chosen=hidden on_choose=keep_hidden />
        <p class="small">{t("settings-lock-when")}</p>
    }
}

fn minutes(amount: u32) -> Signal<String> {
    t_with("settings-minutes", move |args| args.set("amount", amount))
}

/// Whole minutes as minutes.
fn seconds(amount: u32) -> Signal<String> {
    match amount % 60 {
        0 => minutes(amount / 60),
        _ => t_with("settings-seconds", move |args| args.set("amount", amount)),
    }
}

/// One of several amounts, which `words` writes.
#[component]
fn Amount(
    id: &'static str,
    legend: Signal<String>,
    words: fn(u32) -> Signal<String>,
    amounts: &'static [u32],
    chosen: RwSignal<u32>,
    #[prop(into)] on_choose: Callback<u32>,
) -> impl IntoView {
    let options = amounts.iter().map(|amount| Choice::new(amount.to_string(), words(*amount))).collect();
    let current = Signal::derive(move || Some(chosen.get().to_string()));
    let choose = move |amount: Option<String>| {
        if let Some(amount) = amount.and_then(|amount| amount.parse().ok()) {
            on_choose.run(amount);
        }
    };
    view! { <Choices id legend options chosen=current on_choose=choose inline=true /> }
}

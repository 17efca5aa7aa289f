//! Light or dark.

use leptos::prelude::*;

use crate::browser::{dom, settings};
use crate::ui::kit::{Choice, Choices};
use crate::ui::text::t;

/// The id of the choice that leaves the look to the device.
const DEVICE: &str = "device";

/// The look; kept on this device.
#[component]
pub(super) fn LookChoice() -> impl IntoView {
    let theme = RwSignal::new(settings::load().theme);
    let options = vec![
        Choice::new(DEVICE, t("settings-theme-device")),
        Choice::new("light", t("settings-theme-light")),
        Choice::new("dark", t("settings-theme-dark")),
    ];
    let chosen = Signal::derive(move || Some(theme.get().unwrap_or_else(|| DEVICE.to_owned())));
    let choose = move |id: Option<String>| {
        let choice = id.filter(|id| id != DEVICE);
        show(choice.as_deref());
        theme.set(choice);
    };
    view! { <Choices id="theme" legend=t("settings-theme") options chosen on_choose=choose inline=true /> }
}

fn show(theme: Option<&str>) {
    match theme {
        Some(theme) => dom::set_theme(theme),
        None => dom::unset_theme(),
    }
    settings::save(&settings::Settings { theme: theme.map(ToOwned::to_owned), ..settings::load() });
}

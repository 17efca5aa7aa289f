//! The other screens of the vault.

use leptos::prelude::*;

use crate::ui::route::Route;
use crate::ui::text::t;

/// Where the links lead, with the texts of name and explanation.
const LINKS: [(Route, &str, &str); 7] = [
    (Route::Agency, "settings-agency", "settings-agency-hint"),
    (Route::Directory, "directory-title", "directory-hint"),
    (Route::Entitlements, "entitlements-title", "entitlements-hint"),
    (Route::Carry, "settings-carry", "settings-carry-hint"),
    (Route::BringIn, "settings-bring", "settings-bring-hint"),
    (Route::Erasures, "erasures-title", "erasures-hint"),
    (Route::Leave, "settings-leave", "settings-leave-hint"),
];

/// The links, each with what it is for.
#[component]
pub(super) fn Links() -> impl IntoView {
    let line = |(route, name, hint): (Route, &'static str, &'static str)| {
        view! {
            <li class="task-list__item">
                <a class="task-list__link" href=route.href()>
                    <span class="task-list__label">{t(name)}</span>
                    <span class="task-list__hint">{t(hint)}</span>
                </a>
            </li>
        }
    };
    view! { <ul class="task-list">{LINKS.into_iter().map(line).collect_view()}</ul> }
}

//! From whatever the screen is turned to, back to the choice of what else to look at.

use leptos::prelude::*;

use crate::ui::kit::{ButtonKind, LinkButton};
use crate::ui::route::{Route, Spot};
use crate::ui::state::Journal;
use crate::ui::text::t;

/// The way to the other things of the case.
#[component]
pub fn ToOthers(
    /// The case.
    journal: Journal,
    /// Beside another way on it is quiet.
    kind: ButtonKind,
) -> impl IntoView {
    view! { <LinkButton href=Route::Case(journal.id, Spot::Overview).href() label=t("together-others") kind /> }
}

//! Who looks, and what they see: marked people, names, lines of abuse; and in which signs.

use leptos::prelude::*;

use super::board::Looks;
use crate::diagram::{Abuse, Eyes, Names};
use crate::forms::{Spec, notation};
use crate::ui::fields::QuestionField;
use crate::ui::kit::{Choice, Ticks};
use crate::ui::state::App;
use crate::ui::text::t;

/// Ids of the ticks.
const MARKED: &str = "marked";
const NAMELESS: &str = "nameless";
const ABUSE: &str = "abuse";

/// What shows.
#[component]
pub(super) fn LookTicks(
    looks: Looks,
    /// The field's id.
    id: &'static str,
) -> impl IntoView {
    let options = vec![
        Choice::new(MARKED, t("map-look-marked")).hint(t("map-look-marked-hint")),
        Choice::new(ABUSE, t("map-look-abuse")),
        Choice::new(NAMELESS, t("map-look-nameless")),
    ];
    let chosen = Signal::derive(move || {
        let all = [
            (MARKED, looks.eyes.get() == Eyes::Worker),
            (ABUSE, looks.abuse.get() == Abuse::Shown),
            (NAMELESS, looks.names.get() == Names::Left),
        ];
        all.into_iter().filter(|(_, is_on)| *is_on).map(|(id, _)| id.to_owned()).collect::<Vec<_>>()
    });
    let on_change = Callback::new(move |chosen: Vec<String>| {
        let has = |id: &str| chosen.iter().any(|known| known == id);
        looks.eyes.set(if has(MARKED) { Eyes::Worker } else { Eyes::Shared });
        looks.abuse.set(if has(ABUSE) { Abuse::Shown } else { Abuse::Left });
        looks.names.set(if has(NAMELESS) { Names::Left } else { Names::Shown });
    });
    view! { <Ticks id legend=t("map-look") options chosen on_change /> }
}

/// The signs of all maps of this workspace.
#[component]
pub(super) fn Signs() -> impl IntoView {
    let app = App::here();
    let at = untrack(|| app.workspace_journal()).map(|journal| journal.first(&notation::NOTATION));
    at.map(|at| {
        let field = |question: &'static Spec| view! { <QuestionField at question /> };
        let fields = notation::NOTATION.questions.iter().map(field).collect_view();
        view! { <div class="map-signs">{fields}</div> }
    })
}

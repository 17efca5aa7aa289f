//! Who looks, and what they see: marked people, names, lines of abuse, what else is known of people; and in which signs.

use leptos::prelude::*;

use super::board::Looks;
use crate::diagram::{Abuse, Eyes, More, Names};
use crate::forms::{Spec, notation};
use crate::ui::fields::{Guidance, QuestionField};
use crate::ui::kit::{Choice, Ticks};
use crate::ui::state::App;
use crate::ui::text::{t, t_id};

/// Ids of the ticks.
const MARKED: &str = "marked";
const NAMELESS: &str = "nameless";
const NAMES: &str = "names";
const ABUSE: &str = "abuse";
const MORE: &str = "more";

/// What shows: on the screen names do unless they are taken away; what leaves it has them only if they are asked for.
#[component]
pub(super) fn LookTicks(
    looks: Looks,
    /// Whose eyes see those who are marked: the worker's, or paper's, on which whoever must never be printed is not.
    marked: Eyes,
    /// The field's id.
    id: &'static str,
) -> impl IntoView {
    let is_paper = marked == Eyes::Paper;
    let marked_hint = if is_paper { "map-look-marked-paper" } else { "map-look-marked-hint" };
    let (names, ticked, unticked) =
        if is_paper { (NAMES, Names::Shown, Names::Left) } else { (NAMELESS, Names::Left, Names::Shown) };
    let options = vec![
        Choice::new(MARKED, t("map-look-marked")).hint(t(marked_hint)),
        Choice::new(ABUSE, t("map-look-abuse")),
        Choice::new(names, t_id(format!("map-look-{names}"))).hint(t_id(format!("map-look-{names}-hint"))),
        Choice::new(MORE, t("map-look-more")).hint(t("map-look-more-hint")),
    ];
    let chosen = Signal::derive(move || {
        let all = [
            (MARKED, looks.eyes.get() == marked),
            (ABUSE, looks.abuse.get() == Abuse::Shown),
            (names, looks.names.get() == ticked),
            (MORE, looks.more.get() == More::Shown),
        ];
        all.into_iter().filter(|(_, is_on)| *is_on).map(|(id, _)| id.to_owned()).collect::<Vec<_>>()
    });
    let on_change = Callback::new(move |chosen: Vec<String>| {
        let has = |id: &str| chosen.iter().any(|known| known == id);
        looks.eyes.set(if has(MARKED) { marked } else { Eyes::Shared });
        looks.abuse.set(if has(ABUSE) { Abuse::Shown } else { Abuse::Left });
        looks.names.set(if has(names) { ticked } else { unticked });
        looks.more.set(if has(MORE) { More::Shown } else { More::Left });
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
        view! {
            <div class="map-signs">{fields}</div>
            <Guidance questions=notation::NOTATION.questions />
        }
    })
}

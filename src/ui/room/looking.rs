//! The person's side of looking back, on a screen that is turned to them: one question at a time (0-40).

use leptos::prelude::*;

use super::others::ToOthers;
use crate::forms;
use crate::process::{self, TurnedLook};
use crate::ui::fields::QuestionField;
use crate::ui::kit::{Button, ButtonKind, Buttons, Page};
use crate::ui::state::{App, At, Journal};
use crate::ui::text::{asked, t, t_with};

/// The id of the words that say how far they are.
const PLACE: &str = "turned-place";

/// What they are asked, as it stood when they began, and where they are.
#[derive(Clone, Copy)]
struct Looking {
    journal: Journal,
    looks: StoredValue<Vec<TurnedLook>>,
    at: RwSignal<usize>,
}

impl Looking {
    fn all(self) -> usize {
        self.looks.with_value(Vec::len)
    }
}

/// The questions, from the first on.
#[component]
pub(super) fn TheirLook(journal: Journal) -> impl IntoView {
    let looks = journal.case.with_untracked(|case| process::turned_looks(case, journal.round()));
    let looking = Looking { journal, looks: StoredValue::new(looks), at: RwSignal::new(0) };
    move || {
        let at = looking.at.get();
        let look = looking.looks.with_value(|looks| looks.get(at).cloned());
        look.map(|look| view! { <Look looking look at /> })
    }
}

#[component]
fn Look(looking: Looking, look: TurnedLook, at: usize) -> impl IntoView {
    let TurnedLook { record, question, about } = look;
    let journal = looking.journal;
    let place = forms::kind(question.kind_id()).map(|kind| At { journal, record, kind, round: journal.round() });
    let (what, all) = (t("together-looking-back"), looking.all());
    let words = t_with("together-place", move |args| {
        args.set("about", what.get());
        args.set("place", at + 1);
        args.set("all", all);
    });
    view! {
        <Page title=asked(question) described_by=PLACE>
            <p class="progress__label" id=PLACE>{words}</p>
            {about.map(|about| view! { <p class="quote" dir="auto" translate="no">{about}</p> })}
            <div class="turned stack">{place.map(|at| view! { <QuestionField at question /> })}</div>
            <Onward looking at />
        </Page>
    }
}

#[component]
fn Onward(looking: Looking, at: usize) -> impl IntoView {
    let app = App::here();
    let go_to = move |to: usize| {
        app.leave_all();
        looking.at.set(to);
    };
    let has_next = at + 1 < looking.all();
    view! {
        <Buttons>
            {has_next.then(|| view! {
                <Button id="look-next" label=t("prompt-next") kind=ButtonKind::Main on_press=move |()| go_to(at + 1) />
            })}
            {at.checked_sub(1).map(|before| view! {
                <Button id="look-back" label=t("prompt-back") on_press=move |()| go_to(before) />
            })}
            <ToOthers journal=looking.journal kind=ButtonKind::Quiet />
        </Buttons>
    }
}

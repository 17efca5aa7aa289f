//! What the person is asked about the work, on a screen that is turned to them: their side of looking back (0-40), where
//! their goals stand today (3.4), how it is with us (Part 5, 12). One question at a time.

use leptos::prelude::*;

use super::others::ToOthers;
use crate::forms::{self, Spec};
use crate::process::TurnedLook;
use crate::ui::fields::{OneChoice, QuestionField};
use crate::ui::kit::{Button, ButtonKind, Buttons, Choice, Choices, Page};
use crate::ui::state::{App, At, Journal};
use crate::ui::text::{asked, t, t_with};

/// The id of the words that say how far they are.
const PLACE: &str = "turned-place";

/// What they are asked, as it stood when they began, and where they are.
#[derive(Clone, Copy)]
struct Looking {
    journal: Journal,
    /// The message that says what it is all about.
    what: &'static str,
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
pub(super) fn TheirLooks(journal: Journal, what: &'static str, looks: Vec<TurnedLook>) -> impl IntoView {
    let looking = Looking { journal, what, looks: StoredValue::new(looks), at: RwSignal::new(0) };
    move || {
        let at = looking.at.get();
        let look = looking.looks.with_value(|looks| looks.get(at).cloned());
        look.map(|look| view! { <Look looking look at /> })
    }
}

#[component]
fn Look(looking: Looking, look: TurnedLook, at: usize) -> impl IntoView {
    let TurnedLook { record, question, about, levels } = look;
    let journal = looking.journal;
    let place = forms::kind(question.kind_id()).map(|kind| At { journal, record, kind, round: journal.round() });
    let (what, all) = (t(looking.what), looking.all());
    let words = t_with("together-place", move |args| {
        args.set("about", what.get());
        args.set("place", at + 1);
        args.set("all", all);
    });
    view! {
        <Page title=asked(question) described_by=PLACE>
            <p class="progress__label" id=PLACE>{words}</p>
            {about.map(|about| view! { <p class="quote" dir="auto" translate="no">{about}</p> })}
            <div class="turned stack">{place.map(|at| field(at, question, levels))}</div>
            <Onward looking at />
        </Page>
    }
}

fn field(at: At, question: &'static Spec, levels: Vec<(&'static str, String)>) -> AnyView {
    match levels.is_empty() {
        true => view! { <QuestionField at question /> }.into_any(),
        false => view! { <InWords at question levels /> }.into_any(),
    }
}

/// The choices in the words that were written for them.
#[component]
fn InWords(at: At, question: &'static Spec, levels: Vec<(&'static str, String)>) -> impl IntoView {
    let OneChoice { chosen, on_choose, .. } = OneChoice::of(at, question);
    let options = levels.into_iter().map(|(level, words)| Choice::new(level, words)).collect();
    view! {
        <div dir="auto" translate="no">
            <Choices
                id=at.field_id(question)
                legend=asked(question)
                options
                chosen
                on_choose
                clear=t("field-take-back")
            />
        </div>
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

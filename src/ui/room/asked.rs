//! The first meeting on a screen that is turned to the person: one question at a time, in large type, with how far they
//! are in words. The place is in the address, so that a lock comes back to the same question.

use leptos::prelude::*;

use super::others::ToOthers;
use crate::process::{self, TurnedAround, TurnedPlace, TurnedStep};
use crate::ui::fields::QuestionField;
use crate::ui::kit::{ButtonKind, Buttons, LinkButton, Page};
use crate::ui::meeting::what_is_read;
use crate::ui::route::{Route, Spot};
use crate::ui::state::Journal;
use crate::ui::text::{asked, t, t_attribute, t_id, t_with};

/// The id of the words that say how far they are.
const PLACE: &str = "turned-place";

/// What is asked at a place; the numbers where the prompt is about danger.
#[component]
pub(super) fn TurnedQuestion(journal: Journal, place: TurnedPlace) -> impl IntoView {
    let step = journal.case.with_untracked(|case| process::turned_step(case, journal.round(), place));
    step.map(|step| match step.questions {
        [] => view! { <Numbers journal step /> }.into_any(),
        _ => view! { <Question journal step /> }.into_any(),
    })
}

/// Where a way leads.
pub(super) fn spot_of((prompt, at): TurnedPlace) -> Spot {
    Spot::Asked(prompt, at)
}

fn around(journal: Journal, step: TurnedStep) -> Memo<TurnedAround> {
    let round = journal.round();
    Memo::new(move |_| journal.case.with(|case| process::turned_around(case, round, step.place)))
}

/// For everybody alike, whatever the worker has ticked.
#[component]
fn Numbers(journal: Journal, step: TurnedStep) -> impl IntoView {
    view! {
        <Page title=t("together-help") lead=t("together-help-lead")>
            {what_is_read(journal, step.prompt)}
            <Onward journal around=around(journal, step) />
        </Page>
    }
}

/// A question, or a day with its time. Its words are the heading; those of its field are for screen readers.
#[component]
fn Question(journal: Journal, step: TurnedStep) -> impl IntoView {
    let around = around(journal, step);
    let is_first = around.with_untracked(|around| around.nth == 1);
    let lead = t_attribute(step.prompt.message(), "lead");
    let field = move |question| journal.answering(question).map(|at| view! { <QuestionField at question /> });
    view! {
        <Page title=title(step) lead=Signal::derive(move || lead.get().filter(|_| is_first)) described_by=PLACE>
            <HowFar step around />
            {is_first.then(|| what_is_read(journal, step.prompt))}
            <div class="turned stack">{step.questions.iter().map(field).collect_view()}</div>
            <Onward journal around />
        </Page>
    }
}

/// A prompt that asks one thing is its question.
fn title(step: TurnedStep) -> Signal<String> {
    match (step.prompt.questions, step.questions) {
        ([_], _) | (_, []) => t_id(step.prompt.message()),
        (_, [first, ..]) => asked(first),
    }
}

#[component]
fn HowFar(step: TurnedStep, around: Memo<TurnedAround>) -> impl IntoView {
    let about = match step.part() {
        Some(part) => t(part),
        None => short_title(step),
    };
    let words = t_with("together-place", move |args| {
        let TurnedAround { nth, all, .. } = around.get();
        args.set("about", about.get());
        args.set("place", nth);
        args.set("all", all);
    });
    view! {
        <div class="progress">
            <p class="progress__label" id=PLACE>{words}</p>
            <progress
                class="progress__bar"
                aria-hidden="true"
                value=move || around.with(|around| around.nth)
                max=move || around.with(|around| around.all)
            ></progress>
        </div>
    }
}

fn short_title(step: TurnedStep) -> Signal<String> {
    let (short, long) = (t_attribute(step.prompt.message(), "title"), t_id(step.prompt.message()));
    Signal::derive(move || short.get().unwrap_or_else(|| long.get()))
}

/// On, back, or to something else. The links stay where they are while an answer changes where they lead: a press that
/// leaves a field must not miss them.
#[component]
fn Onward(journal: Journal, around: Memo<TurnedAround>) -> impl IntoView {
    let to = move |place: Option<TurnedPlace>| Route::Case(journal.id, place.map_or(Spot::Overview, spot_of)).href();
    let next = Signal::derive(move || to(around.with(|around| around.next)));
    let before = Signal::derive(move || to(around.with(|around| around.before)));
    let has_next = Memo::new(move |_| around.with(|around| around.next.is_some()));
    let has_before = Memo::new(move |_| around.with(|around| around.before.is_some()));
    view! {
        <Buttons>
            <Show when=move || has_next.get()>
                <span id="next"><LinkButton href=next label=t("prompt-next") /></span>
            </Show>
            <Show when=move || has_before.get()>
                <span id="back-prompt">
                    <LinkButton href=before label=t("prompt-back") kind=ButtonKind::Second />
                </span>
            </Show>
            <ToOthers journal kind=ButtonKind::Quiet />
        </Buttons>
    }
}

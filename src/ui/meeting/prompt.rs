//! A prompt's questions, and what stands beside them.

use leptos::prelude::*;

use super::pad::{PadAside, PutUnder};
use super::readings::{EmergencyNumbers, HouseConsent, Limits, Mutual, PapersToPrint, ReadBack};
use crate::forms::{Prompt, Reading, Spec, is_shown, six};
use crate::ui::fields::{ChooseWords, Guidance, QuestionField};
use crate::ui::state::{At, Journal};
use crate::ui::text::t;

/// What a prompt shows.
#[component]
pub fn PromptBody(
    /// The case.
    journal: Journal,
    /// The prompt.
    prompt: &'static Prompt,
    /// The prompts further up on the same screen.
    #[prop(optional)]
    above: &'static [Prompt],
) -> impl IntoView {
    view! {
        <div class="stack">
            {what_is_read(journal, prompt)}
            <Questions journal prompt />
            <Guidance
                questions=prompt.questions
                above=above.iter().flat_map(|prompt| prompt.questions).collect()
                checklists=prompt.checklist.and_then(|list| Some((journal.answering(list)?, list))).into_iter().collect()
                encourages=prompt.reading == Reading::Pad
            />
            {after(journal, prompt)}
        </div>
    }
}

/// What a prompt has to be read before its questions.
pub fn what_is_read(journal: Journal, prompt: &'static Prompt) -> AnyView {
    match prompt.reading {
        Reading::Emergency => view! { <EmergencyNumbers /> }.into_any(),
        Reading::Limits => view! { <ChooseWords journal /> <Limits /> <HouseConsent /> }.into_any(),
        Reading::ReadBack => view! { <ReadBack journal /> }.into_any(),
        Reading::Papers => view! { <Mutual journal /> <HouseConsent /> }.into_any(),
        Reading::Nothing | Reading::Pad => ().into_any(),
    }
}

fn after(journal: Journal, prompt: &'static Prompt) -> AnyView {
    let has_pad = prompt.questions.contains(&six::PAD.spec);
    match prompt.reading {
        Reading::Pad if has_pad => view! { <PutUnder journal /> }.into_any(),
        Reading::Pad => view! { <PadAside journal /> }.into_any(),
        Reading::Papers => view! { <PapersToPrint journal /> }.into_any(),
        Reading::Nothing | Reading::Emergency | Reading::Limits | Reading::ReadBack => ().into_any(),
    }
}

/// The heading of a part, once its first question is asked.
#[component]
fn PartHeading(at: At, question: &'static Spec, message: &'static str) -> impl IntoView {
    let is_asked = Memo::new(move |_| at.journal.case.with(|case| is_shown(case, at.round, at.record, question)));
    view! {
        <Show when=move || is_asked.get()>
            <h2 class="question-list__part">{t(message)}</h2>
        </Show>
    }
}

/// The questions, with a heading where a part of a long prompt begins.
#[component]
fn Questions(journal: Journal, prompt: &'static Prompt) -> impl IntoView {
    let is_only = prompt.questions.len() == 1;
    let field = move |question: &'static Spec| {
        let part = prompt.parts.iter().find(|(first, _)| *first == question.id).map(|(_, message)| *message);
        journal.answering(question).map(|at| {
            view! {
                {part.map(|message| view! { <PartHeading at question message /> })}
                <QuestionField at question large=is_only />
            }
        })
    };
    view! { <div class="stack question-list">{prompt.questions.iter().map(field).collect_view()}</div> }
}

//! Why a question is asked, how to ask it, what not to do: for the worker, opened on demand (1-20 … 1-22).

use leptos::prelude::*;

use super::question_field::QuestionField;
use crate::forms::Spec;
use crate::ui::kit::Disclosure;
use crate::ui::state::{App, At};
use crate::ui::text::{heading, t, t_attribute, t_id};

/// Small words that keep a story going (1-22): the attributes of `guidance-encourage`, in order.
pub const ENCOURAGERS: &[&str] = &["e1", "e2", "e3", "e4", "e5", "e6", "e7", "e8"];

/// The notes to these questions, behind one line, and what is ticked beside them; nothing where there is neither, and
/// nothing while the screen is turned to the person.
#[component]
pub fn Guidance(
    /// The questions.
    questions: &'static [Spec],
    /// Questions that are asked on demand, whose notes stand after the others.
    #[prop(optional)]
    later: &'static [Spec],
    /// Checklists, and where their ticks are kept.
    #[prop(optional)]
    checklists: Vec<(At, &'static Spec)>,
    /// Whether small words help here.
    #[prop(optional)]
    encourages: bool,
) -> impl IntoView {
    let app = App::here();
    let noted = move || {
        let has_note = |question: &&'static Spec| app.texts.with(|texts| texts.find(&note_of(question)).is_some());
        questions.iter().chain(later).filter(has_note).collect::<Vec<_>>()
    };
    let has_more = encourages || !checklists.is_empty();
    let checklists = StoredValue::new(checklists);
    let ticked = move |(at, question): (At, &'static Spec)| view! { <QuestionField at question /> };
    let is_there = move || app.room.together.get().is_none() && (has_more || !noted().is_empty());
    view! {
        <Show when=is_there>
            <Disclosure summary=t("guidance-open")>
                <div class="guidance stack stack--close">
                    {encourages.then(|| view! { <Encouragers /> })}
                    {checklists.get_value().into_iter().map(ticked).collect_view()}
                    {move || noted().into_iter().map(|question| view! { <Note question /> }).collect_view()}
                </div>
            </Disclosure>
        </Show>
    }
}

fn note_of(question: &Spec) -> String {
    format!("why-{}", question.message())
}

#[component]
fn Note(question: &'static Spec) -> impl IntoView {
    let note = note_of(question);
    view! {
        <section class="guidance__note">
            <p class="guidance__about">{heading(question)}</p>
            <p>{t_id(note.clone())}</p>
            <p><strong>{t("guidance-ask")} ": "</strong> {t_attribute(note.clone(), "ask")}</p>
            <p><strong>{t("guidance-not")} ": "</strong> {t_attribute(note, "not")}</p>
        </section>
    }
}

#[component]
fn Encouragers() -> impl IntoView {
    let message = "guidance-encourage";
    let items = ENCOURAGERS.iter().map(|item| view! { <li>{t_attribute(message, item)}</li> }).collect_view();
    view! {
        <section class="guidance__note">
            <p class="guidance__about">{t(message)}</p>
            <ul>{items}</ul>
        </section>
    }
}

//! Why a question is asked, how to ask it, what not to do: for the worker, opened on demand (1-20 … 1-22).

use leptos::prelude::*;

use crate::forms::Spec;
use crate::ui::kit::Disclosure;
use crate::ui::state::App;
use crate::ui::text::{heading, t, t_attribute, t_id};

/// A list beside a question: the message that names it, and its attributes in order.
pub type Checklist = (&'static str, &'static [&'static str]);

/// Small words that keep a story going (1-22).
pub const ENCOURAGERS: Checklist = ("guidance-encourage", &["e1", "e2", "e3", "e4", "e5", "e6", "e7", "e8"]);
/// How one introduces oneself (1-18, 1-19).
pub const INTRODUCTION: Checklist = ("checklist-introduce", &["c1", "c2", "c3", "c4", "c5"]);
/// What a first talk is for (1-17).
pub const TASKS: Checklist = ("checklist-tasks", &["c1", "c2", "c3", "c4", "c5", "c6"]);

/// The notes to these questions, behind one line; nothing where there are none, and nothing while the screen is turned to
/// the person.
#[component]
pub fn Guidance(
    /// The questions.
    questions: &'static [Spec],
    /// What else helps here.
    #[prop(optional_no_strip)]
    list: Option<Checklist>,
) -> impl IntoView {
    let app = App::here();
    let noted = move || {
        let has_note = |question: &&'static Spec| app.texts.with(|texts| texts.find(&note_of(question)).is_some());
        questions.iter().filter(has_note).collect::<Vec<_>>()
    };
    let is_there = move || app.room.together.get().is_none() && (list.is_some() || !noted().is_empty());
    view! {
        <Show when=is_there>
            <Disclosure summary=t("guidance-open")>
                <div class="guidance stack stack--close">
                    {list.map(|list| view! { <Listed list /> })}
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
fn Listed(list: Checklist) -> impl IntoView {
    let (message, items) = list;
    let items = items.iter().map(|item| view! { <li>{t_attribute(message, item)}</li> }).collect_view();
    view! {
        <section class="guidance__note">
            <p class="guidance__about">{t_id(message)}</p>
            <ul>{items}</ul>
        </section>
    }
}

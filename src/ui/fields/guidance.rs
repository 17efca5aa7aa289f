//! Why something is asked, how to ask it, what not to do: for the worker, opened on demand (1-20 … 1-22). A note belongs
//! to a question, or to a kind of record and so to all that is asked of it.

use leptos::prelude::*;

use super::question_field::QuestionField;
use crate::forms::{RecordKind, Spec, kinds_of};
use crate::ui::kit::Disclosure;
use crate::ui::state::{App, At};
use crate::ui::text::{heading, t, t_attribute, t_id};

/// Small words that keep a story going (1-22): the attributes of `guidance-encourage`, in order.
pub const ENCOURAGERS: &[&str] = &["e1", "e2", "e3", "e4", "e5", "e6", "e7", "e8"];

/// The notes to these questions and to their kinds, behind one line, and what is ticked beside them; nothing where there
/// is neither, and nothing while the screen is turned to the person.
#[component]
pub fn Guidance(
    /// The questions.
    questions: &'static [Spec],
    /// The question of the same record that is answered by one tap; its note stands first.
    #[prop(optional_no_strip)]
    tap: Option<&'static Spec>,
    /// Questions that are asked on demand, whose notes stand after the others.
    #[prop(optional)]
    later: &'static [Spec],
    /// What is asked further up on the same screen: the notes to its kinds stand there.
    #[prop(optional)]
    above: Vec<&'static Spec>,
    /// Checklists, and where their ticks are kept.
    #[prop(optional)]
    checklists: Vec<(At, &'static Spec)>,
    /// Whether small words help here.
    #[prop(optional)]
    encourages: bool,
) -> impl IntoView {
    let app = App::here();
    let asked = move || tap.into_iter().chain(questions).chain(later);
    let kinds = StoredValue::new(kinds_begun(asked(), above));
    let has = move |note: String| app.texts.with(|texts| texts.find(&note).is_some());
    let of_kinds = move || kinds.get_value().into_iter().filter(|kind| has(kind.note())).collect::<Vec<_>>();
    let noted = move || asked().filter(|question| has(question.note())).collect::<Vec<_>>();
    let has_more = encourages || !checklists.is_empty();
    let checklists = StoredValue::new(checklists);
    let ticked = move |(at, question): (At, &'static Spec)| view! { <QuestionField at question /> };
    let is_any = move || has_more || !of_kinds().is_empty() || !noted().is_empty();
    let is_there = move || app.room.together.get().is_none() && is_any();
    view! {
        <Show when=is_there>
            <Disclosure summary=t("guidance-open")>
                <div class="guidance stack stack--close">
                    {encourages.then(|| view! { <Encouragers /> })}
                    {checklists.get_value().into_iter().map(ticked).collect_view()}
                    {move || of_kinds().into_iter().map(note_on).collect_view()}
                    {move || noted().into_iter().map(note_to).collect_view()}
                </div>
            </Disclosure>
        </Show>
    }
}

/// The kinds of these questions that nothing further up is of.
fn kinds_begun<'a>(
    questions: impl IntoIterator<Item = &'a Spec>,
    above: Vec<&'static Spec>,
) -> Vec<&'static RecordKind> {
    let told = kinds_of(above);
    let mut kinds = kinds_of(questions);
    kinds.retain(|kind| told.iter().all(|told| told.id != kind.id));
    kinds
}

fn note_on(kind: &'static RecordKind) -> impl IntoView {
    view! { <Note about=t_id(kind.message()) note=kind.note() how="guidance-do" /> }
}

fn note_to(question: &'static Spec) -> impl IntoView {
    view! { <Note about=heading(question) note=question.note() how="guidance-ask" /> }
}

#[component]
fn Note(about: Signal<String>, note: String, how: &'static str) -> impl IntoView {
    view! {
        <section class="guidance__note">
            <p class="guidance__about">{about}</p>
            <p>{t_id(note.clone())}</p>
            <p><strong>{t(how)} {t("label-end")}</strong> {t_attribute(note.clone(), "ask")}</p>
            <p><strong>{t("guidance-not")} {t("label-end")}</strong> {t_attribute(note, "not")}</p>
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

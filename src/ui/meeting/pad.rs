//! The note pad, and putting a passage of it under a question by a tap.

use leptos::prelude::*;

use crate::browser::selection;
use crate::forms::{Ask, PASSAGE_TARGETS, Spec, six};
use crate::journal::{Case, Part, Value};
use crate::process;
use crate::ui::fields::QuestionField;
use crate::ui::kit::{Button, ButtonKind, Disclosure};
use crate::ui::state::{App, At, Journal};
use crate::ui::text::{heading, t};

/// The pad below a prompt that asks something else.
#[component]
pub fn PadAside(
    /// The case.
    journal: Journal,
) -> impl IntoView {
    view! {
        <Disclosure summary=t("pad-show")>
            <Pad journal />
        </Disclosure>
    }
}

/// The pad and the questions its passages can go to.
#[component]
pub fn Pad(
    /// The case.
    journal: Journal,
) -> impl IntoView {
    let at = journal.first(&six::SIX);
    view! {
        <div class="stack">
            <QuestionField at question=&six::PAD.spec />
            <PutUnder journal />
        </div>
    }
}

/// A piece of the pad and the questions it stands under.
type Marked = (String, Vec<&'static Spec>);

/// The pad in pieces: what stands under a question already, and under which.
#[component]
pub fn Marks(
    /// The case.
    journal: Journal,
) -> impl IntoView {
    let pieces = Memo::new(move |_| journal.case.with(|case| marked(case, journal)));
    let has_marks = move || pieces.with(|pieces| pieces.iter().any(|(_, questions)| !questions.is_empty()));
    let shown = move || pieces.get().into_iter().map(|piece| view! { <Piece piece /> }).collect_view();
    view! {
        <Show when=has_marks>
            <Disclosure summary=t("pad-marks")>
                <p class="pad__marks" translate="no" dir="auto">{shown}</p>
            </Disclosure>
        </Show>
    }
}

#[component]
fn Piece(piece: Marked) -> impl IntoView {
    let (words, questions) = piece;
    if questions.is_empty() {
        return words.into_any();
    }
    let places =
        questions.into_iter().map(|question| view! { <span class="tag tag--done">{heading(question)}</span> " " });
    view! { <mark>{words}</mark> " " {places.collect_view()} }.into_any()
}

fn marked(case: &Case, journal: Journal) -> Vec<Marked> {
    let record = case.record(journal.first(&six::SIX).record);
    let pad = record.and_then(|record| record.get(six::PAD)).unwrap_or_default();
    let placed = process::passages_placed(case, journal.round(), pad);
    let pieces = process::pad_pieces(pad, &placed).into_iter();
    pieces.map(|piece| (piece.words.to_owned(), piece.questions)).collect()
}

/// The questions that the selected passage can be put under.
#[component]
pub fn PutUnder(
    /// The case.
    journal: Journal,
) -> impl IntoView {
    let said = RwSignal::new(None);
    let done = t("pad-put-done");
    let nothing = t("pad-nothing-selected");
    let report = move || said.get().map(|is_put: bool| if is_put { done.get() } else { nothing.get() });
    let buttons = PASSAGE_TARGETS.iter().map(move |question| view! { <Target journal question said /> });
    view! {
        <div class="passage__put stack stack--close" role="group" aria-label=t("pad-put")>
            <p class="small">{t("pad-put-how")}</p>
            <div class="passage__to">{buttons.collect_view()}</div>
            <p class="small" role="status">{report}</p>
            <Marks journal />
        </div>
    }
}

#[component]
fn Target(journal: Journal, question: &'static Spec, said: RwSignal<Option<bool>>) -> impl IntoView {
    let app = App::here();
    let at = journal.first(&six::SIX);
    let put = move |()| said.set(Some(put_selected(app, at, question)));
    view! {
        <Button
            id=format!("put-{}", question.message())
            label=heading(question)
            kind=ButtonKind::Second
            on_press=put
        />
    }
}

/// Puts what is selected in the pad under a question, in the person's own words; says whether anything was selected.
fn put_selected(app: App, at: At, question: &'static Spec) -> bool {
    let Some(passage) = selection::selected(&six::PAD.spec.message()) else { return false };
    let screen = app.lang().get_untracked().tag;
    let (words, lang) = at.journal.case.with_untracked(|case| {
        let existing = case.record(at.record).and_then(|record| record.said(question).map(str::to_owned));
        let lang = process::tagged_in(case, &Part::Said, screen).to_owned();
        (process::add_passage(existing.as_deref(), &passage.text), lang)
    });
    app.write(at.journal, vec![at.answer(question, Part::Said, Value::text(words, lang))]);
    true
}

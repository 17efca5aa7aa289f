//! A signature on the screen.

use leptos::prelude::*;

use crate::forms::Spec;
use crate::journal::{Part, Strokes, Value};
use crate::ui::kit::SignaturePad;
use crate::ui::state::{App, At};
use crate::ui::text::{asked, t};

/// A pad to sign on.
#[component]
pub fn Signature(
    /// The record that holds it.
    at: At,
    /// The question.
    question: &'static Spec,
    /// The question that says whose signature it is: whoever signs may be addressed by another.
    asks: &'static Spec,
) -> impl IntoView {
    let strokes =
        at.read(move |record| match record.and_then(|record| record.value(question.id, &Part::Whole).cloned()) {
            Some(Value::Signature(Strokes(strokes))) => strokes,
            _ => Vec::new(),
        });
    let app = App::here();
    let on_change = Callback::new(move |strokes: Vec<Vec<(u16, u16)>>| {
        let value = if strokes.is_empty() { Value::Cleared } else { Value::Signature(Strokes(strokes)) };
        app.write(at.journal, vec![at.answer(question, Part::Whole, value)]);
    });
    view! {
        <div id=at.field_id(question)>
            <SignaturePad label=asked(asks) clear=t("field-sign-again") strokes on_change />
        </div>
    }
}

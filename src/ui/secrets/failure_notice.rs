//! What went wrong, where it went wrong.

use leptos::prelude::*;

use super::Work;
use crate::protocol::Failure;
use crate::ui::kit::{Notice, NoticeKind, focus_on};
use crate::ui::state::{App, explain, explain_failure};

/// What happened and what to do, announced at once; nothing while nothing is wrong.
#[component]
pub fn FailureNotice(
    /// What went wrong.
    #[prop(into)]
    failure: Signal<Option<Failure>>,
) -> impl IntoView {
    let app = App::here();
    let words = move || failure.get().map(|failure| app.texts.with(|texts| explain(texts, &failure)));
    move || {
        words().map(|(happened, remedy)| {
            view! { <Notice kind=NoticeKind::Danger title=happened><p>{remedy}</p></Notice> }
        })
    }
}

/// Parts the failures of a piece of work in those that one field is to blame for, as its error, and the others. The
/// focus goes to the field, so that its error is read out.
pub fn field_error(
    work: Work,
    field: &'static str,
    is_to_blame: fn(&Failure) -> bool,
) -> (Signal<Option<String>>, Signal<Option<Failure>>) {
    let app = App::here();
    let blamed = Memo::new(move |_| work.failure.get().filter(is_to_blame));
    let others = Signal::derive(move || work.failure.get().filter(|failure| !is_to_blame(failure)));
    let words = move || blamed.get().map(|failure| app.texts.with(|texts| explain_failure(texts, &failure)));
    Effect::new(move |_| {
        if blamed.with(Option::is_some) {
            focus_on(field);
        }
    });
    (Signal::derive(words), others)
}

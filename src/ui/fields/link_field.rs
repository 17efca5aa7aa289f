//! Questions that are answered with another record of the case.

use leptos::prelude::*;

use crate::forms::Spec;
use crate::i18n::Texts;
use crate::journal::{Case, Part, Record, RecordId, Value};
use crate::process;
use crate::ui::kit::Select;
use crate::ui::state::{App, At};
use crate::ui::text::{asked, t, t_attribute};

/// Another record, by what it is called. The label is stored as it was when it was chosen.
#[component]
pub(super) fn Link(at: At, question: &'static Spec) -> impl IntoView {
    let app = App::here();
    let options = Memo::new(move |_| {
        app.texts.with(|texts| at.journal.case.with(|case| options(app, case, at, question, texts)))
    });
    let chosen = at.read(move |record| record.and_then(|record| chosen(&record, question)).map(|id| id.to_string()));
    let on_choose = Callback::new(move |id: Option<String>| {
        let value = id.and_then(|id| options.with_untracked(|options| link(options, &id)));
        app.write(at.journal, vec![at.answer(question, Part::Whole, value.unwrap_or(Value::Cleared))]);
    });
    view! {
        <Show when=move || !options.with(Vec::is_empty)>
            <Select
                id=at.field_id(question)
                label=asked(question)
                options
                chosen
                none=t("field-none-of-them")
                hint=t_attribute(question.message(), "hint")
                on_choose
            />
        </Show>
    }
}

/// On a screen that is turned to the person, nobody and nothing that must not stand there.
fn options(app: App, case: &Case, at: At, question: &Spec, texts: &Texts) -> Vec<(String, String)> {
    let is_turned = app.room.together.get().is_some();
    let options = if is_turned { process::open_link_options } else { process::link_options };
    let all = options(case, at.round, at.record, question, texts);
    all.into_iter().map(|(id, label)| (id.to_string(), label)).collect()
}

fn chosen(record: &Record<'_>, question: &Spec) -> Option<RecordId> {
    match record.value(question.id, &Part::Whole)? {
        Value::Link { record, .. } => Some(*record),
        _ => None,
    }
}

fn link(options: &[(String, String)], id: &str) -> Option<Value> {
    let (id, label) = options.iter().find(|(known, _)| known == id)?;
    Some(Value::Link { record: id.parse().ok()?, journal: None, label: label.clone() })
}

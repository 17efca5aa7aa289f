//! Questions that are answered with another record of the case.

use leptos::prelude::*;

use crate::forms::{self, Spec};
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
    let options =
        Memo::new(move |_| app.texts.with(|texts| at.journal.case.with(|case| options(case, at, question, texts))));
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

/// Kinds whose records stay true when the work begins again.
const OF_CASE: &[&str] =
    &[forms::need::NEED.id, forms::person::PERSON.id, forms::strength::STRENGTH.id, forms::resource::RESOURCE.id];

fn options(case: &Case, at: At, question: &Spec, texts: &Texts) -> Vec<(String, String)> {
    let kind = question.links_to.and_then(forms::kind);
    let all = kind.map(|kind| case.records_of(kind.id)).unwrap_or_default();
    let own = case.record(at.record).and_then(|record| chosen(&record, question));
    let is_of_round = |record: &Record<'_>| record.round() == Some(at.round) || Some(record.id()) == own;
    let is_stage_wide = question.links_to.is_some_and(|kind| OF_CASE.contains(&kind));
    // Whoever is marked stays where they were chosen, and is not offered anew.
    let may_be = |record: &Record<'_>| {
        let mut offers = forms::offers(question.id).iter();
        Some(record.id()) == own || offers.all(|offer| process::may_be_offered(record, *offer, false))
    };
    let others = all.into_iter().filter(|record| record.id() != at.record && (is_stage_wide || is_of_round(record)));
    let others = others.filter(may_be);
    others.filter_map(|record| Some((record.id().to_string(), process::called(&record, texts)?))).collect()
}

fn chosen(record: &Record<'_>, question: &Spec) -> Option<RecordId> {
    match record.given(question.id, &Part::Whole).value()? {
        Value::Link { record, .. } => Some(*record),
        _ => None,
    }
}

fn link(options: &[(String, String)], id: &str) -> Option<Value> {
    let (id, label) = options.iter().find(|(known, _)| known == id)?;
    Some(Value::Link { record: id.parse().ok()?, journal: None, label: label.clone() })
}

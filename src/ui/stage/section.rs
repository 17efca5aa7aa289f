//! A part of a stage.

use leptos::prelude::*;

use super::record_list::RecordList;
use super::shown::{is_there, shown};
use crate::forms::{Body, Section as Declared, Spec, is_shown};
use crate::process;
use crate::ui::fields::{Guidance, QuestionList};
use crate::ui::state::Journal;
use crate::ui::text::{t_attribute, t_id};

/// The parts of a page, in their order.
#[component]
pub(super) fn Sections(journal: Journal, sections: &'static [Declared]) -> impl IntoView {
    let part = move |(place, section)| view! { <Section journal section above=sections.split_at(place).0 /> };
    sections.iter().enumerate().map(part).collect_view()
}

/// A part with its heading; absent while nothing of it is asked or there to be shown.
#[component]
fn Section(
    journal: Journal,
    section: &'static Declared,
    /// The parts further up.
    above: &'static [Declared],
) -> impl IntoView {
    let message = format!("section-{}", section.id);
    let is_there = Memo::new(move |_| match &section.body {
        Body::Questions(questions) => questions.iter().any(|question| is_asked(journal, question)),
        Body::Records(_) => true,
        Body::Shown(what) => is_there(journal, *what),
    });
    view! {
        <Show when=move || is_there.get()>
            <section class="section stack" id=message.clone() aria-labelledby=format!("{message}-title")>
                <h2 id=format!("{message}-title")>{t_id(message.clone())}</h2>
                <Lead message=message.clone() />
                {body(journal, section, above)}
            </section>
        </Show>
    }
}

#[component]
fn Lead(message: String) -> impl IntoView {
    let lead = t_attribute(message, "lead");
    move || lead.get().map(|lead| view! { <p class="section__lead">{lead}</p> })
}

fn body(journal: Journal, section: &'static Declared, above: &'static [Declared]) -> AnyView {
    match &section.body {
        Body::Questions(questions) => view! {
            <QuestionList journal questions />
            <Guidance questions above=above.iter().flat_map(Declared::questions).collect() />
        }
        .into_any(),
        Body::Records(list) => view! { <RecordList journal list depth=0 /> }.into_any(),
        Body::Shown(what) => shown(journal, *what),
    }
}

fn is_asked(journal: Journal, question: &'static Spec) -> bool {
    journal.case.with(|case| {
        let round = process::current_round(case);
        let kind = crate::forms::kind(question.kind_id());
        kind.is_some_and(|kind| is_shown(case, round, kind.first_id(case.id(), round), question))
    })
}

//! What the agency says beside a question: its own words with the fit, and below a question what follows from them, as
//! an offer to be taken by one press. Nothing is filled in by itself.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::heeded::{Heeded, MarkTags};
use super::unneeded::Unneeded;
use super::ways_on::{AloneFirst, ColleagueOffered, NotReconciled, ReferOn, StandUp};
use crate::browser::clock;
use crate::browser::intl::{self, DateStyle};
use crate::forms::{self, Ask, Spec, arrival, background, closure, interview, person, plan, step};
use crate::journal::{Case, Part, Value};
use crate::process;
use crate::ui::kit::{Button, ButtonKind};
use crate::ui::state::{App, At};
use crate::ui::text::{heading, t, t_with};

/// A question's field, with what stands beside it.
pub(super) fn with_beside(question: &'static Spec, field: AnyView) -> AnyView {
    if process::is_said_beside(question) {
        view! { <div class="with-beside"><AgencySays question /> <div>{field}</div></div> }.into_any()
    } else {
        field
    }
}

/// What stands below a question.
pub(super) fn below(at: At, question: &'static Spec) -> AnyView {
    if App::here().room.together.get_untracked().is_some() {
        return ().into_any();
    }
    let is = |other: &Spec| question.id == other.id;
    if is(&arrival::FIT.spec) {
        view! { <ReferOn at /> }.into_any()
    } else if is(&arrival::TIES.spec) {
        view! { <ColleagueOffered at /> }.into_any()
    } else if is(&arrival::REQUIREMENTS.spec) {
        view! { <NotReconciled at /> }.into_any()
    } else if is(&plan::REVIEW.spec) {
        view! { <ReviewDay at question /> }.into_any()
    } else if is(&step::GAP.spec) {
        view! { <StandUp at /> }.into_any()
    } else if is(&interview::KIND.spec) {
        view! { <AloneFirst at id=format!("alone-first-{}", at.record) /> }.into_any()
    } else if is(&closure::KEEP_UNTIL.spec) {
        view! { <KeepDay at question /> }.into_any()
    } else if is(&person::CONTACT.spec) {
        view! { <MarkTags at /> }.into_any()
    } else if process::is_heeded(question) {
        view! { <Heeded at question /> }.into_any()
    } else if is(&person::NEEDED.spec) || is(&background::NEEDED.spec) {
        view! { <Unneeded at question /> }.into_any()
    } else {
        ().into_any()
    }
}

/// What the agency says of itself beside a question, in its own words (1-9, 1-32); never on a screen that is turned to the
/// person.
#[component]
pub fn AgencySays(
    /// The question.
    question: &'static Spec,
) -> impl IntoView {
    let app = App::here();
    let said = Memo::new(move |_| {
        let workspace = app.workspace_journal();
        let owned =
            |(question, words, lang): (&'static Spec, &str, &str)| (question.id, words.to_owned(), lang.to_owned());
        let read = |workspace: &_| process::said_beside(workspace, question).into_iter().map(owned).collect::<Vec<_>>();
        workspace.map(|journal| journal.case.with(read)).unwrap_or_default()
    });
    let part = |(id, words, lang): (&str, String, String)| {
        let question = forms::question(id)?;
        Some(view! {
            <dt>{heading(question)}</dt>
            <dd lang=lang dir="auto" translate="no">{words}</dd>
        })
    };
    view! {
        <Show when=move || app.room.together.get().is_none() && !said.with(Vec::is_empty)>
            <aside class="beside" aria-label=t("beside-agency")>
                <p class="beside__about">{t("beside-agency")}</p>
                <dl class="beside__words">{move || said.get().into_iter().filter_map(part).collect_view()}</dl>
            </aside>
        </Show>
    }
}

/// The day that the agency's months between two looks come to, where none is agreed or it has passed (0-34).
#[component]
fn ReviewDay(at: At, question: &'static Spec) -> impl IntoView {
    let today = clock::today();
    let is_open = at.read(move |record| {
        let day = record.and_then(|record| record.get(plan::REVIEW)).and_then(|day| day.day());
        day.is_none_or(|day| day <= today)
    });
    let suggested = of_workspace(move |workspace| process::next_review(workspace, today));
    let day = Memo::new(move |_| suggested.get().filter(|_| is_open.get()));
    view! { <OfferedDay at question day id="review-take" lead="review-usual" /> }
}

/// The day until which a closed case is kept, by the agency's years or the usual ones, where none is said: whoever closes a
/// case confirms it or says another (Part 5, 15).
#[component]
fn KeepDay(at: At, question: &'static Spec) -> impl IntoView {
    let today = clock::today();
    let is_open = at.read(|record| record.is_none_or(|record| record.get(closure::KEEP_UNTIL).is_none()));
    let suggested = of_workspace(move |workspace| Some(process::keep_closed_until(workspace, today)));
    let day = Memo::new(move |_| suggested.get().filter(|_| is_open.get()));
    view! { <OfferedDay at question day id="keep-take" lead="keep-usual" /> }
}

/// What is read from the workspace, once that is open.
fn of_workspace(read: impl Fn(&Case) -> Option<NaiveDate> + Send + Sync + 'static) -> Memo<Option<NaiveDate>> {
    let app = App::here();
    Memo::new(move |_| app.workspace_journal().and_then(|journal| journal.case.with(|workspace| read(workspace))))
}

/// A day that one press takes over; nothing while there is none.
#[component]
fn OfferedDay(
    at: At,
    question: &'static Spec,
    day: Memo<Option<NaiveDate>>,
    id: &'static str,
    lead: &'static str,
) -> impl IntoView {
    let app = App::here();
    move || {
        day.get().map(|day| {
            let change = at.answer(question, Part::Whole, Value::Date(day.into()));
            let take =
                move |()| app.write_and_focus(at.journal, change.clone(), format!("{}-year", at.field_id(question)));
            let label = t_with("review-take", move |args| {
                args.set("day", intl::date(app.lang().get().tag, day, DateStyle::Long));
            });
            view! {
                <div class="beside">
                    <p>{t(lead)}</p>
                    <Button id label kind=ButtonKind::Second on_press=take />
                </div>
            }
        })
    }
}

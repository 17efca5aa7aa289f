//! What the agency says beside a question: its own words with the fit, and below a question what follows from them, as
//! an offer to be taken by one press. Nothing is filled in by itself.

use leptos::prelude::*;

use crate::browser::clock;
use crate::browser::intl::{self, DateStyle};
use crate::forms::{self, Ask, Spec, arrival, plan, step};
use crate::journal::{Part, Value};
use crate::process::{self, StandingUp};
use crate::ui::kit::{ActionLink, Button, ButtonKind, Buttons, Notice, NoticeKind};
use crate::ui::route::{Route, Spot};
use crate::ui::state::{App, At};
use crate::ui::text::{heading, t, t_attribute, t_with};

/// A question's field, with what stands beside it.
pub(super) fn with_beside(question: &'static Spec, field: AnyView) -> AnyView {
    if question.id == arrival::FIT.spec.id {
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
    if question.id == arrival::FIT.spec.id {
        view! { <ReferOn at /> }.into_any()
    } else if question.id == plan::REVIEW.spec.id {
        view! { <ReviewDay at question /> }.into_any()
    } else if question.id == step::GAP.spec.id {
        view! { <StandUp at /> }.into_any()
    } else {
        ().into_any()
    }
}

/// What the agency does, where, and what it asks, in its own words (1-9, 1-32).
#[component]
fn AgencySays(question: &'static Spec) -> impl IntoView {
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
        <Show when=move || !said.with(Vec::is_empty)>
            <aside class="beside" aria-label=t("beside-agency")>
                <p class="beside__about">{t("beside-agency")}</p>
                <dl class="beside__words">{move || said.get().into_iter().filter_map(part).collect_view()}</dl>
            </aside>
        </Show>
    }
}

/// Where it does not fit: the referral, with its ground from the answer (R2).
#[component]
fn ReferOn(at: At) -> impl IntoView {
    let app = App::here();
    let is_asked = Memo::new(move |_| at.journal.case.with(|case| process::referral_begun(case, at.round).is_some()));
    let refer = move |()| {
        app.begin_referral(at.journal);
        app.go(Route::Case(at.journal.id, Spot::Referral));
    };
    view! {
        <Show when=move || is_asked.get()>
            <Notice kind=NoticeKind::Info title=t("follow-refer")>
                <p>{t_attribute("follow-refer", "lead")}</p>
                <Buttons>
                    <Button id="refer-on" label=t("refer-on") on_press=refer />
                </Buttons>
            </Notice>
        </Show>
    }
}

/// Where somebody stands up for what is missing: into the advocacy diary, begun once with the need (2-40).
#[component]
fn StandUp(at: At) -> impl IntoView {
    let app = App::here();
    let journal = at.journal;
    let state = Memo::new(move |_| journal.case.with(|case| process::standing_up(case, at.record)));
    let diary = forms::page("advocacy").map(|page| Route::Case(journal.id, Spot::Page(page)));
    let begin = move |()| {
        app.begin_advocacy(journal, at.record);
        if let Some(diary) = diary {
            app.go(diary);
        }
    };
    let href = diary.map(|diary| diary.href()).unwrap_or_default();
    move || {
        state.get().map(|state| match state {
            StandingUp::ToBegin => view! {
                <div class="beside">
                    <p>{t("stand-up-counts")}</p>
                    <Button id=format!("stand-up-{}", at.record) label=t("stand-up-begin") kind=ButtonKind::Second on_press=begin />
                </div>
            }
            .into_any(),
            StandingUp::Begun => view! {
                <p id=format!("stood-up-{}", at.record)><ActionLink href=href.clone() label=t("stand-up-there") /></p>
            }
            .into_any(),
        })
    }
}

/// The day that the agency's months between two looks come to, where none is agreed or it has passed (0-34).
#[component]
fn ReviewDay(at: At, question: &'static Spec) -> impl IntoView {
    let app = App::here();
    let today = clock::today();
    let is_open = at.read(move |record| {
        let day = record.and_then(|record| record.get(plan::REVIEW)).and_then(|day| day.day());
        day.is_none_or(|day| day <= today)
    });
    let suggested = Memo::new(move |_| {
        let workspace = app.workspace_journal();
        workspace.and_then(|journal| journal.case.with(|workspace| process::next_review(workspace, today)))
    });
    let day = move || suggested.get().filter(|_| is_open.get());
    move || {
        day().map(|day| {
            let change = at.answer(question, Part::Whole, Value::Date(day.into()));
            let take =
                move |()| app.write_and_focus(at.journal, change.clone(), format!("{}-year", at.field_id(question)));
            let label = t_with("review-take", move |args| {
                args.set("day", intl::date(app.lang().get().tag, day, DateStyle::Long));
            });
            view! {
                <div class="beside">
                    <p>{t("review-usual")}</p>
                    <Button id="review-take" label kind=ButtonKind::Second on_press=take />
                </div>
            }
        })
    }
}

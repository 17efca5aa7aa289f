//! Below what the worker notes of the fit and of their own limits: the ways to somebody else. They are offered, and nobody
//! has to go them.

use leptos::prelude::*;

use crate::forms;
use crate::process::{self, StandingUp};
use crate::ui::kit::{ActionLink, Button, ButtonKind, Buttons, LinkButton, Notice, NoticeKind};
use crate::ui::route::{Route, Spot};
use crate::ui::state::{App, At};
use crate::ui::text::{t, t_attribute};

/// Ways that are offered while an answer asks for them, under a message and its lead.
#[component]
fn Offered(is_asked: Memo<bool>, message: &'static str, children: ChildrenFn) -> impl IntoView {
    let children = StoredValue::new(children);
    view! {
        <Show when=move || is_asked.get()>
            <Notice kind=NoticeKind::Info title=t(message)>
                <p>{t_attribute(message, "lead")}</p>
                <Buttons>{children.with_value(|children| children())}</Buttons>
            </Notice>
        </Show>
    }
}

/// Where a couple or a family sits down together: somebody of them was never seen alone (Part 5, 7). A hint, no more.
#[component]
pub fn AloneFirst(
    /// The talk.
    at: At,
    /// The place of the words on the page.
    id: String,
) -> impl IntoView {
    let is_meant = Memo::new(move |_| at.journal.case.with(|case| process::is_alone_first(case, at.record)));
    view! { <p class="small" role="status" id=id>{move || is_meant.get().then(|| t("talk-alone-first").get())}</p> }
}

/// Where it does not fit: the referral, with its ground from the answer (R2).
#[component]
pub(super) fn ReferOn(at: At) -> impl IntoView {
    let is_asked = Memo::new(move |_| at.journal.case.with(|case| process::referral_begun(case, at.round).is_some()));
    view! {
        <Offered is_asked message="follow-refer">
            <Refer at id="refer-on" />
        </Offered>
    }
}

#[component]
fn Refer(at: At, id: &'static str) -> impl IntoView {
    let app = App::here();
    let refer = move |()| {
        app.begin_referral(at.journal);
        app.go(Route::Case(at.journal.id, Spot::Referral));
    };
    view! { <Button id label=t("refer-on") on_press=refer /> }
}

/// Where both cannot be brought together: the referral, or a kind ending (1-5, 1-7).
#[component]
pub(super) fn NotReconciled(at: At) -> impl IntoView {
    let is_asked = Memo::new(move |_| at.journal.case.with(|case| process::cannot_be_reconciled(case, at.round)));
    view! {
        <Offered is_asked message="not-reconciled">
            <Refer at id="refer-instead" />
            <LinkButton
                href=Route::Case(at.journal.id, Spot::Ending).href()
                label=t("ending-link")
                kind=ButtonKind::Second
            />
        </Offered>
    }
}

/// Where the worker's own limits speak for it: the page on which a colleague is offered (1-30, R12).
#[component]
pub(super) fn ColleagueOffered(at: At) -> impl IntoView {
    let is_asked = Memo::new(move |_| at.journal.case.with(|case| process::is_colleague_offered(case, at.round)));
    let href = forms::page("team").map(|page| Route::Case(at.journal.id, Spot::Page(page)).href());
    let href = StoredValue::new(href.unwrap_or_default());
    view! {
        <Offered is_asked message="colleague-offered">
            <LinkButton href=href.get_value() label=t("colleague-offered-go") />
        </Offered>
    }
}

/// Where somebody stands up for what is missing: into the advocacy diary, begun once with the need (2-40).
#[component]
pub(super) fn StandUp(at: At) -> impl IntoView {
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

//! What a prompt shows beside its questions.

use leptos::prelude::*;

use crate::forms::Ask;
use crate::forms::workspace::{CONSENT, NUMBERS, PROFILE};
use crate::journal::Case;
use crate::process::{self, Coming};
use crate::ui::kit::{ActionLink, Notice, NoticeKind, Quote};
use crate::ui::route::{Paper, Route, Spot};
use crate::ui::state::{App, Journal};
use crate::ui::text::{heading, t, t_with};

/// The emergency numbers: first, before anything is written.
#[component]
pub fn EmergencyNumbers() -> impl IntoView {
    let app = App::here();
    let numbers = Memo::new(move |_| {
        let workspace = app.desk.with(|desk| desk.as_ref().map(|desk| desk.workspace));
        let journal = workspace.and_then(|id| app.journals.with(|journals| journals.get(&id).copied()));
        journal.map(|journal| journal.case.with(numbers_of)).unwrap_or_default()
    });
    let lines =
        move || numbers.get().lines().map(|line| view! { <li translate="no">{line.to_owned()}</li> }).collect_view();
    view! {
        <Notice kind=NoticeKind::Info title=t("emergency-numbers")>
            <Show when=move || !numbers.get().trim().is_empty() fallback=|| view! { <NoNumbers /> }>
                <ul class="numbers-short">{lines}</ul>
            </Show>
        </Notice>
    }
}

#[component]
fn NoNumbers() -> impl IntoView {
    let app = App::here();
    view! {
        <p>{t("emergency-none")}</p>
        <Show when=move || app.room.together.get().is_none()>
            <p><ActionLink href=Route::Agency.href() label=t("emergency-add") /></p>
        </Show>
    }
}

fn numbers_of(workspace: &Case) -> String {
    let record = workspace.record(PROFILE.first_id(workspace.id(), workspace.first_round()));
    record.and_then(|record| record.get(NUMBERS)).unwrap_or_default().to_owned()
}

/// The short sentences on what is written, who sees it, and when it cannot be kept secret.
#[component]
pub fn Limits() -> impl IntoView {
    let sentences = ["limits-1", "limits-2", "limits-3", "limits-4", "limits-stop"];
    let items = sentences.map(|id| view! { <li>{t(id)}</li> });
    view! {
        <section class="limits card">
            <ol class="limits__list">{items.into_iter().collect_view()}</ol>
        </section>
    }
}

/// What the house says of consent, in its own words, where consent is taken (4-8); nothing where it says nothing.
#[component]
pub fn HouseConsent() -> impl IntoView {
    let said = house_consent();
    let card = |(words, lang): (String, String)| {
        view! {
            <section class="house-consent card stack stack--close">
                <h2>{t("paper-agreement-consent")}</h2>
                <p class="house-consent__words" lang=lang dir="auto" translate="no">{words}</p>
            </section>
        }
    };
    move || said.get().map(card)
}

/// What the agency says of consent, and the language of its words.
pub fn house_consent() -> Memo<Option<(String, String)>> {
    let app = App::here();
    Memo::new(move |_| {
        let owned = |(words, lang): (&str, &str)| (words.to_owned(), lang.to_owned());
        let read = |workspace: &Case| process::house_words(workspace, &CONSENT.spec).map(owned);
        app.workspace_journal().and_then(|journal| journal.case.with(read))
    })
}

/// How the work goes and how it ends, what each may and what each owes: said before anybody says yes (4-8).
#[component]
pub fn Mutual(
    /// The case.
    journal: Journal,
) -> impl IntoView {
    let coming = Memo::new(move |_| journal.case.with(|case| Coming::of(case, process::current_round(case))));
    let part = |(heading, sentences): (&'static str, Vec<&'static str>)| {
        let items = sentences.into_iter().map(|id| view! { <li>{t(id)}</li> }).collect_view();
        view! {
            <h2>{t(heading)}</h2>
            <ul>{items}</ul>
        }
    };
    let parts = move || process::mutual(coming.get()).into_iter().map(part).collect_view();
    view! { <section class="card stack stack--close" id="mutual">{parts}</section> }
}

/// The answers so far, in the person's own words under short headings.
#[component]
pub fn ReadBack(
    /// The case.
    journal: Journal,
) -> impl IntoView {
    let passages = Memo::new(move |_| {
        journal.case.with(|case| {
            let passages = process::read_back_openly(case, journal.round()).into_iter();
            passages
                .map(|passage| (passage.question.id, passage.words.to_owned(), passage.lang.to_owned()))
                .collect::<Vec<_>>()
        })
    });
    let app = App::here();
    let is_workers = move || app.room.together.get().is_none();
    let held_back = Memo::new(move |_| {
        let all = journal.case.with(|case| process::read_back(case, journal.round()).len());
        all - passages.with(Vec::len)
    });
    let parts = move || {
        let passages = passages.get().into_iter();
        passages
            .filter_map(|(id, text, lang)| {
                let question = crate::forms::question(id)?;
                Some(view! {
                    <section class="read-back__part">
                        <h2>{heading(question)}</h2>
                        <Quote text lang />
                    </section>
                })
            })
            .collect_view()
    };
    view! {
        <div class="read-back">
            {parts}
            <Show when=move || passages.with(Vec::is_empty)>
                <Notice kind=NoticeKind::Due title=t("read-back-empty")>
                    <Show when=is_workers>
                        <ActionLink href=Route::Case(journal.id, Spot::Six).href() label=t("read-back-to-pad") />
                    </Show>
                </Notice>
            </Show>
            <Show when=move || is_workers() && held_back.get() != 0>
                <p class="small" id="held-back">{t_with("read-back-held-back", move |args| args.set("count", held_back.get()))}</p>
            </Show>
        </div>
    }
}

/// The papers that the first meeting ends with.
#[component]
pub fn PapersToPrint(
    /// The case.
    journal: Journal,
) -> impl IntoView {
    let papers = [(Paper::Agreement, "paper-agreement-link"), (Paper::NextMeeting, "paper-next-link")];
    let links = papers.map(|(paper, text)| {
        let href = Route::Case(journal.id, Spot::Paper(paper)).href();
        view! { <li><ActionLink href label=t(text) /></li> }
    });
    view! {
        <section class="stack">
            <h2>{t("overview-papers")}</h2>
            <ul class="link-list">{links.into_iter().collect_view()}</ul>
        </section>
    }
}

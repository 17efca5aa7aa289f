//! The case at a glance: the waymarks, the first meeting's prompts, what is open, papers.

use leptos::prelude::*;

use super::earlier::EarlierAnswers;
use super::open_items::OpenItems;
use super::waymarks::Waymarks;
use crate::forms::{FIRST_MEETING, FOUR_TAPS, Prompt};
use crate::i18n::Texts;
use crate::journal::Case;
use crate::process::{self, Follow, PromptState};
use crate::ui::kit::{
    ActionLink, ButtonKind, Buttons, LinkButton, Notice, NoticeKind, Page, Task, TaskList, TaskState,
};
use crate::ui::route::{Paper, Route, Spot};
use crate::ui::state::{App, Journal};
use crate::ui::text::{t, t_attribute, t_id};

/// The overview of a case.
#[component]
pub fn OverviewScreen(
    /// The case.
    journal: Journal,
) -> impl IntoView {
    view! {
        <Page title=t("stage-first-meeting") back=Route::Home.href() back_label=t("back-home")>
            <Waymarks journal />
            <HasDifferences journal />
            <NextStep journal />
            <section class="stack">
                <h2>{t("overview-prompts")}</h2>
                <Prompts journal />
            </section>
            <OpenItems journal />
            <Papers journal />
            <EarlierAnswers journal />
        </Page>
    }
}

#[component]
fn HasDifferences(journal: Journal) -> impl IntoView {
    let any = Memo::new(move |_| journal.case.with(|case| process::conflicts(case) > 0));
    view! {
        <Show when=move || any.get()>
            <Notice kind=NoticeKind::Due title=t("differences-some")>
                <ActionLink href=Route::Case(journal.id, Spot::Differences).href() label=t("differences-see") />
            </Notice>
        </Show>
    }
}

/// What follows from the answers, and the way there.
#[component]
fn NextStep(journal: Journal) -> impl IntoView {
    let next = Memo::new(move |_| {
        journal.case.with(|case| {
            let follow = process::what_follows(case, journal.round());
            let place = process::first_open_prompt(case, journal.round()).unwrap_or_default();
            (format!("follow-{}", follow.id()), spot_of(follow, place))
        })
    });
    move || {
        let (message, spot) = next.get();
        view! {
            <section class="next-step card stack">
                <h2>{t_id(message.clone())}</h2>
                <p>{t_attribute(message, "lead")}</p>
                <Buttons>
                    <LinkButton href=Route::Case(journal.id, spot).href() label=t("overview-go-on") />
                    <LinkButton
                        href=Route::Case(journal.id, Spot::Whole).href()
                        label=t("overview-whole")
                        kind=ButtonKind::Second
                    />
                </Buttons>
            </section>
        }
    }
}

fn spot_of(follow: Follow, place: usize) -> Spot {
    match follow {
        Follow::Safety => Spot::Guided(0),
        Follow::Refer => Spot::Referral,
        Follow::End => Spot::Ending,
        Follow::Agree => Spot::of_prompt("together"),
        Follow::GoOn => Spot::Guided(place),
        Follow::Taps => Spot::Taps,
        Follow::Done => Spot::Paper(Paper::Agreement),
    }
}

#[component]
fn Prompts(journal: Journal) -> impl IntoView {
    let app = App::here();
    let tasks = Signal::derive(move || app.texts.with(|texts| journal.case.with(|case| tasks(journal, case, texts))));
    view! { <TaskList tasks /> }
}

fn tasks(journal: Journal, case: &Case, texts: &Texts) -> Vec<Task> {
    let guided = FIRST_MEETING.iter().enumerate().map(|(place, prompt)| (prompt, Spot::Guided(place)));
    let all = guided.chain([(&FOUR_TAPS, Spot::Taps)]);
    all.map(|(prompt, spot)| task(journal, case, texts, prompt, spot)).collect()
}

fn task(journal: Journal, case: &Case, texts: &Texts, prompt: &Prompt, spot: Spot) -> Task {
    let state = process::prompt_state(case, journal.round(), prompt);
    let (state, words) = match state {
        PromptState::Done => (TaskState::Done, "prompt-state-done"),
        PromptState::Begun => (TaskState::Open, "prompt-state-begun"),
        PromptState::Open => (TaskState::Open, "prompt-state-open"),
    };
    Task {
        label: texts.attribute(&prompt.message(), "title").unwrap_or_else(|| texts.get(&prompt.message())),
        href: Route::Case(journal.id, spot).href(),
        hint: String::new(),
        state,
        state_text: texts.get(words),
    }
}

#[component]
fn Papers(journal: Journal) -> impl IntoView {
    let papers = [
        (Spot::Paper(Paper::Agreement), "paper-agreement-link"),
        (Spot::Paper(Paper::NextMeeting), "paper-next-link"),
        (Spot::Paper(Paper::ReadBack), "paper-read-back-link"),
        (Spot::Six, "six-link"),
        (Spot::Referral, "referral-link"),
        (Spot::Ending, "ending-link"),
    ];
    let links = papers.map(|(spot, text)| {
        view! { <li><ActionLink href=Route::Case(journal.id, spot).href() label=t(text) /></li> }
    });
    view! {
        <section class="stack">
            <h2>{t("overview-papers")}</h2>
            <ul class="link-list">{links.into_iter().collect_view()}</ul>
        </section>
    }
}

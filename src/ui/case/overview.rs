//! The case at a glance: the waymarks, what is next, what is due, what is open, and the ways to everything else.

use leptos::prelude::*;

use super::dues::Dues;
use super::earlier::EarlierAnswers;
use super::first_meeting::Prompts;
use super::namesakes::Namesakes;
use super::open_items::OpenItems;
use super::waymarks::Waymarks;
use super::work_end::WorkEnded;
use crate::browser::clock;
use crate::forms::PAGES;
use crate::journal::{Case, RoundId};
use crate::process::{self, Follow, Stage};
use crate::ui::kit::{ActionLink, ButtonKind, Buttons, LinkButton, Notice, NoticeKind, Page};
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
        <Page title=t("overview-title") back=Route::Home.href() back_label=t("back-home")>
            <Waymarks journal at=None />
            <HasDifferences journal />
            <Namesakes journal />
            <WorkEnded journal />
            <NextStep journal />
            <Dues journal />
            <MeetingSteps journal />
            <OpenItems journal stage=None />
            <Ways journal />
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

/// The prompts, as long as the case is at its first meeting.
#[component]
fn MeetingSteps(journal: Journal) -> impl IntoView {
    let is_meeting = Memo::new(move |_| {
        journal.case.with(|case| process::stage(case, process::current_round(case)) == Stage::FirstMeeting)
    });
    view! {
        <Show when=move || is_meeting.get()>
            <section class="stack">
                <h2>{t("overview-prompts")}</h2>
                <Prompts journal />
            </section>
        </Show>
    }
}

/// What follows from the answers, and the way there; beside it a note of an everyday contact.
#[component]
fn NextStep(journal: Journal) -> impl IntoView {
    let app = App::here();
    let today = clock::today();
    let next = Memo::new(move |_| {
        journal.case.with(|case| {
            let round = process::current_round(case);
            let follow = process::what_follows(case, round, today);
            (follow, format!("follow-{}", follow.id()), spot_of(follow, case, round))
        })
    });
    move || {
        let (follow, message, spot) = next.get();
        view! {
            <section class="next-step card stack">
                <h2>{t_id(message.clone())}</h2>
                <p>{t_attribute(message, "lead")}</p>
                <Buttons>
                    <LinkButton
                        href=Route::Case(journal.id, spot).href()
                        label=t("overview-go-on")
                        on:click=move |_| begin_what_it_leads_to(app, journal, spot)
                    />
                    <Beside journal follow />
                </Buttons>
            </section>
        }
    }
}

fn begin_what_it_leads_to(app: App, journal: Journal, spot: Spot) {
    if spot == Spot::Referral {
        app.begin_referral(journal);
    }
}

/// In the first meeting, all of it on one page; later, a note; and where a note is what comes next, looking back.
#[component]
fn Beside(journal: Journal, follow: Follow) -> impl IntoView {
    let is_meeting = matches!(follow, Follow::Agree | Follow::GoOn | Follow::Taps | Follow::Refer | Follow::End);
    let (spot, label) = match follow {
        _ if is_meeting => (Spot::Whole, "overview-whole"),
        Follow::InTouch => (Spot::Stage(Stage::Evaluation), "follow-look-back"),
        _ => (Spot::Note, "overview-note"),
    };
    view! { <LinkButton href=Route::Case(journal.id, spot).href() label=t(label) kind=ButtonKind::Second /> }
}

fn spot_of(follow: Follow, case: &Case, round: RoundId) -> Spot {
    match follow {
        Follow::Safety => Spot::of_prompt(process::place_of_safety(case, round)),
        Follow::Refer => Spot::Referral,
        Follow::End => Spot::Ending,
        Follow::Agree => Spot::of_prompt("together"),
        Follow::GoOn => Spot::Guided(process::first_open_prompt(case, round).unwrap_or_default()),
        Follow::Taps => Spot::Taps,
        Follow::Done => Spot::Paper(Paper::Agreement),
        Follow::Assess => Spot::Stage(Stage::Assessment),
        Follow::MakePlan | Follow::AgreePlan => Spot::Stage(Stage::Plan),
        Follow::CarryOut => Spot::Stage(Stage::Doing),
        Follow::InTouch => Spot::Note,
        Follow::LookBack | Follow::BeginAgain => Spot::Stage(Stage::Evaluation),
        Follow::Close | Follow::Closed => Spot::Stage(Stage::Closure),
    }
}

/// Everything else of the case: what happened, and the papers.
#[component]
fn Ways(journal: Journal) -> impl IntoView {
    let record = [
        (Spot::Note, "overview-note"),
        (Spot::People, "people-title"),
        (Spot::Timeline, "timeline-title"),
        (Spot::History, "history-title"),
        (Spot::Kept, "kept-title"),
        (Spot::Six, "six-link"),
        (Spot::Alone, "hand-title"),
        (Spot::Referral, "referral-link"),
        (Spot::Ending, "ending-link"),
        (Spot::Erase, "erase-title"),
    ];
    let papers = [
        (Spot::Paper(Paper::Agreement), "paper-agreement-link"),
        (Spot::Paper(Paper::NextMeeting), "paper-next-link"),
        (Spot::Paper(Paper::ReadBack), "paper-read-back-link"),
        (Spot::Paper(Paper::Plan), "paper-plan-link"),
        (Spot::Report, "paper-report-link"),
        (Spot::Paper(Paper::Feedback), "paper-private-link"),
        (Spot::Extract, "extract-prepare"),
        (Spot::Supervision, "retold-title"),
    ];
    let pages = PAGES.iter().enumerate().map(|(place, page)| (Spot::Page(place), format!("page-{}", page.id)));
    let named = |ways: &[(Spot, &'static str)]| ways.iter().map(|(spot, text)| (*spot, (*text).to_owned())).collect();
    view! {
        <div class="ways">
            <WayList journal title="pages-title" ways=pages.collect() />
            <WayList journal title="overview-record" ways=named(&record) />
            <WayList journal title="overview-papers" ways=named(&papers) />
        </div>
    }
}

#[component]
fn WayList(journal: Journal, title: &'static str, ways: Vec<(Spot, String)>) -> impl IntoView {
    let app = App::here();
    let links = ways.into_iter().map(move |(spot, text)| {
        let begin = move |_| begin_what_it_leads_to(app, journal, spot);
        view! { <li><ActionLink href=Route::Case(journal.id, spot).href() label=t_id(text) on:click=begin /></li> }
    });
    view! {
        <section class="stack stack--close">
            <h2>{t(title)}</h2>
            <ul class="link-list">{links.collect_view()}</ul>
        </section>
    }
}

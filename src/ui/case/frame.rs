//! Opening a case and the bar above all its screens: who it is, and how to reach them safely.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::contact::{contact_words, is_careful};
use super::differences::DifferencesScreen;
use super::first_meeting::FirstMeetingScreen;
use super::history::HistoryScreen;
use super::kept::KeptScreen;
use super::overview::OverviewScreen;
use super::single_record::{EndingScreen, NamesScreen, ReferralScreen};
use super::timeline::TimelineScreen;
use crate::diagram::Map;
use crate::journal::CaseId;
use crate::process::{self, Stage};
use crate::protocol::Failure;
use crate::ui::carry::EraseCaseScreen;
use crate::ui::fields::ToWhom;
use crate::ui::kit::{IdentityBar, Notice, NoticeKind, Page};
use crate::ui::maps::{MapScreen, PeopleScreen};
use crate::ui::meeting::{GuidedScreen, SixScreen, TapsScreen, WholeScreen};
use crate::ui::papers::{ExtractScreen, PaperScreen, ReportScreen, SupervisionScreen};
use crate::ui::room::{HandOverScreen, TalkBegin, TalkTime, TurnToPerson};
use crate::ui::route::{Route, Spot};
use crate::ui::stage::{NoteScreen, PageScreen, StageScreen};
use crate::ui::state::{App, Journal, explain};
use crate::ui::text::t;

/// A case, once it is open: its bar, and the place within it that the address names.
#[component]
pub fn CaseScreen(
    /// The case.
    case: CaseId,
) -> impl IntoView {
    let app = App::here();
    let spot = spot_in(app, case);
    let open = RwSignal::new(app.journals.with_untracked(|journals| journals.get(&case).copied()).map(Ok));
    if open.with_untracked(Option::is_none) {
        spawn_local(async move {
            let opened = app.open_journal(case).await;
            open.try_set(Some(opened));
        });
    }
    move || match open.get() {
        None => view! { <p class="page__waiting" role="status">{t("case-opening")}</p> }.into_any(),
        Some(Ok(journal)) => {
            view! { <Who journal /> <ToWhom journal>{move || screen(journal, spot.get())}</ToWhom> }.into_any()
        }
        Some(Err(failure)) => view! { <Unopened failure /> }.into_any(),
    }
}

/// The place within a case; while another is gone to, the last one.
fn spot_in(app: App, case: CaseId) -> Memo<Spot> {
    Memo::new(move |last: Option<&Spot>| match app.route.get() {
        Route::Case(here, spot) if here == case => spot,
        _ => last.copied().unwrap_or(Spot::Overview),
    })
}

fn screen(journal: Journal, spot: Spot) -> AnyView {
    match spot {
        Spot::Overview => view! { <OverviewScreen journal /> }.into_any(),
        Spot::Stage(Stage::FirstMeeting) => view! { <FirstMeetingScreen journal /> }.into_any(),
        Spot::Stage(stage) => view! { <StageScreen journal stage /> }.into_any(),
        Spot::Page(place) => view! { <PageScreen journal place /> }.into_any(),
        Spot::Note => view! { <NoteScreen journal /> }.into_any(),
        Spot::Report => view! { <ReportScreen journal /> }.into_any(),
        Spot::Timeline => view! { <TimelineScreen journal /> }.into_any(),
        Spot::History => view! { <HistoryScreen journal /> }.into_any(),
        Spot::Kept => view! { <KeptScreen journal /> }.into_any(),
        Spot::Guided(place) | Spot::Asked(place, _) => view! { <GuidedScreen journal place /> }.into_any(),
        Spot::Whole => view! { <WholeScreen journal /> }.into_any(),
        Spot::Six => view! { <SixScreen journal /> }.into_any(),
        Spot::Taps => view! { <TapsScreen journal /> }.into_any(),
        Spot::Referral => view! { <ReferralScreen journal /> }.into_any(),
        Spot::Ending => view! { <EndingScreen journal /> }.into_any(),
        Spot::Paper(paper) => view! { <PaperScreen journal paper /> }.into_any(),
        Spot::Differences => view! { <DifferencesScreen journal /> }.into_any(),
        Spot::People => view! { <PeopleScreen journal /> }.into_any(),
        Spot::Ecomap => view! { <MapScreen journal map=Map::Ecomap /> }.into_any(),
        Spot::Genogram => view! { <MapScreen journal map=Map::Genogram /> }.into_any(),
        Spot::Erase => view! { <EraseCaseScreen journal /> }.into_any(),
        Spot::Names => view! { <NamesScreen journal /> }.into_any(),
        Spot::Extract => view! { <ExtractScreen journal /> }.into_any(),
        Spot::Supervision => view! { <SupervisionScreen journal /> }.into_any(),
        Spot::Alone | Spot::AloneAt(_) => view! { <HandOverScreen journal /> }.into_any(),
    }
}

#[component]
fn Who(journal: Journal) -> impl IntoView {
    let called = Memo::new(move |_| journal.case.with(process::CaseName::of).shown());
    let none = t("case-no-code");
    let name = Signal::derive(move || if called.with(String::is_empty) { none.get() } else { called.get() });
    let (contact, careful) = (contact_words(journal), is_careful(journal));
    view! {
        <div class="no-print">
            <IdentityBar name label=t("case-label") safe_contact=contact careful>
                <a href=Route::Case(journal.id, Spot::Overview).href()>{t("case-overview")}</a>
                <a href=Route::Case(journal.id, Spot::Names).href()>{t("case-names")}</a>
                <TalkBegin journal />
                <TurnToPerson journal />
            </IdentityBar>
            <TalkTime journal />
        </div>
    }
}

#[component]
fn Unopened(failure: Failure) -> impl IntoView {
    let app = App::here();
    let shown = failure;
    let words = Memo::new(move |_| app.texts.with(|texts| explain(texts, &shown)));
    let happened = Signal::derive(move || words.get().0);
    view! {
        <Page title=t("case-unopened") back=Route::Home.href() back_label=t("back-home")>
            <Notice kind=NoticeKind::Danger title=happened>
                <p>{move || words.get().1}</p>
            </Notice>
        </Page>
    }
}

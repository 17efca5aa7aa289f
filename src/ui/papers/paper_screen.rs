//! One paper: in its safe version unless the worker chooses otherwise.

use leptos::prelude::*;

use super::seal::Seal;
use super::sheet_view::SheetView;
use crate::browser::intl::DateStyle;
use crate::browser::{clock, print};
use crate::documents::{self, Document, Version};
use crate::ui::case::contact_words;
use crate::ui::fields::OfferWords;
use crate::ui::kit::{Button, ButtonKind, Buttons, Choice, Notice, NoticeKind, Page, Segmented};
use crate::ui::route::{Paper, Route, Spot};
use crate::ui::state::{App, Journal};
use crate::ui::text::{t, t_with};

/// A paper of a case.
#[component]
pub fn PaperScreen(
    /// The case.
    journal: Journal,
    /// Which.
    paper: Paper,
) -> impl IntoView {
    let app = App::here();
    let version = RwSignal::new(Version::Safe);
    let document = Memo::new(move |_| write(app, journal, paper, version.get()));
    let back = Route::Case(journal.id, Spot::Overview).href();
    let contact = contact_words(journal);
    view! {
        <Page title=title(paper) back back_label=t("back-case")>
            <div class="no-print stack">
                <Notice kind=NoticeKind::Info title=t("paper-ask-first")>
                    {(paper != Paper::Feedback).then(|| view! { <p>{t("paper-check")}</p> })}
                    <p>{t("contact-line")} {t("label-end")} {contact}</p>
                </Notice>
                <LeftOut document />
                {match paper {
                    // It is the same for everybody, and tells nothing of anybody.
                    Paper::Feedback => view! { <p id="private-how">{t("paper-private-how")}</p> }.into_any(),
                    _ => view! { <ChooseVersion version /> }.into_any(),
                }}
                {is_theirs(paper).then(|| view! { <OfferWords journal /> })}
                <Buttons>
                    <Button id="print" kind=ButtonKind::Main label=t("paper-print") on_press=move |()| print::print() />
                    <Seal journal paper document />
                </Buttons>
            </div>
            <SheetView document />
        </Page>
    }
}

/// For the worker: the paper lacks something, and why.
#[component]
pub fn LeftOut(
    /// The paper.
    document: Memo<Document>,
) -> impl IntoView {
    let count = move || document.with(|document| document.left_out);
    view! {
        <Show when=move || count() != 0>
            <div id="left-out">
                <Notice kind=NoticeKind::Due title=t_with("paper-left-out", move |args| args.set("count", count()))>
                    <p>{t("paper-left-out-do")}</p>
                </Notice>
            </div>
        </Show>
    }
}

/// Whether the person takes it along, so that it is worded for them.
fn is_theirs(paper: Paper) -> bool {
    matches!(paper, Paper::Agreement | Paper::NextMeeting | Paper::ReadBack | Paper::Plan)
}

fn title(paper: Paper) -> Signal<String> {
    t(match paper {
        Paper::Agreement => "paper-agreement-link",
        Paper::NextMeeting => "paper-next-link",
        Paper::ReadBack => "paper-read-back-link",
        Paper::Plan => "paper-plan-link",
        Paper::Report => "paper-report-link",
        Paper::Letter(_) => "paper-letter-link",
        Paper::Feedback => "paper-private-link",
    })
}

/// For whose eyes a paper is.
#[component]
pub fn ChooseVersion(
    /// Chosen.
    version: RwSignal<Version>,
) -> impl IntoView {
    let options = vec![Choice::new("safe", t("paper-version-safe")), Choice::new("full", t("paper-version-full"))];
    let chosen = Signal::derive(move || String::from(if version.get() == Version::Safe { "safe" } else { "full" }));
    let on_choose = Callback::new(move |id: String| {
        version.set(if id == "safe" { Version::Safe } else { Version::Full });
    });
    view! { <Segmented id="paper-version" legend=t("paper-version") options chosen on_choose /> }
}

fn write(app: App, journal: Journal, paper: Paper, version: Version) -> Document {
    let workspace = app.workspace();
    app.with_speech(DateStyle::Full, |speech| {
        let round = journal.round();
        journal.case.with(|case| {
            workspace.with(|workspace| match paper {
                Paper::Agreement => documents::agreement(case, round, workspace, speech, version),
                Paper::NextMeeting => documents::next_meeting(case, round, workspace, speech, version, clock::today()),
                Paper::ReadBack => documents::read_back_paper(case, round, workspace, speech, version),
                Paper::Plan => documents::plan_paper(case, round, workspace, speech, version),
                Paper::Report => documents::report_paper(case, round, workspace, speech, version),
                Paper::Letter(id) => documents::letter_paper(case, id, workspace, speech, version),
                Paper::Feedback => documents::feedback_sheet(speech),
            })
        })
    })
}

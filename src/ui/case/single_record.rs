//! Screens that show one record whole: referral, kind ending, names.

use leptos::prelude::*;

use crate::forms::referral::{REFERRAL, REFERRALS};
use crate::forms::{RecordKind, case::CASE, ending::ENDING};
use crate::ui::fields::{Guidance, QuestionField};
use crate::ui::kit::Page;
use crate::ui::route::{Route, Spot};
use crate::ui::stage::RecordList;
use crate::ui::state::Journal;
use crate::ui::text::{t, t_attribute};

/// A referral that helps to connect, and below it the others of the case.
#[component]
pub fn ReferralScreen(
    /// The case.
    journal: Journal,
) -> impl IntoView {
    view! {
        <OneRecord journal kind=&REFERRAL title="referral-title" lead="referral-lead">
            <OtherReferrals journal />
        </OneRecord>
    }
}

/// Whoever was sent on twice, or before the work began again: each with what came of it (2-30).
#[component]
fn OtherReferrals(journal: Journal) -> impl IntoView {
    view! {
        <section class="section stack" aria-labelledby="referral-others">
            <h2 id="referral-others">{t("referral-others")}</h2>
            <p class="section__lead">{t_attribute("referral-others", "lead")}</p>
            <RecordList journal list=&REFERRALS depth=0 />
        </section>
    }
}

/// A kind ending with the door open.
#[component]
pub fn EndingScreen(
    /// The case.
    journal: Journal,
) -> impl IntoView {
    view! { <OneRecord journal kind=&ENDING title="ending-title" lead="ending-lead" /> }
}

/// Code, name and what lists show.
#[component]
pub fn NamesScreen(
    /// The case.
    journal: Journal,
) -> impl IntoView {
    view! { <OneRecord journal kind=&CASE title="names-title" lead="names-lead" /> }
}

#[component]
fn OneRecord(
    journal: Journal,
    kind: &'static RecordKind,
    title: &'static str,
    lead: &'static str,
    /// What stands below it.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let at = journal.first(kind);
    let back = Route::Case(journal.id, Spot::Overview).href();
    let fields = kind.questions.iter().map(move |question| view! { <QuestionField at question /> });
    view! {
        <Page title=t(title) lead=t(lead) back back_label=t("back-case")>
            <div class="stack question-list">{fields.collect_view()}</div>
            <Guidance questions=kind.questions />
            {children.map(|children| children())}
        </Page>
    }
}

//! Erasing one case: when its time is over, when the person asks for it, or for another reason (Part 5, 15).

use leptos::prelude::*;

use crate::browser::clock;
use crate::forms::workspace::{ERASED, ERASED_WHY};
use crate::process;
use crate::ui::fields::Guidance;
use crate::ui::kit::{Button, ButtonKind, Buttons, Choice, Choices, LinkButton, Notice, NoticeKind, Page, Ticks};
use crate::ui::route::{Route, Spot};
use crate::ui::secrets::{FailureNotice, Work};
use crate::ui::state::{App, Journal};
use crate::ui::text::{asked, choice, t};

/// Why, what erasing does, a tick, and the button.
#[component]
pub fn EraseCaseScreen(
    /// The case.
    journal: Journal,
) -> impl IntoView {
    const SURE: &str = "sure";
    let work = Work::new();
    let why = RwSignal::new(first_reason(journal));
    let ticked = RwSignal::new(Vec::<String>::new());
    let back = Route::Case(journal.id, Spot::Overview).href();
    let is_open = Signal::derive(move || ticked.with(Vec::is_empty) || why.with(Option::is_none));
    let app = App::here();
    let erase = move |()| {
        if let Some(why) = why.get_untracked() {
            work.run(async move {
                app.erase_case(journal.id, "case", why).await?;
                app.go(Route::Erasures);
                Ok(())
            });
        }
    };
    view! {
        <Page title=t("erase-title") lead=t("erase-lead") back=back.clone() back_label=t("back-case")>
            <Reasons why />
            <Guidance questions=ERASED.questions />
            <Notice kind=NoticeKind::Danger title=t("erase-what")>
                <p>{t("leave-erase-traces")}</p>
                <p>{t("erase-copies")}</p>
            </Notice>
            <Ticks
                id="erase-case-sure"
                legend=t("leave-sure-legend")
                options=vec![Choice::new(SURE, t("erase-sure"))]
                chosen=ticked
                on_change=move |ids| ticked.set(ids)
            />
            <FailureNotice failure=work.failure />
            <Buttons>
                <Button id="erase-case" kind=ButtonKind::Danger label=t("erase-now") busy=work.busy disabled=is_open on_press=erase />
                <LinkButton href=back label=t("erase-not") kind=ButtonKind::Second />
            </Buttons>
        </Page>
    }
}

/// Whose time is over is erased for that reason, unless somebody chooses another.
fn first_reason(journal: Journal) -> Option<String> {
    let face = journal.case.with_untracked(process::CardFace::of);
    process::is_time_over(&face, clock::today()).then(|| "time_over".to_owned())
}

#[component]
fn Reasons(why: RwSignal<Option<String>>) -> impl IntoView {
    let question = &ERASED_WHY.spec;
    let options = question.choices.iter().map(|id| Choice::new(*id, choice(question, id))).collect();
    view! {
        <Choices
            id="erased-why"
            legend=asked(question)
            options
            chosen=why
            on_choose=Callback::new(move |chosen| why.set(chosen))
        />
    }
}

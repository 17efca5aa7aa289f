//! The final report, edited on the screen: each part is drawn from the case until somebody changes it.

use leptos::prelude::*;

use crate::browser::intl::DateStyle;
use crate::forms::{self, Spec, report};
use crate::journal::{Part, Value};
use crate::process;
use crate::ui::fields::{AgencySays, Guidance, TextBinding};
use crate::ui::kit::{Button, ButtonKind, Buttons, LinkButton, Page, TextArea};
use crate::ui::route::{Paper, Route, Spot};
use crate::ui::state::{App, At, Journal};
use crate::ui::text::{asked, heading, t};

/// Every part of the report, and the way to its paper.
#[component]
pub fn ReportScreen(
    /// The case.
    journal: Journal,
) -> impl IntoView {
    let back = Route::Case(journal.id, Spot::Stage(process::Stage::Closure)).href();
    let at = journal.first(&report::REPORT);
    let parts = report::REPORT.questions.iter().map(move |question| view! { <PartField at question /> });
    view! {
        <Page title=t("report-title") lead=t("report-lead") back back_label=t("stage-closure")>
            {report::REPORT.questions.first().map(|question| view! { <AgencySays question /> })}
            <div class="stack question-list">{parts.collect_view()}</div>
            <Guidance questions=report::REPORT.questions />
            <Buttons>
                <LinkButton href=Route::Case(journal.id, Spot::Paper(Paper::Report)).href() label=t("report-to-paper") />
            </Buttons>
        </Page>
    }
}

#[component]
fn PartField(at: At, question: &'static Spec) -> impl IntoView {
    let app = App::here();
    let binding = TextBinding::new(at, question, Part::Whole);
    let is_edited = at.read(move |record| record.is_some_and(|record| forms::is_answered(&record, question)));
    let value = Memo::new(move |_| {
        app.with_speech(DateStyle::Long, |speech| {
            at.journal.case.with(|case| process::report_part(case, at.round, question, speech))
        })
    });
    let leave = binding.on_leave();
    // Whoever only read it has not written it.
    let on_leave = Callback::new(move |text: String| {
        if text != value.get_untracked() {
            leave.run(text)
        }
    });
    let draw = move |()| app.write(at.journal, vec![at.answer(question, Part::Whole, Value::Cleared)]);
    view! {
        <div class="stack stack--close">
            <TextArea
                id=at.field_id(question)
                label=asked(question)
                value
                rows=6
                on_input=binding.on_input()
                on_leave
            />
            <Show when=move || is_edited.get()>
                <Button label=t("report-draw-again") about=heading(question) kind=ButtonKind::Quiet on_press=draw />
            </Show>
        </div>
    }
}

//! What is filled in by hand: the first meeting, for when there is no power or no device, and feedback that the worker does
//! not read.

use leptos::prelude::*;

use super::sheet_view::SheetView;
use crate::browser::intl::DateStyle;
use crate::browser::print;
use crate::documents;
use crate::ui::kit::{Button, ButtonKind, Buttons, Choice, Page, Segmented};
use crate::ui::route::Route;
use crate::ui::state::App;
use crate::ui::text::{t, t_attribute};

/// The id of the choice of the first meeting.
const MEETING: &str = "meeting";
/// The id of the choice of the feedback.
const FEEDBACK: &str = "feedback";

/// A blank paper: all prompts with lines to write on, or the feedback sheet.
#[component]
pub fn KitScreen() -> impl IntoView {
    let app = App::here();
    let chosen = RwSignal::new(MEETING.to_owned());
    let is_feedback = move || chosen.with(|chosen| chosen == FEEDBACK);
    let document = Memo::new(move |_| {
        let paper = if is_feedback() { documents::feedback_sheet } else { documents::first_meeting_kit };
        app.with_speech(DateStyle::Full, paper)
    });
    let options = vec![Choice::new(MEETING, t("paper-kit-title")), Choice::new(FEEDBACK, t("paper-private-link"))];
    let lead = t_attribute("menu-kit", "lead");
    view! {
        <Page title=t("menu-kit") lead back=Route::Home.href() back_label=t("back-home")>
            <div class="no-print stack">
                <Segmented
                    id="kit-which"
                    legend=t("paper-kit-which")
                    options
                    chosen
                    on_choose=Callback::new(move |id| chosen.set(id))
                />
                <Show when=is_feedback>
                    <p>{t("paper-private-how")}</p>
                </Show>
                <Buttons>
                    <Button id="print" label=t("paper-print") kind=ButtonKind::Main on_press=move |()| print::print() />
                </Buttons>
            </div>
            <SheetView document />
        </Page>
    }
}

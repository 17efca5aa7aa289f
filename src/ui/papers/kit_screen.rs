//! The first meeting on blank paper, for when there is no power or no device.

use leptos::prelude::*;

use super::sheet_view::SheetView;
use crate::browser::intl::{self, DateStyle};
use crate::browser::print;
use crate::documents;
use crate::i18n::Speech;
use crate::ui::kit::{Button, ButtonKind, Buttons, Page};
use crate::ui::route::Route;
use crate::ui::state::App;
use crate::ui::text::{t, t_attribute};

/// All prompts with lines to write on.
#[component]
pub fn KitScreen() -> impl IntoView {
    let app = App::here();
    let document = Memo::new(move |_| {
        let locale = app.lang().get().tag;
        let day = |day| intl::date(locale, day, DateStyle::Full);
        app.texts.with(|texts| documents::first_meeting_kit(&Speech { texts, day: &day }))
    });
    let lead = t_attribute("menu-kit", "lead");
    view! {
        <Page title=t("menu-kit") lead back=Route::Home.href() back_label=t("back-home")>
            <div class="no-print">
                <Buttons>
                    <Button id="print" label=t("paper-print") kind=ButtonKind::Main on_press=move |()| print::print() />
                </Buttons>
            </div>
            <SheetView document />
        </Page>
    }
}

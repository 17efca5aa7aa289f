//! An extract that somebody sent: to be read and printed, and gone with the screen.

use leptos::prelude::*;

use super::sheet_view::SheetView;
use crate::browser::intl::DateStyle;
use crate::browser::print;
use crate::documents::Extract;
use crate::ui::kit::{Button, ButtonKind, Buttons, Notice, NoticeKind, Page};
use crate::ui::route::Route;
use crate::ui::state::App;
use crate::ui::text::t;

/// What it is, that nothing of it is kept, and how it reads.
#[component]
pub fn ExtractIn(
    /// As it was read from the file.
    extract: Extract,
    /// Puts it away.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let app = App::here();
    let extract = StoredValue::new(extract);
    let document =
        Memo::new(move |_| app.with_speech(DateStyle::Long, |speech| extract.with_value(|read| read.document(speech))));
    let reader = move || app.with_speech(DateStyle::Long, |speech| extract.with_value(|read| read.reader(speech)));
    let made = move || app.with_speech(DateStyle::Long, |speech| extract.with_value(|read| (speech.day)(read.made())));
    view! {
        <Page title=t("extract-in") back=Route::Settings.href() back_label=t("settings-title")>
            <div class="no-print stack" id="extract-in">
                <p>{t("extract-for")} " " <strong>{reader}</strong></p>
                <p>{t("extract-in-made")} " " <strong>{made}</strong></p>
                <Notice kind=NoticeKind::Info title=t("extract-in-not-kept")>
                    <p>{t("extract-in-gone")}</p>
                </Notice>
                <Buttons>
                    <Button id="print" kind=ButtonKind::Main label=t("paper-print") on_press=move |()| print::print() />
                    <Button id="extract-close" label=t("extract-in-close") on_press=move |()| on_close.run(()) />
                </Buttons>
            </div>
            <SheetView document />
        </Page>
    }
}

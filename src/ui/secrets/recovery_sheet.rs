//! The recovery code, on the screen and on paper.

use leptos::prelude::*;

use crate::browser::intl::{self, DateStyle};
use crate::documents::recovery_sheet;
use crate::i18n::Speech;
use crate::ui::papers::sheet_view::SheetView;
use crate::ui::state::App;

/// The code in groups, large enough to be copied by hand, and the sheet that is printed.
#[component]
pub(super) fn RecoverySheet(code: String) -> impl IntoView {
    let app = App::here();
    let groups = code.split('-').map(|group| view! { <span class="code__group">{group.to_owned()}</span>" " });
    let shown = groups.collect_view();
    let document = Signal::derive(move || {
        app.texts.with(|texts| {
            let day = |day| intl::date(texts.lang().tag, day, DateStyle::Long);
            recovery_sheet(&code, &Speech { texts, day: &day })
        })
    });
    view! {
        <p class="code no-print" id="recovery-code" translate="no">{shown}</p>
        <SheetView document />
    }
}

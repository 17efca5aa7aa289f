//! The recovery code on paper.

use leptos::prelude::*;

use crate::ui::kit::Sheet;
use crate::ui::text::t;

/// A sheet with the code in groups, what it opens and where to keep it. It does not name the worker, the agency or the
/// address: whoever finds it should not know what it is for.
#[component]
pub(super) fn RecoverySheet(code: String) -> impl IntoView {
    let groups = code.split('-').map(ToOwned::to_owned).collect::<Vec<_>>();
    view! {
        <Sheet title=t("recovery-sheet-title") foot=t("recovery-sheet-foot")>
            <p class="code" id="recovery-code" translate="no">{groups.into_iter().map(group).collect_view()}</p>
            <p>{t("recovery-sheet-use")}</p>
            <p>{t("recovery-sheet-keep")}</p>
        </Sheet>
    }
}

fn group(group: String) -> impl IntoView {
    view! { <span class="code__group">{group}</span>" " }
}

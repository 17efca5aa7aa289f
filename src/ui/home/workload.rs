//! How much the worker carries, where the agency has set a limit (R10).

use leptos::prelude::*;

use crate::process;
use crate::ui::state::App;
use crate::ui::text::{t, t_with};

/// A quiet bar; nothing where no limit is set.
#[component]
pub(super) fn Workload() -> impl IntoView {
    let app = App::here();
    let load = Memo::new(move |_| {
        let workspace = app.workspace();
        app.desk.with(|desk| {
            let faces = desk.iter().flat_map(|desk| desk.cards.iter().map(|card| &card.face));
            workspace.with(|workspace| process::r10_caseload(workspace, faces))
        })
    });
    move || {
        load.get().map(|load| {
            let words = t_with("workload-words", move |args| {
                args.set("carried", load.carried);
                args.set("limit", load.limit);
            });
            let is_over = load.carried > load.limit;
            view! {
                <div class="workload" id="workload">
                    <meter class="workload__meter" min="0" max=load.limit value=load.carried aria-label=words></meter>
                    <p class="small">{words} {is_over.then(|| view! { " " <span class="tag tag--due">{t("workload-over")}</span> })}</p>
                </div>
            }
        })
    }
}

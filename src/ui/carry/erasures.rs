//! What was erased here, and when: never whose (Part 5, 15). To be printed for whoever has to show it.

use leptos::prelude::*;

use crate::browser::intl::{self, DateStyle};
use crate::browser::print;
use crate::forms::workspace::{ERASED_WHAT, ERASED_WHY};
use crate::i18n::{Args, Texts};
use crate::journal::AuthorId;
use crate::process::{self, Erasure};
use crate::ui::kit::{Button, ButtonKind, Buttons, Page, Table};
use crate::ui::route::Route;
use crate::ui::state::App;
use crate::ui::text::t;

/// A row for each case that was erased, the last first.
#[component]
pub fn ErasuresScreen() -> impl IntoView {
    let app = App::here();
    let columns = ["erasures-day", "erasures-what", "erasures-why", "erasures-by", "erasures-mark"].map(t);
    let head = Signal::derive(move || columns.iter().map(Get::get).collect::<Vec<_>>());
    let workspace = app.workspace();
    let rows = Memo::new(move |_| {
        let me = app.desk.with(|desk| desk.as_ref().map(|desk| desk.author));
        let locale = app.lang().get().tag;
        app.texts.with(|texts| {
            let row = |erasure: &Erasure<'_>| row(erasure, texts, me, intl::date(locale, erasure.day, DateStyle::Long));
            workspace.with(|workspace| process::erasures(workspace).iter().map(row).collect::<Vec<_>>())
        })
    });
    view! {
        <Page title=t("erasures-title") lead=t("erasures-lead") back=Route::Settings.href() back_label=t("settings-title")>
            <Show when=move || rows.with(Vec::is_empty)>
                <p>{t("erasures-none")}</p>
            </Show>
            <Show when=move || !rows.with(Vec::is_empty)>
                <Table caption=t("erasures-title") head rows />
                <Buttons>
                    <Button id="print" label=t("paper-print") kind=ButtonKind::Second on_press=move |()| print::print() />
                </Buttons>
            </Show>
        </Page>
    }
}

/// How much of an id is enough to tell one from another.
const MARK: usize = 8;

fn row(erasure: &Erasure<'_>, texts: &Texts, me: Option<AuthorId>, day: String) -> Vec<String> {
    let unknown = || texts.get("erasures-unsaid");
    let what = erasure.what.map_or_else(unknown, |what| texts.choice(&ERASED_WHAT.spec, what));
    let why = erasure.why.map_or_else(unknown, |why| texts.choice(&ERASED_WHY.spec, why));
    let mark = erasure.case.chars().take(MARK).collect();
    vec![day, what, why, by(erasure.author, texts, me), mark]
}

/// Who it was, as the history says it: never by name.
fn by(author: AuthorId, texts: &Texts, me: Option<AuthorId>) -> String {
    if Some(author) == me {
        return texts.get("history-you");
    }
    let mut args = Args::new();
    args.set("mark", author.to_string().chars().take(4).collect::<String>());
    texts.get_with("history-other", &args)
}

//! Both agree: the paper is sealed as it was shown, and what it covers is read-only from then on.

use leptos::prelude::*;

use crate::browser::intl;
use crate::documents::Document;
use crate::forms::{Ask, client, consent, six, terms};
use crate::journal::{Case, Change, Op};
use crate::ui::kit::{Button, ButtonKind};
use crate::ui::route::Paper;
use crate::ui::state::{App, Journal};
use crate::ui::text::{t, t_with};

/// The name under which the agreement is sealed; stored for ever.
const AGREEMENT: &str = "agreement";

/// Seals the preliminary agreement; other papers only tell.
#[component]
pub fn Seal(
    /// The case.
    journal: Journal,
    /// Which paper shows.
    paper: Paper,
    /// The paper as it shows.
    document: Memo<Document>,
) -> impl IntoView {
    let app = App::here();
    let sealed = Memo::new(move |_| journal.case.with(sealed_at));
    let can_be_sealed = move || paper == Paper::Agreement && journal.case.with(|case| manner(case, journal).is_some());
    let seal = move |()| app.write(journal, vec![change(journal, &document.get_untracked())]);
    let when =
        move |at| t_with("paper-sealed", move |args| args.set("when", intl::moment_here(app.lang().get().tag, at)));
    view! {
        <Show when=move || can_be_sealed() && sealed.get().is_none()>
            <Button id="seal" label=t("paper-seal") kind=ButtonKind::Second on_press=seal />
        </Show>
        {move || sealed.get().filter(|_| paper == Paper::Agreement).map(|at| view! {
            <p class="tag tag--done" id="sealed" role="status">{when(at)}</p>
        })}
    }
}

/// When the agreement was sealed last, in milliseconds since 1970.
fn sealed_at(case: &Case) -> Option<i64> {
    let seals =
        case.lines().filter(|line| matches!(&line.event().op, Op::Seal { paper, .. } if paper.document == AGREEMENT));
    seals.map(|line| line.event().at.timestamp_millis()).max()
}

fn manner(case: &Case, journal: Journal) -> Option<String> {
    let record = case.record(journal.first(&consent::CONSENT).record)?;
    record.get(consent::MANNER).map(str::to_owned)
}

fn change(journal: Journal, document: &Document) -> Change {
    let (signer, manner) = journal.case.with_untracked(|case| {
        let client = case.record(journal.first(&client::CLIENT).record);
        let called = client.and_then(|record| record.get(client::CALLED)).unwrap_or_default();
        (called.to_owned(), manner(case, journal).unwrap_or_default())
    });
    let covered = [&terms::TERMS, &consent::CONSENT, &six::SIX].map(|kind| journal.first(kind).record);
    Change::Seal(covered.to_vec(), document.sealed(AGREEMENT, &signer, &manner))
}

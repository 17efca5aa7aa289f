//! What another client of a case sees on a screen that is turned to them (Part 5, 7), wherever the address leads: what is
//! written and who sees it, their own yes, and the pages that they can fill in alone. Nothing that anybody else said.

use leptos::prelude::*;

use super::hand_over::begin;
use crate::forms::{AloneSet, Ask, SETS, consent, participant};
use crate::journal::RecordId;
use crate::process;
use crate::ui::fields::{OneChoice, Signature};
use crate::ui::kit::{Button, Choice, Choices, Page};
use crate::ui::meeting::Limits;
use crate::ui::secrets::{FailureNotice, Work};
use crate::ui::state::{App, At, Journal, mark_of_client};
use crate::ui::text::{asked, choice, t, t_id};

/// The page of the client who has this mark; empty once they took their yes back or are no longer in the case.
#[component]
pub(super) fn OwnPage(journal: Journal, mark: String) -> impl IntoView {
    let other = Memo::new(move |_| {
        let find = |case: &_| {
            process::others_to_hand_to(case).iter().map(|other| other.id()).find(|id| mark_of_client(*id) == mark)
        };
        journal.case.with(find)
    });
    view! {
        <Page title=t("together-title") lead=t("own-lead")>
            {move || other.get().map(|other| view! { <Own journal other /> })}
        </Page>
    }
}

#[component]
fn Own(journal: Journal, other: RecordId) -> impl IntoView {
    let at = At { journal, record: other, kind: &participant::PARTICIPANT, round: journal.round() };
    let name = at.read(|record| record.and_then(|record| record.noted(&participant::CALLED.spec)).map(str::to_owned));
    let sets = SETS.iter().map(move |set| view! { <OwnSet journal set other /> });
    view! {
        <p translate="no" dir="auto">{name}</p>
        <Limits />
        <Yes at />
        <section class="stack">
            <h2>{t("own-pages")}</h2>
            <ul class="each" role="list">{sets.collect_view()}</ul>
        </section>
    }
}

/// How they say yes, in the words in which the person is asked.
#[component]
fn Yes(at: At) -> impl IntoView {
    let OneChoice { chosen, on_choose, .. } = OneChoice::of(at, &participant::MANNER.spec);
    let words = &consent::MANNER.spec;
    let options = words.choices.iter().map(|id| Choice::new(*id, choice(words, id))).collect();
    let signs = Memo::new(move |_| chosen.get().as_deref() == Some("signature"));
    view! {
        <div class="stack">
            <Choices id="own-manner" legend=asked(words) options chosen on_choose clear=t("field-take-back") />
            <Show when=move || signs.get()>
                <Signature at question=&participant::SIGNATURE.spec asks=&consent::SIGNATURE.spec />
            </Show>
        </div>
    }
}

/// A page for them alone; not where they have answered all of it.
#[component]
fn OwnSet(journal: Journal, set: &'static AloneSet, other: RecordId) -> impl IntoView {
    let app = App::here();
    let title = t_id(format!("set-{}", set.id));
    let (why_not, work) = (RwSignal::new(None::<&'static str>), Work::new());
    let press = move |()| work.run(begin(app, journal, set, Some(other), why_not));
    view! {
        <li class="each__one">
            <span>{title}</span>
            <Button id=format!("own-{}", set.id) label=t("alone-begin") about=title busy=work.busy on_press=press />
            <FailureNotice failure=work.failure />
            <p class="small" role="status">{move || why_not.get().map(|text| t(text).get())}</p>
        </li>
    }
}

//! Preparing an extract: for whom, by what, of which parts; how it reads; then out, sealed or plain.

use leptos::prelude::*;

use super::extract_out::Out;
use super::extracting::{Extracting, id_of};
use super::paper_screen::LeftOut;
use super::sheet_view::SheetView;
use crate::browser::intl::{self, DateStyle};
use crate::forms::{Ask, EXTRACT_PARTS, RECIPIENTS, sharing};
use crate::process::{self, Allowed, Ground};
use crate::ui::case::contact_words;
use crate::ui::kit::{
    ActionLink, Button, ButtonKind, Choice, Choices, Notice, NoticeKind, Page, Select, TextArea, Ticks,
};
use crate::ui::route::{Route, Spot};
use crate::ui::state::{App, Journal};
use crate::ui::text::{heading, t, t_id};

/// An extract of a case.
#[component]
pub fn ExtractScreen(
    /// The case.
    journal: Journal,
) -> impl IntoView {
    let app = App::here();
    let extracting = Extracting::new(journal);
    let made = Memo::new(move |_| extracting.made(app));
    let document = Memo::new(move |_| made.with(|(_, document)| document.clone()));
    let back = Route::Case(journal.id, Spot::Overview).href();
    let contact = contact_words(journal);
    view! {
        <Page title=t("extract-prepare") lead=t("extract-lead") back back_label=t("back-case")>
            <div class="no-print stack">
                <Notice kind=NoticeKind::Info title=t("paper-ask-first")>
                    <p>{t("contact-line")} {t("label-end")} {contact}</p>
                </Notice>
                <ForWhom extracting />
                <Whose extracting />
                <By extracting />
                <Parts extracting />
                <LeftOut document />
                <Out extracting made />
                <h2>{t("extract-reads")}</h2>
            </div>
            <SheetView document />
        </Page>
    }
}

#[component]
fn ForWhom(extracting: Extracting) -> impl IntoView {
    let options = RECIPIENTS.iter().map(|one| Choice::new(one.id, t_id(format!("extract-for-{}", one.id)))).collect();
    let chosen = Signal::derive(move || Some(extracting.recipient().id.to_owned()));
    let on_choose = Callback::new(move |id: Option<String>| {
        if let Some(id) = id {
            extracting.choose(&id);
        }
    });
    view! { <Choices id="extract-for" legend=t("extract-for") options chosen on_choose /> }
}

/// Whose own copy it is, where others of the case have words and a yes of their own (Part 5, 7).
#[component]
fn Whose(extracting: Extracting) -> impl IntoView {
    let app = App::here();
    let options = Memo::new(move |_| extracting.others(app));
    let chosen = Signal::derive(move || extracting.whose.get().map(|id| id.to_string()));
    let on_choose = Callback::new(move |id: Option<String>| extracting.whose.set(id.and_then(|id| id.parse().ok())));
    view! {
        <Show when=move || extracting.recipient().is_the_person() && !options.with(Vec::is_empty)>
            <Select
                id="extract-whose"
                label=t("extract-whose")
                hint=t("extract-whose-hint")
                options
                chosen
                none=t("extract-whose-person")
                on_choose
            />
        </Show>
    }
}

/// The parts that may go to this reader at all: what is the person's alone is offered for nobody else. Another client's own
/// copy has all that is theirs.
#[component]
fn Parts(extracting: Extracting) -> impl IntoView {
    let parts = Memo::new(move |_| {
        let known = EXTRACT_PARTS.iter().filter(|part| extracting.recipient().may_have(part));
        known.map(|part| part.id).collect::<Vec<_>>()
    });
    move || extracting.whose.get().is_none().then(|| view! { <PartTicks extracting parts=parts.get() /> })
}

/// The person can have all of it; for anybody else each part is a choice of its own.
#[component]
fn AllParts(extracting: Extracting, parts: StoredValue<Vec<&'static str>>) -> impl IntoView {
    let choose =
        move |()| extracting.parts.set(parts.with_value(|parts| parts.iter().map(ToString::to_string).collect()));
    view! {
        <Show when=move || extracting.recipient().is_the_person()>
            <Button id="extract-all" label=t("extract-all") kind=ButtonKind::Quiet on_press=choose />
        </Show>
    }
}

#[component]
fn PartTicks(extracting: Extracting, parts: Vec<&'static str>) -> impl IntoView {
    let beyond = Memo::new(move |_| extracting.beyond());
    let part = |id: &'static str| {
        let says_so = t("extract-part-beyond");
        let is_beyond = move || beyond.with(|beyond| beyond.iter().any(|part| part == id));
        let hint = Signal::derive(move || is_beyond().then(|| says_so.get()));
        Choice::new(id, t_id(format!("extract-part-{id}"))).hint(hint)
    };
    let all = StoredValue::new(parts.clone());
    let options = parts.into_iter().map(part).collect();
    view! {
        <AllParts extracting parts=all />
        <Ticks
            id="extract-parts"
            legend=t("extract-parts")
            hint=t("extract-parts-hint")
            options
            chosen=extracting.parts
            on_change=move |ids| extracting.parts.set(ids)
        />
    }
}

/// By which consent, with its words beside; what is missing asks for a reason and stops nobody.
#[component]
fn By(extracting: Extracting) -> impl IntoView {
    let options = Signal::derive(move || {
        let grounds = extracting.journal.case.with(process::grounds);
        grounds.into_iter().map(|(ground, with)| (id_of(ground).to_string(), with)).collect::<Vec<_>>()
    });
    view! {
        <Show when=move || !extracting.recipient().is_the_person()>
            <div class="stack">
                <Select
                    id="extract-ground"
                    label=t("extract-ground")
                    options
                    chosen=extracting.ground
                    none=t("extract-ground-none")
                    on_choose=move |id| extracting.share_by(id)
                />
                <Consent extracting />
                <Missing extracting />
            </div>
        </Show>
    }
}

/// What may go and what must not, in the words of the consent.
#[component]
fn Consent(extracting: Extracting) -> impl IntoView {
    let app = App::here();
    let rows = Memo::new(move |_| {
        let Some((Ground::Consent(id), _)) = extracting.chosen_ground() else { return Vec::new() };
        let locale = app.lang().get().tag;
        extracting.journal.case.with(|case| {
            let Some(record) = case.record(id) else { return Vec::new() };
            let until = record.get(sharing::UNTIL).and_then(|until| until.day());
            let until = until.map(|day| intl::date(locale, day, DateStyle::Long));
            let not = record.words(&sharing::NOT.spec);
            let parts = app.texts.with(|texts| process::chosen(&record, &[sharing::PARTS.spec], texts));
            let rows = [
                (&sharing::WHAT.spec, record.get(sharing::WHAT).map(str::to_owned)),
                (&sharing::PARTS.spec, (!parts.is_empty()).then(|| parts.join(", "))),
                (&sharing::NOT.spec, not.map(str::to_owned)),
                (&sharing::UNTIL.spec, until),
            ];
            rows.into_iter().filter_map(|(question, words)| Some((question.id, words?))).collect::<Vec<_>>()
        })
    });
    let shown = move || {
        let known = rows.get().into_iter().filter_map(|(id, words)| Some((crate::forms::question(id)?, words)));
        known
            .map(|(question, words)| view! { <dt>{heading(question)}</dt> <dd dir="auto" translate="no">{words}</dd> })
            .collect_view()
    };
    view! {
        <Show when=move || !rows.with(Vec::is_empty)>
            <dl class="said-list" id="extract-consent">{shown}</dl>
        </Show>
    }
}

#[component]
fn Missing(extracting: Extracting) -> impl IntoView {
    let allowed = Memo::new(move |_| extracting.allowed());
    let title = Signal::derive(move || match allowed.get() {
        Allowed::Yes => "extract-gap-beyond",
        Allowed::Withdrawn => "extract-gap-withdrawn",
        Allowed::Ended => "extract-gap-ended",
        Allowed::NoConsent => "extract-gap-none",
    });
    let app = App::here();
    let title = Signal::derive(move || app.texts.with(|texts| texts.get(title.get())));
    let page = crate::forms::page("exceptions");
    let href = StoredValue::new(page.map(|page| Route::Case(extracting.journal.id, Spot::Page(page)).href()));
    view! {
        <Show when=move || !extracting.needs_no_reason()>
            <div id="extract-gap" class="stack">
                <Notice kind=NoticeKind::Due title>
                    <p>{t("extract-gap-do")}</p>
                    {href.get_value().map(|href| view! { <ActionLink href label=t("extract-gap-exception") /> })}
                </Notice>
                <TextArea
                    id="extract-reason"
                    label=t("disclosure-reason")
                    value=extracting.reason
                    rows=2
                    on_input=Callback::new(move |words| extracting.reason.set(words))
                />
            </div>
        </Show>
    }
}

//! All that happened, by day. The screen is the worker's and shows all of it; the paper lacks whoever must not stand there,
//! and is in its safe version unless the worker chooses otherwise.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::browser::intl::DateStyle;
use crate::browser::{clock, print};
use crate::documents::{Document, Version, chronology};
use crate::i18n::Speech;
use crate::process::{self, Moment, MomentKind, Shown, When};
use crate::ui::fields::DayField;
use crate::ui::kit::{Button, Buttons, Disclosure, Notice, NoticeKind, Page, Select};
use crate::ui::papers::{ChooseVersion, LeftOut, SheetView};
use crate::ui::route::{Route, Spot};
use crate::ui::state::{App, Journal};
use crate::ui::text::t;

use super::contact_words;

/// A day and what happened on it, in words.
#[derive(Clone, PartialEq)]
struct Day {
    when: When,
    words: String,
    moments: Vec<Told>,
}

/// One moment, in words.
#[derive(Clone, PartialEq)]
struct Told {
    what: String,
    words: Option<Words>,
}

/// Somebody's words and their language.
#[derive(Clone, PartialEq)]
struct Words {
    text: String,
    lang: Option<String>,
}

/// The timeline of a case.
#[component]
pub fn TimelineScreen(
    /// The case.
    journal: Journal,
) -> impl IntoView {
    let back = Route::Case(journal.id, Spot::Overview).href();
    let wanted = Wanted::new();
    let days = told(journal, wanted);
    let shown = move || days.get().into_iter().map(|day| view! { <DayView day /> }).collect_view();
    let (none, none_then) = (t("timeline-none"), t("timeline-none-then"));
    let version = RwSignal::new(Version::Safe);
    let document = on_paper(journal, wanted, version);
    view! {
        <Page title=t("timeline-title") lead=t("timeline-lead") back back_label=t("back-case")>
            <Choosing journal wanted />
            <ToPaper journal document version />
            <Show when=move || days.with(Vec::is_empty)>
                <p>{move || if wanted.shown().has_days() { none_then.get() } else { none.get() }}</p>
            </Show>
            <ol class="timeline" role="list">{shown}</ol>
            <div class="print-only"><SheetView document /></div>
        </Page>
    }
}

/// Of which kind, and of which days, the first and the last among them.
#[derive(Clone, Copy)]
struct Wanted {
    kind: RwSignal<Option<String>>,
    from: RwSignal<Option<NaiveDate>>,
    until: RwSignal<Option<NaiveDate>>,
}

impl Wanted {
    fn new() -> Self {
        Self { kind: RwSignal::new(None), from: RwSignal::new(None), until: RwSignal::new(None) }
    }

    fn shown(self) -> Shown {
        let is_chosen = |kind: &MomentKind| self.kind.with(|chosen| chosen.as_ref() == Some(&kind.message()));
        Shown { kind: process::moment_kinds().find(is_chosen), from: self.from.get(), until: self.until.get() }
    }
}

fn told(journal: Journal, wanted: Wanted) -> Memo<Vec<Day>> {
    let app = App::here();
    Memo::new(move |_| {
        let shown = wanted.shown();
        app.with_speech(DateStyle::Long, |speech| {
            journal.case.with(|case| {
                let moments = process::timeline(case).into_iter().filter(|moment| shown.has(moment));
                let moments: Vec<_> = moments.collect();
                moments.chunk_by(|one, next| one.when == next.when).filter_map(|day| in_words(day, speech)).collect()
            })
        })
    })
}

fn in_words(of_day: &[Moment<'_>], speech: &Speech<'_>) -> Option<Day> {
    let when = of_day.first()?.when;
    let words = |moment: &Moment<'_>| {
        moment.words.map(|words| Words { text: words.text.to_owned(), lang: words.lang.map(str::to_owned) })
    };
    let today = clock::today();
    let told = |moment: &Moment<'_>| Told { what: moment.told(speech, today).join(" · "), words: words(moment) };
    Some(Day { when, words: when.in_words(speech), moments: of_day.iter().map(told).collect() })
}

/// What the printer gets of what is shown.
fn on_paper(journal: Journal, wanted: Wanted, version: RwSignal<Version>) -> Memo<Document> {
    let app = App::here();
    Memo::new(move |_| {
        let shown = wanted.shown();
        app.with_speech(DateStyle::Long, |speech| {
            journal.case.with(|case| chronology(case, speech, &shown, version.get(), clock::today()))
        })
    })
}

#[component]
fn DayView(day: Day) -> impl IntoView {
    let Day { when, words, moments } = day;
    let is_to_come = when.is_to_come(clock::today());
    let items = moments.into_iter().map(|moment| view! { <Item moment /> }).collect_view();
    view! {
        <li class=if is_to_come { "timeline__day timeline__day--to-come" } else { "timeline__day" }>
            <h2 class="timeline__date">
                {words}
                {is_to_come.then(|| view! { " " <span class="tag tag--open">{t("timeline-to-come")}</span> })}
            </h2>
            <ul class="timeline__moments" role="list">{items}</ul>
        </li>
    }
}

#[component]
fn Item(moment: Told) -> impl IntoView {
    let Told { what, words } = moment;
    let words = words.map(|Words { text, lang }| {
        view! { <p class="timeline__words" translate="no" dir="auto" lang=lang>{text}</p> }
    });
    view! {
        <li class="timeline__moment">
            <p class="timeline__what">{what}</p>
            {words}
        </li>
    }
}

/// What is shown.
#[component]
fn Choosing(journal: Journal, wanted: Wanted) -> impl IntoView {
    view! {
        <div class="no-print stack">
            <OnlyKind journal only=wanted.kind />
            <Disclosure summary=t("timeline-days")>
                <div class="map-days">
                    <DayField id="timeline-from" legend=t("timeline-from") day=wanted.from />
                    <DayField id="timeline-until" legend=t("timeline-until") day=wanted.until />
                </div>
            </Disclosure>
        </div>
    }
}

/// The way to paper: whether it is safe to have it, what it lacks, which version, and the printer.
#[component]
fn ToPaper(journal: Journal, document: Memo<Document>, version: RwSignal<Version>) -> impl IntoView {
    let contact = contact_words(journal);
    view! {
        <div id="timeline-paper" class="no-print stack">
            <LeftOut document />
            <Disclosure summary=t("timeline-on-paper")>
                <div class="stack stack--close">
                    <Notice kind=NoticeKind::Info title=t("paper-ask-first")>
                        <Show when=move || version.get() == Version::Full>
                            <p>{t("paper-check")}</p>
                        </Show>
                        <p>{t("contact-line")} {t("label-end")} {contact}</p>
                    </Notice>
                    <ChooseVersion version />
                    <p class="small">{t("timeline-version")}</p>
                    <Buttons>
                        <Button id="print" label=t("paper-print") on_press=move |()| print::print() />
                    </Buttons>
                </div>
            </Disclosure>
        </div>
    }
}

/// Only moments of one kind.
#[component]
fn OnlyKind(journal: Journal, only: RwSignal<Option<String>>) -> impl IntoView {
    let app = App::here();
    let options = Memo::new(move |_| {
        let there: BTreeSet<MomentKind> =
            journal.case.with(|case| process::timeline(case).into_iter().map(|moment| moment.kind).collect());
        let kinds = process::moment_kinds().filter(|kind| there.contains(kind)).map(MomentKind::message);
        app.texts.with(|texts| kinds.map(|message| (message.clone(), texts.get(&message))).collect::<Vec<_>>())
    });
    view! {
        <Select
            id="timeline-only"
            label=t("timeline-only")
            options
            chosen=only
            none=t("timeline-everything")
            on_choose=Callback::new(move |kind| only.set(kind))
        />
    }
}

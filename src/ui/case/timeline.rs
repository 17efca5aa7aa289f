//! All that happened, by day.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::browser::intl::{self, DateStyle};
use crate::browser::{clock, print};
use crate::i18n::Texts;
use crate::process::{self, Moment, MomentKind};
use crate::ui::fields::DayField;
use crate::ui::kit::{Button, Buttons, Disclosure, Page, Select};
use crate::ui::route::{Route, Spot};
use crate::ui::state::{App, Journal};
use crate::ui::text::t;

/// One moment, in words.
#[derive(Clone, PartialEq)]
struct Told {
    day: NaiveDate,
    what: String,
    choice: Option<String>,
    words: Option<String>,
}

/// The timeline of a case.
#[component]
pub fn TimelineScreen(
    /// The case.
    journal: Journal,
) -> impl IntoView {
    let back = Route::Case(journal.id, Spot::Overview).href();
    let wanted = Wanted::new();
    let moments = told(journal, wanted);
    let days =
        move || by_day(moments.get()).into_iter().map(|(day, moments)| view! { <Day day moments /> }).collect_view();
    let (none, none_then) = (t("timeline-none"), t("timeline-none-then"));
    view! {
        <Page title=t("timeline-title") lead=t("timeline-lead") back back_label=t("back-case")>
            <PaperHead journal wanted />
            <Choosing journal wanted />
            <Show when=move || moments.with(Vec::is_empty)>
                <p>{move || if wanted.has_days() { none_then.get() } else { none.get() }}</p>
            </Show>
            <ol class="timeline" role="list">{days}</ol>
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

    fn has_days(self) -> bool {
        self.from.get().is_some() || self.until.get().is_some()
    }

    fn is(self, moment: &Moment<'_>) -> bool {
        self.kind.with(|kind| kind.as_ref().is_none_or(|kind| moment.kind.message() == *kind))
            && self.from.get().is_none_or(|from| moment.day >= from)
            && self.until.get().is_none_or(|until| moment.day <= until)
    }
}

fn told(journal: Journal, wanted: Wanted) -> Memo<Vec<Told>> {
    let app = App::here();
    Memo::new(move |_| {
        app.texts.with(|texts| {
            journal.case.with(|case| {
                let all = process::timeline(case).into_iter();
                all.filter(|moment| wanted.is(moment)).map(|moment| in_words(&moment, texts)).collect::<Vec<_>>()
            })
        })
    })
}

fn in_words(moment: &Moment<'_>, texts: &Texts) -> Told {
    Told {
        day: moment.day,
        what: texts.get(&moment.kind.message()),
        choice: moment.choice.map(|(question, choice)| texts.choice(question, choice)),
        words: moment.words.map(str::to_owned),
    }
}

fn by_day(moments: Vec<Told>) -> Vec<(NaiveDate, Vec<Told>)> {
    let mut days: Vec<(NaiveDate, Vec<Told>)> = Vec::new();
    for moment in moments {
        match days.last_mut() {
            Some((day, of_day)) if *day == moment.day => of_day.push(moment),
            _ => days.push((moment.day, vec![moment])),
        }
    }
    days
}

#[component]
fn Day(day: NaiveDate, moments: Vec<Told>) -> impl IntoView {
    let app = App::here();
    let is_to_come = day > clock::today();
    let items = moments.into_iter().map(|moment| view! { <Item moment /> }).collect_view();
    view! {
        <li class=if is_to_come { "timeline__day timeline__day--to-come" } else { "timeline__day" }>
            <h2 class="timeline__date">
                {move || intl::date(app.lang().get().tag, day, DateStyle::Long)}
                {is_to_come.then(|| view! { " " <span class="tag tag--open">{t("timeline-to-come")}</span> })}
            </h2>
            <ul class="timeline__moments" role="list">{items}</ul>
        </li>
    }
}

#[component]
fn Item(moment: Told) -> impl IntoView {
    let Told { what, choice, words, .. } = moment;
    view! {
        <li class="timeline__moment">
            <p class="timeline__what">
                {what} {choice.map(|choice| view! { " · " <span>{choice}</span> })}
            </p>
            {words.map(|words| view! { <p class="timeline__words" translate="no" dir="auto">{words}</p> })}
        </li>
    }
}

/// Whose timeline it is and of which days, for whoever holds only the paper.
#[component]
fn PaperHead(journal: Journal, wanted: Wanted) -> impl IntoView {
    let app = App::here();
    let code = move || journal.case.with(|case| process::CardFace::of(case).code);
    let day = move |day: NaiveDate| intl::date(app.lang().get().tag, day, DateStyle::Long);
    let days = move || match (wanted.from.get(), wanted.until.get()) {
        (None, None) => String::new(),
        (from, until) => format!("{} – {}", from.map(day).unwrap_or_default(), until.map(day).unwrap_or_default()),
    };
    view! {
        <p class="print-only">
            {t("timeline-paper-code")} ": " {code} " · " {t("timeline-paper-day")} ": " {move || day(clock::today())}
            {move || wanted.has_days().then(|| format!(" · {}", days()))}
        </p>
    }
}

/// What is shown, and the way to paper.
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
            <Buttons>
                <Button id="print" label=t("paper-print") on_press=move |()| print::print() />
            </Buttons>
        </div>
    }
}

/// Only moments of one kind.
#[component]
fn OnlyKind(journal: Journal, only: RwSignal<Option<String>>) -> impl IntoView {
    let app = App::here();
    let options = Memo::new(move |_| {
        let there: Vec<MomentKind> =
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

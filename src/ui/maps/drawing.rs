//! A scene as inline SVG: pens and words by class, so that every look and print can give them theirs.

use leptos::prelude::*;

use super::mark::{Mark, Marks};
use crate::diagram::{self, Ink, Label, Missing, Role, SIGN, Said, Scene, number};
use crate::ui::text::t;

/// Strokes of pens.
pub(super) fn inks(drawn: &[Ink]) -> impl IntoView + use<> {
    drawn
        .iter()
        .map(|ink| view! { <path class=format!("map-ink {}", ink.pen.class()) d=ink.path.clone() /> })
        .collect_view()
}

/// Words, each line in the middle of its box.
pub(super) fn words(label: &Label) -> impl IntoView + use<> {
    let (role, x) = (label.role, label.area.middle().x);
    let top = label.area.at.y + role.letters() * 0.95;
    let lines = label.words.iter().zip(0_u8..).map(|(words, at)| {
        let y = top + f64::from(at) * role.leading();
        view! { <text class=class(role) x=number(x) y=number(y)>{words.clone()}</text> }
    });
    lines.collect_view()
}

const fn class(role: Role) -> &'static str {
    match role {
        Role::Name => "map-words map-words--name",
        Role::Beside => "map-words map-words--beside",
        Role::Age => "map-words map-words--age",
        Role::Years => "map-words map-words--years",
        Role::Need => "map-words map-words--need",
    }
}

/// All of a scene, to be looked at only.
pub(super) fn still(scene: &Scene) -> impl IntoView + use<> {
    let labels = diagram::words(scene, None).map(words).collect_view();
    view! { <g>{inks(&diagram::layers(scene, None))}{labels}</g> }
}

/// The signs of a map and what they mean.
#[component]
pub(super) fn Legend(said: Memo<Said>, title: Signal<String>) -> impl IntoView {
    let signs = move || {
        let signs = said.with(|said| said.legend.clone());
        let view_box = format!("0 0 {} {}", SIGN.width, SIGN.height);
        let sign = |sign: &crate::diagram::Sign| {
            view! {
                <li class="map-legend__sign">
                    <svg class="map-legend__drawn" viewBox=view_box.clone() aria-hidden="true">
                        {inks(&sign.drawn)}
                        {sign.letter.as_ref().map(words)}
                    </svg>
                    <span>{sign.text.clone()}</span>
                </li>
            }
        };
        signs.iter().map(sign).collect_view()
    };
    view! {
        <Show when=move || said.with(|said| !said.legend.is_empty())>
            <div class="map-legend">
                <h3 class="map-legend__title">{title}</h3>
                <ul class="map-legend__signs" role="list">{signs}</ul>
            </div>
        </Show>
    }
}

/// What is still missing, in whole words, for everybody: in the drawing long ones are cut short.
#[component]
pub(super) fn Needs(said: Memo<Said>, marks: Marks) -> impl IntoView {
    let need = move |need: &Missing| {
        let mark = marks.with(|marks| marks.get(&need.record).copied());
        let turn = mark.map(|mark: Mark| view! { <strong>{t(mark.message())}</strong> });
        view! { <li><span dir="auto" translate="no">{need.words.clone()}</span> " " {turn}</li> }
    };
    let all = move || said.with(|said| said.needs.iter().map(need).collect_view());
    view! {
        <Show when=move || said.with(|said| !said.needs.is_empty())>
            <div class="map-needs">
                <h3 class="map-legend__title">{t("map-needs")}</h3>
                <ul>{all}</ul>
            </div>
        </Show>
    }
}

/// The same on paper, where nothing can be chosen to read on: each whole and with its number, in place of the words below
/// the picture.
#[component]
pub(super) fn WholeNeeds(said: Memo<Said>) -> impl IntoView {
    let need = |need: &Missing| view! { <li dir="auto" translate="no">{need.words.clone()}</li> };
    let all = move || said.with(|said| said.needs.iter().map(need).collect_view());
    view! {
        <Show when=move || said.with(|said| !said.needs.is_empty())>
            <div class="map-missing">
                <h3 class="map-legend__title">{t("map-needs")}</h3>
                <ol class="map-missing__all">{all}</ol>
            </div>
        </Show>
    }
}

//! A paper: what goes to the printer, shown as it will be.

use leptos::prelude::*;

use super::signature::{SignatureView, Strokes};

/// A paper of A4 with a heading. On the screen it lies on the page, on the printer it is the page.
#[component]
pub fn Sheet(
    /// Its heading.
    #[prop(into)]
    title: Signal<String>,
    /// Small words above the heading: the agency, or nothing.
    #[prop(optional, into)]
    head: MaybeProp<String>,
    /// What stands above the heading: of a letter, who sends it, to whom, and the day.
    #[prop(optional_no_strip)]
    above: Option<AnyView>,
    /// The language of the paper as a tag; nothing where it is the screen's.
    #[prop(optional, into)]
    lang: MaybeProp<String>,
    /// The words below everything: date, page's purpose.
    #[prop(optional, into)]
    foot: MaybeProp<String>,
    /// Its blocks: headings, paragraphs, lists, tables, `Quote`s, `SignatureLines`.
    children: Children,
) -> impl IntoView {
    view! {
        <article class="sheet" lang=move || lang.get()>
            {move || head.get().map(|head| view! { <p class="sheet__head">{head}</p> })}
            {above.map(|above| view! { <div class="sheet__above">{above}</div> })}
            <h2 class="sheet__title">{title}</h2>
            <div class="sheet__body">{children()}</div>
            {move || foot.get().map(|foot| view! { <p class="sheet__foot">{foot}</p> })}
        </article>
    }
}

/// One place to sign on a paper.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SignatureLine {
    /// Who signs.
    pub who: String,
    /// What is written in place of a drawn line: "agreed aloud, noted by …"; empty for a line to sign on.
    pub words: String,
    /// The strokes drawn on the screen; none for a line to sign on.
    pub strokes: Strokes,
    /// The date as text; empty for a line to write it on.
    pub date: String,
}

#[component]
fn Signer(line: SignatureLine, date_label: Signal<String>) -> impl IntoView {
    let SignatureLine { who, words, strokes, date } = line;
    let drawn = (!strokes.is_empty()).then(|| view! { <SignatureView label=who.clone() strokes /> });
    view! {
        <div class="sheet__signer">
            <div class="sheet__signed">{drawn} {words}</div>
            <p class="sheet__who">{who}</p>
            <div class="sheet__signed sheet__signed--date">{date}</div>
            <p class="sheet__who">{date_label}</p>
        </div>
    }
}

/// The places to sign, kept together on one page.
#[component]
pub fn SignatureLines(
    /// The word under a date's line.
    #[prop(into)]
    date_label: Signal<String>,
    /// Who signs, in order.
    #[prop(into)]
    lines: Signal<Vec<SignatureLine>>,
) -> impl IntoView {
    let signers = move || lines.get().into_iter().map(|line| view! { <Signer line date_label /> }).collect_view();
    view! { <div class="sheet__signers">{signers}</div> }
}

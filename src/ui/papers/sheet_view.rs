//! A document as a sheet of paper.

use leptos::prelude::*;

use crate::documents::{Block, Document};
use crate::ui::kit::{Quote, Sheet, SignatureView};

/// A document on an A4 sheet.
#[component]
pub fn SheetView(
    /// The document.
    #[prop(into)]
    document: Signal<Document>,
) -> impl IntoView {
    move || {
        let Document { lang, head, title, blocks, .. } = document.get();
        let head = (!head.is_empty()).then(|| head.into_iter().map(block).collect_view().into_any());
        let blocks = blocks.into_iter().map(block).collect_view();
        view! {
            <Sheet title=Signal::stored(title) lang=Signal::stored(lang) above=head>
                {blocks}
            </Sheet>
        }
    }
}

fn block(block: Block) -> AnyView {
    match block {
        Block::Heading(text) => view! { <h3>{text}</h3> }.into_any(),
        Block::Paragraph(text) => view! { <p>{text}</p> }.into_any(),
        Block::Quote { words, lang } => view! { <Quote text=words lang /> }.into_any(),
        Block::Noted { words, lang } => view! { <p lang=lang dir="auto" translate="no">{words}</p> }.into_any(),
        Block::InLang { lang, blocks } => {
            let blocks = blocks.into_iter().map(self::block).collect_view();
            view! { <div class="sheet__body" lang=lang dir="auto">{blocks}</div> }.into_any()
        }
        Block::Address(lines) => view! { <Address lines /> }.into_any(),
        Block::Facts(facts) => view! { <Facts facts /> }.into_any(),
        Block::Table { head, rows } => view! { <Rows head rows /> }.into_any(),
        Block::Bullets(items) => {
            let items = items.into_iter().map(|item| view! { <li>{item}</li> });
            view! { <ul>{items.collect_view()}</ul> }.into_any()
        }
        Block::Ticks(items) => {
            let items = items.into_iter().map(|item| view! { <li class="sheet__tick">{item}</li> });
            view! { <ul class="sheet__ticks">{items.collect_view()}</ul> }.into_any()
        }
        Block::Lines(count) => view! { <div class="sheet__lines">{lines(count.into())}</div> }.into_any(),
        Block::Signature { label, strokes } => {
            view! { <Signed label strokes=strokes.map(|strokes| strokes.0) /> }.into_any()
        }
    }
}

fn lines(count: usize) -> impl IntoView {
    std::iter::repeat_with(|| view! { <div class="sheet__line"></div> }).take(count).collect_view()
}

#[component]
fn Address(lines: Vec<String>) -> impl IntoView {
    let lines = lines.into_iter().map(|line| view! { <span class="sheet__address-line">{line}</span> });
    view! { <p class="sheet__address" translate="no" dir="auto">{lines.collect_view()}</p> }
}

#[component]
fn Facts(facts: Vec<(String, String)>) -> impl IntoView {
    let rows = facts.into_iter().map(|(term, value)| {
        view! {
            <dt>{term}</dt>
            <dd translate="no" dir="auto">{value}</dd>
        }
    });
    view! { <dl class="sheet__facts">{rows.collect_view()}</dl> }
}

#[component]
fn Rows(head: Vec<String>, rows: Vec<Vec<String>>) -> impl IntoView {
    let head = head.into_iter().map(|name| view! { <th scope="col">{name}</th> }).collect_view();
    let row = |cells: Vec<String>| {
        let cells = cells.into_iter().map(|cell| view! { <td dir="auto" translate="no">{cell}</td> }).collect_view();
        view! { <tr>{cells}</tr> }
    };
    let rows = rows.into_iter().map(row).collect_view();
    view! {
        <table class="sheet__table">
            <thead><tr>{head}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

#[component]
fn Signed(label: String, strokes: Option<Vec<Vec<(u16, u16)>>>) -> impl IntoView {
    let label = Signal::stored(label);
    view! {
        <div class="sheet__signer">
            <div class="sheet__signed">
                {strokes.map(|strokes| view! { <SignatureView label strokes=Signal::stored(strokes) /> })}
            </div>
            <p class="sheet__who">{label}</p>
        </div>
    }
}

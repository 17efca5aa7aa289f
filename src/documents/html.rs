//! A document as a file of its own, for whoever has no Waymark: plain HTML without script, style or address.

use std::fmt::Write;

use super::{Block, Document};

/// The document as a page.
pub fn html(document: &Document) -> String {
    let mut page = String::new();
    let (lang, title) = (escaped(&document.lang), escaped(&document.title));
    // Writing into a string cannot fail.
    _ = write!(
        page,
        "<!doctype html><html lang=\"{lang}\"><meta charset=\"utf-8\"><title>{title}</title><h1>{title}</h1>"
    );
    document.head.iter().chain(&document.blocks).for_each(|block| page.push_str(&of_block(block)));
    page + "</html>"
}

fn of_block(block: &Block) -> String {
    match block {
        Block::Heading(words) => tagged("h2", words),
        Block::Paragraph(words) => tagged("p", words),
        Block::Quote { words, lang } => in_lang("blockquote", words, lang),
        Block::Noted { words, lang } => in_lang("p", words, lang),
        Block::InLang { lang, blocks } => {
            format!("<div lang=\"{}\">{}</div>", escaped(lang), blocks.iter().map(of_block).collect::<String>())
        }
        Block::Address(all) => tagged("p", &all.join("\n")),
        Block::Facts(facts) => {
            let rows = facts.iter().map(|(name, value)| tagged("dt", name) + &tagged("dd", value));
            format!("<dl>{}</dl>", rows.collect::<String>())
        }
        Block::Table { head, rows } => {
            let row = |cell: &'static str, cells: &Vec<String>| {
                format!("<tr>{}</tr>", cells.iter().map(|words| tagged(cell, words)).collect::<String>())
            };
            let rows: String = rows.iter().map(|cells| row("td", cells)).collect();
            format!("<table>{}{rows}</table>", row("th", head))
        }
        Block::Bullets(all) | Block::Ticks(all) => {
            format!("<ul>{}</ul>", all.iter().map(|words| tagged("li", words)).collect::<String>())
        }
        Block::Lines(count) => "<hr>".repeat(usize::from(*count)),
        Block::Signature { label, .. } => tagged("p", label),
    }
}

fn tagged(tag: &str, words: &str) -> String {
    format!("<{tag}>{}</{tag}>", lines(words))
}

fn in_lang(tag: &str, words: &str, lang: &str) -> String {
    format!("<{tag} lang=\"{}\">{}</{tag}>", escaped(lang), lines(words))
}

fn lines(words: &str) -> String {
    escaped(words).replace('\n', "<br>")
}

fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

//! No word that a person reads stands in the code.

use super::files::{File, file, files, modules};
use super::tokens::{Token, closing, tokens};
use super::{catches, hold};

use Token::{Close, Open, Sign, Text, Word};

/// Attributes that a person reads or hears. A component's property of that name takes a message's id.
const READ: [&str; 9] =
    ["title", "alt", "placeholder", "label", "summary", "description", "valuetext", "roledescription", "legend"];

/// Modules whose output is read by people.
const SPEAKING: [&str; 5] = ["forms", "process", "documents", "diagram", "ui"];

fn has_letters(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}

fn is_message_id(text: &str) -> bool {
    text.contains('-') && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_')
}

/// Two words with a blank between them, or letters that are not ASCII: a sentence, not a name.
fn is_prose(text: &str) -> bool {
    let is_word = |word: &&str| word.len() > 1 && word.chars().all(char::is_alphabetic);
    let words: Vec<&str> = text.split(' ').collect();
    words.windows(2).any(|pair| pair.iter().all(is_word)) || text.chars().any(|c| !c.is_ascii() && c.is_alphabetic())
}

/// The bodies of all `view!`s, the inner ones also as part of the outer ones.
fn views(tokens: &[Token]) -> Vec<&[Token]> {
    let starts = |at: &usize| {
        tokens[*at].is_word("view")
            && tokens.get(at + 1) == Some(&Sign("!"))
            && matches!(tokens.get(at + 2), Some(Open(_)))
    };
    (0..tokens.len()).filter(starts).map(|at| &tokens[at + 3..closing(tokens, at + 2)]).collect()
}

/// What stands between tags: literals and bare words. Braces hold Rust, which other rules look at; a block that is
/// one literal is text all the same.
fn children(view: &[Token]) -> Vec<String> {
    let mut depth = 0_usize;
    let mut at = 0;
    let mut found = Vec::new();
    while at < view.len() {
        match &view[at] {
            Open(_) => {
                let close = closing(view, at);
                if let ([Text(text)], 0) = (&view[at + 1..close], depth) {
                    found.push(text.clone());
                }
                at = close;
            }
            Sign("<") => depth += 1,
            Sign(">") => depth = depth.saturating_sub(1),
            Text(text) | Word(text) if depth == 0 => found.push(text.clone()),
            _ => {}
        }
        at += 1;
    }
    found.retain(|text| has_letters(text));
    found
}

fn has_no_text_between_tags(file: &File) -> Vec<String> {
    let tokens = tokens(file);
    views(&tokens).into_iter().flat_map(children).map(|text| format!("text in markup: {text}")).collect()
}

fn has_no_text_in_attributes(file: &File) -> Vec<String> {
    let tokens = tokens(file);
    let reads = |w: &&[Token; 3]| matches!(&w[0], Word(name) if READ.contains(&name.as_str())) && w[1] == Sign("=");
    let text = |w: &[Token; 3]| match &w[2] {
        Text(text) if has_letters(text) && !is_message_id(text) => Some(format!("text in an attribute: {text}")),
        _ => None,
    };
    views(&tokens).into_iter().flat_map(|view| view.array_windows().filter(reads).filter_map(text)).collect()
}

/// A `class` may name several classes, and only there may a literal look like prose.
fn has_no_prose(file: &File) -> Vec<String> {
    let tokens = tokens(file);
    let is_class = |at: usize| at > 1 && tokens[at - 2].is_word("class") && tokens[at - 1] == Sign("=");
    let prose = |at: usize| match &tokens[at] {
        Text(text) if is_prose(text) && !is_class(at) => Some(format!("prose: {text}")),
        _ => None,
    };
    (0..tokens.len()).filter_map(prose).collect()
}

fn has_no_style_attribute(file: &File) -> Vec<String> {
    let tokens = tokens(file);
    let is_style = |w: &&[Token; 2]| w[0].is_word("style") && w[1] == Sign("=");
    views(&tokens)
        .into_iter()
        .flat_map(|view| view.array_windows().filter(is_style))
        .map(|w| format!("{w:?}"))
        .collect()
}

/// Ids written where they are looked up: `t("home-title")`.
fn ids_asked_for(file: &File) -> Vec<String> {
    let tokens = tokens(file);
    let id = |w: &[Token; 3]| match w {
        [Word(name), Open('('), Text(id)] if name == "t" || name == "t_with" || name == "t_id" => Some(id.clone()),
        _ => None,
    };
    tokens.array_windows().filter_map(id).collect()
}

#[test]
fn no_text_stands_between_tags() {
    hold(&modules(&["ui"]), has_no_text_between_tags);
    catches(
        has_no_text_between_tags,
        "src/ui/planted.rs",
        &[
            r#"fn a() { view! { <p>"Save"</p> } }"#,
            r#"fn a() { view! { <p>{"Save"}</p> } }"#,
            "fn a() { view! { <p>Save</p> } }",
            r#"fn a() { view! { <p>{move || view! { <b>"Inner"</b> }}</p> } }"#,
        ],
        &[
            r#"fn a() { view! { <p class="lead" on:click=move |_| go("there")>{t("home-title")}" · "</p> } }"#,
            r#"fn a() { view! { <A b=move |x| { if x > 1 { "c" } else { "d" } } /> } }"#,
        ],
    );
}

#[test]
fn no_text_stands_in_an_attribute_that_people_read() {
    hold(&modules(&["ui"]), has_no_text_in_attributes);
    catches(
        has_no_text_in_attributes,
        "src/ui/planted.rs",
        &[r#"fn a() { view! { <img alt="A tree" /> } }"#, r#"fn a() { view! { <b aria-label="Close">{x}</b> } }"#],
        &[r#"fn a() { view! { <Page title="home-title" id="title"><b aria-label=t("close")>{x}</b></Page> } }"#],
    );
}

#[test]
fn no_sentence_stands_in_the_code() {
    hold(&modules(&SPEAKING), has_no_prose);
    catches(
        has_no_prose,
        "src/documents/planted.rs",
        &[
            r#"fn a() { heading("My plan") }"#,
            r#"fn a() { heading("План") }"#,
            r#"fn a() { f!("Dear {name}, hello you") }"#,
        ],
        &[
            r#"fn a() { view! { <p class="lead large"></p> } }"#,
            r#"/// A sentence here.
            #[expect(dead_code, reason = "a reason is prose")] fn a() { text("goal.statement") }"#,
        ],
    );
}

#[test]
fn no_view_sets_a_style_attribute() {
    hold(&modules(&["ui"]), has_no_style_attribute);
    catches(
        has_no_style_attribute,
        "src/ui/planted.rs",
        &[r#"fn a() { view! { <p style="color: red"></p> } }"#, "fn a() { view! { <p style=x></p> } }"],
        &["fn a() { view! { <p style:inline-size=x></p> } }"],
    );
}

#[test]
fn every_text_that_a_screen_asks_for_exists() {
    let texts: String = files("public/locales/en", ".ftl").into_iter().map(|file| file.text + "\n").collect();
    let exists = |id: &String| texts.lines().any(|line| line.split_once(" =").is_some_and(|(name, _)| name == id));
    let missing = |file: &File| {
        ids_asked_for(file).into_iter().filter(|id| !exists(id)).map(|id| format!("no text `{id}`")).collect()
    };
    hold(&modules(&["ui"]), missing);
    catches(missing, "src/ui/planted.rs", &[r#"fn a() { t("planted-id") }"#], &["fn a() { t(id) }"]);
}

#[test]
fn the_page_shows_nothing_before_its_program_but_that_it_needs_javascript() {
    let page = file("public/index.html").text;
    let body = page.split_once("<body>").map(|(_, body)| body).unwrap_or_default();
    let words = body.split_once("<noscript>").and_then(|(_, rest)| rest.split_once("</noscript>"));
    let (inside, after) = words.unwrap_or_default();
    assert_eq!(inside.matches("<p lang=").count(), 4, "one line a language");
    assert!(!has_letters(&after.replace("</body>", "").replace("</html>", "")), "text outside noscript: {after}");
}

#[test]
fn brackets_inside_a_view_are_read_as_rust_reads_them() {
    let view = tokens(&File::new("x", r#"fn a() { view! { <p a=f(|x| -> u8 { x })>"in"</p> } }"#));
    assert_eq!(views(&view).into_iter().flat_map(children).collect::<Vec<_>>(), ["in"]);
    assert!(matches!(view.last(), Some(Close('}'))));
}

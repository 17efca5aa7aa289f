//! Colours have one home, and no style knows left from right.

use super::files::{File, file, files};
use super::{catches, hold};

/// Where colours are written out.
const HOMES_OF_COLOUR: [&str; 2] = ["style/tokens/", "style/themes/"];

const COLOUR_FUNCTIONS: [&str; 9] = ["rgb(", "rgba(", "hsl(", "hsla(", "hwb(", "lab(", "lch(", "oklab(", "oklch("];

const COLOUR_NAMES: [&str; 18] = [
    "black", "white", "red", "green", "blue", "gray", "grey", "yellow", "orange", "purple", "pink", "brown", "silver",
    "navy", "teal", "maroon", "beige", "gold",
];

/// Each has a logical twin that follows the direction of writing.
const PHYSICAL: [&str; 14] = [
    "left",
    "right",
    "margin-left",
    "margin-right",
    "padding-left",
    "padding-right",
    "border-left",
    "border-right",
    "scroll-margin-left",
    "scroll-margin-right",
    "scroll-padding-left",
    "scroll-padding-right",
    "margin-top",
    "margin-bottom",
];

/// The declarations of a style sheet: name and value, comments and selectors left out.
fn declarations(css: &str) -> Vec<(String, String)> {
    let mut plain = String::new();
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        plain.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    let ends = |c: char| matches!(c, '{' | '}' | ';');
    let pieces = plain.split_inclusive(ends).filter(|piece| !piece.ends_with('{'));
    let pairs = pieces.filter_map(|piece| piece.trim_end_matches(ends).split_once(':'));
    pairs.map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned())).collect()
}

fn has_colour(value: &str) -> bool {
    let words = || value.split(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '_' | '#')));
    let is_hex = |word: &str| {
        word.strip_prefix('#').is_some_and(|hex| hex.len() >= 3 && hex.chars().all(|c| c.is_ascii_hexdigit()))
    };
    COLOUR_FUNCTIONS.iter().any(|function| value.contains(function))
        || words().any(|word| COLOUR_NAMES.contains(&word) || is_hex(word))
}

fn writes_no_colour(file: &File) -> Vec<String> {
    let pairs = declarations(&file.text).into_iter();
    pairs.filter(|(_, value)| has_colour(value)).map(|(name, value)| format!("a colour: {name}: {value}")).collect()
}

fn is_physical(name: &str, value: &str) -> bool {
    let has_side = || value.split_whitespace().any(|word| word == "left" || word == "right");
    let border_side = name.starts_with("border-left-") || name.starts_with("border-right-");
    let corner = name.starts_with("border-")
        && name.ends_with("-radius")
        && name.matches('-').count() == 3
        && (name.contains("left") || name.contains("right"));
    PHYSICAL.contains(&name)
        || differs_by_side(name, value)
        || border_side
        || corner
        || (matches!(name, "text-align" | "float" | "clear") && has_side())
}

/// Whether a box has another room on the right than on the left. Borders are not looked at: chevrons are made of them.
fn differs_by_side(name: &str, value: &str) -> bool {
    let is_box = ["margin", "padding", "inset"].contains(&name);
    let sides = lengths(value);
    is_box && sides.len() == 4 && sides[1] != sides[3]
}

/// The lengths of a value; one in brackets is one.
fn lengths(value: &str) -> Vec<String> {
    let mut depth = 0_usize;
    let mut all = vec![String::new()];
    for letter in value.chars() {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if letter.is_whitespace() && depth == 0 {
            all.push(String::new());
        } else if let Some(last) = all.last_mut() {
            last.push(letter);
        }
    }
    all.retain(|length| !length.is_empty() && length != "!important");
    all
}

fn knows_no_side(file: &File) -> Vec<String> {
    let pairs = declarations(&file.text).into_iter();
    pairs.filter(|(name, value)| is_physical(name, value)).map(|(name, value)| format!("{name}: {value}")).collect()
}

#[test]
fn colours_are_written_only_in_tokens_and_themes() {
    let is_home = |file: &File| HOMES_OF_COLOUR.iter().any(|home| file.path.starts_with(home));
    let rest: Vec<File> = files("style", ".css").into_iter().filter(|file| !is_home(file)).collect();
    hold(&rest, writes_no_colour);
    catches(
        writes_no_colour,
        "style/kit/planted.css",
        &[".a { color: #fff; }", ".a { background: rgb(0 0 0 / 0.5) }", ".a{border: 1px solid red}"],
        &[".a:hover { color: var(--white); fill: currentColor } /* #fff */", ".a { background: Canvas }"],
    );
}

#[test]
fn styles_follow_the_direction_of_writing() {
    hold(&files("style", ".css"), knows_no_side);
    catches(
        knows_no_side,
        "style/kit/planted.css",
        &[
            ".a { margin-left: 1rem }",
            ".a { left: 0; }",
            ".a { text-align: right }",
            ".a { border-top-left-radius: 0 }",
            ".a { padding: 1px calc(1px + 2px) 1px 0 }",
            ".a { inset: 0 0 auto auto }",
        ],
        &[
            ".a { margin-inline-start: 1rem; text-align: start }",
            ".left { inset-inline: 0 }",
            ".a { margin: 0 calc(1px + 2px) 2px calc(1px + 2px); padding: 0 1px 2px }",
        ],
    );
}

#[test]
fn the_page_before_its_styles_has_the_colours_of_the_themes() {
    let palette = declarations(&file("style/tokens/primitive.css").text);
    let colour = |name: &str| palette.iter().find(|(token, _)| token == name).map(|(_, value)| value.clone()).unwrap();
    let (light, dark) = (colour("--paper-1"), colour("--coal-0"));
    let page = file("public/index.html").text;
    let manifest = file("public/manifest.webmanifest").text;
    for colour in [&light, &dark] {
        assert!(page.contains(&format!("content=\"{colour}\"")), "theme-color {colour}");
    }
    assert_eq!(manifest.matches(&light).count(), 2, "background_color and theme_color");
}

//! Words broken into lines and put into boxes.

use super::geometry::point;
use super::{Label, Point, Rect, Role, TextMeasure};

/// What stands at the end of words that were cut short.
const MORE: char = '…';

/// Breaks words into lines no wider than this, at most so many; what is left over is cut short.
pub(super) fn wrapped(words: &str, role: Role, width: f64, most: usize, measure: &dyn TextMeasure) -> Vec<String> {
    let fits = |line: &str| measure.width(line, role.letters()) <= width;
    let mut lines: Vec<String> = Vec::new();
    for word in words.split_whitespace().flat_map(|word| pieces(word, &fits)) {
        let joined = lines.last().map(|line| format!("{line} {word}")).filter(|line| fits(line));
        match (joined, lines.last_mut()) {
            (Some(joined), Some(last)) => *last = joined,
            _ => lines.push(word),
        }
    }
    let is_cut = lines.len() > most;
    lines.truncate(most);
    if let Some(last) = lines.last_mut().filter(|_| is_cut) {
        while !last.is_empty() && !fits(&format!("{last}{MORE}")) {
            last.pop();
        }
        last.push(MORE);
    }
    lines
}

/// A word, in pieces that fit if it is wider than a line.
fn pieces(word: &str, fits: &impl Fn(&str) -> bool) -> Vec<String> {
    if fits(word) {
        return vec![word.to_owned()];
    }
    let mut pieces = vec![String::new()];
    for letter in word.chars() {
        let Some(last) = pieces.last_mut() else { break };
        last.push(letter);
        let is_too_wide = last.chars().count() > 1 && !fits(last);
        if is_too_wide {
            last.pop();
            pieces.push(letter.to_string());
        }
    }
    pieces
}

/// A label whose upper edge has its middle here.
pub(super) fn below(top: Point, role: Role, words: Vec<String>, measure: &dyn TextMeasure) -> Label {
    let width = widest(&words, role, measure);
    let at = point(top.x - width / 2.0, top.y);
    let area = Rect { at, size: super::Size { width, height: height(role, words.len()) } };
    Label { role, area, words }
}

/// A label around a middle.
pub(super) fn around(middle: Point, role: Role, words: Vec<String>, measure: &dyn TextMeasure) -> Label {
    let top = middle.by(0.0, -height(role, words.len()) / 2.0);
    below(top, role, words, measure)
}

/// The width of the widest line.
pub(super) fn widest(words: &[String], role: Role, measure: &dyn TextMeasure) -> f64 {
    words.iter().map(|line| measure.width(line, role.letters())).fold(0.0, f64::max)
}

/// The height of so many lines.
pub(super) fn height(role: Role, lines: usize) -> f64 {
    u16::try_from(lines).map_or(0.0, f64::from) * role.leading()
}

/// One letter around a middle; how wide it is does not matter.
pub(super) fn letter(letter: char, middle: Point) -> Label {
    let role = Role::Beside;
    Label { role, area: Rect::around(middle, role.letters(), role.leading()), words: vec![letter.to_string()] }
}

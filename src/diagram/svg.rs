//! A map as an SVG file: with its title, day, teller and legend, without anything from outside.

use super::{Ink, Label, Missing, Pen, Point, Rect, Role, SIGN, Said, Scene, Sign, Size, TextMeasure, ink};
use crate::diagram::geometry::point;
use crate::diagram::writing::{below, wrapped};
use crate::i18n::Speech;

/// What stands on a saved map besides the map.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sheet {
    /// The lines at its head, the title first: what it is, of which day, as known when, as told by whom.
    pub heading: Vec<String>,
}

impl Sheet {
    /// The heading of a scene: its title, what the caller says of its days, and by whom it was told.
    pub fn of(scene: &Scene, days: Vec<String>, speech: &Speech<'_>) -> Self {
        let told =
            (!scene.told.is_empty()).then(|| super::family::with(speech, "map-told", "who", scene.told.join(", ")));
        let title = speech.text(scene.map.message());
        Self { heading: std::iter::once(title).chain(days).chain(told).collect() }
    }
}

/// Around everything.
const MARGIN: f64 = 24.0;
/// The columns of the legend, and from one of its lines to the next.
const COLUMN: f64 = 300.0;
const LINE: f64 = 36.0;
/// Between what is missing and the next of it.
const GAP: f64 = 4.0;

/// A scene as an SVG file.
pub fn svg(scene: &Scene, said: &Said, sheet: &Sheet, speech: &Speech<'_>, measure: &dyn TextMeasure) -> String {
    let (heading, scene) = (heading(sheet), &scene.without_words_below());
    let head = heading.iter().map(|label| label.area.end().y).fold(MARGIN, f64::max) + MARGIN / 2.0;
    let width = scene.size.width.max(2.0 * COLUMN);
    let across = (width - scene.size.width) / 2.0;
    let needs = Needs::of(&said.needs, width, head + scene.size.height, speech, measure);
    let legend = Legend::of(&said.legend, width, needs.end, speech, measure);
    let mut file = open(Size { width: width + 2.0 * MARGIN, height: legend.end + MARGIN });
    file.push_str(&element("title", &sheet.heading.join(", ")));
    heading.iter().for_each(|label| file.push_str(&written(label, "start")));
    file.push_str(&format!("<g transform=\"translate({} {})\">", ink::number(MARGIN + across), ink::number(head)));
    draw(scene, said, &mut file);
    file.push_str("</g>");
    needs.draw(&mut file);
    legend.draw(&mut file);
    file.push_str("</svg>\n");
    file
}

fn open(size: Size) -> String {
    let (width, height) = (ink::number(size.width), ink::number(size.height));
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\" font-family=\"system-ui,sans-serif\" fill=\"#000\">\
         <rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>"
    )
}

fn heading(sheet: &Sheet) -> Vec<Label> {
    let mut top = MARGIN;
    let mut labels = Vec::new();
    for (at, line) in sheet.heading.iter().enumerate() {
        let role = if at == 0 { Role::Age } else { Role::Beside };
        labels.push(at_the_edge(top, role, vec![line.clone()]));
        top += role.leading() + 2.0;
    }
    labels
}

fn draw(scene: &Scene, said: &Said, file: &mut String) {
    let middle = |label: &Label| written(label, "middle");
    for ring in &scene.rings {
        ring.drawn.iter().for_each(|ink| file.push_str(&path(ink)));
        ring.label.iter().for_each(|label| file.push_str(&middle(label)));
    }
    for (line, words) in scene.lines.iter().zip(&said.lines) {
        file.push_str("<g>");
        file.push_str(&element("title", words));
        line.drawn.iter().for_each(|ink| file.push_str(&path(ink)));
        line.label.iter().for_each(|label| file.push_str(&middle(label)));
        file.push_str("</g>");
    }
    for (node, words) in scene.nodes.iter().zip(&said.nodes) {
        file.push_str("<g>");
        file.push_str(&element("title", words));
        node.drawn.iter().for_each(|ink| file.push_str(&path(ink)));
        node.labels.iter().for_each(|label| file.push_str(&middle(label)));
        file.push_str("</g>");
    }
}

/// What is still missing, below a map: each whole, with its number.
struct Needs {
    title: Label,
    all: Vec<(String, Label)>,
    end: f64,
}

impl Needs {
    fn of(needs: &[Missing], width: f64, top: f64, speech: &Speech<'_>, measure: &dyn TextMeasure) -> Self {
        let title = at_the_edge(top + MARGIN / 2.0, Role::Name, vec![speech.text("map-needs")]);
        let mut end = title.area.end().y + GAP;
        let all: Vec<_> = (1_usize..)
            .zip(needs)
            .map(|(number, need)| {
                let words = format!("{number}. {}", need.words);
                let label = at_the_edge(end, Role::Need, wrapped(&words, Role::Need, width, usize::MAX, measure));
                end = label.area.end().y + GAP;
                (need.words.clone(), label)
            })
            .collect();
        Self { title, end: if all.is_empty() { top } else { end }, all }
    }

    fn draw(&self, file: &mut String) {
        if self.all.is_empty() {
            return;
        }
        file.push_str(&written(&self.title, "start"));
        for (words, label) in &self.all {
            file.push_str("<g role=\"note\">");
            file.push_str(&element("title", words));
            file.push_str(&written(label, "start"));
            file.push_str("</g>");
        }
    }
}

/// Words that begin at the left edge.
fn at_the_edge(top: f64, role: Role, words: Vec<String>) -> Label {
    let size = Size { width: 0.0, height: super::writing::height(role, words.len()) };
    Label { role, area: Rect { at: point(MARGIN, top), size }, words }
}

/// The legend below a map.
struct Legend {
    title: Label,
    signs: Vec<(Point, Sign, Label)>,
    end: f64,
}

impl Legend {
    fn of(signs: &[Sign], width: f64, top: f64, speech: &Speech<'_>, measure: &dyn TextMeasure) -> Self {
        let top = top + MARGIN;
        let columns = columns(width);
        let title = at_the_edge(top, Role::Name, vec![speech.text("map-legend")]);
        let place = |at: usize| {
            let (row, column) = (at / columns, at % columns);
            point(MARGIN + number(column) * COLUMN, top + 24.0 + number(row) * LINE)
        };
        let sign = |(at, sign): (usize, &Sign)| {
            let at = place(at);
            let words = wrapped(&sign.text, Role::Beside, COLUMN - SIGN.width - 20.0, 2, measure);
            let up = super::writing::height(Role::Beside, words.len()) / 2.0;
            let mut label = below(at.by(0.0, SIGN.height / 2.0 - up), Role::Beside, words, measure);
            label.area.at.x = at.x + SIGN.width + 8.0;
            (at, sign.clone(), label)
        };
        let signs: Vec<_> = signs.iter().enumerate().map(sign).collect();
        let end = signs.iter().map(|(at, ..)| at.y + LINE).fold(top, f64::max);
        Self { title, signs, end }
    }

    fn draw(&self, file: &mut String) {
        if self.signs.is_empty() {
            return;
        }
        file.push_str(&written(&self.title, "start"));
        for (at, sign, label) in &self.signs {
            file.push_str(&format!("<g transform=\"translate({} {})\">", ink::number(at.x), ink::number(at.y)));
            sign.drawn.iter().for_each(|ink| file.push_str(&path(ink)));
            sign.letter.iter().for_each(|letter| file.push_str(&written(letter, "middle")));
            file.push_str("</g>");
            file.push_str(&written(label, "start"));
        }
    }
}

/// How many columns of the legend fit.
fn columns(width: f64) -> usize {
    (1..8).take_while(|count| number(*count) * COLUMN <= width + 1.0).last().unwrap_or(1)
}

fn number(count: usize) -> f64 {
    u32::try_from(count).map_or(0.0, f64::from)
}

fn path(ink: &Ink) -> String {
    format!("<path d=\"{}\" {}/>", escaped(&ink.path), look(ink.pen))
}

/// What a pen looks like on paper.
const fn look(pen: Pen) -> &'static str {
    match pen {
        Pen::Thin => "fill=\"none\" stroke=\"#000\" stroke-width=\"1.2\"",
        Pen::Plain => "fill=\"none\" stroke=\"#000\" stroke-width=\"1.6\"",
        Pen::Thick => "fill=\"none\" stroke=\"#000\" stroke-width=\"5\"",
        Pen::Dashed => "fill=\"none\" stroke=\"#000\" stroke-width=\"1.6\" stroke-dasharray=\"7 5\"",
        Pen::Dotted => "fill=\"none\" stroke=\"#000\" stroke-width=\"1.8\" stroke-dasharray=\"1.8 4\"",
        Pen::Ring => "fill=\"none\" stroke=\"#666\" stroke-width=\"1.4\" stroke-dasharray=\"10 6\"",
        Pen::Full => "fill=\"#000\" stroke=\"#000\" stroke-width=\"1\"",
        Pen::Empty => "fill=\"#fff\" stroke=\"#000\" stroke-width=\"1.6\"",
        Pen::Framed => "fill=\"#fff\" stroke=\"#000\" stroke-width=\"4\"",
        Pen::Blank => "fill=\"#fff\"",
    }
}

/// A label; a halo keeps it legible where a line runs behind it.
fn written(label: &Label, anchor: &str) -> String {
    let x = if anchor == "middle" { label.area.middle().x } else { label.area.at.x };
    let mut y = label.area.at.y + label.role.letters() * 0.95;
    let mut text = String::new();
    for line in &label.words {
        text.push_str(&format!(
            "<text x=\"{}\" y=\"{}\" font-size=\"{}\" text-anchor=\"{anchor}\" paint-order=\"stroke\" \
             stroke=\"#fff\" stroke-width=\"3\">{}</text>",
            ink::number(x),
            ink::number(y),
            ink::number(label.role.letters()),
            escaped(line)
        ));
        y += label.role.leading();
    }
    text
}

fn element(name: &str, words: &str) -> String {
    format!("<{name}>{}</{name}>", escaped(words))
}

/// Text as XML writes it: nothing of it is markup, and what XML forbids is left out.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars().filter(|letter| !letter.is_control()) {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            '\u{FFFE}' | '\u{FFFF}' => {}
            _ => safe.push(letter),
        }
    }
    safe
}

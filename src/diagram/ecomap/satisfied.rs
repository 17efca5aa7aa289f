//! How far a need was met at each look, along the line that meets it (2-26): a row of columns, one a look, filled as far
//! as the need was met, with the last level in words. It stands beside its line where there is room, else on it, else
//! without words, else nowhere: the line's own words say all of it in any case.

use crate::diagram::family::Bond;
use crate::diagram::geometry::point;
use crate::diagram::ink::{Walk, closed};
use crate::diagram::writing::{height, widest};
use crate::diagram::{Ink, Label, Line, Node, Pen, Point, Rect, Role, TextMeasure};
use crate::forms::bond;
use crate::i18n::Speech;

/// How many looks are drawn, the last ones.
const MOST: usize = 6;
/// A column, and from one to the next.
const WIDTH: f64 = 6.0;
const STEP: f64 = 9.0;
/// The height of a column for each level.
const LEVEL: f64 = 4.0;
const LEVELS: u8 = 4;
/// Around all of it.
const AIR: f64 = 2.0;
/// Between it and the line that it stands beside.
const BESIDE: f64 = 9.0;
/// Where along the line it is tried.
const PLACES: [f64; 7] = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];
/// What it costs to stand on the line, on another one, and as near to another one as to the line.
const ON_LINE: f64 = 2.5;
const ON_OTHER: f64 = 3.0;
const BY_OTHER: f64 = 1.5;
/// How much of a line must be left to be seen of one on which it stands.
const LEFT: f64 = 70.0;

/// Draws the looks of ties along their lines, those first that come first.
pub(super) fn along(lines: &mut [Line], bonds: &[Option<&Bond<'_>>], nodes: &[Node], pens: &Pens<'_, '_>) {
    let ways: Vec<Vec<Point>> = lines.iter().map(|line| line.way.clone()).collect();
    let words = nodes.iter().flat_map(|node| node.labels.iter().map(|label| label.area));
    let mut taken: Vec<Rect> = nodes.iter().map(|node| node.area).chain(words).collect();
    for (at, (line, bond)) in lines.iter_mut().zip(bonds).enumerate() {
        let Some(bond) = bond.filter(|bond| !bond.looks.is_empty()) else { continue };
        let levels: Vec<usize> = bond.looks.iter().map(|look| look.level).collect();
        let levels = &levels[levels.len().saturating_sub(MOST)..];
        let Some(label) = pens.label(levels, &ways, at, &taken) else { continue };
        taken.push(label.area);
        let foot = columns_foot(&label);
        line.drawn.push(plate(label.area));
        line.drawn.extend(columns(levels, foot));
        line.label = Some(label);
    }
}

/// What writing needs.
pub(super) struct Pens<'a, 's> {
    pub(super) speech: &'a Speech<'s>,
    pub(super) measure: &'a dyn TextMeasure,
}

impl Pens<'_, '_> {
    /// The last level in words with room for the columns below, at the best place that is free.
    fn label(&self, levels: &[usize], ways: &[Vec<Point>], own: usize, taken: &[Rect]) -> Option<Label> {
        let last = levels.last().and_then(|level| bond::MEETS.spec.choices.get(*level))?;
        let words = vec![self.speech.choice(&bond::MEETS.spec, last)];
        [words, Vec::new()].into_iter().find_map(|words| {
            let wide = widest(&words, Role::Beside, self.measure).max(row(levels.len()));
            let high = height(Role::Beside, words.len()) + f64::from(LEVELS) * LEVEL;
            let size = point(wide + 2.0 * AIR, high + 2.0 * AIR);
            let area = best(size, ways, own, taken)?;
            Some(Label { role: Role::Beside, area, words })
        })
    }
}

/// The width of a row of columns.
fn row(count: usize) -> f64 {
    amount(count) * STEP - (STEP - WIDTH)
}

/// The best box of this size by a way that covers nobody and no words.
fn best(size: Point, ways: &[Vec<Point>], own: usize, taken: &[Rect]) -> Option<Rect> {
    let walk = Walk::of(&ways[own]);
    let length = walk.length();
    let beside = |part: f64, side: f64| {
        let (_, way) = walk.at(length * part);
        // As far as the box reaches towards the line.
        let reach = (way.y.abs() * size.x + way.x.abs() * size.y) / 2.0 + BESIDE;
        Rect::around(walk.beside(length * part, side * reach), size.x, size.y)
    };
    let is_free = |area: &Rect| !taken.iter().any(|other| other.covers(*area));
    let others = |area: Rect| ways.iter().enumerate().filter(|(at, way)| *at != own && is_on(area, way)).count();
    let cost = |part: f64, base: f64, area: Rect| {
        let (on, by) = (others(area), others(area.grown(BESIDE)));
        base + amount(on) * ON_OTHER + amount(by - on) * BY_OTHER + (part - 0.5).abs()
    };
    let aside = PLACES.iter().flat_map(|part| [1.0, -1.0].map(|side| (*part, 0.0, beside(*part, side))));
    let on_line = PLACES.iter().map(|part| (*part, ON_LINE, Rect::around(walk.share(*part), size.x, size.y)));
    let on_line = on_line.filter(|_| length > size.x.max(size.y) + LEFT);
    let free = aside.chain(on_line).filter(|(.., area)| is_free(area));
    let best = free.map(|(part, base, area)| (cost(part, base, area), area)).min_by(|(a, _), (b, _)| a.total_cmp(b));
    best.map(|(_, area)| area)
}

fn is_on(area: Rect, way: &[Point]) -> bool {
    way.array_windows().any(|[from, to]| area.is_crossed(*from, *to))
}

fn amount(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::from(u32::MAX), f64::from)
}

/// The middle of the line on which the columns of a label stand.
fn columns_foot(label: &Label) -> Point {
    point(label.area.middle().x, label.area.end().y - AIR)
}

fn plate(area: Rect) -> Ink {
    closed(Pen::Blank, &area.corners())
}

/// The columns above the middle of their foot: each framed, and filled as far as the need was met.
fn columns(levels: &[usize], foot: Point) -> Vec<Ink> {
    let left = foot.by(-row(levels.len()) / 2.0, 0.0);
    let column = |(at, level): (u32, &usize)| {
        let corner = left.by(f64::from(at) * STEP, 0.0);
        let full = u8::try_from(*level).map_or(0.0, f64::from) * LEVEL;
        let frame = closed(Pen::Thin, &box_up(corner, f64::from(LEVELS) * LEVEL));
        std::iter::once(frame).chain((full > 0.0).then(|| closed(Pen::Full, &box_up(corner, full))))
    };
    (0..).zip(levels).flat_map(column).collect()
}

fn box_up(corner: Point, height: f64) -> [Point; 4] {
    [corner, corner.by(0.0, -height), corner.by(WIDTH, -height), corner.by(WIDTH, 0.0)]
}

/// The columns as a sign of the legend: a need that was met better each time.
pub(in crate::diagram) fn looks_sign(middle: Point) -> Vec<Ink> {
    columns(&[0, 1, 3, 4], middle.by(0.0, f64::from(LEVELS) * LEVEL / 2.0))
}

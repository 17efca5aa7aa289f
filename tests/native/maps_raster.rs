//! What is drawn, as an eye sees it: dots of ink. Two drawings that differ only by numbers in their paths look the same.

use waymark::diagram::{Ink, Pen, Point};

/// The size of a picture.
const WIDE: usize = 256;
const HIGH: usize = 64;

/// Dots of ink, and those with all around them.
#[derive(Clone)]
pub(crate) struct Picture {
    dots: Vec<bool>,
    blurred: Vec<bool>,
}

impl Picture {
    /// What is drawn around a place, which comes to the left of the picture, halfway down.
    pub(crate) fn of(drawn: &[Ink], from: Point) -> Self {
        let mut dots = vec![false; WIDE * HIGH];
        let (left, top) = (from.x - 16.0, from.y - 32.0);
        for ink in drawn {
            for line in lines(&ink.path) {
                let line: Vec<Point> = line.into_iter().map(|at| Point { x: at.x - left, y: at.y - top }).collect();
                match ink.pen {
                    Pen::Full => fill(&line, true, &mut dots),
                    Pen::Empty | Pen::Framed | Pen::Blank => fill(&line, false, &mut dots),
                    _ => {}
                }
                stroke(&line, ink.pen, &mut dots);
            }
        }
        let blurred = (0..dots.len()).map(|at| around(at).any(|near| dots[near])).collect();
        Self { dots, blurred }
    }

    /// How many dots of each have nothing of the other near them.
    pub(crate) fn difference(&self, other: &Self) -> usize {
        let alone =
            |one: &Self, two: &Self| one.dots.iter().zip(&two.blurred).filter(|(dot, near)| **dot && !**near).count();
        alone(self, other) + alone(other, self)
    }

    /// How many dots there are.
    pub(crate) fn ink(&self) -> usize {
        self.dots.iter().filter(|dot| **dot).count()
    }
}

/// A dot and those that touch it.
fn around(at: usize) -> impl Iterator<Item = usize> {
    let (row, column) = (at / WIDE, at % WIDE);
    let near = |value: usize, most: usize| value.saturating_sub(1)..=(value + 1).min(most - 1);
    near(row, HIGH).flat_map(move |row| near(column, WIDE).map(move |column| row * WIDE + column))
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked to be in the picture")]
fn place(at: Point) -> Option<usize> {
    let is_in = at.x >= 0.0 && at.y >= 0.0 && at.x < WIDE as f64 && at.y < HIGH as f64;
    is_in.then(|| at.y as usize * WIDE + at.x as usize)
}

fn stroke(line: &[Point], pen: Pen, dots: &mut [bool]) {
    let (half, dashes) = match pen {
        Pen::Blank => return,
        Pen::Thick => (2.5, None),
        Pen::Framed => (2.0, None),
        Pen::Dashed => (0.5, Some((7.0, 5.0))),
        Pen::Dotted => (0.5, Some((1.8, 4.0))),
        Pen::Ring => (0.5, Some((10.0, 6.0))),
        _ => (0.5, None),
    };
    let mut walked = 0.0_f64;
    for [from, to] in line.array_windows() {
        let (x, y) = (to.x - from.x, to.y - from.y);
        let length = x.hypot(y);
        let mut along = 0.0;
        while along < length {
            let is_inked = dashes.is_none_or(|(dash, gap)| (walked + along) % (dash + gap) < dash);
            for side in [-half, -half / 2.0, 0.0, half / 2.0, half] {
                let (part, aside) = (along / length, side / length);
                let at = Point { x: from.x + x * part - y * aside, y: from.y + y * part + x * aside };
                place(at).filter(|_| is_inked).into_iter().for_each(|at| dots[at] = true);
            }
            along += 0.5;
        }
        walked += length;
    }
}

/// Fills a figure, or clears it.
fn fill(corners: &[Point], is_inked: bool, dots: &mut [bool]) {
    for (at, dot) in dots.iter_mut().enumerate() {
        let (x, y) = ((at % WIDE) as f64 + 0.5, (at / WIDE) as f64 + 0.5);
        let crossed = corners.array_windows().filter(|[from, to]| {
            let is_beside = (from.y > y) != (to.y > y);
            is_beside && x < from.x + (to.x - from.x) * (y - from.y) / (to.y - from.y)
        });
        if crossed.count() % 2 == 1 {
            *dot = is_inked;
        }
    }
}

/// The lines of a path.
pub(crate) fn lines(path: &str) -> Vec<Vec<Point>> {
    let mut lines: Vec<Vec<Point>> = Vec::new();
    for (at, _) in path.match_indices(char::is_alphabetic) {
        let (command, rest) = path.split_at(at).1.split_at(1);
        let end = rest.find(char::is_alphabetic).unwrap_or(rest.len());
        let numbers: Vec<f64> = rest.split_at(end).0.split_whitespace().map(|number| number.parse().unwrap()).collect();
        if command == "M" {
            lines.push(Vec::new());
        }
        let line = lines.last_mut().unwrap();
        let here = line.last().copied().unwrap_or_default();
        match (command, &numbers[..]) {
            ("M" | "L", [x, y]) => line.push(Point { x: *x, y: *y }),
            ("H", [x]) => line.push(Point { x: *x, ..here }),
            ("V", [y]) => line.push(Point { y: *y, ..here }),
            ("Q", [.., x, y]) => line.push(Point { x: *x, y: *y }),
            ("a", [.., x, _]) => line.extend((1..=24).map(|step| arc(here, *x, f64::from(step) / 24.0))),
            ("Z", []) => line.extend(line.first().copied()),
            other => panic!("{other:?}"),
        }
    }
    lines
}

/// A part of the way on half a circle, so far across.
fn arc(from: Point, across: f64, part: f64) -> Point {
    let turn = part * std::f64::consts::PI;
    Point { x: from.x + across / 2.0 * (1.0 - turn.cos()), y: from.y + across / 2.0 * turn.sin() }
}

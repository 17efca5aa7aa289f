//! What is on a map: figures, lines and words with their places, each with its meaning. Page and paper draw the same
//! scene; neither knows a rule of it. What a scene says to those who do not see it: [`Said`](super::Said).

use super::{Pen, Point, Rect, Size};
use crate::journal::RecordId;

/// Which map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Map {
    /// The household and what is around it.
    Ecomap,
    /// The family over the generations.
    Genogram,
}

impl Map {
    /// Its id, as a place on it is stored under.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Ecomap => "ecomap",
            Self::Genogram => "genogram",
        }
    }

    /// The message that names it.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Ecomap => "map-ecomap",
            Self::Genogram => "map-genogram",
        }
    }
}

/// A map, laid out. What stands first lies below.
#[derive(Debug, Clone, PartialEq)]
pub struct Scene {
    /// Which map it is.
    pub map: Map,
    /// How much room it takes, from 0, 0. The legend is not in it.
    pub size: Size,
    /// The place from which moved nodes are counted: a stored place is a node's middle less this.
    pub origin: Point,
    /// The household: rings around those who live together.
    pub rings: Vec<Ring>,
    /// What is between them.
    pub lines: Vec<Line>,
    /// Everybody.
    pub nodes: Vec<Node>,
    /// Words that belong to nobody: needs not met.
    pub labels: Vec<Label>,
    /// By whom it was told, each once.
    pub told: Vec<String>,
}

impl Scene {
    /// The same without the words below the picture: paper and file have those whole, beside the legend, where the
    /// picture cuts them short.
    #[must_use]
    pub fn without_words_below(&self) -> Self {
        let height = self.labels.first().map_or(self.size.height, |label| label.area.at.y);
        Self { size: Size { height, ..self.size }, labels: Vec::new(), ..self.clone() }
    }
}

/// Somebody on a map.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// Who.
    pub record: RecordId,
    /// The figure they have.
    pub figure: Figure,
    /// The box of the figure.
    pub area: Rect,
    /// The figure, drawn.
    pub drawn: Vec<Ink>,
    /// Name, age, years.
    pub labels: Vec<Label>,
    /// Whether somebody put it where it stands.
    pub is_moved: bool,
}

/// A figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Figure {
    /// A square.
    Square,
    /// A circle.
    Circle,
    /// A diamond.
    Diamond,
    /// A square in a circle.
    SquareInCircle,
    /// A circle in a square.
    CircleInSquare,
    /// A square with round corners.
    Rounded,
    /// A diamond with a question mark.
    Unknown,
    /// A triangle: expected, or lost early.
    Triangle,
    /// A small figure with a cross: stillborn.
    Small,
    /// A large circle with its name in it, on the ecomap.
    System,
}

/// What a line says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Stroke {
    /// A couple, by its status (an id of `couple.status`); nothing where nobody said it.
    Couple(Option<&'static str>),
    /// A child, by its way (an id of `child.way`); nothing where nobody said it.
    Child(Option<&'static str>),
    /// Identical twins.
    Identical,
    /// A tie, by its kind (an id of `bond.kind`); nothing where nobody said it.
    Bond(Option<&'static str>),
}

/// A line.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// The record that says it; a child's line has the record of the child and its parents.
    pub record: RecordId,
    /// What it says.
    pub stroke: Stroke,
    /// The way it takes.
    pub way: Vec<Point>,
    /// The line, drawn.
    pub drawn: Vec<Ink>,
    /// Years, what it brings.
    pub label: Option<Label>,
}

/// Those who live together.
#[derive(Debug, Clone, PartialEq)]
pub struct Ring {
    /// The ring, drawn.
    pub drawn: Vec<Ink>,
    /// What stands on it.
    pub label: Option<Label>,
}

/// Words on a map. They are somebody's own or come from the locale files.
#[derive(Debug, Clone, PartialEq)]
pub struct Label {
    /// What kind of words.
    pub role: Role,
    /// The box that they fill.
    pub area: Rect,
    /// The lines; each stands in the middle of the box, the first at its top.
    pub words: Vec<String>,
}

/// What kind of words a label has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// A name.
    Name,
    /// What is said beside the name.
    Beside,
    /// An age, inside its figure.
    Age,
    /// Years.
    Years,
    /// A need that nothing meets.
    Need,
}

impl Role {
    /// The height of the letters.
    pub const fn letters(self) -> f64 {
        match self {
            Self::Name | Self::Need => 13.0,
            Self::Age => 14.0,
            Self::Beside | Self::Years => 11.0,
        }
    }

    /// From one line of words to the next.
    pub const fn leading(self) -> f64 {
        self.letters() * 1.25
    }
}

/// A stroke of a pen: a path as SVG writes it.
#[derive(Debug, Clone, PartialEq)]
pub struct Ink {
    /// The `d` of the path.
    pub path: String,
    /// With which pen.
    pub pen: Pen,
}

/// An entry of the legend.
#[derive(Debug, Clone, PartialEq)]
pub struct Sign {
    /// The sign, drawn in a box of [`SIGN`] units.
    pub drawn: Vec<Ink>,
    /// A letter that is part of it.
    pub letter: Option<Label>,
    /// What it means.
    pub text: String,
}

/// The box in which a sign of the legend is drawn.
pub const SIGN: Size = Size { width: 56.0, height: 24.0 };

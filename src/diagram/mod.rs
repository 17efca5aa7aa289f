//! Case → map: ecomap and genogram as figures, lines and words with their places, and the same as a table. Pure: the
//! width of words is asked of a [`TextMeasure`], and the same case makes the same map.
//!
//! What is stored is meaning (`forms::bond`, `forms::couple`, …) and where somebody put whom by hand; all drawing
//! follows from it. [`Asked`] says of which day, for whose eyes and in which signs.
//!
//! Read in this order.

mod geometry;
mod pen;
mod notation;
mod scene;
mod asked;

mod span;
mod family;
mod words;

mod ink;
mod figure;
mod stroke;
mod writing;
mod card;
mod route;
mod labels;
mod places;

mod ecomap;
mod genogram;
mod legend;
mod said;

mod layers;
mod changes;
mod rows;
mod svg;

pub use asked::{Abuse, Asked, Eyes, More, Names, TableMeasure, TextMeasure, known_at};
pub use changes::{Difference, Turn, changes, tallies};
pub use ecomap::ecomap;
pub use genogram::genogram;
pub use geometry::{Point, Rect, Size};
pub use ink::{number, path};
pub use layers::{layers, words};
pub use notation::{Adopted, Index, Notation, Stressful, Strong, Tenuous};
pub use pen::Pen;
pub use places::{moved, unmoved};
pub use rows::{Row, Table, rows};
pub use said::{Missing, Said, said};
pub use scene::{Figure, Ink, Label, Line, Map, Node, Ring, Role, SIGN, Scene, Sign, Stroke};
pub use svg::{Sheet, svg};

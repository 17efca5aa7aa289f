//! People and maps: the one list from which both maps are made, the maps, and the same as tables.
//!
//! Ids that the journeys use: `map` and `map-before` (the pictures; everybody and every line on them is
//! `<picture>-<record>`), `map-view-map` and `map-view-table`, `map-add`, `map-card`, `map-tables`, `row-<record>` and
//! `map-table-<kind>` (of the earlier day `map-before-tables`, `row-before-<record>` and `map-before-table-<kind>`),
//! `map-marks` (what the marks of a comparison mean), `map-move-<way>` (the steps of whoever is moved), `map-went` (where
//! they went); on a screen that is turned to the person `map-told`.

mod sight;
pub mod glass;
pub mod board;
pub mod drawing;
pub mod mark;
pub mod reach;
pub mod steps;
pub mod lines;
pub mod nodes;
pub mod picture;
pub mod pane;
pub mod days;
pub mod kept;
pub mod sides;
pub mod looks;
pub mod adding;
pub mod chosen;
pub mod tables;
pub mod changes;
pub mod out;
pub mod shared;
pub mod map_screen;
pub mod people_screen;

pub use kept::{KeptDays, KeptNames};
pub use map_screen::MapScreen;
pub use people_screen::PeopleScreen;
pub use shared::SharedMap;

//! What everybody and everything on a map has in common: how it is reached, opened and put elsewhere.

use leptos::{ev, prelude::*};

use super::board::Board;
use super::glass::{Dragged, Glass};
use super::mark::Marks;
use crate::diagram::{self, Rect, Said, Scene};
use crate::journal::RecordId;
use crate::ui::state::App;

/// All that the parts of a map's picture share.
#[derive(Clone, Copy)]
pub struct Shown {
    pub(super) board: Board,
    pub(super) scene: Memo<Scene>,
    pub(super) said: Memo<Said>,
    pub(super) marks: Marks,
    pub(super) glass: Glass,
    /// Begins the ids of its elements.
    pub(super) id: &'static str,
}

/// Which element of a picture: whose, and the how-manieth of that record, which may have several lines.
pub type Key = (RecordId, usize);

impl Shown {
    /// The element's id.
    pub(super) fn element(self, (record, nth): Key) -> String {
        let nth = if nth > 1 { format!("-{nth}") } else { String::new() };
        format!("{}-{record}{nth}", self.id)
    }

    pub(super) fn open(self, key: Key) {
        self.board.open_from(self.element(key), key.0);
    }
}

/// Puts somebody elsewhere.
pub(super) fn put(app: App, board: Board, scene: Memo<Scene>, Dragged { who, by }: Dragged) {
    let place = scene.with_untracked(|scene| {
        let node = scene.nodes.iter().find(|node| node.record == who)?;
        Some(node.area.middle().by(by.x, by.y).from(scene.origin))
    });
    let Some(place) = place else { return };
    let round = board.journal.round();
    let changes = board.journal.case.with_untracked(|case| diagram::moved(case, round, board.map, who, place));
    app.write(board.journal, changes);
}

/// Comes into sight where the keys have led to it; a pointer sees where it is.
pub(super) fn reach(glass: Glass, area: Option<Rect>) {
    let is_by_key =
        glass.node.get_untracked().is_some_and(|map| matches!(map.matches(":has(:focus-visible)"), Ok(true)));
    if let Some(area) = area.filter(|_| is_by_key) {
        glass.show(area);
    }
}

pub(super) fn open_by_key(shown: Shown, key: Key, event: &ev::KeyboardEvent) {
    if matches!(event.key().as_str(), "Enter" | " ") {
        event.prevent_default();
        shown.open(key);
    }
}

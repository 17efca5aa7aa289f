//! Which part of a map shows, and how large. Pure.

use crate::diagram::{Point, Rect, Size};

/// The least scale at which words can be read; a map that does not fit at it is looked at in parts.
const LEGIBLE: f64 = 0.78;
/// The largest scale that a map is shown at by itself.
const AT_FIRST: f64 = 1.3;
/// Around a map that shows whole, in pixels.
const AIR: f64 = 10.0;
/// How small and how large somebody may make it.
const LIMITS: (f64, f64) = (0.1, 5.0);
/// How far from the edge whatever is looked for comes to stand, in pixels.
const EDGE: f64 = 24.0;

/// Which part of a map shows: the middle of the window, counted from the map's origin, so that it stays where it is
/// when the map grows on one side; and the pixels of a unit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Sight {
    pub(super) middle: Point,
    pub(super) scale: f64,
}

/// A map and the window that it is looked at through, in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Frame {
    pub(super) size: Size,
    pub(super) origin: Point,
    pub(super) window: Size,
}

impl Frame {
    /// All of the map, however small.
    pub(super) fn whole(self) -> Sight {
        let scale = self.fitting().clamp(LIMITS.0, AT_FIRST);
        let middle = Point { x: self.size.width / 2.0, y: self.size.height / 2.0 }.from(self.origin);
        Sight { middle, scale }
    }

    /// All of the map where it can be read so, else the part around its origin.
    pub(super) fn first(self) -> Sight {
        if self.fitting() >= LEGIBLE {
            return self.whole();
        }
        let shown = |window: f64| window / LEGIBLE / 2.0;
        // No empty room beside a map that is larger than the window.
        let inside =
            |at: f64, size: f64, half: f64| if size < 2.0 * half { size / 2.0 } else { at.clamp(half, size - half) };
        let middle = Point {
            x: inside(self.origin.x, self.size.width, shown(self.window.width)),
            y: inside(self.origin.y, self.size.height, shown(self.window.height)),
        };
        Sight { middle: middle.from(self.origin), scale: LEGIBLE }
    }

    fn fitting(self) -> f64 {
        let share = |window: f64, size: f64| (window - 2.0 * AIR).max(1.0) / size.max(1.0);
        share(self.window.width, self.size.width).min(share(self.window.height, self.size.height))
    }

    /// The part that shows, in the map's own measure.
    pub(super) fn shown(self, sight: Sight) -> Rect {
        let middle = sight.middle.by(self.origin.x, self.origin.y);
        Rect::around(middle, self.window.width / sight.scale, self.window.height / sight.scale)
    }

    /// The part that shows, as `viewBox` has it.
    pub(super) fn view_box(self, sight: Sight) -> String {
        let Rect { at, size } = self.shown(sight);
        format!("{:.1} {:.1} {:.1} {:.1}", at.x, at.y, size.width, size.height)
    }

    /// Larger or smaller by a factor around a point of the window, which stays where it is.
    pub(super) fn zoomed(self, sight: Sight, factor: f64, around: Point) -> Sight {
        let scale = (sight.scale * factor).clamp(LIMITS.0, LIMITS.1);
        let from_middle = around.by(-self.window.width / 2.0, -self.window.height / 2.0);
        let share = 1.0 / sight.scale - 1.0 / scale;
        Sight { middle: sight.middle.by(from_middle.x * share, from_middle.y * share), scale }
    }

    /// Moved by so many pixels; some of the map always stays in sight.
    pub(super) fn panned(self, sight: Sight, across: f64, down: f64) -> Sight {
        let middle = sight.middle.by(-across / sight.scale, -down / sight.scale).by(self.origin.x, self.origin.y);
        let middle = Point { x: middle.x.clamp(0.0, self.size.width), y: middle.y.clamp(0.0, self.size.height) };
        Sight { middle: middle.from(self.origin), ..sight }
    }

    /// Moved just so far that a box of the map shows.
    pub(super) fn with(self, sight: Sight, area: Rect) -> Sight {
        let edge = EDGE / sight.scale;
        let (shown, area) = (self.shown(sight), area.grown(edge));
        let step = |low: f64, high: f64, from: f64, to: f64| if from < low { from - low } else { (to - high).max(0.0) };
        let (x, y) = (
            step(shown.at.x, shown.end().x, area.at.x, area.end().x),
            step(shown.at.y, shown.end().y, area.at.y, area.end().y),
        );
        Sight { middle: sight.middle.by(x, y), ..sight }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn frame(width: f64, height: f64) -> Frame {
        let window = Size { width: 400.0, height: 300.0 };
        Frame { size: Size { width, height }, origin: Point { x: 100.0, y: 100.0 }, window }
    }

    #[test]
    fn a_small_map_shows_whole_and_a_large_one_around_its_origin() {
        assert_eq!(frame(380.0, 280.0).view_box(frame(380.0, 280.0).first()), "-10.0 -10.0 400.0 300.0");
        let large = frame(4000.0, 3000.0);
        assert_eq!((large.first().scale, large.shown(large.first()).at), (LEGIBLE, Point::default()));
        assert!(large.whole().scale < 0.11);
    }

    #[test]
    fn what_is_zoomed_around_stays_where_it_is() {
        let frame = frame(380.0, 280.0);
        let corner = Point { x: 0.0, y: 0.0 };
        let sight = frame.zoomed(frame.whole(), 2.0, corner);
        assert_eq!(frame.shown(sight).at, frame.shown(frame.whole()).at);
    }

    #[test]
    fn what_is_looked_for_comes_into_sight_and_the_map_is_never_lost() {
        let frame = frame(4000.0, 3000.0);
        let area = Rect::around(Point { x: 3000.0, y: 2000.0 }, 40.0, 40.0);
        let shown = frame.shown(frame.with(frame.first(), area));
        assert!(shown.at.x < area.at.x && shown.end().x > area.end().x && shown.end().y > area.end().y);
        assert_eq!(frame.with(frame.with(frame.first(), area), area), frame.with(frame.first(), area));
        let far = frame.panned(frame.first(), -1e9, -1e9);
        assert_eq!(far.middle, Point { x: 3900.0, y: 2900.0 });
    }
}

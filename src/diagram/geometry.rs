//! Points and boxes, in units of the map: about the size of a pixel on an ordinary screen. Down is greater.

/// A point.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Point {
    /// Across.
    pub x: f64,
    /// Down.
    pub y: f64,
}

/// A width and a height.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Size {
    /// Across.
    pub width: f64,
    /// Down.
    pub height: f64,
}

/// A box.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Rect {
    /// Its upper corner where writing starts.
    pub at: Point,
    /// Its size.
    pub size: Size,
}

/// A point.
pub(super) const fn point(x: f64, y: f64) -> Point {
    Point { x, y }
}

impl Point {
    /// This point, moved.
    #[must_use]
    pub fn by(self, x: f64, y: f64) -> Self {
        point(self.x + x, self.y + y)
    }

    /// From another point to this one.
    #[must_use]
    pub fn from(self, other: Self) -> Self {
        point(self.x - other.x, self.y - other.y)
    }

    /// Its distance from the origin.
    pub fn length(self) -> f64 {
        self.x.hypot(self.y)
    }

    /// The point on the way to another: at 0 this one, at 1 the other.
    #[must_use]
    pub fn towards(self, other: Self, part: f64) -> Self {
        point(self.x + (other.x - self.x) * part, self.y + (other.y - self.y) * part)
    }

    /// The point at this distance on the way to another.
    #[must_use]
    pub fn along(self, other: Self, distance: f64) -> Self {
        let length = other.from(self).length();
        if length < f64::EPSILON { self } else { self.towards(other, distance / length) }
    }
}

/// Whether two straight ways cross, apart from a common end.
pub(super) fn are_crossed([from, to]: [Point; 2], [start, end]: [Point; 2]) -> bool {
    let side = |a: Point, b: Point, at: Point| {
        let (way, there) = (b.from(a), at.from(a));
        way.x * there.y - way.y * there.x
    };
    side(from, to, start) * side(from, to, end) < 0.0 && side(start, end, from) * side(start, end, to) < 0.0
}

impl Rect {
    /// The box around a middle.
    pub fn around(middle: Point, width: f64, height: f64) -> Self {
        Self { at: middle.by(-width / 2.0, -height / 2.0), size: Size { width, height } }
    }

    /// Its middle.
    pub fn middle(self) -> Point {
        self.at.by(self.size.width / 2.0, self.size.height / 2.0)
    }

    /// Its lower far corner.
    pub fn end(self) -> Point {
        self.at.by(self.size.width, self.size.height)
    }

    /// The box, this much larger on every side.
    #[must_use]
    pub fn grown(self, by: f64) -> Self {
        let size = Size { width: self.size.width + 2.0 * by, height: self.size.height + 2.0 * by };
        Self { at: self.at.by(-by, -by), size }
    }

    /// The box, moved.
    #[must_use]
    pub fn by(self, x: f64, y: f64) -> Self {
        Self { at: self.at.by(x, y), size: self.size }
    }

    /// Its corners, clockwise.
    pub fn corners(self) -> [Point; 4] {
        let (from, to) = (self.at, self.end());
        [from, point(to.x, from.y), to, point(from.x, to.y)]
    }

    /// Whether two boxes have a place in common.
    pub fn covers(self, other: Self) -> bool {
        let (end, other_end) = (self.end(), other.end());
        self.at.x < other_end.x && other.at.x < end.x && self.at.y < other_end.y && other.at.y < end.y
    }

    /// The smallest box with both in it.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        let at = point(self.at.x.min(other.at.x), self.at.y.min(other.at.y));
        let end = point(self.end().x.max(other.end().x), self.end().y.max(other.end().y));
        Self { at, size: Size { width: end.x - at.x, height: end.y - at.y } }
    }

    /// Whether the straight way from one point to another goes through it.
    pub fn is_crossed(self, from: Point, to: Point) -> bool {
        let (mut enter, mut leave) = (0.0_f64, 1.0_f64);
        let sides = [(from.x, to.x, self.at.x, self.end().x), (from.y, to.y, self.at.y, self.end().y)];
        for (start, stop, low, high) in sides {
            let way = stop - start;
            if way.abs() < 1e-9 {
                if start < low || start > high {
                    return false;
                }
                continue;
            }
            let (a, b) = ((low - start) / way, (high - start) / way);
            enter = enter.max(a.min(b));
            leave = leave.min(a.max(b));
        }
        enter < leave
    }
}

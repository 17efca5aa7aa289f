//! What differs from the other day's map, marked by a frame and a sign, so that nobody has to see colours.

use std::collections::BTreeMap;

use leptos::prelude::*;

use crate::diagram::{Point, Rect, number};
use crate::journal::RecordId;

/// How somebody or something differs from the other day's map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Was not there before.
    Came,
    /// Is not there any more.
    Went,
    /// Is otherwise.
    Turned,
}

/// What differs, by record.
pub type Marks = Memo<BTreeMap<RecordId, Mark>>;

impl Mark {
    const fn class(self) -> &'static str {
        match self {
            Self::Came => "map-mark map-mark--came",
            Self::Went => "map-mark map-mark--went",
            Self::Turned => "map-mark map-mark--turned",
        }
    }

    /// What stands beside it: plus, minus, unequal.
    const fn sign(self) -> &'static str {
        match self {
            Self::Came => "+",
            Self::Went => "−",
            Self::Turned => "≠",
        }
    }
}

/// A frame around a box.
pub(super) fn frame(class: &'static str, area: Rect) -> impl IntoView {
    view! {
        <rect
            class=class
            x=number(area.at.x)
            y=number(area.at.y)
            width=number(area.size.width)
            height=number(area.size.height)
            rx="6"
        />
    }
}

/// A frame and a sign, so that nobody has to see colours.
pub(super) fn mark_at(mark: Mark, area: Rect) -> impl IntoView {
    let corner = Point { x: area.end().x, y: area.at.y };
    view! {
        <g class=mark.class()>
            {frame("map-mark__frame", area)}
            <circle class="map-mark__ground" cx=number(corner.x) cy=number(corner.y) r="9" />
            <text class="map-mark__sign" x=number(corner.x) y=number(corner.y + 5.0)>{mark.sign()}</text>
        </g>
    }
}

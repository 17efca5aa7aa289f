//! What differs from the other day's map, marked by a frame and a sign, so that nobody has to see colours.

use std::collections::BTreeMap;

use leptos::prelude::*;

use crate::diagram::{Point, Rect, SIGN, Size, number};
use crate::journal::RecordId;
use crate::ui::text::t;

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
    const ALL: [Self; 3] = [Self::Came, Self::Went, Self::Turned];

    /// The message that says what it means.
    pub(super) const fn message(self) -> &'static str {
        match self {
            Self::Came => "map-mark-came",
            Self::Went => "map-mark-went",
            Self::Turned => "map-mark-turned",
        }
    }

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

/// What the marks mean, while two days are compared.
#[component]
pub(super) fn MarkLegend() -> impl IntoView {
    // Low enough for the sign at its corner to be whole.
    let area = Rect { at: Point { x: 10.0, y: 11.0 }, size: Size { width: 28.0, height: 10.0 } };
    let sign = |mark: Mark| {
        view! {
            <li class="map-legend__sign">
                <svg class="map-legend__drawn" viewBox=format!("0 0 {} {}", SIGN.width, SIGN.height) aria-hidden="true">
                    {mark_at(mark, area)}
                </svg>
                <span>{t(mark.message())}</span>
            </li>
        }
    };
    view! {
        <div class="map-legend no-print" id="map-marks">
            <h3 class="map-legend__title">{t("map-marks")}</h3>
            <ul class="map-legend__signs" role="list">{Mark::ALL.map(sign).collect_view()}</ul>
        </div>
    }
}

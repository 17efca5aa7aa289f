//! Words on lines: where they would cover somebody or other words they move along the line, or stay away; what they
//! say stands in the line's words all the same.

use super::ink::Walk;
use super::{Label, Line, Node, Rect};

/// Where along a line words are tried, after the place that the line gave them.
const PLACES: [f64; 6] = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2];

/// Moves the words of lines until none covers another or a figure.
pub(super) fn keep_apart(lines: &mut [Line], nodes: &[Node]) {
    let words = nodes.iter().flat_map(|node| node.labels.iter().map(|label| label.area));
    let mut taken: Vec<Rect> = nodes.iter().map(|node| node.area).chain(words).collect();
    for line in lines {
        line.label = line.label.take().and_then(|label| free(label, &line.way, &taken));
        taken.extend(line.label.iter().map(|label| label.area));
    }
}

fn free(label: Label, way: &[super::Point], taken: &[Rect]) -> Option<Label> {
    let is_free = |area: &Rect| !taken.iter().any(|other| other.covers(*area));
    let walk = Walk::of(way);
    let on = |part: &f64| {
        let at = walk.share(*part);
        Rect::around(at.by(0.0, -label.area.size.height / 2.0 - 4.0), label.area.size.width, label.area.size.height)
    };
    let area = std::iter::once(label.area).chain(PLACES.iter().map(on)).find(is_free)?;
    Some(Label { area, ..label })
}

//! The family's needs that nothing around it meets (2-15, 2-26): they stand below the map on the screen, long ones cut
//! short. Whole they stand in what the map says, which paper and file write out in their place.

use crate::diagram::family::Family;
use crate::diagram::geometry::point;
use crate::diagram::writing::{below, wrapped};
use crate::diagram::{Label, Role, Size, TextMeasure};
use crate::i18n::Speech;

/// Around the words.
const MARGIN: f64 = 24.0;

/// The needs in words, below a map of this size, which grows by them.
pub(super) fn labels(
    family: &Family<'_>,
    size: &mut Size,
    speech: &Speech<'_>,
    measure: &dyn TextMeasure,
) -> Vec<Label> {
    if family.needs.is_empty() {
        return Vec::new();
    }
    let width = size.width - 2.0 * MARGIN;
    let mut labels = Vec::new();
    let heading = std::iter::once((Role::Years, speech.text("map-needs")));
    for (role, words) in heading.chain(family.needs.iter().map(|need| (Role::Need, need.words.clone()))) {
        let top = point(size.width / 2.0, size.height);
        let label = below(top, role, wrapped(&words, role, width, 2, measure), measure);
        size.height += label.area.size.height + 4.0;
        labels.push(label);
    }
    size.height += MARGIN / 2.0;
    labels
}

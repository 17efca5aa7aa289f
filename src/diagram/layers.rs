//! A scene as a picture of few paths: a browser builds and styles two dozen elements sooner than two thousand.

use std::collections::BTreeMap;

use super::{Ink, Label, Scene};
use crate::journal::RecordId;

/// The strokes of a scene, joined into one path for each pen of a layer, in the order in which they are to be drawn:
/// rings, then lines, then figures. Figures do not cover each other, so what belongs to one keeps its order. Whoever is
/// `lifted` is left out.
pub fn layers(scene: &Scene, lifted: Option<RecordId>) -> Vec<Ink> {
    let nodes = scene.nodes.iter().filter(|node| Some(node.record) != lifted);
    let mut layers = joined(scene.rings.iter().map(|ring| ring.drawn.as_slice()));
    layers.extend(joined(scene.lines.iter().map(|line| line.drawn.as_slice())));
    layers.extend(joined(nodes.map(|node| node.drawn.as_slice())));
    layers
}

fn joined<'a>(drawings: impl Iterator<Item = &'a [Ink]>) -> Vec<Ink> {
    let mut paths = BTreeMap::new();
    for drawn in drawings {
        for (depth, ink) in drawn.iter().enumerate() {
            let path: &mut String = paths.entry((depth, ink.pen)).or_default();
            path.push_str(&ink.path);
        }
    }
    paths.into_iter().map(|((_, pen), path)| Ink { path, pen }).collect()
}

/// All words of a scene but those of whoever is lifted.
pub fn words(scene: &Scene, lifted: Option<RecordId>) -> impl Iterator<Item = &Label> {
    let rings = scene.rings.iter().filter_map(|ring| ring.label.as_ref());
    let lines = scene.lines.iter().filter_map(|line| line.label.as_ref());
    let nodes = scene.nodes.iter().filter(move |node| Some(node.record) != lifted);
    rings.chain(lines).chain(nodes.flat_map(|node| node.labels.iter())).chain(scene.labels.iter())
}

//! The lines between two rows, each on a track of its own where they would lie over each other: couples who don't stand
//! beside each other first, siblings below.

use super::tree::Tree;
use crate::diagram::family::Family;
use crate::sorting::sort_by;

/// The height of a track for a couple (its years stand on it), and for siblings.
pub(super) const COUPLE_TRACK: f64 = 28.0;
pub(super) const SIBLING_TRACK: f64 = 12.0;

/// The tracks of the unions whose parents stand in one row.
#[derive(Debug, Default)]
pub(super) struct Tracks {
    /// Union and track, of couples who don't stand beside each other.
    pub(super) couples: Vec<(usize, usize)>,
    /// Union and track, of unions with children.
    pub(super) siblings: Vec<(usize, usize)>,
}

impl Tracks {
    /// How much room they take.
    pub(super) fn height(&self) -> f64 {
        self.couple_height() + number(count(&self.siblings)) * SIBLING_TRACK
    }

    /// How much room the couples take.
    pub(super) fn couple_height(&self) -> f64 {
        number(count(&self.couples)) * COUPLE_TRACK
    }

    /// How far below the first track a union's couple has its line.
    pub(super) fn couple(&self, union: usize) -> Option<f64> {
        let (_, track) = self.couples.iter().find(|(known, _)| *known == union)?;
        Some((number(*track) + 1.0) * COUPLE_TRACK - 6.0)
    }

    /// How far below the first track a union's children have theirs.
    pub(super) fn siblings(&self, union: usize) -> Option<f64> {
        let (_, track) = self.siblings.iter().find(|(known, _)| *known == union)?;
        Some(self.couple_height() + number(*track) * SIBLING_TRACK + SIBLING_TRACK / 2.0)
    }
}

fn count(lines: &[(usize, usize)]) -> usize {
    lines.iter().map(|(_, track)| track + 1).max().unwrap_or(0)
}

fn number(count: usize) -> f64 {
    u32::try_from(count).map_or(0.0, f64::from)
}

/// A union's line, before it has a track.
struct Lane {
    union: usize,
    from: f64,
    to: f64,
    /// Where it comes down from the row above, and where it goes down to the row below.
    above: f64,
    below: Vec<f64>,
}

/// Lines nearer than this would be taken for one.
const APART: f64 = 14.0;

impl Lane {
    fn overlaps(&self, other: &Self) -> bool {
        self.from < other.to + APART && other.from < self.to + APART
    }

    fn has(&self, x: f64) -> bool {
        self.from < x && x < self.to
    }

    /// How many crossings it makes to lie above another.
    fn crossings_above(&self, other: &Self) -> usize {
        self.below.iter().filter(|x| other.has(**x)).count() + usize::from(self.has(other.above))
    }
}

/// The tracks below a row.
pub(super) fn tracks(family: &Family<'_>, tree: &Tree, rows: &[Vec<usize>], level: usize, x: &[f64]) -> Tracks {
    let here = |union: &usize| tree.level[tree.unions[*union].parents[0]] == level;
    let unions: Vec<usize> = (0..tree.unions.len()).filter(here).collect();
    let apart = unions.iter().filter(|union| is_apart(&tree.unions[**union].parents, &rows[level]));
    let couples: Vec<Lane> = apart.map(|union| couple_lane(tree, *union, x)).collect();
    let siblings: Vec<Lane> = unions.iter().filter_map(|union| sibling_lane(family, tree, *union, x)).collect();
    Tracks { couples: assigned(couples), siblings: assigned(siblings) }
}

fn is_apart(parents: &[usize], row: &[usize]) -> bool {
    let places: Vec<usize> = parents.iter().filter_map(|one| row.iter().position(|other| other == one)).collect();
    matches!(places[..], [one, two] if one.abs_diff(two) > 1)
}

fn couple_lane(tree: &Tree, union: usize, x: &[f64]) -> Lane {
    let places = tree.unions[union].parents.iter().map(|parent| x[*parent]);
    let (from, to) = places.fold((f64::MAX, f64::MIN), |(from, to), x| (from.min(x), to.max(x)));
    Lane { union, from, to, above: from, below: vec![f64::midpoint(from, to)] }
}

fn sibling_lane(family: &Family<'_>, tree: &Tree, union: usize, x: &[f64]) -> Option<Lane> {
    let below: Vec<f64> = tree.unions[union].kids.iter().map(|kid| x[family.children[*kid].child]).collect();
    let parents = tree.unions[union].parents.iter().map(|parent| x[*parent]);
    let (left, right) = parents.fold((f64::MAX, f64::MIN), |(from, to), x| (from.min(x), to.max(x)));
    let above = f64::midpoint(left, right);
    let from = below.iter().copied().reduce(f64::min)?.min(above);
    let to = below.iter().copied().fold(above, f64::max);
    Some(Lane { union, from, to, above, below })
}

/// Gives each line the uppermost track that is free, those first that cross less above the others.
fn assigned(mut lanes: Vec<Lane>) -> Vec<(usize, usize)> {
    let wants_up = |lane: &Lane| {
        let others = lanes.iter().filter(|other| other.union != lane.union && other.overlaps(lane));
        let gain = |other: &Lane| {
            let (above, below) = (lane.crossings_above(other), other.crossings_above(lane));
            i64::try_from(above).unwrap_or(0) - i64::try_from(below).unwrap_or(0)
        };
        others.map(gain).sum::<i64>()
    };
    let scores: Vec<(usize, i64)> = lanes.iter().map(|lane| (lane.union, wants_up(lane))).collect();
    let score = |lane: &Lane| scores.iter().find(|(union, _)| *union == lane.union).map(|(_, score)| *score);
    sort_by(&mut lanes, |a, b| score(a).cmp(&score(b)).then((a.to - a.from).total_cmp(&(b.to - b.from))));
    let mut placed: Vec<(Lane, usize)> = Vec::new();
    for lane in lanes {
        let over = placed.iter().filter(|(other, _)| other.overlaps(&lane)).map(|(_, track)| track + 1).max();
        placed.push((lane, over.unwrap_or(0)));
    }
    placed.into_iter().map(|(lane, track)| (lane.union, track)).collect()
}

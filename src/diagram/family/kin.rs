//! Partners who have a forebear in common by birth: their line is double, as textbooks draw it (3.8).

use std::collections::BTreeSet;

use super::{Child, Couple};

/// Says of each couple whether its two are kin.
pub(super) fn mark(couples: &mut [Couple<'_>], children: &[Child<'_>], count: usize) {
    let mut parents: Vec<Vec<usize>> = vec![Vec::new(); count];
    for child in children.iter().filter(|child| child.way == Some("biological")) {
        parents[child.child].extend(&child.parents);
    }
    for couple in couples {
        let line = line(&parents, couple.one);
        couple.is_kin = self::line(&parents, couple.two).iter().any(|one| line.contains(one));
    }
}

/// Somebody and all their forebears by birth.
fn line(parents: &[Vec<usize>], person: usize) -> BTreeSet<usize> {
    let mut line = BTreeSet::from([person]);
    let mut next = vec![person];
    while let Some(here) = next.pop() {
        next.extend(parents[here].iter().filter(|parent| line.insert(**parent)));
    }
    line
}

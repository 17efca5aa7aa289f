//! Sets and maps, gathered one by one. The standard library sorts first when it collects, and every kind of item would
//! carry a sort of its own into the program: four of them weigh what a whole rule weighs.

use std::collections::{BTreeMap, BTreeSet};

/// A set of these.
pub(super) fn set_of<T: Ord>(items: impl IntoIterator<Item = T>) -> BTreeSet<T> {
    let mut set = BTreeSet::new();
    set.extend(items);
    set
}

/// A map of these; of two with one key the last counts.
pub(super) fn map_of<K: Ord, V>(pairs: impl IntoIterator<Item = (K, V)>) -> BTreeMap<K, V> {
    let mut map = BTreeMap::new();
    map.extend(pairs);
    map
}

//! Putting things in order. The compiler writes a whole sort for each kind of thing that is sorted, four kilobytes at a
//! time; here places are sorted, by one sort for all of them, and the things follow.

use std::cmp::Ordering;

/// Sorts by what a key says of each; what has the same key stays as it was. The key is asked for once.
pub fn sort_by_key<T, K: Ord>(items: &mut Vec<T>, key: impl FnMut(&T) -> K) {
    let keys: Vec<K> = items.iter().map(key).collect();
    let order = sorted(keys.len(), &|one, other| keys[one].cmp(&keys[other]));
    follow(items, order);
}

/// Sorts by comparing two of them; equals stay as they were.
pub fn sort_by<T>(items: &mut Vec<T>, compare: impl Fn(&T, &T) -> Ordering) {
    let order = sorted(items.len(), &|one, other| compare(&items[one], &items[other]));
    follow(items, order);
}

/// The places of so many things, in order.
fn sorted(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_by(|one, other| compare(*one, *other));
    places
}

/// Each thing goes where its place went.
fn follow<T>(items: &mut Vec<T>, order: Vec<usize>) {
    if order.is_sorted() {
        return;
    }
    let mut left: Vec<Option<T>> = std::mem::take(items).into_iter().map(Some).collect();
    items.extend(order.into_iter().filter_map(|place| left.get_mut(place)?.take()));
}

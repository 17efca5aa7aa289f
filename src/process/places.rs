//! Putting the records of a list in another order (R5).

use fractional_index::FractionalIndex;

use crate::journal::{Change, Record, RecordId};

/// What puts a record of a list elsewhere in it: `to` counts from zero among the others. Only what has to move does;
/// those that nobody has put anywhere yet get their places as they stand. Nothing where it stands there already.
pub fn put_at(list: &[Record<'_>], moved: RecordId, to: usize) -> Vec<Change> {
    let mut ids: Vec<_> = list.iter().map(Record::id).collect();
    let Some(from) = ids.iter().position(|id| *id == moved) else { return Vec::new() };
    let to = to.min(ids.len() - 1);
    if from == to {
        return Vec::new();
    }
    ids.remove(from);
    ids.insert(to, moved);
    let known = |id: RecordId| list.iter().find(|record| record.id() == id && id != moved).and_then(place);
    let changes = place_all(&ids, known);
    changes.into_iter().map(|(id, key)| Change::Move(id, key.to_string())).collect()
}

/// The key of a record's place; one that is no such key counts as none.
fn place(record: &Record<'_>) -> Option<FractionalIndex> {
    record.place().and_then(|place| FractionalIndex::from_string(place).ok())
}

/// Walks the list and gives a key to each that has none fit for its place.
fn place_all(
    ids: &[RecordId],
    known: impl Fn(RecordId) -> Option<FractionalIndex>,
) -> Vec<(RecordId, FractionalIndex)> {
    let mut last: Option<FractionalIndex> = None;
    let mut given = Vec::new();
    for (position, id) in ids.iter().enumerate() {
        let fits = |key: &FractionalIndex| last.as_ref().is_none_or(|last| last < key);
        let key = known(*id).filter(fits).unwrap_or_else(|| {
            let following = ids.iter().skip(position + 1).find_map(|id| known(*id).filter(fits));
            let key = between(last.as_ref(), following.as_ref());
            given.push((*id, key.clone()));
            key
        });
        last = Some(key);
    }
    given
}

fn between(before: Option<&FractionalIndex>, after: Option<&FractionalIndex>) -> FractionalIndex {
    let made = match (before, after) {
        (Some(before), Some(after)) => FractionalIndex::new_between(before, after),
        (Some(before), None) => Some(FractionalIndex::new_after(before)),
        (None, Some(after)) => Some(FractionalIndex::new_before(after)),
        (None, None) => None,
    };
    made.unwrap_or_default()
}

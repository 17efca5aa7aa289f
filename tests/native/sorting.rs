//! Sorting by places puts things where sorting the things puts them.

use proptest::prelude::*;
use waymark::sorting::{sort_by, sort_by_key};

proptest! {
    #[test]
    fn things_stand_as_a_stable_sort_puts_them(things in prop::collection::vec((0_u8..9, any::<u32>()), 0..60)) {
        let mut expected = things.clone();
        expected.sort_by_key(|(key, _)| *key);
        let (mut by_key, mut by) = (things.clone(), things);
        sort_by_key(&mut by_key, |(key, _)| *key);
        sort_by(&mut by, |(one, _), (other, _)| one.cmp(other));
        prop_assert_eq!(&by_key, &expected);
        prop_assert_eq!(&by, &expected);
    }
}

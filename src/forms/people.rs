//! The lists from which both maps are made, and how much each asks at once. What is sensitive comes on demand.

use super::stages::{List, list};
use super::{bond, child, couple, person};

/// People, groups and organisations.
pub static PEOPLE: List = list(
    &person::PERSON,
    &[
        person::NAME.spec,
        person::ROLE.spec,
        person::SORT.spec,
        person::SECTOR.spec,
        person::SHAPE.spec,
        person::HOUSEHOLD.spec,
        person::BORN.spec,
    ],
    &[
        person::INDEX.spec,
        person::LIFE.spec,
        person::DIED.spec,
        person::HOUSEHOLD_SINCE.spec,
        person::HOUSEHOLD_UNTIL.spec,
        person::CONTACT.spec,
        person::CONTACT_SAFELY.spec,
        person::MARKS.spec,
        person::PREGNANCY.spec,
        person::PART.spec,
        person::WORK.spec,
        person::LIVES.spec,
        person::NEEDED.spec,
        person::REASON.spec,
        person::ORIGIN.spec,
        person::MOVED.spec,
        person::HEALTH.spec,
        person::SECRET.spec,
        person::TOLD.spec,
        person::NOTE.spec,
    ],
)
.called(&[person::NAME.spec, person::ROLE.spec])
.told(&[person::SECTOR.spec, person::BORN.spec, person::NEEDED.spec])
.of_case();

/// Couples.
pub static COUPLES: List = list(
    &couple::COUPLE,
    &[
        couple::ONE.spec,
        couple::TWO.spec,
        couple::STATUS.spec,
        couple::TOGETHER.spec,
        couple::MARRIED.spec,
        couple::SEPARATED.spec,
        couple::DIVORCED.spec,
    ],
    &[couple::CUSTODY.spec, couple::AGAIN.spec, couple::ENDED.spec, couple::TOLD.spec, couple::NOTE.spec],
)
.called(&[couple::ONE.spec, couple::TWO.spec])
.told(&[couple::STATUS.spec])
.by_hand()
.of_case();

/// Whose child somebody is.
pub static CHILDREN: List = list(
    &child::CHILD,
    &[child::CHILD_OF.spec, child::PARENT.spec, child::OTHER_PARENT.spec, child::WAY.spec],
    &[
        child::SINCE.spec,
        child::UNTIL.spec,
        child::TWIN.spec,
        child::TWIN_KIND.spec,
        child::TOLD.spec,
        child::NOTE.spec,
    ],
)
.called(&[child::CHILD_OF.spec, child::PARENT.spec, child::OTHER_PARENT.spec])
.told(&[child::WAY.spec])
.of_case();

/// Ties between people, and between somebody and the household.
pub static BONDS: List = list(
    &bond::BOND,
    &[bond::FROM.spec, bond::TO.spec, bond::KIND.spec, bond::DIRECTION.spec],
    &[
        bond::INTENSITY.spec,
        bond::FLOWS.spec,
        bond::NEED_OF.spec,
        bond::MEETS.spec,
        bond::SINCE.spec,
        bond::UNTIL.spec,
        bond::TOLD.spec,
        bond::NOTE.spec,
    ],
)
.called(&[bond::FROM.spec, bond::TO.spec])
.told(&[bond::KIND.spec, bond::DIRECTION.spec])
.of_case();

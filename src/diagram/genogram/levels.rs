//! Generations: children below their parents, partners beside each other. What contradicts itself (somebody who would
//! be their own ancestor) is left out of account, in the order of the records.

use super::tree::Union;
use crate::diagram::family::{Family, Household};
use crate::sorting::sort_by_key;

/// The generation of each person; that of people who are not on the map means nothing.
pub(super) fn levels(family: &Family<'_>, members: &[usize], unions: &[Union]) -> Vec<usize> {
    let groups = Groups::of(family.people.len(), unions);
    let below = descents(family, unions, &groups);
    let mut level = longest(family.people.len(), &below);
    pull_down(&mut level, &below);
    let level: Vec<usize> = (0..family.people.len()).map(|person| level[groups.of[person]]).collect();
    aligned(family, members, unions, level)
}

/// Partners stand in one generation: each group is named by its first person.
struct Groups {
    of: Vec<usize>,
}

impl Groups {
    fn of(count: usize, unions: &[Union]) -> Self {
        let mut of: Vec<usize> = (0..count).collect();
        for union in unions {
            if let [one, two] = union.parents[..] {
                let (kept, gone) = (of[one].min(of[two]), of[one].max(of[two]));
                of.iter_mut().filter(|group| **group == gone).for_each(|group| *group = kept);
            }
        }
        Self { of }
    }
}

/// Parent group and child group, without those that would close a circle.
fn descents(family: &Family<'_>, unions: &[Union], groups: &Groups) -> Vec<(usize, usize)> {
    let mut below: Vec<(usize, usize)> = Vec::new();
    for union in unions {
        for kid in &union.kids {
            let child = groups.of[family.children[*kid].child];
            let parent = groups.of[union.parents[0]];
            if !is_above(child, parent, &below) {
                below.push((parent, child));
            }
        }
    }
    below
}

/// Whether a group is another's ancestor, or itself.
fn is_above(ancestor: usize, group: usize, below: &[(usize, usize)]) -> bool {
    let mut seen = vec![ancestor];
    let mut at = 0;
    while let Some(here) = seen.get(at).copied() {
        if here == group {
            return true;
        }
        let next = below.iter().filter(|(parent, _)| *parent == here).map(|(_, child)| *child);
        let fresh: Vec<usize> = next.filter(|child| !seen.contains(child)).collect();
        seen.extend(fresh);
        at += 1;
    }
    false
}

/// Each group as far down as its longest line of ancestors.
fn longest(count: usize, below: &[(usize, usize)]) -> Vec<usize> {
    let mut level = vec![0; count];
    for _ in 0..count {
        let mut is_settled = true;
        for (parent, child) in below {
            if level[*child] <= level[*parent] {
                level[*child] = level[*parent] + 1;
                is_settled = false;
            }
        }
        if is_settled {
            break;
        }
    }
    level
}

/// Whoever has no parents on the map stands right above their children, not at the top.
fn pull_down(level: &mut [usize], below: &[(usize, usize)]) {
    let mut groups: Vec<usize> = below.iter().map(|(parent, _)| *parent).collect();
    sort_by_key(&mut groups, |group| std::cmp::Reverse((level[*group], *group)));
    groups.dedup();
    for group in groups {
        let is_root = below.iter().all(|(_, child)| *child != group);
        let children = || below.iter().filter(|(parent, _)| *parent == group).map(|(_, child)| level[*child]);
        if let Some(highest) = is_root.then(|| children().min()).flatten() {
            level[group] = highest.saturating_sub(1);
        }
    }
}

/// Families that nothing connects stand so that those who live together are in one generation, else at the top.
fn aligned(family: &Family<'_>, members: &[usize], unions: &[Union], mut level: Vec<usize>) -> Vec<usize> {
    let index = family.index().or_else(|| members.first().copied());
    let Some(index) = index else { return level };
    let connected = connected(family, unions, index);
    for person in members.iter().filter(|person| !connected[**person]) {
        let is_alone = family.people[*person].household != Household::Not && !family.is_related(*person);
        if is_alone {
            level[*person] = level[index];
        }
    }
    level
}

/// Everybody whom couples and children connect with a person.
fn connected(family: &Family<'_>, unions: &[Union], person: usize) -> Vec<bool> {
    let mut reached = vec![false; family.people.len()];
    reached[person] = true;
    // Only a union that is half reached reaches anybody further, so each does it once.
    let mut is_further = true;
    while is_further {
        is_further = false;
        for union in unions {
            let kids = union.kids.iter().map(|kid| family.children[*kid].child);
            let all = || union.parents.iter().copied().chain(kids.clone());
            let is_half = all().any(|one| reached[one]) && !all().all(|one| reached[one]);
            if is_half {
                all().for_each(|one| reached[one] = true);
                is_further = true;
            }
        }
    }
    reached
}

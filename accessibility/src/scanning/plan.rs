//! What can be pressed, in groups that one can go through.

use std::ops::Range;

/// More than this in one group takes too long to go through: half of it is waited for on average, two seconds each.
const MOST: usize = 12;

/// The groups of a page, each a run of places in reading order.
#[derive(Clone, Debug, Default)]
pub(super) struct Plan {
    /// Where each group begins; and, last, where the last one ends.
    bounds: Vec<usize>,
    /// Groups that one goes round among themselves, such as the rows of a keyboard.
    ring: Range<usize>,
}

impl Plan {
    /// A group is a run of things with the same number; a long one is cut into parts of like length. The groups of the things in `ring`
    /// are one ring.
    pub(super) fn of(groups: &[u32], ring: Range<usize>) -> Self {
        let mut bounds = Vec::new();
        let mut start = 0;
        for run in groups.chunk_by(|one, other| one == other) {
            let part = run.len().div_ceil(run.len().div_ceil(MOST));
            bounds.extend((0..run.len()).step_by(part).map(|at| start + at));
            start += run.len();
        }
        if start > 0 {
            bounds.push(start);
        }
        let mut plan = Self { bounds, ring: 0..0 };
        if let (Some(first), Some(last)) = (plan.group_of(ring.start), plan.group_of(ring.end.saturating_sub(1)))
            && !ring.is_empty()
        {
            plan.ring = first..last + 1;
        }
        plan
    }

    /// The first group of the ring that a group is in, and whether it is the last of it; `None` outside.
    pub(super) fn ring_of(&self, group: usize) -> Option<(usize, bool)> {
        self.ring.contains(&group).then(|| (self.ring.start, group + 1 == self.ring.end))
    }

    /// How many groups there are.
    pub(super) fn len(&self) -> usize {
        self.bounds.len().saturating_sub(1)
    }

    /// The places of the things in a group.
    pub(super) fn items(&self, group: usize) -> Range<usize> {
        let bound = |at: usize| self.bounds.get(at).or(self.bounds.last()).copied().unwrap_or_default();
        bound(group)..bound(group + 1)
    }

    /// The group that a thing is in; that of the last for one that is not there, `None` where nothing is.
    pub(super) fn group_of(&self, item: usize) -> Option<usize> {
        let after = self.bounds.iter().take(self.len()).take_while(|start| **start <= item).count();
        after.checked_sub(1)
    }
}

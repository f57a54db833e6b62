//! What can be pressed, in groups that one can go through.

use std::ops::Range;

/// More than this in one group takes too long to go through: half of it is waited for on average, two seconds each.
const MOST: usize = 12;

/// The groups of a page, each a run of places in reading order.
#[derive(Clone, Debug, Default)]
pub(super) struct Plan {
    /// Where each group begins; and, last, where the last one ends.
    bounds: Vec<usize>,
}

impl Plan {
    /// A group is a run of things with the same number; a long one is cut into parts of like length.
    pub(super) fn of(groups: &[u32]) -> Self {
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
        Self { bounds }
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

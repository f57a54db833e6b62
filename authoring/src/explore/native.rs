//! A definition run here, without its component: a hundred times quicker, and its conditions can be watched.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use definition::{Definition, Expression, Outcome};
use parvis_sdk::{advance_along, reply_along, testing::Subject};
use procedure::{Advance, Description, Request};

/// A definition as a procedure.
#[derive(Debug)]
pub struct Native<'d> {
    definition: &'d Definition,
    description: &'d Description,
    /// How conditions came out, by where they stand in memory.
    outcomes: RefCell<BTreeMap<usize, BTreeSet<Outcome>>>,
}

impl<'d> Native<'d> {
    /// This definition.
    #[must_use]
    pub fn of(definition: &'d Definition, description: &'d Description) -> Self {
        Self { definition, description, outcomes: RefCell::default() }
    }

    /// How this condition came out so far.
    #[must_use]
    pub fn outcomes(&self, condition: &Expression) -> BTreeSet<Outcome> {
        self.outcomes.borrow().get(&place(condition)).cloned().unwrap_or_default()
    }

    /// Forgets how conditions came out.
    pub fn forget(&self) {
        self.outcomes.borrow_mut().clear();
    }
}

fn place(condition: &Expression) -> usize {
    std::ptr::from_ref(condition).addr()
}

impl Subject for Native<'_> {
    fn describe(&self) -> Description {
        self.description.clone()
    }

    fn advance(&self, request: &str) -> Result<String, String> {
        let watch = |condition: &Expression, outcome: Outcome| {
            self.outcomes.borrow_mut().entry(place(condition)).or_default().insert(outcome);
        };
        Ok(advance_along(|walk| self.definition.go_watched(walk, &watch), request))
    }

    fn reply(&self, request: &Request) -> Result<Advance, String> {
        let watch = |condition: &Expression, outcome: Outcome| {
            self.outcomes.borrow_mut().entry(place(condition)).or_default().insert(outcome);
        };
        Ok(reply_along(|walk| self.definition.go_watched(walk, &watch), request))
    }
}

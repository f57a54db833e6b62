//! Patterns of texts: a regular expression, compiled to a table before the package is made, so that reading a text takes one look-up a
//! byte and no regular expression travels.

use serde::{Deserialize, Serialize};

/// A compiled regular expression.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pattern {
    /// As the author wrote it.
    pub written: String,
    /// The class of each byte, 256 of them, run by run: the last byte of the run, and its class.
    pub classes: Vec<(u8, u8)>,
    /// How many classes there are.
    pub width: u16,
    /// The state after each state and class: [`Pattern::MATCHED`], [`Pattern::DEAD`] or a state; the first is the beginning.
    pub next: Vec<u16>,
    /// Whether a text that ends in the state matches.
    pub ends: Vec<bool>,
}

impl Pattern {
    /// The text matches, whatever follows.
    pub const MATCHED: u16 = u16::MAX;
    /// The text cannot match any more.
    pub const DEAD: u16 = u16::MAX - 1;
    /// Large enough for any reference number or name, small enough for a package.
    pub const MAX_STATES: usize = 1_000;

    /// Whether the pattern is found in a text.
    #[must_use]
    pub fn matches(&self, text: &str) -> bool {
        let mut state = 0_u16;
        for byte in text.bytes() {
            match self.after(state, byte) {
                Self::MATCHED => return true,
                Self::DEAD => return false,
                next => state = next,
            }
        }
        self.ends.get(usize::from(state)).copied().unwrap_or(false)
    }

    /// The state after a state and a byte.
    #[must_use]
    pub fn after(&self, state: u16, byte: u8) -> u16 {
        let class = self.classes.iter().find(|(last, _)| byte <= *last).map_or(0, |(_, class)| usize::from(*class));
        self.next.get(usize::from(state) * usize::from(self.width) + class).copied().unwrap_or(Self::DEAD)
    }
}

//! The grid of accessibility criteria, as `cargo xtask grid` writes it: who says of each criterion that it is kept.

use serde::Deserialize;

/// The whole grid.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Grid {
    /// Which sources it is about.
    pub build: String,
    /// When the tests ran on them, as a sentence; nothing when none did.
    pub ran: Option<String>,
    /// The standards.
    pub standards: Vec<Standard>,
    /// The tests that ran on them and passed.
    pub tests: Vec<Test>,
}

/// A test that ran and passed.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Test {
    /// What it is called, in English; several names, where one line makes several tests.
    pub names: Vec<String>,
    /// File and line, where one can read it.
    pub file: String,
}

/// One standard.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Standard {
    /// What it is called everywhere.
    pub name: String,
    /// How many criteria are tested, for a person, not applicable: one sentence each.
    pub counts: Vec<String>,
    /// Its criteria by theme.
    pub themes: Vec<Theme>,
}

/// Criteria that belong together.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Theme {
    /// What they are about, in French.
    pub title: String,
    /// The criteria.
    pub rows: Vec<Row>,
}

/// One criterion.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Row {
    /// Its number in the standard.
    pub number: String,
    /// A or AA, where the standard has levels.
    pub level: Option<String>,
    /// What it asks, in French.
    pub title: String,
    /// How it stands.
    pub state: String,
    /// Why it is not applicable, or what a person does.
    pub note: Option<String>,
    /// The tests that ran and passed, by their places in the list of all.
    pub tests: Vec<usize>,
}

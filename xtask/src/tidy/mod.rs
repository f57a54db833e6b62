//! `cargo xtask tidy`: the rules of this tree that no compiler and no linter checks.
mod crates;
mod fields;
mod fluent;
mod places;
mod sources;

use anyhow::{Result, bail};

use crate::terminal::say;
use crate::tree::Tree;

/// Check every rule and say everything that breaks one.
pub(crate) fn tidy(tree: &Tree) -> Result<()> {
    let mut faults = sources::check(tree)?;
    faults.extend(fluent::check(tree)?);
    faults.extend(fields::check(tree)?);
    faults.extend(crates::check(tree)?);
    faults.extend(places::check(tree)?);
    faults.extend(crate::grid::check(tree)?);
    if faults.is_empty() {
        return Ok(());
    }
    for fault in &faults {
        say(format!("  {fault}"));
    }
    bail!("{} places break a rule of this tree; each line above says which, and what to do", faults.len());
}

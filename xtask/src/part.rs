//! `cargo xtask part`: watches in a browser which functions of the program run up to the first answer, and lists the others, which travel later.
use std::collections::BTreeSet;

use anyhow::{Context, Result};

use crate::build::{self, Part, split, ui};
use crate::setup;
use crate::terminal::say;
use crate::tree::Tree;

/// The head of the list.
const HEAD: &str = "# Marks of the functions that no first question needs; `cargo xtask part` watched and wrote this. A mark of nothing harms nothing.\n";
/// Marks on a line.
const BREADTH: usize = 10;

/// Writes the list anew; the next build parts the program by it.
pub(crate) fn part(tree: &Tree) -> Result<()> {
    setup::kiosk::packages()?;
    let node = setup::node::packages(tree)?;
    let chromium = setup::browsers::chromium()?;
    build::build(tree, Part::All)?;
    crate::kiosk::host(tree)?;
    let module = std::fs::read(tree.made().join(ui::NAMED)).context("the build keeps no program with names")?;
    let watched = tree.made().join("bound/watched.wasm");
    std::fs::write(&watched, split::watched(&module)?)?;
    let ran = node
        .script("tests/bench/part.mjs")
        .arg(&watched)
        .env("CARGO_TARGET_DIR", &tree.target)
        .env("PARVIS_CHROMIUM", chromium)
        .capture("watching the first questions")?;
    let ran: BTreeSet<usize> = serde_json::from_str(&ran).context("tests/bench/part.mjs printed no list of numbers")?;
    let slept = split::slept(&module, &ran)?;
    let marks: Vec<String> = slept.iter().cloned().collect();
    let lines: String = marks.chunks(BREADTH).map(|line| line.join(" ") + "\n").collect();
    std::fs::write(tree.root.join(ui::REST), format!("{HEAD}{lines}"))?;
    say(format!("{} functions ran, {} large ones did not: {}", ran.len(), slept.len(), ui::REST));
    Ok(())
}

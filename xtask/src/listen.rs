//! `cargo xtask listen`: a journey with a real screen reader, from the door to the receipt, in both browsers.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::build::{self, Part};
use crate::process::Program;
use crate::setup::{self, node::Node};
use crate::tree::Tree;

/// Hears the journey of `tests/orca`, and fails when something is heard twice or never; with `bless`, writes down what is heard.
pub(crate) fn listen(tree: &Tree, bless: bool) -> Result<()> {
    setup::kiosk::packages()?;
    let node = setup::node::packages(tree)?;
    let (chromium, firefox) = (setup::browsers::chromium()?, setup::browsers::firefox()?);
    setup::orca::desktop()?;
    build::build(tree, Part::All)?;
    crate::kiosk::host(tree)?;
    let program = journey(tree, &node, &chromium, &firefox);
    let program = if bless { program.env("UPDATE", "1") } else { program };
    program.run("hearing what Orca says")
}

/// The journey in both browsers; its last line is `N passed, N failed`.
pub(crate) fn journey(tree: &Tree, node: &Node, chromium: &Path, firefox: &Path) -> Program {
    node.script("tests/orca/run.mjs")
        .env("CARGO_TARGET_DIR", &tree.target)
        .env("PARVIS_CHROMIUM", chromium)
        .env("PARVIS_FIREFOX", firefox)
}

/// Where the journey says which of its checks passed, in each browser.
pub(crate) fn results(tree: &Tree) -> [PathBuf; 2] {
    ["chromium", "firefox"].map(|browser| tree.made().join(format!("heard-{browser}.json")))
}

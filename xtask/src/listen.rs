//! `cargo xtask listen`: a journey with a real screen reader, from the door to the receipt, in both browsers.

use anyhow::Result;

use crate::build::{self, Part};
use crate::setup;
use crate::tree::Tree;

/// Hears the journey of `tests/orca`, and fails when something is heard twice or never; with `bless`, writes down what is heard.
///
/// No part of `cargo xtask test`: what is known to be heard wrongly is listed in `tests/orca/known.mjs`, and has to be mended first.
pub(crate) fn listen(tree: &Tree, bless: bool) -> Result<()> {
    let node = setup::node::packages(tree)?;
    let (chromium, firefox) = (setup::browsers::chromium()?, setup::browsers::firefox()?);
    setup::orca::desktop()?;
    build::build(tree, Part::All)?;
    crate::kiosk::host(tree)?;
    let mut program = node.script("tests/orca/run.mjs");
    program =
        program.env("CARGO_TARGET_DIR", &tree.target).env("PARVIS_CHROMIUM", chromium).env("PARVIS_FIREFOX", firefox);
    if bless {
        program = program.env("UPDATE", "1");
    }
    program.run("hearing what Orca says")
}

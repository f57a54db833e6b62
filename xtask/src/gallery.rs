//! `cargo xtask gallery`: every screen as a picture, to be looked at before it is called done.
use anyhow::{Result, bail};

use crate::build::{self, Part};
use crate::setup;
use crate::terminal::say;
use crate::tree::Tree;

/// The script of the browser tests that walks through all screens.
const SCRIPT: &str = "tests/browser/gallery.mjs";

/// Build, walk, and say where the page of pictures is.
pub(crate) fn gallery(tree: &Tree) -> Result<()> {
    setup::kiosk::packages()?;
    let node = setup::node::packages(tree)?;
    let chromium = setup::browsers::chromium()?;
    build::build(tree, Part::All)?;
    crate::kiosk::host(tree)?;
    node.script(SCRIPT)
        .env("CARGO_TARGET_DIR", &tree.target)
        .env("PARVIS_CHROMIUM", chromium)
        .run("taking pictures of every screen")?;
    let index = tree.target.join("gallery/index.html");
    if !index.is_file() {
        bail!("{SCRIPT} made no {}", index.display());
    }
    say(format!("Look at {}", index.display()));
    Ok(())
}

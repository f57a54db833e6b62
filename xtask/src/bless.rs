//! `cargo xtask bless`: what the tests expect is written down anew. Nothing is judged here: `git diff` shows what changed, and a
//! person decides whether it should have.
use anyhow::{Context, Result};

use crate::build::{self, Part};
use crate::process::Program;
use crate::setup;
use crate::terminal::say;
use crate::test;
use crate::tree::Tree;

/// Write everything that is generated and compared: stored texts, golden documents, the schema, the description of the API, the
/// example of the settings, and the browsers' snapshots.
pub(crate) fn bless(tree: &Tree, no_browsers: bool) -> Result<()> {
    build::build(tree, Part::All)?;
    crate::kiosk::host(tree)?;
    say("Running the tests that store what they see");
    for selection in test::selections() {
        // Each such test writes its file instead of comparing it. One may read what another writes, so a failure counts only when
        // it is still there afterwards, and then it has another reason.
        if write(tree, &selection).is_err() {
            say("Once more, now that everything is written");
            write(tree, &selection)
                .context("some tests fail for a reason that no stored text can mend; the lines above name them")?;
        }
    }
    if !no_browsers {
        setup::kiosk::packages()?;
        let node = setup::node::packages(tree)?;
        let (chromium, firefox) = (setup::browsers::chromium()?, setup::browsers::firefox()?);
        say("Running the browser tests that store what they see");
        test::playwright(tree, &node, &chromium, &firefox)
            .args(["--update-snapshots", "--reporter", "list"])
            .run("writing the snapshots of pages")?;
    }
    let changed =
        Program::new("git").args(["status", "--short"]).directory(&tree.root).quiet("asking git what changed")?;
    say(match changed.trim_end() {
        "" => "Nothing has changed.".to_owned(),
        changed => format!("Look at every difference (`git diff`) before it is kept:\n{changed}"),
    });
    Ok(())
}

fn write(tree: &Tree, selection: &[&str]) -> Result<()> {
    Program::cargo()
        .args(["test", "--release", "--no-fail-fast", "--quiet"])
        .args(selection)
        .env("UPDATE_EXPECT", "1")
        .directory(&tree.root)
        .run("writing what the tests expect")
}

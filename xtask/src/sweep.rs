//! `cargo xtask sweep`: every screen of every procedure, in every language and way of looking at it, and every procedure by every way of
//! pressing and writing, and by ear. It takes hours; `cargo xtask test` judges a choice of the same.
use anyhow::Result;

use crate::build::{self, Part};
use crate::setup;
use crate::tree::Tree;

/// The tests that have more to judge when they have the time.
const TESTS: [&str; 3] = ["sweep.spec.js", "drivers.spec.js", "by-ear.spec.js"];

/// What is swept.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// These languages alone, with commas between them: fr,ar
    #[arg(long, default_value = "all")]
    locales: String,
    /// Only tests with this in their name, as a regular expression: "rendez-vous.* at home"
    #[arg(long)]
    only: Option<String>,
}

/// Builds, and judges everything in Chromium; each violation fails with one line.
pub(crate) fn sweep(tree: &Tree, arguments: &Arguments) -> Result<()> {
    setup::kiosk::packages()?;
    let node = setup::node::packages(tree)?;
    let (chromium, firefox) = (setup::browsers::chromium()?, setup::browsers::firefox()?);
    build::build(tree, Part::All)?;
    crate::kiosk::host(tree)?;
    // This reporter tells what each test finds as it ends, and not after hours.
    let program = crate::test::playwright(tree, &node, &chromium, &firefox)
        .args(TESTS)
        .args(["--project", "chromium", "--reporter", "line,json"])
        .env("PARVIS_THOROUGH", &arguments.locales)
        .env("PLAYWRIGHT_JSON_OUTPUT_NAME", tree.target.join("sweep.json"));
    let program = match &arguments.only {
        Some(name) => program.args(["--grep", name]),
        None => program,
    };
    program.run("judging every screen")
}

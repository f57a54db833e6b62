//! `cargo xtask kiosk`: everything set up and built, and the host serving it.
use std::path::PathBuf;

use anyhow::Result;

use crate::build::{self, Part};
use crate::process::Program;
use crate::terminal::say;
use crate::tree::Tree;

/// Where and with what the host runs.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The address to serve at
    #[arg(long, default_value = "127.0.0.1:8080", env = "PARVIS_LISTEN")]
    listen: String,
    /// The folder of dossiers and documents
    #[arg(long, default_value = "data", env = "PARVIS_DATA")]
    data: PathBuf,
    /// More arguments for `parvis serve`
    #[arg(last = true)]
    more: Vec<String>,
}

/// Build, then become the host. Returns only when that fails.
pub(crate) fn start(tree: &Tree, arguments: &Arguments) -> Result<anyhow::Error> {
    build::build(tree, Part::All)?;
    let host = host(tree)?;
    say(format!("Parvis: http://{}   (Ctrl-C stops it)", arguments.listen));
    Ok(Program::new(host)
        .arg("serve")
        .arg("--ui")
        .arg(tree.made().join("ui"))
        .arg("--packages")
        .arg(tree.made().join("packages"))
        .arg("--keys")
        .arg(tree.keys())
        .arg("--data")
        .arg(tree.root.join(&arguments.data))
        .args(["--listen", &arguments.listen])
        .args(&arguments.more)
        .directory(&tree.root)
        .replace_xtask())
}

/// The host's release binary, built if something has changed.
pub(crate) fn host(tree: &Tree) -> Result<PathBuf> {
    say("Building the host");
    // With the tests' crate named too, wasmtime gets the features that the tests give it, and is compiled once for both.
    Program::cargo()
        .args(["build", "--release", "--package", "host", "--package", "tests", "--bin", "parvis"])
        .directory(&tree.root)
        .run("building the host")?;
    Ok(tree.target.join("release/parvis"))
}

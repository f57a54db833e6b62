//! rustfmt and clippy of the toolchain in use: rustup's minimal profile has neither.
use anyhow::{Context, Result};

use crate::process::Program;
use crate::terminal;

/// What cargo must know how to do, and the component of rustup that teaches it.
const COMPONENTS: [(&str, &str); 2] = [("fmt", "rustfmt"), ("clippy", "clippy")];

/// Find both, or install them.
pub(crate) fn components() -> Result<()> {
    for (command, component) in COMPONENTS {
        if !has(command) {
            terminal::say(format!("Installing {component} through rustup: `cargo xtask test` runs `cargo {command}`."));
            Program::new("rustup")
                .args(["component", "add", component])
                .quiet(&format!("fetching {component}"))
                .with_context(|| {
                    format!("`cargo {command}` is missing; install the toolchain with its default profile")
                })?;
        }
    }
    Ok(())
}

fn has(command: &str) -> bool {
    Program::cargo().args([command, "--version"]).quiet("asking cargo").is_ok()
}

//! The two browsers that the tests drive, taken from the machine or from Debian.
use std::path::PathBuf;

use anyhow::{Context, Result};

use super::apt;

/// Chromium's path.
pub(crate) fn chromium() -> Result<PathBuf> {
    find(&["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"], "chromium")
}

/// Firefox's path.
pub(crate) fn firefox() -> Result<PathBuf> {
    find(&["firefox-esr", "firefox"], "firefox-esr")
}

fn find(programs: &[&str], package: &str) -> Result<PathBuf> {
    if let Some(path) = apt::on_path(programs) {
        return Ok(path);
    }
    apt::packages(&[package], "the browser tests run in the browsers that people use")?;
    apt::on_path(programs).with_context(|| format!("Debian's {package} is installed, but its program is not on PATH"))
}

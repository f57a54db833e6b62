//! Debian's packages: installed when missing, with the exact line for root where we are not root.
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use super::NeedsRoot;
use crate::process::Program;
use crate::terminal;

/// Make sure that `packages` are installed; `why` is said to the person when something is.
pub(crate) fn packages(packages: &[&str], why: &str) -> Result<()> {
    let missing: Vec<&str> = packages.iter().copied().filter(|package| !is_installed(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    if !Path::new("/usr/bin/apt-get").exists() {
        bail!(
            "{why}: install {} yourself; only Debian's apt-get is known here and it is not there",
            missing.join(", ")
        );
    }
    let names = missing.join(" ");
    if !is_root() {
        return Err(NeedsRoot {
            why: why.to_owned(),
            line: format!(
                "apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends {names}"
            ),
        }
        .into());
    }
    terminal::say(format!("Installing Debian's {names}: {why}."));
    if missing.iter().any(|package| !has_candidate(package)) {
        update()?;
    }
    let install = || {
        Program::new("apt-get")
            .args(["install", "-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=120"])
            .args(&missing)
            .env("DEBIAN_FRONTEND", "noninteractive")
            .quiet(&format!("installing {names}"))
    };
    if install().is_err() {
        // The lists name versions that the mirror has replaced since: read them again, once.
        update()?;
        install()?;
    }
    Ok(())
}

/// The first of `names` found on PATH.
pub(crate) fn on_path(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    names.iter().find_map(|name| {
        std::env::split_paths(&path).map(|directory| directory.join(name)).find(|candidate| candidate.is_file())
    })
}

pub(crate) fn is_root() -> bool {
    Program::new("id").arg("-u").quiet("asking who we are").is_ok_and(|user| user.trim() == "0")
}

fn update() -> Result<()> {
    Program::new("apt-get")
        .args(["update", "-o", "DPkg::Lock::Timeout=120"])
        .env("DEBIAN_FRONTEND", "noninteractive")
        .quiet("reading Debian's package lists")
        .map(drop)
}

fn is_installed(package: &str) -> bool {
    Program::new("dpkg-query")
        .args(["-W", "-f", "${db:Status-Status}", package])
        .quiet("asking dpkg")
        .is_ok_and(|status| status.trim() == "installed")
}

fn has_candidate(package: &str) -> bool {
    Program::new("apt-cache")
        .args(["policy", package])
        .env("LC_ALL", "C")
        .quiet("asking apt")
        .is_ok_and(|policy| policy.contains("Candidate:") && !policy.contains("Candidate: (none)"))
}

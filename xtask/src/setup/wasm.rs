//! A Rust toolchain that builds for the browser, with the sources of the standard library: that is built with the rest, so that a
//! panic costs no bytes of text that nobody would read. rustup's own toolchain where its sources can be fetched, else Debian's.
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::apt;
use crate::process::Program;
use crate::terminal;

pub(crate) const TARGET: &str = "wasm32-unknown-unknown";
/// The name under which rustup knows Debian's compiler.
const LINKED: &str = "parvis";
/// Debian's Rust for browsers, kept at a newer version than its plain `rustc`.
const DEBIAN: [&str; 6] = ["rustc-web", "cargo-web", "rust-web-src", "rust-web-llvm", "rust-web-clippy", "rustfmt-web"];
const DEBIAN_SYSROOT: &str = "/usr";
/// Passed to rustc: a panic is a trap and nothing else. With the standard library built the same way, a package was measured at 19 KB
/// compressed instead of 24, and every person downloads one while the first question is read, before the answer is checked.
pub(crate) const RUSTFLAGS: &str = "-Zunstable-options -Zfmt-debug=none -Zlocation-detail=none -Cpanic=immediate-abort";

/// Which cargo builds for wasm.
#[derive(Clone, Debug)]
pub(crate) struct WasmToolchain {
    /// `None`: the toolchain in use has what is needed itself.
    linked: Option<&'static str>,
}

impl WasmToolchain {
    /// That toolchain's cargo, told to build the standard library too.
    pub(crate) fn cargo(&self) -> Program {
        let cargo = match self.linked {
            None => Program::cargo(),
            Some(name) => Program::new("rustup").args(["run", name, "cargo"]).without_env("RUSTUP_TOOLCHAIN"),
        };
        cargo
            // Building the standard library is not stable yet; the library and the language used are.
            .env("RUSTC_BOOTSTRAP", "1")
            .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
            .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size")
    }
}

/// Find the toolchain, or install it.
pub(crate) fn toolchain() -> Result<WasmToolchain> {
    let own = WasmToolchain { linked: None };
    let sysroot = Program::new("rustc").args(["--print", "sysroot"]).quiet("asking rustc")?;
    if has_sources(sysroot.trim()) {
        return Ok(own);
    }
    if !is_linked() {
        terminal::say(
            "Installing the sources of Rust's standard library through rustup: UI and plugins are WebAssembly.",
        );
        let fetched = Program::new("rustup").args(["component", "add", "rust-src"]).quiet("fetching the sources");
        if fetched.is_ok() && has_sources(sysroot.trim()) {
            return Ok(own);
        }
        terminal::say("rustup cannot fetch them here; taking Debian's compiler instead.");
    }
    from_debian()?;
    Ok(WasmToolchain { linked: Some(LINKED) })
}

/// Debian's compiler and sources, linked into rustup.
fn from_debian() -> Result<()> {
    apt::packages(&DEBIAN, "building WebAssembly where rustup cannot fetch what it takes")?;
    linker()?;
    if !is_linked() {
        Program::new("rustup")
            .args(["toolchain", "link", LINKED, DEBIAN_SYSROOT])
            .quiet("linking Debian's compiler")
            .context("install rustup first: Debian's compiler is used through it")?;
    }
    if !has_sources(DEBIAN_SYSROOT) {
        bail!("Debian's Rust has no standard library to build; `apt-get install --reinstall rust-web-src`");
    }
    Ok(())
}

/// Debian's `rust-lld` is a link to a versioned linker (`lld-22`) of a package that it only recommends.
fn linker() -> Result<()> {
    let link = Path::new("/usr/bin/rust-lld");
    if link.exists() {
        return Ok(());
    }
    let package = std::fs::read_link(link).context("Debian's rust-web-llvm has no rust-lld; reinstall it")?;
    apt::packages(&[&package.to_string_lossy()], "linking WebAssembly")
}

fn has_sources(sysroot: &str) -> bool {
    Path::new(sysroot).join("lib/rustlib/src/rust/library/std/Cargo.toml").is_file()
}

fn is_linked() -> bool {
    Program::new("rustup")
        .args(["toolchain", "list"])
        .quiet("asking rustup")
        .is_ok_and(|list| list.lines().any(|line| line.split_whitespace().next() == Some(LINKED)))
}

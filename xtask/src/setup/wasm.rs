//! A Rust toolchain that builds for the browser: rustup's own target where it can be fetched, else Debian's compiler.
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::{NeedsRoot, apt};
use crate::process::Program;
use crate::terminal;
use crate::tree::Tree;

pub(crate) const TARGET: &str = "wasm32-unknown-unknown";
/// The name under which rustup knows Debian's compiler.
const LINKED: &str = "parvis";
/// Debian's Rust for browsers, kept at a newer version than its plain `rustc`.
const DEBIAN: [&str; 6] = ["rustc-web", "cargo-web", "rust-web-src", "rust-web-llvm", "rust-web-clippy", "rustfmt-web"];
const DEBIAN_SYSROOT: &str = "/usr";
/// Says beside the copied standard library which compiler built it: another one cannot read it.
const STAMP: &str = "built-by";

/// Which cargo builds for wasm.
#[derive(Clone, Debug)]
pub(crate) struct WasmToolchain {
    /// `None`: the toolchain in use has the target itself.
    linked: Option<&'static str>,
}

impl WasmToolchain {
    /// That toolchain's cargo.
    pub(crate) fn cargo(&self) -> Program {
        match self.linked {
            None => Program::cargo(),
            Some(name) => Program::new("rustup").args(["run", name, "cargo"]).without_env("RUSTUP_TOOLCHAIN"),
        }
    }
}

/// Find the toolchain, or install it.
pub(crate) fn toolchain(tree: &Tree) -> Result<WasmToolchain> {
    let own = WasmToolchain { linked: None };
    let linked = WasmToolchain { linked: Some(LINKED) };
    let sysroot = Program::new("rustc").args(["--print", "sysroot"]).quiet("asking rustc")?;
    if has_std(&std_folder(sysroot.trim())) {
        return Ok(own);
    }
    if is_linked() && debian_std_is_current() && missing_linker().is_none() {
        linker()?;
        return Ok(linked);
    }
    if !is_linked() {
        terminal::say(format!("Installing Rust's {TARGET} through rustup: the UI and the plugins are WebAssembly."));
        if Program::new("rustup").args(["target", "add", TARGET]).quiet("fetching the wasm target").is_ok()
            && has_std(&std_folder(sysroot.trim()))
        {
            return Ok(own);
        }
        terminal::say("rustup cannot fetch it here; taking Debian's compiler instead.");
    }
    from_debian(tree)?;
    Ok(linked)
}

/// Debian's compiler, linked into rustup, with a standard library for the target that we build from its sources.
fn from_debian(tree: &Tree) -> Result<()> {
    apt::packages(&DEBIAN, "building WebAssembly where rustup cannot fetch its target")?;
    linker()?;
    // The linker is only recommended by those packages, and its name has a version: the link that waits for it knows.
    if let Some(linker) = missing_linker() {
        apt::packages(&[&linker], "linking WebAssembly with Debian's compiler")?;
    }
    if !is_linked() {
        Program::new("rustup")
            .args(["toolchain", "link", LINKED, DEBIAN_SYSROOT])
            .quiet("linking Debian's compiler")
            .context("install rustup first: Debian's compiler is used through it")?;
    }
    if debian_std_is_current() {
        return Ok(());
    }
    terminal::say("Building Rust's standard library for WebAssembly from Debian's sources: once, about a minute.");
    let built = build_std(tree)?;
    let folder = std_folder(DEBIAN_SYSROOT);
    if !apt::is_root() {
        let (built, folder) = (built.display(), folder.display());
        return Err(NeedsRoot {
            why: "placing the standard library where Debian's compiler looks for it".to_owned(),
            line: format!("rm -rf {folder} && mkdir -p {folder} && cp {built}/* {folder}/"),
        }
        .into());
    }
    if folder.exists() {
        std::fs::remove_dir_all(&folder).with_context(|| format!("cannot replace {}", folder.display()))?;
    }
    std::fs::create_dir_all(&folder).with_context(|| format!("cannot write to {}", folder.display()))?;
    for entry in std::fs::read_dir(&built)? {
        let path = entry?.path();
        let name = path.file_name().context("a file without a name")?;
        std::fs::copy(&path, folder.join(name)).with_context(|| format!("cannot write to {}", folder.display()))?;
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

/// Build the standard library as a side effect of an empty crate; returns the folder that holds only its parts.
fn build_std(tree: &Tree) -> Result<PathBuf> {
    const EMPTY: &str = "empty_for_std";
    let setup = tree.made().join("setup");
    let (source, result) = (setup.join("empty"), setup.join("std"));
    for folder in [&source.join("src"), &result] {
        if folder.exists() {
            std::fs::remove_dir_all(folder)?;
        }
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(
        source.join("Cargo.toml"),
        format!("[package]\nname = \"{EMPTY}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n"),
    )?;
    std::fs::write(source.join("src/lib.rs"), "#![no_std]\n")?;
    WasmToolchain { linked: Some(LINKED) }
        .cargo()
        .args(["build", "--release", "--target", TARGET, "-Zbuild-std=std,panic_abort,test", "--target-dir"])
        .arg(source.join("target"))
        // The library is stable, only its building is not; with bitcode inside, later builds can optimise across it.
        .env("RUSTC_BOOTSTRAP", "1")
        .env("RUSTFLAGS", "-Cembed-bitcode=yes")
        .without_env("CARGO_TARGET_DIR")
        .directory(&source)
        .quiet("building the standard library")?;
    for entry in std::fs::read_dir(source.join("target").join(TARGET).join("release/deps"))? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.ends_with(".rlib") && !name.starts_with(&format!("lib{EMPTY}")) {
            std::fs::copy(&path, result.join(&name))?;
        }
    }
    if !has_std(&result) {
        bail!(
            "Debian's cargo built no standard library; is rust-web-src complete? `apt-get install --reinstall rust-web-src`"
        );
    }
    std::fs::write(result.join(STAMP), debian_version()?)?;
    Ok(result)
}

/// Debian's package of the linker, if it is not installed.
fn missing_linker() -> Option<String> {
    let link = Path::new("/usr/bin/rust-lld");
    if link.exists() {
        return None;
    }
    Some(std::fs::read_link(link).ok()?.file_name()?.to_string_lossy().into_owned())
}

fn std_folder(sysroot: &str) -> PathBuf {
    Path::new(sysroot).join("lib/rustlib").join(TARGET).join("lib")
}

fn has_std(folder: &Path) -> bool {
    std::fs::read_dir(folder).is_ok_and(|entries| {
        entries.flatten().any(|entry| {
            let name = entry.file_name();
            let name = name.to_string_lossy();
            name.starts_with("libstd-") && name.ends_with(".rlib")
        })
    })
}

fn debian_std_is_current() -> bool {
    let folder = std_folder(DEBIAN_SYSROOT);
    has_std(&folder)
        && debian_version()
            .is_ok_and(|version| std::fs::read_to_string(folder.join(STAMP)).is_ok_and(|built_by| built_by == version))
}

fn debian_version() -> Result<String> {
    Program::new("/usr/bin/rustc").arg("-V").quiet("asking Debian's rustc")
}

fn is_linked() -> bool {
    Program::new("rustup")
        .args(["toolchain", "list"])
        .quiet("asking rustup")
        .is_ok_and(|list| list.lines().any(|line| line.split_whitespace().next() == Some(LINKED)))
}

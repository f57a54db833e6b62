//! The compiler and the linker for procedures in C, taken from the machine or from Debian.
use std::path::PathBuf;

use anyhow::{Context, Result};

use super::apt;

/// What makes WebAssembly of C.
#[derive(Clone, Debug)]
pub(crate) struct Clang {
    pub compiler: PathBuf,
    pub linker: PathBuf,
}

/// Find both, or install them.
pub(crate) fn clang() -> Result<Clang> {
    if let Some(found) = find() {
        return Ok(found);
    }
    apt::packages(&["clang", "lld"], "a procedure is written in C")?;
    find().context("Debian's clang and lld are installed, but `clang` and `wasm-ld` are not on PATH")
}

fn find() -> Option<Clang> {
    Some(Clang { compiler: apt::on_path(&["clang"])?, linker: apt::on_path(&["wasm-ld"])? })
}

//! Where things are: the root of the tree, the target directory, and the folders below them.
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The tree that xtask was started in, and where its results go.
#[derive(Clone, Debug)]
pub(crate) struct Tree {
    pub root: PathBuf,
    /// Cargo's target directory, `CARGO_TARGET_DIR` respected.
    pub target: PathBuf,
}

impl Tree {
    pub(crate) fn find() -> Result<Self> {
        // As cargo says at the start: what it said while building may be another clone that shares the target directory.
        let own =
            std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
        let root = own
            .parent()
            .filter(|root| root.join("xtask/Cargo.toml").is_file())
            .context("this is not the folder that xtask was built in; start it as `cargo xtask`")?
            .to_owned();
        let target = match std::env::var_os("CARGO_TARGET_DIR") {
            Some(directory) => std::path::absolute(directory).context("CARGO_TARGET_DIR is no path")?,
            None => root.join("target"),
        };
        Ok(Self { root, target })
    }

    /// What we make, apart from what cargo makes: packages, the UI, tools.
    pub(crate) fn made(&self) -> PathBuf {
        self.target.join("parvis")
    }

    /// The folder of the keys that a host started from this tree trusts.
    pub(crate) fn keys(&self) -> PathBuf {
        self.made().join("keys")
    }

    /// A path below the root, as people write it.
    pub(crate) fn relative<'a>(&self, path: &'a Path) -> &'a Path {
        path.strip_prefix(&self.root).unwrap_or(path)
    }
}

/// The SHA-256 of a file, in hexadecimal.
pub(crate) fn file_hash(path: &Path) -> Result<String> {
    let bytes = std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(hash(&bytes))
}

/// The SHA-256 of some bytes, in hexadecimal.
pub(crate) fn hash(bytes: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    use std::fmt::Write;
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Every file below `path` (or `path` itself), sorted, so that what is made of them does not depend on the disk.
pub(crate) fn walk(path: &Path) -> Result<Vec<PathBuf>> {
    if path.is_file() {
        return Ok(vec![path.to_owned()]);
    }
    let mut found = Vec::new();
    if path.is_dir() {
        for entry in std::fs::read_dir(path).with_context(|| format!("cannot read {}", path.display()))? {
            found.extend(walk(&entry?.path())?);
        }
    }
    found.sort();
    Ok(found)
}

/// The files below `path` whose names end in `.extension`, sorted. No such folder: no files.
pub(crate) fn files(path: &Path, extension: &str) -> Result<Vec<PathBuf>> {
    let mut files = walk(path)?;
    files.retain(|file| file.extension().is_some_and(|found| found == extension));
    Ok(files)
}

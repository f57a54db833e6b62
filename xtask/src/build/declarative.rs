//! Declarative procedures: the interpreter is compiled once; each definition is put into it without a compiler.
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};
use authoring::build::{Failure, Kit};
use authoring::folder;
use package::signature::{self, SecretKey};

use super::stamp::Stamp;
use super::{asset, wasm};
use crate::setup::node::Node;
use crate::setup::wasm::WasmToolchain;
use crate::terminal;
use crate::tree::{Tree, file_hash};

const INTERPRETER: &str = "interpreter";

/// The interpreter, built and made small. The host's program takes it from this very place when it is built.
pub(crate) fn interpreter(tree: &Tree, toolchain: &WasmToolchain, node: &Node) -> Result<PathBuf> {
    let module = wasm::cargo_build(tree, toolchain, INTERPRETER)?;
    let small = tree.made().join(INTERPRETER).with_extension("wasm");
    let facts = [&*file_hash(&module)?, &*file_hash(&tree.root.join("package-lock.json"))?];
    let stamp = Stamp::of(tree, INTERPRETER, &[], &facts)?;
    if !stamp.is_fresh(&[&small]) {
        std::fs::create_dir_all(tree.made())?;
        wasm::optimise(node, &module, &small)?;
        stamp.keep()?;
    }
    Ok(small)
}

/// The package of a folder; returns what it costs a browser, compressed.
pub(crate) fn build(tree: &Tree, key: &SecretKey, kit: &Kit<'_>, id: &str, folder: &Path) -> Result<u64> {
    let package = tree.made().join("packages").join(format!("{id}.parvis"));
    let (source, findings) = folder::read(tree.relative(folder)).map_err(|error| anyhow!("{error}"))?;
    findings.iter().for_each(|finding| terminal::say(format!("  {finding}")));
    let built = match authoring::build::build(&source, kit) {
        Ok(built) => built,
        Err(Failure::Findings(findings)) => {
            findings.iter().for_each(|finding| terminal::say(format!("  {finding}")));
            return Err(anyhow!("{} findings", findings.len()));
        }
        Err(Failure::Tool(why)) => return Err(anyhow!(why)),
    };
    built.compiled.warnings.iter().for_each(|warning| terminal::say(format!("  {warning}")));
    let words = built.compiled.lexicon.pack();
    let longest = words.values().max_by_key(|text| text.len()).map_or("", String::as_str);
    let size = asset::brotli(longest.as_bytes())?.len();
    // Writing what is there already would make the host read it again.
    let signed = signature::sign(&built.package, key);
    if std::fs::read(&package).ok().as_deref() != Some(&signed) {
        std::fs::write(&package, &signed).with_context(|| format!("cannot write {}", package.display()))?;
    }
    Ok(size as u64)
}

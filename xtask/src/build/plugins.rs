//! The packages: each plugin's folder becomes one file that a town can install.
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use authoring::build::Kit;
use authoring::pictures::Set;
use package::PackageParts;
use package::signature::{self, SecretKey};

use super::stamp::Stamp;
use super::words::{self, Text};
use super::{asset, c, declarative, describe, pictures, wasm};
use crate::setup;
use crate::setup::node::Node;
use crate::setup::wasm::WasmToolchain;
use crate::terminal;
use crate::tree::{Tree, file_hash, files, walk};

/// What authors write against; no procedure itself.
const SDK: &str = "sdk";

/// What a procedure is written in.
#[derive(Clone, Copy, Debug)]
enum Language {
    Rust,
    C,
    /// A definition for the interpreter.
    Declarative,
}

/// The folders of the procedures, by id: each has a `Cargo.toml`, its sources in C, or a `procedure.yaml`.
fn folders(tree: &Tree) -> Result<BTreeMap<String, (PathBuf, Language)>> {
    let mut folders = BTreeMap::new();
    for entry in std::fs::read_dir(tree.root.join("plugins")).context("there is no folder `plugins`")? {
        let path = entry?.path();
        let id = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let language = if path.join("Cargo.toml").is_file() {
            Language::Rust
        } else if !c::sources(&path)?.is_empty() {
            Language::C
        } else if path.join(authoring::folder::FILE).is_file() {
            Language::Declarative
        } else {
            continue;
        };
        if id != SDK {
            folders.insert(id, (path, language));
        }
    }
    Ok(folders)
}

/// Build every package that is not built yet; returns what each costs a browser, compressed.
pub(crate) fn build(tree: &Tree, toolchain: &WasmToolchain, node: &Node, set: &Set) -> Result<BTreeMap<String, u64>> {
    let packages = tree.made().join("packages");
    std::fs::create_dir_all(&packages)?;
    let interpreter = declarative::interpreter(tree, toolchain, node)?;
    let interpreter = std::fs::read(interpreter)?;
    let kit = Kit { interpreter: &interpreter, pictures: set.clone() };
    let key = super::key::key(tree)?;
    let mut sizes = BTreeMap::new();
    for (id, (folder, language)) in folders(tree)? {
        let around = |module: Result<PathBuf>| one(tree, node, &key, &id, &folder, &module?, set);
        let size = match language {
            Language::Rust => around(wasm::cargo_build(tree, toolchain, &id)),
            Language::C => around(setup::clang::clang().and_then(|clang| c::build(tree, &clang, &id, &folder))),
            Language::Declarative => declarative::build(tree, &key, &kit, &id, &folder),
        };
        let size = size.with_context(|| format!("the plugin `{id}` was not built"))?;
        sizes.insert(id, size);
    }
    // A procedure that was removed must not be served from an earlier build.
    for package in files(&packages, "parvis")? {
        let id = package.file_stem().unwrap_or_default().to_string_lossy();
        if !sizes.contains_key(&*id) {
            std::fs::remove_file(&package)?;
        }
    }
    Ok(sizes)
}

/// The package around a module that was built.
fn one(tree: &Tree, node: &Node, key: &SecretKey, id: &str, folder: &Path, module: &Path, set: &Set) -> Result<u64> {
    let core = tree.made().join("plugins").join(format!("{id}.wasm"));
    let package = tree.made().join("packages").join(format!("{id}.parvis"));
    let size_file = core.with_extension("size");
    let contents = ["locales", "pictures", "journeys"].map(|name| folder.join(name));
    let mut drawings = contents_of(&contents[1])?;
    pictures::listed(set, folder, &mut drawings)?;
    let drawn = format!("{drawings:?}");
    let stamp = Stamp::of(
        tree,
        &format!("plugin-{id}"),
        &contents,
        &[
            &file_hash(module)?,
            &file_hash(&tree.root.join("package-lock.json"))?,
            &key.public().id().to_string(),
            &drawn,
        ],
    )?;
    if !stamp.is_fresh(&[&package, &size_file]) {
        std::fs::create_dir_all(tree.made().join("plugins"))?;
        wasm::optimise(node, module, &core)?;
        let core_module = std::fs::read(&core)?;
        let manifest = describe::describe(&core_module)?;
        let words = locales(folder)?;
        let size = asset::brotli(longest(&words).as_bytes())?.len();
        let bytes = package::build(&PackageParts {
            core_module,
            manifest,
            words,
            pictures: drawings,
            journeys: contents_of(&contents[2])?,
        })?;
        warn(&bytes);
        std::fs::write(&package, signature::sign(&bytes, key))
            .with_context(|| format!("cannot write {}", package.display()))?;
        std::fs::write(&size_file, size.to_string())?;
        stamp.keep()?;
    }
    std::fs::read_to_string(&size_file)?.parse().context("an unreadable size; remove target/parvis and build again")
}

/// Say what the author should know although the package can be installed.
fn warn(bytes: &[u8]) {
    let package = package::Package::read(bytes);
    for warning in package.iter().flat_map(|package| &package.warnings) {
        terminal::say(format!("  warning: {} at {}: {}", warning.code, warning.place, warning.detail));
    }
}

/// The plugin's words by locale, without comments.
fn locales(folder: &Path) -> Result<BTreeMap<String, String>> {
    let mut locales = BTreeMap::new();
    for file in files(&folder.join("locales"), "ftl")? {
        let locale = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
        locales.insert(locale, words::without_comments(Text { name: file.display().to_string(), text })?);
    }
    if !locales.contains_key(words::SOURCE) {
        bail!("{}/locales/{}.ftl is missing: every procedure has its words in it", folder.display(), words::SOURCE);
    }
    Ok(locales)
}

fn longest(words: &BTreeMap<String, String>) -> &str {
    words.values().max_by_key(|text| text.len()).map_or("", String::as_str)
}

/// Every file of a folder by its name.
fn contents_of(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    walk(folder)?
        .into_iter()
        .map(|file| {
            let name = file.strip_prefix(folder)?.to_string_lossy().into_owned();
            Ok((name, std::fs::read(&file)?))
        })
        .collect()
}

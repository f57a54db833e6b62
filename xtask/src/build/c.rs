//! Procedures in C: compiled file by file, linked without any library, and told which contract they keep.
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use wit_component::StringEncoding;
use wit_parser::Resolve;

use crate::process::Program;
use crate::setup::clang::Clang;
use crate::setup::wasm::TARGET;
use crate::tree::{Tree, files};

/// No headers but the compiler's own, no warnings, and nothing that every browser we serve does not understand.
const COMPILER: [&str; 9] = [
    "-std=c11",
    "-Oz",
    "-ffreestanding",
    // Copies and fills are one instruction; without it they would be calls into a library.
    "-mbulk-memory",
    "-Wall",
    "-Wextra",
    "-Wpedantic",
    "-Werror",
    "-c",
];
/// The stack stands first: who overflows it leaves the memory and traps, and writes over nothing. Readers of documents without
/// recursion need a few hundred bytes of it.
const LINKER: [&str; 6] = ["--no-entry", "--strip-all", "--fatal-warnings", "--stack-first", "-z", "stack-size=16384"];

/// The C files of a procedure; none when it is written in another language.
pub(crate) fn sources(folder: &Path) -> Result<Vec<PathBuf>> {
    files(&folder.join("src"), "c")
}

/// Build the core module; returns its path.
pub(crate) fn build(tree: &Tree, clang: &Clang, id: &str, folder: &Path) -> Result<PathBuf> {
    let made = tree.made().join("c").join(id);
    // An object of a file that was removed must not be linked.
    if made.is_dir() {
        std::fs::remove_dir_all(&made)?;
    }
    std::fs::create_dir_all(&made)?;
    let mut objects = Vec::new();
    for source in sources(folder)? {
        let object = made.join(source.strip_prefix(folder)?.to_string_lossy().replace('/', "-")).with_extension("o");
        // From inside the folder, so that no path of this machine comes into the bytes.
        Program::new(&clang.compiler)
            .arg(format!("--target={TARGET}"))
            .args(COMPILER)
            .arg(source.strip_prefix(folder)?)
            .arg("-o")
            .arg(&object)
            .directory(folder)
            .quiet(&format!("compiling {}", tree.relative(&source).display()))?;
        objects.push(object);
    }
    let linked = made.join("linked.wasm");
    // The linker itself: clang would also start whatever `wasm-opt` this machine has.
    Program::new(&clang.linker).args(LINKER).args(&objects).arg("-o").arg(&linked).quiet(&format!("linking {id}"))?;
    let module = with_contract(tree, std::fs::read(&linked)?)?;
    let path = made.join(format!("{id}.wasm"));
    std::fs::write(&path, module).with_context(|| format!("cannot write {}", path.display()))?;
    Ok(path)
}

/// The module with the section that says what its exports mean, as the sdk puts it into procedures in Rust.
fn with_contract(tree: &Tree, mut module: Vec<u8>) -> Result<Vec<u8>> {
    let mut contract = Resolve::default();
    let (package, _) = contract.push_path(tree.root.join("procedure/wit"))?;
    let world = contract.select_world(&[package], Some("plugin"))?;
    wit_component::embed_component_metadata(&mut module, &contract, world, StringEncoding::UTF8, false)?;
    Ok(module)
}

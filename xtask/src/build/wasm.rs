//! WebAssembly: cargo builds it, `wasm-opt` makes it small, using only what every browser we serve understands.
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::setup::node::Node;
use crate::setup::wasm::{RUSTFLAGS, TARGET, WasmToolchain};
use crate::tree::Tree;

/// The profile of the root Cargo.toml that is made for downloading.
const PROFILE: &str = "wasm";
/// What rustc's own target uses; in Chromium since 85, Firefox since 79, Safari since 15. Nothing newer may come in.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Build one crate of ours; returns the path of the module that cargo wrote.
pub(crate) fn cargo_build(tree: &Tree, toolchain: &WasmToolchain, package: &str) -> Result<PathBuf> {
    toolchain
        .cargo()
        .args(["build", "--profile", PROFILE, "--target", TARGET, "--package", package, "--lib"])
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", format!("{RUSTFLAGS} {}", remapped_paths(tree)))
        .directory(&tree.root)
        .run(&format!("building {package} for wasm"))?;
    let file = format!("{}.wasm", package.replace('-', "_"));
    let path = tree.target.join(TARGET).join(PROFILE).join(file);
    if !path.is_file() {
        bail!("{package} gave no {}; its Cargo.toml needs `crate-type = [\"cdylib\", …]` under [lib]", path.display());
    }
    Ok(path)
}

/// Make a module as small as it gets. Sections that only tell of the build go; others, such as the component type that
/// wit-bindgen leaves in a plugin, stay.
pub(crate) fn optimise(node: &Node, input: &Path, output: &Path) -> Result<()> {
    wasm_opt(node, &["-Oz", "--strip-debug", "--strip-producers", "--strip-target-features"], input, output)
}

/// The same for a module that is parted afterwards: functions keep their names, and none disappears into the only one that calls it, since it may
/// travel apart. What makes a module smaller is not what makes it compress better: functions of like names stand side by side, and what is
/// computed twice is not kept in one more variable.
pub(crate) fn optimise_with_names(node: &Node, input: &Path, output: &Path) -> Result<()> {
    let smaller =
        ["-Oz", "-g", "-ocimfs", "0", "--skip-pass=local-cse", "--strip-producers", "--strip-target-features"];
    wasm_opt(node, &[&smaller[..], &["--reorder-functions-by-name"]].concat(), input, output)
}

/// Take away what nothing in the module needs, now that a part of it is gone; single callers still do not swallow what they call, which would
/// make it smaller, and larger once compressed.
pub(crate) fn shake(node: &Node, input: &Path, output: &Path) -> Result<()> {
    wasm_opt(node, &["-Oz", "-ocimfs", "0", "--skip-pass=local-cse"], input, output)
}

fn wasm_opt(node: &Node, passes: &[&str], input: &Path, output: &Path) -> Result<()> {
    node.script("node_modules/binaryen/bin/wasm-opt")
        .arg(input)
        .args(passes)
        .args(FEATURES)
        .arg("-o")
        .arg(output)
        .quiet(&format!("making {} small", input.file_name().unwrap_or_default().to_string_lossy()))
        .map(drop)
        .with_context(|| format!("wasm-opt refused {}", input.display()))
}

/// Paths of this machine do not belong into what people download, and must not change its bytes.
fn remapped_paths(tree: &Tree) -> String {
    let mut flags = format!("--remap-path-prefix={}=parvis", tree.root.display());
    let cargo_home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let default = std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cargo"));
    if let Some(home) = cargo_home.or(default) {
        flags.push_str(&format!(" --remap-path-prefix={}=cargo", home.display()));
        // The folder below is named after the address of the registry, which is another one behind a mirror. The last prefix counts.
        let registries = std::fs::read_dir(home.join("registry/src")).into_iter().flatten().flatten();
        let mut registries: Vec<PathBuf> = registries.map(|entry| entry.path()).collect();
        registries.sort();
        for registry in registries {
            flags.push_str(&format!(" --remap-path-prefix={}=crates", registry.display()));
        }
    }
    flags
}

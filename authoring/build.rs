//! Puts the interpreter and the pictures into the tool, when they have been made: `cargo xtask build` does so before the host's program.

use std::{env, error::Error, fs, path::PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    #[expect(clippy::disallowed_methods, reason = "cargo speaks to build scripts in this way")]
    let out = PathBuf::from(env::var("OUT_DIR")?);
    // <target>/<profile>/build/<crate>/out
    let target = out.ancestors().nth(4).ok_or("cargo's folders are laid out in a new way")?;
    // Without them everything but building packages works, and building says what is missing.
    for name in ["interpreter.wasm", "pictures.json"] {
        let built = target.join("parvis").join(name);
        println!("cargo::rerun-if-changed={}", built.display());
        fs::write(out.join(name), fs::read(built).unwrap_or_default())?;
    }
    Ok(())
}

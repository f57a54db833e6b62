//! Puts the interpreter into the tool, when it has been built: `cargo xtask build` makes it before the host's program.

use std::{env, error::Error, fs, path::PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    #[expect(clippy::disallowed_methods, reason = "cargo speaks to build scripts in this way")]
    let out = PathBuf::from(env::var("OUT_DIR")?);
    // <target>/<profile>/build/<crate>/out
    let target = out.ancestors().nth(4).ok_or("cargo's folders are laid out in a new way")?;
    let built = target.join("parvis").join("interpreter.wasm");
    println!("cargo::rerun-if-changed={}", built.display());
    // Without it everything but building packages works, and building says what is missing.
    fs::write(out.join("interpreter.wasm"), fs::read(built).unwrap_or_default())?;
    Ok(())
}

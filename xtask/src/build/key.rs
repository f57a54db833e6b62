//! The development key: made once in the target folder, trusted by whatever is started from this tree, and by nobody else.
use anyhow::{Context, Result};
use package::keys::{PublicKeyFile, SecretKeyFile};
use package::signature::SecretKey;
use procedure::Date;

use crate::tree::Tree;

const NAME: &str = "development";

/// The key with which this tree signs the packages that it builds.
pub(crate) fn key(tree: &Tree) -> Result<SecretKey> {
    let secret = tree.made().join(format!("{NAME}.key"));
    // A folder of its own: a host is given it as the folder of the keys that it trusts.
    let public = tree.keys().join(format!("{NAME}.pub"));
    if let Ok(text) = std::fs::read_to_string(&secret) {
        let again = "remove it, and another one is made";
        let file = SecretKeyFile::read(&text).with_context(|| format!("{} is no key; {again}", secret.display()))?;
        write_public(&public, &file.public())?;
        return Ok(file.key);
    }
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).context("the system has no randomness to give")?;
    let comment = "Signs what `cargo xtask build` makes; of no use anywhere else";
    let made = Date::new(2026, 1, 1).context("a day")?;
    let file =
        SecretKeyFile { name: NAME.to_owned(), comment: comment.to_owned(), made, key: SecretKey::from_bytes(&bytes) };
    write_secret(&secret, &file.write())?;
    write_public(&public, &file.public())?;
    Ok(file.key)
}

fn write_secret(path: &std::path::Path, text: &str) -> Result<()> {
    use std::io::Write;
    use std::os::unix::fs::OpenOptionsExt;
    let written = std::fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)
        .and_then(|mut file| file.write_all(text.as_bytes()));
    written.with_context(|| format!("cannot write {}", path.display()))
}

fn write_public(path: &std::path::Path, file: &PublicKeyFile) -> Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(path, file.write()).with_context(|| format!("cannot write {}", path.display()))
}

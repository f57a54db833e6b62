//! Compiled packages on disk. Only what this very host wrote is ever loaded as code: each file carries a seal made with its secret.

use std::{
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    io::Write,
    path::{Path, PathBuf},
};

use wasmtime::{Engine, component::Component};

use super::SandboxError;
use crate::secret::{SEAL_BYTES, Secret};

/// A folder of compiled packages.
pub struct ArtefactCache {
    folder: PathBuf,
    secret: Secret,
}

impl ArtefactCache {
    /// The folder, created if need be, readable by this user only.
    pub fn open(folder: &Path, secret: Secret) -> Result<Self, SandboxError> {
        let cache = Self { folder: folder.to_owned(), secret };
        crate::files::create_private_folder(folder).map_err(|source| cache.error(source))?;
        Ok(cache)
    }

    /// The component compiled from the package of this content hash, if it is here, whole and made by this host and engine.
    pub(super) fn load(&self, engine: &Engine, hash: &str) -> Result<Option<Component>, SandboxError> {
        let file = match fs::read(self.path(engine, hash)) {
            Ok(file) => file,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(source) => return Err(self.error(source)),
        };
        let Some((seal, artefact)) = file.split_at_checked(SEAL_BYTES) else { return Ok(None) };
        if !self.secret.sealed(&[&name(engine, hash).into_bytes(), artefact], seal) {
            tracing::warn!(package = hash, "a compiled package is not as this host wrote it; it is compiled again");
            return Ok(None);
        }
        #[expect(unsafe_code, reason = "the bytes carry this host's seal: `Engine::precompile_component` made them")]
        // SAFETY: these bytes were checked above, in memory, to be what `keep` wrote for this engine and package.
        let component = unsafe { Component::deserialize(engine, artefact) }?;
        Ok(Some(component))
    }

    /// Keeps an artefact that [`super::Compiler`] has just made.
    pub(super) fn keep(&self, engine: &Engine, hash: &str, artefact: &[u8]) -> Result<(), SandboxError> {
        let seal = self.secret.seal(&[&name(engine, hash).into_bytes(), artefact]);
        let write = || {
            let mut file = tempfile_in(&self.folder)?;
            file.1.write_all(&seal)?;
            file.1.write_all(artefact)?;
            fs::rename(&file.0, self.path(engine, hash))
        };
        write().map_err(|source| self.error(source))
    }

    /// Removes what was compiled for other packages or by another engine.
    pub(super) fn keep_only(&self, engine: &Engine, hashes: &[String]) -> Result<(), SandboxError> {
        let names: Vec<String> = hashes.iter().map(|hash| name(engine, hash)).collect();
        crate::files::keep_only(&self.folder, |file| names.iter().any(|name| name == file))
            .map_err(|source| self.error(source))
    }

    fn path(&self, engine: &Engine, hash: &str) -> PathBuf {
        self.folder.join(name(engine, hash))
    }

    fn error(&self, source: std::io::Error) -> SandboxError {
        SandboxError::Cache { path: self.folder.clone(), source }
    }
}

/// The name says which engine settings and version made the code, so that an update of Parvis compiles anew.
fn name(engine: &Engine, hash: &str) -> String {
    let mut hasher = DefaultHasher::new();
    engine.precompile_compatibility_hash().hash(&mut hasher);
    format!("{hash}-{:016x}", hasher.finish())
}

fn tempfile_in(folder: &Path) -> std::io::Result<(PathBuf, fs::File)> {
    let path = folder.join(format!("{}.new", crate::secret::random_hex::<8>()?));
    let file = fs::File::create_new(&path)?;
    Ok((path, file))
}

//! Compiled packages on disk. Only what this very host wrote is ever loaded as code: each file carries a seal made with its secret.
//! The folder has a largest size: what was not used for longest goes first, and is compiled again when it is needed.

use std::{
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    io::{self, Read},
    path::{Path, PathBuf},
    time::SystemTime,
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
        let file = match read_and_mark(&self.path(engine, hash)) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
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

    /// Keeps an artefact that [`super::Compiler`] has just made, and as many others as there is room for in `most` bytes.
    pub(super) fn keep(&self, engine: &Engine, hash: &str, artefact: &[u8], most: u64) -> Result<(), SandboxError> {
        let name = name(engine, hash);
        let seal = self.secret.seal(&[name.as_bytes(), artefact]);
        crate::files::write_whole(&self.folder.join(&name), &[&seal, artefact].concat())
            .and_then(|()| self.make_room(most, &name))
            .map_err(|source| self.error(source))
    }

    /// Removes files until all of them have `most` bytes: the least recently used first, and never `newest`, which is being used.
    fn make_room(&self, most: u64, newest: &str) -> io::Result<()> {
        let mut files = Vec::new();
        for entry in fs::read_dir(&self.folder)? {
            let entry = entry?;
            // Another process may have removed it in the meantime.
            let Ok(metadata) = entry.metadata() else { continue };
            files.push((metadata.modified()?, metadata.len(), entry.path()));
        }
        files.sort();
        let mut bytes: u64 = files.iter().map(|(_, bytes, _)| bytes).sum();
        for (_, its, path) in files.iter().filter(|(_, _, path)| !path.ends_with(newest)) {
            if bytes <= most {
                break;
            }
            match fs::remove_file(path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => bytes -= its,
            }
        }
        Ok(())
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

    fn error(&self, source: io::Error) -> SandboxError {
        SandboxError::Cache { path: self.folder.clone(), source }
    }
}

/// The name says which engine settings and version made the code, so that an update of Parvis compiles anew.
fn name(engine: &Engine, hash: &str) -> String {
    let mut hasher = DefaultHasher::new();
    engine.precompile_compatibility_hash().hash(&mut hasher);
    format!("{hash}-{:016x}", hasher.finish())
}

/// What is in a file; that it was used is written down as the time of its last change.
fn read_and_mark(path: &Path) -> io::Result<Vec<u8>> {
    let mut file = fs::File::open(path)?;
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    #[expect(
        clippy::disallowed_methods,
        reason = "only the order of the files' own times matters, whatever the town's clock says"
    )]
    let now = SystemTime::now();
    // On a disk that can only be read, nothing is removed either.
    let _marked = file.set_modified(now);
    Ok(bytes)
}

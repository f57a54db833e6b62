//! The keys of this host: a folder of text files, `*.pub` for each key that is trusted and `*.revoked` for each that counts no more.

use std::{
    fs,
    io::{self, Read},
    path::{Path, PathBuf},
};

use package::{
    keys::{self, BadKeyFile, PublicKeyFile, Revocation},
    signature::{KeyId, Standing, Trust},
};

use crate::files::{self, PUBLIC};

/// The keys that are trusted and revoked here.
pub struct KeyRing {
    folder: PathBuf,
    trusted: Vec<PublicKeyFile>,
    revoked: Vec<Revocation>,
}

/// A key file, or the folder of them, that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    #[error("{path} cannot be read")]
    Unreadable { path: PathBuf, source: io::Error },
    #[error("{path} cannot be written")]
    Unwritable { path: PathBuf, source: io::Error },
    #[error("{path} is no {what}: {why}")]
    NoKey { path: PathBuf, what: &'static str, why: BadKeyFile },
    #[error("{0} is there already; nothing is overwritten")]
    AlreadyThere(PathBuf),
}

impl KeyRing {
    /// Reads the folder; none there is an empty one. A single file that cannot be read is an error: it may be a revocation.
    pub fn open(folder: &Path) -> Result<Self, KeyError> {
        let mut ring = Self { folder: folder.to_owned(), trusted: Vec::new(), revoked: Vec::new() };
        let unreadable = |source| KeyError::Unreadable { path: folder.to_owned(), source };
        let entries = match fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(ring),
            Err(error) => return Err(unreadable(error)),
        };
        let mut files = entries.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>().map_err(unreadable)?;
        files.sort();
        for file in files {
            match file.extension().and_then(|extension| extension.to_str()) {
                Some("pub") => ring.trusted.push(read(&file, "public key", PublicKeyFile::read)?),
                Some("revoked") => ring.revoked.push(read(&file, "revocation", Revocation::read)?),
                _ => {}
            }
        }
        Ok(ring)
    }

    /// The keys that are trusted, those among them that were revoked too.
    #[must_use]
    pub fn trusted(&self) -> &[PublicKeyFile] {
        &self.trusted
    }

    /// The keys that count no more.
    #[must_use]
    pub fn revoked(&self) -> &[Revocation] {
        &self.revoked
    }

    /// The revocation of a key.
    #[must_use]
    pub fn revocation(&self, id: KeyId) -> Option<&Revocation> {
        self.revoked.iter().find(|revocation| revocation.id == id)
    }

    /// What people call this key.
    #[must_use]
    pub fn name(&self, id: KeyId) -> Option<&str> {
        let trusted = self.trusted.iter().find(|file| file.key.id() == id).map(|file| file.name.as_str());
        trusted.or_else(|| self.revocation(id).map(|revocation| revocation.name.as_str()))
    }

    /// Trusts a key from now on.
    pub fn trust(&self, file: &PublicKeyFile) -> Result<PathBuf, KeyError> {
        self.put(&format!("{}.pub", file.name), &file.write())
    }

    /// Revokes a key from now on.
    pub fn revoke(&self, revocation: &Revocation) -> Result<PathBuf, KeyError> {
        self.put(&format!("{}.revoked", revocation.name), &revocation.write())
    }

    fn put(&self, name: &str, text: &str) -> Result<PathBuf, KeyError> {
        let path = self.folder.join(name);
        if path.exists() {
            return Err(KeyError::AlreadyThere(path));
        }
        let write =
            fs::create_dir_all(&self.folder).and_then(|()| files::write_whole_as(&path, text.as_bytes(), PUBLIC));
        match write {
            Ok(()) => Ok(path),
            Err(source) => Err(KeyError::Unwritable { path, source }),
        }
    }
}

impl Trust for KeyRing {
    fn standing(&self, id: KeyId) -> Standing<'_> {
        if self.revocation(id).is_some() {
            return Standing::Revoked;
        }
        let trusted = self.trusted.iter().find(|file| file.key.id() == id);
        trusted.map_or(Standing::Unknown, |file| Standing::Trusted(&file.key))
    }
}

/// Reads one key file.
pub fn read<T>(
    path: &Path,
    what: &'static str,
    parse: impl FnOnce(&str) -> Result<T, BadKeyFile>,
) -> Result<T, KeyError> {
    let mut bytes = Vec::new();
    fs::File::open(path)
        .and_then(|file| file.take(keys::MAX_BYTES as u64 + 1).read_to_end(&mut bytes))
        .map_err(|source| KeyError::Unreadable { path: path.to_owned(), source })?;
    let text = String::from_utf8(bytes).map_err(|_| BadKeyFile { line: None, why: "it is not text".to_owned() });
    text.and_then(|text| parse(&text)).map_err(|why| KeyError::NoKey { path: path.to_owned(), what, why })
}

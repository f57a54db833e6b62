//! What is installed: one small file of pointers to packages, replaced as a whole by whoever holds the lock.

use std::{
    collections::BTreeMap,
    fs, io,
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
};

use package::signature::KeyId;
use procedure::Id;
use serde::{Deserialize, Serialize};

use crate::{files, hash};

/// How many earlier versions can be rolled back to: an afternoon of mistakes.
const BEFORE: usize = 5;

/// Said at the top of the file.
const HEAD: &str = "# What this host offers. Written by `parvis install`, `upgrade`, `rollback` and `remove`; `parvis list` reads it.\n\n";

/// One version of a procedure, as it was installed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Version {
    /// What its author calls it.
    pub version: String,
    /// The content hash of its package: which bytes they are.
    pub hash: String,
    /// The key whose signature counted when it was installed; none for an unsigned one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed_by: Option<KeyId>,
    /// Since when, in universal time.
    pub since: String,
}

/// Where a procedure points.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pointer {
    /// To the version that is offered.
    pub now: Version,
    /// Where it pointed before, the last one first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub before: Vec<Version>,
}

/// Every pointer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Pointers(pub BTreeMap<Id, Pointer>);

/// The file of pointers, and the lock beside it.
#[derive(Clone, Debug)]
pub struct PointerFile {
    file: PathBuf,
    lock: PathBuf,
}

/// Pointers that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum PointerError {
    #[error("the list of installed procedures {path} cannot be used")]
    Io { path: PathBuf, source: io::Error },
    #[error("the list of installed procedures {path} is damaged; restore it from a backup: {why}")]
    Damaged { path: PathBuf, why: String },
}

/// Tells one state of the file from another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    inode: u64,
    changed: (i64, i64),
    length: u64,
}

/// Held while pointers are changed, or while what they point to is cleared away; let go when dropped, or when the process dies.
pub struct Held {
    pointers: PointerFile,
    _lock: fs::File,
}

impl Pointer {
    /// Points to `version` from now on.
    pub fn to(&mut self, version: Version) {
        let left = std::mem::replace(&mut self.now, version);
        self.before.retain(|earlier| earlier.hash != self.now.hash && earlier.hash != left.hash);
        self.before.insert(0, left);
        self.before.truncate(BEFORE);
    }
}

impl Pointers {
    /// The content hash of every version that is offered or can be rolled back to.
    pub fn hashes(&self) -> impl Iterator<Item = &str> {
        let versions = self.0.values().flat_map(|pointer| pointer.before.iter().chain([&pointer.now]));
        versions.map(|version| version.hash.as_str())
    }
}

impl PointerFile {
    /// The file in this data folder.
    #[must_use]
    pub fn of(data: &Path) -> Self {
        Self { file: data.join("installed.toml"), lock: data.join("installed.lock") }
    }

    /// What it says; none there is nothing installed.
    pub fn read(&self) -> Result<Pointers, PointerError> {
        let text = match fs::read_to_string(&self.file) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Pointers::default()),
            Err(source) => return Err(PointerError::Io { path: self.file.clone(), source }),
        };
        let damaged = |why: String| PointerError::Damaged { path: self.file.clone(), why };
        let pointers: Pointers = toml::from_str(&text).map_err(|error| damaged(error.to_string()))?;
        // Hashes become the names of files.
        if let Some(bad) = pointers.hashes().find(|hash| !hash::is_hash(hash)) {
            return Err(damaged(format!("{bad:?} is no content hash")));
        }
        Ok(pointers)
    }

    /// Which state it is in; none when there is no file.
    pub fn stamp(&self) -> io::Result<Option<Stamp>> {
        match fs::metadata(&self.file) {
            Ok(about) => Ok(Some(Stamp {
                inode: about.ino(),
                changed: (about.mtime(), about.mtime_nsec()),
                length: about.len(),
            })),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Waits until nobody else holds the lock.
    pub fn hold(&self) -> Result<Held, PointerError> {
        let locked = self.open_lock().and_then(|lock| lock.lock().map(|()| lock));
        let lock = locked.map_err(|source| PointerError::Io { path: self.lock.clone(), source })?;
        Ok(Held { pointers: self.clone(), _lock: lock })
    }

    fn open_lock(&self) -> io::Result<fs::File> {
        use std::os::unix::fs::OpenOptionsExt;

        fs::OpenOptions::new().create(true).truncate(false).write(true).mode(files::PRIVATE).open(&self.lock)
    }
}

impl Held {
    /// What the file says.
    pub fn read(&self) -> Result<Pointers, PointerError> {
        self.pointers.read()
    }

    /// Replaces the file: whoever reads it sees the old state or the new one.
    pub fn write(&self, pointers: &Pointers) -> Result<(), PointerError> {
        let path = || self.pointers.file.clone();
        let text = toml::to_string(pointers)
            .map_err(|error| PointerError::Damaged { path: path(), why: error.to_string() })?;
        files::write_whole(&self.pointers.file, format!("{HEAD}{text}").as_bytes())
            .map_err(|source| PointerError::Io { path: path(), source })
    }
}

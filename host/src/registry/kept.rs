//! Packages by content hash, kept as long as a journey or a dossier needs them.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use package::Package;

use crate::hash;

/// A folder of packages that were ever offered.
pub struct KeptPackages {
    folder: PathBuf,
}

impl KeptPackages {
    /// The folder, created if need be.
    pub fn open(folder: &Path) -> io::Result<Self> {
        crate::files::create_private_folder(folder)?;
        Ok(Self { folder: folder.to_owned() })
    }

    /// Keeps a package under its content hash.
    pub fn keep(&self, hash: &str, bytes: &[u8]) -> io::Result<()> {
        let file = self.file(hash);
        if fs::read(&file).is_ok_and(|there| there == bytes) {
            return Ok(());
        }
        crate::files::write_whole(&file, bytes)
    }

    /// The bytes of a package, if it is here and what its name says.
    pub fn read(&self, hash: &str) -> io::Result<Option<Vec<u8>>> {
        if !hash::is_hash(hash) {
            return Ok(None);
        }
        match fs::read(self.file(hash)) {
            Ok(bytes) if hash::of(&bytes) == hash => Ok(Some(bytes)),
            Ok(_) => {
                tracing::error!(package = hash, "a kept package is damaged; restore it from a backup");
                Ok(None)
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// A package read again, for its words.
    pub fn package(&self, hash: &str) -> io::Result<Option<Package>> {
        Ok(self.read(hash)?.and_then(|bytes| Package::read(&bytes).ok()))
    }

    /// Removes what is no package that is wanted, unfinished files among it; gives how many went.
    pub fn keep_only(&self, wanted: impl Fn(&str) -> bool) -> io::Result<usize> {
        let mut gone = 0;
        for entry in fs::read_dir(&self.folder)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if !name.strip_suffix(".parvis").is_some_and(&wanted) {
                fs::remove_file(entry.path())?;
                gone += 1;
            }
        }
        Ok(gone)
    }

    fn file(&self, hash: &str) -> PathBuf {
        self.folder.join(format!("{hash}.parvis"))
    }
}

//! Files and folders that only this user may read, and folders that are on disk when we say so.

use std::{
    fs, io,
    os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt},
    path::{Path, PathBuf},
};

/// Creates a folder with those above it; nobody else may look inside, also when it was there before.
pub fn create_private_folder(folder: &Path) -> io::Result<()> {
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o700))
}

/// Creates a folder that must not exist; nobody else may look inside.
pub fn create_new_private_folder(folder: &Path) -> io::Result<()> {
    fs::DirBuilder::new().mode(0o700).create(folder)
}

/// A folder of its own for temporary files, gone when it is dropped; nobody else may look inside.
#[derive(Debug)]
pub struct TemporaryFolder(PathBuf);

impl TemporaryFolder {
    /// A new one, where this system keeps temporary files.
    pub fn new() -> io::Result<Self> {
        let folder = std::env::temp_dir().join(format!("parvis-{}", crate::secret::random_hex::<8>()?));
        create_new_private_folder(&folder)
            .map_err(|error| io::Error::new(error.kind(), format!("{} cannot be made: {error}", folder.display())))?;
        Ok(Self(folder))
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for TemporaryFolder {
    fn drop(&mut self) {
        // What cannot be removed lies in the folder for temporary files, where the system removes it.
        let _removed = fs::remove_dir_all(&self.0);
    }
}

/// For this user alone.
pub const PRIVATE: u32 = 0o600;

/// For everybody to read.
pub const PUBLIC: u32 = 0o644;

/// Creates a file that must not exist; nobody else may read it.
pub fn create_private_file(file: &Path) -> io::Result<fs::File> {
    create_file(file, PRIVATE)
}

/// Creates a file that must not exist, with these permissions.
pub fn create_file(file: &Path, mode: u32) -> io::Result<fs::File> {
    fs::OpenOptions::new().write(true).create_new(true).mode(mode).open(file)
}

/// Writes a file as a whole or not at all, and returns once it is on disk; nobody else may read it.
pub fn write_whole(file: &Path, bytes: &[u8]) -> io::Result<()> {
    write_whole_as(file, bytes, PRIVATE)
}

/// Writes a file as a whole or not at all, with these permissions, and returns once it is on disk.
pub fn write_whole_as(file: &Path, bytes: &[u8], mode: u32) -> io::Result<()> {
    use std::io::Write;

    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let draft = folder.join(format!("{}.new", crate::secret::random_hex::<8>()?));
    let write = || {
        let mut new = create_file(&draft, mode)?;
        new.write_all(bytes)?;
        new.sync_all()?;
        fs::rename(&draft, file)?;
        fs::File::open(folder)?.sync_all()
    };
    write().inspect_err(|_| {
        // The draft may not exist; the first error is the one that matters.
        let _gone = fs::remove_file(&draft);
    })
}

/// Removes the files of a folder whose names are not wanted any more.
pub fn keep_only(folder: &Path, wanted: impl Fn(&str) -> bool) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_file() && !wanted(&entry.file_name().to_string_lossy()) {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

//! Files and folders that only this user may read, and folders that are on disk when we say so.

use std::{
    fs, io,
    os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt},
    path::Path,
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

/// Creates a file that must not exist; nobody else may read it.
pub fn create_private_file(file: &Path) -> io::Result<fs::File> {
    fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(file)
}

/// Writes a file as a whole or not at all, and returns once it is on disk.
pub fn write_whole(file: &Path, bytes: &[u8]) -> io::Result<()> {
    use std::io::Write;

    let folder = file.parent().filter(|folder| *folder != Path::new("")).unwrap_or(Path::new("."));
    let draft = folder.join(format!("{}.new", crate::secret::random_hex::<8>()?));
    let write = || {
        let mut new = create_private_file(&draft)?;
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

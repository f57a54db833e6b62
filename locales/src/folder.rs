//! The folder of languages as it lies on the disk: whoever builds reads it here, and a language is there because its folder is.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

/// A Fluent text with the name to blame for its mistakes.
#[derive(Clone, Debug)]
pub struct Text {
    /// Its file.
    pub name: String,
    /// What stands in it.
    pub text: String,
}

/// Every locale's texts below `folder`, one subfolder each, files in the order of their names.
///
/// # Errors
/// What cannot be read as UTF-8, with its name.
pub fn read(folder: &Path) -> io::Result<BTreeMap<String, Vec<Text>>> {
    let mut locales = BTreeMap::new();
    for path in entries(folder)?.into_iter().filter(|path| path.is_dir()) {
        let mut files = entries(&path)?;
        files.retain(|file| file.extension().is_some_and(|extension| extension == "ftl"));
        let texts = files.iter().map(|file| Ok(Text { name: file.display().to_string(), text: text(file)? }));
        let texts = texts.collect::<io::Result<Vec<_>>>()?;
        if !texts.is_empty() {
            locales.insert(path.file_name().unwrap_or_default().to_string_lossy().into_owned(), texts);
        }
    }
    Ok(locales)
}

fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).map_err(|error| named(folder, &error))?;
    let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn text(file: &Path) -> io::Result<String> {
    fs::read_to_string(file).map_err(|error| named(file, &error))
}

fn named(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("cannot read {}: {error}", path.display()))
}

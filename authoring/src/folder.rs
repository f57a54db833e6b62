//! A procedure's folder: `procedure.yaml`, `locales/`, `journeys/`, `pictures/`; read whole, within limits.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use procedure::Finding;

use crate::{compile::Source, lock, words::WordsFile};

/// The file of the procedure.
pub const FILE: &str = "procedure.yaml";

/// A file of an author's larger than this was put there by mistake.
const MAX_BYTES: u64 = 4 * 1024 * 1024;

/// A file that cannot be read.
#[derive(Debug)]
pub struct Unreadable {
    /// The file or folder.
    pub path: PathBuf,
    /// Why.
    pub source: io::Error,
}

impl std::fmt::Display for Unreadable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} cannot be read", self.path.display())
    }
}

impl std::error::Error for Unreadable {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}

/// Reads a folder; files are named in findings as they are found from where the tool was called.
///
/// # Errors
/// The first file that cannot be read at all; what is in a file that is wrong is a finding.
pub fn read(folder: &Path) -> Result<(Source, Vec<Finding>), Unreadable> {
    let mut findings = Vec::new();
    let (mut source, file) = empty(folder);
    source.text = text(&file, &mut findings)?.unwrap_or_default();
    read_words(folder, &mut source, &mut findings)?;
    for (part, into) in [("journeys", &mut source.journeys), ("pictures", &mut source.pictures)] {
        for path in files(&folder.join(part), "")? {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            into.insert(name, bytes(&path)?);
        }
    }
    Ok((source, findings))
}

/// Reads the words of a folder alone. A procedure in a programming language has no file; its words are read all the same.
///
/// # Errors
/// As of `read`; and when there are no words at all.
pub fn words(folder: &Path) -> Result<(Source, Vec<Finding>), Unreadable> {
    let mut findings = Vec::new();
    let (mut source, file) = empty(folder);
    read_words(folder, &mut source, &mut findings)?;
    if source.words.is_empty() {
        read_folders(&folder.join("locales"), &mut source)?;
    }
    if source.words.is_empty() || file.exists() {
        source.text = text(&file, &mut findings)?.unwrap_or_default();
    }
    Ok((source, findings))
}

/// The source of a folder of which nothing has been read, and the procedure's file.
fn empty(folder: &Path) -> (Source, PathBuf) {
    let file = folder.join(FILE);
    (Source { file: file.display().to_string(), ..Source::default() }, file)
}

/// The Fluent files and their lock: what lies beside them is no word of the procedure.
fn read_words(folder: &Path, source: &mut Source, findings: &mut Vec<Finding>) -> Result<(), Unreadable> {
    let folder = folder.join("locales");
    for path in files(&folder, "ftl")? {
        if let Some(text) = text(&path, findings)? {
            source.words.insert(stem(&path), WordsFile { file: path.display().to_string(), text });
        }
    }
    let lock = folder.join(lock::FILE);
    if lock.exists() {
        let text = text(&lock, findings)?;
        source.lock = text.map(|text| WordsFile { file: lock.display().to_string(), text });
    }
    Ok(())
}

/// Parvis' own words: a folder for each locale, its files one text.
fn read_folders(folder: &Path, source: &mut Source) -> Result<(), Unreadable> {
    if !folder.is_dir() {
        return Ok(());
    }
    let read = locales::folder::read(folder).map_err(|source| Unreadable { path: folder.to_owned(), source })?;
    for (locale, files) in read {
        let text: Vec<String> = files.into_iter().map(|file| file.text).collect();
        let file = folder.join(&locale).display().to_string();
        source.words.insert(locale, WordsFile { file, text: text.join("\n") });
    }
    Ok(())
}

/// The files of a folder with this extension (any, when it is empty), sorted; none when the folder is absent.
fn files(folder: &Path, extension: &str) -> Result<Vec<PathBuf>, Unreadable> {
    let failed = |source| Unreadable { path: folder.to_owned(), source };
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(source) => return Err(failed(source)),
    };
    let mut files = Vec::new();
    for entry in entries {
        let path = entry.map_err(failed)?.path();
        let hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        if path.is_file() && !hidden && (extension.is_empty() || path.extension().is_some_and(|of| of == extension)) {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

fn bytes(path: &Path) -> Result<Vec<u8>, Unreadable> {
    let failed = |source| Unreadable { path: path.to_owned(), source };
    if fs::metadata(path).map_err(failed)?.len() > MAX_BYTES {
        return Err(failed(io::Error::other(format!("it has more than {MAX_BYTES} bytes"))));
    }
    fs::read(path).map_err(failed)
}

/// The text of a file; when it is no text, a finding.
fn text(path: &Path, findings: &mut Vec<Finding>) -> Result<Option<String>, Unreadable> {
    match String::from_utf8(bytes(path)?) {
        Ok(text) => Ok(Some(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))),
        Err(error) => {
            let good = error.utf8_error().valid_up_to();
            let line = error.as_bytes()[..good].iter().filter(|byte| **byte == b'\n').count() + 1;
            let finding = Finding::error("text-encoding", path.display().to_string(), "the file is not UTF-8");
            let cure = "save it as UTF-8; most editors ask for the encoding when saving";
            findings.push(finding.at(crate::words::number(line), 1).cure(cure));
            Ok(None)
        }
    }
}

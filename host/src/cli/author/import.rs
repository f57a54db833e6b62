//! `parvis import`: a form of another system as a procedure's folder, with a report of what did not come over.

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use anyhow::Result;
use authoring::{folder, source};
use clap::Args;
use importers::{Element, Imported, Input, System};

use super::{Refused, Unwritable};
use crate::cli::{
    packages::Unreadable,
    report::{self, Format},
};

/// A form larger than this is no form; the largest that we know has half a megabyte.
const MAX_BYTES: u64 = 16 * 1024 * 1024;
/// Files beside a form that it may refer to.
const MAX_BESIDE: usize = 2_000;

/// The report of the import, in the new folder.
const REPORT: &str = "IMPORT.md";

#[derive(Args)]
pub(in crate::cli) struct Arguments {
    /// The system that the form comes from
    #[arg(long, value_enum)]
    from: From,
    /// The form
    file: PathBuf,
    /// The same form in another language, such as `cy=form-cy.json`
    #[arg(long, value_name = "LOCALE=FILE")]
    translation: Vec<String>,
    /// A folder with what the form refers to (blocks, lists); the form's own folder and those beside it, if absent
    #[arg(long, value_name = "FOLDER")]
    beside: Option<PathBuf>,
    /// The new folder
    #[arg(long, value_name = "FOLDER")]
    out: PathBuf,
    /// How findings are told
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

/// A system whose forms can be imported.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum From {
    /// Publik (w.c.s.): .wcs
    Publik,
    /// XGov digital form builder: .json
    Xgov,
    /// GC Forms: .json
    Gcforms,
}

pub(super) fn run(arguments: &Arguments, out: &mut impl Write) -> Result<()> {
    let bytes = read(&arguments.file)?;
    let mut translations = BTreeMap::new();
    for pair in &arguments.translation {
        let Some((locale, file)) = pair.split_once('=') else {
            return Err(Refused(format!("`--translation {pair}` is written LOCALE=FILE")).into());
        };
        translations.insert(locale.to_owned(), read(Path::new(file))?);
    }
    let beside = beside(arguments)?;
    let name = arguments.file.display().to_string();
    let input = Input {
        name: &name,
        bytes: &bytes,
        translations: translations.iter().map(|(locale, bytes)| (locale.clone(), bytes.as_slice())).collect(),
        beside: beside.iter().map(|(name, bytes)| (name.clone(), bytes.as_slice())).collect(),
    };
    let system = match arguments.from {
        From::Publik => System::Publik,
        From::Xgov => System::Xgov,
        From::Gcforms => System::Gcforms,
    };
    let imported = match importers::import(system, &input) {
        Ok(imported) => imported,
        Err(findings) => {
            report::write(&findings, arguments.format, out)?;
            return Err(Refused(format!("{name} was not imported: {}", report::sum(&findings))).into());
        }
    };
    write(&arguments.out, &imported)?;
    if arguments.format == Format::Text {
        for (element, told) in
            [(Element::Field, "fields"), (Element::Condition, "conditions"), (Element::Validation, "validations")]
        {
            let (whole, all) = imported.report.count(element);
            writeln!(out, "{told}: {whole} of {all} came over whole")?;
        }
        writeln!(
            out,
            "{0}: read {0}/{REPORT}, then `parvis check {0}` says what is left to do",
            arguments.out.display()
        )?;
    }
    Ok(())
}

/// The folder, whole or not at all: it is made under another name first.
fn write(folder: &Path, imported: &Imported) -> Result<()> {
    let unwritable = |path: &Path| {
        let path = path.to_owned();
        move |source| Unwritable { path, source }
    };
    let draft = folder.with_extension(format!("{}.new", crate::secret::random_hex::<8>()?));
    if folder.exists() {
        let source = std::io::Error::from(std::io::ErrorKind::AlreadyExists);
        return Err(Unwritable { path: folder.to_owned(), source }.into());
    }
    let fill = || -> Result<()> {
        fs::create_dir_all(draft.join("locales")).map_err(unwritable(&draft))?;
        let put = |path: PathBuf, text: &str| fs::write(&path, text).map_err(unwritable(&path));
        put(draft.join(folder::FILE), &source::write(&imported.procedure))?;
        for (locale, messages) in &imported.words {
            let mut text = String::new();
            for (id, pattern) in messages {
                let _infallible = writeln!(text, "{id} = {pattern}");
            }
            put(draft.join("locales").join(format!("{locale}.ftl")), &text)?;
        }
        put(draft.join(REPORT), &imported.report.text())?;
        Ok(fs::rename(&draft, folder).map_err(unwritable(folder))?)
    };
    fill().inspect_err(|_| {
        // The first error is the one that matters.
        let _gone = fs::remove_dir_all(&draft);
    })
}

fn read(path: &Path) -> Result<Vec<u8>> {
    let failed = |source| Unreadable { path: path.to_owned(), source };
    if fs::metadata(path).map_err(failed)?.len() > MAX_BYTES {
        return Err(failed(std::io::Error::other(format!("it has more than {MAX_BYTES} bytes"))).into());
    }
    Ok(fs::read(path).map_err(failed)?)
}

/// The files beside the form, by name: its own folder, and the folders beside that one, where exports put what belongs together.
fn beside(arguments: &Arguments) -> Result<BTreeMap<String, Vec<u8>>> {
    let own = arguments.file.parent().filter(|folder| *folder != Path::new("")).unwrap_or(Path::new("."));
    let mut folders = match &arguments.beside {
        Some(folder) => vec![folder.clone()],
        None => vec![own.to_owned()],
    };
    let around = arguments.beside.as_deref().or_else(|| own.parent().filter(|folder| *folder != Path::new("")));
    if let (From::Publik, Some(around)) = (arguments.from, around) {
        let entries = fs::read_dir(around).into_iter().flatten().flatten().map(|entry| entry.path());
        folders.extend(entries.filter(|path| path.is_dir()));
    }
    let mut files = BTreeMap::new();
    let extension = arguments.file.extension();
    for folder in folders {
        for path in fs::read_dir(&folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
            let small = fs::metadata(&path).is_ok_and(|file| file.is_file() && file.len() <= MAX_BYTES);
            if small && path.extension() == extension && files.len() < MAX_BESIDE && path != arguments.file {
                let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                files.insert(name, read(&path)?);
            }
        }
    }
    Ok(files)
}

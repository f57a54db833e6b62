//! What authors call: new, build, check, preview, test, locales, explain, import.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use authoring::{
    build::{self, Built, Failure},
    compile::Source,
    explain::explain,
    folder, source,
};
use clap::Subcommand;
use package::Package;
use procedure::Finding;

mod check;
mod import;
mod locales;
mod new;
mod pictures;
mod preview;
mod test;

pub(super) use test::NoBrowser;

use super::{
    Refused, Unwritable,
    packages::{Unreadable, read},
    report::{self, Format},
};

#[derive(Subcommand)]
pub(super) enum Command {
    /// Begin a procedure: a new folder with a small one in it
    New {
        /// The folder; its name becomes the procedure's
        folder: PathBuf,
    },
    /// Make a package from a procedure's folder, or say everything that is wrong with it
    Build {
        /// The folder with `procedure.yaml` in it
        folder: PathBuf,
        /// The package; `<procedure>.parvis` here, if absent
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
        /// How findings are told
        #[arg(long, value_enum, default_value = "text")]
        format: Format,
    },
    /// Say whether a folder or package can be installed, and everything that its author must correct
    Check(check::Arguments),
    /// Make a procedure's folder from a form of another system, and say what did not come over
    Import(import::Arguments),
    /// Show a procedure on a page while it is written; what is sent from there goes nowhere
    Preview(preview::Arguments),
    /// Play the journeys on the host's engine and on a browser's
    Test(test::Arguments),
    /// Say how far each translation is: what is missing, and what was made from another French text than there is now
    Locales(locales::Arguments),
    /// Name the pictures that stand beside choices, or write them into a folder
    Pictures(pictures::Arguments),
    /// Print the file from which a package was built, or write the whole folder
    Explain {
        /// The package
        file: PathBuf,
        /// A new folder for the file, the words, the journeys and the pictures
        #[arg(long, value_name = "FOLDER")]
        out: Option<PathBuf>,
    },
}

pub(super) fn run(command: Command, out: &mut impl Write) -> Result<()> {
    match command {
        Command::Build { folder, out: file, format } => build_package(&folder, file, format, out),
        Command::New { folder } => new::run(&folder, out),
        Command::Check(arguments) => check::run(&arguments, out),
        Command::Import(arguments) => import::run(&arguments, out),
        Command::Preview(arguments) => preview::run(&arguments, out),
        Command::Test(arguments) => test::run(&arguments, out),
        Command::Locales(arguments) => locales::run(&arguments, out),
        Command::Pictures(arguments) => pictures::run(&arguments, out),
        Command::Explain { file, out: folder } => explain_package(&file, folder.as_deref(), out),
    }
}

/// `parvis build FOLDER`
fn build_package(folder: &Path, file: Option<PathBuf>, format: Format, out: &mut impl Write) -> Result<()> {
    match built(folder)? {
        Ok(Built { package, compiled }) => {
            let file = file.unwrap_or_else(|| PathBuf::from(format!("{}.parvis", compiled.description.id)));
            crate::files::write_whole_as(&file, &package, crate::files::PUBLIC)
                .map_err(|source| Unwritable { path: file.clone(), source })?;
            report::write(&compiled.warnings, format, out)?;
            if format == Format::Text {
                let hash = crate::hash::of(&package);
                writeln!(out, "{}: {} bytes, hash {}", file.display(), package.len(), &hash[..12])?;
            }
            Ok(())
        }
        Err(findings) => {
            report::write(&findings, format, out)?;
            Err(Refused(format!("{} was not built: {}", folder.display(), report::sum(&findings))).into())
        }
    }
}

/// The package of a folder, or every finding.
pub(super) fn built(folder: &Path) -> Result<Result<Built, Vec<Finding>>> {
    let (source, findings) = source_of(folder)?;
    built_of(&source, findings)
}

/// What stands in a folder, and what of it is no text.
fn source_of(folder: &Path) -> Result<(Source, Vec<Finding>)> {
    Ok(folder::read(folder).map_err(|error| Unreadable { path: error.path, source: error.source })?)
}

/// The package of what was read, or every finding.
fn built_of(source: &Source, mut findings: Vec<Finding>) -> Result<Result<Built, Vec<Finding>>> {
    match build::kit().and_then(|kit| build::build(source, &kit)) {
        Ok(built) if findings.is_empty() => Ok(Ok(built)),
        Ok(built) => {
            findings.extend(built.compiled.warnings);
            Ok(Err(findings))
        }
        Err(Failure::Findings(others)) => {
            findings.extend(others);
            Ok(Err(findings))
        }
        Err(Failure::Tool(why)) => Err(anyhow::anyhow!(why)),
    }
}

/// `parvis explain FILE`
fn explain_package(file: &Path, folder: Option<&Path>, out: &mut impl Write) -> Result<()> {
    let bytes = read(file)?;
    let package = match Package::read(&bytes) {
        Ok(package) => package,
        Err(findings) => {
            report::write(&findings, Format::Text, out)?;
            return Err(Refused(format!("{} is not a package that can be read", file.display())).into());
        }
    };
    let definition = match build::definition(&package.module) {
        Ok(Some(definition)) => definition,
        Ok(None) => {
            let why =
                "was written in a programming language: there is no file to print; `parvis inspect` says what is in it";
            return Err(Refused(format!("{} {why}", file.display())).into());
        }
        Err(error) => return Err(Refused(format!("{}: {error}", file.display())).into()),
    };
    let text = source::write(&explain(&definition, &package.description));
    let Some(folder) = folder else { return Ok(out.write_all(text.as_bytes())?) };
    let write = |path: PathBuf, bytes: &[u8]| -> Result<()> {
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).with_context(|| format!("{} cannot be made", parent.display()))?;
        }
        fs::write(&path, bytes).map_err(|source| Unwritable { path, source }.into())
    };
    fs::create_dir(folder).map_err(|source| Unwritable { path: folder.to_owned(), source })?;
    write(folder.join(folder::FILE), text.as_bytes())?;
    for (locale, words) in &package.words {
        write(folder.join("locales").join(format!("{locale}.ftl")), words.as_bytes())?;
    }
    for (part, files) in [("journeys", &package.journeys), ("pictures", &package.pictures)] {
        for (name, bytes) in files {
            // Only a name is taken from the package, whatever way it describes.
            let name = Path::new(name).file_name().unwrap_or_default();
            write(folder.join(part).join(name), bytes)?;
        }
    }
    Ok(writeln!(out, "{}", folder.display())?)
}

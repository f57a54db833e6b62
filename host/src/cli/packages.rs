//! `parvis inspect`: what is in a package.

use std::{
    io::Write,
    path::{Path, PathBuf},
};

use anyhow::Result;
use package::Package;
use serde_json::json;

use super::{Refused, report};
use crate::{
    files::TemporaryFolder,
    registry,
    sandbox::{ArtefactCache, Compiler, Limits, Sandbox},
    secret::Secret,
};

/// How something is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Format {
    /// For people
    Text,
    /// For programs
    Json,
}

/// A file that cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("{path} cannot be read")]
pub(super) struct Unreadable {
    pub(super) path: PathBuf,
    pub(super) source: std::io::Error,
}

/// `parvis inspect FILE`
pub(super) fn inspect(file: &Path, format: Format, out: &mut impl Write) -> Result<()> {
    let bytes = read(file)?;
    let package = package_of(&bytes, file, out)?;
    let description = &package.description;
    let parts = json!({
        "hash": package.hash,
        "bytes": bytes.len(),
        "contract": package.contract,
        "description": description,
        "moduleBytes": package.module.len(),
        "words": package.words.iter().map(|(locale, text)| (locale.to_string(), text.len().into())).collect::<serde_json::Map<_, _>>(),
        "pictures": package.pictures.keys().collect::<Vec<_>>(),
        "journeys": package.journeys.keys().collect::<Vec<_>>(),
        "signed": package.signer.is_some(),
        "signer": package.signer,
    });
    if format == Format::Json {
        return Ok(writeln!(out, "{}", serde_json::to_string_pretty(&parts)?)?);
    }
    let joined = |names: Vec<String>| if names.is_empty() { "none".to_owned() } else { names.join(", ") };
    for (name, value) in [
        ("procedure", description.id.to_string()),
        ("version", description.version.clone()),
        ("contract", package.contract.clone()),
        ("hash", package.hash.clone()),
        ("size", format!("{} bytes, of which the program takes {}", bytes.len(), package.module.len())),
        ("service", description.service.to_string()),
        ("kept for", format!("{} days", description.data.retention_days)),
        ("words", joined(package.words.keys().map(ToString::to_string).collect())),
        ("pictures", joined(package.pictures.keys().cloned().collect())),
        ("journeys", joined(package.journeys.keys().cloned().collect())),
        (
            "signature",
            package
                .signer
                .map_or("none".to_owned(), |id| format!("of the key {id}; whether it counts, `parvis install` checks")),
        ),
    ] {
        writeln!(out, "{name:>10}  {value}")?;
    }
    Ok(())
}

/// The package in a file; what is wrong with it goes out first.
pub(super) fn read_package(file: &Path, out: &mut impl Write) -> Result<Package> {
    package_of(&read(file)?, file, out)
}

fn package_of(bytes: &[u8], file: &Path, out: &mut impl Write) -> Result<Package> {
    match Package::read(bytes) {
        Ok(package) => Ok(package),
        Err(findings) => {
            report::write(&findings, report::Format::Text, out)?;
            Err(Refused(format!("{} is not a package that can be read", file.display())).into())
        }
    }
}

pub(super) fn read(file: &Path) -> Result<Vec<u8>> {
    Ok(registry::read_file(file).map_err(|source| Unreadable { path: file.to_owned(), source })?)
}

/// A sandbox in a folder of its own, gone afterwards.
pub(super) struct Workshop {
    pub(super) sandbox: Sandbox,
    _folder: TemporaryFolder,
}

impl Workshop {
    pub(super) fn open() -> Result<Self> {
        let folder = TemporaryFolder::new()?;
        let secret = Secret::open(&folder.path().join("secret"))?;
        let cache = ArtefactCache::open(&folder.path().join("compiled"), secret)?;
        Ok(Self { sandbox: Sandbox::new(Limits::default(), cache, Compiler::this_program()?)?, _folder: folder })
    }
}

//! The procedures of this host: which are offered, which are only kept for journeys under way, and what the browser gets of each.

use std::{
    collections::{BTreeMap, HashMap},
    fs,
    io::{self, Read},
    path::{Path, PathBuf},
    sync::Arc,
};

use procedure::{Date, Description, Finding, Id, Locale};

use crate::{
    assets::{Asset, Compressor},
    sandbox::{Program, Sandbox},
};

pub mod check;
mod kept;

pub use check::{Checked, check};
pub use kept::KeptPackages;

/// The procedures of this host.
#[derive(Default)]
pub struct Registry {
    installed: HashMap<String, Arc<Installed>>,
    offered: BTreeMap<Id, Arc<Installed>>,
}

/// One version of a procedure.
pub struct Installed {
    /// The content hash of its package.
    pub hash: String,
    /// What it says about itself.
    pub description: Description,
    /// Its program for the replay.
    pub program: Program,
    /// Its program for the browser: the same module.
    pub module: Asset,
    /// Its words for the browser, complete in every locale offered.
    pub words: BTreeMap<Locale, Asset>,
    /// The last day on which it is accepted; none for one that is offered now.
    pub until: Option<Date>,
}

/// A package file that was refused.
#[derive(Debug)]
pub struct Refused {
    /// The file.
    pub file: PathBuf,
    /// Why.
    pub findings: Vec<Finding>,
}

/// What is needed to install packages.
pub struct Installer<'a> {
    /// What runs them.
    pub sandbox: &'a Sandbox,
    /// What compresses what the browser gets.
    pub compressor: &'a Compressor,
    /// The locales offered.
    pub locales: &'a [Locale],
}

impl Registry {
    /// Installs every package of a folder; what is refused is returned beside.
    pub fn load(folder: &Path, installer: &Installer<'_>, kept: &KeptPackages) -> io::Result<(Self, Vec<Refused>)> {
        let mut registry = Self::default();
        let mut refused = Vec::new();
        for file in package_files(folder)? {
            let bytes = read_file(&file)?;
            let findings = match check(&bytes, installer.sandbox) {
                Ok(checked) if registry.offered.contains_key(&checked.package.description.id) => {
                    let detail = format!("another file offers {} already; remove one", checked.package.description.id);
                    vec![Finding::error("procedure-twice", "parvis:manifest", detail)]
                }
                Ok(checked) => {
                    for warning in &checked.warnings {
                        tracing::warn!(file = %file.display(), code = %warning.code, place = warning.place, "{}", warning.detail);
                    }
                    kept.keep(&checked.package.hash, &bytes)?;
                    registry.offer(installer.install(checked, None)?);
                    continue;
                }
                Err(findings) => findings,
            };
            refused.push(Refused { file, findings });
        }
        Ok((registry, refused))
    }

    /// Adds a version that is no longer offered, for the journeys that began with it.
    pub fn keep(&mut self, installed: Installed) {
        self.installed.entry(installed.hash.clone()).or_insert_with(|| Arc::new(installed));
    }

    fn offer(&mut self, installed: Installed) {
        let installed = Arc::new(installed);
        self.offered.insert(installed.description.id.clone(), Arc::clone(&installed));
        self.installed.insert(installed.hash.clone(), installed);
    }

    /// The version of this content hash, if it is accepted on `today`.
    #[must_use]
    pub fn installed(&self, hash: &str, today: Date) -> Option<Arc<Installed>> {
        let installed = self.installed.get(hash)?;
        installed.until.is_none_or(|until| today <= until).then(|| Arc::clone(installed))
    }

    /// The version of this content hash, whatever day it is.
    #[must_use]
    pub fn any(&self, hash: &str) -> Option<&Arc<Installed>> {
        self.installed.get(hash)
    }

    /// The content hash of every version, offered or not.
    #[must_use]
    pub fn hashes(&self) -> Vec<String> {
        self.installed.keys().cloned().collect()
    }

    /// Whether this procedure is offered, in whatever version.
    #[must_use]
    pub fn offers(&self, procedure: &Id) -> bool {
        self.offered.contains_key(procedure)
    }

    /// The versions offered, by procedure.
    pub fn procedures(&self) -> impl Iterator<Item = &Arc<Installed>> {
        self.offered.values()
    }

    /// The content hash and procedure of every version offered.
    #[must_use]
    pub fn offered(&self) -> Vec<(String, Id)> {
        self.offered.values().map(|installed| (installed.hash.clone(), installed.description.id.clone())).collect()
    }
}

impl Installer<'_> {
    /// Makes what the host and the browser need of a package.
    pub fn install(&self, checked: Checked, until: Option<Date>) -> io::Result<Installed> {
        let Checked { package, program, .. } = checked;
        let mut words = BTreeMap::new();
        let known = package.words.keys().filter(|locale| !self.locales.contains(locale));
        for locale in self.locales.iter().chain(known) {
            let fallbacks = locale.fallbacks();
            let texts: Vec<&str> =
                fallbacks.iter().filter_map(|tag| package.words.get(tag)).map(String::as_str).collect();
            let pack = locales::pack::complete(&texts);
            words.insert(locale.clone(), self.compressor.asset(pack.into_bytes(), "text/plain; charset=utf-8")?);
        }
        Ok(Installed {
            hash: package.hash,
            description: package.description,
            program,
            module: self.compressor.asset(package.module, "application/wasm")?,
            words,
            until,
        })
    }
}

/// A package file; of one that is too large, one byte more than the reader takes, so that it says so.
pub fn read_file(file: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    fs::File::open(file)?.take(package::Limits::default().file as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn package_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "parvis") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

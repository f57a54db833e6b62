//! Makes of a package what the host and the browser need: its program, its compressed files, its lines of the catalogue. What was made is
//! kept beside the packages, and made again when it is missing or damaged.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::PathBuf,
};

use locales::Words;
use package::Package;
use procedure::{
    Description, Finding, Locale,
    api::{AssetUrl, CatalogueEntry},
    document,
};

use super::{Checked, KeptPackages, check};
use crate::{
    assets::{Asset, Compressor},
    config::Config,
    hash,
    sandbox::{ArtefactCache, Compiler, Program, Sandbox, SandboxError},
    secret::Secret,
};

/// The name of the folder of kept packages in the data folder.
pub const PACKAGES: &str = "packages";

/// Raised when lines of the catalogue are written differently, so that those of an earlier Parvis are made again.
const FORM: &str = "4";

/// Parvis' own words, read once for many packages: a thread of work has its own.
#[derive(Default)]
pub struct Cores(BTreeMap<Locale, Words>);

impl Cores {
    fn of(&mut self, locale: &Locale) -> &Words {
        self.0.entry(locale.clone()).or_insert_with(|| Words::core(locale, &locales::pack::core(locale)))
    }
}

/// One version of a procedure, ready to be served and replayed.
pub struct Installed {
    /// The content hash of its package.
    pub hash: String,
    /// What it says about itself.
    pub description: Description,
    /// Its program for the replay.
    pub program: Program,
    /// Its program for the browser: the same module.
    pub module: Asset,
    /// Its pictures, by name.
    pub pictures: BTreeMap<String, Asset>,
    /// A made-up person's way through it.
    pub example: Option<Asset>,
    /// Its words for the browser, complete in every locale offered.
    pub words: BTreeMap<Locale, Asset>,
}

impl Installed {
    /// About how many bytes of memory it takes: compiled code is about ten times as long as the module.
    pub(super) fn bytes(&self) -> u64 {
        let of = |asset: &Asset| {
            let forms = [Some(&asset.plain), asset.brotli.as_ref(), asset.gzip.as_ref()];
            forms.into_iter().flatten().map(|form| form.len() as u64).sum::<u64>()
        };
        let others = self.words.values().chain(self.pictures.values()).chain(&self.example);
        self.module.plain.len() as u64 * 10 + of(&self.module) + others.map(of).sum::<u64>()
    }
}

/// A package of this host that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum Unusable {
    #[error("the package {0} is missing or damaged; restore it from a backup")]
    Missing(String),
    #[error("the package {hash} is refused: {}", .findings.iter().map(|finding| finding.detail.as_str()).collect::<Vec<_>>().join("; "))]
    Refused { hash: String, findings: Vec<Finding> },
    #[error("the package {hash} does not run")]
    Sandbox { hash: String, source: SandboxError },
    #[error("what is made of the package {hash} cannot be kept; check the free space")]
    Io { hash: String, source: io::Error },
}

/// Everything that is needed to take a package in.
pub struct Workshop {
    sandbox: Sandbox,
    kept: KeptPackages,
    /// A folder for each package.
    made: PathBuf,
    locales: Vec<Locale>,
}

impl Workshop {
    /// The workshop in the data folder of these settings.
    pub fn open(config: &Config, secret: &Secret, compiler: Compiler) -> anyhow::Result<Self> {
        let cache = config.data.join("cache");
        let artefacts = ArtefactCache::open(&cache.join("compiled"), secret.for_purpose("artefacts"))?;
        let made = cache.join("made");
        crate::files::create_private_folder(&made)?;
        Ok(Self {
            sandbox: Sandbox::new(config.limits.clone(), artefacts, compiler)?,
            kept: KeptPackages::open(&config.data.join(PACKAGES))?,
            made,
            locales: config.locales.clone(),
        })
    }

    /// Checks a package file.
    pub fn check(&self, bytes: &[u8]) -> Result<Checked, Vec<Finding>> {
        check(bytes, &self.sandbox)
    }

    /// Keeps a package, and makes its lines of the catalogue.
    pub fn keep(&self, package: &Package, bytes: &[u8], cores: &mut Cores) -> io::Result<()> {
        self.kept.keep(&package.hash, bytes)?;
        self.write_lines(package, &self.packs(package), cores)
    }

    /// One version with everything that it is served with.
    pub fn ready(&self, hash: &str) -> Result<Installed, Unusable> {
        let io = |source| Unusable::Io { hash: hash.to_owned(), source };
        let package = self.package(hash)?;
        let program = self
            .sandbox
            .prepare(hash, &package.component)
            .map_err(|source| Unusable::Sandbox { hash: hash.to_owned(), source })?;
        let packs = self.packs(&package);
        let compressor = Compressor::open(&self.made.join(hash)).map_err(io)?;
        let asset = |(locale, pack): (Locale, String)| {
            Ok((locale, compressor.asset(pack.into_bytes(), "text/plain; charset=utf-8")?))
        };
        let picture = |(name, bytes): (String, Vec<u8>)| {
            let media_type = package::picture::media_type(&name).unwrap_or("application/octet-stream");
            Ok((name, compressor.asset(bytes, media_type)?))
        };
        let example = procedure::script::example(&package.journeys).map(|example| document::write(&example));
        let example = example.map(|example| compressor.asset(example, "application/json")).transpose().map_err(io)?;
        Ok(Installed {
            pictures: package.pictures.into_iter().map(picture).collect::<io::Result<_>>().map_err(io)?,
            example,
            words: packs.into_iter().map(asset).collect::<io::Result<_>>().map_err(io)?,
            module: compressor.asset(package.module, "application/wasm").map_err(io)?,
            hash: package.hash,
            description: package.description,
            program,
        })
    }

    /// The line of the catalogue in this locale: a [`CatalogueEntry`] as JSON.
    pub fn line(&self, hash: &str, locale: &Locale, cores: &mut Cores) -> Result<Vec<u8>, Unusable> {
        if let Some(line) = self.written_line(hash, locale) {
            return Ok(line);
        }
        let package = self.package(hash)?;
        let packs = self.packs(&package);
        if let Err(error) = self.write_lines(&package, &packs, cores) {
            tracing::warn!(%error, package = hash, "a line of the catalogue could not be kept; it is made anew each time");
        }
        Ok(line(&package, &packs, cores.of(locale)))
    }

    /// Clears away what was made of other packages than these.
    pub fn keep_only(&self, hashes: &[String]) -> anyhow::Result<()> {
        self.sandbox.keep_only(hashes)?;
        let wanted: BTreeSet<&str> = hashes.iter().map(String::as_str).collect();
        for entry in fs::read_dir(&self.made)? {
            let entry = entry?;
            if !wanted.contains(&*entry.file_name().to_string_lossy()) {
                fs::remove_dir_all(entry.path())?;
            }
        }
        Ok(())
    }

    /// A package that was kept, read again.
    fn package(&self, hash: &str) -> Result<Package, Unusable> {
        let bytes = self.kept.read(hash).map_err(|source| Unusable::Io { hash: hash.to_owned(), source })?;
        let bytes = bytes.ok_or_else(|| Unusable::Missing(hash.to_owned()))?;
        Package::read(&bytes).map_err(|findings| Unusable::Refused { hash: hash.to_owned(), findings })
    }

    /// The words of a package in every locale offered, and in those that it has besides.
    fn packs(&self, package: &Package) -> BTreeMap<Locale, String> {
        let besides = package.words.keys().filter(|locale| !self.locales.contains(locale));
        let pack = |locale: &Locale| {
            (locale.clone(), locales::pack::complete_for(locale, |tag| package.words.get(tag).map(String::as_str)))
        };
        self.locales.iter().chain(besides).map(pack).collect()
    }

    fn line_file(&self, hash: &str, locale: &Locale) -> PathBuf {
        self.made.join(hash).join(format!("line-{FORM}.{locale}.json"))
    }

    /// A line that was written before, if it is whole: its hash stands before it.
    fn written_line(&self, hash: &str, locale: &Locale) -> Option<Vec<u8>> {
        let bytes = fs::read(self.line_file(hash, locale)).ok()?;
        let (sum, line) = bytes.split_at_checked(64)?;
        (sum == hash::of(line).as_bytes()).then(|| line.to_vec())
    }

    /// Not forced onto the disk: what a power cut leaves unfinished is seen by its hash and made again.
    fn write_lines(&self, package: &Package, packs: &BTreeMap<Locale, String>, cores: &mut Cores) -> io::Result<()> {
        crate::files::create_private_folder(&self.made.join(&package.hash))?;
        for locale in &self.locales {
            let line = line(package, packs, cores.of(locale));
            fs::write(self.line_file(&package.hash, locale), [hash::of(&line).as_bytes(), &line].concat())?;
        }
        Ok(())
    }
}

fn line(package: &Package, packs: &BTreeMap<Locale, String>, core: &Words) -> Vec<u8> {
    let words = core.with_procedure(packs.get(core.locale()).map_or("", String::as_str));
    let (hash, description) = (&package.hash, package.description.clone());
    let at = |locale: &Locale| (locale.clone(), AssetUrl(format!("/packages/{hash}/words/{locale}.ftl")));
    document::write(&CatalogueEntry {
        package: hash.clone(),
        title: words.text(&description.title),
        summary: words.text(&description.summary),
        keywords: words.text(&description.keywords),
        written_in: words.foreign(&description.title),
        description,
        module: AssetUrl(format!("/packages/{hash}/module.wasm")),
        words: packs.keys().map(at).collect(),
        example: procedure::script::example(&package.journeys)
            .map(|_| AssetUrl(format!("/packages/{hash}/example.json"))),
        unsigned: package.signer.is_none(),
    })
}

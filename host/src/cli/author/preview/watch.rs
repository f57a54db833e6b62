//! Looks whether something was saved; builds it, installs it as `parvis install` does, and tells the page.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    time::{Duration, Instant, SystemTime},
};

use anyhow::{Context, Result};
use authoring::{
    build::Built,
    check::{self, Places, Subject, read_journeys, scripts},
    compile::{Compiled, Source},
    explore::{self, Bound},
    folder,
};
use package::{Package, signature};
use procedure::{Finding, Id};
use tokio::sync::watch;

use super::{
    super::{built_of, source_of},
    news::News,
};
use crate::{
    config::Config,
    registry::{Cores, Pointer, PointerFile, Registry, Version, Workshop},
    sandbox::Compiler,
    secret::{self, Secret},
};

/// How often the folder is looked at. Looking costs as many microseconds as it has files, works on every file system, and is not fooled by
/// editors that write beside and rename.
const EVERY: Duration = Duration::from_millis(50);

/// How long the host may take to offer what was installed.
const OFFERED: Duration = Duration::from_secs(10);

/// What the files of a folder were when they were looked at.
type Seen = BTreeMap<PathBuf, (Option<SystemTime>, u64)>;

/// The author's folder, and where its packages go.
pub(super) struct Watch {
    folder: PathBuf,
    seen: Seen,
    workshop: Workshop,
    pointers: PointerFile,
    key: signature::SecretKey,
    news: watch::Sender<News>,
}

/// What was built, to be judged while the page shows it.
struct Written {
    source: Source,
    compiled: Compiled,
}

impl Watch {
    /// Builds and installs what is there; findings are news, a folder that cannot be read is an error.
    pub(super) fn begin(folder: &Path, config: &Config) -> Result<(Self, watch::Receiver<News>)> {
        let secret = Secret::open(&config.data.join("secret"))?;
        let (news, heard) = watch::channel(News::default());
        let watch = Self {
            folder: folder.to_owned(),
            seen: seen(folder),
            workshop: Workshop::open(config, &secret, Compiler::this_program()?)?,
            pointers: PointerFile::of(&config.data),
            // Signed by somebody, so that the pages look as they will when the author has signed: those of an unsigned package warn.
            key: signature::SecretKey::from_bytes(&secret::random()?),
            news,
        };
        let first = watch.take_over()?;
        watch.tell(first);
        Ok((watch, heard))
    }

    /// Takes over whatever is saved, for ever.
    pub(super) fn follow(&mut self, registry: &Registry) {
        loop {
            std::thread::sleep(EVERY);
            let now = seen(&self.folder);
            if now == self.seen {
                continue;
            }
            // Saving several files takes an editor a moment: half of it would only flicker.
            std::thread::sleep(EVERY);
            self.seen = seen(&self.folder);
            let failed = |error: anyhow::Error| (self.behind(format!("{error:#}\n")), None);
            let (news, written) = self.take_over().unwrap_or_else(failed);
            let began = Instant::now();
            let offered = |registry: &Registry| registry.offered().iter().any(|(hash, _)| *hash == news.version);
            while !news.version.is_empty() && !offered(registry) && began.elapsed() < OFFERED {
                std::thread::sleep(Duration::from_millis(5));
            }
            self.tell((news, written));
        }
    }

    /// Builds and installs; or says what is to be corrected, and leaves what was installed before.
    fn take_over(&self) -> Result<(News, Option<Written>)> {
        let (mut source, findings) = source_of(&self.folder)?;
        // A journey that fails is told, but it must not hide the page on which the author sees why.
        let journeys = std::mem::take(&mut source.journeys);
        let Built { package, compiled } = match built_of(&source, findings)? {
            Ok(built) => built,
            Err(findings) => return Ok((self.behind(list(&findings)), None)),
        };
        let bytes = signature::sign(&package, &self.key);
        let checked = match self.workshop.check(&bytes) {
            Ok(checked) => checked,
            Err(findings) => return Ok((self.behind(list(&findings)), None)),
        };
        let Package { description, hash, .. } = &checked.package;
        self.install(&description.id, &description.version, &checked.package, &bytes)
            .context("the new version cannot be installed; is there room for temporary files?")?;
        let (procedure, version) = (description.id.to_string(), hash.clone());
        let news = News { procedure, version, behind: false, findings: String::new() };
        Ok((news, Some(Written { source: Source { journeys, ..source }, compiled })))
    }

    /// The procedure alone: one that was given another name is another one.
    fn install(&self, id: &Id, version: &str, package: &Package, bytes: &[u8]) -> Result<()> {
        let (version, hash) = (version.to_owned(), package.hash.clone());
        let now = Version { version, hash, signed_by: Some(self.key.public().id()), since: String::new() };
        self.workshop.keep(package, bytes, &mut Cores::default())?;
        self.workshop.ready(&now.hash)?;
        let held = self.pointers.hold()?;
        let mut installed = held.read()?;
        installed.0 = BTreeMap::from([(id.clone(), Pointer { now, before: Vec::new() })]);
        Ok(held.write(&installed)?)
    }

    /// What is shown stays; what was saved is not it.
    fn behind(&self, findings: String) -> News {
        News { behind: true, findings, ..self.news.borrow().clone() }
    }

    /// To the page at once, so that it follows; what exploring finds comes a moment later.
    fn tell(&self, (mut news, written): (News, Option<Written>)) {
        self.news.send_replace(news.clone());
        if let Some(written) = written {
            news.findings = list(&judge(&written));
            self.news.send_if_modified(|shown| std::mem::replace(shown, news.clone()) != news);
        }
        // Without a terminal there still is the page.
        let _written = say(&news, &mut io::stderr());
    }
}

/// What `parvis check` says of it, without the engine: that has been asked already.
fn judge(Written { source, compiled }: &Written) -> Vec<Finding> {
    let mut findings = compiled.warnings.clone();
    let journeys = read_journeys(&source.journeys, &mut findings);
    let (definition, description) = (&compiled.definition, &compiled.description);
    let seen = explore::search(definition, description, &scripts(&journeys), &Bound::default());
    findings.extend(check::check(&Subject {
        definition: Some(definition),
        description,
        lexicon: &compiled.lexicon,
        places: &Places::of(&source.file, compiled),
        journeys: &journeys,
        pictures: &source.pictures,
        seen: &seen,
    }));
    findings.dedup();
    findings
}

fn say(news: &News, out: &mut impl io::Write) -> io::Result<()> {
    out.write_all(news.findings.as_bytes())?;
    match (news.behind, news.version.is_empty()) {
        (true, true) => writeln!(out, "It is shown as soon as this is corrected."),
        (true, false) => writeln!(out, "The version before is shown until this is corrected."),
        (false, _) => writeln!(out, "{} {} is shown.", news.procedure, &news.version[..12]),
    }
}

fn list(findings: &[Finding]) -> String {
    findings.iter().map(|finding| format!("{finding}\n")).collect()
}

/// Every file that a procedure can be made of. What cannot be looked at is noticed when it is read.
fn seen(folder: &Path) -> Seen {
    let mut seen = Seen::new();
    let parts = ["locales", "journeys", "pictures"].map(|part| folder.join(part));
    let inside = parts.iter().filter_map(|part| fs::read_dir(part).ok()).flatten().flatten().map(|entry| entry.path());
    for file in inside.chain([folder.join(folder::FILE)]) {
        if let Ok(facts) = fs::metadata(&file) {
            seen.insert(file, (facts.modified().ok(), facts.len()));
        }
    }
    seen
}

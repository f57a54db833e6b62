//! `parvis dossiers`: what was sent, in words, for the town's agents.

use std::{
    collections::BTreeMap,
    io::Write,
    path::{Path, PathBuf},
    sync::Arc,
};

use anyhow::{Context, Result, bail};
use clap::Subcommand;
use locales::Words;
use package::Package;
use procedure::{Locale, field::document::File};
use tokio::runtime::Runtime;

use super::{Refused, place::Place};
use crate::{
    clock::Clock,
    dossier::{
        Archive, Dossier,
        access::Agent,
        documents::Documents,
        reading::{self, Reading},
        reference::Reference,
        store::{Entry, SqliteStore, Standing},
    },
    files,
    registry::{KeptPackages, PACKAGES},
    serve::{DATABASE, DOCUMENTS},
};

#[derive(Subcommand)]
pub(super) enum Command {
    /// List every dossier, newest first
    List {
        /// The language to read it in
        #[arg(long, default_value = "fr")]
        locale: Locale,
        #[command(flatten)]
        place: Place,
    },
    /// Say where a dossier stands from now on
    Mark {
        /// The receipt number, as it was written or said
        reference: String,
        /// One of its procedure's statuses, such as `granted`
        status: String,
        /// The language to answer in
        #[arg(long, default_value = "fr")]
        locale: Locale,
        #[command(flatten)]
        place: Place,
    },
    /// Show one dossier
    Show {
        /// The receipt number, as it was written or said
        reference: String,
        /// As a page to read in a browser or to print
        #[arg(long)]
        html: bool,
        /// The language to read it in
        #[arg(long, default_value = "fr")]
        locale: Locale,
        /// Also put its documents into this folder, which must not exist
        #[arg(long, value_name = "FOLDER")]
        documents: Option<PathBuf>,
        #[command(flatten)]
        place: Place,
    },
}

pub(super) fn run(command: Command, out: &mut impl Write) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    match command {
        Command::List { locale, place } => list(&Desk::open(&place)?, &runtime, &locale, out),
        Command::Mark { reference, status, locale, place } => {
            let desk = Desk::open(&place)?;
            let (dossier, package) = runtime.block_on(desk.dossier(&reference))?;
            let statuses = &package.description.statuses;
            let Some(wanted) = statuses.iter().find(|known| known.id.as_str() == status) else {
                let known: Vec<_> = statuses.iter().map(|status| status.id.as_str()).collect();
                let title = reading::title(&package, &locale);
                let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
                return Err(Refused(format!("{status:?} is no status of {title}; it has {known}")).into());
            };
            let standing = Standing { status: wanted.id.clone(), since: desk.clock.seconds() };
            runtime.block_on(desk.agent.stand(dossier.reference, standing))?;
            writeln!(out, "{}  {}", dossier.reference, reading::status(&package, &wanted.id, &locale))?;
            Ok(())
        }
        Command::Show { reference, html, locale, documents, place } => {
            let desk = Desk::open(&place)?;
            let (dossier, package) = runtime.block_on(desk.dossier(&reference))?;
            let reading = Reading::of(&dossier, &package, &locale, &desk.clock);
            if let Some(folder) = documents {
                runtime.block_on(desk.copy_documents(&dossier, &folder))?;
            }
            let text = if html { reading.html() } else { reading.text() };
            Ok(out.write_all(text.as_bytes())?)
        }
    }
}

fn list(desk: &Desk, runtime: &Runtime, locale: &Locale, out: &mut impl Write) -> Result<()> {
    let erased = Words::core(locale, &locales::pack::core(locale)).common("agent-erased");
    // A package has many dossiers, and is read once.
    let mut packages = BTreeMap::new();
    for Entry { reference, procedure, package, received_at, erase_on, status } in runtime.block_on(desk.agent.list())? {
        let package = packages.entry(package).or_insert_with_key(|hash| desk.packages.package(hash).ok().flatten());
        let title = package.as_ref().map_or(procedure.to_string(), |package| reading::title(package, locale));
        let first = package.as_ref().and_then(|package| package.description.statuses.first());
        let status = status.or_else(|| first.map(|first| first.id.clone())).zip(package.as_ref());
        let status =
            status.map_or(String::new(), |(id, package)| format!("  {}", reading::status(package, &id, locale)));
        let received = desk.clock.day_of(received_at);
        writeln!(out, "{reference}  {received}  {title}{status}  ({erased} {erase_on})")?;
    }
    Ok(())
}

/// What an agent needs.
struct Desk {
    agent: Box<dyn Agent>,
    packages: KeptPackages,
    documents: Documents,
    clock: Clock,
}

impl Desk {
    fn open(place: &Place) -> Result<Self> {
        let config = place.settings()?;
        let database = config.data.join(DATABASE);
        if !database.is_file() {
            bail!("{} does not exist; say where the dossiers are with `--data`", database.display());
        }
        Ok(Self {
            agent: Box::new(Archive::new(Arc::new(SqliteStore::open(&database, &config.store)?))),
            packages: KeptPackages::open(&config.data.join(PACKAGES))?,
            documents: Documents::of(&config.data.join(DOCUMENTS), &config.uploads)?,
            clock: Clock::real(&config.town.time_zone)?,
        })
    }

    /// The dossier of this number, and the package that explains it.
    async fn dossier(&self, reference: &str) -> Result<(Dossier, Package)> {
        let reference: Reference = reference.parse().map_err(|error| Refused(format!("{reference}: {error}")))?;
        let dossier = self.agent.read(reference).await?;
        let dossier = dossier.ok_or_else(|| Refused(format!("no dossier has the number {reference}")))?;
        let package = self.packages.package(&dossier.package)?;
        let package = package.with_context(|| {
            format!("the package {} of this dossier is missing; restore it from a backup", dossier.package)
        })?;
        Ok((dossier, package))
    }

    /// Puts the documents of a dossier into a new folder.
    async fn copy_documents(&self, dossier: &Dossier, folder: &Path) -> Result<()> {
        files::create_new_private_folder(folder)
            .with_context(|| format!("{} cannot be made; name a folder that does not exist", folder.display()))?;
        for (number, file) in (1..).zip(dossier.documents()) {
            let bytes = self.documents.read(&dossier.key, file.sha256).await;
            let bytes =
                bytes.with_context(|| format!("the document {} is missing; restore it from a backup", file.name))?;
            let path = folder.join(file_name(number, &file));
            files::create_private_file(&path).and_then(|mut copy| copy.write_all(&bytes))?;
        }
        Ok(())
    }
}

/// A name that opens in the right program and can do nothing else, whatever name the file had: `1-carte-d-identite.pdf`.
fn file_name(number: usize, file: &File<'_>) -> String {
    let stem = file.name.rsplit_once('.').map_or(file.name, |(stem, _)| stem);
    let safe = stem.chars().map(|letter| if letter.is_alphanumeric() { letter } else { '-' });
    format!("{number}-{}.{}", safe.take(60).collect::<String>(), file.kind)
}

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
use procedure::{Locale, field::document::File};

use super::{Refused, place::Place};
use crate::{
    clock::Clock,
    dossier::{
        Archive, Dossier,
        access::Agent,
        documents::Documents,
        reading::{self, Reading},
        reference::Reference,
        store::{Entry, SqliteStore},
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
        Command::List { locale, place } => {
            let desk = Desk::open(&place)?;
            let erased = Words::core(&locale, &locales::pack::core(&locale)).common("agent-erased");
            // A package has many dossiers, and is read once.
            let mut titles = BTreeMap::new();
            for Entry { reference, procedure, package, received_at, erase_on } in runtime.block_on(desk.agent.list())? {
                let title = titles.entry(package).or_insert_with_key(|hash| {
                    let package = desk.packages.package(hash).ok().flatten();
                    package.map_or(procedure.to_string(), |package| reading::title(&package, &locale))
                });
                let received = desk.clock.day_of(received_at);
                writeln!(out, "{reference}  {received}  {title}  ({erased} {erase_on})")?;
            }
            Ok(())
        }
        Command::Show { reference, html, locale, documents, place } => {
            let desk = Desk::open(&place)?;
            let reference: Reference = reference.parse().map_err(|error| Refused(format!("{reference}: {error}")))?;
            let dossier = runtime.block_on(desk.agent.read(reference))?;
            let dossier = dossier.ok_or_else(|| Refused(format!("no dossier has the number {reference}")))?;
            let package = desk.packages.package(&dossier.package)?;
            let package = package.with_context(|| {
                format!("the package {} of this dossier is missing; restore it from a backup", dossier.package)
            })?;
            let reading = Reading::of(&dossier, &package, &locale, &desk.clock);
            if let Some(folder) = documents {
                runtime.block_on(desk.copy_documents(&dossier, &folder))?;
            }
            let text = if html { reading.html() } else { reading.text() };
            Ok(out.write_all(text.as_bytes())?)
        }
    }
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

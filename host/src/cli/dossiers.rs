//! `parvis dossiers`: what was sent, in words, for the town's agents.

use std::{io::Write, path::PathBuf, sync::Arc};

use anyhow::{Context, Result, bail};
use clap::{Args, Subcommand};
use procedure::Locale;

use super::Refused;
use crate::{
    clock::Clock,
    config::{self, Config},
    dossier::{Archive, access::Agent, reading::Reading, reference::Reference, store::SqliteStore},
    registry::KeptPackages,
    serve::{DATABASE, PACKAGES},
};

#[derive(Subcommand)]
pub(super) enum Command {
    /// List every dossier, newest first
    List {
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
        #[command(flatten)]
        place: Place,
    },
}

/// Where the dossiers are.
#[derive(Args)]
pub(super) struct Place {
    /// The settings file (TOML)
    #[arg(long, value_name = "FILE", env = crate::config::FILE_VARIABLE)]
    config: Option<PathBuf>,
    /// The folder of dossiers and documents
    #[arg(long, value_name = "FOLDER")]
    data: Option<String>,
}

pub(super) fn run(command: Command, out: &mut impl Write) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    match command {
        Command::List { place } => {
            let desk = Desk::open(&place)?;
            for entry in runtime.block_on(desk.agent.list())? {
                let received = desk.clock.day_of(entry.received_at);
                writeln!(out, "{}  {received}  {}  (erased on {})", entry.reference, entry.procedure, entry.erase_on)?;
            }
            Ok(())
        }
        Command::Show { reference, html, locale, place } => {
            let desk = Desk::open(&place)?;
            let reference: Reference = reference.parse().map_err(|error| Refused(format!("{reference}: {error}")))?;
            let dossier = runtime.block_on(desk.agent.read(reference))?;
            let dossier = dossier.ok_or_else(|| Refused(format!("no dossier has the number {reference}")))?;
            let package = desk.packages.package(&dossier.package)?;
            let package = package.with_context(|| {
                format!("the package {} of this dossier is missing; restore it from a backup", dossier.package)
            })?;
            let reading = Reading::of(&dossier, &package, &locale, &desk.clock);
            let text = if html { reading.html() } else { reading.text() };
            Ok(out.write_all(text.as_bytes())?)
        }
    }
}

/// What an agent needs.
struct Desk {
    agent: Box<dyn Agent>,
    packages: KeptPackages,
    clock: Clock,
}

impl Desk {
    fn open(place: &Place) -> Result<Self> {
        let arguments: Vec<_> = place.data.iter().map(|data| ("data".to_owned(), data.clone())).collect();
        let config = Config::read(place.config.as_deref(), config::environment(), &arguments)?;
        let database = config.data.join(DATABASE);
        if !database.is_file() {
            bail!("{} does not exist; say where the dossiers are with `--data`", database.display());
        }
        Ok(Self {
            agent: Box::new(Archive::new(Arc::new(SqliteStore::open(&database, &config.store)?))),
            packages: KeptPackages::open(&config.data.join(PACKAGES))?,
            clock: Clock::real(&config.town.time_zone)?,
        })
    }
}

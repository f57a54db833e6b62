//! The command line of `parvis`: serving, packages and keys, authors, dossiers; its subcommands are in `Command`.

use std::{
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
};

use clap::{Args, Parser, Subcommand};
use procedure::Id;

use crate::{
    config::{self, Config, ConfigError},
    dossier::store::StoreError,
    keys::KeyError,
};

mod author;
mod dossiers;
mod install;
mod keys;
mod lint_page;
mod measure;
mod packages;
mod place;
mod report;
mod run;

const EXIT_CODES: &str = "Exit codes: 0 done · 1 refused, or not found · 2 wrong arguments · 66 a file cannot be read · \
                          69 no browser to test in, or an address that is taken · \
                          70 Parvis failed · 73 a file cannot be written · 75 the store is busy or full, try again · \
                          77 not signed by a key that is trusted · 78 wrong settings";

/// Serves procedures of a town, checks their packages, shows what was sent.
#[derive(Parser)]
#[command(name = "parvis", version, about, after_help = EXIT_CODES)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the procedures until told to stop
    Serve(Settings),
    /// Say what is in a package
    Inspect {
        /// The package
        file: PathBuf,
        /// How
        #[arg(long, value_enum, default_value = "text")]
        format: packages::Format,
    },
    /// Play the journeys of a package, and say what each call used of its limits
    Run(run::Arguments),
    #[command(flatten)]
    Author(author::Command),
    /// Say what keeps people from using a page of HTML, by WCAG, RGAA and ARIA
    LintPage(lint_page::Arguments),
    /// Say whether a kiosk's screen is large enough, and within the reach of everybody's hands
    Measure(measure::Arguments),
    /// Make, trust and revoke keys that sign packages
    Keys {
        #[command(subcommand)]
        command: keys::Command,
    },
    /// Sign a package: whoever trusts the key can install it
    Sign {
        /// The package
        file: PathBuf,
        /// The secret key
        #[arg(long, value_name = "FILE")]
        key: PathBuf,
        /// Where the signed package goes, if not in place of the other
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Offer a package from now on, also while the host runs
    Install(install::Package),
    /// Offer another version of a procedure from now on
    Upgrade(install::Package),
    /// Offer the version before again
    Rollback {
        /// The procedure
        id: Id,
        #[command(flatten)]
        place: place::Place,
    },
    /// Offer a procedure no more
    Remove {
        /// The procedure
        id: Id,
        #[command(flatten)]
        place: place::Place,
    },
    /// List what is installed: version, content hash, who signed it, since when
    List {
        /// How
        #[arg(long, value_enum, default_value = "text")]
        format: packages::Format,
        #[command(flatten)]
        place: place::Place,
    },
    /// Read what was sent
    Dossiers {
        #[command(subcommand)]
        command: dossiers::Command,
    },
    /// Print every setting with its meaning and default
    Settings,
    /// Print the description of the HTTP API (OpenAPI 3.1)
    Openapi,
    /// Compile a package from stdin to stdout, within limits; `parvis` calls itself with this
    #[command(name = crate::sandbox::COMPILE, hide = true)]
    Compile { memory_bytes: u64, seconds: u64 },
}

/// Where settings come from, and the ones that are set most often.
#[derive(Args)]
struct Settings {
    /// The settings file (TOML)
    #[arg(long, value_name = "FILE", env = crate::config::FILE_VARIABLE)]
    config: Option<PathBuf>,
    /// The address to serve at
    #[arg(long, value_name = "ADDRESS")]
    listen: Option<String>,
    /// The folder of the UI
    #[arg(long, value_name = "FOLDER")]
    ui: Option<String>,
    /// A folder of packages to offer besides those that are installed
    #[arg(long, value_name = "FOLDER")]
    packages: Option<String>,
    /// The folder of dossiers, documents and installed packages
    #[arg(long, value_name = "FOLDER")]
    data: Option<String>,
    /// The folder of the keys that are trusted and revoked
    #[arg(long, value_name = "FOLDER")]
    keys: Option<String>,
    /// Any other setting, such as `town.name=Rennes`
    #[arg(long, value_name = "KEY=VALUE")]
    set: Vec<String>,
}

impl Settings {
    fn read(&self) -> anyhow::Result<Config> {
        let named = [
            ("listen", &self.listen),
            ("ui", &self.ui),
            ("packages", &self.packages),
            ("data", &self.data),
            ("keys", &self.keys),
        ];
        let named = named.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value.clone()?)));
        let mut arguments: Vec<(String, String)> = named.collect();
        for pair in &self.set {
            let (key, value) = pair.split_once('=').ok_or_else(|| ConfigError::Unknown {
                origin: format!("`--set {pair}` (it is written KEY=VALUE and)"),
            })?;
            arguments.push((key.trim().to_owned(), value.trim().to_owned()));
        }
        Ok(Config::read(self.config.as_deref(), config::environment(), &arguments)?)
    }
}

/// Something that was looked for and is not there, or was judged and refused: said already, only the exit code is left.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct Refused(String);

/// A file that cannot be written.
#[derive(Debug, thiserror::Error)]
#[error("{path} cannot be written")]
struct Unwritable {
    path: PathBuf,
    source: io::Error,
}

/// Runs the command line of this process.
#[must_use]
pub fn main() -> ExitCode {
    match run(Arguments::parse().command, &mut io::stdout().lock()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // When nobody reads stderr either, the exit code is all that is left.
            let _written = writeln!(io::stderr(), "parvis: {error:#}");
            ExitCode::from(exit_code(&error))
        }
    }
}

fn run(command: Command, out: &mut impl Write) -> anyhow::Result<()> {
    match command {
        Command::Serve(settings) => {
            let config = settings.read()?;
            log_to_stderr(&config.log.filter)?;
            crate::serve::serve(&config)
        }
        Command::Inspect { file, format } => packages::inspect(&file, format, out),
        Command::Run(arguments) => run::run(&arguments, out),
        Command::Author(command) => author::run(command, out),
        Command::LintPage(arguments) => lint_page::run(&arguments, out),
        Command::Measure(arguments) => measure::run(&arguments, out),
        Command::Keys { command } => keys::run(command, out),
        Command::Sign { file, key, out: to } => keys::sign(&file, &key, to.as_deref(), out),
        Command::Install(package) => install::take(&package, install::Change::Install, out),
        Command::Upgrade(package) => install::take(&package, install::Change::Upgrade, out),
        Command::Rollback { id, place } => install::roll_back(&id, &place, out),
        Command::Remove { id, place } => install::remove(&id, &place, out),
        Command::List { format, place } => install::list(&place, format, out),
        Command::Dossiers { command } => dossiers::run(command, out),
        Command::Settings => Ok(out.write_all(config::example().as_bytes())?),
        Command::Openapi => Ok(out.write_all(crate::api::openapi().as_bytes())?),
        Command::Compile { memory_bytes, seconds } => {
            crate::sandbox::compile_here(memory_bytes, seconds, &mut io::stdin().lock(), out)
        }
    }
}

fn log_to_stderr(filter: &str) -> anyhow::Result<()> {
    let filter = tracing_subscriber::EnvFilter::try_new(filter)
        .map_err(|error| ConfigError::Refused(format!("`log.filter = {filter:?}`: {error}")))?;
    tracing_subscriber::fmt().json().flatten_event(true).with_env_filter(filter).with_writer(io::stderr).init();
    Ok(())
}

/// As sysexits.h numbers them; 1 for a refusal, since scripts ask for that most.
fn exit_code(error: &anyhow::Error) -> u8 {
    match error.downcast_ref() {
        Some(KeyError::Unreadable { .. }) => return 66,
        Some(KeyError::Unwritable { .. }) => return 73,
        Some(KeyError::NoKey { .. } | KeyError::AlreadyThere(_)) => return 1,
        None => {}
    }
    if error.is::<author::NoBrowser>() || error.is::<crate::serve::AddressTaken>() {
        return 69;
    }
    if error.is::<install::NotTrusted>() {
        return 77;
    }
    if error.is::<Unwritable>() {
        return 73;
    }
    if error.is::<Refused>() {
        return 1;
    }
    if error.chain().any(|cause| cause.is::<ConfigError>()) {
        return 78;
    }
    if error.chain().any(|cause| matches!(cause.downcast_ref(), Some(StoreError::Locked | StoreError::Full))) {
        return 75;
    }
    if error.is::<io::Error>() || error.is::<packages::Unreadable>() { 66 } else { 70 }
}

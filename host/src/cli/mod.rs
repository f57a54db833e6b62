//! The command line: `parvis serve`, `check`, `inspect`, `dossiers`, `settings`, `openapi`.

use std::{
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
};

use clap::{Args, Parser, Subcommand};

use crate::{
    config::{self, Config, ConfigError},
    dossier::store::StoreError,
};

mod author;
mod dossiers;
mod packages;
mod report;

const EXIT_CODES: &str = "Exit codes: 0 done · 1 refused, or not found · 2 wrong arguments · 66 a file cannot be read · \
                          70 Parvis failed · 75 the store is busy or full, try again · 78 wrong settings";

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
    #[command(flatten)]
    Author(author::Command),
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
    /// The folder of packages to offer
    #[arg(long, value_name = "FOLDER")]
    packages: Option<String>,
    /// The folder of dossiers and documents
    #[arg(long, value_name = "FOLDER")]
    data: Option<String>,
    /// Any other setting, such as `town.name=Rennes`
    #[arg(long, value_name = "KEY=VALUE")]
    set: Vec<String>,
}

impl Settings {
    fn read(&self) -> anyhow::Result<Config> {
        let named = [("listen", &self.listen), ("ui", &self.ui), ("packages", &self.packages), ("data", &self.data)];
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
        Command::Author(command) => author::run(command, out),
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

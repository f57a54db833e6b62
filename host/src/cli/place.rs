//! Where this host keeps things: the settings that every command needs that looks into the data folder.

use std::path::PathBuf;

use clap::Args;

use crate::config::{self, Config, ConfigError};

/// Where this host keeps things.
#[derive(Args)]
pub(super) struct Place {
    /// The settings file (TOML)
    #[arg(long, value_name = "FILE", env = crate::config::FILE_VARIABLE)]
    config: Option<PathBuf>,
    /// The folder of dossiers, documents and installed packages
    #[arg(long, value_name = "FOLDER")]
    data: Option<String>,
    /// The folder of the keys that are trusted and revoked
    #[arg(long, value_name = "FOLDER")]
    keys: Option<String>,
}

/// Where the UI is.
#[derive(Args)]
pub(super) struct UiFolder {
    /// The folder of the UI; `ui` here or beside the program, if absent
    #[arg(long, value_name = "FOLDER", env = "PARVIS_UI")]
    ui: Option<PathBuf>,
}

impl UiFolder {
    /// The folder: the one that was given, or the first that is there. Whether it is that of the UI, whoever reads it finds out.
    pub(super) fn find(&self) -> PathBuf {
        let here = PathBuf::from("ui");
        let program = std::env::current_exe().unwrap_or_default();
        let beside = program.parent().unwrap_or(&program);
        // As it is installed, and as `cargo xtask build` leaves it.
        let known = [here.clone(), beside.join("ui"), beside.join("../parvis/ui")];
        self.ui.clone().or_else(|| known.into_iter().find(|folder| folder.is_dir())).unwrap_or(here)
    }
}

impl Place {
    /// The settings, read as `parvis serve` reads them.
    pub(super) fn settings(&self) -> Result<Config, ConfigError> {
        let named = [("data", &self.data), ("keys", &self.keys)];
        let given = named.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value.clone()?)));
        Config::read(self.config.as_deref(), config::environment(), &given.collect::<Vec<_>>())
    }
}

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

impl Place {
    /// The settings, read as `parvis serve` reads them.
    pub(super) fn settings(&self) -> Result<Config, ConfigError> {
        let named = [("data", &self.data), ("keys", &self.keys)];
        let given = named.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value.clone()?)));
        Config::read(self.config.as_deref(), config::environment(), &given.collect::<Vec<_>>())
    }
}

//! Every setting of the host. Defaults, then the file, then `PARVIS_*` in the environment, then arguments; read once.

use std::{
    fs,
    net::SocketAddr,
    path::{Path, PathBuf},
};

use procedure::Locale;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use toml::{Table, Value};

use crate::sandbox::Limits;

mod example;
mod voice;

pub use example::example;
pub use voice::VoiceConfig;

/// Names the settings file itself, and so is no setting.
pub const FILE_VARIABLE: &str = "PARVIS_CONFIG";

/// Names the browser of `parvis test`, and so is no setting of a host either.
pub const BROWSER_VARIABLE: &str = "PARVIS_CHROMIUM";

/// The settings of one host.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct Config {
    /// The address to serve at. Anything but loopback needs `tls`, or `behind-tls-proxy`.
    #[schemars(with = "String")]
    pub listen: SocketAddr,
    /// Set this only when a proxy in front of this host speaks TLS with everybody else and forwards to `listen`.
    pub behind_tls_proxy: bool,
    /// The folder of the UI, as `cargo xtask build` makes it.
    pub ui: PathBuf,
    /// A folder of packages (`*.parvis`) to offer besides those that `parvis install` installs, read at the start; empty for none. What is
    /// installed stands above a package of the same procedure here.
    pub packages: PathBuf,
    /// The folder of dossiers, documents and installed packages. Back up this one.
    pub data: PathBuf,
    /// The folder of the keys that are trusted and revoked; empty for `keys` in the folder `data`. Give one that this host can only read,
    /// and nobody who comes to control the host can make it trust another key.
    pub keys: PathBuf,
    /// Take packages that nobody has signed, as `parvis install --allow-unsigned` does for one. People read on every page of such a procedure that
    /// nobody answers for it.
    pub allow_unsigned: bool,
    /// The locales offered, in order; a kiosk starts in the first.
    pub locales: Vec<Locale>,
    /// The town that answers for this host.
    pub town: TownConfig,
    /// Shared devices.
    pub kiosk: KioskConfig,
    /// What kiosks have for the ear. A browser's own voices need nothing here.
    pub voice: VoiceConfig,
    /// TLS of the host's own.
    pub tls: TlsConfig,
    /// What is sent.
    pub dossiers: DossiersConfig,
    /// Documents on their way.
    pub uploads: UploadsConfig,
    /// Where dossiers are kept.
    pub store: StoreConfig,
    /// What a procedure may use.
    pub limits: Limits,
    /// What is written about requests.
    pub log: LogConfig,
}

/// The town that answers for this host.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct TownConfig {
    /// Its name.
    pub name: String,
    /// Where its desk is.
    pub address: String,
    /// The telephone number of its desk.
    pub telephone: String,
    /// Who answers questions about personal data.
    pub data_protection_contact: String,
    /// The time zone in which its days begin.
    pub time_zone: String,
}

/// Shared devices.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct KioskConfig {
    /// Seconds without any input after which a kiosk asks whether somebody is there.
    pub idle_seconds: u32,
    /// Seconds that somebody has to answer that: 20 at least (WCAG 2.2.1).
    pub idle_warning_seconds: u32,
}

/// TLS of the host's own; both or none.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct TlsConfig {
    /// The file of the certificate chain (PEM); empty for none.
    pub certificate: PathBuf,
    /// The file of its private key (PEM); empty for none.
    pub key: PathBuf,
}

/// What is sent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct DossiersConfig {
    /// Days that may lie between the beginning of a journey and its sending. A package that is replaced stays this long.
    pub max_journey_age: u16,
    /// Bytes of one dossier without its documents: 300 long texts of 1,000 characters at worst.
    pub max_bytes: usize,
    /// Replays at the same time; more wait their turn. At most `limits.concurrent-calls`.
    pub replays: u32,
}

/// Documents on their way.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct UploadsConfig {
    /// Bytes of one document: a photo of a present-day telephone has 3 to 8 MB.
    pub max_bytes: u64,
    /// Documents of one journey.
    pub max_documents: usize,
    /// Bytes of all documents that wait for their dossier; beyond that nobody can add one for a while.
    pub max_waiting_bytes: u64,
    /// Seconds after which a document without a dossier is erased.
    pub valid_seconds: u32,
}

/// Where dossiers are kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct StoreConfig {
    /// Milliseconds to wait for another program that holds the database, such as a backup.
    pub busy_milliseconds: u32,
    /// Bytes that the database may grow to; 0 for no bound but the disk's.
    pub max_bytes: u64,
}

/// What is written about requests.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct LogConfig {
    /// Which lines: `error`, `warn`, `info`, `debug`, or a filter by module such as `warn,host=debug`.
    pub filter: String,
}

impl TlsConfig {
    /// Whether the host speaks TLS itself.
    #[must_use]
    pub fn is_given(&self) -> bool {
        !self.certificate.as_os_str().is_empty()
    }
}

impl Default for Config {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            behind_tls_proxy: false,
            ui: "ui".into(),
            packages: PathBuf::new(),
            data: "data".into(),
            keys: PathBuf::new(),
            allow_unsigned: false,
            locales: locales::pack::locales(),
            town: TownConfig::default(),
            kiosk: KioskConfig::default(),
            voice: VoiceConfig::default(),
            tls: TlsConfig::default(),
            dossiers: DossiersConfig::default(),
            uploads: UploadsConfig::default(),
            store: StoreConfig::default(),
            limits: Limits::default(),
            log: LogConfig::default(),
        }
    }
}

impl Default for TownConfig {
    fn default() -> Self {
        Self {
            name: "Parvis".to_owned(),
            address: String::new(),
            telephone: String::new(),
            data_protection_contact: String::new(),
            time_zone: "Europe/Paris".to_owned(),
        }
    }
}

impl Default for KioskConfig {
    fn default() -> Self {
        Self { idle_seconds: 90, idle_warning_seconds: 30 }
    }
}

impl Default for DossiersConfig {
    fn default() -> Self {
        Self { max_journey_age: 31, max_bytes: 300_000, replays: 8 }
    }
}

impl Default for UploadsConfig {
    fn default() -> Self {
        Self { max_bytes: 10_000_000, max_documents: 20, max_waiting_bytes: 5_000_000_000, valid_seconds: 3 * 60 * 60 }
    }
}

impl Default for StoreConfig {
    fn default() -> Self {
        Self { busy_milliseconds: 5_000, max_bytes: 0 }
    }
}

impl Default for LogConfig {
    fn default() -> Self {
        Self { filter: "warn,host=info".to_owned() }
    }
}

/// A setting that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    #[error("the settings file {path} cannot be read")]
    File { path: PathBuf, source: std::io::Error },
    #[error("in the settings file {path}: {source}")]
    Syntax { path: PathBuf, source: Box<toml::de::Error> },
    #[error("{origin} names no setting; `parvis settings` lists them all")]
    Unknown { origin: String },
    #[error("{origin} has the value {value:?}, which is no {wanted}")]
    Shape { origin: String, value: String, wanted: &'static str },
    #[error("the settings do not go together: {0}")]
    Refused(String),
}

impl Config {
    /// The settings from all their sources. `environment` is that of the process, `arguments` are pairs of a key such as
    /// `town.name` and its value.
    pub fn read(
        file: Option<&Path>,
        environment: impl IntoIterator<Item = (String, String)>,
        arguments: &[(String, String)],
    ) -> Result<Self, ConfigError> {
        let refused = |error: &dyn std::fmt::Display| ConfigError::Refused(error.to_string());
        let defaults = Table::try_from(Self::default()).map_err(|error| refused(&error))?;
        let mut settings = defaults.clone();
        if let Some(path) = file {
            merge(&mut settings, read_file(path)?);
        }
        for (name, value) in environment.into_iter().filter(|(name, _)| {
            name.starts_with("PARVIS_") && ![FILE_VARIABLE, BROWSER_VARIABLE].contains(&name.as_str())
        }) {
            let keys = keys(&defaults);
            let key = keys.iter().find(|key| variable(key) == name);
            let key = key.ok_or_else(|| ConfigError::Unknown { origin: format!("the environment variable {name}") })?;
            set(&mut settings, key, &value, &format!("the environment variable {name}"))?;
        }
        for (key, value) in arguments {
            set(&mut settings, key, value, &format!("the argument {key}"))?;
        }
        let config: Self = settings.try_into().map_err(|error| refused(&error))?;
        config.check()?;
        Ok(config)
    }

    /// The folder of the keys that are trusted and revoked.
    #[must_use]
    pub fn keys_folder(&self) -> PathBuf {
        if self.keys.as_os_str().is_empty() { self.data.join("keys") } else { self.keys.clone() }
    }

    fn check(&self) -> Result<(), ConfigError> {
        let refuse = |what: &str| Err(ConfigError::Refused(what.to_owned()));
        let has_tls = self.tls.is_given();
        if has_tls == self.tls.key.as_os_str().is_empty() {
            return refuse("`tls.certificate` and `tls.key` are given together or not at all");
        }
        if !self.listen.ip().is_loopback() && !has_tls && !self.behind_tls_proxy {
            return refuse(&format!(
                "`listen = \"{}\"` can be reached by others, and without TLS everything that people type can be read on the way. \
                 Give `tls.certificate` and `tls.key`; or, if a proxy in front of this host speaks TLS, set \
                 `behind-tls-proxy = true`; or listen on 127.0.0.1",
                self.listen
            ));
        }
        if self.kiosk.idle_warning_seconds < 20 {
            return refuse("`kiosk.idle-warning-seconds` is 20 at least: people need the time to answer (WCAG 2.2.1)");
        }
        if self.locales.is_empty() {
            return refuse("`locales` names no locale");
        }
        if self.dossiers.max_bytes > self.limits.request_bytes {
            return refuse(&format!(
                "`dossiers.max-bytes` is at most {}: no procedure is asked more",
                self.limits.request_bytes
            ));
        }
        if self.dossiers.replays == 0 || self.dossiers.replays > self.limits.concurrent_calls {
            return refuse("`dossiers.replays` is between 1 and `limits.concurrent-calls`");
        }
        Ok(())
    }
}

/// The environment of this process, as far as it is text.
pub fn environment() -> impl Iterator<Item = (String, String)> {
    std::env::vars_os().filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
}

/// The file alone is read as settings first, since then an error names its line.
fn read_file(path: &Path) -> Result<Table, ConfigError> {
    let text = fs::read_to_string(path).map_err(|source| ConfigError::File { path: path.to_owned(), source })?;
    let syntax = |source| ConfigError::Syntax { path: path.to_owned(), source: Box::new(source) };
    toml::from_str::<Config>(&text).map_err(syntax)?;
    toml::from_str(&text).map_err(syntax)
}

fn merge(settings: &mut Table, newer: Table) {
    for (key, value) in newer {
        match (settings.get_mut(&key), value) {
            (Some(Value::Table(inner)), Value::Table(newer)) => merge(inner, newer),
            (_, value) => drop(settings.insert(key, value)),
        }
    }
}

/// Every key with its path, such as `town.time-zone`.
fn keys(table: &Table) -> Vec<String> {
    let below = |(key, value): (&String, &Value)| match value {
        Value::Table(inner) => keys(inner).into_iter().map(|inner| format!("{key}.{inner}")).collect(),
        _ => vec![key.clone()],
    };
    table.iter().flat_map(below).collect()
}

/// `town.time-zone` → `PARVIS_TOWN_TIME_ZONE`.
fn variable(key: &str) -> String {
    format!("PARVIS_{}", key.to_uppercase().replace(['.', '-'], "_"))
}

/// Sets a value written as text, in the type that the setting has.
fn set(settings: &mut Table, key: &str, value: &str, origin: &str) -> Result<(), ConfigError> {
    let unknown = || ConfigError::Unknown { origin: origin.to_owned() };
    let (folders, name) = key.rsplit_once('.').map_or((None, key), |(folders, name)| (Some(folders), name));
    let table = folders
        .into_iter()
        .flat_map(|folders| folders.split('.'))
        .try_fold(settings, |table, folder| table.get_mut(folder).and_then(Value::as_table_mut));
    let slot = table.and_then(|table| table.get_mut(name)).ok_or_else(unknown)?;
    let shape = |wanted| ConfigError::Shape { origin: origin.to_owned(), value: value.to_owned(), wanted };
    *slot = match slot {
        Value::String(_) => Value::String(value.to_owned()),
        Value::Integer(_) => Value::Integer(value.parse().map_err(|_| shape("whole number"))?),
        Value::Boolean(_) => Value::Boolean(value.parse().map_err(|_| shape("`true` or `false`"))?),
        Value::Array(_) => Value::Array(value.split(',').map(|part| Value::String(part.trim().to_owned())).collect()),
        _ => return Err(unknown()),
    };
    Ok(())
}

#[cfg(test)]
mod tests;

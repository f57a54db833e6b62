//! Every route of the API, against a host that listens.

mod dossiers;
mod errors;
mod files;
mod headers;
mod procedures;
mod settings;
mod tls;
mod uploads;

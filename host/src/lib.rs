//! Checks, sandboxes and serves procedures; re-checks and stores dossiers; issues receipts.

pub mod api;
pub mod assets;
pub mod cli;
pub mod clock;
pub mod config;
pub mod dossier;
pub mod files;
pub mod hash;
pub mod keys;
pub mod registry;
pub mod sandbox;
pub mod secret;
pub mod serve;
pub mod voice;

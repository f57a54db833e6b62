//! Tests that cross crates: one binary, the real engine, the real store, a host that really listens.

mod api;
mod cli;
mod journeys;
mod other_languages;
mod registry;
mod sandbox;
mod store;
mod support;

//! Tests that cross crates: one binary, the real engine, the real store, a host that really listens.

mod api;
mod author;
mod cli;
mod installing;
mod journeys;
mod other_languages;
mod readme;
mod registry;
mod sandbox;
mod store;
mod support;

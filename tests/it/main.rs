//! Tests that cross crates: one binary, the real engine, the real store, a host that really listens.

mod api;
mod author;
mod authoring;
mod cli;
mod fuzz;
mod generated;
mod hostile;
mod installing;
mod interrupted;
mod journeys;
mod keys;
mod other_languages;
mod readme;
mod registry;
mod sandbox;
mod store;
mod support;

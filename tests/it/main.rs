//! Tests that cross crates: one binary, the real engine, the real store, a host that really listens.

mod api;
mod cli;
mod installing;
mod interrupted;
mod journeys;
mod keys;
mod registry;
mod sandbox;
mod store;
mod support;

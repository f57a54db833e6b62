//! Over HTTP: what a browser fetches of a package, and dossiers that are on disk when their receipt comes.

use std::{
    thread,
    time::{Duration, Instant},
};

use package::Package;
use procedure::document;
use serde_json::Value;

use crate::{
    Result,
    dossier::Dossier,
    measure::{micros, per_second, time},
    server::Server,
};

/// A package served from the cache.
const SERVE_MICROS: f64 = 1_000.0;
/// Long enough for every connection to send a few.
const DOSSIERS: usize = 320;

/// A client that keeps its connection.
pub(crate) fn agent() -> ureq::Agent {
    ureq::Agent::config_builder().timeout_global(Some(Duration::from_secs(60))).build().new_agent()
}

/// The module of each package, compressed, over a connection that is open already.
pub(crate) fn serve(server: &Server, packages: &[Package], measures: &mut Vec<Value>) -> Result<()> {
    for package in packages {
        let agent = agent();
        let url = server.url(&format!("/packages/{}/module.wasm", package.hash));
        let samples = time(500, || {
            let mut reply = agent.get(&url).header("Accept-Encoding", "br").call()?;
            if reply.headers().get("content-encoding").is_none_or(|coding| coding != "br") {
                return Err("the module came uncompressed".into());
            }
            Ok(reply.body_mut().read_to_vec()?)
        })?;
        measures.push(micros(&format!("serve {} over HTTP", package.description.id), samples, Some(SERVE_MICROS)));
    }
    Ok(())
}

/// Dossiers handed in, replayed, written and receipted, over one connection and over many.
pub(crate) fn submit(server: &Server, dossier: &Dossier, measures: &mut Vec<Value>) -> Result<()> {
    let body = document::write(&dossier.submission);
    let url = server.url("/api/dossiers");
    for connections in [1, 16] {
        let start = Instant::now();
        let took = thread::scope(|scope| {
            let senders: Vec<_> = (0..connections)
                .map(|sender| {
                    let (body, url) = (&body, &url);
                    scope.spawn(move || send(url, body, connections, sender).map_err(|error| error.to_string()))
                })
                .collect();
            for sender in senders {
                sender.join().map_err(|_| "a sender fell over")??;
            }
            Ok::<_, Box<dyn std::error::Error>>(start.elapsed())
        })?;
        let name = format!("durable dossiers over HTTP, {connections} at a time");
        measures.push(per_second(&name, DOSSIERS, took));
    }
    Ok(())
}

fn send(url: &str, body: &[u8], connections: usize, sender: usize) -> Result<()> {
    let agent = agent();
    for number in 0..DOSSIERS / connections {
        // Each is a dossier of its own: the same key again would only give the first receipt again.
        let key = format!("bench-{connections:04}-{sender:04}-{number:04}");
        let mut reply = agent
            .post(url)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", &key)
            .send(body)
            .map_err(|error| format!("a dossier was refused: {error}"))?;
        let receipt = reply.body_mut().read_to_vec()?;
        if reply.status() != 201 {
            return Err(format!("a dossier got {}: {}", reply.status(), String::from_utf8_lossy(&receipt)).into());
        }
    }
    Ok(())
}

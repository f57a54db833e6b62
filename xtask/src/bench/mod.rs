//! `cargo xtask bench`: what a person waits for and what a host bears, measured on this machine and held against what is to be reached.
mod verdict;

use std::process::ExitCode;

use anyhow::{Context, Result};
use serde_json::json;

use crate::build::{self, Part};
use crate::process::Program;
use crate::setup;
use crate::terminal::{answer, say};
use crate::tree::Tree;
use verdict::Measure;

/// Which half to measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Half {
    /// In Chromium: bytes to the first question, time to the next one
    Browser,
    /// The host: packages, replay, dossiers, thousands of procedures and the search among them
    Host,
}

/// Build, measure, print a table and write `bench.json`. A target that is missed is said, and is no failure of this command: a
/// number depends on the machine, and who reads the table knows which one that was.
pub(crate) fn bench(tree: &Tree, only: Option<Half>) -> Result<ExitCode> {
    setup::kiosk::packages()?;
    let node = setup::node::packages(tree)?;
    build::build(tree, Part::All)?;
    crate::kiosk::host(tree)?;
    let machine = machine();
    let mut measures: Vec<Measure> = Vec::new();
    if only != Some(Half::Host) {
        let chromium = setup::browsers::chromium()?;
        say("Measuring in Chromium");
        let text = node
            .script("tests/bench/browser.mjs")
            .env("CARGO_TARGET_DIR", &tree.target)
            .env("PARVIS_CHROMIUM", chromium)
            .capture("measuring in Chromium")?;
        measures.extend(verdict::read(&text).context("tests/bench/browser.mjs printed no measures")?);
    }
    if only != Some(Half::Browser) {
        say("Measuring the host");
        let text = Program::cargo()
            .args(["bench", "--package", "tests", "--bench", "host"])
            .directory(&tree.root)
            .capture("measuring the host")?;
        measures.extend(verdict::read(&text).context("tests/bench/host printed no measures")?);
        let text = Program::cargo()
            .args(["bench", "--package", "kiosk-ui", "--bench", "search"])
            .directory(&tree.root)
            .capture("measuring the search")?;
        measures.extend(verdict::read(&text).context("kiosk-ui/benches/search.rs printed no measures")?);
    }
    for line in verdict::table(&measures) {
        answer(line);
    }
    let file = tree.target.join("bench.json");
    let judged: Vec<_> = measures.iter().map(Measure::judged).collect::<Result<_>>()?;
    let document = serde_json::to_string_pretty(&json!({ "machine": machine, "measures": judged }))?;
    std::fs::write(&file, document + "\n").with_context(|| format!("cannot write {}", file.display()))?;
    say(format!("Also in {}", file.display()));
    Ok(ExitCode::SUCCESS)
}

/// Numbers mean little without the machine, and nothing without how busy it was.
fn machine() -> serde_json::Value {
    let first = |file: &str| std::fs::read_to_string(file).unwrap_or_default();
    let processor = first("/proc/cpuinfo")
        .lines()
        .find_map(|line| Some(line.strip_prefix("model name")?.trim_start_matches([' ', '\t', ':']).to_owned()));
    json!({
        "processor": processor,
        "cores": std::thread::available_parallelism().map_or(0, usize::from),
        "loadBefore": first("/proc/loadavg").split_whitespace().next().and_then(|load| load.parse::<f64>().ok()),
    })
}

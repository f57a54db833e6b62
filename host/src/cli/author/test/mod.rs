//! `parvis test`: plays the author's journeys on the host's engine and on that of a real browser, and compares byte by byte.

use std::{io::Write, path::PathBuf};

use anyhow::Result;
use authoring::check::{Journey, coverage, read_journeys};
use clap::Args;
use package::Package;
use procedure::{
    document,
    script::{self, Failure, Played, Script},
};
use serde_json::json;

use super::{Refused, check};
use crate::{
    cli::{
        packages::{Format, Workshop},
        place::UiFolder,
        report,
    },
    sandbox::Program,
};

mod browser;

use browser::Browser;
pub(in crate::cli) use browser::NoBrowser;

#[derive(Args)]
pub(in crate::cli) struct Arguments {
    /// The folder with `procedure.yaml` in it, or a package
    path: PathBuf,
    /// On which engine
    #[arg(long, value_enum, default_value = "both")]
    engine: Engines,
    /// How the results are told
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// The browser: Chromium, or one made of it; looked for on the search path, if absent
    #[arg(long, value_name = "FILE", env = crate::config::BROWSER_VARIABLE)]
    browser: Option<PathBuf>,
    #[command(flatten)]
    ui: UiFolder,
}

/// On which engine journeys are played.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Engines {
    /// The one of the host
    Wasmtime,
    /// The one of a browser
    Browser,
    /// Both, and their replies must be the same
    Both,
}

/// What runs the procedure.
enum Engine {
    Wasmtime(Box<Program>),
    Browser(Browser),
}

impl Engine {
    fn name(&self) -> &'static str {
        match self {
            Self::Wasmtime(_) => "wasmtime",
            Self::Browser(_) => "browser",
        }
    }

    fn play(&self, script: &Script) -> Result<Played, Failure> {
        script::play(script, |request| {
            let request = std::str::from_utf8(request).map_err(|error| error.to_string())?;
            match self {
                Self::Wasmtime(program) => program.advance_text(request).map_err(|error| error.to_string()),
                Self::Browser(browser) => browser.advance(request),
            }
            .map(String::into_bytes)
        })
    }
}

/// One journey on one engine.
struct Line<'a> {
    journey: &'a Journey,
    engine: &'static str,
    failure: Option<Failure>,
}

pub(super) fn run(arguments: &Arguments, out: &mut impl Write) -> Result<()> {
    let path = &arguments.path;
    let refused = |findings: &[procedure::Finding], out: &mut dyn Write| -> Result<()> {
        let format = if arguments.format == Format::Json { report::Format::Json } else { report::Format::Text };
        report::write(findings, format, &mut { out })?;
        Err(Refused(format!("{} cannot be tested: {}", path.display(), report::sum(findings))).into())
    };
    let judged = match check::judged(path)? {
        Ok(judged) => judged,
        Err(findings) => return refused(&findings, out),
    };
    let mut findings = Vec::new();
    let journeys = read_journeys(&judged.package.journeys, &mut findings);
    if !findings.is_empty() {
        return refused(&findings, out);
    }
    if journeys.is_empty() {
        return Err(Refused(format!("{} has no journeys; write journeys/simple.json", path.display())).into());
    }
    let workshop = Workshop::open()?;
    let engines = engines(arguments, &judged.package, &workshop)?;
    let mut lines = Vec::new();
    for journey in &journeys {
        let mut before: Option<Played> = None;
        for engine in &engines {
            let played = engine.play(&journey.script);
            let failure = match (&before, &played) {
                (Some(before), Ok(played)) => differs(before, played),
                (_, played) => played.as_ref().err().cloned(),
            };
            before = before.or(played.ok());
            lines.push(Line { journey, engine: engine.name(), failure });
        }
    }
    let coverage = judged.definition.as_ref().map(|of| coverage(of, &judged.package.description, &journeys));
    let failed = lines.iter().filter(|line| line.failure.is_some()).count();
    match arguments.format {
        Format::Text => {
            lines.iter().try_for_each(|line| tell(line, out))?;
            coverage.iter().try_for_each(|coverage| writeln!(out, "{coverage}"))?;
        }
        Format::Json => {
            let coverage =
                coverage.map(|coverage| json!({ "text": coverage.to_string(), "missing": coverage.missing }));
            let lines: Vec<_> = lines.iter().map(as_json).collect();
            writeln!(out, "{}", serde_json::to_string_pretty(&json!({ "journeys": lines, "coverage": coverage }))?)?;
        }
    }
    if failed > 0 {
        return Err(Refused(format!("{failed} of {} did not go as written", lines.len())).into());
    }
    Ok(())
}

fn engines(arguments: &Arguments, package: &Package, workshop: &Workshop) -> Result<Vec<Engine>> {
    let mut engines = Vec::new();
    if arguments.engine != Engines::Browser {
        let program = workshop.sandbox.prepare(&package.hash, &package.component)?;
        engines.push(Engine::Wasmtime(Box::new(program)));
    }
    if arguments.engine != Engines::Wasmtime {
        let worker = browser::worker(&arguments.ui.find())?;
        engines.push(Engine::Browser(Browser::start(arguments.browser.as_deref(), worker, package.module.clone())?));
    }
    Ok(engines)
}

/// The first reply that is another one; a journey can go as written and yet show other things.
fn differs(one: &Played, other: &Played) -> Option<Failure> {
    let at = one.calls.iter().zip(&other.calls).position(|(one, other)| one != other);
    let at = at.or_else(|| (one.calls.len() != other.calls.len()).then_some(one.calls.len().min(other.calls.len())))?;
    Some(Failure { at, why: "the browser's reply is not byte for byte that of wasmtime".to_owned() })
}

fn tell(line: &Line<'_>, out: &mut impl Write) -> Result<()> {
    let Line { journey: Journey { file, script }, engine, failure } = line;
    let verdict = if failure.is_some() { "failed" } else { "passed" };
    writeln!(out, "{verdict}  {engine:8}  {file}: {}", script.name)?;
    if let Some(Failure { at, why }) = failure {
        let at = match script.play.get(*at) {
            Some(step) => format!("move {} of {}, {}", at + 1, script.play.len(), text(step)),
            None => "after the last move".to_owned(),
        };
        writeln!(out, "    {at}: {why}")?;
    }
    Ok(())
}

fn as_json(line: &Line<'_>) -> serde_json::Value {
    let Line { journey: Journey { file, script }, engine, failure } = line;
    let failure = failure
        .as_ref()
        .map(|Failure { at, why }| json!({ "move": at + 1, "written": script.play.get(*at).map(text), "why": why }));
    json!({ "file": file, "name": script.name, "engine": engine, "passed": failure.is_none(), "failure": failure })
}

/// A move as it is written in the journey.
fn text(step: &script::Move) -> String {
    String::from_utf8_lossy(&document::write(step)).into_owned()
}

//! `parvis measure`: how quickly a package is loaded, called and replayed on this machine.

use std::{
    io::Write,
    path::Path,
    time::{Duration, Instant},
};

use anyhow::{Result, anyhow};
use procedure::{
    Date, Request, document,
    replay::replay,
    script::{self, Script},
};
use serde_json::{Value, json};

use super::packages::{Workshop, read};
use crate::{
    registry,
    sandbox::{Program, SandboxError},
};

/// `parvis measure FILE`
pub(super) fn measure(file: &Path, rounds: usize, out: &mut impl Write) -> Result<()> {
    let workshop = Workshop::open()?;
    let checked = registry::check(&read(file)?, &workshop.sandbox)
        .map_err(|findings| anyhow!("{} cannot be installed: {} findings", file.display(), findings.len()))?;
    let (package, program) = (checked.package, checked.program);
    let first = Date::new(2026, 1, 1).map(|today| Request::new(today, Vec::new())).ok_or_else(|| anyhow!("no date"))?;
    let request = String::from_utf8(document::write(&first))?;
    let load = times(rounds, || workshop.sandbox.prepared(&package.hash).map(drop))?;
    let advance = times(rounds, || program.advance_text(&request).map(drop))?;
    let mut result = json!({ "package": package.description.id, "load": load, "freshInstanceAndAdvance": advance });
    if let Some(last) = package.journeys.values().filter_map(|text| finished(text, &program)).max_by_key(|last| last.answers.len()) {
        result["replay"] = times(rounds.min(200), || {
            replay(last.today, &last.answers, |request| program.advance(request)).map(drop).map_err(|_| SandboxError::Busy)
        })?;
        result["replayAnswers"] = last.answers.len().into();
    }
    Ok(writeln!(out, "{}", serde_json::to_string_pretty(&result)?)?)
}

/// The last request of a journey that comes to its review.
fn finished(text: &[u8], program: &Program) -> Option<Request> {
    let journey: Script = document::read(text, text.len()).ok()?;
    let advance = |request: &[u8]| {
        let request = std::str::from_utf8(request).map_err(|error| error.to_string())?;
        program.advance_text(request).map(String::into_bytes).map_err(|error| error.to_string())
    };
    let played = script::play(&journey, advance).ok()?;
    played.review.as_ref()?;
    document::read(&played.calls.last()?.0, usize::MAX).ok()
}

/// Median and 99th percentile, in nanoseconds.
fn times(rounds: usize, mut run: impl FnMut() -> Result<(), SandboxError>) -> Result<Value> {
    let mut times = Vec::with_capacity(rounds);
    for _ in 0..rounds.max(1) {
        let began = Instant::now();
        run()?;
        times.push(began.elapsed());
    }
    times.sort();
    let at = |hundredths: usize| {
        let time: Duration = times[(times.len() - 1) * hundredths / 100];
        u64::try_from(time.as_nanos()).unwrap_or(u64::MAX)
    };
    Ok(json!({ "median": at(50), "p99": at(99) }))
}

//! `parvis run`: plays the journeys of a package, and says what each call used of its limits.

use std::{
    collections::BTreeMap,
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use anyhow::Result;
use clap::Args;
use package::Package;
use procedure::{
    Advance, MAX_REPLY_BYTES, document,
    script::{self, Script},
};
use serde_json::{Value as Json, json};

use super::{
    Refused,
    packages::{self, Format, Workshop},
};
use crate::sandbox::{Limits, Program, Usage};

/// Bytes of a journey that is read from a file.
const MOST_JOURNEY: usize = 1 << 20;

#[derive(Args)]
pub(super) struct Arguments {
    /// The package
    package: PathBuf,
    /// One journey: by its name in the package, or a file; otherwise all that are in the package
    #[arg(long, value_name = "NAME|FILE")]
    journey: Option<String>,
    /// How
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

/// One call, and what came of it.
struct Call {
    said: String,
    used: Usage,
}

/// A journey that was played, to its end or until it failed.
struct Played {
    name: String,
    calls: Vec<Call>,
    failed: Option<String>,
}

pub(super) fn run(arguments: &Arguments, out: &mut impl Write) -> Result<()> {
    let Arguments { package: file, journey, format } = arguments;
    let package = packages::read_package(file, out)?;
    let journeys = journeys(&package, journey.as_deref())?;
    let workshop = Workshop::open()?;
    let program = workshop.sandbox.prepare(&package.hash, &package.component);
    let program = program.map_err(|error| Refused(format!("{} does not run: {error}", file.display())))?;
    let limits = workshop.sandbox.limits();
    let played: Vec<Played> = journeys.into_iter().map(|(name, text)| play(name, &text, &program)).collect();
    match format {
        Format::Json => writeln!(out, "{}", serde_json::to_string_pretty(&as_json(&package, limits, &played))?)?,
        Format::Text => played.iter().try_for_each(|played| table(played, limits, out))?,
    }
    let failed = played.iter().filter(|played| played.failed.is_some()).count();
    if failed == 0 { Ok(()) } else { Err(Refused(format!("{failed} of {} journeys failed", played.len())).into()) }
}

/// The journeys to play, by name.
fn journeys(package: &Package, wanted: Option<&str>) -> Result<BTreeMap<String, Vec<u8>>> {
    let Some(wanted) = wanted else {
        if package.journeys.is_empty() {
            return Err(Refused("the package has no journeys; give one with `--journey FILE`".to_owned()).into());
        }
        return Ok(package.journeys.clone());
    };
    // In a package a journey has the name of its file.
    let inside =
        [wanted.to_owned(), format!("{wanted}.json")].into_iter().find(|name| package.journeys.contains_key(name));
    let text = match inside.and_then(|name| package.journeys.get(&name)) {
        Some(text) => text.clone(),
        None if Path::new(wanted).exists() => {
            fs::read(wanted).map_err(|source| packages::Unreadable { path: wanted.into(), source })?
        }
        None => {
            let names: Vec<&str> = package.journeys.keys().map(String::as_str).collect();
            let detail = format!("{wanted} is no journey of the package and no file; it has: {}", names.join(", "));
            return Err(Refused(detail).into());
        }
    };
    Ok([(wanted.to_owned(), text)].into())
}

fn play(name: String, text: &[u8], program: &Program) -> Played {
    let mut calls = Vec::new();
    let failed = match document::read_strictly::<Script>(text, MOST_JOURNEY) {
        Err(error) => Some(error.to_string()),
        Ok(script) => {
            let advance = |request: &[u8]| {
                let request = std::str::from_utf8(request).map_err(|error| error.to_string())?;
                let (reply, used) = program.measure(request);
                let said = reply.as_ref().map_or_else(ToString::to_string, |reply| said(reply));
                calls.push(Call { said, used });
                reply.map(String::into_bytes).map_err(|error| error.to_string())
            };
            script::play(&script, advance).err().map(|failure| failure.to_string())
        }
    };
    Played { name, calls, failed }
}

/// A reply in two words.
fn said(reply: &str) -> String {
    match document::read::<Advance>(reply.as_bytes(), MAX_REPLY_BYTES) {
        Ok(Advance::Ask(step)) => match step.repeat {
            Some(repeat) => format!("asks {} {}", step.id, repeat.index),
            None => format!("asks {}", step.id),
        },
        Ok(Advance::Invalid(problems)) => {
            let codes: Vec<&str> = problems.iter().map(|problem| problem.code.as_str()).collect();
            format!("refuses: {}", codes.join(", "))
        }
        Ok(Advance::Exit(exit)) => format!("leads to {}", exit.id),
        Ok(Advance::Finished(_)) => "is finished".to_owned(),
        Err(error) => error.to_string(),
    }
}

/// What was used, of how much, in which unit: the columns of the table.
fn columns(used: &Usage, limits: &Limits) -> [(&'static str, u128, u128); 6] {
    let wide = |number: usize| number as u128;
    [
        ("fuel", used.fuel.into(), limits.fuel_per_call.into()),
        ("memoryBytes", wide(used.memory_bytes), wide(limits.memory_bytes())),
        ("tableElements", wide(used.table_elements), wide(limits.table_elements())),
        ("requestBytes", wide(used.request_bytes), wide(limits.request_bytes)),
        ("replyBytes", wide(used.reply_bytes), wide(limits.reply_bytes)),
        ("microseconds", used.time.as_micros(), u128::from(limits.call_milliseconds) * 1_000),
    ]
}

fn table(played: &Played, limits: &Limits, out: &mut impl Write) -> Result<()> {
    let words = played.calls.iter().map(|call| call.said.chars().count()).max().unwrap_or(0).clamp(10, 50);
    writeln!(out, "{}", played.name)?;
    let heads = ["fuel", "memory, bytes", "table", "request, bytes", "reply, bytes", "time, µs"];
    let line = |first: &str, cells: [String; 6]| {
        cells.iter().fold(format!("  {first:words$}"), |line, cell| format!("{line}  {cell:>19}")).trim_end().to_owned()
    };
    writeln!(out, "{}", line("", heads.map(str::to_owned)))?;
    for Call { said, used } in &played.calls {
        let cells = columns(used, limits).map(|(_, used, most)| format!("{used} {:>6}", percent(used, most)));
        writeln!(out, "{}", line(said, cells))?;
    }
    let most = columns(&NOTHING, limits).map(|(_, _, most)| format!("{most}       "));
    writeln!(out, "{}", line("at most", most))?;
    if let Some(why) = &played.failed {
        writeln!(out, "  failed: {why}")?;
    }
    Ok(writeln!(out)?)
}

const NOTHING: Usage = Usage {
    fuel: 0,
    memory_bytes: 0,
    table_elements: 0,
    request_bytes: 0,
    reply_bytes: 0,
    time: std::time::Duration::ZERO,
};

/// In tenths of a percent, rounded up, so that nothing that was used is nothing.
fn percent(used: u128, most: u128) -> String {
    let tenths = (used * 1_000).div_ceil(most.max(1));
    format!("{}.{}%", tenths / 10, tenths % 10)
}

fn as_json(package: &Package, limits: &Limits, played: &[Played]) -> Json {
    let record = |columns: Vec<(&str, u128)>| -> Json {
        columns
            .into_iter()
            .map(|(name, number)| (name.to_owned(), json!(u64::try_from(number).unwrap_or(u64::MAX))))
            .collect()
    };
    let journeys = played.iter().map(|played| {
        let calls = played.calls.iter().map(|call| {
            let used = columns(&call.used, limits).map(|(name, used, _)| (name, used));
            json!({ "said": call.said, "used": record(used.to_vec()) })
        });
        json!({ "name": played.name, "calls": calls.collect::<Vec<_>>(), "failed": played.failed })
    });
    let most = columns(&NOTHING, limits).map(|(name, _, most)| (name, most));
    json!({
        "procedure": package.description.id,
        "hash": package.hash,
        "limits": record(most.to_vec()),
        "journeys": journeys.collect::<Vec<_>>(),
    })
}

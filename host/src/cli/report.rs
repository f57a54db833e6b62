//! Findings, told to people or to programs: text, JSON, and SARIF 2.1.0 for editors and code hosts.

use std::{collections::BTreeSet, io::Write};

use anyhow::Result;
use procedure::{Finding, Severity};
use serde_json::{Value, json};

/// How findings are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Format {
    /// For people
    Text,
    /// For programs: a list
    Json,
    /// For editors and code hosts: SARIF 2.1.0
    Sarif,
}

/// Writes findings.
pub(super) fn write(findings: &[Finding], format: Format, out: &mut impl Write) -> Result<()> {
    match format {
        Format::Text => findings.iter().try_for_each(|finding| writeln!(out, "{finding}"))?,
        Format::Json => writeln!(out, "{}", serde_json::to_string_pretty(findings)?)?,
        Format::Sarif => writeln!(out, "{}", serde_json::to_string_pretty(&sarif(findings))?)?,
    }
    Ok(())
}

/// How many there are of each severity, in words.
pub(super) fn sum(findings: &[Finding]) -> String {
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    match findings.len() - errors {
        0 => format!("{errors} to correct"),
        warnings => format!("{errors} to correct, {warnings} to know"),
    }
}

fn sarif(findings: &[Finding]) -> Value {
    let rules: BTreeSet<&str> = findings.iter().map(|finding| finding.code.as_str()).collect();
    let results: Vec<Value> = findings.iter().map(result).collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "parvis",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules.iter().map(|rule| json!({ "id": rule })).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn result(finding: &Finding) -> Value {
    let text = match &finding.cure {
        Some(cure) => format!("{}\n{cure}", finding.detail),
        None => finding.detail.clone(),
    };
    let mut place = json!({ "artifactLocation": { "uri": finding.place.replace(' ', "%20") } });
    if let Some(line) = finding.line {
        place["region"] = json!({ "startLine": line, "startColumn": finding.column.unwrap_or(1) });
    }
    json!({
        "ruleId": finding.code,
        "level": match finding.severity { Severity::Error => "error", Severity::Warning => "warning" },
        "message": { "text": text },
        "locations": [{ "physicalLocation": place }],
    })
}

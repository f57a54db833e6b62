//! `parvis check`: a folder or a package, judged before anybody meets it: its form, every way through it, its words.

use std::{
    collections::BTreeMap,
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use anyhow::Result;
use authoring::{
    build::{self, Built},
    check::{self, Places, Subject, coverage, read_journeys, scripts},
    explore::{self, Bound, Seen},
    graph::graph,
    words::{Lexicon, WordsFile},
};
use clap::Args;
use definition::Definition;
use package::Package;
use parvis_sdk::testing::Compiled;
use procedure::{Answer, Date, Finding, Request, Severity, document};

use super::{super::packages::Workshop, Refused, Unwritable, built};
use crate::{
    cli::report::{self, Format},
    registry,
    sandbox::Program,
};

#[derive(Args)]
pub(in crate::cli) struct Arguments {
    /// The folder with `procedure.yaml` in it, or a package
    path: PathBuf,
    /// How findings are told
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// Write a picture of the steps and the ways between them (SVG)
    #[arg(long, value_name = "FILE")]
    graph: Option<PathBuf>,
    /// How many ways are walked at most, before answers are looked for on purpose
    #[arg(long, value_name = "COUNT", default_value_t = Bound::default().ways)]
    ways: usize,
    /// List what no journey exercises
    #[arg(long)]
    coverage: bool,
    /// Say of each screen, in each locale, how long its sentences are and how hard its words (LIX, Kandel-Moles, Flesch)
    #[arg(long)]
    scores: bool,
}

/// What is judged.
pub(super) struct Judged {
    bytes: Vec<u8>,
    pub(super) package: Package,
    pub(super) definition: Option<Definition>,
    lexicon: Lexicon,
    places: Places,
    findings: Vec<Finding>,
}

pub(super) fn run(arguments: &Arguments, out: &mut impl Write) -> Result<()> {
    let path = &arguments.path;
    let judged = match judged(path)? {
        Ok(judged) => judged,
        Err(findings) => return refused(path, &findings, arguments.format, out),
    };
    let mut findings = judged.findings.clone();
    let workshop = Workshop::open()?;
    let program = match registry::check(&judged.bytes, &workshop.sandbox) {
        Ok(checked) => checked.program,
        Err(others) => {
            // A journey that goes otherwise hides nothing else; it is told below, with the other journeys.
            let others: Vec<Finding> = others.into_iter().filter(|finding| finding.code != "journey-failed").collect();
            findings.extend(others.iter().cloned());
            let stops = others.iter().any(|finding| finding.severity == Severity::Error);
            match workshop.sandbox.prepare(&judged.package.hash, &judged.package.component) {
                Ok(program) if !stops => program,
                _ => return refused(path, &findings, arguments.format, out),
            }
        }
    };
    let journeys = read_journeys(&judged.package.journeys, &mut findings);
    let bound = Bound { ways: arguments.ways, ..Bound::default() };
    let description = &judged.package.description;
    let seen = match &judged.definition {
        Some(definition) => explore::search(definition, description, &scripts(&journeys), &bound),
        None => {
            let advance = |request: &str| program.advance_text(request).map_err(|error| error.to_string());
            let subject = Compiled { description: description.clone(), advance };
            explore::walk(&subject, &scripts(&journeys), &bound)
        }
    };
    if let Some(definition) = &judged.definition {
        confirm(definition, &program, &seen, &mut findings);
    }
    let subject = Subject {
        definition: judged.definition.as_ref(),
        description,
        lexicon: &judged.lexicon,
        places: &judged.places,
        journeys: &journeys,
        pictures: &judged.package.pictures,
        seen: &seen,
    };
    findings.extend(check::check(&subject));
    findings.dedup();
    if let Some(file) = &arguments.graph {
        let picture = graph(judged.definition.as_ref(), &seen, &judged.lexicon);
        fs::write(file, picture).map_err(|source| Unwritable { path: file.clone(), source })?;
    }
    if findings.iter().any(|finding| finding.severity == Severity::Error) {
        return refused(path, &findings, arguments.format, out);
    }
    report::write(&findings, arguments.format, out)?;
    if arguments.format == Format::Text {
        if arguments.scores {
            write!(out, "{}", check::scores(&judged.lexicon))?;
        }
        writeln!(out, "{}", extent(&seen))?;
        if let Some(definition) = &judged.definition {
            let coverage = coverage(definition, description, &journeys);
            writeln!(out, "{coverage}")?;
            let missing = if arguments.coverage { coverage.missing.as_slice() } else { &[] };
            missing.iter().try_for_each(|what| writeln!(out, "  not: {what}"))?;
        }
        writeln!(out, "{} {} can be installed.", description.id, description.version)?;
    }
    Ok(())
}

/// How far was explored.
fn extent(seen: &Seen) -> String {
    let share = if seen.complete {
        "all that choices and boundary values make"
    } else {
        "a share, chosen so that each answer is tried"
    };
    format!(
        "walked {} ways ({share}), {} questions answered; {} steps, {} ways out",
        seen.ways,
        seen.calls,
        seen.steps.len(),
        seen.exits.len()
    )
}

fn refused(path: &Path, findings: &[Finding], format: Format, out: &mut impl Write) -> Result<()> {
    report::write(findings, format, out)?;
    Err(Refused(format!("{} cannot be installed: {}", path.display(), report::sum(findings))).into())
}

/// What a folder or a package file holds, or why it cannot be judged.
pub(super) fn judged(path: &Path) -> Result<Result<Judged, Vec<Finding>>> {
    if path.is_dir() { folder(path) } else { package(path) }
}

fn folder(path: &Path) -> Result<Result<Judged, Vec<Finding>>> {
    let Built { package: bytes, compiled } = match built(path)? {
        Ok(built) => built,
        Err(findings) => return Ok(Err(findings)),
    };
    let package = match Package::read(&bytes) {
        Ok(package) => package,
        Err(findings) => return Ok(Err(findings)),
    };
    let file = path.join(authoring::folder::FILE).display().to_string();
    Ok(Ok(Judged {
        places: Places::of(&file, &compiled),
        findings: compiled.warnings,
        definition: Some(compiled.definition),
        lexicon: compiled.lexicon,
        bytes,
        package,
    }))
}

fn package(path: &Path) -> Result<Result<Judged, Vec<Finding>>> {
    let bytes = super::super::packages::read(path)?;
    let package = match Package::read(&bytes) {
        Ok(package) => package,
        Err(findings) => return Ok(Err(findings)),
    };
    let mut findings = package.warnings.clone();
    let definition = match build::definition(&package.module) {
        Ok(definition) => definition,
        Err(why) => {
            let cure = "build the package again with the tool";
            return Ok(Err(vec![Finding::error("definition-unreadable", "core module", why.to_string()).cure(cure)]));
        }
    };
    let file = |(locale, text): (&procedure::Locale, &String)| {
        (locale.to_string(), WordsFile { file: format!("parvis:words/{locale}"), text: text.clone() })
    };
    let words: BTreeMap<String, WordsFile> = package.words.iter().map(file).collect();
    let lexicon = Lexicon::read(&words, &mut findings);
    Ok(Ok(Judged { bytes, package, definition, lexicon, places: Places::default(), findings }))
}

/// What was found in the definition is asked of the component itself: it must say the same, byte by byte.
fn confirm(definition: &Definition, program: &Program, seen: &Seen, findings: &mut Vec<Finding>) {
    for (today, answers) in &seen.witnesses {
        let request = request(*today, answers);
        let here = parvis_sdk::advance_along(|walk| definition.go(walk), &request);
        match program.advance_text(&request) {
            Ok(there) if there == here => {}
            Ok(_) => {
                let what = "the component answers otherwise than its definition";
                findings.push(
                    Finding::error("component-differs", "core module", what).cure("build it again with the tool"),
                );
                return;
            }
            Err(error) => {
                findings.push(Finding::error("procedure-failed", "advance", error.to_string()));
                return;
            }
        }
    }
}

fn request(today: Date, answers: &[Answer]) -> String {
    String::from_utf8_lossy(&document::write(&Request::new(today, answers.to_vec()))).into_owned()
}

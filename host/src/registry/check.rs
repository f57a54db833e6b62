//! Whether a package may be installed: its form, then its behaviour, then its words; every finding at once.

use std::collections::BTreeSet;

use package::Package;
use procedure::{
    Advance, Date, Finding, Id, Locale, MAX_REPLY_BYTES, Request, Severity, check_pictures, document,
    mentions::Mentions,
    script::{self, Script},
};

use crate::sandbox::{Program, Sandbox, SandboxError};

/// A package that may be installed.
pub struct Checked {
    /// The package.
    pub package: Package,
    /// Its program, ready to be called.
    pub program: Program,
    /// What its author should know all the same.
    pub warnings: Vec<Finding>,
}

/// Checks a package file.
pub fn check(bytes: &[u8], sandbox: &Sandbox) -> Result<Checked, Vec<Finding>> {
    let package = Package::read(bytes)?;
    let mut findings = package.warnings.clone();
    let program = match sandbox.prepare(&package.hash, &package.component) {
        Ok(program) => program,
        Err(error) => {
            findings.push(Finding::error("does-not-run", "core module", error.to_string()));
            return Err(findings);
        }
    };
    describes_itself(&package, &program, &mut findings);
    let mut mentioned = BTreeSet::new();
    package.description.mentions(&mut mentioned);
    begins(&package, &program, &mut mentioned, &mut findings);
    plays(&package, &program, &mut mentioned, &mut findings);
    has_words(&package, &mentioned, &mut findings);
    if findings.iter().any(|finding| finding.severity == Severity::Error) {
        return Err(findings);
    }
    Ok(Checked { package, program, warnings: findings })
}

/// `describe` says what the manifest says: afterwards only the manifest is read.
fn describes_itself(package: &Package, program: &Program, findings: &mut Vec<Finding>) {
    match program.describe() {
        Ok(said) if said.as_bytes() == package.manifest => {}
        Ok(_) => findings.push(Finding::error(
            "manifest-differs",
            "parvis:manifest",
            "the section is not what `describe` gives; build the package again with the tool",
        )),
        Err(error) => findings.push(failed("describe", &error)),
    }
}

/// The first question comes without any answer, on whatever day.
fn begins(package: &Package, program: &Program, mentioned: &mut BTreeSet<Id>, findings: &mut Vec<Finding>) {
    for today in [(2024, 2, 29), (2026, 12, 31), (2040, 1, 1)] {
        let Some(today) = Date::new(today.0, today.1, today.2) else { continue };
        match program.advance(&Request::new(today, Vec::new())) {
            Ok(Advance::Ask(step)) => {
                step.mentions(mentioned);
                look(package, &Advance::Ask(step), findings);
            }
            Ok(Advance::Exit(exit)) => exit.mentions(mentioned),
            Ok(Advance::Invalid(_) | Advance::Finished(_)) => findings.push(Finding::error(
                "begins-without-question",
                "advance",
                "without any answer it asks nothing: there would be nothing to send",
            )),
            Err(error) => {
                findings.push(failed("advance", &error));
                return;
            }
        }
    }
}

/// The author's own journeys go as they are written.
fn plays(package: &Package, program: &Program, mentioned: &mut BTreeSet<Id>, findings: &mut Vec<Finding>) {
    for (name, text) in &package.journeys {
        let place = format!("parvis:journey/{name}");
        let failed = |why: String| Finding::error("journey-failed", place.as_str(), why);
        let journey: Script = match document::read_strictly(text, text.len()) {
            Ok(journey) => journey,
            Err(error) => {
                findings.push(failed(error.to_string()));
                continue;
            }
        };
        if journey.procedure != package.description.id {
            findings
                .push(failed(format!("it is a journey of {}, not of {}", journey.procedure, package.description.id)));
        }
        let advance = |request: &[u8]| {
            let request = std::str::from_utf8(request).map_err(|error| error.to_string())?;
            program.advance_text(request).map(String::into_bytes).map_err(|error| error.to_string())
        };
        match script::play(&journey, advance) {
            Ok(played) => {
                for (_, reply) in &played.calls {
                    // What is no document failed the journey.
                    let reply = document::read(reply, MAX_REPLY_BYTES);
                    reply.iter().for_each(|advance| look(package, advance, findings));
                }
                mentioned.extend(played.mentioned);
            }
            Err(failure) => findings.push(failed(failure.to_string())),
        }
    }
    if package.journeys.is_empty() {
        let detail = "no journey shows that it can be finished; add one, so that every update can be tried";
        findings.push(Finding::warning("journeys-missing", "parvis:journey", detail));
    }
}

/// The pictures of a page are in the package; each finding once, however often the page comes.
fn look(package: &Package, advance: &Advance, findings: &mut Vec<Finding>) {
    let Advance::Ask(step) = advance else { return };
    for finding in check_pictures(step, |name| package.pictures.contains_key(name)) {
        if !findings.contains(&finding) {
            findings.push(finding);
        }
    }
}

/// Every message that a person can meet has words: in French it must, in other locales French stands in.
fn has_words(package: &Package, mentioned: &BTreeSet<Id>, findings: &mut Vec<Finding>) {
    let source = Locale::source();
    for (locale, text) in &package.words {
        let place = format!("parvis:words/{locale}");
        let ids = match locales::pack::ids(text) {
            Ok(ids) => ids,
            Err(faults) => {
                findings
                    .extend(faults.into_iter().map(|fault| Finding::error("words-unreadable", place.as_str(), fault)));
                continue;
            }
        };
        for id in mentioned.iter().filter(|id| !ids.contains(id.as_str())) {
            findings.push(if *locale == source {
                Finding::error("words-missing", place.as_str(), format!("the message {id} is missing"))
            } else {
                Finding::warning(
                    "words-missing",
                    place.as_str(),
                    format!("the message {id} is missing; French stands in"),
                )
            });
        }
    }
}

fn failed(call: &'static str, error: &SandboxError) -> Finding {
    Finding::error("procedure-failed", call, error.to_string())
}

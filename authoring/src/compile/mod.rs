//! Compiling: from what an author wrote to the definition that runs, with every finding that this shows.

mod context;
mod describe;
mod finish;
mod pictures;
mod steps;
mod values;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use definition::Definition;
use procedure::{Description, Finding, Severity};

use crate::{
    source::{self, Procedure},
    words::{Lexicon, WordsFile},
};
use context::Context;

/// Everything that an author wrote.
#[derive(Clone, Debug, Default)]
pub struct Source {
    /// The name of the procedure's file, for findings.
    pub file: String,
    /// What is in it.
    pub text: String,
    /// The Fluent files by locale.
    pub words: BTreeMap<String, WordsFile>,
    /// The lock of the translations, if there is one.
    pub lock: Option<WordsFile>,
    /// The journeys by name.
    pub journeys: BTreeMap<String, Vec<u8>>,
    /// The pictures by name.
    pub pictures: BTreeMap<String, Vec<u8>>,
}

/// What came of it.
#[derive(Debug)]
pub struct Compiled {
    /// What runs.
    pub definition: Definition,
    /// What it says about itself.
    pub description: Description,
    /// What was written.
    pub procedure: Procedure,
    /// The words.
    pub lexicon: Lexicon,
    /// What the author should know all the same.
    pub warnings: Vec<Finding>,
}

/// Compiles what an author wrote.
///
/// # Errors
/// Every finding; at least one of them is an error.
pub fn compile(source: &Source) -> Result<Compiled, Vec<Finding>> {
    let (procedure, mut findings) = source::read(&source.file, &source.text);
    let mut lexicon = Lexicon::read(&source.words, &mut findings);
    for (name, bytes) in &source.pictures {
        findings.extend(package::picture::check(&format!("pictures/{name}"), name, bytes));
    }
    lexicon.watch(source.lock.as_ref(), &mut findings);
    let Some(procedure) = procedure else { return Err(findings) };
    lexicon.add_inline(&source.file, &procedure, &mut findings);
    // Names and expressions are judged although the form has faults: an author wants to hear of everything at once.
    let mut context = Context::new(&source.file, &procedure, &lexicon, &mut findings);
    context.pictures(&source.pictures);
    let description = context.description();
    let values = context.values();
    let items = context.items(&procedure.steps, None);
    let finish = context.finish();
    let patterns = context.end();
    findings.sort_by(|one, other| (&one.place, one.line, one.column).cmp(&(&other.place, other.line, other.column)));
    findings.dedup();
    let manifest = serde_json::to_string(&description).unwrap_or_default();
    if findings.iter().any(|finding| finding.severity == Severity::Error) {
        return Err(findings);
    }
    let definition = Definition { manifest, values, items, finish, patterns };
    Ok(Compiled { definition, description, procedure, lexicon, warnings: findings })
}

/// The names that expressions of a procedure can use, for tests and tools.
#[must_use]
pub fn symbols(file: &str, procedure: &Procedure, lexicon: &Lexicon) -> crate::cel::Symbols {
    let mut findings = Vec::new();
    let mut context = Context::new(file, procedure, lexicon, &mut findings);
    context.values();
    context.symbols
}

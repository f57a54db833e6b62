//! Checking: everything that an author should hear before anybody meets the procedure. `compile` says what is wrong in a file; this
//! says what is wrong in the procedure as a whole.

mod codes;
mod coverage;
mod fields;
mod journeys;
mod pictures;
mod reading;
mod scores;
mod ways;
mod words;

pub(crate) use words::plurals;

#[cfg(test)]
mod own_words;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use definition::Definition;
use procedure::{Description, Finding, script::Script};

use crate::{compile::Compiled, explore::Seen, words::Lexicon, yaml::Place};
pub use coverage::{Coverage, coverage};
pub use journeys::{Journey, read as read_journeys};
pub use scores::scores;

/// What is checked.
#[derive(Debug)]
pub struct Subject<'a> {
    /// The definition; none of a procedure in a programming language.
    pub definition: Option<&'a Definition>,
    /// The description.
    pub description: &'a Description,
    /// The words.
    pub lexicon: &'a Lexicon,
    /// Where everything stands.
    pub places: &'a Places,
    /// The journeys that could be read.
    pub journeys: &'a [Journey],
    /// The pictures of the package, by the names of their files.
    pub pictures: &'a BTreeMap<String, Vec<u8>>,
    /// What exploring saw.
    pub seen: &'a Seen,
}

/// Where the parts of a procedure stand, by the ids of their messages.
#[derive(Clone, Debug, Default)]
pub struct Places {
    file: String,
    at: BTreeMap<String, Place>,
}

impl Places {
    /// The places of what was written in a file.
    #[must_use]
    pub fn of(file: &str, compiled: &Compiled) -> Self {
        let texts = compiled.procedure.texts();
        let mut at: BTreeMap<String, Place> = texts.into_iter().map(|text| (text.id, text.place)).collect();
        for (value, _) in compiled.procedure.all_values() {
            at.insert(format!("value-{}", value.id.what), value.id.place);
        }
        Self { file: file.to_owned(), at }
    }

    /// The finding at the part of this message id; of a package, the part itself is the place.
    fn put(
        &self,
        finding: fn(&'static str, String, String) -> Finding,
        code: &'static str,
        part: &str,
        what: String,
    ) -> Finding {
        match self.at.get(part) {
            Some(place) => finding(code, self.file.clone(), what).at(place.line, place.column),
            None => finding(code, part.to_owned(), what),
        }
    }

    pub(crate) fn error(&self, code: &'static str, part: &str, what: impl Into<String>) -> Finding {
        self.put(Finding::error, code, part, what.into())
    }

    pub(crate) fn warning(&self, code: &'static str, part: &str, what: impl Into<String>) -> Finding {
        self.put(Finding::warning, code, part, what.into())
    }
}

/// Everything that is wrong, or that the author should know.
#[must_use]
pub fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    ways::check(subject, &mut findings);
    fields::check(subject, &mut findings);
    journeys::check(subject, &mut findings);
    pictures::check(subject, &mut findings);
    words::check(subject, &mut findings);
    findings.sort_by(|one, other| (&one.place, one.line, one.column).cmp(&(&other.place, other.line, other.column)));
    findings.dedup();
    findings
}

/// The scripts of journeys.
#[must_use]
pub fn scripts(journeys: &[Journey]) -> Vec<Script> {
    journeys.iter().map(|journey| journey.script.clone()).collect()
}

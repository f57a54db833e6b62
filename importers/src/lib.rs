//! Forms of other systems as declarative procedures. Nothing is dropped in silence: what does not come over stands in the report, with
//! the reason.

use std::collections::BTreeMap;

use authoring::source::Procedure;
use procedure::Finding;

mod draft;
mod gcforms;
mod items;
mod json;
mod markup;
mod person;
mod publik;
mod report;
mod said;
mod shared;
mod sift;
mod way;
mod xgov;

#[cfg(test)]
mod tests;

pub use report::{Came, Element, Report};

/// A system whose forms can be imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum System {
    /// Publik (w.c.s.), `.wcs`: XML.
    Publik,
    /// XGov digital form builder and FSD: JSON.
    Xgov,
    /// GC Forms: JSON.
    Gcforms,
}

/// A file to import, and the files beside it that it may refer to (blocks, workflows, the same form in another language).
#[derive(Debug)]
pub struct Input<'a> {
    /// Its name, for findings.
    pub name: &'a str,
    /// What is in it.
    pub bytes: &'a [u8],
    /// The same form in other languages, by locale, where each language is a file of its own.
    pub translations: BTreeMap<String, &'a [u8]>,
    /// Other files, by name without folders.
    pub beside: BTreeMap<String, &'a [u8]>,
}

/// A form as a declarative procedure.
#[derive(Debug)]
pub struct Imported {
    /// The file; its texts stand in `words` alone.
    pub procedure: Procedure,
    /// The words by locale and message id, in Fluent (a brace that was in a text is written as `{ "{" }`). `fr` is always there: where
    /// the form has no French, the words of its own language stand in, and the report says so.
    pub words: BTreeMap<String, Vec<(String, String)>>,
    /// What came over and what did not.
    pub report: Report,
}

/// Imports a form.
///
/// # Errors
/// Findings, when the file is no form of that system, or too broken to be read. Never panics, whatever the bytes are.
pub fn import(system: System, input: &Input<'_>) -> Result<Imported, Vec<Finding>> {
    let mut imported = match system {
        System::Xgov => xgov::import(input)?,
        System::Gcforms => gcforms::import(input)?,
        System::Publik => publik::import(input)?,
    };
    sift::sift(&mut imported);
    Ok(imported)
}

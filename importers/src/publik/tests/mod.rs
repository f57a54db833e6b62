//! Tests of the import from Publik: tables and a form of our own, and real forms where they are.

mod broken;
mod canoe;
mod corpus;
mod rules;
mod statuses;

use std::collections::BTreeMap;

use authoring::{
    compile::{self, Compiled, Source},
    explore::{self, Bound},
    source,
    words::WordsFile,
};
use procedure::{Finding, LegalBasis, LifeEvent};

use crate::{Imported, Input, System, import};

const FORM: &str = include_str!("../../../tests/fixtures/publik/form-canoe.wcs");
const BLOCK: &str = include_str!("../../../tests/fixtures/publik/block-personne.wcs");
const SOURCE: &str = include_str!("../../../tests/fixtures/publik/datasource-rives.wcs");
const WORKFLOW: &str = include_str!("../../../tests/fixtures/publik/workflow-canoe.wcs");

/// The files beside our own form.
fn beside() -> BTreeMap<String, &'static [u8]> {
    let files = [("block-personne.wcs", BLOCK), ("datasource-rives.wcs", SOURCE), ("workflow-canoe.wcs", WORKFLOW)];
    files.into_iter().map(|(name, text)| (name.to_owned(), text.as_bytes())).collect()
}

fn read(text: &[u8], beside: BTreeMap<String, &[u8]>) -> Result<Imported, Vec<Finding>> {
    import(System::Publik, &Input { name: "form.wcs", bytes: text, translations: BTreeMap::new(), beside })
}

/// A form with these fields, in XML.
fn form(fields: &str) -> Imported {
    let text = format!("<formdef><name>Essai</name><fields>{fields}</fields></formdef>");
    read(text.as_bytes(), beside()).expect("the form is read")
}

/// The file that an author gets.
fn yaml(imported: &Imported) -> String {
    source::write(&imported.procedure)
}

fn word<'i>(imported: &'i Imported, id: &str) -> &'i str {
    let words = &imported.words["fr"];
    words.iter().find(|(known, _)| known == id).map_or("", |(_, text)| text.as_str())
}

/// Compiles an import as an author would once the three things are added that no form says.
fn compiled(imported: &Imported) -> Result<Compiled, Vec<Finding>> {
    let mut procedure = imported.procedure.clone();
    procedure.data.basis = Some(LegalBasis::PublicTask);
    procedure.data.keep_days = Some(365);
    procedure.life_events = vec![LifeEvent::ALL[0]];
    let mut words: String = imported.words["fr"].iter().map(|(id, text)| format!("{id} = {text}\n")).collect();
    words.push_str("procedure-legal-basis = Une loi\n");
    let words = BTreeMap::from([("fr".to_owned(), WordsFile { file: "fr.ftl".to_owned(), text: words })]);
    compile::compile(&Source {
        file: "procedure.yaml".to_owned(),
        text: source::write(&procedure),
        words,
        ..Source::default()
    })
}

/// Whether a way comes to an end, as exploring sees it.
fn ends(compiled: &Compiled) -> bool {
    let bound = Bound { ways: 300, ways_for_condition: 10 };
    let seen = explore::search(&compiled.definition, &compiled.description, &[], &bound);
    seen.finished || !seen.exits.is_empty()
}

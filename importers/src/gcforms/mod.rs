//! Forms of GC Forms: elements in two languages, groups of them as pages, and rules by which choices show elements and lead to pages.

mod around;
mod elements;
mod faults;
mod pages;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use authoring::source::Item;
use procedure::Finding;
use serde_json::{Value, json};

use crate::{
    Came, Element, Imported, Input,
    json::{self, Look},
};

/// Imports a form.
pub(crate) fn import(input: &Input<'_>) -> Result<Imported, Vec<Finding>> {
    let root = json::parse(input.name, input.bytes)?;
    let stem = input.name.rsplit('/').next().unwrap_or(input.name).trim_end_matches(".json");
    let template = root.is_array().then(|| whole(&root, stem));
    let form = match &template {
        Some(whole) => whole,
        None => [root.at("form"), root.at("formConfig"), root.at("jsonConfig")]
            .into_iter()
            .find(|form| form.is_object())
            .unwrap_or(&root),
    };
    let findings = faults::of(input.name, form);
    if !findings.is_empty() {
        return Err(findings);
    }
    let mut importer = pages::Importer::new(input.name, form);
    if template.is_some() {
        let why = "the file is a set of elements and no whole form: its title is the name of the file";
        importer.draft.report.add(Element::Other, input.name, Came::Partly, why);
    }
    importer.import();
    importer.around(&root);
    let asks = importer.draft.procedure.steps.iter().any(|item| matches!(item, Item::Ask(_) | Item::Group(_)));
    if !asks {
        return Err(vec![Finding::error("import-not-a-form", input.name, "the form asks nothing")]);
    }
    Ok(importer.draft.finish("en", &BTreeSet::from(["en".to_owned(), "fr".to_owned()])))
}

/// A set of elements, such as those for an address, as a form: its elements are numbered, and bear the name of the file.
fn whole(elements: &Value, stem: &str) -> Value {
    let mut elements = elements.clone();
    for (number, element) in elements.as_array_mut().into_iter().flatten().enumerate() {
        if let Some(members) = element.as_object_mut() {
            members.entry("id").or_insert(json!(number + 1));
        }
    }
    let layout: Vec<Value> = elements.items().iter().map(|element| element.at("id").clone()).collect();
    json!({ "titleEn": stem, "titleFr": "", "layout": layout, "elements": elements })
}

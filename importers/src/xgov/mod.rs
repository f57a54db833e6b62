//! Forms of the XGov digital form builder and of FSD: pages with components that lead to each other.

mod around;
mod conditions;
mod expression;
mod fields;
mod form;
mod lists;
mod pages;
mod steps;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use authoring::source::Item;
use procedure::Finding;
use serde_json::Value;

use crate::{
    Came, Element, Imported, Input,
    json::{self, Look},
};

/// No form that was seen has a hundred pages.
const MOST_PAGES: usize = 2_000;

/// Imports a form.
pub(crate) fn import(input: &Input<'_>) -> Result<Imported, Vec<Finding>> {
    let root = json::parse(input.name, input.bytes)?;
    let findings = faults(input.name, &root);
    if !findings.is_empty() {
        return Err(findings);
    }
    let mut others = Vec::new();
    let mut lost = Vec::new();
    for (locale, bytes) in &input.translations {
        match json::parse(locale, bytes) {
            Ok(other) if other.at("pages").is_array() => others.push((locale.clone(), other)),
            Ok(_) => lost.push(format!("the file for `{locale}` is no form")),
            Err(findings) => lost.extend(findings.iter().map(ToString::to_string)),
        }
    }
    let welsh = root.at("metadata").at("isWelsh").is_true() || input.name.contains("/cy/");
    let main = if welsh { "cy" } else { "en" };
    let mut importer = pages::Importer::new(input.name, form::Form::new(main, &root, &others));
    for why in lost {
        importer.draft.report.add(Element::Other, input.name, Came::Not, why);
    }
    importer.import();
    let asks = importer.draft.procedure.steps.iter().any(|item| matches!(item, Item::Ask(_) | Item::Group(_)));
    if !asks {
        return Err(vec![Finding::error("import-not-a-form", input.name, "the form asks nothing")]);
    }
    let mut locales: BTreeSet<String> = others.iter().map(|(locale, _)| locale.clone()).collect();
    locales.insert(main.to_owned());
    locales.extend(importer.languages_inside());
    Ok(importer.draft.finish(main, &locales))
}

/// What makes it no form at all.
fn faults(name: &str, root: &Value) -> Vec<Finding> {
    let fault = |place: String, what: &str| Finding::error("import-not-a-form", place, what);
    let Some(pages) = root.at("pages").as_array() else {
        let cure = "a form of the digital form builder has `startPage` and `pages`";
        return vec![fault(name.to_owned(), "the file has no list of pages").cure(cure)];
    };
    let mut findings = Vec::new();
    if pages.is_empty() {
        findings.push(fault(format!("{name}: pages"), "the form has no page"));
    }
    if pages.len() > MOST_PAGES {
        findings.push(fault(format!("{name}: pages"), "the form has more than 2000 pages"));
    }
    let mut paths = BTreeSet::new();
    for (number, page) in pages.iter().enumerate() {
        let path = page.at("path").text();
        if path.is_empty() {
            findings.push(fault(
                format!("{name}: pages[{number}]"),
                "the page has no path, so that nothing can lead to it",
            ));
        } else if !paths.insert(path) {
            findings.push(fault(format!("{name}: pages[{number}]"), &format!("there are two pages `{path}`")));
        }
        let shaped = page.at("components").is_array() || page.at("components").is_null();
        if !shaped {
            findings.push(fault(format!("{name}: page {path}"), "its components are no list"));
        }
    }
    let start = root.at("startPage").text();
    if !start.is_empty() && !paths.contains(start) && !pages.is_empty() {
        findings.push(
            fault(format!("{name}: startPage"), &format!("there is no page `{start}`"))
                .cure("name a page that is there"),
        );
    }
    findings
}

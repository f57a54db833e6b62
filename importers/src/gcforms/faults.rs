//! What makes a file no form of GC Forms, or one that GC Forms itself refuses: every fault with its place.

use std::collections::BTreeSet;

use procedure::Finding;
use serde_json::Value;

use crate::json::Look;

/// No form that was seen has three hundred elements.
const MOST_ELEMENTS: usize = 2_000;

/// Every fault.
pub(super) fn of(name: &str, form: &Value) -> Vec<Finding> {
    let mut faults = Faults { name, found: Vec::new() };
    let Some(elements) = form.at("elements").as_array() else {
        faults.add("", "the file has no list of elements", "a form of GC Forms has `titleEn`, `layout` and `elements`");
        return faults.found;
    };
    if ["titleEn", "titleFr"].iter().all(|title| form.at(title).is_blank()) {
        faults.add("titleEn", "the form has no title", "give it a title in English or French");
    }
    if elements.is_empty() {
        faults.add("elements", "the form has no elements", "add what it asks");
    }
    if elements.len() > MOST_ELEMENTS {
        faults.add("elements", "the form has more than 2000 elements", "is it the right file?");
        return faults.found;
    }
    let ids = faults.ids("elements", elements);
    let known = |id: &Value| ids.contains(&id.written());
    for (place, id) in form.at("layout").items().iter().enumerate().filter(|(_, id)| !known(id)) {
        let what = format!("there is no element {}", id.written());
        faults.add(&format!("layout[{place}]"), &what, "remove it from the layout, or add the element");
    }
    for (number, element) in elements.iter().enumerate() {
        let inside = element.at("properties").at("subElements").items();
        if element.at("type").text() != "dynamicRow" || inside.is_empty() {
            continue;
        }
        let place = format!("elements[{number}].properties.subElements");
        if inside.len() > MOST_ELEMENTS {
            faults.add(&place, "the row has more than 2000 elements", "is it the right file?");
            continue;
        }
        faults.ids(&place, inside);
        let row = element.at("id").written();
        for (at, part) in inside.iter().enumerate() {
            let id = part.at("id").written();
            if !id.is_empty() && !id.starts_with(&row) {
                let what = format!("the element {id} stands in the row {row}, and its number does not begin with it");
                faults.add(
                    &format!("{place}[{at}]"),
                    &what,
                    "number it as GC Forms does: the row's number and two digits",
                );
            }
        }
    }
    for (group, value) in form.at("groups").as_object().into_iter().flatten() {
        if !value.is_object() {
            faults.add(&format!("groups.{group}"), "the group is no group", "export the form again");
        }
    }
    faults.found
}

struct Faults<'a> {
    name: &'a str,
    found: Vec<Finding>,
}

impl Faults<'_> {
    fn add(&mut self, place: &str, what: &str, cure: &str) {
        let place = if place.is_empty() { self.name.to_owned() } else { format!("{}: {place}", self.name) };
        self.found.push(Finding::error("import-not-a-form", place, what).cure(cure));
    }

    /// The ids of elements, each once.
    fn ids(&mut self, place: &str, elements: &[Value]) -> BTreeSet<String> {
        let mut ids = BTreeSet::new();
        for (number, element) in elements.iter().enumerate() {
            let place = format!("{place}[{number}]");
            let id = element.at("id").written();
            if !element.is_object() || element.at("type").text().is_empty() || !element.at("properties").is_object() {
                self.add(&place, "the element has no `type` or no `properties`", "export the form again");
            } else if id.is_empty() {
                self.add(&place, "the element has no id", "export the form again");
            } else if !ids.insert(id.clone()) {
                self.add(&place, &format!("there are two elements {id}"), "give one of them another id");
            }
        }
        ids
    }
}

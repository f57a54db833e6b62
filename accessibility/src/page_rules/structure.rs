//! Rules about lists.

use scraper::{ElementRef, Node};

use super::{
    Report, Rule, Scope,
    page::{self, Page, role},
};

pub(super) const RULES: &[Rule] = &[Rule {
    id: "list-structure",
    asks: "Lists hold items, and items stand in lists.",
    source: "WCAG 1.3.1 (A), RGAA 8.2, 9.3",
    house: false,
    scope: Scope::Part,
    passes: &[
        "<ul><li>a</ul>",
        "<dl><div><dt>a<dd>b</div></dl>",
        "<div role=list><li>a</li></div>",
        "<ul role=tablist><li role=tab>a</ul>",
    ],
    fails: &[
        "<ul><p>a</p></ul>",
        "<div><li>a</li></div>",
        "<dl><p>a</p></dl>",
        "<ul>a</ul>",
        "<div><dt>a</dt><dd>b</dd></div>",
        "<dl><dt>a</dl>",
        "<dl><dd>b<dt>a</dl>",
    ],
    look: list_structure,
}];

fn list_structure(page: &Page<'_>, report: &mut Report<'_>) {
    for element in page.all.iter().copied().filter(|element| !page::is_hidden(*element)) {
        let name = element.value().name();
        match name {
            "ul" | "ol" | "menu" if role(element) == "list" => strangers(element, &["li"], report),
            "dl" if element.attr("role").is_none() => {
                strangers(element, &["dt", "dd", "div"], report);
                terms(element, report);
            }
            "li" if role(element) == "listitem"
                && !parent_is(element, &["ul", "ol", "menu"])
                && parent_role(element) != "list" =>
            {
                report.at(element, "an item outside a list");
            }
            "dt" | "dd" if element.attr("role").is_none() && !in_definitions(element) => {
                report.at(element, "outside a <dl>")
            }
            _ => {}
        }
    }
}

/// Reports a list of terms that explains none, or begins with an explanation of nothing.
fn terms(list: ElementRef<'_>, report: &mut Report<'_>) {
    let parts: Vec<&str> = list
        .descendent_elements()
        .filter(|part| page::ancestors(*part).find(|around| around.value().name() == "dl") == Some(list))
        .map(|part| part.value().name())
        .filter(|name| matches!(*name, "dt" | "dd"))
        .collect();
    if parts.first() == Some(&"dd") {
        report.at(list, "it begins with a <dd>, which explains nothing");
    } else if parts.contains(&"dt") && !parts.contains(&"dd") {
        report.at(list, "its terms have no <dd>");
    }
}

/// Reports children that may not stand directly in the list, and words that stand there bare.
fn strangers(list: ElementRef<'_>, items: &[&str], report: &mut Report<'_>) {
    for node in list.children() {
        match (node.value(), ElementRef::wrap(node)) {
            (Node::Text(text), _) if !text.trim().is_empty() => {
                report.at(list, format!("the words {:?} stand in no item", page::collapsed(text)));
            }
            (_, Some(child)) => {
                let name = child.value().name();
                let item = items.contains(&name) || role(child) == "listitem";
                if !item && !matches!(name, "script" | "template") && !name.contains('-') && !page::is_hidden(child) {
                    report.at(child, "it stands directly in a list but is not an item");
                }
            }
            _ => {}
        }
    }
}

fn parent_is(element: ElementRef<'_>, names: &[&str]) -> bool {
    page::ancestors(element).next().is_some_and(|parent| names.contains(&parent.value().name()))
}

fn parent_role(element: ElementRef<'_>) -> &str {
    page::ancestors(element).next().map(role).unwrap_or_default()
}

fn in_definitions(element: ElementRef<'_>) -> bool {
    let mut parents = page::ancestors(element);
    match parents.next().map(|parent| parent.value().name()) {
        Some("dl") => true,
        Some("div") => parents.next().is_some_and(|parent| parent.value().name() == "dl"),
        _ => false,
    }
}

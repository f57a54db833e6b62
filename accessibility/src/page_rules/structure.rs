//! Rules about tables and lists.

use scraper::{ElementRef, Node};

use super::{
    Report, Rule, Scope,
    page::{self, Page, role},
};

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "table-headers",
        asks: "A table of data says what its rows and columns are.",
        source: "WCAG 1.3.1 (A), RGAA 5.6, 5.7",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<table><tr><th scope=col>Jour<th scope=col>Heure<tr><td>Lundi<td>9 h</table>",
            "<table role=presentation><tr><td>a<td>b<tr><td>c<td>d</table>",
            "<table><tr><td>Un seul rang<td>b</table>",
        ],
        fails: &[
            "<table><tr><td>Jour<td>Heure<tr><td>Lundi<td>9 h</table>",
            "<table><tr><th scope=colum>Jour<th>Heure<tr><td>Lundi<td>9 h</table>",
        ],
        look: table_headers,
    },
    Rule {
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
        ],
        look: list_structure,
    },
];

fn table_headers(page: &Page<'_>, report: &mut Report<'_>) {
    for table in page.met(|element| element.value().name() == "table" && role(element) == "table") {
        let own = |name: &str| {
            table
                .descendent_elements()
                .filter(|part| part.value().name() == name && nearest_table(*part) == Some(table))
                .collect::<Vec<_>>()
        };
        let (heads, cells, rows) = (own("th"), own("td"), own("tr"));
        let laid_out = table.descendent_elements().skip(1).any(|part| {
            matches!(
                part.value().name(),
                "table" | "form" | "input" | "select" | "textarea" | "ul" | "ol" | "h1" | "h2" | "h3" | "img" | "nav"
            )
        });
        let headed = !heads.is_empty()
            || table.descendent_elements().any(|part| matches!(role(part), "columnheader" | "rowheader"));
        let wide = rows.iter().any(|row| row.child_elements().count() > 1);
        if !headed && rows.len() > 1 && wide && !cells.is_empty() && !laid_out {
            report.at(table, "no <th>; a table that is only layout has role=\"presentation\"");
        }
        for head in heads {
            let scope = head.attr("scope").unwrap_or_default().to_ascii_lowercase();
            if !matches!(scope.as_str(), "" | "col" | "row" | "colgroup" | "rowgroup") {
                report.at(head, format!("scope={scope:?} is not col, row, colgroup or rowgroup"));
            }
        }
    }
}

fn nearest_table(part: ElementRef<'_>) -> Option<ElementRef<'_>> {
    page::ancestors(part).find(|parent| parent.value().name() == "table")
}

fn list_structure(page: &Page<'_>, report: &mut Report<'_>) {
    for element in page.all.iter().copied().filter(|element| !page::is_hidden(*element)) {
        let name = element.value().name();
        match name {
            "ul" | "ol" | "menu" if role(element) == "list" => strangers(element, &["li"], report),
            "dl" if element.attr("role").is_none() => strangers(element, &["dt", "dd", "div"], report),
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
                if !item && !matches!(name, "script" | "template") && !page::is_hidden(child) {
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

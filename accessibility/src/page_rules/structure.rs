//! Rules about lists.

use scraper::{ElementRef, Node};

use super::{
    Report, Rule, Scope,
    page::{self, Page, role},
};

pub(super) const RULES: &[Rule] = &[
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
            "<dl><dt>a</dl>",
            "<dl><dd>b<dt>a</dl>",
        ],
        look: list_structure,
    },
    Rule {
        id: "list-marked-up",
        asks: "Lines that are written as a list are one.",
        source: "WCAG 1.3.1 (A), technique H48, RGAA 9.3",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<ul><li>Un</li><li>Deux</li><li>Trois</li></ul>",
            "<p>* facultatif<br>Un<br>Deux</p>",
            "<p>— Bonjour.<br>— Bonjour.<br>— Au revoir.</p>",
            "<pre>* a<br>* b<br>* c</pre>",
        ],
        fails: &["<p>* Un<br>* Deux<br>* Trois</p>", "<div><p>• Un</p><p>• Deux</p><p>• Trois</p></div>"],
        look: list_marked_up,
    },
];

/// Signs that begin an item; a long dash is left out, since words that somebody says begin with it.
const BULLETS: [char; 9] = ['*', '•', '·', '‣', '▪', '●', '■', '◦', '-'];
/// How many lines make a list: two may be a note and another.
const LINES: usize = 3;

fn list_marked_up(page: &Page<'_>, report: &mut Report<'_>) {
    let bullet = |line: &str| {
        let mut letters = line.trim_start().chars();
        letters.next().filter(|first| BULLETS.contains(first) && letters.next().is_some_and(char::is_whitespace))
    };
    let code = |element: ElementRef<'_>| {
        page::lineage(element).any(|around| matches!(around.value().name(), "code" | "pre" | "textarea" | "option"))
    };
    for element in page.all.iter().copied().filter(|element| !page::is_hidden(*element) && !code(*element)) {
        // Lines end at <br>, and every paragraph is one.
        let mut lines = vec![String::new()];
        for node in element.children() {
            match (node.value(), ElementRef::wrap(node)) {
                (Node::Text(text), _) => lines.last_mut().into_iter().for_each(|line| line.push_str(text)),
                (_, Some(child)) if child.value().name() == "br" => lines.push(String::new()),
                (_, Some(child)) if child.value().name() == "p" => {
                    let broken = child.child_elements().any(|inner| inner.value().name() == "br");
                    lines.push(if broken { String::new() } else { page::seen_text(child) });
                }
                (_, Some(child)) => {
                    lines.last_mut().into_iter().for_each(|line| line.push_str(&page::seen_text(child)))
                }
                _ => {}
            }
        }
        let lines: Vec<Option<char>> =
            lines.iter().filter(|line| !line.trim().is_empty()).map(|line| bullet(line)).collect();
        let listed = lines.windows(LINES).any(|some| some[0].is_some() && some.iter().all(|sign| *sign == some[0]));
        if listed {
            report.at(element, "its lines begin with the same sign; write a <ul> with <li>");
        }
    }
}

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

//! The accessible name of an element, as the W3C's computation gives it, as far as HTML without stylesheets can tell.

use scraper::{ElementRef, Node};

use super::page::{self, Page, collapsed, is_hidden, kind, role};

/// Roles whose name may come from what is inside.
const NAMED_BY_CONTENT: [&str; 18] = [
    "button",
    "cell",
    "checkbox",
    "columnheader",
    "gridcell",
    "heading",
    "link",
    "menuitem",
    "menuitemcheckbox",
    "menuitemradio",
    "option",
    "radio",
    "row",
    "rowheader",
    "switch",
    "tab",
    "tooltip",
    "treeitem",
];

/// What a screen reader calls the element; empty when it has no name.
pub(super) fn name<'a>(page: &Page<'a>, element: ElementRef<'a>) -> String {
    let (found, _) = name_and_origin(page, element);
    found
}

/// Where a name comes from, for rules that trust some origins less.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    Author,
    Label,
    Content,
    Title,
    Placeholder,
    None,
}

/// One of the ways in which an element may get its name.
type NameSource<'a> = fn(&Page<'a>, ElementRef<'a>) -> String;

/// The name and where it comes from.
pub(super) fn name_and_origin<'a>(page: &Page<'a>, element: ElementRef<'a>) -> (String, Origin) {
    let tries: [(NameSource<'a>, Origin); 6] = [
        (by_reference, Origin::Author),
        (by_aria_label, Origin::Author),
        (by_html, Origin::Label),
        (by_content, Origin::Content),
        (|_, element| attribute(element, "title"), Origin::Title),
        (|_, element| attribute(element, "placeholder"), Origin::Placeholder),
    ];
    for (try_one, origin) in tries {
        let found = try_one(page, element);
        if !found.is_empty() {
            return (found, origin);
        }
    }
    (String::new(), Origin::None)
}

/// The labels of a form control.
pub(super) fn labels<'a>(page: &Page<'a>, control: ElementRef<'a>) -> Vec<ElementRef<'a>> {
    let around = page::ancestors(control).find(|parent| parent.value().name() == "label");
    let around = around.filter(|label| label.attr("for").is_none_or(|target| Some(target) == control.attr("id")));
    let named = control
        .attr("id")
        .filter(|id| !id.is_empty())
        .into_iter()
        .flat_map(|id| page.named("label").filter(move |label| label.attr("for") == Some(id)));
    let mut found: Vec<ElementRef<'a>> = named.collect();
    found.extend(around.filter(|label| label.attr("for").is_none()));
    found
}

/// The words inside an element as they are read: alternatives of images included, hidden parts not.
pub(super) fn content(element: ElementRef<'_>) -> String {
    let mut words = String::new();
    gather(element, false, &mut words);
    collapsed(&words)
}

fn by_reference<'a>(page: &Page<'a>, element: ElementRef<'a>) -> String {
    let parts: Vec<String> = page
        .referred(element, "aria-labelledby")
        .into_iter()
        .map(|other| {
            // What is hidden may still be a label, when it is named by its id.
            let mut words = String::new();
            match attribute(other, "aria-label") {
                label if !label.is_empty() => words = label,
                _ => match by_html(page, other) {
                    found if !found.is_empty() && role(other) != "group" => words = found,
                    _ => gather(other, is_hidden(other), &mut words),
                },
            }
            collapsed(&words)
        })
        .collect();
    collapsed(&parts.join(" "))
}

fn by_aria_label(_: &Page<'_>, element: ElementRef<'_>) -> String {
    attribute(element, "aria-label")
}

fn by_html<'a>(page: &Page<'a>, element: ElementRef<'a>) -> String {
    let child = |name: &str| element.child_elements().find(|child| child.value().name() == name);
    match element.value().name() {
        "img" | "area" => attribute(element, "alt"),
        "input" => match kind(element).as_str() {
            "submit" => element.attr("value").map_or_else(|| "Submit".to_owned(), collapsed),
            "reset" => element.attr("value").map_or_else(|| "Reset".to_owned(), collapsed),
            "button" => attribute(element, "value"),
            "image" => attribute(element, "alt"),
            _ => by_label(page, element),
        },
        "select" | "textarea" | "meter" | "output" | "progress" | "button" => by_label(page, element),
        "fieldset" => child("legend").map(content).unwrap_or_default(),
        "table" => child("caption").map(content).unwrap_or_default(),
        "svg" => child("title").map(|title| collapsed(&page::own_text(title))).unwrap_or_default(),
        _ => String::new(),
    }
}

fn by_label<'a>(page: &Page<'a>, control: ElementRef<'a>) -> String {
    let parts: Vec<String> = labels(page, control)
        .into_iter()
        .map(|label| {
            let mut words = String::new();
            gather(label, is_hidden(label), &mut words);
            words
        })
        .collect();
    collapsed(&parts.join(" "))
}

fn by_content(_: &Page<'_>, element: ElementRef<'_>) -> String {
    if NAMED_BY_CONTENT.contains(&role(element)) { content(element) } else { String::new() }
}

fn gather(element: ElementRef<'_>, even_hidden: bool, words: &mut String) {
    for node in element.children() {
        match node.value() {
            Node::Text(text) => words.push_str(text),
            Node::Element(_) => {
                if let Some(child) = ElementRef::wrap(node)
                    && (even_hidden || !is_hidden(child))
                {
                    gather_child(child, even_hidden, words);
                }
            }
            _ => {}
        }
    }
}

fn gather_child(child: ElementRef<'_>, even_hidden: bool, words: &mut String) {
    let name = child.value().name();
    let apart = !matches!(
        name,
        "a" | "abbr" | "b" | "bdi" | "code" | "em" | "i" | "mark" | "small" | "span" | "strong" | "sub" | "sup"
    );
    let spaced = |words: &mut String, text: &str| {
        words.push(' ');
        words.push_str(text);
        words.push(' ');
    };
    let label = attribute(child, "aria-label");
    if !label.is_empty() {
        return spaced(words, &label);
    }
    match name {
        "script" | "style" | "noscript" | "template" | "select" | "textarea" => {}
        "img" | "area" => spaced(words, child.attr("alt").or_else(|| child.attr("title")).unwrap_or_default()),
        "input" if matches!(kind(child).as_str(), "submit" | "button" | "reset") => {
            spaced(words, child.attr("value").unwrap_or_default());
        }
        "input" => {}
        _ => {
            if apart {
                words.push(' ');
            }
            let before = words.len();
            gather(child, even_hidden, words);
            if words[before..].trim().is_empty() {
                spaced(words, child.attr("title").unwrap_or_default());
            }
            if apart {
                words.push(' ');
            }
        }
    }
}

fn attribute(element: ElementRef<'_>, name: &str) -> String {
    collapsed(element.attr(name).unwrap_or_default())
}

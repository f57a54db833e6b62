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
    // A label around several fields is that of the first.
    let first = |label: &ElementRef<'a>| label.descendent_elements().find(|inner| takes_label(*inner)) == Some(control);
    found.extend(around.filter(|label| label.attr("for").is_none() && first(label)));
    found
}

fn takes_label(element: ElementRef<'_>) -> bool {
    let name = element.value().name();
    matches!(name, "button" | "meter" | "output" | "progress" | "select" | "textarea")
        || (name == "input" && kind(element) != "hidden")
}

/// The words inside an element as they are read: alternatives of images included, hidden parts not.
pub(super) fn content<'a>(page: &Page<'a>, element: ElementRef<'a>) -> String {
    let mut words = String::new();
    Reading { page, even_hidden: false, referred: false }.gather(element, &mut words);
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
                    _ => {
                        Reading { page, even_hidden: is_hidden(other), referred: true }.gather(other, &mut words);
                        if words.trim().is_empty() {
                            words = attribute(other, "title");
                        }
                    }
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
        "fieldset" => child("legend").map(|legend| content(page, legend)).unwrap_or_default(),
        "table" => child("caption").map(|caption| content(page, caption)).unwrap_or_default(),
        _ if is_drawing(element) => child("title").map(|title| collapsed(&page::own_text(title))).unwrap_or_default(),
        _ => String::new(),
    }
}

/// Whether the element is SVG's.
fn is_drawing(element: ElementRef<'_>) -> bool {
    page::lineage(element).any(|around| around.value().name() == "svg")
}

fn by_label<'a>(page: &Page<'a>, control: ElementRef<'a>) -> String {
    let parts: Vec<String> = labels(page, control)
        .into_iter()
        .map(|label| {
            let mut words = attribute(label, "aria-label");
            if words.is_empty() {
                Reading { page, even_hidden: is_hidden(label), referred: false }.gather(label, &mut words);
            }
            words
        })
        .collect();
    collapsed(&parts.join(" "))
}

fn by_content<'a>(page: &Page<'a>, element: ElementRef<'a>) -> String {
    if NAMED_BY_CONTENT.contains(&role(element)) { content(page, element) } else { String::new() }
}

/// How the words inside an element are gathered.
#[derive(Clone, Copy)]
struct Reading<'p, 'a> {
    page: &'p Page<'a>,
    even_hidden: bool,
    /// Whether a reference led here: no second one is followed.
    referred: bool,
}

impl<'a> Reading<'_, 'a> {
    fn gather(self, element: ElementRef<'a>, words: &mut String) {
        for node in element.children() {
            match node.value() {
                Node::Text(text) => words.push_str(text),
                Node::Element(_) => {
                    if let Some(child) = ElementRef::wrap(node)
                        && (self.even_hidden || !is_hidden(child))
                    {
                        self.gather_child(child, words);
                    }
                }
                _ => {}
            }
        }
    }

    fn gather_child(self, child: ElementRef<'a>, words: &mut String) {
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
        let referred = if self.referred { String::new() } else { by_reference(self.page, child) };
        let label = if referred.is_empty() { attribute(child, "aria-label") } else { referred };
        if !label.is_empty() {
            return spaced(words, &label);
        }
        match name {
            "script" | "style" | "noscript" | "template" | "select" | "textarea" | "iframe" | "object" | "audio"
            | "video" => {}
            "img" if matches!(role(child), "none" | "presentation") => {}
            "img" | "area" => {
                let alternative = child.attr("alt").filter(|alternative| !alternative.trim().is_empty());
                spaced(words, alternative.or_else(|| child.attr("title")).unwrap_or_default());
            }
            "input" if matches!(kind(child).as_str(), "submit" | "button" | "reset") => {
                spaced(words, child.attr("value").unwrap_or_default());
            }
            "input" if kind(child) == "image" => spaced(words, child.attr("alt").unwrap_or_default()),
            "input" => {}
            _ => {
                if apart {
                    words.push(' ');
                }
                let before = words.len();
                self.gather(child, words);
                if words[before..].trim().is_empty() {
                    spaced(words, child.attr("title").unwrap_or_default());
                }
                if apart {
                    words.push(' ');
                }
            }
        }
    }
}

fn attribute(element: ElementRef<'_>, name: &str) -> String {
    collapsed(element.attr(name).unwrap_or_default())
}

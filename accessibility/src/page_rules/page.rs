//! A parsed page and the questions that every rule asks of it: what is shown, what is focusable, who refers to whom.

use std::collections::HashMap;

use scraper::{ElementRef, Html, Node};

/// A page, its elements in their order, and its ids.
pub(super) struct Page<'a> {
    pub all: Vec<ElementRef<'a>>,
    ids: HashMap<&'a str, Vec<ElementRef<'a>>>,
}

impl<'a> Page<'a> {
    pub(super) fn new(html: &'a Html) -> Self {
        let all: Vec<ElementRef<'a>> = html
            .root_element()
            .descendent_elements()
            .filter(|element| !within(*element, |parent| parent.value().name() == "template"))
            .collect();
        let mut ids: HashMap<&str, Vec<ElementRef<'_>>> = HashMap::new();
        for element in &all {
            if let Some(id) = element.attr("id").filter(|id| !id.is_empty()) {
                ids.entry(id).or_default().push(*element);
            }
        }
        Self { all, ids }
    }

    /// The first element of this id.
    pub(super) fn by_id(&self, id: &str) -> Option<ElementRef<'a>> {
        self.ids.get(id).and_then(|elements| elements.first()).copied()
    }

    /// Every element that shares its id with an earlier one.
    pub(super) fn repeated_ids(&self) -> impl Iterator<Item = ElementRef<'a>> + '_ {
        self.all.iter().copied().filter(|element| {
            element.attr("id").and_then(|id| self.ids.get(id)).is_some_and(|same| same.first() != Some(element))
        })
    }

    /// Elements of this name, shown or not.
    pub(super) fn named<'p>(&'p self, name: &'p str) -> impl Iterator<Item = ElementRef<'a>> + 'p {
        self.all.iter().copied().filter(move |element| element.value().name() == name)
    }

    /// Elements that a screen reader meets and that satisfy `test`.
    pub(super) fn met<'p>(
        &'p self,
        test: impl Fn(ElementRef<'a>) -> bool + 'p,
    ) -> impl Iterator<Item = ElementRef<'a>> + 'p {
        self.all.iter().copied().filter(move |element| test(*element) && !is_hidden(*element))
    }

    /// The elements that the ids in an attribute name; ids without element are left out.
    pub(super) fn referred(&self, element: ElementRef<'a>, attribute: &str) -> Vec<ElementRef<'a>> {
        let ids = element.attr(attribute).unwrap_or_default();
        ids.split_ascii_whitespace().filter_map(|id| self.by_id(id)).collect()
    }
}

/// The element and then its ancestors.
pub(super) fn lineage<'a>(element: ElementRef<'a>) -> impl Iterator<Item = ElementRef<'a>> {
    std::iter::once(element).chain(ancestors(element))
}

/// The ancestors of an element, nearest first.
pub(super) fn ancestors<'a>(element: ElementRef<'a>) -> impl Iterator<Item = ElementRef<'a>> {
    element.ancestors().filter_map(ElementRef::wrap)
}

fn within<'a>(element: ElementRef<'a>, test: impl Fn(ElementRef<'a>) -> bool) -> bool {
    ancestors(element).any(test)
}

/// Whether nobody sees the element: `hidden`, an inline style, or a tag that is never drawn. What a stylesheet hides is unknown here.
pub(super) fn is_unseen(element: ElementRef<'_>) -> bool {
    lineage(element).any(|element| {
        let style = element.attr("style").map(|style| style.replace(' ', "").to_ascii_lowercase()).unwrap_or_default();
        element.attr("hidden").is_some()
            || (element.value().name() == "dialog" && element.attr("open").is_none())
            || style.contains("display:none")
            || style.contains("visibility:hidden")
            || matches!(element.value().name(), "head" | "script" | "style" | "noscript" | "template")
            || is_input(element, "hidden")
    })
}

/// Whether a screen reader never meets the element.
pub(super) fn is_hidden(element: ElementRef<'_>) -> bool {
    lineage(element).any(|element| element.attr("aria-hidden") == Some("true")) || is_unseen(element)
}

/// Whether this is an `<input>` of this type.
pub(super) fn is_input(element: ElementRef<'_>, kind: &str) -> bool {
    element.value().name() == "input"
        && element.attr("type").is_some_and(|found| found.trim().eq_ignore_ascii_case(kind))
}

/// The type of an `<input>` or `<button>`, in small letters.
pub(super) fn kind(element: ElementRef<'_>) -> String {
    element.attr("type").unwrap_or_default().trim().to_ascii_lowercase()
}

/// The role that the author gave or that the tag has; `""` for none that matters here.
pub(super) fn role(element: ElementRef<'_>) -> &str {
    let given =
        element.attr("role").unwrap_or_default().split_ascii_whitespace().find(|role| super::aria::is_role(role));
    given.unwrap_or_else(|| match element.value().name() {
        "a" | "area" if element.attr("href").is_some() => "link",
        "button" | "summary" => "button",
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => "heading",
        "main" => "main",
        "img" if element.attr("alt") == Some("") => "presentation",
        "img" => "img",
        "ul" | "ol" | "menu" => "list",
        "li" => "listitem",
        "fieldset" => "group",
        "table" => "table",
        "dialog" => "dialog",
        "output" => "status",
        "textarea" => "textbox",
        "select" if element.attr("multiple").is_some() => "listbox",
        "select" => "combobox",
        "input" => match kind(element).as_str() {
            "button" | "submit" | "reset" | "image" => "button",
            "checkbox" => "checkbox",
            "radio" => "radio",
            "range" => "slider",
            "number" => "spinbutton",
            "hidden" => "",
            _ => "textbox",
        },
        _ => "",
    })
}

/// Whether the keyboard can reach the element.
pub(super) fn is_focusable(element: ElementRef<'_>) -> bool {
    let name = element.value().name();
    let tabindex = element.attr("tabindex").and_then(|number| number.trim().parse::<i32>().ok());
    if matches!(name, "input" | "button" | "select" | "textarea") && is_disabled(element) {
        return false;
    }
    match tabindex {
        Some(number) => number >= 0,
        None => {
            (matches!(name, "a" | "area") && element.attr("href").is_some())
                || matches!(name, "button" | "select" | "textarea" | "summary" | "iframe")
                || (name == "input" && kind(element) != "hidden")
                || (matches!(name, "audio" | "video") && element.attr("controls").is_some())
                || element.attr("contenteditable").is_some_and(|value| value != "false")
        }
    }
}

/// Whether a control is switched off, by itself or by its fieldset.
pub(super) fn is_disabled(element: ElementRef<'_>) -> bool {
    element.attr("disabled").is_some()
        || within(element, |parent| parent.value().name() == "fieldset" && parent.attr("disabled").is_some())
}

/// The words directly inside an element, without those of its children.
pub(super) fn own_text(element: ElementRef<'_>) -> String {
    element.children().filter_map(|node| node.value().as_text().map(|text| &**text)).collect()
}

/// The words that are drawn inside an element.
pub(super) fn seen_text(element: ElementRef<'_>) -> String {
    let mut words = String::new();
    for node in element.descendants() {
        if let Node::Text(text) = node.value()
            && node.parent().and_then(ElementRef::wrap).is_some_and(|parent| !is_unseen(parent))
        {
            words.push_str(text);
            words.push(' ');
        }
    }
    collapsed(&words)
}

/// Text with every run of spaces as one.
pub(super) fn collapsed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The opening tag with the attributes that tell an element apart, short enough for one line.
pub(super) fn opening_tag(element: ElementRef<'_>) -> String {
    const TELLING: [&str; 11] =
        ["id", "name", "type", "role", "href", "src", "for", "lang", "tabindex", "class", "aria-describedby"];
    let mut tag = format!("<{}", element.value().name());
    for name in TELLING {
        if let Some(value) = element.attr(name) {
            let shown: String = value.chars().take(60).collect();
            tag.push_str(&format!(" {name}={shown:?}"));
        }
    }
    let words: String = seen_text(element).chars().take(40).collect();
    format!("{tag}>{words}")
}

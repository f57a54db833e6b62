//! A parsed page and the questions that every rule asks of it: what is shown, what is focusable, who refers to whom.

use std::collections::HashMap;

use scraper::{ElementRef, Html, Node};

pub(super) use super::roles::role;
use super::style;

/// A page, its elements in their order, and its ids.
pub(super) struct Page<'a> {
    pub all: Vec<ElementRef<'a>>,
    /// Whether our own house is looked at, where a doubt is a fault already; elsewhere only what is proven is said.
    pub house: bool,
    /// Whether this is a page, not a piece of one, whose ids may stand in another piece.
    pub whole: bool,
    /// Whether style sheets are linked, which may hide what has a class or an id.
    pub linked: bool,
    /// Whether scripts are linked, which may complete what has a class or an id.
    pub scripted: bool,
    ids: HashMap<&'a str, Vec<ElementRef<'a>>>,
}

impl<'a> Page<'a> {
    pub(super) fn new(html: &'a Html, house: bool, whole: bool) -> Self {
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
        let sheet = |element: &ElementRef<'_>| match element.value().name() {
            "link" => element.attr("rel").is_some_and(|rel| rel.eq_ignore_ascii_case("stylesheet")),
            "style" => element.text().any(|text| text.contains("@import")),
            _ => false,
        };
        let linked = all.iter().any(sheet);
        let scripted = all.iter().any(|element| element.value().name() == "script" && element.attr("src").is_some());
        Self { all, house, whole, linked, scripted, ids }
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

/// Whether nobody sees the element: `hidden`, a style in the page, or a tag that is never drawn. What a linked stylesheet hides is
/// unknown here.
pub(super) fn is_unseen(element: ElementRef<'_>) -> bool {
    let undrawn = |element: ElementRef<'_>| {
        element.attr("inert").is_some()
            || (element.value().name() == "dialog" && element.attr("open").is_none())
            || matches!(element.value().name(), "head" | "script" | "style" | "noscript" | "template" | "datalist")
            || is_input(element, "hidden")
    };
    lineage(element).any(undrawn) || style::is_undrawn(element)
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

/// Whether the keyboard can reach the element.
pub(super) fn is_focusable(element: ElementRef<'_>) -> bool {
    let name = element.value().name();
    if matches!(name, "input" | "button" | "select" | "textarea") && is_disabled(element) {
        return false;
    }
    match tab_index(element) {
        Some(number) => number >= 0,
        None => {
            (matches!(name, "a" | "area") && element.attr("href").is_some())
                || matches!(name, "button" | "select" | "textarea" | "iframe")
                || (name == "summary" && super::roles::implicit(element) == "button")
                || (name == "input" && kind(element) != "hidden")
                || (matches!(name, "audio" | "video") && element.attr("controls").is_some())
                || element.attr("contenteditable").is_some_and(|value| value != "false")
        }
    }
}

/// The number in `tabindex`, read as HTML reads numbers: what comes after it does not matter.
pub(super) fn tab_index(element: ElementRef<'_>) -> Option<i32> {
    let text = element.attr("tabindex")?.trim_start();
    let sign = usize::from(text.starts_with(['-', '+']));
    let digits = text[sign..].bytes().take_while(u8::is_ascii_digit).count();
    text[..sign + digits].parse().ok()
}

/// Whether a control is switched off, by itself or by its fieldset, whose legend stays on.
pub(super) fn is_disabled(element: ElementRef<'_>) -> bool {
    let takes =
        |name: &str| matches!(name, "button" | "fieldset" | "input" | "optgroup" | "option" | "select" | "textarea");
    let legend = || ancestors(element).any(|parent| parent.value().name() == "legend");
    (takes(element.value().name()) && element.attr("disabled").is_some())
        || (takes(element.value().name())
            && within(element, |parent| parent.value().name() == "fieldset" && parent.attr("disabled").is_some())
            && !legend())
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

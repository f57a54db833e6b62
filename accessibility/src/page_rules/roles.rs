//! The role of an element: the author's, or the one that HTML gives it, and who wins where the two contradict each other.

use scraper::ElementRef;

use super::page::{ancestors, is_disabled, is_focusable, kind, tab_index};

/// Roles of ARIA 1.2 and of the drafts after it; `text` stood in one of them, and screen readers obey it.
const ROLES: &str = "alert alertdialog application article associationlist associationlistitemkey associationlistitemvalue banner \
    blockquote button caption cell checkbox code columnheader combobox comment complementary contentinfo definition deletion dialog \
    directory document emphasis feed figure form generic grid gridcell group heading image img insertion link list listbox listitem \
    log main mark marquee math menu menubar menuitem menuitemcheckbox menuitemradio meter navigation none note option paragraph \
    presentation progressbar radio radiogroup region row rowgroup rowheader scrollbar search searchbox sectionfooter sectionheader \
    separator slider spinbutton status strong subscript suggestion superscript switch tab table tablist tabpanel term text textbox time \
    timer toolbar tooltip tree treegrid treeitem graphics-document graphics-object graphics-symbol";

/// Roles of books (DPUB-ARIA 1.1), without their `doc-`.
const OF_BOOKS: &str = "abstract acknowledgments afterword appendix backlink biblioentry bibliography biblioref chapter colophon \
    conclusion cover credit credits dedication endnote endnotes epigraph epilogue errata example footnote foreword glossary glossref \
    index introduction noteref notice pagebreak pagefooter pageheader pagelist part preface prologue pullquote qna subtitle tip toc";

/// What ARIA allows on every element, whatever its role; `aria-hidden` apart, which is no wish to be seen.
const GLOBAL: &str = "atomic braillelabel brailleroledescription busy controls current describedby description details disabled \
    dropeffect errormessage flowto grabbed haspopup invalid keyshortcuts label labelledby live owns relevant roledescription";

/// Whether ARIA (with its modules for books and graphics) has a role of this name.
pub(super) fn is_role(name: &str) -> bool {
    listed(ROLES, name) || name.strip_prefix("doc-").is_some_and(|name| listed(OF_BOOKS, name))
}

/// Whether a list of words has this one.
pub(super) fn listed(list: &str, name: &str) -> bool {
    list.split_ascii_whitespace().any(|known| known.eq_ignore_ascii_case(name))
}

/// Whether an attribute without its `aria-` is allowed everywhere.
pub(super) fn is_global(attribute: &str) -> bool {
    attribute == "hidden" || listed(GLOBAL, attribute)
}

/// The role that the author gave, if ARIA knows it: the first that it knows.
pub(super) fn given(element: ElementRef<'_>) -> Option<&str> {
    element.attr("role")?.split_ascii_whitespace().find(|role| is_role(role))
}

/// The role that counts; `""` for none that matters here.
///
/// An element that is said to be decoration but can be reached, or carries words for screen readers, is shown all the same.
pub(super) fn role(element: ElementRef<'_>) -> &str {
    match given(element) {
        Some(given) if is_nothing(given) && resists(element) => implicit(element),
        Some("image") => "img",
        Some("doc-backlink" | "doc-biblioref" | "doc-glossref" | "doc-noteref") => "link",
        Some(given) => given,
        None if element.value().name() == "img" && element.attr("alt") == Some("") && !resists(element) => {
            "presentation"
        }
        None => implicit(element),
    }
}

/// Whether this role takes an element out of what is read.
pub(super) fn is_nothing(role: &str) -> bool {
    matches!(role, "none" | "presentation")
}

/// Whether an element that is marked as decoration is read nevertheless: it can have the focus, or has a global ARIA attribute.
pub(super) fn resists(element: ElementRef<'_>) -> bool {
    let can_focus = is_focusable(element) || (tab_index(element).is_some() && !is_disabled(element));
    // Even an empty name contradicts a role that the author wrote.
    can_focus || has_global(element) || (element.attr("role").is_some() && element.attr("aria-label").is_some())
}

/// Whether the element carries a global ARIA attribute with a value, so that it is more than a box.
pub(super) fn has_global(element: ElementRef<'_>) -> bool {
    element.value().attrs().any(|(name, value)| {
        name.strip_prefix("aria-").is_some_and(|name| listed(GLOBAL, name)) && !value.trim().is_empty()
    })
}

/// The role that the tag has by itself.
pub(super) fn implicit(element: ElementRef<'_>) -> &'static str {
    let has = |attribute: &str| element.attr(attribute).is_some();
    match element.value().name() {
        "a" | "area" if has("href") => "link",
        "article" => "article",
        "aside" => "complementary",
        "button" => "button",
        "datalist" => "listbox",
        "details" | "fieldset" | "optgroup" | "address" | "hgroup" => "group",
        "dialog" => "dialog",
        "figure" => "figure",
        "form" => "form",
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => "heading",
        "hr" => "separator",
        "img" => "img",
        "input" => of_input(element),
        "li" => "listitem",
        "main" => "main",
        "meter" => "meter",
        "nav" => "navigation",
        "option" => "option",
        "output" => "status",
        "progress" => "progressbar",
        "select" if has("multiple") || element.attr("size").is_some_and(|size| !matches!(size.trim(), "0" | "1")) => {
            "listbox"
        }
        "select" => "combobox",
        "section" if has("aria-label") || has("aria-labelledby") => "region",
        "summary" if is_summary(element) => "button",
        "table" => "table",
        "tbody" | "thead" | "tfoot" => "rowgroup",
        "td" => "cell",
        "textarea" => "textbox",
        "th" if matches!(element.attr("scope"), Some("row" | "rowgroup")) => "rowheader",
        "th" => "columnheader",
        "tr" => "row",
        "ul" | "ol" | "menu" => "list",
        _ => "",
    }
}

fn of_input(element: ElementRef<'_>) -> &'static str {
    match kind(element).as_str() {
        "button" | "submit" | "reset" | "image" => "button",
        "checkbox" => "checkbox",
        "radio" => "radio",
        "range" => "slider",
        "number" => "spinbutton",
        "search" if element.attr("list").is_none() => "searchbox",
        "hidden" => "",
        _ if element.attr("list").is_some() => "combobox",
        _ => "textbox",
    }
}

/// Whether a `<summary>` is what opens its `<details>`: only the first child of that name is.
fn is_summary(element: ElementRef<'_>) -> bool {
    let parent = ancestors(element).next().filter(|parent| parent.value().name() == "details");
    parent.and_then(|details| details.child_elements().find(|child| child.value().name() == "summary")) == Some(element)
}

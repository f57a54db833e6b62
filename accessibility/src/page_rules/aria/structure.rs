//! Rules about which roles belong together: what stands inside what.

use scraper::{ElementRef, Node};

use super::super::{
    Report, Rule, Scope,
    page::{self, Page, is_hidden, role},
    roles::{self, has_global, listed},
};

pub(in super::super) const RULES: &[Rule] = &[
    Rule {
        id: "aria-context",
        asks: "A role that belongs into another stands there.",
        source: "WCAG 1.3.1 (A), RGAA 7.1, 9.3, ACT ff89c9",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<div role=list><div><div role=listitem>a</div></div></div>",
            "<ul role=tablist><li role=none><a role=tab href=#a>a</a></ul>",
            "<div role=listbox aria-label=a><div role=group aria-label=b><div role=option>a</div></div></div>",
            "<div role=list aria-owns=b></div><div role=listitem id=b>a</div>",
        ],
        fails: &[
            "<div role=listitem>a</div>",
            "<div role=list><section aria-label=b role=region><div role=listitem>a</div></section></div>",
            "<button role=tab>a</button>",
            "<div role=list><div aria-live=polite><div role=listitem>a</div></div></div>",
            "<div role=row><div role=cell>a</div></div>",
        ],
        look: aria_context,
    },
    Rule {
        id: "aria-owned",
        asks: "A role that holds others holds nothing else.",
        source: "WCAG 1.3.1 (A), RGAA 7.1, 9.3, ACT bc4a75",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<div role=list><span role=listitem>a</span></div>",
            "<div role=menu aria-label=a><div role=group><div role=menuitem>a</div></div></div>",
            "<div role=list aria-busy=true><p>Un instant</p></div>",
            "<div role=list aria-owns=b></div><div role=listitem id=b>a</div>",
            "<table role=grid aria-label=a><tr><td>a</table>",
        ],
        fails: &[
            "<div role=list><span>a</span></div>",
            "<div role=list><div role=listitem>a</div><a href=/>b</a></div>",
            "<ol role=tablist><li role=listitem>a</ol>",
            "<div role=grid aria-label=a><div role=row><span>a</span></div></div>",
            "<div role=list aria-owns=b></div><div role=tablist><div role=tab id=b>a</div></div>",
        ],
        look: aria_owned,
    },
];

/// Where a role belongs (ARIA 1.2); elements without a role of their own may stand between.
const CONTEXTS: &[(&str, &str)] = &[
    ("cell", "row"),
    ("columnheader", "row"),
    ("gridcell", "row"),
    ("listitem", "list directory"),
    ("menuitem", "menu menubar group"),
    ("menuitemcheckbox", "menu menubar group"),
    ("menuitemradio", "menu menubar group"),
    ("option", "listbox group combobox"),
    ("row", "grid rowgroup table treegrid"),
    ("rowgroup", "grid table treegrid"),
    ("rowheader", "row"),
    ("tab", "tablist"),
    ("treeitem", "tree group treeitem"),
];

/// What a role may hold, itself and its groups; `separator` and `caption` are ARIA 1.3's.
const HOLDS: &[(&str, &str)] = &[
    ("feed", "article"),
    ("grid", "row rowgroup caption"),
    ("list", "listitem"),
    ("listbox", "option group separator"),
    ("menu", "menuitem menuitemcheckbox menuitemradio group separator"),
    ("menubar", "menuitem menuitemcheckbox menuitemradio group separator"),
    ("row", "cell columnheader gridcell rowheader"),
    ("rowgroup", "row"),
    ("table", "row rowgroup caption"),
    ("tablist", "tab"),
    ("tree", "treeitem group separator"),
    ("treegrid", "row rowgroup caption"),
];

fn find<'t>(table: &'t [(&str, &str)], role: &str) -> Option<&'t str> {
    table.iter().find(|(of, _)| *of == role).map(|(_, roles)| *roles)
}

/// Whether the element is a mere box: no role, and nothing that ARIA would show it for.
fn is_box(element: ElementRef<'_>) -> bool {
    let role = role(element);
    let orphan = role == "listitem"
        && element.attr("role").is_none()
        && page::ancestors(element).next().is_some_and(|parent| !matches!(self::role(parent), "list" | "directory"));
    (matches!(role, "" | "presentation" | "none" | "generic") && !has_global(element)) || orphan
}

fn aria_context(page: &Page<'_>, report: &mut Report<'_>) {
    for element in page.met(|element| roles::given(element).is_some()) {
        let role = role(element);
        let Some(contexts) = find(CONTEXTS, role) else { continue };
        if roles::implicit(element) == role {
            continue;
        }
        let owner = element.attr("id").and_then(|id| {
            let names = |owner: &ElementRef<'_>| {
                owner.attr("aria-owns").is_some_and(|ids| ids.split_ascii_whitespace().any(|owned| owned == id))
            };
            page.all.iter().copied().find(names)
        });
        let parent = owner.or_else(|| page::ancestors(element).find(|parent| !is_box(*parent)));
        if !listed(contexts, parent.map(self::role).unwrap_or_default()) {
            report.at(element, format!("it belongs into one of: {contexts}"));
        }
    }
}

fn aria_owned(page: &Page<'_>, report: &mut Report<'_>) {
    for element in page.met(|element| roles::given(element).is_some()) {
        let Some(holds) = find(HOLDS, role(element)) else { continue };
        // HTML's own lists are asked of by another rule, and a part that is being built need not be whole.
        if roles::implicit(element) == role(element)
            || page::lineage(element).any(|around| around.attr("aria-busy") == Some("true"))
        {
            continue;
        }
        let mut held = Held::default();
        walk(element, holds, &mut held);
        for owned in page.referred(element, "aria-owns") {
            meet(owned, holds, &mut held);
        }
        if let Some(stranger) = held.stranger {
            report.at(stranger, format!("it stands in role={:?}, which holds only: {holds}", role(element)));
        } else if !held.right && held.words {
            report.at(element, format!("it holds none of: {holds}"));
        }
    }
}

/// What was met inside an element.
#[derive(Default)]
struct Held<'a> {
    right: bool,
    words: bool,
    stranger: Option<ElementRef<'a>>,
}

fn walk<'a>(element: ElementRef<'a>, holds: &str, held: &mut Held<'a>) {
    for node in element.children() {
        match node.value() {
            Node::Text(text) => held.words |= !text.trim().is_empty(),
            Node::Element(_) => {
                if let Some(child) = ElementRef::wrap(node).filter(|child| !is_hidden(*child)) {
                    meet(child, holds, held);
                }
            }
            _ => {}
        }
    }
}

fn meet<'a>(child: ElementRef<'a>, holds: &str, held: &mut Held<'a>) {
    let role = role(child);
    if child.value().name().contains('-') && child.attr("role").is_none() {
        // What a custom element holds, its script knows.
        held.right = true;
    } else if is_box(child) {
        walk(child, holds, held);
    } else if role == "group" && listed(holds, "group") {
        held.right = true;
        // What is in a group obeys the same law; a treeitem's own group is judged with it.
        walk(child, holds, held);
    } else if listed(holds, role) {
        held.right = true;
    } else {
        held.stranger = held.stranger.or(Some(child));
    }
}

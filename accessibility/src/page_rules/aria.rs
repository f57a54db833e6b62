//! Rules about ARIA itself: roles, attributes and values that exist.

use super::{
    Report, Rule, Scope,
    page::{self, Page, is_unseen, role},
};

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "aria-role",
        asks: "A role is one that ARIA knows.",
        source: "WCAG 4.1.2 (A), RGAA 8.2",
        house: false,
        scope: Scope::Part,
        passes: &["<div role=status></div>", "<nav role='doc-toc navigation'></nav>", "<p role=''>…</p>"],
        fails: &["<div role=notice></div>", "<input role=text-box aria-label=Nom>"],
        look: aria_role,
    },
    Rule {
        id: "aria-attribute",
        asks: "An attribute that begins with aria- is one that ARIA knows.",
        source: "WCAG 4.1.2 (A), RGAA 8.2",
        house: false,
        scope: Scope::Part,
        passes: &["<p aria-label=Nom role=note>…</p>"],
        fails: &["<label>Nom <input aria-labeled-by=a></label>"],
        look: aria_attribute,
    },
    Rule {
        id: "aria-value",
        asks: "An ARIA state has one of its values.",
        source: "WCAG 4.1.2 (A), RGAA 8.2",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<button aria-expanded=false>Menu</button>",
            "<p aria-live=polite></p>",
            "<a href=/ aria-current=page>Accueil</a>",
        ],
        fails: &[
            "<button aria-expanded=no>Menu</button>",
            "<p aria-live=on></p>",
            "<div role=checkbox aria-checked=checked aria-label=a></div>",
        ],
        look: aria_value,
    },
    Rule {
        id: "aria-state",
        asks: "A role that has a state says it.",
        source: "WCAG 4.1.2 (A), RGAA 7.1",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<div role=switch aria-checked=true aria-label=a tabindex=0></div>",
            "<label><input type=checkbox role=switch>a</label>",
            "<h3 role=heading>a</h3>",
        ],
        fails: &[
            "<div role=checkbox aria-label=a tabindex=0></div>",
            "<div role=slider aria-label=a tabindex=0></div>",
        ],
        look: aria_state,
    },
    Rule {
        id: "aria-context",
        asks: "A role that belongs into another stands there.",
        source: "WCAG 1.3.1 (A), RGAA 7.1, 9.3",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<div role=list><div><div role=listitem>a</div></div></div>",
            "<ul role=tablist><li role=none><a role=tab href=#a>a</a></ul>",
            "<div role=listbox aria-label=a><div role=group aria-label=b><div role=option>a</div></div></div>",
        ],
        fails: &[
            "<div role=listitem>a</div>",
            "<div role=list><section aria-label=b role=region><div role=listitem>a</div></section></div>",
            "<button role=tab>a</button>",
        ],
        look: aria_context,
    },
];

const ROLES: &str = "alert alertdialog application article associationlist associationlistitemkey associationlistitemvalue banner \
    blockquote button caption cell checkbox code columnheader combobox comment complementary contentinfo definition deletion dialog \
    directory document emphasis feed figure form generic grid gridcell group heading image img insertion link list listbox listitem \
    log main mark marquee math menu menubar menuitem menuitemcheckbox menuitemradio meter navigation none note option paragraph \
    presentation progressbar radio radiogroup region row rowgroup rowheader scrollbar search searchbox sectionfooter sectionheader \
    separator slider spinbutton status strong subscript suggestion superscript switch tab table tablist tabpanel term textbox time \
    timer toolbar tooltip tree treegrid treeitem graphics-document graphics-object graphics-symbol";

const ATTRIBUTES: &str = "activedescendant atomic autocomplete braillelabel brailleroledescription busy checked colcount colindex \
    colindextext colspan controls current describedby description details disabled dropeffect errormessage expanded flowto grabbed \
    haspopup hidden invalid keyshortcuts label labelledby level live modal multiline multiselectable orientation owns placeholder \
    posinset pressed readonly relevant required roledescription rowcount rowindex rowindextext rowspan selected setsize sort valuemax \
    valuemin valuenow valuetext";

/// The values of attributes that have a closed list.
const VALUES: &[(&str, &str)] = &[
    ("aria-atomic", "true false"),
    ("aria-autocomplete", "inline list both none"),
    ("aria-busy", "true false"),
    ("aria-checked", "true false mixed undefined"),
    ("aria-current", "page step location date time true false"),
    ("aria-disabled", "true false"),
    ("aria-expanded", "true false undefined"),
    ("aria-haspopup", "false true menu listbox tree grid dialog"),
    ("aria-hidden", "true false undefined"),
    ("aria-invalid", "grammar false spelling true"),
    ("aria-live", "assertive off polite"),
    ("aria-modal", "true false"),
    ("aria-multiline", "true false"),
    ("aria-multiselectable", "true false"),
    ("aria-orientation", "horizontal vertical undefined"),
    ("aria-pressed", "true false mixed undefined"),
    ("aria-readonly", "true false"),
    ("aria-required", "true false"),
    ("aria-selected", "true false undefined"),
    ("aria-sort", "ascending descending none other"),
];

/// States without which a role says nothing; HTML's own inputs say them by themselves.
const STATES: &[(&str, &str)] = &[
    ("checkbox", "aria-checked"),
    ("menuitemcheckbox", "aria-checked"),
    ("menuitemradio", "aria-checked"),
    ("radio", "aria-checked"),
    ("scrollbar", "aria-valuenow"),
    ("slider", "aria-valuenow"),
    ("switch", "aria-checked"),
];

/// Where a role belongs; groups and elements without a role of their own may stand between.
const CONTEXTS: &[(&str, &str)] = &[
    ("columnheader", "row"),
    ("gridcell", "row"),
    ("listitem", "list directory"),
    ("menuitem", "menu menubar"),
    ("menuitemcheckbox", "menu menubar"),
    ("menuitemradio", "menu menubar"),
    ("option", "listbox"),
    ("rowheader", "row"),
    ("tab", "tablist"),
    ("treeitem", "tree treeitem"),
];

/// Whether ARIA (with its modules for books and graphics) has a role of this name.
pub(super) fn is_role(name: &str) -> bool {
    listed(ROLES, name) || name.starts_with("doc-")
}

fn listed(list: &str, name: &str) -> bool {
    list.split_ascii_whitespace().any(|known| known.eq_ignore_ascii_case(name))
}

fn aria_role(page: &Page<'_>, report: &mut Report<'_>) {
    for element in page.all.iter().copied().filter(|element| !is_unseen(*element)) {
        let mut roles = element.attr("role").unwrap_or_default().split_ascii_whitespace().peekable();
        // The first known role counts; unknown ones before or after it may be newer than this list.
        if roles.peek().is_some() && !roles.any(is_role) {
            report.at(element, "no such role");
        }
    }
}

fn aria_attribute(page: &Page<'_>, report: &mut Report<'_>) {
    for element in page.all.iter().copied() {
        for (name, _) in element.value().attrs() {
            if let Some(rest) = name.strip_prefix("aria-")
                && !listed(ATTRIBUTES, rest)
            {
                report.at(element, format!("there is no attribute {name}"));
            }
        }
    }
}

fn aria_value(page: &Page<'_>, report: &mut Report<'_>) {
    for element in page.all.iter().copied().filter(|element| !is_unseen(*element)) {
        for (name, values) in VALUES {
            let value = element.attr(name).map(str::trim).unwrap_or_default();
            if !value.is_empty() && !listed(values, value) {
                report.at(element, format!("{name}={value:?} is none of: {values}"));
            }
        }
    }
}

fn aria_state(page: &Page<'_>, report: &mut Report<'_>) {
    for element in page.met(|element| element.attr("role").is_some() && element.value().name() != "input") {
        let missing = STATES.iter().find(|(owner, state)| role(element) == *owner && element.attr(state).is_none());
        if let Some((_, state)) = missing {
            report.at(element, format!("it needs {state}"));
        }
    }
}

fn aria_context(page: &Page<'_>, report: &mut Report<'_>) {
    for element in page.met(|element| element.attr("role").is_some()) {
        let Some((_, contexts)) = CONTEXTS.iter().find(|(inner, _)| role(element) == *inner) else { continue };
        let owned = || {
            let id = element.attr("id").unwrap_or_default();
            page.all.iter().any(|owner| {
                owner.attr("aria-owns").is_some_and(|ids| ids.split_ascii_whitespace().any(|owned| owned == id))
            })
        };
        let between = |parent: &scraper::ElementRef<'_>| {
            matches!(role(*parent), "" | "presentation" | "none" | "generic" | "group" | "rowgroup")
        };
        let around = page::ancestors(element).find(|parent| !between(parent)).map(role).unwrap_or_default();
        if !listed(contexts, around) && !owned() {
            report.at(element, format!("it belongs into one of: {contexts}"));
        }
    }
}

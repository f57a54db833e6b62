//! Rules about ARIA itself: roles, attributes and values that exist; what a role needs and where it belongs is in the modules here.

use scraper::ElementRef;

use super::{
    Report, Rule, Scope,
    page::{self, Page, is_hidden, is_unseen, role},
    roles::{self, is_role, listed},
};

mod allowed;
mod fitting;
mod structure;

pub(super) use allowed::RULES as ALLOWED;
pub(super) use fitting::RULES as FITTING;
pub(super) use structure::RULES as STRUCTURE;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "aria-role",
        asks: "A role is one that ARIA knows.",
        source: "WCAG 4.1.2 (A), RGAA 8.2, ACT 674b10",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<div role=status></div>",
            "<nav role='doc-toc navigation'></nav>",
            "<p role=''>…</p>",
            "<div role=doc-tip>…</div>",
        ],
        fails: &[
            "<div role=notice></div>",
            "<input role=text-box aria-label=Nom>",
            "<div role=widget>…</div>",
            "<div role=doc-remark>…</div>",
        ],
        look: aria_role,
    },
    Rule {
        id: "aria-attribute",
        asks: "An attribute that begins with aria- is one that ARIA knows.",
        source: "WCAG 4.1.2 (A), RGAA 8.2, ACT 5f99a7",
        house: false,
        scope: Scope::Part,
        passes: &["<p aria-label=Nom role=note>…</p>"],
        fails: &["<label>Nom <input aria-labeled-by=a></label>"],
        look: aria_attribute,
    },
    Rule {
        id: "aria-value",
        asks: "An ARIA state has one of its values.",
        source: "WCAG 4.1.2 (A), RGAA 8.2, ACT 6a7281",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<button aria-expanded=false>Menu</button>",
            "<p aria-live=polite></p>",
            "<a href=/ aria-current=page>Accueil</a>",
            "<div role=slider aria-label=a aria-valuenow=-1.5 aria-valuemin=-2 tabindex=0></div>",
            "<div role=log aria-relevant='additions text'></div>",
        ],
        fails: &[
            "<button aria-expanded=no>Menu</button>",
            "<p aria-live=on></p>",
            "<div role=checkbox aria-checked=checked aria-label=a></div>",
            "<div role=slider aria-label=a aria-valuenow=beaucoup tabindex=0></div>",
            "<div role=heading aria-level=2.5>a</div>",
            "<div role=heading aria-level=0>a</div>",
            "<div role=log aria-relevant='text everything'></div>",
        ],
        look: aria_value,
    },
    Rule {
        id: "aria-state",
        asks: "A role that has a state says it.",
        source: "WCAG 4.1.2 (A), RGAA 7.1, ACT 4e8ab6",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<div role=switch aria-checked=true aria-label=a tabindex=0></div>",
            "<label><input type=checkbox role=switch>a</label>",
            "<h3 role=heading>a</h3>",
            "<div role=separator></div>",
        ],
        fails: &[
            "<div role=checkbox aria-label=a tabindex=0></div>",
            "<div role=slider aria-label=a tabindex=0></div>",
            "<div role=heading>a</div>",
            "<div role=separator tabindex=0></div>",
            "<label>Commune <input role=combobox></label>",
        ],
        look: aria_state,
    },
    Rule {
        id: "aria-controls-found",
        asks: "What an open list or a scroll bar controls is on the page.",
        source: "WCAG 4.1.2 (A), RGAA 7.1, ACT in6db8",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<label>a <input role=combobox aria-expanded=false aria-controls=later></label>",
            "<label>a <input role=combobox aria-expanded=true aria-controls=b></label><div role=listbox id=b aria-label=a><div role=option>1</div></div>",
        ],
        fails: &[
            "<label>a <input role=combobox aria-expanded=true aria-controls=b></label>",
            "<div role=scrollbar aria-valuenow=1 aria-controls='b c'></div>",
        ],
        look: controls_found,
    },
];

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
    ("aria-grabbed", "true false undefined"),
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

/// Attributes that hold a list of words out of a closed one.
const TOKENS: &[(&str, &str)] =
    &[("aria-dropeffect", "copy execute link move none popup"), ("aria-relevant", "additions all removals text")];
const INTEGERS: &[&str] = &[
    "aria-colcount",
    "aria-colindex",
    "aria-colspan",
    "aria-level",
    "aria-posinset",
    "aria-rowcount",
    "aria-rowindex",
    "aria-rowspan",
    "aria-setsize",
];
const NUMBERS: &[&str] = &["aria-valuemax", "aria-valuemin", "aria-valuenow"];

/// States without which a role says nothing (ARIA 1.2, "required"); HTML's own inputs say them by themselves.
const STATES: &[(&str, &str)] = &[
    ("checkbox", "aria-checked"),
    ("combobox", "aria-expanded"),
    ("heading", "aria-level"),
    ("menuitemcheckbox", "aria-checked"),
    ("menuitemradio", "aria-checked"),
    ("meter", "aria-valuenow"),
    ("radio", "aria-checked"),
    ("scrollbar", "aria-valuenow"),
    ("scrollbar", "aria-controls"),
    ("slider", "aria-valuenow"),
    ("switch", "aria-checked"),
];

fn aria_role(page: &Page<'_>, report: &mut Report<'_>) {
    for element in page.all.iter().copied().filter(|element| !is_hidden(*element)) {
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
    let is_math = |element: ElementRef<'_>| page::lineage(element).any(|around| around.value().name() == "math");
    for element in page.all.iter().copied().filter(|element| !is_unseen(*element) && !is_math(*element)) {
        let written = |name: &str| element.attr(name).map(str::trim).filter(|value| !value.is_empty());
        for (name, values) in VALUES {
            if let Some(value) = written(name).filter(|value| !listed(values, value)) {
                report.at(element, format!("{name}={value:?} is none of: {values}"));
            }
        }
        for (name, values) in TOKENS {
            let stranger =
                written(name).and_then(|value| value.split_ascii_whitespace().find(|one| !listed(values, one)));
            if let Some(stranger) = stranger {
                report.at(element, format!("{name} has {stranger:?}, which is none of: {values}"));
            }
        }
        for name in INTEGERS {
            if let Some(value) = written(name).filter(|value| value.parse::<i64>().is_err()) {
                report.at(element, format!("{name}={value:?} is no whole number"));
            }
            let nothing = written(name).and_then(|value| value.parse::<i64>().ok()).is_some_and(|level| level < 1);
            if *name == "aria-level" && nothing {
                report.at(element, "levels begin with 1");
            }
        }
        for name in NUMBERS {
            if let Some(value) = written(name).filter(|value| !value.parse::<f64>().is_ok_and(f64::is_finite)) {
                report.at(element, format!("{name}={value:?} is no number"));
            }
        }
    }
}

fn aria_state(page: &Page<'_>, report: &mut Report<'_>) {
    for element in page.met(|element| roles::given(element).is_some()) {
        let role = role(element);
        if roles::implicit(element) == role || says_by_itself(element) {
            continue;
        }
        let lacks = |state: &str| element.attr(state).is_none_or(|value| value.trim().is_empty());
        let missing = STATES.iter().find(|(owner, state)| role == *owner && lacks(state)).map(|(_, state)| *state);
        // A separator that can have the focus is moved, so it has a place.
        let moved = role == "separator" && page::is_focusable(element) && lacks("aria-valuenow");
        if let Some(state) = missing.or_else(|| moved.then_some("aria-valuenow")) {
            report.at(element, format!("it needs {state}"));
        }
    }
}

/// Whether HTML itself says the state: of boxes that are ticked, of numbers and of choices.
fn says_by_itself(element: ElementRef<'_>) -> bool {
    match element.value().name() {
        "input" => matches!(page::kind(element).as_str(), "checkbox" | "radio" | "range" | "number"),
        "select" | "option" | "progress" | "meter" => true,
        _ => false,
    }
}

fn controls_found(page: &Page<'_>, report: &mut Report<'_>) {
    for element in page.met(|element| element.attr("aria-controls").is_some_and(|ids| !ids.trim().is_empty())) {
        let open = match role(element) {
            "combobox" => element.attr("aria-expanded") == Some("true"),
            "scrollbar" => true,
            _ => false,
        };
        if open && page.referred(element, "aria-controls").is_empty() {
            report.at(element, "nothing that aria-controls names is on the page");
        }
    }
}

//! Rules about which ARIA attribute may stand on which role.

use scraper::ElementRef;

use super::super::{
    Report, Rule, Scope,
    page::{self, Page, is_hidden, kind, role},
    roles::{self, is_global, is_nothing, listed},
};

pub(in super::super) const RULES: &[Rule] = &[
    Rule {
        id: "aria-allowed",
        asks: "An ARIA attribute stands on a role that has it.",
        source: "WCAG 4.1.2 (A), 1.3.1 (A), RGAA 8.2, ACT 5c01ea",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<button aria-pressed=false>Gras</button>",
            "<label>Mot de passe <input type=password aria-required=true></label>",
            "<div role=separator aria-valuenow=5 tabindex=0></div>",
            "<div aria-busy=true>…</div>",
        ],
        fails: &[
            "<button aria-sort=none>Année</button>",
            "<a href=/ aria-pressed=true>Gras</a>",
            "<div aria-checked=true>Oui</div>",
            "<audio controls src=a aria-orientation=horizontal></audio>",
            "<div role=grid aria-label=a><div role=row aria-level=1><b role=gridcell>a</b></div></div>",
            "<label>Oui <input type=checkbox aria-checked=true></label>",
        ],
        look: aria_allowed,
    },
    Rule {
        id: "aria-naming",
        asks: "Only what can have a name is given one.",
        source: "WCAG 4.1.2 (A), 1.3.1 (A), RGAA 8.2, ACT kb1m8s",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<nav aria-label=Aide>…</nav>",
            "<div role=group aria-label=Aide>…</div>",
            "<p aria-live=polite>…</p>",
        ],
        fails: &[
            "<div aria-label=Aide>…</div>",
            "<p aria-label=Aide>…</p>",
            "<span aria-roledescription=carte>…</span>",
            "<a href=/a alt=Aide>?</a>",
        ],
        look: aria_naming,
    },
    Rule {
        id: "decoration-shown",
        asks: "What is marked as decoration says nothing else.",
        source: "WCAG 1.1.1 (A), RGAA 1.2, ACT 46ca7f",
        house: false,
        scope: Scope::Part,
        passes: &["<img src=a alt=''>", "<nav role=presentation><a href=/>Aide</a></nav>", "<img src=a alt='' hidden>"],
        fails: &[
            "<img src=a alt='' title=Plan>",
            "<nav role=presentation aria-label=Aide><a href=/>Aide</a></nav>",
            "<img src=a alt='' aria-label=Plan>",
            "<svg role=none aria-label=Plan></svg>",
        ],
        look: decoration_shown,
    },
];

/// Which roles have an attribute that is not allowed everywhere: ARIA 1.2, and what 1.3 adds.
const OWNERS: &[(&str, &str)] = &[
    (
        "activedescendant",
        "application combobox grid group listbox menu menubar radiogroup row searchbox select spinbutton tablist textbox toolbar tree \
         treegrid",
    ),
    ("autocomplete", "combobox searchbox textbox"),
    ("checked", "checkbox menuitemcheckbox menuitemradio option radio switch treeitem"),
    ("colcount", "grid table treegrid"),
    ("colindex", "cell columnheader gridcell row rowheader"),
    ("colindextext", "cell columnheader gridcell row rowheader"),
    ("colspan", "cell columnheader gridcell rowheader"),
    // ARIA 1.1 had it on many more roles than 1.2, and pages were written by it.
    (
        "expanded",
        "alert alertdialog application article banner button checkbox columnheader combobox complementary contentinfo definition \
         dialog directory document feed figure form grid gridcell group heading img link list listbox listitem log main marquee math \
         menu menubar menuitem menuitemcheckbox menuitemradio navigation note progressbar radiogroup region row rowheader search \
         status switch tab table tablist tabpanel term timer toolbar tooltip tree treegrid treeitem",
    ),
    ("level", "associationlistitemkey comment grid heading listitem row tablist treeitem"),
    ("modal", "alertdialog dialog"),
    ("multiline", "searchbox textbox"),
    ("multiselectable", "grid listbox tablist tree treegrid"),
    (
        "orientation",
        "combobox listbox menu menubar radiogroup scrollbar separator slider tablist toolbar tree treegrid",
    ),
    ("placeholder", "combobox searchbox textbox"),
    (
        "posinset",
        "article associationlistitemkey comment listitem menuitem menuitemcheckbox menuitemradio option radio row tab treeitem",
    ),
    ("pressed", "button"),
    (
        "readonly",
        "checkbox columnheader combobox grid gridcell listbox menuitemcheckbox menuitemradio radiogroup rowheader searchbox slider \
         spinbutton switch textbox treegrid",
    ),
    (
        "required",
        "checkbox columnheader combobox gridcell listbox menuitemcheckbox menuitemradio radiogroup rowheader searchbox spinbutton \
         switch textbox tree treegrid",
    ),
    ("rowcount", "grid table treegrid"),
    ("rowindex", "cell columnheader gridcell row rowheader"),
    ("rowindextext", "cell columnheader gridcell row rowheader"),
    ("rowspan", "cell columnheader gridcell rowheader"),
    ("selected", "columnheader gridcell option row rowheader tab treeitem"),
    (
        "setsize",
        "article associationlistitemkey comment listitem menuitem menuitemcheckbox menuitemradio option radio row tab treeitem",
    ),
    ("sort", "columnheader rowheader"),
    ("valuemax", "meter progressbar scrollbar separator slider spinbutton"),
    ("valuemin", "meter progressbar scrollbar separator slider spinbutton"),
    ("valuenow", "meter progressbar scrollbar separator slider spinbutton"),
    ("valuetext", "meter progressbar scrollbar separator slider spinbutton"),
];

/// Elements that have no role which could be looked up, and take no attributes but those that every element takes.
const PLAIN: &str = "abbr b blockquote caption code dd del div dl dt em figcaption i ins kbd label legend p pre q s samp small span \
    strong sub sup time u var";

fn aria_allowed(page: &Page<'_>, report: &mut Report<'_>) {
    for element in page.met(|_| true) {
        let name = element.value().name();
        let role = match role(element) {
            "" if matches!(name, "audio" | "video") => "application",
            "" if listed(PLAIN, name) || (name == "a" && element.attr("href").is_none()) => "generic",
            role => role,
        };
        // What an input of another type is to ARIA, the standards leave open.
        let open = name == "input"
            && roles::given(element).is_none()
            && matches!(
                kind(element).as_str(),
                "color" | "date" | "datetime-local" | "file" | "month" | "password" | "time" | "week"
            );
        if role.is_empty() || role.starts_with("doc-") || role.starts_with("graphics-") || open || is_of_books(element)
        {
            continue;
        }
        for (attribute, _) in element.value().attrs() {
            let Some(attribute) = attribute.strip_prefix("aria-").filter(|name| !is_global(name)) else { continue };
            let owners = OWNERS.iter().find(|(known, _)| *known == attribute).map(|(_, owners)| *owners);
            if owners.is_some_and(|owners| !listed(owners, role)) {
                report.at(element, format!("aria-{attribute} means nothing on the role {role}"));
            } else if role == "row" && listed("expanded level posinset setsize", attribute) && is_flat(element) {
                report.at(element, format!("aria-{attribute} stands on rows of a treegrid only"));
            } else if attribute == "checked" && contradicts_tick(element) {
                report.at(element, "aria-checked contradicts the box itself, which counts");
            }
        }
    }
}

/// Whether a row stands in a table or grid, which has no levels (ARIA 1.2, role `row`).
fn is_flat(row: ElementRef<'_>) -> bool {
    let around = page::ancestors(row).map(role).find(|role| matches!(*role, "table" | "grid" | "treegrid"));
    around.is_some_and(|around| around != "treegrid")
}

/// Whether a box that HTML ticks is said to be ticked otherwise (ARIA in HTML).
fn contradicts_tick(element: ElementRef<'_>) -> bool {
    let ticked = if element.attr("checked").is_some() { "true" } else { "false" };
    element.value().name() == "input"
        && matches!(kind(element).as_str(), "checkbox" | "radio")
        && element
            .attr("aria-checked")
            .is_some_and(|written| !matches!(written.trim(), "" | "undefined") && written.trim() != ticked)
}

/// Whether the author's role is one of those that stand for another (`doc-noteref`, a link), whose attributes are not listed here.
fn is_of_books(element: ElementRef<'_>) -> bool {
    roles::given(element).is_some_and(|role| role.starts_with("doc-"))
}

/// Roles that must have no name (ARIA 1.2, "prohibited").
const NAMELESS: &str = "caption code deletion emphasis generic insertion mark none paragraph presentation strong subscript suggestion \
    superscript";
/// Elements that have such a role by themselves.
const NAMELESS_TAGS: &str =
    "abbr b bdi bdo caption cite code data del div em i ins kbd mark p pre q s samp small span strong sub sup u var";

fn aria_naming(page: &Page<'_>, report: &mut Report<'_>) {
    const WITH_ALT: [&str; 7] = ["applet", "area", "embed", "iframe", "img", "input", "object"];
    for element in page.met(|element| element.attr("alt").is_some_and(|words| !words.trim().is_empty())) {
        let name = element.value().name();
        if !WITH_ALT.contains(&name) && !name.contains('-') {
            report.at(element, "alt is ignored here: it names pictures only");
        }
    }
    const NAMES: [&str; 5] =
        ["aria-label", "aria-labelledby", "aria-roledescription", "aria-braillelabel", "aria-brailleroledescription"];
    // Inside what shows nothing of its inside, a name adds to the name of the whole.
    let inside = |element: ElementRef<'_>| {
        page::ancestors(element).any(|around| matches!(role(around), "button" | "link" | "img" | "tab"))
    };
    for element in page.met(|element| NAMES.iter().any(|name| element.attr(name).is_some()) && !inside(element)) {
        let nameless = match roles::given(element) {
            Some(given) if is_nothing(given) => listed(NAMELESS_TAGS, element.value().name()),
            Some(given) => listed(NAMELESS, given),
            // A role that nobody knows is another rule's matter, and what can be edited is a field to browsers.
            None => {
                listed(NAMELESS_TAGS, element.value().name())
                    && element.attr("role").is_none_or(|role| role.trim().is_empty())
                    && element.attr("contenteditable").is_none()
            }
        };
        // A linked script may give a box its role, as it does for dialogs that it opens.
        let waits = !page.house
            && page.scripted
            && roles::given(element).is_none()
            && (element.attr("id").is_some() || element.attr("class").is_some());
        if waits {
            continue;
        }
        let given = NAMES.iter().find(|name| element.attr(name).is_some_and(|value| !value.trim().is_empty()));
        if let Some(name) = given.filter(|_| nameless) {
            report.at(element, format!("{name} is ignored here; give it a role that has a name, or write the words"));
        }
    }
}

fn decoration_shown(page: &Page<'_>, report: &mut Report<'_>) {
    for element in page.all.iter().copied().filter(|element| !is_hidden(*element)) {
        let marked = match roles::given(element) {
            Some(given) => is_nothing(given),
            None => element.value().name() == "img" && element.attr("alt") == Some(""),
        };
        // A frame without a part in what is read may still be entered.
        let frame = element.value().name() == "iframe" && !roles::has_global(element);
        if marked && !frame && roles::resists(element) {
            report.at(
                element,
                "it is marked as decoration, yet it can be reached or has a name, so it is read all the same",
            );
        } else if marked
            && element.value().name() == "img"
            && element.attr("title").is_some_and(|title| !title.trim().is_empty())
        {
            report.at(element, "it is marked as decoration, yet its title says something");
        }
    }
}

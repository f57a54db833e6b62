//! The rule about which role may stand on which element.

use scraper::ElementRef;

use super::super::{
    Report, Rule, Scope,
    page::{Page, kind},
    roles::{self, listed},
};

pub(in super::super) const RULES: &[Rule] = &[Rule {
    id: "aria-fitting",
    asks: "A role does not contradict its element.",
    source: "WCAG 4.1.2 (A), 1.3.1 (A), RGAA 8.2, ARIA in HTML",
    house: false,
    scope: Scope::Part,
    passes: &[
        "<button role=switch aria-checked=true>Sombre</button>",
        "<h2 role=none>Aide</h2>",
        "<nav role=navigation aria-label=a><a role=button href=/>Aide</a></nav>",
        "<label>Sombre <input type=checkbox role=switch></label>",
    ],
    fails: &[
        "<h2 role=button tabindex=0>Aide</h2>",
        "<main role=note>Texte</main>",
        "<a href=/ role=heading aria-level=2>Aide</a>",
        "<label>a <input type=checkbox role=slider aria-valuenow=1></label>",
    ],
    look,
}];

/// The roles that an element may be given beside its own (ARIA in HTML, "document conformance requirements"); only elements on which a
/// wrong role takes away what they are.
const FITTING: &[(&str, &str)] = &[
    (
        "a",
        "button checkbox doc-backlink doc-biblioref doc-glossref doc-noteref link menuitem menuitemcheckbox menuitemradio option radio \
         switch tab treeitem none presentation",
    ),
    (
        "aside",
        "complementary doc-dedication doc-example doc-footnote doc-glossary doc-pullquote doc-tip feed group none note presentation \
         region search",
    ),
    (
        "button",
        "button checkbox combobox gridcell link menuitem menuitemcheckbox menuitemradio none option presentation radio separator slider \
         switch tab treeitem",
    ),
    ("dd", ""),
    ("dt", "listitem"),
    ("form", "form none presentation search"),
    ("h", "doc-subtitle heading none presentation tab"),
    ("input checkbox", "button checkbox menuitemcheckbox none option presentation switch"),
    ("input radio", "menuitemradio none presentation radio"),
    ("input range", "none presentation slider"),
    ("main", "main none presentation"),
    ("nav", "doc-index doc-pagelist doc-toc menu menubar navigation none presentation tablist"),
    ("ol", "directory doc-toc group list listbox menu menubar none presentation radiogroup tablist toolbar tree"),
    ("select", "combobox listbox menu none presentation"),
    ("textarea", "none presentation textbox"),
    ("ul", "directory doc-toc group list listbox menu menubar none presentation radiogroup tablist toolbar tree"),
];

fn look(page: &Page<'_>, report: &mut Report<'_>) {
    for element in page.met(|element| roles::given(element).is_some()) {
        let Some(given) = roles::given(element) else { continue };
        let Some((_, fitting)) = FITTING.iter().find(|(name, _)| *name == key(element)) else { continue };
        if !listed(fitting, given) {
            let others = if fitting.is_empty() { "no other role".to_owned() } else { format!("only: {fitting}") };
            report.at(element, format!("role={given:?} contradicts the element, which takes {others}"));
        }
    }
}

/// The name under which the table has the element.
fn key(element: ElementRef<'_>) -> String {
    match element.value().name() {
        "a" if element.attr("href").is_none() => String::new(),
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => "h".to_owned(),
        "input" => format!("input {}", kind(element)),
        name => name.to_owned(),
    }
}

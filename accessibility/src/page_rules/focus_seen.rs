//! The rule that one sees where the focus is: nobody takes the browser's own frame away without another sign.

use scraper::{ElementRef, Selector};

use super::{
    Report, Rule, Scope,
    page::{Page, is_focusable, is_unseen, tab_index},
    scripts, source, style,
};

pub(super) const RULES: &[Rule] = &[Rule {
    id: "focus-seen",
    asks: "One sees what has the focus: whoever takes the browser's frame away gives another sign.",
    source: "WCAG 2.4.7 (AA), failure F78, RGAA 10.7",
    house: false,
    scope: Scope::Part,
    passes: &[
        "<style>a { outline: none } a:focus { background: gold }</style><p><a href=/a>Aide</a></p>",
        "<style>:focus { outline: 0 } :focus-visible { outline: 3px solid }</style><button>Suite</button>",
        "<style>button:focus:not(:focus-visible) { outline: none }</style><button>Suite</button>",
        "<style>div:focus-within { border: 2px solid } input { outline: 0 }</style><div><label>Nom <input></label></div>",
        "<style>@media screen { a:focus { box-shadow: 0 0 0 3px navy } } a { outline: none }</style><p><a href=/a>Aide</a></p>",
        "<h1 tabindex=-1 style='outline: none'>Aide</h1>",
        "<style>a { outline: none; &:focus-visible { outline: 3px solid } }</style><p><a href=/a>Aide</a></p>",
        "<style>a { &:hover { color: red; outline: none } }</style><p><a href=/a>Aide</a></p>",
    ],
    fails: &[
        "<a href=/a style='outline: none'>Aide</a>",
        "<button style='outline:0 !important'>Suite</button>",
        "<style>*:focus { outline: none }</style><button>Suite</button>",
        "<style>:focus-visible { outline-style: none; color: inherit }</style><a href=/a>Aide</a>",
        "<style>a, button { outline-width: 0 }</style><button>Suite</button>",
        "<style>a, button { color: navy; &:focus { outline: none } }</style><button>Suite</button>",
    ],
    look,
}];

/// What a style shows when the focus comes, besides a frame.
const SIGNS: [&str; 14] = [
    "background",
    "border",
    "box-shadow",
    "color",
    "fill",
    "filter",
    "font",
    "left",
    "opacity",
    "stroke",
    "text-decoration",
    "text-shadow",
    "top",
    "transform",
];

fn look(page: &Page<'_>, report: &mut Report<'_>) {
    // What is linked may show the focus in its own way, and so may a script.
    let helped = scripts::inline(page).any(|(_, source)| source.contains("focus"));
    if !page.house && (page.linked || page.scripted || helped) {
        return;
    }
    let sheets: Vec<String> =
        page.named("style").map(|sheet| source::without_comments(&sheet.text().collect::<String>())).collect();
    let rules: Vec<OnFocus> = sheets.iter().flat_map(|sheet| on_focus(sheet, true, source::DEEPEST)).collect();
    for element in page.all.iter().copied().filter(|element| is_focusable(*element) && !is_unseen(*element)) {
        // An element that is only there for a script's focus is no stop, and one with a handler may show it by that.
        if tab_index(element).is_some_and(|number| number < 0) || element.attr("onfocus").is_some() {
            continue;
        }
        let always = ["outline", "outline-style", "outline-width"]
            .iter()
            .any(|property| is_none(property, &style::value(element, property)));
        let removed = always || rules.iter().any(|rule| rule.removes && rule.meets(element));
        if removed && !rules.iter().any(|rule| rule.shows && rule.meets(element)) {
            report.at(element, "`outline` is taken away, and nothing else shows that it has the focus");
        }
    }
}

/// What a rule of a style sheet does when the focus comes.
struct OnFocus {
    /// What has the focus then.
    owner: Selector,
    /// Whether the focus may be on something inside of it.
    within: bool,
    removes: bool,
    shows: bool,
}

impl OnFocus {
    fn meets(&self, element: ElementRef<'_>) -> bool {
        if self.within {
            return super::page::lineage(element).any(|around| self.owner.matches(&around));
        }
        self.owner.matches(&element)
    }
}

/// The rules about the focus; those under a condition (`@media`) may show it, but do not prove that it is taken away.
fn on_focus(sheet: &str, always: bool, depth: usize) -> Vec<OnFocus> {
    let mut found = Vec::new();
    for (head, block) in source::unnested(sheet) {
        if head.starts_with('@') {
            if depth > 0 {
                found.extend(on_focus(&block, false, depth - 1));
            }
            continue;
        }
        for selector in source::alternatives(&head).filter(|selector| selector.contains(":focus")) {
            // What comes behind says what changes; the focus is on what stands before.
            let at = selector.find(":focus").unwrap_or_default();
            let mouse = selector.contains(":not(:focus");
            let start = selector[..at].trim_end_matches(":not(").trim();
            // Inside `:has(…)` or `:is(…)` it is another element's focus, or one of several: whom it serves is not told here.
            let inside = !mouse && selector[..at].matches('(').count() > selector[..at].matches(')').count();
            let start = if inside {
                "*".to_owned()
            } else if start.is_empty() || start.ends_with(['>', '+', '~']) {
                format!("{start}*")
            } else {
                start.to_owned()
            };
            let plain = start.replace("::", ":");
            let plain = plain.split(":hover").collect::<String>();
            let Ok(owner) = Selector::parse(&plain) else { continue };
            let last = |property: &str| declared(&block, property);
            let removes =
                ["outline", "outline-style", "outline-width"].iter().any(|property| is_none(property, &last(property)));
            let framed = ["outline", "outline-style", "outline-width", "outline-color"]
                .iter()
                .any(|property| !last(property).is_empty() && !is_none(property, &last(property)));
            let other = block.split(';').filter_map(|one| one.split_once(':')).any(|(name, value)| {
                let (name, value) = (name.trim(), value.trim());
                SIGNS.iter().any(|sign| name.starts_with(sign)) && !matches!(value, "inherit" | "none" | "0" | "unset")
            });
            let own = selector[at..].starts_with(":focus-within");
            found.push(OnFocus {
                owner,
                within: own,
                removes: removes && always && !mouse && !own && !inside,
                shows: (framed && !removes) || other,
            });
        }
    }
    found
}

/// The last value that a block has for a property; empty for none.
fn declared(block: &str, property: &str) -> String {
    let mut pairs = block.split(';').filter_map(|one| one.split_once(':'));
    let value = pairs.rfind(|(name, _)| name.trim().eq_ignore_ascii_case(property)).map(|(_, value)| value);
    value.unwrap_or_default().split('!').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Whether a value leaves no frame.
fn is_none(property: &str, value: &str) -> bool {
    match property {
        "outline-width" => matches!(value, "0" | "0px"),
        "outline-style" => value == "none",
        "outline" => {
            let parts: Vec<&str> = value.split_ascii_whitespace().collect();
            parts.contains(&"none") || matches!(parts.first(), Some(&("0" | "0px")))
        }
        _ => false,
    }
}

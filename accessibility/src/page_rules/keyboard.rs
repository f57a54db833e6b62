//! Rules about what the keyboard reaches, in which order, and what it finds there.

use scraper::{ElementRef, Html};

use super::{
    Report, Rule, Scope,
    page::{self, Page, is_focusable, is_hidden, is_unseen, role, tab_index},
    roles, source, style,
};

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "positive-tabindex",
        asks: "Nothing jumps the queue of the Tab key.",
        source: "WCAG 2.4.3 (A), RGAA 12.8",
        house: false,
        scope: Scope::Part,
        passes: &["<h1 tabindex=-1>Votre nom</h1><div tabindex=0 role=button>Suite</div>"],
        fails: &["<label>Nom <input tabindex=1></label>"],
        look: positive_tabindex,
    },
    Rule {
        id: "hidden-focus",
        asks: "The keyboard reaches nothing that a screen reader cannot see.",
        source: "WCAG 4.1.2 (A), 1.3.1 (A), RGAA 7.3, ACT 6cfa84",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<div aria-hidden=true><a href=/ tabindex=-1>Aide</a></div>",
            "<div aria-hidden=true hidden><a href=/>Aide</a></div>",
            "<style>.off { display: none }</style><div aria-hidden=true class=off><a href=/>Aide</a></div>",
            "<input disabled aria-hidden=true>",
        ],
        fails: &[
            "<div aria-hidden=true><a href=/>Aide</a></div>",
            "<div aria-hidden=true><div aria-hidden=false><button>Aide</button></div></div>",
            "<p tabindex=0 aria-hidden=true>Aide</p>",
        ],
        look: hidden_focus,
    },
    Rule {
        id: "page-hidden",
        asks: "The page as a whole is not hidden from screen readers.",
        source: "WCAG 4.1.2 (A), 1.3.1 (A), RGAA 10.8",
        house: false,
        scope: Scope::Page,
        passes: &["<body><div aria-hidden=true>…</div>"],
        fails: &["<body aria-hidden=true>…"],
        look: page_hidden,
    },
    Rule {
        id: "nested-controls",
        asks: "Nothing that can be pressed stands inside something that can be pressed.",
        source: "WCAG 4.1.2 (A), RGAA 7.1, ACT 307n5z",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<label><input type=radio name=a>Moi</label>",
            "<div role=button tabindex=0><span>Suite</span></div>",
            "<button><a>Suite</a></button>",
        ],
        fails: &[
            "<a href=/a><button>Suite</button></a>",
            "<div role=button tabindex=0><a href=/a>Suite</a></div>",
            "<span role=img aria-label=Plan><a href=/a>Suite</a></span>",
            "<button>Suite <span tabindex=0>?</span></button>",
        ],
        look: nested_controls,
    },
    Rule {
        id: "frame-focus",
        asks: "A frame that the keyboard skips holds nothing that the keyboard needs.",
        source: "WCAG 2.1.1 (A), RGAA 7.3, ACT akn7bn",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<iframe tabindex=-1 title=a srcdoc='<h1>Bonjour</h1>'></iframe>",
            "<iframe title=a srcdoc='<a href=/>Aide</a>'></iframe>",
        ],
        fails: &["<iframe tabindex=-1 title=a srcdoc='<a href=/>Aide</a>'></iframe>"],
        look: frame_focus,
    },
    Rule {
        id: "accesskey-once",
        asks: "A key leads to one place only.",
        source: "WCAG 2.1.1 (A); HTML: browsers choose one of them",
        house: false,
        scope: Scope::Part,
        passes: &["<a href=/a accesskey=a>Aide</a><a href=/b accesskey=b>Plan</a>"],
        fails: &["<a href=/a accesskey=a>Aide</a><a href=/b accesskey=A>Plan</a>"],
        look: accesskey_once,
    },
    Rule {
        id: "skip-target",
        asks: "A link that skips to a part of the page finds it.",
        source: "WCAG 2.4.1 (A), RGAA 12.7",
        house: false,
        scope: Scope::Page,
        passes: &[
            "<body><a href='#main'>Aller au contenu</a><main id=main>…</main>",
            "<body><a href='#onglet'>Suite</a><main>…</main>",
        ],
        fails: &["<body><a href='#content'>Aller au contenu</a><main id=main>…</main>"],
        look: skip_target,
    },
];

fn skip_target(page: &Page<'_>, report: &mut Report<'_>) {
    const SKIPS: [&str; 6] = ["accès direct", "aller à", "aller au", "jump to", "passer au", "skip"];
    for link in page.named("a") {
        let target = link.attr("href").and_then(|href| href.strip_prefix('#')).unwrap_or_default();
        let found = target.is_empty()
            || target == "top"
            || target.starts_with(['/', '!'])
            || page.by_id(target).is_some()
            || page.named("a").any(|anchor| anchor.attr("name") == Some(target));
        let words = page::seen_text(link).to_lowercase();
        // What only the keyboard brings into sight is a link that skips, whatever it is called.
        let skips = || SKIPS.iter().any(|skip| words.starts_with(skip)) || style::is_moved_away(link);
        if !found && !words.is_empty() && skips() {
            report.at(link, format!("{target:?} is not on the page"));
        }
    }
}

fn positive_tabindex(page: &Page<'_>, report: &mut Report<'_>) {
    for element in page.all.iter().copied().filter(|element| tab_index(*element).is_some_and(|number| number > 0)) {
        report.at(element, "order the elements themselves instead");
    }
}

fn hidden_focus(page: &Page<'_>, report: &mut Report<'_>) {
    for element in page.all.iter().copied().filter(|element| is_focusable(*element) && !is_unseen(*element)) {
        let hides = |around: &ElementRef<'_>| around.attr("aria-hidden") == Some("true");
        // A closed dialog is often taken away by a linked style sheet, which nobody has read here.
        let named = |around: ElementRef<'_>| around.attr("class").is_some() || around.attr("id").is_some();
        if page.linked && !page.house && page::lineage(element).any(named) {
            continue;
        }
        if page::lineage(element).filter(|around| around.value().name() != "body").any(|around| hides(&around)) {
            report.at(element, "aria-hidden hides it from a screen reader, yet Tab stops here");
        }
    }
}

fn page_hidden(page: &Page<'_>, report: &mut Report<'_>) {
    for whole in page.all.iter().copied().filter(|element| matches!(element.value().name(), "body" | "html")) {
        if whole.attr("aria-hidden") == Some("true") {
            report.at(whole, "a screen reader finds nothing on this page");
        }
    }
}

fn nested_controls(page: &Page<'_>, report: &mut Report<'_>) {
    /// What is inside these does not exist for a screen reader (ARIA, "children presentational").
    const CLOSED: [&str; 15] = [
        "button",
        "checkbox",
        "img",
        "menuitemcheckbox",
        "menuitemradio",
        "meter",
        "option",
        "progressbar",
        "radio",
        "scrollbar",
        "separator",
        "slider",
        "switch",
        "tab",
        "text",
    ];
    for inner in page.met(is_focusable) {
        let control = || !matches!(roles::role(inner), "" | "presentation" | "none" | "generic");
        let around = page::ancestors(inner).find(|parent| {
            let role = role(*parent);
            // HTML allows links in what opens details, and screen readers find them.
            let open = parent.value().name() == "summary";
            !open && (CLOSED.contains(&role) || (matches!(role, "link" | "menuitem") && control()))
        });
        if let Some(around) = around {
            report.at(inner, format!("it stands inside {}", page::opening_tag(around)));
        }
    }
}

fn frame_focus(page: &Page<'_>, report: &mut Report<'_>) {
    for frame in page.all.iter().copied().filter(|element| element.value().name() == "iframe" && !is_unseen(*element)) {
        let Some(inner) = frame.attr("srcdoc").filter(|_| tab_index(frame).is_some_and(|number| number < 0)) else {
            continue;
        };
        // A frame of one pixel shows nothing that could be pressed.
        let tiny = |side: &str| frame.attr(side).is_some_and(|size| matches!(size.trim(), "0" | "1"));
        if tiny("width") || tiny("height") {
            continue;
        }
        let inner = source::read(inner, Html::parse_document);
        if inner.root_element().descendent_elements().any(|element| is_focusable(element) && !is_unseen(element)) {
            report.at(frame, "Tab never enters it, and something in it can be pressed");
        }
    }
}

fn accesskey_once(page: &Page<'_>, report: &mut Report<'_>) {
    let mut seen = std::collections::HashSet::new();
    for element in page.all.iter().copied().filter(|element| !is_hidden(*element)) {
        let Some(key) = element.attr("accesskey").map(|key| key.trim().to_lowercase()).filter(|key| !key.is_empty())
        else {
            continue;
        };
        if !seen.insert(key) {
            report.at(element, "an earlier element has the same accesskey");
        }
    }
}

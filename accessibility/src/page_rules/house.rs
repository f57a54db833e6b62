//! Our own customs: what the standards leave open and what was heard or seen to help. Other people's good pages may do otherwise.

use super::{
    Report, Rule, Scope,
    page::{Page, is_focusable, is_unseen, kind, opening_tag, role},
};

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "skip-link",
        asks: "The first stop of the Tab key is a link to the main part.",
        source: "WCAG 2.4.1 (A), RGAA 12.7",
        house: true,
        scope: Scope::Page,
        passes: &[
            "<body><a href=#main>Aller au contenu</a><a href=/>Accueil</a><main id=main>…</main>",
            "<body><main>…</main>",
        ],
        fails: &[
            "<body><a href=/>Accueil</a><a href=#main>Aller au contenu</a><main id=main>…</main>",
            "<body><a href=#none>Aller au contenu</a><main>…</main>",
        ],
        look: skip_link,
    },
    Rule {
        id: "live-region",
        asks: "A polite live region is there before anything is said in it.",
        source: "WCAG 4.1.3 (AA), RGAA 7.5",
        house: true,
        scope: Scope::Page,
        passes: &["<body><main>…</main><p id=status role=status></p>", "<body><div aria-live=polite></div>"],
        fails: &["<body><main>…</main>"],
        look: live_region,
    },
    Rule {
        id: "question-focus",
        asks: "The first-level heading can take the focus when a step begins.",
        source: "WCAG 2.4.3 (A), RGAA 12.8; heard with Orca 43: a focused heading is read once",
        house: true,
        scope: Scope::Page,
        passes: &["<body><h1 tabindex=-1>Votre nom</h1>"],
        fails: &["<body><h1>Votre nom</h1>", "<body><h1 tabindex=0>Votre nom</h1>"],
        look: question_focus,
    },
    Rule {
        id: "alert-focus",
        asks: "What takes the focus is not an alert as well, which would be read two or three times.",
        source: "heard with Orca 43 in Chromium and Firefox",
        house: true,
        scope: Scope::Part,
        passes: &["<h2 tabindex=-1>Écrivez votre nom.</h2>", "<p role=alert>Hors ligne</p>"],
        fails: &[
            "<div role=alert tabindex=-1><h2>Écrivez votre nom.</h2></div>",
            "<div role=alert><h2 tabindex=-1>Écrivez votre nom.</h2></div>",
        ],
        look: alert_focus,
    },
    Rule {
        id: "modal-dialog",
        asks: "Nothing covers the page: no dialog.",
        source: "heard with Orca 43: a modal dialog is silent in Chromium",
        house: true,
        scope: Scope::Part,
        passes: &["<section><h2>Êtes-vous encore là ?</h2></section>"],
        fails: &["<dialog>…</dialog>", "<div role=alertdialog>…</div>", "<div aria-modal=true>…</div>"],
        look: modal_dialog,
    },
    Rule {
        id: "disabled-submit",
        asks: "The way on can always be pressed; what is missing is said then.",
        source: "WCAG 3.3.1 (A), 3.3.3 (AA); RGAA 11.10",
        house: true,
        scope: Scope::Part,
        passes: &["<button>Suite</button>", "<button type=button disabled>Plus petit</button>"],
        fails: &[
            "<form novalidate><button disabled>Suite</button></form>",
            "<button type=submit aria-disabled=true>Suite</button>",
            "<input type=submit disabled>",
        ],
        look: disabled_submit,
    },
    Rule {
        id: "required-attribute",
        asks: "No field is marked required; the optional ones say so in words.",
        source: "RGAA 11.10; browsers' own bubbles speak the browser's language",
        house: true,
        scope: Scope::Part,
        passes: &["<label>Nom d’usage (facultatif) <input></label>"],
        fails: &["<label>Nom <input required></label>", "<label>Nom <input aria-required=true></label>"],
        look: required_attribute,
    },
    Rule {
        id: "browser-validation",
        asks: "A form leaves validation to us.",
        source: "WCAG 3.3.1 (A), 3.3.3 (AA); browsers' own bubbles vanish and speak the browser's language",
        house: true,
        scope: Scope::Part,
        passes: &["<form novalidate></form>"],
        fails: &["<form></form>"],
        look: browser_validation,
    },
    Rule {
        id: "placeholder",
        asks: "No field has a placeholder.",
        source: "WCAG 3.3.2 (A), 1.4.3 (AA); grey words are taken for an answer and vanish at the first letter",
        house: true,
        scope: Scope::Part,
        passes: &["<label>Nom <input></label>"],
        fails: &["<label>Nom <input placeholder=Durand></label>"],
        look: placeholder,
    },
    Rule {
        id: "inline-code",
        asks: "No style or script stands in the page itself.",
        source: "the Content-Security-Policy of every page: 'self' only",
        house: true,
        scope: Scope::Part,
        passes: &["<script src=/a.js></script><p class=lead>…</p>"],
        fails: &[
            "<p style='color:red'>…</p>",
            "<button onclick='go()'>Suite</button>",
            "<style>p{}</style>",
            "<script>go()</script>",
            "<a href='javascript:go()'>Suite</a>",
        ],
        look: inline_code,
    },
    Rule {
        id: "foreign-resource",
        asks: "Nothing is fetched from elsewhere.",
        source: "privacy: no external request of any kind",
        house: true,
        scope: Scope::Part,
        passes: &["<img src=/a.svg alt=''><a href='https://www.service-public.fr'>Service-Public.fr</a>"],
        fails: &[
            "<img src='https://elsewhere.example/a.png' alt=''>",
            "<script src='//elsewhere.example/a.js'></script>",
            "<link rel=stylesheet href='http://elsewhere.example/a.css'>",
        ],
        look: foreign_resource,
    },
    Rule {
        id: "new-window",
        asks: "No link opens another window.",
        source: "WCAG 3.2.5 (AAA), RGAA 13.2",
        house: true,
        scope: Scope::Part,
        passes: &["<a href=/aide>Aide</a>"],
        fails: &["<a href=/aide target=_blank>Aide</a>"],
        look: new_window,
    },
    Rule {
        id: "fragment-resolves",
        asks: "A link within the page finds its target.",
        source: "WCAG 2.4.1 (A), RGAA 12.7",
        house: true,
        scope: Scope::Page,
        passes: &["<body><a href=#field-a>Écrivez votre nom.</a><label>Nom <input id=field-a></label>"],
        fails: &["<body><a href=#field-a>Écrivez votre nom.</a>"],
        look: fragment_resolves,
    },
    Rule {
        id: "autocomplete-kiosk",
        asks: "On a shared device no field is filled in from memory.",
        source: "privacy before WCAG 1.3.5: what is typed at a kiosk belongs to nobody's browser",
        house: true,
        scope: Scope::Kiosk,
        passes: &["<label>Nom <input autocomplete=off></label><input type=radio name=a aria-label=Moi>"],
        fails: &["<label>Nom <input autocomplete=family-name></label>", "<label>Nom <input></label>"],
        look: autocomplete_kiosk,
    },
];

fn skip_link(page: &Page<'_>, report: &mut Report<'_>) {
    let Some(first) = page.all.iter().copied().find(|element| is_focusable(*element) && !is_unseen(*element)) else {
        return;
    };
    let target = first.attr("href").and_then(|href| href.strip_prefix('#')).and_then(|id| page.by_id(id));
    if target.is_none() {
        report.at(first, "the first stop of Tab is not a link to the main part");
    }
}

fn live_region(page: &Page<'_>, report: &mut Report<'_>) {
    let polite = page
        .met(|element| matches!(role(element), "status" | "log") || element.attr("aria-live") == Some("polite"))
        .next();
    if polite.is_none() {
        report.page("no element has role=\"status\" or aria-live=\"polite\"");
    }
}

fn question_focus(page: &Page<'_>, report: &mut Report<'_>) {
    for heading in
        page.met(|element| element.value().name() == "h1").filter(|heading| heading.attr("tabindex") != Some("-1"))
    {
        report.at(heading, "give it tabindex=\"-1\"");
    }
}

fn alert_focus(page: &Page<'_>, report: &mut Report<'_>) {
    for alert in page.met(|element| matches!(role(element), "alert" | "status") || element.attr("aria-live").is_some())
    {
        let focused = alert.descendent_elements().find(|part| part.attr("tabindex").is_some());
        if let Some(focused) = focused {
            report.at(focused, format!("it takes the focus and {} announces it", opening_tag(alert)));
        }
    }
}

fn modal_dialog(page: &Page<'_>, report: &mut Report<'_>) {
    for element in page.all.iter().copied() {
        if matches!(role(element), "dialog" | "alertdialog") || element.attr("aria-modal") == Some("true") {
            report.at(element, "make it a page or a section of its own");
        }
    }
}

fn disabled_submit(page: &Page<'_>, report: &mut Report<'_>) {
    for button in page.all.iter().copied().filter(|element| !is_unseen(*element)) {
        let submits = match (button.value().name(), kind(button).as_str()) {
            ("button", kind) => kind != "button" && kind != "reset",
            ("input", kind) => kind == "submit" || kind == "image",
            _ => false,
        };
        if submits && (button.attr("disabled").is_some() || button.attr("aria-disabled") == Some("true")) {
            report.at(button, "let it be pressed and say what is missing");
        }
    }
}

fn required_attribute(page: &Page<'_>, report: &mut Report<'_>) {
    for field in page.all.iter().copied() {
        if field.attr("required").is_some() || field.attr("aria-required") == Some("true") {
            report.at(field, "take it away; write \"(facultatif)\" at the optional fields");
        }
    }
}

fn browser_validation(page: &Page<'_>, report: &mut Report<'_>) {
    for form in page.named("form").filter(|form| form.attr("novalidate").is_none()) {
        report.at(form, "add novalidate");
    }
}

fn placeholder(page: &Page<'_>, report: &mut Report<'_>) {
    for field in
        page.all.iter().copied().filter(|field| field.attr("placeholder").is_some_and(|words| !words.trim().is_empty()))
    {
        report.at(field, "write a hint above the field instead");
    }
}

fn inline_code(page: &Page<'_>, report: &mut Report<'_>) {
    for element in page.all.iter().copied() {
        if let Some((name, _)) = element.value().attrs().find(|(name, _)| *name == "style" || name.starts_with("on")) {
            report.at(element, format!("the attribute {name} is blocked by the policy"));
        }
        let data = element.attr("type").is_some_and(|kind| kind.contains("json"));
        let inline = match element.value().name() {
            "style" => true,
            "script" => element.attr("src").is_none() && !data,
            "a" => element
                .attr("href")
                .is_some_and(|href| href.trim_start().to_ascii_lowercase().starts_with("javascript:")),
            _ => false,
        };
        if inline {
            report.at(element, "code in the page is blocked by the policy; put it into a file");
        }
    }
}

fn foreign_resource(page: &Page<'_>, report: &mut Report<'_>) {
    for element in page.all.iter().copied() {
        let fetched = match element.value().name() {
            "img" | "script" | "iframe" | "audio" | "video" | "source" | "embed" | "track" | "input" => {
                element.attr("src")
            }
            "link" => element.attr("href"),
            "object" => element.attr("data"),
            _ => None,
        };
        if let Some(address) =
            fetched.filter(|address| ["http:", "https:", "//"].iter().any(|start| address.starts_with(start)))
        {
            report.at(element, format!("{address:?} is fetched from elsewhere"));
        }
    }
}

fn new_window(page: &Page<'_>, report: &mut Report<'_>) {
    for link in page.all.iter().copied().filter(|link| matches!(link.value().name(), "a" | "area" | "form")) {
        if link.attr("target").is_some_and(|target| !matches!(target, "" | "_self" | "_top" | "_parent")) {
            report.at(link, "a kiosk has one window, and a person may not find the way back");
        }
    }
}

fn fragment_resolves(page: &Page<'_>, report: &mut Report<'_>) {
    for link in page.named("a") {
        let fragment = link.attr("href").and_then(|href| href.strip_prefix('#')).unwrap_or_default();
        if !fragment.is_empty() && fragment != "top" && page.by_id(fragment).is_none() {
            report.at(link, format!("{fragment:?} is not on the page"));
        }
    }
}

fn autocomplete_kiosk(page: &Page<'_>, report: &mut Report<'_>) {
    const PRESSED: [&str; 8] = ["button", "submit", "reset", "image", "checkbox", "radio", "file", "hidden"];
    for field in page.named("input").chain(page.named("textarea")) {
        if !PRESSED.contains(&kind(field).as_str()) && field.attr("autocomplete") != Some("off") {
            report.at(field, "say autocomplete=\"off\"");
        }
    }
}

//! Rules about what can be pressed or filled: names of buttons and links, pictures, focus order, autofill.

use super::{
    Report, Rule, Scope,
    name::name,
    page::{self, Page, is_focusable, is_input, is_unseen, kind, role, tab_index},
    roles,
};

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "button-name",
        asks: "Every button has a name.",
        source: "WCAG 4.1.2 (A), RGAA 7.1, 11.9, ACT 97a4e1, 59796f, m6b1q3, 2t702h",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<button>Suite</button>",
            "<input type=submit>",
            "<button><img src=a alt=Suite></button>",
            "<button title=Suite></button>",
        ],
        fails: &[
            "<button></button>",
            "<input type=submit value=''>",
            "<button><span aria-hidden=true>→</span></button>",
            "<input type=image src=a>",
            "<details><summary></summary>…</details>",
        ],
        look: button_name,
    },
    Rule {
        id: "link-name",
        asks: "Every link has a name.",
        source: "WCAG 2.4.4 (A), 4.1.2 (A), RGAA 6.2, ACT c487ae",
        house: false,
        scope: Scope::Part,
        passes: &["<a href=/aide>Aide</a>", "<a href=/><img src=a alt=Accueil></a>", "<a></a>"],
        fails: &[
            "<a href=/aide></a>",
            "<a href=/><img src=a alt=''></a>",
            "<svg><a href=/aide></a></svg>",
            "<a href=/ role=none> </a>",
        ],
        look: link_name,
    },
    Rule {
        id: "link-words",
        asks: "A link says where it leads.",
        source: "WCAG 2.4.4 (A), 2.4.9 (AAA), RGAA 6.1, ACT 5effbb, aizyf1",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<a href=/aide>Comment obtenir un acte</a>",
            "<a href=/aide aria-label='Ici, la liste des communes'>Ici</a>",
        ],
        fails: &[
            "<a href=/aide>Cliquez ici</a>",
            "<p>For help, <a href=/help>click here</a>.",
            "<a href=/a lang=ar dir=rtl>اضغط هنا</a>",
            "<p>Le site de la ville <a href=/>.</a>",
        ],
        look: link_words,
    },
    Rule {
        id: "autocomplete-token",
        asks: "An autofill token is one that browsers know.",
        source: "WCAG 1.3.5 (AA), RGAA 11.13, ACT 73f2c2",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<label>Nom <input autocomplete=family-name></label>",
            "<label>Tél. <input autocomplete='section-b shipping work tel'></label>",
            "<label>Nom <input autocomplete=off></label>",
        ],
        fails: &[
            "<label>Nom <input autocomplete=lastname></label>",
            "<label>Nom <input autocomplete='work family-name'></label>",
            "<label>Courriel <input type=number autocomplete=email></label>",
        ],
        look: autocomplete_token,
    },
    Rule {
        id: "frame-title",
        asks: "Every frame says what it holds.",
        source: "WCAG 4.1.2 (A), 2.4.1 (A), RGAA 2.1, ACT cae760",
        house: false,
        scope: Scope::Part,
        passes: &["<iframe title=Plan src=a></iframe>", "<iframe src=a hidden></iframe>"],
        fails: &["<iframe src=a></iframe>", "<iframe title='' src=a>Plan</iframe>"],
        look: frame_title,
    },
    Rule {
        id: "widget-name",
        asks: "A dialog, a gauge and a hint have a name.",
        source: "WCAG 4.1.2 (A), 1.1.1 (A), RGAA 7.1",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<div role=progressbar aria-label=Envoi aria-valuenow=4></div>",
            "<label>Place <meter value=1></meter></label>",
            "<div role=tooltip>Aide</div>",
        ],
        fails: &["<div role=progressbar aria-valuenow=4></div>", "<meter value=1></meter>", "<div role=tooltip></div>"],
        look: widget_name,
    },
    Rule {
        id: "moving-text",
        asks: "No words move or blink.",
        source: "WCAG 2.2.2 (A), failures F4, F16, F47, RGAA 13.8",
        house: false,
        scope: Scope::Part,
        passes: &["<p>Fermé lundi</p>"],
        fails: &[
            "<marquee>Fermé lundi</marquee>",
            "<blink>Fermé lundi</blink>",
            "<p style='text-decoration: blink'>Fermé lundi</p>",
        ],
        look: moving_text,
    },
];

fn button_name(page: &Page<'_>, report: &mut Report<'_>) {
    let pressed =
        |element| matches!(role(element), "button" | "menuitem" | "menuitemcheckbox" | "menuitemradio" | "tab");
    for button in page.met(pressed).filter(|button| name(page, *button).is_empty()) {
        report.at(button, "a button without a name");
    }
}

fn link_name(page: &Page<'_>, report: &mut Report<'_>) {
    for link in page.met(|element| role(element) == "link").filter(|link| name(page, *link).is_empty()) {
        report.at(link, "a link without a name");
    }
}

/// Browsers treat most of these as "off"; they claim no purpose, so they deceive nobody.
const STATES: [&str; 9] = ["on", "off", "none", "false", "true", "disabled", "enabled", "null", "xoff"];

/// The grammar of HTML's "autofill detail tokens".
fn is_autofill(tokens: &str) -> bool {
    const PLAIN: &str = "name honorific-prefix given-name additional-name family-name honorific-suffix nickname username new-password \
         current-password one-time-code organization-title organization street-address address-line1 address-line2 address-line3 \
         address-level4 address-level3 address-level2 address-level1 country country-name postal-code cc-name cc-given-name \
         cc-additional-name cc-family-name cc-number cc-exp cc-exp-month cc-exp-year cc-csc cc-type transaction-currency \
         transaction-amount language bday bday-day bday-month bday-year sex url photo";
    const CONTACT: &str = "tel tel-country-code tel-national tel-area-code tel-local tel-local-prefix tel-local-suffix \
         tel-extension email impp";
    let listed = |list: &str, token: &str| list.split_ascii_whitespace().any(|known| known == token);
    let mut rest: Vec<&str> = tokens.split_ascii_whitespace().collect();
    if matches!(rest.as_slice(), [only] if STATES.contains(only)) {
        return true;
    }
    if rest.last() == Some(&"webauthn") {
        rest.pop();
    }
    let mut rest = rest.as_slice();
    if let [first, others @ ..] = rest
        && first.starts_with("section-")
    {
        rest = others;
    }
    if let ["shipping" | "billing", others @ ..] = rest {
        rest = others;
    }
    match rest {
        ["home" | "work" | "mobile" | "fax" | "pager", field] => listed(CONTACT, field),
        [field] => listed(PLAIN, field) || listed(CONTACT, field),
        _ => false,
    }
}

/// Whether a field of this type can hold what the last token names (HTML, "autofill", control groups); only plain contradictions count.
fn fits(tokens: &str, kind: &str) -> bool {
    let last = tokens.split_ascii_whitespace().rfind(|token| *token != "webauthn").unwrap_or_default();
    let words =
        ["address-line", "email", "impp", "language", "name", "organization", "photo", "sex", "street-address", "url"];
    STATES.contains(&last)
        || match kind {
            "number" | "range" => !words.iter().any(|word| last.contains(word)),
            "month" => last == "cc-exp",
            "date" => matches!(last, "bday" | "cc-exp"),
            "email" => matches!(last, "email" | "username"),
            "url" => matches!(last, "impp" | "photo" | "url"),
            _ => true,
        }
}

fn link_words(page: &Page<'_>, report: &mut Report<'_>) {
    /// Words that speak of the mouse instead of the place, in the languages that public pages are mostly read in.
    const PRESS: [&str; 12] = [
        "cliquez ici",
        "cliquer ici",
        "clic ici",
        "click here",
        "click",
        "click me",
        "clicca qui",
        "haga clic aquí",
        "hier klicken",
        "klik hier",
        "اضغط هنا",
        "انقر هنا",
    ];
    /// Words that the rest of a sentence may explain.
    const POINT: [&str; 29] = [
        "aquí",
        "consulter",
        "continue",
        "continue reading",
        "details",
        "download",
        "détails",
        "en savoir plus",
        "go",
        "here",
        "hier",
        "ici",
        "info",
        "learn more",
        "leer más",
        "lees meer",
        "lien",
        "link",
        "lire la suite",
        "mehr",
        "more",
        "plus",
        "qui",
        "read more",
        "this link",
        "télécharger",
        "voir",
        "voir plus",
        "هنا",
    ];
    for link in page.met(|element| role(element) == "link") {
        let name = name(page, link).to_lowercase();
        let words = name.trim_matches(|letter: char| !letter.is_alphanumeric());
        let mute = words.is_empty() && !name.is_empty() && name.chars().all(|sign| ".,;|*_-…".contains(sign));
        if PRESS.contains(&words) || mute || (POINT.contains(&words) && !has_context(link, words)) {
            report.at(link, "read alone, it does not say where it leads");
        }
    }
}

/// Whether what stands around a link may say where it leads, as WCAG 2.4.4 allows: other words in its sentence, item, cell or box.
fn has_context(link: scraper::ElementRef<'_>, words: &str) -> bool {
    let described = ["aria-describedby", "title"].iter().any(|attribute| link.attr(attribute).is_some());
    let says_more = |around: scraper::ElementRef<'_>| {
        page::seen_text(around).chars().count() > words.chars().count() + 3
            && !matches!(around.value().name(), "body" | "html" | "main")
    };
    described || page::ancestors(link).any(says_more)
}

fn autocomplete_token(page: &Page<'_>, report: &mut Report<'_>) {
    let takes = |name: &str| matches!(name, "input" | "select" | "textarea");
    for field in page.all.iter().copied().filter(|field| takes(field.value().name()) && !is_unseen(*field)) {
        let Some(tokens) = field.attr("autocomplete").filter(|tokens| !tokens.trim().is_empty()) else { continue };
        const FIXED: [&str; 7] = ["button", "checkbox", "file", "image", "radio", "reset", "submit"];
        let fixed = field.value().name() == "input" && FIXED.contains(&kind(field).as_str());
        let off =
            page::is_disabled(field) || page::lineage(field).any(|around| around.attr("aria-disabled") == Some("true"));
        // What is no field to a screen reader and no stop of the Tab key is filled in by nobody.
        let widget =
            |role: &str| matches!(role, "textbox" | "searchbox" | "combobox" | "listbox" | "spinbutton" | "slider");
        let still =
            !is_focusable(field) && tab_index(field).is_some() && roles::given(field).is_some_and(|role| !widget(role));
        if fixed || off || still || is_input(field, "hidden") {
            continue;
        }
        let tokens = tokens.to_ascii_lowercase();
        if !is_autofill(&tokens) {
            report.at(field, format!("autocomplete={tokens:?} is not in the HTML standard's list"));
        } else if field.value().name() == "input" && !fits(&tokens, &kind(field)) {
            report.at(field, format!("autocomplete={tokens:?} does not fit type={:?}", kind(field)));
        }
    }
}

fn frame_title(page: &Page<'_>, report: &mut Report<'_>) {
    for frame in page.met(|element| matches!(element.value().name(), "iframe" | "frame")) {
        let presentational = matches!(frame.attr("role"), Some("presentation" | "none"));
        let reachable = tab_index(frame).is_none_or(|number| number >= 0);
        if reachable && !presentational && name(page, frame).is_empty() {
            report.at(frame, "a frame without a title");
        }
    }
}

fn widget_name(page: &Page<'_>, report: &mut Report<'_>) {
    let named =
        |element| matches!(role(element), "alertdialog" | "dialog" | "meter" | "progressbar" | "tooltip" | "treeitem");
    // An empty hint waits for its words, where a linked style sheet can hide it so long.
    let waits = |widget: scraper::ElementRef<'_>| page.linked && role(widget) == "tooltip" && !page.house;
    for widget in page.met(named).filter(|widget| name(page, *widget).is_empty() && !waits(*widget)) {
        report.at(widget, format!("role {} without a name", role(widget)));
    }
}

fn moving_text(page: &Page<'_>, report: &mut Report<'_>) {
    let blinks = |element| super::style::value(element, "text-decoration").contains("blink");
    for text in page.met(|element| matches!(element.value().name(), "marquee" | "blink") || blinks(element)) {
        report.at(text, "let the words stand still");
    }
}

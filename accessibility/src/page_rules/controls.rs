//! Rules about what can be pressed or filled: names of buttons and links, pictures, focus order, autofill.

use super::{
    Report, Rule, Scope,
    name::{content, name},
    page::{self, Page, is_focusable, is_input, is_unseen, kind, role},
};

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "button-name",
        asks: "Every button has a name.",
        source: "WCAG 4.1.2 (A), RGAA 7.1, 11.9",
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
        source: "WCAG 2.4.4 (A), 4.1.2 (A), RGAA 6.2",
        house: false,
        scope: Scope::Part,
        passes: &["<a href=/aide>Aide</a>", "<a href=/><img src=a alt=Accueil></a>", "<a></a>"],
        fails: &["<a href=/aide></a>", "<a href=/><img src=a alt=''></a>", "<svg><a href=/aide></a></svg>"],
        look: link_name,
    },
    Rule {
        id: "link-words",
        asks: "A link says where it leads.",
        source: "WCAG 2.4.4 (A), 2.4.9 (AAA), RGAA 6.1",
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
        ],
        look: link_words,
    },
    Rule {
        id: "image-alternative",
        asks: "Every picture has words that stand for it, or says that it is only decoration.",
        source: "WCAG 1.1.1 (A), RGAA 1.1, 1.2",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<img src=a alt=''>",
            "<img src=a alt=Plan>",
            "<img src=a role=presentation>",
            "<svg><path d='M0 0'></svg>",
            "<svg role=img aria-label=Plan></svg>",
            "<img src=a aria-hidden=true>",
        ],
        fails: &["<img src=a>", "<svg role=img><path d='M0 0'></svg>", "<div role=img></div>", "<img src=a alt=' '>"],
        look: image_alternative,
    },
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
        source: "WCAG 4.1.2 (A), 1.3.1 (A), RGAA 7.3",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<div aria-hidden=true><a href=/ tabindex=-1>Aide</a></div>",
            "<div aria-hidden=true hidden><a href=/>Aide</a></div>",
        ],
        fails: &["<div aria-hidden=true><a href=/>Aide</a></div>"],
        look: hidden_focus,
    },
    Rule {
        id: "nested-controls",
        asks: "Nothing that can be pressed stands inside something that can be pressed.",
        source: "WCAG 4.1.2 (A), RGAA 7.1",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<label><input type=radio name=a>Moi</label>",
            "<div role=button tabindex=0><span>Suite</span></div>",
        ],
        fails: &["<a href=/a><button>Suite</button></a>", "<div role=button tabindex=0><a href=/a>Suite</a></div>"],
        look: nested_controls,
    },
    Rule {
        id: "autocomplete-token",
        asks: "An autofill token is one that browsers know.",
        source: "WCAG 1.3.5 (AA), RGAA 11.13",
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
        ],
        look: autocomplete_token,
    },
    Rule {
        id: "frame-title",
        asks: "Every frame says what it holds.",
        source: "WCAG 4.1.2 (A), 2.4.1 (A), RGAA 2.1",
        house: false,
        scope: Scope::Part,
        passes: &["<iframe title=Plan src=a></iframe>", "<iframe src=a hidden></iframe>"],
        fails: &["<iframe src=a></iframe>", "<iframe title='' src=a></iframe>"],
        look: frame_title,
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

fn link_words(page: &Page<'_>, report: &mut Report<'_>) {
    const SAY_NOTHING: [&str; 12] = [
        "cliquez ici",
        "cliquer ici",
        "clic ici",
        "ici",
        "click here",
        "click",
        "here",
        "link",
        "lien",
        "هنا",
        "اضغط هنا",
        "انقر هنا",
    ];
    for link in page.met(|element| role(element) == "link") {
        let words = name(page, link).to_lowercase();
        let words = words.trim_matches(|letter: char| !letter.is_alphanumeric());
        if SAY_NOTHING.contains(&words) {
            report.at(link, "read alone, it does not say where it leads");
        }
    }
}

fn image_alternative(page: &Page<'_>, report: &mut Report<'_>) {
    for image in page
        .met(|element| matches!(role(element), "img" | "graphics-document" | "graphics-symbol"))
        .filter(|image| name(page, *image).is_empty())
    {
        report.at(image, "a picture without words; a decoration has alt=\"\"");
    }
    for area in page.met(|element| element.value().name() == "area" && element.attr("href").is_none()) {
        if area.attr("alt").is_none() && name(page, area).is_empty() {
            report.at(area, "an area without words");
        }
    }
}

fn positive_tabindex(page: &Page<'_>, report: &mut Report<'_>) {
    for element in page.all.iter().copied() {
        if element
            .attr("tabindex")
            .and_then(|number| number.trim().parse::<i32>().ok())
            .is_some_and(|number| number > 0)
        {
            report.at(element, "order the elements themselves instead");
        }
    }
}

fn hidden_focus(page: &Page<'_>, report: &mut Report<'_>) {
    for element in page.all.iter().copied().filter(|element| is_focusable(*element) && !is_unseen(*element)) {
        if page::lineage(element).any(|element| element.attr("aria-hidden") == Some("true")) {
            report.at(element, "aria-hidden hides it from a screen reader, yet Tab stops here");
        }
    }
}

fn nested_controls(page: &Page<'_>, report: &mut Report<'_>) {
    const PRESSED: [&str; 8] = ["button", "checkbox", "link", "menuitem", "radio", "switch", "tab", "option"];
    for inner in page.met(is_focusable) {
        let around = page::ancestors(inner).find(|parent| PRESSED.contains(&role(*parent)));
        if let Some(around) = around {
            report.at(inner, format!("it stands inside {}", page::opening_tag(around)));
        }
    }
}

fn autocomplete_token(page: &Page<'_>, report: &mut Report<'_>) {
    for field in page.met(|element| matches!(element.value().name(), "input" | "select" | "textarea")) {
        let Some(tokens) = field.attr("autocomplete").filter(|tokens| !tokens.trim().is_empty()) else { continue };
        let pressed = matches!(kind(field).as_str(), "button" | "submit" | "reset" | "image" | "checkbox" | "radio");
        let off = page::is_disabled(field) || field.attr("aria-disabled") == Some("true");
        if !pressed && !off && !is_input(field, "hidden") && !is_autofill(&tokens.to_ascii_lowercase()) {
            report.at(field, format!("autocomplete={tokens:?} is not in the HTML standard's list"));
        }
    }
}

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
    // Browsers treat these as "off"; they claim no purpose, so they deceive nobody.
    const STATES: [&str; 9] = ["on", "off", "none", "false", "true", "disabled", "enabled", "null", "xoff"];
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

fn frame_title(page: &Page<'_>, report: &mut Report<'_>) {
    for frame in page.met(|element| matches!(element.value().name(), "iframe" | "frame")) {
        let presentational = matches!(frame.attr("role"), Some("presentation" | "none"));
        let reachable = frame.attr("tabindex").is_none_or(|number| !number.trim().starts_with('-'));
        if reachable && !presentational && name(page, frame).is_empty() && content(frame).is_empty() {
            report.at(frame, "a frame without a title");
        }
    }
}

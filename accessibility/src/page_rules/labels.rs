//! Rules about the labels of form controls and their groups.

use std::collections::BTreeMap;

use scraper::ElementRef;

use super::{
    Report, Rule, Scope,
    name::{Origin, content, labels, name, name_and_origin},
    page::{self, Page, is_unseen, kind, role},
    style,
};

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "field-label",
        asks: "Every field has a name.",
        source: "WCAG 1.3.1 (A), 3.3.2 (A), 4.1.2 (A), RGAA 11.1, ACT e086e5",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<label for=a>Nom</label><input id=a>",
            "<label>Nom <input></label>",
            "<h2 id=b>Nom</h2><textarea aria-labelledby=b></textarea>",
            "<input type=submit><input type=hidden>",
            "<div role=combobox aria-expanded=false aria-label=Commune></div>",
        ],
        fails: &[
            "<p>Nom</p><input>",
            "<select><option>a</select>",
            "<label for=a> </label><input id=a>",
            "<div role=switch></div>",
            "<label>Nom <span role=textbox></span></label>",
            "<label>Nom <input><input></label>",
        ],
        look: field_label,
    },
    Rule {
        id: "label-empty",
        asks: "Every label has words.",
        source: "WCAG 2.4.6 (AA), RGAA 11.2",
        house: false,
        scope: Scope::Part,
        passes: &["<label for=a>Nom</label><input id=a>", "<label for=a><img src=b alt=Nom></label><input id=a>"],
        fails: &["<label for=a></label><input id=a aria-label=Nom>"],
        look: label_empty,
    },
    Rule {
        id: "placeholder-label",
        asks: "No field is named by its placeholder alone, which goes away at the first letter.",
        source: "WCAG 3.3.2 (A), RGAA 11.1",
        house: false,
        scope: Scope::Part,
        passes: &["<label>Nom <input placeholder=Durand></label>"],
        fails: &["<input placeholder=Nom>"],
        look: placeholder_label,
    },
    Rule {
        id: "group-legend",
        asks: "Choices that belong together stand in a group that has a name.",
        source: "WCAG 1.3.1 (A), 3.3.2 (A), RGAA 11.5, 11.6, 11.7",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<fieldset><legend>Pour qui ?</legend><label><input type=radio name=a>Moi</label><label><input type=radio name=a>Vous</label></fieldset>",
            "<p id=q>Pour qui ?</p><div role=radiogroup aria-labelledby=q><label><input type=radio name=a>Moi</label><label><input type=radio name=a>Vous</label></div>",
            "<label><input type=checkbox name=a>Je consens</label>",
        ],
        fails: &[
            "<p>Pour qui ?</p><label><input type=radio name=a>Moi</label><label><input type=radio name=a>Vous</label>",
            "<fieldset><label><input type=checkbox name=a>Lundi</label><label><input type=checkbox name=a>Mardi</label></fieldset>",
        ],
        look: group_legend,
    },
    Rule {
        id: "fieldset-legend",
        asks: "A fieldset begins with its legend.",
        source: "WCAG 1.3.1 (A), RGAA 11.6, 11.7",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<fieldset><legend>Né le</legend><label>Jour <input></label></fieldset>",
            "<fieldset aria-label=Naissance><label>Jour <input></label></fieldset>",
            "<fieldset role=presentation><button>Suite</button></fieldset>",
        ],
        fails: &[
            "<fieldset><label>Jour <input></label></fieldset>",
            "<fieldset><legend></legend><label>Jour <input></label></fieldset>",
            "<fieldset><div><legend>Né le</legend></div><label>Jour <input></label></fieldset>",
        ],
        look: fieldset_legend,
    },
    Rule {
        id: "label-in-name",
        asks: "What is written on a control is part of its name, so that it can be spoken to.",
        source: "WCAG 2.5.3 (A), RGAA 6.1, 11.9, ACT 2ee8b8",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<button aria-label='Envoyer la demande'>Envoyer</button>",
            "<button aria-label=Fermer>×</button>",
            "<button aria-label='Ajouter un enfant'>Ajouter un enfant (6 au plus)</button>",
        ],
        fails: &[
            "<label for=a>Nom</label><input id=a aria-label=Courriel>",
            "<button aria-label=Soumettre>Envoyer</button>",
            "<a href=/ aria-label=Accueil>Mairie de Lodève</a>",
        ],
        look: label_in_name,
    },
    Rule {
        id: "label-unique",
        asks: "Two fields side by side are not called the same.",
        source: "WCAG 2.4.6 (AA), 3.3.2 (A), RGAA 11.2, ACT cc0f0a",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<label>Nom <input></label><label>Prénom <input></label>",
            "<h2>Vous</h2><label>Nom <input></label><h2>Votre enfant</h2><label>Nom <input></label>",
            "<fieldset><legend>Vous</legend><label>Nom <input></label></fieldset><fieldset><legend>Elle</legend><label>Nom <input></label></fieldset>",
        ],
        fails: &[
            "<label>Nom <input></label><label>Nom <input></label>",
            "<style>.loin { position: absolute; left: -9999px }</style><label>Nom <input></label><h2 class=loin>Vous</h2><label>Nom <input></label>",
        ],
        look: label_unique,
    },
];

const FIELD_ROLES: [&str; 11] = [
    "checkbox",
    "combobox",
    "listbox",
    "menuitemcheckbox",
    "menuitemradio",
    "radio",
    "searchbox",
    "slider",
    "spinbutton",
    "switch",
    "textbox",
];

fn fields<'a, 'p>(page: &'p Page<'a>) -> impl Iterator<Item = ElementRef<'a>> + 'p {
    page.met(|element| FIELD_ROLES.contains(&role(element)))
}

fn field_label(page: &Page<'_>, report: &mut Report<'_>) {
    for field in fields(page).filter(|field| name(page, *field).is_empty()) {
        report.at(field, "a field without a name; give it a <label>");
    }
}

fn label_empty(page: &Page<'_>, report: &mut Report<'_>) {
    for label in page.met(|element| element.value().name() == "label").filter(|label| content(page, *label).is_empty())
    {
        // A label that only draws a box is no fault of a field that has its name from elsewhere.
        let named = |field: ElementRef<'_>| labels(page, field).contains(&label) && !name(page, field).is_empty();
        if page.house || !fields(page).any(named) {
            report.at(label, "a label without words");
        }
    }
}

fn placeholder_label(page: &Page<'_>, report: &mut Report<'_>) {
    for field in fields(page).filter(|field| name_and_origin(page, *field).1 == Origin::Placeholder) {
        report.at(field, "its only name is the placeholder; give it a <label>");
    }
}

fn group_legend(page: &Page<'_>, report: &mut Report<'_>) {
    let mut groups: BTreeMap<(String, &str, Option<_>), Vec<ElementRef<'_>>> = BTreeMap::new();
    for choice in page.met(|element| matches!(role(element), "radio" | "checkbox") && element.value().name() == "input")
    {
        if let Some(name) = choice.attr("name").filter(|name| !name.is_empty()) {
            let form = page::ancestors(choice).find(|parent| parent.value().name() == "form").map(|form| form.id());
            groups.entry((kind(choice), name, form)).or_default().push(choice);
        }
    }
    for ((kind, name, _), choices) in groups {
        let grouped = |choice: &ElementRef<'_>| {
            page::ancestors(*choice)
                .any(|parent| matches!(role(parent), "group" | "radiogroup") && !self::name(page, parent).is_empty())
        };
        // A choice that is named by more than one element carries its question in its name.
        let asks = |choice: &ElementRef<'_>| page.referred(*choice, "aria-labelledby").len() > 1;
        if let [first, _, ..] = choices.as_slice()
            && !choices.iter().all(|choice| grouped(choice) || asks(choice))
        {
            report.at(
                *first,
                format!("{} choices of type {kind} called {name:?} have no <fieldset> with a <legend>", choices.len()),
            );
        }
    }
}

fn fieldset_legend(page: &Page<'_>, report: &mut Report<'_>) {
    for group in page.met(|element| element.value().name() == "fieldset") {
        if role(group) == "presentation" || role(group) == "none" || !name(page, group).is_empty() {
            continue;
        }
        let inside = || fields(page).filter(|field| page::ancestors(*field).any(|around| around == group)).count();
        // Elsewhere a fieldset around one field may serve to switch it off, and groups nothing.
        if page.house || (group.attr("disabled").is_none() && inside() != 1) {
            report.at(group, "its first child must be a <legend> with words");
        }
    }
}

fn label_unique(page: &Page<'_>, report: &mut Report<'_>) {
    // Where a field stands, as far as it tells fields apart: rows, items, forms and parts of the page, and groups with a name.
    let place = |field: ElementRef<'_>| {
        let tells = |around: &ElementRef<'_>| match around.value().name() {
            "article" | "aside" | "details" | "dialog" | "footer" | "form" | "header" | "li" | "main" | "nav"
            | "section" | "table" | "tr" => true,
            _ => matches!(role(*around), "group" | "radiogroup" | "row") && !name(page, *around).is_empty(),
        };
        page::ancestors(field).find(tells).map(|around| around.id())
    };
    let mut seen = std::collections::HashSet::new();
    for element in page.all.iter().copied().filter(|element| !is_unseen(*element)) {
        // A new title begins something new, if it can be seen.
        if role(element) == "heading" && !style::is_moved_away(element) {
            seen.clear();
        }
        if !matches!(role(element), "combobox" | "searchbox" | "spinbutton" | "textbox") || page::is_hidden(element) {
            continue;
        }
        let (name, origin) = name_and_origin(page, element);
        let described = element.attr("aria-describedby").is_some() || element.attr("title").is_some();
        if origin == Origin::Label && !described && !seen.insert((name.to_lowercase(), place(element))) {
            report.at(element, format!("another field here is called {name:?}, too; say which is which"));
        }
    }
}

/// Roles whose words are written on themselves.
/// A switch is left out: it shows its state.
const WRITTEN_ON: [&str; 10] = [
    "button",
    "checkbox",
    "link",
    "menuitem",
    "menuitemcheckbox",
    "menuitemradio",
    "option",
    "radio",
    "tab",
    "treeitem",
];

/// The words that an eye sees in an element: without those that are moved away for screen readers, and without icons.
fn drawn_text(element: ElementRef<'_>) -> String {
    let mut words = String::new();
    for node in element.descendants() {
        let Some(text) = node.value().as_text() else { continue };
        let around = node.parent().and_then(ElementRef::wrap);
        // The title of a drawing is its name, not its words.
        if around.is_some_and(|around| matches!(around.value().name(), "desc" | "title")) {
            continue;
        }
        if around.is_some_and(|around| !is_unseen(around) && !style::is_moved_away(around) && !style::is_icon(around)) {
            words.push_str(text);
        }
        // Boxes stand apart, letters of one word do not.
        if around.is_some_and(|around| !matches!(around.value().name(), "b" | "em" | "i" | "mark" | "span" | "strong"))
        {
            words.push(' ');
        }
    }
    page::collapsed(&words)
}

fn label_in_name(page: &Page<'_>, report: &mut Report<'_>) {
    for field in fields(page) {
        let (name, origin) = name_and_origin(page, field);
        for label in labels(page, field).into_iter().filter(|_| origin == Origin::Author) {
            let (written, named) = (spoken_words(&without_asides(&drawn_text(label))), spoken_words(&name));
            // A label may hold more than the name, such as a hint; but not something else altogether.
            let shared = written.split(' ').any(|word| named.contains(word)) || written.contains(&named);
            if written.chars().count() > 1 && !shared && !page::is_hidden(label) {
                report.at(field, format!("its label shows {written:?}, and it is called {name:?}"));
            }
        }
    }
    for control in page.met(|element| WRITTEN_ON.contains(&role(element))) {
        let (name, origin) = name_and_origin(page, control);
        if origin != Origin::Author || control.value().name() == "input" {
            continue;
        }
        let (written, named) = (spoken_words(&without_asides(&drawn_text(control))), spoken_words(&name));
        // One character is a sign (×, ?), not words that somebody would say; a font of icons draws pictures.
        if written.chars().count() > 1 && !named.contains(&written) && !is_unseen(control) && !style::is_icon(control) {
            report.at(control, format!("it shows {written:?} and is called {name:?}"));
        }
    }
}

/// Words as they are said: small letters and digits of any script, one space between.
fn spoken_words(text: &str) -> String {
    /// From the wide form of a Latin letter, which stands between Chinese ones, to its own.
    const WIDE: u32 = 0xfee0;
    let narrow = |letter: char| match u32::from(letter) {
        wide @ 0xff01..=0xff5e => char::from_u32(wide - WIDE).unwrap_or(letter),
        _ => letter,
    };
    let words: String = text.chars().map(narrow).collect();
    let kept: String =
        words.to_lowercase().chars().map(|letter| if letter.is_alphanumeric() { letter } else { ' ' }).collect();
    page::collapsed(&kept)
}

/// Text without what stands in parentheses, which nobody says (WCAG's own reading of 2.5.3).
fn without_asides(text: &str) -> String {
    let mut depth = 0_usize;
    let keep = |letter: &char| {
        match letter {
            '(' | '（' => depth += 1,
            ')' | '）' if depth > 0 => {
                depth -= 1;
                return false;
            }
            _ => {}
        }
        depth == 0
    };
    text.chars().filter(keep).collect()
}

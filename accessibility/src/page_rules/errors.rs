//! Rules about errors at fields: said where the field is, and said once.

use scraper::ElementRef;

use super::{
    Report, Rule, Scope,
    name::content,
    page::{self, Page, is_hidden, role},
};

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "error-tied",
        asks: "A field that is marked wrong is tied to the words that say what is wrong.",
        source: "WCAG 3.3.1 (A), 1.3.1 (A), RGAA 11.10",
        house: true,
        scope: Scope::Part,
        passes: &[
            "<label for=a>Nom</label><p id=e>Écrivez votre nom.</p><input id=a aria-invalid=true aria-describedby=e>",
            "<fieldset aria-describedby=e><legend>Né le</legend><p id=e>Écrivez l’année.</p><label>Année <input aria-invalid=true></label></fieldset>",
            "<label>Nom <input aria-invalid=false></label>",
            "<fieldset role=radiogroup aria-invalid=true><legend>Pour qui ?</legend><p id=error-d>Choisissez.</p><label><input type=radio aria-describedby=error-d>Moi</label></fieldset>",
            "<fieldset><legend>Né le</legend><p id=error-d>Trop tard.</p><label>Jour <input aria-invalid=true aria-describedby=error-d></label><label>Mois <input aria-invalid=true></label></fieldset>",
        ],
        fails: &[
            "<fieldset><legend>Né le</legend><p id=h>Un jour.</p><label>Jour <input aria-invalid=true aria-describedby=h></label><label>Mois <input aria-invalid=true></label></fieldset>",
            "<fieldset role=radiogroup aria-invalid=true><legend>Pour qui ?</legend><p id=e>Choisissez.</p><label><input type=radio>Moi</label></fieldset>",
            "<fieldset role=radiogroup aria-invalid=true><legend>Pour qui ?</legend><p id=h>Un seul.</p><label><input type=radio aria-describedby=h>Moi</label></fieldset>",
            "<label>Nom <input aria-invalid=true></label><p>Écrivez votre nom.</p>",
            "<label>Nom <input aria-invalid=true aria-describedby=e></label><p id=e></p>",
        ],
        look: error_tied,
    },
    Rule {
        id: "error-said-once",
        asks: "An error is tied to its field by one relation only; by two, it is read twice.",
        source: "WCAG 3.3.1 (A); heard with Orca 43 in Chromium and Firefox",
        house: true,
        scope: Scope::Part,
        passes: &["<label>Nom <input aria-invalid=true aria-describedby=e></label><p id=e>Écrivez votre nom.</p>"],
        fails: &[
            "<label>Nom <input aria-invalid=true aria-describedby=e aria-errormessage=e></label><p id=e>Écrivez votre nom.</p>",
            "<fieldset aria-describedby=e><legend>Né le</legend><p id=e>Écrivez l’année.</p><label>Année <input aria-invalid=true aria-describedby=e></label></fieldset>",
            "<label>Nom <input aria-describedby='e e'></label><p id=e>Écrivez votre nom.</p>",
        ],
        look: error_said_once,
    },
    Rule {
        id: "error-marked",
        asks: "A field whose error is shown is marked wrong.",
        source: "WCAG 3.3.1 (A), RGAA 11.10; ids `error-…` are those of error messages",
        house: true,
        scope: Scope::Part,
        passes: &[
            "<p id=error-a>Écrivez votre nom.</p><label>Nom <input aria-invalid=true aria-describedby=error-a></label>",
            "<fieldset aria-describedby=error-b><legend>Né le</legend><p id=error-b>Écrivez l’année.</p><label>Année <input aria-invalid=true></label></fieldset>",
            "<fieldset role=radiogroup aria-invalid=true><legend>Pour qui ?</legend><p id=error-d>Choisissez.</p><label><input type=radio aria-describedby=error-d>Moi</label></fieldset>",
            "<h2 id=error-summary>Une erreur</h2>",
            "<p id=error-c>Retirez un fichier.</p><button type=button aria-describedby=error-c>Retirer</button>",
        ],
        fails: &[
            "<p id=error-a>Écrivez votre nom.</p><label>Nom <input aria-describedby=error-a></label>",
            "<p id=error-a>Écrivez votre nom.</p><label>Nom <input></label>",
            "<fieldset role=radiogroup><legend>Pour qui ?</legend><p id=error-d>Choisissez.</p><label><input type=radio aria-describedby=error-d>Moi</label></fieldset>",
        ],
        look: error_marked,
    },
];

fn is_wrong(element: ElementRef<'_>) -> bool {
    element.attr("aria-invalid").is_some_and(|value| !matches!(value.trim(), "" | "false"))
}

fn described_by(element: ElementRef<'_>) -> impl Iterator<Item = &str> {
    let ids = |attribute| element.attr(attribute).unwrap_or_default().split_ascii_whitespace();
    ids("aria-describedby").chain(ids("aria-errormessage"))
}

fn groups_of<'a>(field: ElementRef<'a>) -> impl Iterator<Item = ElementRef<'a>> {
    page::ancestors(field).filter(|parent| matches!(role(*parent), "group" | "radiogroup"))
}

fn error_tied(page: &Page<'_>, report: &mut Report<'_>) {
    for field in page.met(is_wrong) {
        let says = |element: ElementRef<'_>| {
            described_by(element).filter_map(|id| page.by_id(id)).any(|words| !content(page, words).is_empty())
        };
        // ARIA allows no aria-invalid on a radio button: its group is marked, and one of the buttons says why.
        let button = |part| role(part) == "radio" && described_by(part).any(|id| id.starts_with("error-"));
        let within = || field.descendent_elements().any(|part| (is_wrong(part) || button(part)) && says(part));
        // Of a date that is wrong as a whole, each box is marked, and one says why.
        let told = |part| is_wrong(part) && described_by(part).any(|id| id.starts_with("error-")) && says(part);
        let beside = || groups_of(field).next().is_some_and(|group| group.descendent_elements().any(told));
        if !says(field) && !groups_of(field).any(says) && !within() && !beside() {
            report.at(field, "it is marked wrong, but no aria-describedby names words that say why");
        }
    }
}

fn error_said_once(page: &Page<'_>, report: &mut Report<'_>) {
    for field in
        page.met(|element| element.attr("aria-describedby").is_some() || element.attr("aria-errormessage").is_some())
    {
        if is_wrong(field) && field.attr("aria-describedby").is_some() && field.attr("aria-errormessage").is_some() {
            report.at(field, "aria-describedby and aria-errormessage together are read twice; keep aria-describedby");
            continue;
        }
        let ids: Vec<&str> = described_by(field).collect();
        let doubled = ids.iter().enumerate().find(|(place, id)| ids[..*place].contains(id)).map(|(_, id)| *id);
        let around = || {
            ids.iter().copied().find(|id| groups_of(field).any(|group| described_by(group).any(|other| other == *id)))
        };
        if let Some(id) = doubled.or_else(around) {
            report.at(field, format!("{id:?} describes it twice, so it is read twice"));
        }
    }
}

fn error_marked(page: &Page<'_>, report: &mut Report<'_>) {
    let messages = page.all.iter().copied().filter(|element| {
        element.attr("id").is_some_and(|id| id.starts_with("error-") && id != "error-summary")
            && !is_hidden(*element)
            && !content(page, *element).is_empty()
    });
    for message in messages {
        let id = message.attr("id").unwrap_or_default();
        let owners: Vec<_> = page.met(|element| described_by(element).any(|other| other == id)).collect();
        let marked = |owner: &ElementRef<'_>| {
            let group = || role(*owner) == "radio" && groups_of(*owner).any(is_wrong);
            is_wrong(*owner) || owner.descendent_elements().any(is_wrong) || group()
        };
        if owners.is_empty() {
            report.at(message, "no field is described by this error");
        }
        // ARIA allows no aria-invalid on a button, such as the one that takes a file away again.
        for owner in owners.into_iter().filter(|owner| !marked(owner) && role(*owner) != "button") {
            report.at(owner, format!("{id:?} says what is wrong, but aria-invalid is not set"));
        }
    }
}

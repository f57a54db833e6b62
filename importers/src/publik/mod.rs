//! Publik (w.c.s.): forms, blocks and cards as `.wcs` files, which are XML with Django conditions.

mod computed;
mod django;
mod form;
mod group;
mod html;
mod kinds;
mod library;
mod notes;
mod outside;
mod plan;
mod scope;
mod statuses;
mod step;
mod template;
mod topics;
mod validations;
mod verify;
mod way;
mod xml;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use authoring::source::{Contact, Data, Exit, Item, Listed, Procedure};
use procedure::{ContactKind, Finding, Id};
use roxmltree::Node;

use crate::{
    Imported, Input,
    report::{Came, Element},
    shared::{self, Ids},
};
use library::Library;
use way::Way;

/// What else Publik exports as `.wcs`, and what it is good for here.
const OTHERS: [(&str, &str, &str); 9] = [
    ("datasource", "a list of choices", "put it beside the form that offers it"),
    ("workflow", "a workflow", "put it beside the form, whose dossiers then have its statuses"),
    ("mail-template", "the text of an e-mail", "nothing of it comes over; e-mails are the service's"),
    ("wscall", "a call of another program", "nothing of it comes over; a procedure calls nobody"),
    ("category", "a category of forms", "nothing of it is needed; a form names its category"),
    ("data_source_category", "a category of lists", "nothing of it is needed"),
    ("block_category", "a category of blocks", "nothing of it is needed"),
    ("role", "a role of agents", "nothing of it comes over; roles are set at the host"),
    ("comment-template", "the text of a comment", "nothing of it comes over; comments are the service's"),
];

/// Imports a form, a block or the form of a card.
pub(crate) fn import(input: &Input<'_>) -> Result<Imported, Vec<Finding>> {
    let document = xml::read(input.name, input.bytes).map_err(|finding| vec![finding])?;
    let root = document.root_element();
    let tag = root.tag_name().name();
    if !["formdef", "block", "carddef"].contains(&tag) {
        return Err(vec![other(input.name, tag)]);
    }
    if xml::child(root, "fields").is_none() {
        let what = "the form has no fields";
        return Err(vec![Finding::error("import-unreadable", input.name, what).cure("export it again from Publik")]);
    }
    let library = Library::read(input);
    let options = form::options(root);
    let plan = plan::plan(root, &library, &options, &form::lists(root));
    let mut ids = plan.ids;
    let mut way = Way::new(&plan.scope, plan.belgian);
    let mut items = way.form(plan.entries);
    leads(&mut way, &mut items);
    if !asks(&items) {
        exit(&mut way, root, &options, &mut items, &mut ids);
    }
    let mut procedure = head(&mut way, root, &items);
    procedure.steps = items;
    procedure.values = std::mem::take(&mut way.values);
    procedure.finish.next = std::mem::take(&mut way.notes);
    outside::report(&mut way.report, root, &library);
    procedure.statuses = statuses::statuses(&mut way, root, &library, asks(&procedure.steps));
    verify::verify(&mut procedure, &mut way);
    Ok(Imported { procedure, words: BTreeMap::from([("fr".to_owned(), way.words)]), report: way.report })
}

fn other(name: &str, tag: &str) -> Finding {
    match OTHERS.iter().find(|(known, ..)| *known == tag) {
        Some((_, what, cure)) => {
            Finding::error("import-no-form", name, format!("this is {what} of Publik, no form")).cure(*cure)
        }
        None => {
            let what = format!("`{}` is no form of Publik", tag.chars().take(40).collect::<String>());
            Finding::error("import-no-form", name, what)
                .cure("take a file that Publik exported: `form-….wcs`, `block-….wcs` or `card-….wcs`")
        }
    }
}

/// The texts before the inputs of a step, as its lead.
fn leads(way: &mut Way<'_>, items: &mut [Item]) {
    for item in items {
        match item {
            Item::Ask(ask) => {
                if let Some(lead) = way.leads.remove(&ask.id.what) {
                    way.words.push((format!("step-{}-lead", ask.id.what), lead.join("\n\n    ")));
                }
            }
            Item::Group(group) => leads(way, &mut group.steps),
            _ => {}
        }
    }
}

fn asks(items: &[Item]) -> bool {
    items.iter().any(|item| matches!(item, Item::Ask(_) | Item::Group(_)))
}

/// A form without inputs only sends people elsewhere.
fn exit(
    way: &mut Way<'_>,
    root: Node<'_, '_>,
    options: &BTreeMap<String, String>,
    items: &mut Vec<Item>,
    ids: &mut Ids,
) {
    let id = ids.unique("elsewhere", "exit");
    let mut said: Vec<String> = Vec::new();
    // Its texts waited for a step; none came.
    for note in std::mem::take(&mut way.notes) {
        let word = format!("next-{}", note.id.what);
        if let Some(at) = way.words.iter().position(|(id, _)| *id == word) {
            said.push(way.words.remove(at).1);
        }
    }
    let text = if said.is_empty() { "Cette démarche se fait ailleurs.".to_owned() } else { said.join("\n\n    ") };
    let target = options
        .values()
        .map(|value| value.trim())
        .find(|value| value.starts_with("http://") || value.starts_with("https://"));
    let contact = match target {
        Some(target) => Contact {
            id: Id::from_static("site").into(),
            label: None,
            kind: ContactKind::Web,
            value: target.to_owned(),
        },
        None => Contact {
            id: Id::from_static("town-hall").into(),
            label: None,
            kind: ContactKind::Office,
            value: String::new(),
        },
    };
    let label = if target.is_some() { "Le site de la démarche" } else { "L’administration communale" };
    way.words.push((format!("contact-{}", contact.id.what), label.to_owned()));
    way.words.push((format!("exit-{id}"), shared::fluent(&html::line(&xml::text(root, "name")))));
    way.words.push((format!("exit-{id}-text"), text));
    way.report.add(
        Element::Other,
        "the form",
        Came::Partly,
        "it asks nothing and sends people elsewhere: it became a way out",
    );
    items.clear();
    items.push(Item::Exit(Exit {
        id: id.into(),
        when: None,
        urgent: false,
        title: None,
        text: None,
        contacts: vec![contact],
    }));
}

/// What stands before the steps; what nobody can know from the form is left open and named in the report.
fn head(way: &mut Way<'_>, root: Node<'_, '_>, items: &[Item]) -> Procedure {
    let name = html::line(&xml::text(root, "name"));
    let name = if name.is_empty() { "Démarche".to_owned() } else { name };
    let slug = ["url_name", "slug"].map(|member| xml::text(root, member)).into_iter().find(|slug| !slug.is_empty());
    let id = Ids::default().unique(slug.as_deref().unwrap_or(&name), "procedure").to_string();
    let category = html::line(&xml::text(root, "category"));
    let service: Id =
        if category.is_empty() { Id::from_static("town-hall") } else { Ids::default().unique(&category, "service") };
    let summary = html::line(&xml::text(root, "description"));
    let keywords = ["keywords", "category"].map(|member| html::line(&xml::text(root, member)));
    let keywords: Vec<&str> =
        keywords.iter().map(String::as_str).filter(|words| !words.is_empty()).chain([name.as_str()]).collect();
    for (id, text) in [
        ("procedure-title".to_owned(), name.clone()),
        ("procedure-summary".to_owned(), if summary.is_empty() { name.clone() } else { summary }),
        ("procedure-keywords".to_owned(), keywords.join(", ")),
        ("procedure-after".to_owned(), "Le service lit votre demande et vous répond.".to_owned()),
        ("procedure-purpose".to_owned(), format!("Traiter votre demande : {name}.")),
        ("procedure-recipients".to_owned(), "Les agents du service qui traite la demande.".to_owned()),
        ("procedure-rights".to_owned(), "Vous pouvez demander à voir, corriger ou effacer vos données.".to_owned()),
        (
            format!("service-{service}"),
            if category.is_empty() { "L’administration communale".to_owned() } else { category },
        ),
        ("next-answer".to_owned(), "Le service lit votre demande et vous répond.".to_owned()),
    ] {
        way.words.push((id, shared::fluent(&text)));
    }
    let answer = Listed { id: Id::from_static("answer").into(), when: None, text: None };
    way.notes.insert(0, answer);
    let questions = items.iter().filter(|item| matches!(item, Item::Ask(_) | Item::Group(_))).count();
    for missing in
        ["the legal basis and the law", "how long answers are kept", "the life event under which people look for it"]
    {
        way.report.add(
            Element::Other,
            "the procedure",
            Came::Not,
            format!("to complete: {missing}; no form of Publik says it"),
        );
    }
    Procedure {
        id: id.into(),
        version: "1.0.0".to_owned().into(),
        // Half a minute a question, as people take at a kiosk.
        minutes: u16::try_from(questions.div_ceil(2).max(1)).ok(),
        service: Some(service.into()),
        data: Data::default(),
        ..Procedure::default()
    }
}

//! The items of a procedure's way, made from what forms show: questions, groups, sections and exits.

use authoring::source::{Check, Contact, Exit, Field, Group, Item, Kind, Named};
use procedure::{ContactKind, Id};

use crate::{
    draft::{Draft, field, in_cel},
    person::Person,
    said::Said,
    way::Cond,
};

/// A question of a form.
#[derive(Debug)]
pub(crate) struct Step {
    pub(crate) question: Said,
    pub(crate) fields: Vec<Field>,
    pub(crate) checks: Vec<Check>,
    /// When it is asked, beside the condition of its page.
    pub(crate) own: Option<Cond>,
}

/// Parts of a name, and parts of an address: each answers one question together.
const PARTS: [&[&str]; 2] = [
    &["honorific-prefix", "given-name", "additional-name", "family-name", "honorific-suffix"],
    &[
        "address-line1",
        "address-line2",
        "address-line3",
        "address-level1",
        "address-level2",
        "postal-code",
        "country",
        "country-name",
    ],
];

impl Step {
    /// Which kind of parts its fields are; nothing when they are none.
    fn parts(&self) -> Option<usize> {
        let of = |parts: &[&str]| {
            self.fields.iter().all(|field| field.purpose.as_ref().is_some_and(|of| parts.contains(&of.as_str())))
        };
        PARTS.iter().position(|parts| of(parts)).filter(|_| self.own.is_none() && !self.fields.is_empty())
    }

    /// Takes a step that answers the same question; gives it back when it does not.
    pub(crate) fn join(&mut self, other: Self, question: &Said) -> Option<Self> {
        if self.parts().is_none() || self.parts() != other.parts() {
            return Some(other);
        }
        self.fields.extend(other.fields);
        self.checks.extend(other.checks);
        if !question.is_empty() {
            self.question = question.clone();
        }
        None
    }
}

impl Draft {
    /// A question as an item.
    pub(crate) fn question(&mut self, step: Step, lead: &Said, when: Option<String>) -> Item {
        let mut ask = self.ask(&step.question, lead, step.fields, step.checks);
        ask.when = when.map(Into::into);
        Item::Ask(Box::new(ask))
    }

    /// Steps that are asked for each item.
    pub(crate) fn group(
        &mut self,
        id: &Id,
        at_most: u16,
        times: Option<String>,
        steps: Vec<Item>,
        when: Option<String>,
    ) -> Item {
        if times.is_none() {
            let another = Said::ours(
                "Voulez-vous en ajouter un autre ?",
                "Do you want to add another?",
                "Ydych chi eisiau ychwanegu un arall?",
            );
            self.say(format!("step-another-{id}"), &another);
            self.say(format!("field-another-{id}"), &Said::ours("Un autre", "Another", "Un arall"));
        }
        Item::Group(Group {
            id: id.clone().into(),
            when: when.map(Into::into),
            at_most,
            times: times.map(Into::into),
            another: None,
            another_why: None,
            another_label: None,
            values: Vec::new(),
            steps,
        })
    }

    /// Asks whether there is anything to add to a table that may stay empty, and gives the condition.
    pub(crate) fn any_rows(&mut self, title: &Said, when: Option<String>) -> String {
        let question = Said::ours(
            "Avez-vous quelque chose à ajouter ici ?",
            "Do you have anything to add here?",
            "Oes gennych chi unrhyw beth i'w ychwanegu yma?",
        );
        let id = self.fields.unique(&format!("any {}", title.any()), "any");
        let fields = vec![field(&id, Kind::YesNo, false, Person::default())];
        let step = Step { question, fields, checks: Vec::new(), own: None };
        let item = self.question(step, title, when);
        self.procedure.steps.push(item);
        in_cel(&id)
    }

    /// A part of the review begins.
    pub(crate) fn section(&mut self, title: &Said) {
        if title.is_empty() {
            return;
        }
        let id = self.sections.unique(title.any(), "section");
        self.say(format!("section-{id}"), title);
        self.procedure.steps.push(Item::Section(Named { id: id.into(), label: None }));
    }

    /// A page from which nothing leads on: this form is not for this person.
    pub(crate) fn exit(&mut self, title: &Said, text: &Said, site: Option<&str>, when: Option<String>) {
        let id = self.exits.unique(title.any(), "exit");
        self.say(format!("exit-{id}"), title);
        self.say(format!("exit-{id}-text"), if text.is_empty() { title } else { text });
        // Nobody is sent away without somebody to turn to.
        let (kind, value, label) = match site {
            Some(site) => {
                (ContactKind::Web, site, Said::ours("Voir ce site", "See this website", "Gweler y wefan hon"))
            }
            None => (
                ContactKind::Office,
                "",
                Said::ours("L’accueil de la mairie", "The town hall front desk", "Derbynfa neuadd y dref"),
            ),
        };
        let contact = self.lines.unique(&format!("{id} contact"), "contact");
        self.say(format!("contact-{contact}"), &label);
        let contact = Contact { id: contact.into(), label: None, kind, value: value.to_owned() };
        self.procedure.steps.push(Item::Exit(Exit {
            id: id.into(),
            when: when.map(Into::into),
            urgent: false,
            title: None,
            text: None,
            contacts: vec![contact],
        }));
    }
}

//! Every text of a procedure with the id of its message: what is written in the file, and what must stand in the Fluent files.

use super::{Ask, Computed, Field, Group, Item, Kind, LineValue, Procedure, Words};
use crate::yaml::Place;

/// A text that a procedure says.
#[derive(Clone, Debug)]
pub struct Expected<'a> {
    /// The message.
    pub id: String,
    /// The text in the file, if it stands there.
    pub inline: &'a Words,
    /// Whether the procedure cannot do without it.
    pub needed: bool,
    /// Where the procedure says it.
    pub place: Place,
}

impl Procedure {
    /// The service that receives the dossiers.
    #[must_use]
    pub fn service_id(&self) -> &str {
        self.service.as_ref().map_or("town-hall", |service| service.as_str())
    }

    /// Every text, in the order of the file.
    #[must_use]
    pub fn texts(&self) -> Vec<Expected<'_>> {
        let mut texts = Texts::default();
        let head = self.id.place;
        for (id, words) in [
            ("procedure-title", &self.title),
            ("procedure-summary", &self.summary),
            ("procedure-keywords", &self.keywords),
            ("procedure-after", &self.after),
        ] {
            texts.needed(id, words, head);
        }
        texts.optional("procedure-audience", &self.audience, head);
        let (data, place) = (&self.data, self.data.place.place);
        for (id, words) in [
            ("procedure-purpose", &data.purpose),
            ("procedure-legal-basis", &data.law),
            ("procedure-recipients", &data.recipients),
            ("procedure-rights", &data.rights),
        ] {
            texts.needed(id, words, place);
        }
        let service = self.service.as_ref().map_or(head, |service| service.place);
        texts.needed(format!("service-{}", self.service_id()), &self.service_name, service);
        for named in &self.before {
            texts.needed(format!("procedure-before-{}", named.id.what), &named.label, named.id.place);
        }
        self.steps.iter().for_each(|item| texts.item(item));
        let finish = &self.finish;
        for line in &finish.outcome {
            texts.needed(format!("outcome-{}", line.id.what), &line.label, line.id.place);
            if let LineValue::Words(id, words) = &line.value {
                texts.needed(id.as_str(), words, id.place);
            }
        }
        for (prefix, listed) in [("bring", &finish.bring), ("next", &finish.next)] {
            for one in listed {
                texts.needed(format!("{prefix}-{}", one.id.what), &one.text, one.id.place);
            }
        }
        for route in &finish.services {
            texts.needed(format!("service-{}", route.service.what), &route.name, route.service.place);
        }
        for status in &self.statuses {
            texts.needed(format!("status-{}", status.id.what), &status.label, status.id.place);
        }
        texts.0
    }

    /// Every computed value, with the group that it belongs to, by number.
    pub fn all_values(&self) -> impl Iterator<Item = (&Computed, Option<u16>)> {
        let groups =
            self.steps.iter().filter_map(|item| if let Item::Group(group) = item { Some(group) } else { None });
        let inside = (0..).zip(groups).flat_map(|(number, group)| group.values.iter().map(move |v| (v, Some(number))));
        self.values.iter().map(|value| (value, None)).chain(inside)
    }
}

#[derive(Default)]
struct Texts<'a>(Vec<Expected<'a>>);

impl<'a> Texts<'a> {
    fn needed(&mut self, id: impl Into<String>, inline: &'a Words, place: Place) {
        self.0.push(Expected { id: id.into(), inline, needed: true, place });
    }

    fn optional(&mut self, id: impl Into<String>, inline: &'a Words, place: Place) {
        self.0.push(Expected { id: id.into(), inline, needed: false, place });
    }

    fn item(&mut self, item: &'a Item) {
        match item {
            Item::Section(section) => {
                self.needed(format!("section-{}", section.id.what), &section.label, section.id.place);
            }
            Item::Ask(ask) => self.ask(ask),
            Item::Exit(exit) => {
                let (id, place) = (&exit.id.what, exit.id.place);
                self.needed(format!("exit-{id}"), &exit.title, place);
                self.needed(format!("exit-{id}-text"), &exit.text, place);
                for contact in &exit.contacts {
                    self.needed(format!("contact-{}", contact.id.what), &contact.label, contact.id.place);
                }
            }
            Item::Group(group) => self.group(group),
        }
    }

    fn group(&mut self, group: &'a Group) {
        group.steps.iter().for_each(|item| self.item(item));
        if group.times.is_none() {
            let (id, place) = (&group.id.what, group.id.place);
            self.needed(format!("step-another-{id}"), &group.another, place);
            self.optional(format!("step-another-{id}-why"), &group.another_why, place);
            self.needed(format!("field-another-{id}"), &group.another_label, place);
        }
    }

    fn ask(&mut self, ask: &'a Ask) {
        let (id, place) = (&ask.id.what, ask.id.place);
        self.needed(format!("step-{id}"), &ask.question, place);
        for (part, words) in [("lead", &ask.lead), ("why", &ask.why), ("find", &ask.find)] {
            self.optional(format!("step-{id}-{part}"), words, place);
        }
        if let Some(picture) = &ask.picture {
            self.needed(format!("step-{id}-picture"), &picture.shows, picture.name.place);
        }
        ask.fields.iter().for_each(|field| self.field(field));
        for check in &ask.checks {
            self.needed(format!("problem-{}", check.code.what), &check.says, check.code.place);
        }
    }

    fn field(&mut self, field: &'a Field) {
        let (id, place) = (&field.id.what, field.id.place);
        self.needed(format!("field-{id}"), &field.label, place);
        self.optional(format!("field-{id}-hint"), &field.hint, place);
        if field.kind == Kind::Consent {
            self.needed(format!("consent-{id}"), &field.sentence, place);
        }
        for option in field.kind.options() {
            let label = format!("option-{id}-{}", option.id.what);
            self.optional(format!("{label}-hint"), &option.hint, option.id.place);
            self.needed(label, &option.label, option.id.place);
        }
    }
}

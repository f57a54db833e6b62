//! Steps, exits and groups.

use definition::{Ask, Check, Contact, Exit, FieldForm, Group, Item, KindForm, OptionForm};
use procedure::Id;

use super::Context;
use crate::{
    cel::Type,
    source::{self, Bound, Choice, Kind},
};

/// The parts of which a problem can be.
const PARTS: [&str; 8] = ["day", "month", "year", "street", "postcode", "locality", "country", "extra"];

/// More fields on a page than this are no longer one question.
const MOST_FIELDS: usize = 6;

impl Context<'_> {
    /// The items of the way, or of a group.
    pub(super) fn items(&mut self, items: &[source::Item], group: Option<u16>) -> Vec<Item> {
        let mut made = Vec::new();
        for item in items {
            self.order += 1;
            made.push(match item {
                source::Item::Section(section) => Item::Section(section.id.what.clone()),
                source::Item::Ask(ask) => Item::Ask(self.ask(ask, group)),
                source::Item::Exit(exit) => Item::Exit(self.exit(exit, group)),
                source::Item::Group(inside) => Item::Group(self.group(inside)),
            });
        }
        if group.is_none() {
            self.order = u32::MAX;
        }
        made
    }

    fn ask(&mut self, ask: &source::Ask, group: Option<u16>) -> Ask {
        if ask.fields.len() > MOST_FIELDS {
            let what = format!("the step asks for {} things at once", ask.fields.len());
            let cure = "one question a page: make several steps of it";
            self.warn("step-crowded", ask.id.place, what, cure);
        }
        // What the step itself asks is not known before it is answered.
        self.order -= 1;
        let title = format!("step-{}", ask.id.what);
        let part = |part: &str| format!("{title}-{part}");
        let ids = [title.clone(), part("lead"), part("why"), part("find"), part("picture")];
        let says = self.says(&ids, group, ask.id.place, group.is_some());
        let when = self.when(ask.when.as_ref(), group);
        let fields = ask.fields.iter().map(|field| self.field(field, group)).collect();
        self.order += 1;
        let checks = ask.checks.iter().map(|check| self.check(ask, check, group)).collect();
        let has = |id: &str| self.lexicon.has(id);
        let (lead, why, find) = (has(&ids[1]), has(&ids[2]), has(&ids[3]));
        let picture = ask.picture.as_ref();
        let picture = picture.map(|picture| (picture.name.what.clone(), picture.mark.as_ref().map(|mark| mark.what)));
        Ask { id: ask.id.what.clone(), when, says, lead, why, find, picture, fields, checks }
    }

    fn field(&mut self, field: &source::Field, group: Option<u16>) -> FieldForm {
        let label = format!("field-{}", field.id.what);
        let hint = format!("{label}-hint");
        let says = self.says(&[label, hint.clone()], group, field.id.place, false);
        FieldForm {
            when: self.when(field.when.as_ref(), group),
            says,
            hint: self.lexicon.has(&hint),
            optional: field.optional,
            unknown: field.unknown,
            private: field.private,
            purpose: field.purpose.as_ref().map(|purpose| purpose.what.clone()),
            kind: self.kind(field, group),
            id: field.id.what.clone(),
        }
    }

    fn kind(&mut self, field: &source::Field, group: Option<u16>) -> KindForm {
        let id = &field.id;
        match &field.kind {
            Kind::ShortText { min, max, digits } => KindForm::ShortText { min: *min, max: *max, digits: *digits },
            Kind::LongText { max } => KindForm::LongText { max: *max },
            Kind::WholeNumber { min, max } => KindForm::WholeNumber {
                min: self.bound(min, group, &Type::Number),
                max: self.bound(max, group, &Type::Number),
            },
            Kind::Amount { min, max } => KindForm::Amount {
                min: self.bound(min, group, &Type::Amount),
                max: self.bound(max, group, &Type::Amount),
            },
            Kind::Date { partial, past, min, max } => KindForm::Date {
                partial: *partial,
                past: *past,
                min: self.bound(min, group, &Type::Date),
                max: self.bound(max, group, &Type::Date),
            },
            Kind::YesNo => KindForm::YesNo,
            Kind::OneOf { options, alphabetical } => {
                KindForm::OneOf { options: self.options(id, options, group), alphabetical: *alphabetical }
            }
            Kind::SeveralOf { options, min, max } => {
                if usize::from(*min) > options.len() || max.is_some_and(|max| max < *min || max == 0) {
                    let cure = format!("write numbers from 1 to {}", options.len());
                    self.fault("bounds", id.place, "so many choices cannot be made", cure);
                }
                KindForm::SeveralOf { options: self.options(id, options, group), min: *min, max: *max }
            }
            Kind::Email => KindForm::Email,
            Kind::Telephone => KindForm::Telephone,
            Kind::Address => KindForm::Address,
            Kind::Commune => KindForm::Commune,
            Kind::Document { files, at_most, bring } => {
                KindForm::Document { kinds: files.clone(), at_most: *at_most, bring: *bring }
            }
            Kind::Place => KindForm::Place,
            Kind::Consent => KindForm::Consent,
        }
    }

    fn bound(&mut self, bound: &Bound, group: Option<u16>, wanted: &Type) -> Option<definition::Expression> {
        Some(self.expression(bound.as_ref()?, group, std::slice::from_ref(wanted))?.expression)
    }

    fn options(&mut self, field: &crate::yaml::Placed<Id>, options: &[Choice], group: Option<u16>) -> Vec<OptionForm> {
        if options.len() < 2 {
            let cure = "add `options:` and at least two `- option: …`; for one alone, ask yes or no";
            self.fault("options-few", field.place, format!("`{}` leaves no choice", field.what), cure);
        }
        let mut made: Vec<OptionForm> = Vec::new();
        for option in options {
            if made.iter().any(|known| known.id == option.id.what) {
                self.fault(
                    "option-twice",
                    option.id.place,
                    format!("the choice `{}` stands here twice", option.id.what),
                    "remove one",
                );
            }
            made.push(OptionForm {
                id: option.id.what.clone(),
                when: self.when(option.when.as_ref(), group),
                hint: self.lexicon.has(&format!("option-{}-{}-hint", field.what, option.id.what)),
                picture: option.picture.as_ref().map(|picture| picture.what.clone()),
                exclusive: option.alone,
            });
        }
        made
    }

    fn check(&mut self, ask: &source::Ask, check: &source::Check, group: Option<u16>) -> Check {
        if let Some(at) = check.at.as_ref().filter(|at| !ask.fields.iter().any(|field| field.id.what == at.what)) {
            let fields: Vec<&str> = ask.fields.iter().map(|field| field.id.as_str()).collect();
            let what = format!("the step has no field `{}`", at.what);
            self.fault("unknown-name", at.place, what, format!("it has {}", fields.join(", ")));
        }
        if let Some(part) = check.part.as_ref().filter(|part| !PARTS.contains(&part.as_str())) {
            let what = format!("a field has no part `{}`", part.what);
            self.fault("unknown-part", part.place, what, format!("it can be {}", PARTS.join(", ")));
        }
        let when = self.expression(&check.when, group, &[Type::Flag]);
        Check {
            code: check.code.what.clone(),
            when: when.map_or(definition::Expression::Flag(false), |when| when.expression),
            at: check.at.as_ref().map(|at| at.what.clone()),
            part: check.part.as_ref().map(|part| part.what.clone()),
            says: self.says(&[format!("problem-{}", check.code.what)], group, check.code.place, false),
        }
    }

    fn exit(&mut self, exit: &source::Exit, group: Option<u16>) -> Exit {
        let title = format!("exit-{}", exit.id.what);
        if exit.contacts.is_empty() {
            let cure = "add `contacts:` and somebody to turn to, at least `- contact: town-hall`";
            self.warn("exit-without-contact", exit.id.place, "the way out leads nowhere", cure);
        }
        let contact = |contact: &source::Contact| Contact {
            kind: contact.kind,
            id: contact.id.what.clone(),
            value: contact.value.clone(),
        };
        Exit {
            id: exit.id.what.clone(),
            when: self.when(exit.when.as_ref(), group),
            urgent: exit.urgent,
            contacts: exit.contacts.iter().map(contact).collect(),
            says: self.says(&[title.clone(), format!("{title}-text")], group, exit.id.place, false),
        }
    }

    fn group(&mut self, group: &source::Group) -> Group {
        let number = self.next_group;
        self.next_group += 1;
        let when = self.when(group.when.as_ref(), None);
        let times = group.times.as_ref().and_then(|times| self.expression(times, None, &[Type::Number]));
        if group.steps.is_empty() {
            self.fault("missing", group.id.place, "the group asks nothing", "add `steps:` and `- ask: …`");
        }
        let items = self.items(&group.steps, Some(number));
        self.order += 1;
        Group {
            id: group.id.what.clone(),
            when,
            at_most: group.at_most,
            times: times.map(|times| times.expression),
            another_why: self.lexicon.has(&format!("step-another-{}-why", group.id.what)),
            items,
        }
    }
}

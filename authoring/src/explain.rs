//! Explaining: from the definition that runs back to the file that an author writes. Building that file gives the same package.

use definition::{Ask, Check, Definition, End, Exit, Expression, FieldForm, Group, Item, KindForm, Listed, OptionForm};
use procedure::Description;

use crate::{
    cel::{Names, print},
    source::{self, Bound, Cel, Choice, Kind, LineValue, Procedure},
    yaml::Placed,
};

/// The procedure's file. Its texts are in the Fluent files.
#[must_use]
pub fn explain(definition: &Definition, description: &Description) -> Procedure {
    let explainer = Explainer { names: Names::of(definition), definition };
    let data = &description.data;
    let mut group = 0;
    Procedure {
        id: Placed::from(description.id.to_string()),
        version: Placed::from(description.version.clone()),
        picture: description.picture.clone().map(Placed::from),
        life_events: description.life_events.clone(),
        minutes: Some(description.minutes),
        fee: description.fee,
        service: Some(description.service.clone().into()),
        before: description
            .before
            .iter()
            .filter_map(|text| text.id.as_str().strip_prefix("procedure-before-")?.parse().ok())
            .map(|id: procedure::Id| source::Named { id: id.into(), label: None })
            .collect(),
        data: source::Data { basis: Some(data.basis), keep_days: Some(data.retention_days), ..source::Data::default() },
        values: explainer.values(None),
        steps: definition.items.iter().map(|item| explainer.item(item, &mut group)).collect(),
        finish: explainer.finish(),
        statuses: description
            .statuses
            .iter()
            .map(|status| source::Status { id: status.id.clone().into(), label: None, ends: status.ends })
            .collect(),
        ..Procedure::default()
    }
}

struct Explainer<'d> {
    names: Names<'d>,
    definition: &'d Definition,
}

impl Explainer<'_> {
    fn cel(&self, expression: &Expression) -> Cel {
        print(expression, &self.names).into()
    }

    fn when(&self, when: Option<&Expression>) -> Option<Cel> {
        when.map(|when| self.cel(when))
    }

    fn values(&self, group: Option<u16>) -> Vec<source::Computed> {
        let values = self.definition.values.iter().filter(|value| value.group == group);
        values.map(|value| source::Computed { id: value.id.clone().into(), is: self.cel(&value.is) }).collect()
    }

    fn item(&self, item: &Item, group: &mut u16) -> source::Item {
        match item {
            Item::Section(id) => source::Item::Section(source::Named { id: id.clone().into(), label: None }),
            Item::Ask(ask) => source::Item::Ask(Box::new(self.ask(ask))),
            Item::Exit(exit) => source::Item::Exit(self.exit(exit)),
            Item::Group(repeated) => {
                let number = *group;
                *group += 1;
                source::Item::Group(self.group(repeated, number))
            }
        }
    }

    fn group(&self, group: &Group, number: u16) -> source::Group {
        source::Group {
            id: group.id.clone().into(),
            when: self.when(group.when.as_ref()),
            at_most: group.at_most,
            times: self.when(group.times.as_ref()),
            another: None,
            another_why: None,
            another_label: None,
            values: self.values(Some(number)),
            // No group stands in a group.
            steps: group.items.iter().map(|item| self.item(item, &mut 0)).collect(),
        }
    }

    fn ask(&self, ask: &Ask) -> source::Ask {
        source::Ask {
            id: ask.id.clone().into(),
            when: self.when(ask.when.as_ref()),
            question: None,
            lead: None,
            why: None,
            find: None,
            picture: ask.picture.clone().map(|(name, mark)| source::Picture {
                name: name.into(),
                shows: None,
                mark: mark.map(Placed::from),
            }),
            fields: ask.fields.iter().map(|field| self.field(field)).collect(),
            checks: ask.checks.iter().map(|check| self.check(check)).collect(),
        }
    }

    fn field(&self, field: &FieldForm) -> source::Field {
        source::Field {
            id: field.id.clone().into(),
            when: self.when(field.when.as_ref()),
            label: None,
            hint: None,
            sentence: None,
            optional: field.optional,
            unknown: field.unknown,
            private: field.private,
            purpose: field.purpose.clone().map(Placed::from),
            kind: self.kind(&field.kind),
        }
    }

    fn kind(&self, kind: &KindForm) -> Kind {
        let bound = |bound: &Option<Expression>| -> Bound { self.when(bound.as_ref()) };
        let options = |options: &[OptionForm]| options.iter().map(|option| self.option(option)).collect();
        match kind {
            KindForm::ShortText { min, max, digits } => Kind::ShortText { min: *min, max: *max, digits: *digits },
            KindForm::LongText { max } => Kind::LongText { max: *max },
            KindForm::WholeNumber { min, max } => Kind::WholeNumber { min: bound(min), max: bound(max) },
            KindForm::Amount { min, max } => Kind::Amount { min: bound(min), max: bound(max) },
            KindForm::Date { partial, past, min, max } => {
                Kind::Date { partial: *partial, past: *past, min: bound(min), max: bound(max) }
            }
            KindForm::YesNo => Kind::YesNo,
            KindForm::OneOf { options: offered, alphabetical } => {
                Kind::OneOf { options: options(offered), alphabetical: *alphabetical }
            }
            KindForm::SeveralOf { options: offered, min, max } => {
                Kind::SeveralOf { options: options(offered), min: *min, max: *max }
            }
            KindForm::Email => Kind::Email,
            KindForm::Telephone => Kind::Telephone,
            KindForm::Address => Kind::Address,
            KindForm::Commune => Kind::Commune,
            KindForm::Document { kinds, at_most, bring } => {
                Kind::Document { files: kinds.clone(), at_most: *at_most, bring: *bring }
            }
            KindForm::Place => Kind::Place,
            KindForm::Consent => Kind::Consent,
        }
    }

    fn option(&self, option: &OptionForm) -> Choice {
        Choice {
            id: option.id.clone().into(),
            when: self.when(option.when.as_ref()),
            label: None,
            hint: None,
            picture: option.picture.clone().map(Placed::from),
            alone: option.exclusive,
        }
    }

    fn check(&self, check: &Check) -> source::Check {
        source::Check {
            code: check.code.clone().into(),
            when: self.cel(&check.when),
            at: check.at.clone().map(Placed::from),
            part: check.part.clone().map(Placed::from),
            says: None,
        }
    }

    fn exit(&self, exit: &Exit) -> source::Exit {
        let contact = |contact: &definition::Contact| source::Contact {
            id: contact.id.clone().into(),
            label: None,
            kind: contact.kind,
            value: contact.value.clone(),
        };
        source::Exit {
            id: exit.id.clone().into(),
            when: self.when(exit.when.as_ref()),
            urgent: exit.urgent,
            title: None,
            text: None,
            contacts: exit.contacts.iter().map(contact).collect(),
        }
    }

    fn finish(&self) -> source::Finish {
        let finish = &self.definition.finish;
        let listed = |listed: &Listed| source::Listed {
            id: listed.id.clone().into(),
            when: self.when(listed.when.as_ref()),
            text: None,
        };
        source::Finish {
            outcome: finish
                .outcome
                .iter()
                .map(|line| source::Line {
                    id: line.id.clone().into(),
                    when: self.when(line.when.as_ref()),
                    label: None,
                    value: match &line.value {
                        End::Value(asked) => LineValue::Is(self.cel(&asked.is)),
                        End::Words(words) => LineValue::Words(words.clone().into(), None),
                    },
                    private: line.private,
                })
                .collect(),
            bring: finish.bring.iter().map(listed).collect(),
            next: finish.next.iter().map(listed).collect(),
            services: finish
                .services
                .iter()
                .map(|(when, service)| source::Route {
                    service: service.clone().into(),
                    when: self.cel(when),
                    name: None,
                })
                .collect(),
        }
    }
}

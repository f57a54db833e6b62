//! Every condition of a definition, with what it decides.

use std::collections::BTreeSet;

use definition::{Ask, Definition, Expression, FieldForm, Group, Item, KindForm};
use procedure::Id;

use crate::cel::{Names, print};

/// What a condition decides.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Decides {
    /// Whether a step is asked.
    Step(Id),
    /// Whether a field is there.
    Field(Id),
    /// Whether a choice of a field is offered.
    Option(Id, Id),
    /// Whether an answer is refused: the step, and the problem.
    Problem(Id, Id),
    /// Whether a way out is taken.
    Exit(Id),
    /// Whether a group is asked.
    Group(Id),
    /// Whether a computed line is there.
    Outcome(Id),
    /// Whether something is to be brought.
    Bring(Id),
    /// Whether something comes next.
    Next(Id),
    /// Whether a service receives the dossier.
    Service(Id),
}

impl std::fmt::Display for Decides {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Step(id) => write!(f, "the step {id}"),
            Self::Field(id) => write!(f, "the field {id}"),
            Self::Option(field, option) => write!(f, "the choice {option} of {field}"),
            Self::Problem(step, code) => write!(f, "the problem {code} at {step}"),
            Self::Exit(id) => write!(f, "the way out {id}"),
            Self::Group(id) => write!(f, "the group {id}"),
            Self::Outcome(id) => write!(f, "the line {id}"),
            Self::Bring(id) => write!(f, "what to bring, {id}"),
            Self::Next(id) => write!(f, "what comes next, {id}"),
            Self::Service(id) => write!(f, "the service {id}"),
        }
    }
}

/// A condition.
#[derive(Debug)]
pub struct Condition<'d> {
    /// What it decides.
    pub decides: Decides,
    /// The condition.
    pub expression: &'d Expression,
    /// The same in CEL.
    pub text: String,
    /// The fields that it needs, also by way of computed values.
    pub fields: BTreeSet<u16>,
}

/// Every condition, in the order of the way.
#[must_use]
pub fn conditions(definition: &Definition) -> Vec<Condition<'_>> {
    let mut found = Found { definition, names: Names::of(definition), conditions: Vec::new() };
    found.items(&definition.items);
    let finish = &definition.finish;
    for line in &finish.outcome {
        found.add(Decides::Outcome(line.id.clone()), line.when.as_ref());
    }
    for listed in &finish.bring {
        found.add(Decides::Bring(listed.id.clone()), listed.when.as_ref());
    }
    for listed in &finish.next {
        found.add(Decides::Next(listed.id.clone()), listed.when.as_ref());
    }
    for (when, service) in &finish.services {
        found.add(Decides::Service(service.clone()), Some(when));
    }
    found.conditions
}

struct Found<'d> {
    definition: &'d Definition,
    names: Names<'d>,
    conditions: Vec<Condition<'d>>,
}

impl<'d> Found<'d> {
    fn add(&mut self, decides: Decides, when: Option<&'d Expression>) {
        let Some(expression) = when else { return };
        let mut fields = BTreeSet::new();
        needs(expression, self.definition, &mut fields);
        self.conditions.push(Condition { decides, expression, text: print(expression, &self.names), fields });
    }

    fn items(&mut self, items: &'d [Item]) {
        for item in items {
            match item {
                Item::Section(_) => {}
                Item::Ask(ask) => self.ask(ask),
                Item::Exit(exit) => self.add(Decides::Exit(exit.id.clone()), exit.when.as_ref()),
                Item::Group(group) => self.group(group),
            }
        }
    }

    fn group(&mut self, group: &'d Group) {
        self.add(Decides::Group(group.id.clone()), group.when.as_ref());
        self.items(&group.items);
    }

    fn ask(&mut self, ask: &'d Ask) {
        self.add(Decides::Step(ask.id.clone()), ask.when.as_ref());
        for FieldForm { id, when, kind, .. } in &ask.fields {
            self.add(Decides::Field(id.clone()), when.as_ref());
            if let KindForm::OneOf { options, .. } | KindForm::SeveralOf { options, .. } = kind {
                for option in options {
                    self.add(Decides::Option(id.clone(), option.id.clone()), option.when.as_ref());
                }
            }
        }
        for check in &ask.checks {
            self.add(Decides::Problem(ask.id.clone(), check.code.clone()), Some(&check.when));
        }
    }
}

/// The fields that an expression needs, also by way of computed values.
pub(super) fn needs(expression: &Expression, definition: &Definition, fields: &mut BTreeSet<u16>) {
    let mut seen = BTreeSet::new();
    let mut open = vec![expression];
    while let Some(expression) = open.pop() {
        match expression {
            Expression::Field(field) | Expression::MemberField(_, field) => drop(fields.insert(*field)),
            Expression::Value(value) | Expression::MemberValue(_, value) if seen.insert(*value) => {
                open.extend(definition.values.get(usize::from(*value)).map(|value| &value.is));
            }
            other => open.extend(inside(other)),
        }
    }
}

/// The expressions of which an expression is made.
pub(super) fn inside(expression: &Expression) -> Vec<&Expression> {
    match expression {
        Expression::Part(one, _) | Expression::Not(one) | Expression::Negative(one) | Expression::Matches(one, _) => {
            vec![one]
        }
        Expression::Both(_, one, two) | Expression::Over(_, one, two) => vec![one, two],
        Expression::Choose(one, two, three) => vec![one, two, three],
        Expression::List(members) | Expression::Call(_, members) => members.iter().collect(),
        _ => Vec::new(),
    }
}

//! What the rules and texts of a definition use.

use std::collections::BTreeSet;

use definition::{Ask, Definition, End, Expression, Item, KindForm, Saying};

use super::conditions::{conditions, inside};

/// Fields and computed values that something uses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Used {
    /// Fields, by number.
    pub fields: BTreeSet<u16>,
    /// Computed values, by number.
    pub values: BTreeSet<u16>,
}

impl Used {
    /// What a definition uses, conditions, bounds, values and texts together.
    #[must_use]
    pub fn by(definition: &Definition) -> Self {
        let mut used = Self::default();
        conditions(definition).iter().for_each(|condition| used.see(condition.expression));
        definition.values.iter().for_each(|value| used.see(&value.is));
        definition.each_item(|item, _| match item {
            Item::Ask(ask) => used.ask(ask),
            Item::Exit(exit) => used.says(&exit.says),
            Item::Group(group) => group.times.iter().for_each(|times| used.see(times)),
            Item::Section(_) => {}
        });
        let finish = &definition.finish;
        for line in &finish.outcome {
            if let End::Value(asked) = &line.value {
                used.see(&asked.is);
            }
        }
        finish.bring.iter().chain(&finish.next).for_each(|listed| used.says(&listed.says));
        used
    }

    fn ask(&mut self, ask: &Ask) {
        self.says(&ask.says);
        ask.checks.iter().for_each(|check| self.says(&check.says));
        for field in &ask.fields {
            self.says(&field.says);
            if let KindForm::WholeNumber { min, max }
            | KindForm::Amount { min, max }
            | KindForm::Date { min, max, .. } = &field.kind
            {
                min.iter().chain(max).for_each(|bound| self.see(bound));
            }
        }
    }

    fn says(&mut self, says: &Saying) {
        says.iter().for_each(|(_, asked)| self.see(&asked.is));
    }

    fn see(&mut self, expression: &Expression) {
        match expression {
            Expression::Field(field) | Expression::MemberField(_, field) => drop(self.fields.insert(*field)),
            Expression::Value(value) | Expression::MemberValue(_, value) => drop(self.values.insert(*value)),
            _ => {}
        }
        inside(expression).into_iter().for_each(|part| self.see(part));
    }
}

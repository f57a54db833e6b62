//! Computed values: typed in the order in which they need each other; a circle is a finding.

use definition::{Computed, Expression};

use super::Context;
use crate::{
    cel::{Type, ValueSymbol},
    source::Computed as Written,
};

/// How far a value has been looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    Open,
    Done,
}

impl Context<'_> {
    /// The values, by number.
    pub(super) fn values(&mut self) -> Vec<Computed> {
        let procedure = self.procedure;
        let written: Vec<(&Written, Option<u16>)> = procedure.all_values().collect();
        for (value, group) in &written {
            let symbol = ValueSymbol {
                id: value.id.what.clone(),
                ty: Type::Unknown,
                group: *group,
                order: 0,
                private: false,
                cost: 1,
            };
            self.symbols.values.push(symbol);
        }
        // Everything that is asked is known to a value; where it is used, its order says.
        let order = std::mem::replace(&mut self.order, u32::MAX);
        let mut states = vec![State::New; written.len()];
        let mut expressions = vec![Expression::Flag(false); written.len()];
        for at in 0..written.len() {
            self.value(at, &written, &mut states, &mut expressions);
        }
        self.order = order;
        let computed = written.iter().zip(expressions);
        computed.map(|((value, group), is)| Computed { id: value.id.what.clone(), is, group: *group }).collect()
    }

    fn value(
        &mut self,
        at: usize,
        written: &[(&Written, Option<u16>)],
        states: &mut [State],
        expressions: &mut [Expression],
    ) {
        let (value, group) = written[at];
        match states[at] {
            State::Done => return,
            State::Open => {
                let what = format!("the value `{}` needs itself", value.id.what);
                let cure = "break the circle: one of these values must come from answers alone";
                self.fault("value-cycle", value.is.place, what, cure);
                return;
            }
            State::New => states[at] = State::Open,
        }
        for needed in names(&value.is) {
            if let Some(needed) = self.symbols.value(&needed.replace('_', "-")) {
                self.value(needed.into(), written, states, expressions);
            }
        }
        states[at] = State::Done;
        let any = [Type::Flag, Type::Number, Type::Amount, Type::Text, Type::Partial, Type::List(None)];
        let Some(checked) = self.expression(&value.is, group, &any) else { return };
        let symbol = &mut self.symbols.values[at];
        (symbol.ty, symbol.order, symbol.private) = (checked.ty, checked.order, checked.private);
        symbol.cost = checked.cost;
        expressions[at] = checked.expression;
    }
}

/// The words of an expression that may be names; those in texts do no harm.
fn names(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '_')).filter(|word| !word.is_empty())
}

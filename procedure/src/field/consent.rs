//! A consent: a box that nobody ticks for the person.

use serde::{Deserialize, Serialize};

use crate::{Arg, Fault, Id, Text, Value, code};

/// What is consented to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Consent {
    /// The sentence beside the box.
    pub text: Text,
}

impl Consent {
    pub(super) fn read(&self, entry: &Value) -> Result<Value, Fault> {
        match entry {
            Value::Flag(true) => Ok(Value::Flag(true)),
            Value::Flag(false) => Err(Fault::new(code::MISSING_CONSENT)),
            _ => Err(Fault::new(code::ANSWER_SHAPE)),
        }
    }
}

pub(super) fn show(answer: &Value) -> Vec<Arg> {
    let word = if answer == &Value::Flag(true) { "value-consented" } else { "value-no" };
    vec![Arg::Common(Id::from_static(word))]
}

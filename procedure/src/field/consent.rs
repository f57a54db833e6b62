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

    /// That the person agrees, and to which words: a short name does not say what was ticked.
    pub(super) fn show(&self, answer: &Value) -> Vec<Arg> {
        if answer != &Value::Flag(true) {
            return vec![Arg::Common(Id::from_static("value-no"))];
        }
        let agreed = Arg::Common(Id::from_static("value-consented"));
        // Words with something put into them have no place in a line; the short name stands for them.
        if self.text.args.is_empty() { vec![agreed, Arg::Message(self.text.id.clone())] } else { vec![agreed] }
    }
}

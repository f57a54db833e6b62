//! One of several choices. Answer: the choice's id.

use serde::{Deserialize, Serialize};

use super::words;
use crate::{Arg, Fault, Id, Text, Value, code};

/// The choices of which one is taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OneOf {
    /// The choices, in the order in which they are shown.
    pub options: Vec<Choice>,
    /// Whether they are shown in the order of their labels in the person's language instead, as countries are looked for.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub alphabetical: bool,
}

/// One choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Choice {
    /// Its name in the answer. Its label is the message `option-<field>-<id>`.
    pub id: Id,
    /// A sentence below the label.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<Text>,
    /// The picture beside the label, by name: the package holds it as `<name>.svg`. It says nothing that the label does not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<Id>,
    /// "None of these": cannot stand beside another choice.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub exclusive: bool,
}

impl OneOf {
    pub(super) fn read(&self, entry: &Value) -> Result<Value, Fault> {
        let choice = words(entry)?;
        if self.options.iter().any(|option| option.id == *choice) {
            Ok(Value::text(choice))
        } else {
            Err(Fault::new(code::CHOICE_UNKNOWN))
        }
    }
}

/// The label of a choice: the message `option-<field>-<choice>`.
#[must_use]
pub fn label(field: &Id, choice: &str) -> Arg {
    match format!("option-{field}-{choice}").parse() {
        Ok(id) => Arg::Message(id),
        Err(_) => Arg::Text(choice.to_owned()),
    }
}

//! Answers: what a person said at one step.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, de};

use crate::{Id, Value};

/// The accepted values of a step's fields, by field; an optional field left blank is absent.
pub type Values = BTreeMap<Id, Value>;

/// Which step an answer is for: in a repeated group the same step comes once per item.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StepKey {
    /// The step.
    pub step: Id,
    /// The item of the repeated group, from 1; absent outside groups.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repeat: Option<u16>,
}

/// The answer to one step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Answer {
    /// The step that was asked.
    pub step: Id,
    /// See [`StepKey::repeat`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repeat: Option<u16>,
    /// What was accepted, by field.
    #[serde(deserialize_with = "without_duplicates")]
    pub values: Values,
}

impl Answer {
    /// The step that this answers.
    #[must_use]
    pub fn key(&self) -> StepKey {
        StepKey { step: self.step.clone(), repeat: self.repeat }
    }
}

/// A map in JSON may name a member twice and serde would keep the last; here that is an error.
fn without_duplicates<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Values, D::Error> {
    match Value::deserialize(deserializer)? {
        Value::Record(parts) => {
            let read = |(name, value): (String, Value)| Ok((name.parse::<Id>().map_err(de::Error::custom)?, value));
            parts.into_iter().map(read).collect()
        }
        _ => Err(de::Error::custom("values are an object: field to value")),
    }
}

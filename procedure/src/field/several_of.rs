//! Several of several choices. Answer: the ids, in the order in which the choices are offered.

use serde::{Deserialize, Serialize};

use super::one_of::{self, Choice};
use crate::{Arg, Fault, Id, Value, code};

/// The choices of which several are taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SeveralOf {
    /// The choices, in the order in which they are shown.
    pub options: Vec<Choice>,
    /// At least so many, when anything is chosen.
    #[serde(default = "one")]
    pub min: u16,
    /// At most so many; absent: as many as there are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<u16>,
}

impl SeveralOf {
    #[inline(never)]
    pub(super) fn read(&self, entry: &Value) -> Result<Value, Fault> {
        let list = entry.as_list().ok_or_else(|| Fault::new(code::ANSWER_SHAPE))?;
        let known =
            |value: &Value| self.options.iter().any(|option| value.as_text().is_some_and(|id| option.id == *id));
        if !list.iter().all(known) {
            return Err(Fault::new(code::CHOICE_UNKNOWN));
        }
        let chosen: Vec<&Choice> = self
            .options
            .iter()
            .filter(|option| list.iter().any(|value| value.as_text() == Some(option.id.as_str())))
            .collect();
        if chosen.len() > 1 && chosen.iter().any(|option| option.exclusive) {
            return Err(Fault::new(code::CHOICES_EXCLUSIVE));
        }
        let alone = chosen.iter().any(|option| option.exclusive);
        if chosen.len() < self.min.into() && !alone {
            return Err(Fault::new(code::CHOICES_TOO_FEW).with("min", Arg::Number(self.min.into())));
        }
        if let Some(max) = self.max.filter(|max| chosen.len() > usize::from(*max)) {
            return Err(Fault::new(code::CHOICES_TOO_MANY).with("max", Arg::Number(max.into())));
        }
        Ok(Value::List(chosen.into_iter().map(|option| Value::text(option.id.as_str())).collect()))
    }
}

pub(super) fn show(field: &Id, answer: &Value) -> Vec<Arg> {
    let choices = answer.as_list().unwrap_or_default().iter().filter_map(Value::as_text);
    choices.map(|choice| one_of::label(field, choice)).collect()
}

fn one() -> u16 {
    1
}

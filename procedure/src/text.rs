//! Texts as a procedure names them: a message id and typed arguments, never words.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{Id, PartialDate};

/// A message of the procedure's Fluent files and what is put into it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Text {
    /// The message's id in every locale's Fluent file.
    pub id: Id,
    /// What stands for `{ $name }` in the message.
    #[serde(default, skip_serializing_if = "Args::is_empty")]
    pub args: Args,
}

/// Arguments of a message, by name.
pub type Args = BTreeMap<Id, Arg>;

/// One argument; its type decides how it is written in the person's language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Arg {
    /// Words that a person typed; shown in isolation, so that a right-to-left text does not disturb its surroundings.
    Text(String),
    /// A whole number; selects plural forms.
    Number(i64),
    /// An amount of money, in cents of a euro.
    Amount(i64),
    /// A date, possibly without its day or month.
    Date(PartialDate),
    /// Another message of the same procedure, such as the label of a choice.
    Message(Id),
    /// A message of Parvis itself, such as `value-yes`.
    Common(Id),
}

impl Arg {
    /// Whether it may tell who somebody is: what was typed, a date, an amount. Labels and counts do not.
    #[must_use]
    pub const fn is_personal(&self) -> bool {
        matches!(self, Self::Text(_) | Self::Date(_) | Self::Amount(_))
    }
}

impl Text {
    /// Whether nothing in it may tell who somebody is, so that it can stand in a title or on paper.
    #[must_use]
    pub fn is_neutral(&self) -> bool {
        !self.args.values().any(Arg::is_personal)
    }

    /// The message `id` with no arguments.
    #[must_use]
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: id.into(), args: Args::new() }
    }

    /// The same text with `value` for `{ $name }`.
    #[must_use]
    pub fn with(mut self, name: impl Into<Id>, value: Arg) -> Self {
        self.args.insert(name.into(), value);
        self
    }
}

impl From<&'static str> for Text {
    fn from(id: &'static str) -> Self {
        Self::new(id)
    }
}

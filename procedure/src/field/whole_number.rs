//! A whole number: how many, how old.

use serde::{Deserialize, Serialize};

use super::{latin_digits, tidy, words};
use crate::{Arg, Fault, Value, code};

/// What a whole number may be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WholeNumber {
    /// The least.
    #[serde(default)]
    pub min: i64,
    /// The greatest.
    #[serde(default = "most")]
    pub max: i64,
}

impl Default for WholeNumber {
    fn default() -> Self {
        Self { min: 0, max: most() }
    }
}

impl WholeNumber {
    #[inline(never)]
    pub(super) fn read(&self, entry: &Value) -> Result<Value, Fault> {
        let number = match entry {
            Value::Number(number) => *number,
            typed => parse(words(typed)?).ok_or_else(|| Fault::new(code::NUMBER_SHAPE))?,
        };
        if number < self.min {
            return Err(Fault::new(code::NUMBER_TOO_SMALL).with("min", Arg::Number(self.min)));
        }
        if number > self.max {
            return Err(Fault::new(code::NUMBER_TOO_LARGE).with("max", Arg::Number(self.max)));
        }
        Ok(Value::Number(number))
    }
}

/// `1 234`, `+3`, `−2`: digits in any script, spaces between them, a sign before.
fn parse(text: &str) -> Option<i64> {
    let text = latin_digits(&tidy(text)).replace('\u{2212}', "-").replace(' ', "");
    text.parse().ok()
}

fn most() -> i64 {
    1_000_000
}

//! One line of text: a name, a reference.

use serde::{Deserialize, Serialize};

use super::{latin_digits, tidy, words};
use crate::{Arg, Fault, Value, code};

/// What one line of text may be. Lengths are in characters as people count them (Unicode scalar values after tidying).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ShortText {
    /// At least so many characters.
    #[serde(default = "one")]
    pub min: u16,
    /// At most so many.
    #[serde(default = "most")]
    pub max: u16,
    /// Digits only, as in a reference: spaces are dropped and a digit pad is offered.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub digits: bool,
}

impl Default for ShortText {
    fn default() -> Self {
        Self { min: one(), max: most(), digits: false }
    }
}

impl ShortText {
    pub(super) fn read(&self, entry: &Value) -> Result<Value, Fault> {
        let mut text = tidy(words(entry)?);
        if self.digits {
            text = latin_digits(&text).replace([' ', '-', '.'], "");
            if !text.bytes().all(|byte| byte.is_ascii_digit()) {
                return Err(Fault::new(code::TEXT_NOT_DIGITS));
            }
        }
        within(&text, self.min, self.max)?;
        Ok(Value::Text(text))
    }
}

/// The check of length that short and long texts share.
pub(super) fn within(text: &str, min: u16, max: u16) -> Result<(), Fault> {
    let length = text.chars().count();
    let number = |count: usize| Arg::Number(i64::try_from(count).unwrap_or(i64::MAX));
    if length < min.into() {
        return Err(Fault::new(code::TEXT_TOO_SHORT).with("min", number(min.into())));
    }
    if length > max.into() {
        return Err(Fault::new(code::TEXT_TOO_LONG).with("max", number(max.into())).with("length", number(length)));
    }
    Ok(())
}

fn one() -> u16 {
    1
}

/// The longest family names on French papers stay below this.
fn most() -> u16 {
    100
}

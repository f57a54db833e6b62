//! An amount of money in euros, kept in cents.

use serde::{Deserialize, Serialize};

use super::{latin_digits, tidy, words};
use crate::{Arg, Fault, Value, code};

/// What an amount may be, in cents.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Amount {
    /// The least, in cents.
    #[serde(default)]
    pub min: i64,
    /// The greatest, in cents.
    #[serde(default = "most")]
    pub max: i64,
}

impl Default for Amount {
    fn default() -> Self {
        Self { min: 0, max: most() }
    }
}

impl Amount {
    #[inline(never)]
    pub(super) fn read(&self, entry: &Value) -> Result<Value, Fault> {
        let cents = match entry {
            Value::Number(cents) => *cents,
            typed => parse(words(typed)?).ok_or_else(|| Fault::new(code::AMOUNT_SHAPE))?,
        };
        if cents < self.min {
            return Err(Fault::new(code::AMOUNT_TOO_SMALL).with("min", Arg::Amount(self.min)));
        }
        if cents > self.max {
            return Err(Fault::new(code::AMOUNT_TOO_LARGE).with("max", Arg::Amount(self.max)));
        }
        Ok(Value::Number(cents))
    }
}

/// `1 234,50 €`, `1234.5`, `12`: a comma or a point before one or two decimals, spaces between thousands. `1.234` could be either
/// and is refused rather than guessed.
fn parse(text: &str) -> Option<i64> {
    let text =
        latin_digits(&tidy(text)).to_lowercase().replace("euros", "").replace("euro", "").replace(['€', ' '], "");
    let text = text.replace('٫', ",");
    let (whole, decimals) = text.split_once([',', '.']).unwrap_or((&text, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || whole.len() > 12 || decimals.len() > 2 || !digits(whole) || !digits(decimals) {
        return None;
    }
    let cents: i64 = format!("{decimals:0<2}").parse().ok()?;
    Some(whole.parse::<i64>().ok()? * 100 + cents)
}

/// Ten million euros.
fn most() -> i64 {
    1_000_000_000
}

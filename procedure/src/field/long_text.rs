//! Several lines of text: a description in one's own words.

use serde::{Deserialize, Serialize};

use super::{short_text::within, tidy, words};
use crate::{Fault, Value};

/// What a longer text may be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LongText {
    /// At most so many characters; shown to the person, counted as they type.
    #[serde(default = "most")]
    pub max: u16,
}

impl Default for LongText {
    fn default() -> Self {
        Self { max: most() }
    }
}

impl LongText {
    #[inline(never)]
    pub(super) fn read(&self, entry: &Value) -> Result<Value, Fault> {
        let lines: Vec<String> = words(entry)?.lines().map(tidy).collect();
        let text = lines.join("\n").trim().to_owned();
        within(&text, 1, self.max)?;
        Ok(Value::Text(text))
    }
}

/// A page of handwriting.
fn most() -> u16 {
    2000
}

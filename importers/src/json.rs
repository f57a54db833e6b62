//! Reading JSON that anybody may have written: every member may be missing or be something else.

use procedure::Finding;
use serde_json::Value;

/// The largest forms that were seen have a third of a megabyte; a file may hold its pictures too.
const MOST_BYTES: usize = 8 * 1024 * 1024;

/// The file as a tree; its depth is bounded by the parser.
pub(crate) fn parse(name: &str, bytes: &[u8]) -> Result<Value, Vec<Finding>> {
    if bytes.len() > MOST_BYTES {
        let megabytes = MOST_BYTES / 1024 / 1024;
        let detail = format!("the file is larger than {megabytes} MB");
        return Err(vec![
            Finding::error("import-too-large", name, detail).cure("no form is so large: is it the right file?"),
        ]);
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    serde_json::from_slice(bytes).map_err(|error| {
        let number = |of: usize| u32::try_from(of).unwrap_or(u32::MAX).max(1);
        let finding = Finding::error("import-unreadable", name, format!("this is no JSON: {error}"));
        vec![
            finding
                .at(number(error.line()), number(error.column()))
                .cure("export the form again, and take the file as it is"),
        ]
    })
}

/// What stands in a tree.
pub(crate) trait Look {
    /// The member of this name, or nothing.
    fn at(&self, name: &str) -> &Value;
    /// The text, or an empty one.
    fn text(&self) -> &str;
    /// The text, or the number or word as it would be written.
    fn written(&self) -> String;
    /// The members of the list, or none.
    fn items(&self) -> &[Value];
    /// The whole number, also one that is written as a text.
    fn whole(&self) -> Option<i64>;
    /// Whether it is true.
    fn is_true(&self) -> bool;
    /// Whether it is false.
    fn is_false(&self) -> bool;
    /// Whether nothing is said.
    fn is_blank(&self) -> bool;
}

impl Look for Value {
    fn at(&self, name: &str) -> &Value {
        self.get(name).unwrap_or(&Value::Null)
    }

    fn text(&self) -> &str {
        self.as_str().unwrap_or_default()
    }

    fn written(&self) -> String {
        match self {
            Value::String(text) => text.clone(),
            Value::Number(number) => number.to_string(),
            Value::Bool(flag) => flag.to_string(),
            _ => String::new(),
        }
    }

    fn items(&self) -> &[Value] {
        self.as_array().map(Vec::as_slice).unwrap_or_default()
    }

    fn whole(&self) -> Option<i64> {
        match self {
            // Beyond this a number with a point no longer says which whole number was meant.
            #[expect(clippy::cast_possible_truncation, reason = "the number is whole and small")]
            Value::Number(number) => number
                .as_i64()
                .or_else(|| number.as_f64().filter(|of| of.fract() == 0.0 && of.abs() < 9e15).map(|of| of as i64)),
            Value::String(text) => text.trim().parse().ok(),
            _ => None,
        }
    }

    fn is_true(&self) -> bool {
        matches!(self, Value::Bool(true)) || self.as_str() == Some("true")
    }

    fn is_false(&self) -> bool {
        matches!(self, Value::Bool(false)) || self.as_str() == Some("false")
    }

    fn is_blank(&self) -> bool {
        match self {
            Value::Null => true,
            Value::String(text) => text.trim().is_empty(),
            Value::Array(list) => list.is_empty(),
            Value::Object(members) => members.is_empty(),
            Value::Bool(_) | Value::Number(_) => false,
        }
    }
}

//! Values: JSON without floats and without null, as answers and entries carry it.

use std::{collections::BTreeMap, fmt};

use serde::{
    Deserialize, Deserializer, Serialize,
    de::{self, MapAccess, SeqAccess, Visitor},
};

/// What was typed (an entry) or what was accepted of it (an answer); the field's kind says which shape it has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Value {
    /// A box that is ticked or not; yes or no.
    Flag(bool),
    /// A whole number; an amount in cents.
    Number(i64),
    /// Words, an id, a date.
    Text(String),
    /// Several of the same.
    List(Vec<Value>),
    /// Named parts, as those of an address.
    Record(BTreeMap<String, Value>),
}

impl Value {
    /// A text value.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// A record of these parts.
    #[must_use]
    pub fn record<'a>(parts: impl IntoIterator<Item = (&'a str, Value)>) -> Self {
        Self::Record(parts.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
    }

    /// The words, if these are words.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// The number, if this is one.
    #[must_use]
    pub fn as_number(&self) -> Option<i64> {
        if let Self::Number(number) = self { Some(*number) } else { None }
    }

    /// Yes or no, if this is one.
    #[must_use]
    pub fn as_flag(&self) -> Option<bool> {
        if let Self::Flag(flag) = self { Some(*flag) } else { None }
    }

    /// The members, if this is a list.
    #[must_use]
    pub fn as_list(&self) -> Option<&[Value]> {
        if let Self::List(list) = self { Some(list) } else { None }
    }

    /// The part called `name`, if this is a record that has it.
    #[must_use]
    pub fn part(&self, name: &str) -> Option<&Value> {
        if let Self::Record(parts) = self { parts.get(name) } else { None }
    }

    /// The words of the part called `name`; empty when there are none.
    #[must_use]
    pub fn part_text(&self, name: &str) -> &str {
        self.part(name).and_then(Value::as_text).unwrap_or_default()
    }

    /// Whether nothing was typed or chosen: empty or invisible text, an empty list, a record of blank parts. A flag that is off is
    /// not blank: "no" is an answer.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Flag(_) | Self::Number(_) => false,
            Self::Text(text) => crate::field::tidy(text).is_empty(),
            Self::List(list) => list.is_empty(),
            Self::Record(parts) => parts.values().all(Self::is_blank),
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<bool> for Value {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ValueVisitor)
    }
}

struct ValueVisitor;

impl<'de> Visitor<'de> for ValueVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("true, false, a whole number, a text, a list or a record (no floats, no null)")
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Value, E> {
        Ok(Value::Flag(flag))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Number(number))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Value, E> {
        i64::try_from(number).map(Value::Number).map_err(|_| E::custom("a whole number that is too large"))
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::text(text))
    }

    fn visit_string<E>(self, text: String) -> Result<Value, E> {
        Ok(Value::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(member) = members.next_element()? {
            list.push(member);
        }
        Ok(Value::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut parts = BTreeMap::new();
        while let Some((name, value)) = members.next_entry::<String, Value>()? {
            if parts.insert(name, value).is_some() {
                return Err(de::Error::custom("a record with the same part twice"));
            }
        }
        Ok(Value::Record(parts))
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Value {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Value".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let this = generator.subschema_for::<Self>();
        schemars::json_schema!({
            "description": "What was typed or accepted; the field's kind says which shape it has. No floats, no null.",
            "oneOf": [
                { "type": "boolean" },
                { "type": "integer", "format": "int64" },
                { "type": "string" },
                { "type": "array", "items": this },
                { "type": "object", "additionalProperties": this },
            ]
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn floats_null_and_duplicates_are_refused() {
        for bad in ["1.5", "1e3", "null", r#"{"a":1,"a":2}"#, "18446744073709551615"] {
            assert!(serde_json::from_str::<Value>(bad).is_err(), "{bad}");
        }
        let good = r#"{"city":"Rennes","list":["a",1,true]}"#;
        let value: Value = serde_json::from_str(good).expect("a value");
        assert_eq!(serde_json::to_string(&value).expect("writes"), good);
    }

    #[test]
    fn blank_is_what_nobody_typed() {
        assert!(Value::text(" \u{200b}\u{a0}").is_blank());
        assert!(Value::record([("day", Value::text("")), ("month", Value::text(" "))]).is_blank());
        assert!(!Value::Flag(false).is_blank());
        assert!(!Value::Number(0).is_blank());
    }
}

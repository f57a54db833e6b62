//! A [`Value`] to any document type: a small deserializer whose errors name the member and never what a person typed.

use std::{
    collections::{BTreeMap, btree_map},
    fmt, slice, vec,
};

use serde::{
    Deserializer,
    de::{
        self, DeserializeSeed, EnumAccess, IntoDeserializer, MapAccess, SeqAccess, VariantAccess, Visitor,
        value::StringDeserializer,
    },
    forward_to_deserialize_any,
};

use crate::Value;

const TOO_SHORT: &str = "a list of another length than expected";

/// A document of another shape than expected: where, and of which kind.
#[derive(Debug)]
pub(crate) struct BadShape {
    /// Names of members, outermost first, as `data.retentionDays`.
    path: String,
    what: &'static str,
}

impl BadShape {
    pub(crate) fn new(what: &'static str) -> Self {
        Self { path: String::new(), what }
    }

    fn inside(mut self, name: &str) -> Self {
        // A name can be an attacker's: what is kept of it is short.
        let name: String = name.chars().take(40).collect();
        self.path = if self.path.is_empty() { name } else { name + "." + &self.path };
        self
    }
}

impl fmt::Display for BadShape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() { f.write_str(self.what) } else { write!(f, "{}: {}", self.path, self.what) }
    }
}

impl std::error::Error for BadShape {}

/// Only the kind of the fault is kept: serde's own messages quote values, and those may be somebody's name.
impl de::Error for BadShape {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self::new("a value that is not allowed here")
    }

    fn invalid_type(_: de::Unexpected<'_>, _: &dyn de::Expected) -> Self {
        another_type()
    }

    fn invalid_value(_: de::Unexpected<'_>, _: &dyn de::Expected) -> Self {
        Self::new("a value that is not allowed here")
    }

    fn invalid_length(_: usize, _: &dyn de::Expected) -> Self {
        Self::new(TOO_SHORT)
    }

    fn unknown_variant(_: &str, _: &'static [&'static str]) -> Self {
        Self::new("a kind that is not known")
    }

    fn unknown_field(_: &str, _: &'static [&'static str]) -> Self {
        Self::new("a member that is not known")
    }

    fn missing_field(field: &'static str) -> Self {
        Self::new("a member that is missing").inside(field)
    }

    fn duplicate_field(field: &'static str) -> Self {
        Self::new("the same member twice").inside(field)
    }
}

/// A value that is being read.
pub(super) struct Tree {
    pub(super) value: Value,
    /// Whether a member that its type does not know is an error.
    pub(super) strict: bool,
}

impl<'de> Deserializer<'de> for Tree {
    type Error = BadShape;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, BadShape> {
        match self.value {
            Value::Flag(flag) => visitor.visit_bool(flag),
            Value::Number(number) => visitor.visit_i64(number),
            Value::Text(text) => visitor.visit_string(text),
            Value::List(list) => visitor.visit_seq(List { rest: list.into_iter(), strict: self.strict }),
            Value::Record(parts) => visitor.visit_map(Record::of(parts, self.strict)),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, BadShape> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, BadShape> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, BadShape> {
        visitor.visit_unit()
    }

    /// A variant is a text, or a record of one member: the variant's name and what it holds.
    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, BadShape> {
        let strict = self.strict;
        match self.value {
            Value::Text(name) => visitor.visit_enum(Variant { name, content: None, strict }),
            Value::Record(parts) if parts.len() == 1 => match parts.into_iter().next() {
                Some((name, content)) => visitor.visit_enum(Variant { name, content: Some(content), strict }),
                None => Err(BadShape::new("a kind that is missing")),
            },
            _ => Err(another_type()),
        }
    }

    // One branch for each type that is asked for: through `deserialize_any`, the code that refuses every other shape would be made
    // anew for each type of the contract, which was measured at a tenth of the browser's app.
    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, BadShape> {
        if let Value::Flag(flag) = self.value { visitor.visit_bool(flag) } else { Err(another_type()) }
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, BadShape> {
        if let Value::Number(number) = self.value { visitor.visit_i64(number) } else { Err(another_type()) }
    }

    fn deserialize_i32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, BadShape> {
        self.deserialize_i64(visitor)
    }

    fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, BadShape> {
        self.deserialize_i64(visitor)
    }

    fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, BadShape> {
        self.deserialize_i64(visitor)
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, BadShape> {
        self.deserialize_i64(visitor)
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, BadShape> {
        self.deserialize_i64(visitor)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, BadShape> {
        if let Value::Text(text) = self.value { visitor.visit_string(text) } else { Err(another_type()) }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, BadShape> {
        self.deserialize_string(visitor)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, BadShape> {
        if let Value::List(list) = self.value {
            visitor.visit_seq(List { rest: list.into_iter(), strict: self.strict })
        } else {
            Err(another_type())
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, BadShape> {
        match self.value {
            Value::Record(parts) => visitor.visit_map(Record::of(parts, self.strict)),
            _ => Err(another_type()),
        }
    }

    /// Members come in the order in which the type lists them, so that serde needs no code that finds each by its name: half of what it takes
    /// to read a type.
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, BadShape> {
        let Value::Record(parts) = self.value else { return Err(another_type()) };
        let mut members = Members { parts, fields: fields.iter(), missing: None, strict: self.strict };
        let read = visitor.visit_seq(&mut members).map_err(|bad| members.named(bad))?;
        if self.strict && !members.parts.is_empty() { Err(de::Error::unknown_field("", fields)) } else { Ok(read) }
    }

    forward_to_deserialize_any! { i8 i16 f32 f64 char bytes byte_buf unit unit_struct tuple tuple_struct identifier }
}

fn another_type() -> BadShape {
    BadShape::new("a value of another type than expected")
}

struct List {
    rest: vec::IntoIter<Value>,
    strict: bool,
}

impl<'de> SeqAccess<'de> for List {
    type Error = BadShape;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, BadShape> {
        self.rest.next().map(|value| seed.deserialize(Tree { value, strict: self.strict })).transpose()
    }
}

/// What is not there: nothing for whoever may do without, an error for everybody else.
struct Missing;

impl<'de> Deserializer<'de> for Missing {
    type Error = BadShape;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, BadShape> {
        Err(BadShape::new(TOO_SHORT))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, BadShape> {
        visitor.visit_none()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf unit unit_struct newtype_struct seq tuple tuple_struct map
        struct enum identifier ignored_any
    }
}

/// The members of a type, in its own order. One that is missing is none where that is allowed; else what has a default takes it, and anything else
/// asks no further.
struct Members {
    parts: BTreeMap<String, Value>,
    fields: slice::Iter<'static, &'static str>,
    missing: Option<&'static str>,
    strict: bool,
}

impl Members {
    /// Serde says that the list is too short; it means the last member that was not there.
    fn named(&self, bad: BadShape) -> BadShape {
        match self.missing {
            Some(name) if bad.what == TOO_SHORT && bad.path.is_empty() => de::Error::missing_field(name),
            _ => bad,
        }
    }
}

impl<'de> SeqAccess<'de> for &mut Members {
    type Error = BadShape;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, BadShape> {
        let Some(name) = self.fields.next() else { return Ok(None) };
        let Some(value) = self.parts.remove(*name) else {
            let none = seed.deserialize(Missing).ok();
            self.missing = if none.is_none() { Some(name) } else { self.missing };
            return Ok(none);
        };
        seed.deserialize(Tree { value, strict: self.strict }).map(Some).map_err(|bad| bad.inside(name))
    }
}

struct Record {
    parts: btree_map::IntoIter<String, Value>,
    value: Option<(String, Value)>,
    strict: bool,
}

impl Record {
    fn of(parts: BTreeMap<String, Value>, strict: bool) -> Self {
        Self { parts: parts.into_iter(), value: None, strict }
    }
}

impl<'de> MapAccess<'de> for Record {
    type Error = BadShape;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, BadShape> {
        let Some((name, value)) = self.parts.next() else { return Ok(None) };
        self.value = Some((name.clone(), value));
        let name: StringDeserializer<BadShape> = name.into_deserializer();
        seed.deserialize(name).map(Some)
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, BadShape> {
        let (name, value) = self.value.take().ok_or_else(|| BadShape::new("a member without a value"))?;
        seed.deserialize(Tree { value, strict: self.strict }).map_err(|bad| bad.inside(&name))
    }
}

struct Variant {
    name: String,
    content: Option<Value>,
    strict: bool,
}

impl<'de> EnumAccess<'de> for Variant {
    type Error = BadShape;
    type Variant = Content;

    fn variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<(T::Value, Content), BadShape> {
        let name: StringDeserializer<BadShape> = self.name.clone().into_deserializer();
        Ok((seed.deserialize(name)?, Content { name: self.name, content: self.content, strict: self.strict }))
    }
}

struct Content {
    name: String,
    content: Option<Value>,
    strict: bool,
}

impl Content {
    fn take(self) -> Result<(String, Tree), BadShape> {
        let value = self.content.ok_or_else(another_type)?;
        Ok((self.name, Tree { value, strict: self.strict }))
    }
}

impl<'de> VariantAccess<'de> for Content {
    type Error = BadShape;

    fn unit_variant(self) -> Result<(), BadShape> {
        if self.content.is_none() { Ok(()) } else { Err(another_type()) }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, BadShape> {
        let (name, content) = self.take()?;
        seed.deserialize(content).map_err(|bad| bad.inside(&name))
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, BadShape> {
        self.take()?.1.deserialize_seq(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, BadShape> {
        let (name, content) = self.take()?;
        content.deserialize_struct("", fields, visitor).map_err(|bad| bad.inside(&name))
    }
}

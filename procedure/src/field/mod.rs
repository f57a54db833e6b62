//! Field kinds: what each kind of answer looks like, and the one check of it that the browser and the host both call.
//!
//! `read` takes an *entry* (what was typed, in whatever shape people type) and gives the *answer* (one canonical shape), or the
//! [`Fault`]. Reading an answer again gives the same answer: that is how the host checks that nothing else was sent.

use serde::{Deserialize, Deserializer, Serialize, de::Error};

use crate::{
    Arg, Fault, Field, Id, Problem, Step, Value, Values, code,
    document::{BadShape, from_value},
};

pub mod address;
pub mod amount;
pub mod commune;
pub mod consent;
pub mod date;
pub mod document;
pub mod email;
pub mod long_text;
pub mod one_of;
pub mod place;
pub mod several_of;
pub mod short_text;
pub mod telephone;
pub mod whole_number;
pub mod yes_no;

#[cfg(test)]
mod tests;

/// Every kind of field, with what the author may set of each.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Kind {
    /// One line of text.
    ShortText(short_text::ShortText),
    /// Several lines of text.
    LongText(long_text::LongText),
    /// A whole number.
    WholeNumber(whole_number::WholeNumber),
    /// Money, in euros and cents.
    Amount(amount::Amount),
    /// A date in three boxes.
    Date(date::DateField),
    /// Yes or no.
    YesNo,
    /// One of several choices.
    OneOf(one_of::OneOf),
    /// Several of several choices.
    SeveralOf(several_of::SeveralOf),
    /// An e-mail address.
    Email,
    /// A telephone number.
    Telephone,
    /// A postal address.
    Address,
    /// A French commune of the reference list.
    Commune,
    /// A file or photo, or the word that it will be brought.
    Document(document::Document),
    /// A place: an address, or a point told in words.
    Place,
    /// A consent, freely given.
    Consent(consent::Consent),
}

impl Kind {
    /// The answer that `entry` is, in canonical shape.
    ///
    /// # Errors
    /// The [`Fault`] that the person must correct. A blank entry is [`Kind::missing`].
    pub fn read(&self, entry: &Value) -> Result<Value, Fault> {
        if entry.is_blank() {
            return Err(Fault::new(self.missing()));
        }
        // What no first question asks for is never inlined here: only a function of its own can come to a browser later.
        match self {
            Self::ShortText(kind) => kind.read(entry),
            Self::LongText(kind) => kind.read(entry),
            Self::WholeNumber(kind) => kind.read(entry),
            Self::Amount(kind) => kind.read(entry),
            Self::Date(kind) => kind.read(entry),
            Self::YesNo => yes_no::read(entry),
            Self::OneOf(kind) => kind.read(entry),
            Self::SeveralOf(kind) => kind.read(entry),
            Self::Email => email::read(entry),
            Self::Telephone => telephone::read(entry),
            Self::Address => address::read(entry),
            Self::Commune => commune::read(entry),
            Self::Document(kind) => kind.read(entry),
            Self::Place => place::read(entry),
            Self::Consent(kind) => kind.read(entry),
        }
    }

    /// What else is wrong with an entry that [`Kind::read`] refuses, after what that says: an address has parts that are each wrong for
    /// themselves.
    #[must_use]
    pub fn further(&self, entry: &Value) -> Vec<Fault> {
        match self {
            Self::Address if !entry.is_blank() => {
                address::check(entry).err().unwrap_or_default().into_iter().skip(1).collect()
            }
            _ => Vec::new(),
        }
    }

    /// How an answer of this kind is shown, one line each; `field` is needed for the labels of choices.
    #[must_use]
    pub fn show(&self, field: &Id, answer: &Value) -> Vec<Arg> {
        match self {
            Self::ShortText(_) | Self::Email => vec![Arg::Text(answer.as_text().unwrap_or_default().to_owned())],
            Self::LongText(_) => {
                answer.as_text().unwrap_or_default().lines().map(|line| Arg::Text(line.to_owned())).collect()
            }
            Self::WholeNumber(_) => answer.as_number().map(Arg::Number).into_iter().collect(),
            Self::Amount(_) => answer.as_number().map(Arg::Amount).into_iter().collect(),
            Self::Date(_) => date::partial(answer).map(Arg::Date).into_iter().collect(),
            Self::YesNo => yes_no::show(answer),
            Self::OneOf(_) => answer.as_text().map(|choice| one_of::label(field, choice)).into_iter().collect(),
            Self::SeveralOf(_) => several_of::show(field, answer),
            Self::Telephone => vec![Arg::Text(telephone::grouped(answer.as_text().unwrap_or_default()))],
            Self::Address => address::show(answer),
            Self::Commune => commune::show(answer),
            Self::Document(kind) => kind.show(answer),
            Self::Place => place::show(answer),
            Self::Consent(kind) => kind.show(answer),
        }
    }

    /// The code of the problem that a required field left blank has.
    #[must_use]
    pub fn missing(&self) -> &'static str {
        match self {
            Self::ShortText(_) | Self::LongText(_) => code::MISSING_TEXT,
            Self::WholeNumber(_) => code::MISSING_NUMBER,
            Self::Amount(_) => code::MISSING_AMOUNT,
            Self::Date(_) => code::MISSING_DATE,
            Self::YesNo => code::MISSING_YES_NO,
            Self::OneOf(_) | Self::SeveralOf(_) => code::MISSING_CHOICE,
            Self::Email => code::MISSING_EMAIL,
            Self::Telephone => code::MISSING_TELEPHONE,
            Self::Address => code::MISSING_ADDRESS,
            Self::Commune => code::MISSING_COMMUNE,
            Self::Document(_) => code::MISSING_DOCUMENT,
            Self::Place => code::MISSING_PLACE,
            Self::Consent(_) => code::MISSING_CONSENT,
        }
    }

    /// The kind's name, as in JSON, file names and Fluent ids.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::ShortText(_) => "short-text",
            Self::LongText(_) => "long-text",
            Self::WholeNumber(_) => "whole-number",
            Self::Amount(_) => "amount",
            Self::Date(_) => "date",
            Self::YesNo => "yes-no",
            Self::OneOf(_) => "one-of",
            Self::SeveralOf(_) => "several-of",
            Self::Email => "email",
            Self::Telephone => "telephone",
            Self::Address => "address",
            Self::Commune => "commune",
            Self::Document(_) => "document",
            Self::Place => "place",
            Self::Consent(_) => "consent",
        }
    }
}

/// Written out, since what serde derives for an enum with a tag reads everything into a tree of its own first, with code for each kind:
/// 20 KB of the browser's app before it is compressed.
impl<'de> Deserialize<'de> for Kind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Value::Record(mut settings) = Value::deserialize(deserializer)? else {
            return Err(Error::custom("a kind of field is a record"));
        };
        let Some(Value::Text(name)) = settings.remove("type") else { return Err(Error::missing_field("type")) };
        Self::named(&name, Value::Record(settings)).map_err(Error::custom)
    }
}

impl Kind {
    fn named(name: &str, settings: Value) -> Result<Self, BadShape> {
        Ok(match name {
            "short-text" => Self::ShortText(from_value(settings)?),
            "long-text" => Self::LongText(from_value(settings)?),
            "whole-number" => Self::WholeNumber(from_value(settings)?),
            "amount" => Self::Amount(from_value(settings)?),
            "date" => Self::Date(from_value(settings)?),
            "yes-no" => Self::YesNo,
            "one-of" => Self::OneOf(from_value(settings)?),
            "several-of" => Self::SeveralOf(from_value(settings)?),
            "email" => Self::Email,
            "telephone" => Self::Telephone,
            "address" => Self::Address,
            "commune" => Self::Commune,
            "document" => Self::Document(from_value(settings)?),
            "place" => Self::Place,
            "consent" => Self::Consent(from_value(settings)?),
            _ => return Err(BadShape::new("a kind of field that is not known")),
        })
    }
}

impl Field {
    /// The answer that `entry` is; `None` when the field is optional and nothing was typed.
    ///
    /// # Errors
    /// The problem to correct, already tied to this field.
    pub fn read(&self, entry: Option<&Value>) -> Result<Option<Value>, Problem> {
        // The box of a consent that is not ticked is a box left blank, so an optional consent may stay so.
        let unticked = |entry: &Value| matches!(self.kind, Kind::Consent(_)) && entry == &Value::Flag(false);
        match entry.filter(|entry| !entry.is_blank() && !unticked(entry)) {
            Some(entry) if self.unknown && is_unknown(entry) => Ok(Some(unknown())),
            Some(entry) => self.kind.read(entry).map(Some).map_err(|fault| fault.on(&self.id)),
            None if self.optional => Ok(None),
            None => Err(Fault::new(self.kind.missing()).on(&self.id)),
        }
    }
}

impl Field {
    /// How an answer to this field is shown, one line each.
    #[must_use]
    pub fn show(&self, answer: &Value) -> Vec<Arg> {
        if is_unknown(answer) {
            return vec![Arg::Common(Id::from_static("value-unknown"))];
        }
        self.kind.show(&self.id, answer)
    }
}

impl Step {
    /// The values that these entries are.
    ///
    /// # Errors
    /// Every problem of every field, in the order of the fields; entries for fields that the step does not have, last.
    pub fn read(&self, entries: &Values) -> Result<Values, Vec<Problem>> {
        let mut values = Values::new();
        let mut problems = Vec::new();
        for field in &self.fields {
            match field.read(entries.get(&field.id)) {
                Ok(Some(value)) => {
                    values.insert(field.id.clone(), value);
                }
                Ok(None) => {}
                Err(problem) => {
                    problems.push(problem);
                    let further = entries.get(&field.id).map(|entry| field.kind.further(entry)).unwrap_or_default();
                    problems.extend(further.into_iter().map(|fault| fault.on(&field.id)));
                }
            }
        }
        let unknown = entries.keys().filter(|id| !self.fields.iter().any(|field| field.id == **id));
        problems.extend(unknown.map(|id| Fault::new(code::ANSWER_UNEXPECTED).on(id)));
        if problems.is_empty() { Ok(values) } else { Err(problems) }
    }
}

/// The answer "I do not know", to any kind of field that allows it.
#[must_use]
pub fn unknown() -> Value {
    Value::record([("unknown", Value::Flag(true))])
}

/// Whether this answer says that the person does not know.
#[must_use]
pub fn is_unknown(answer: &Value) -> bool {
    matches!(answer, Value::Record(parts) if parts.len() == 1 && parts.get("unknown") == Some(&Value::Flag(true)))
}

/// Text as people mean it: invisible characters gone, every kind of space a plain one, none at the ends or doubled.
///
/// ```
/// assert_eq!(procedure::field::tidy(" Zo\u{200b}é\u{a0}\u{202f}Durand "), "Zoé Durand");
/// ```
#[must_use]
pub fn tidy(text: &str) -> String {
    let visible: String = text.chars().filter(|letter| !is_invisible(*letter)).collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Controls, zero-width characters and direction marks, which arrive by copying and are never meant. Zero-width joiner and
/// non-joiner stay: Persian and Indic words need them.
fn is_invisible(letter: char) -> bool {
    (letter.is_control() && !letter.is_whitespace())
        || matches!(letter, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Digits of any script as `0` to `9`, so that a number typed on an Arabic keyboard is a number.
#[must_use]
pub(crate) fn latin_digits(text: &str) -> String {
    let zeros = ['\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{ff10}'];
    let latin = |letter: char| {
        let from =
            zeros.iter().find(|zero| (**zero..=char::from_u32(**zero as u32 + 9).unwrap_or(**zero)).contains(&letter));
        from.and_then(|zero| char::from_digit(letter as u32 - *zero as u32, 10)).unwrap_or(letter)
    };
    text.chars().map(latin).collect()
}

/// The words of an entry that must be text.
pub(crate) fn words(entry: &Value) -> Result<&str, Fault> {
    entry.as_text().ok_or_else(|| Fault::new(code::ANSWER_SHAPE))
}

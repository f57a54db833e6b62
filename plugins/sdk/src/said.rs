//! What was said at a step, read by type. Values have been checked by their kind before a procedure sees them.

use procedure::{Date, PartialDate, Value, Values, field};

/// The answer to one step.
#[derive(Clone, Copy, Debug)]
pub struct Said<'a> {
    values: &'a Values,
}

impl<'a> Said<'a> {
    pub(crate) fn new(values: &'a Values) -> Self {
        Self { values }
    }

    /// The value of a field as it is; `None` when it was optional and left blank.
    #[must_use]
    pub fn value(&self, field: &str) -> Option<&'a Value> {
        self.values.get(field)
    }

    /// Whether the field was filled with something that the person knows.
    #[must_use]
    pub fn has(&self, field: &str) -> bool {
        self.values.contains_key(field) && !self.unknown(field)
    }

    /// Whether the person said "I do not know".
    #[must_use]
    pub fn unknown(&self, field: &str) -> bool {
        self.value(field).is_some_and(field::is_unknown)
    }

    /// Whether a yes-or-no field says yes, or a consent was given.
    #[must_use]
    pub fn yes(&self, field: &str) -> bool {
        self.value(field).and_then(Value::as_flag).unwrap_or(false)
    }

    /// The id that was chosen; empty when an optional choice was left open.
    #[must_use]
    pub fn choice(&self, field: &str) -> &'a str {
        self.text(field)
    }

    /// Whether `option` was chosen, alone or among several.
    #[must_use]
    pub fn chose(&self, field: &str, option: &str) -> bool {
        self.choice(field) == option || self.choices(field).any(|chosen| chosen == option)
    }

    /// The ids chosen of several.
    pub fn choices(&self, field: &str) -> impl Iterator<Item = &'a str> + use<'a> {
        self.value(field).and_then(Value::as_list).unwrap_or_default().iter().filter_map(Value::as_text)
    }

    /// The words of a text field; empty when it was left blank.
    #[must_use]
    pub fn text(&self, field: &str) -> &'a str {
        self.value(field).and_then(Value::as_text).unwrap_or_default()
    }

    /// A whole number, or an amount in cents; 0 when it was left blank.
    #[must_use]
    pub fn number(&self, field: &str) -> i64 {
        self.value(field).and_then(Value::as_number).unwrap_or_default()
    }

    /// A date that may be partial.
    #[must_use]
    pub fn partial_date(&self, field: &str) -> Option<PartialDate> {
        self.value(field).and_then(field::date::partial)
    }

    /// A whole date; `None` when it was left blank or is partial.
    #[must_use]
    pub fn date(&self, field: &str) -> Option<Date> {
        self.partial_date(field)?.whole()
    }

    /// A part of an address, place or commune, such as `postcode`; empty when absent.
    #[must_use]
    pub fn part(&self, field: &str, part: &str) -> &'a str {
        self.value(field).map(|value| value.part_text(part)).unwrap_or_default()
    }

    /// How many files were added; 0 when the person brings them.
    #[must_use]
    pub fn files(&self, field: &str) -> usize {
        self.value(field).map_or(0, |value| field::document::files(value).count())
    }

    /// Whether the person said "I will bring it".
    #[must_use]
    pub fn will_bring(&self, field: &str) -> bool {
        self.value(field) == Some(&field::document::bringing())
    }
}

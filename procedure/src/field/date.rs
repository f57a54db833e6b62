//! A date in three boxes, also old and partial ones. Answer: an ISO text; entry: `{day, month, year}` as typed.

use serde::{Deserialize, Serialize};

use super::{latin_digits, tidy};
use crate::{Arg, Date, Fault, PartialDate, Value, code};

/// What a date may be.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DateField {
    /// Whether the day, or day and month, may be left out.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub partial: bool,
    /// The earliest day allowed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min: Option<Date>,
    /// The latest day allowed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<Date>,
    /// The day after which it would lie in the future, where only the past makes sense (a birth).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub past: Option<Date>,
}

impl DateField {
    pub(super) fn read(&self, entry: &Value) -> Result<Value, Fault> {
        let date = match entry {
            Value::Text(text) => text.parse().map_err(|_| Fault::new(code::ANSWER_SHAPE))?,
            Value::Record(_) => self.read_boxes(entry)?,
            _ => return Err(Fault::new(code::ANSWER_SHAPE)),
        };
        if !self.partial && date.whole().is_none() {
            return Err(Fault::new(code::ANSWER_SHAPE));
        }
        if let Some(today) = self.past.filter(|today| date.earliest() > *today) {
            return Err(Fault::new(code::DATE_IN_FUTURE).with("today", Arg::Date(today.into())));
        }
        if let Some(min) = self.min.filter(|min| date.latest() < *min) {
            return Err(Fault::new(code::DATE_TOO_EARLY).with("min", Arg::Date(min.into())));
        }
        if let Some(max) = self.max.filter(|max| date.earliest() > *max) {
            return Err(Fault::new(code::DATE_TOO_LATE).with("max", Arg::Date(max.into())));
        }
        Ok(Value::Text(date.to_string()))
    }

    fn read_boxes(&self, entry: &Value) -> Result<PartialDate, Fault> {
        let typed = |name: &str| latin_digits(&tidy(entry.part_text(name)));
        let (day, month, year) = (typed("day"), typed("month"), typed("year"));
        let missing = |text: &str, code: &'static str, part: &'static str| {
            if text.is_empty() { Err(Fault::new(code).at(part)) } else { Ok(()) }
        };
        missing(&year, code::DATE_YEAR_MISSING, "year")?;
        if !self.partial || !day.is_empty() {
            missing(&month, code::DATE_MONTH_MISSING, "month")?;
        }
        if !self.partial {
            missing(&day, code::DATE_DAY_MISSING, "day")?;
        }
        let small = |text: &str, most: u8| match text {
            "" => Ok(None),
            text => text.parse::<u8>().ok().filter(|number| (1..=most).contains(number)).map(Some).ok_or(()),
        };
        let day = small(&day, 31).map_err(|()| Fault::new(code::DATE_DAY_SHAPE).at("day"))?;
        let month = small(&month, 12).map_err(|()| Fault::new(code::DATE_MONTH_SHAPE).at("month"))?;
        let year = Some(&year).filter(|year| year.len() == 4).and_then(|year| year.parse::<i32>().ok());
        let year = year.filter(|year| *year >= 1000).ok_or_else(|| Fault::new(code::DATE_YEAR_SHAPE).at("year"))?;
        PartialDate::new(year, month, day).ok_or_else(|| Fault::new(code::DATE_IMPOSSIBLE).at("day"))
    }
}

/// The date that an accepted answer is.
#[must_use]
pub fn partial(answer: &Value) -> Option<PartialDate> {
    answer.as_text()?.parse().ok()
}

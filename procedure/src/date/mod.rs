//! Dates of the civil calendar, whole or partial, as ISO 8601 texts: `1950-03-02`, `1950-03`, `1950`.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use time::{Duration, Month};

#[cfg(test)]
mod tests;

/// A whole date, from the year 1000 to 9999. The Gregorian calendar is meant throughout.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(time::Date);

impl Date {
    /// The date of this year, month (1 to 12) and day, if there is one.
    #[must_use]
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        if !(1000..=9999).contains(&year) {
            return None;
        }
        let month = Month::try_from(month).ok()?;
        time::Date::from_calendar_date(year, month, day).ok().map(Self)
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> u8 {
        self.0.month().into()
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub fn day(self) -> u8 {
        self.0.day()
    }

    /// The day of the week, 1 (Monday) to 7 (Sunday), as ISO 8601 counts.
    #[must_use]
    pub fn weekday(self) -> u8 {
        self.0.weekday().number_from_monday()
    }

    /// The date `days` later (or earlier, when negative); stays within what a date can be.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Self {
        let moved = self.0.checked_add(Duration::days(days.clamp(-4_000_000, 4_000_000)));
        moved.map_or(self, Self)
    }

    /// The same day `months` later (or earlier); the last day of the month where there is no such day.
    #[must_use]
    pub fn plus_months(self, months: i32) -> Self {
        let counted = i64::from(self.year()) * 12 + i64::from(self.month()) - 1 + i64::from(months);
        let year = i32::try_from(counted.div_euclid(12)).unwrap_or(i32::MAX);
        let month = u8::try_from(counted.rem_euclid(12) + 1).unwrap_or(1);
        (28..=self.day()).rev().chain([self.day()]).find_map(|day| Self::new(year, month, day)).unwrap_or(self)
    }

    /// The same day `years` later (or earlier); 29 February becomes 28 February where there is none, as civil law counts.
    #[must_use]
    pub fn plus_years(self, years: i32) -> Self {
        let year = (self.year().saturating_add(years)).clamp(1000, 9999);
        Self::new(year, self.month(), self.day()).or_else(|| Self::new(year, 2, 28)).unwrap_or(self)
    }

    /// Days from this date to `other`; negative when `other` is earlier.
    #[must_use]
    pub fn days_until(self, other: Self) -> i64 {
        (other.0 - self.0).whole_days()
    }

    /// Whole years lived on the day `on` by a person born this day; a person born on 29 February has a birthday on 1 March of
    /// other years. 0 before the birth.
    #[must_use]
    pub fn age_on(self, on: Self) -> i64 {
        let birthday_to_come = (on.month(), on.day()) < (self.month(), self.day());
        i64::from(on.year() - self.year() - i32::from(birthday_to_come)).max(0)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

/// A text that is not a date of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadDate;

impl fmt::Display for BadDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a date such as 1950-03-02, or 1950-03 or 1950 where a part may be missing")
    }
}

impl std::error::Error for BadDate {}

impl FromStr for Date {
    type Err = BadDate;

    fn from_str(text: &str) -> Result<Self, BadDate> {
        text.parse::<PartialDate>()?.whole().ok_or(BadDate)
    }
}

/// A date whose day, or day and month, may be unknown, as on many old papers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PartialDate {
    year: i32,
    month: Option<u8>,
    day: Option<u8>,
}

impl PartialDate {
    /// The date of these parts, if there is one; a day without its month is none.
    #[must_use]
    pub fn new(year: i32, month: Option<u8>, day: Option<u8>) -> Option<Self> {
        if month.is_none() && day.is_some() {
            return None;
        }
        Date::new(year, month.unwrap_or(1), day.unwrap_or(1))?;
        Some(Self { year, month, day })
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i32 {
        self.year
    }

    /// The month, 1 to 12, if known.
    #[must_use]
    pub fn month(self) -> Option<u8> {
        self.month
    }

    /// The day of the month, if known.
    #[must_use]
    pub fn day(self) -> Option<u8> {
        self.day
    }

    /// The whole date, if every part is known.
    #[must_use]
    pub fn whole(self) -> Option<Date> {
        Date::new(self.year, self.month?, self.day?)
    }

    /// The first day that this can mean.
    #[must_use]
    pub fn earliest(self) -> Date {
        // The constructor checked these very parts, so the last resort is never reached.
        Date::new(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1)).unwrap_or(Date(time::Date::MIN))
    }

    /// The last day that this can mean.
    #[must_use]
    pub fn latest(self) -> Date {
        let month = self.month.unwrap_or(12);
        match self.day {
            Some(day) => Date::new(self.year, month, day),
            None => (28..=31).rev().find_map(|day| Date::new(self.year, month, day)),
        }
        .unwrap_or(Date(time::Date::MAX))
    }
}

impl From<Date> for PartialDate {
    fn from(date: Date) -> Self {
        Self { year: date.year(), month: Some(date.month()), day: Some(date.day()) }
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        for part in [self.month, self.day].into_iter().flatten() {
            write!(f, "-{part:02}")?;
        }
        Ok(())
    }
}

impl FromStr for PartialDate {
    type Err = BadDate;

    fn from_str(text: &str) -> Result<Self, BadDate> {
        let parts: Vec<&str> = text.split('-').collect();
        let number = |at: usize, digits: usize| -> Result<Option<u16>, BadDate> {
            match parts.get(at) {
                None => Ok(None),
                Some(part) if part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit()) => {
                    part.parse().map(Some).map_err(|_| BadDate)
                }
                Some(_) => Err(BadDate),
            }
        };
        let small = |number: Option<u16>| number.and_then(|number| u8::try_from(number).ok());
        if parts.len() > 3 {
            return Err(BadDate);
        }
        let year = number(0, 4)?.ok_or(BadDate)?;
        Self::new(year.into(), small(number(1, 2)?), small(number(2, 2)?)).ok_or(BadDate)
    }
}

macro_rules! as_iso_text {
    ($type:ty, $name:literal, $pattern:literal) => {
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                $name.into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "pattern": $pattern })
            }
        }
    };
}

as_iso_text!(Date, "Date", r"^[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}$");
as_iso_text!(PartialDate, "PartialDate", r"^[1-9][0-9]{3}(-[0-9]{2}(-[0-9]{2})?)?$");

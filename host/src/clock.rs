//! The host's clock: the only place that asks what time it is.

use std::sync::Arc;

pub use jiff::Timestamp;
use jiff::tz::TimeZone;
use procedure::Date;

/// Says what time it is, and which day in the town's time zone.
#[derive(Clone)]
pub struct Clock {
    zone: TimeZone,
    now: Arc<dyn Fn() -> Timestamp + Send + Sync>,
}

/// A time zone that the host does not know.
#[derive(Debug, thiserror::Error)]
#[error("`town.time-zone = {0:?}` is not a time zone; use a name such as \"Europe/Paris\"")]
pub struct UnknownZone(String);

impl Clock {
    /// The real clock, for a town in this time zone.
    pub fn real(zone: &str) -> Result<Self, UnknownZone> {
        Self::with(zone, Timestamp::now)
    }

    /// A clock that shows what `now` says, for tests.
    pub fn with(zone: &str, now: impl Fn() -> Timestamp + Send + Sync + 'static) -> Result<Self, UnknownZone> {
        let zone = TimeZone::get(zone).map_err(|_| UnknownZone(zone.to_owned()))?;
        Ok(Self { zone, now: Arc::new(now) })
    }

    /// Seconds since 1970.
    #[must_use]
    pub fn seconds(&self) -> i64 {
        (self.now)().as_second()
    }

    /// The day in the town.
    #[must_use]
    pub fn today(&self) -> Date {
        self.day((self.now)())
    }

    /// The day in the town at a moment, in seconds since 1970.
    #[must_use]
    pub fn day_of(&self, seconds: i64) -> Date {
        self.day(Timestamp::from_second(seconds).unwrap_or(Timestamp::UNIX_EPOCH))
    }

    fn day(&self, moment: Timestamp) -> Date {
        let day = moment.to_zoned(self.zone.clone()).date();
        let fallback = Date::new(1970, 1, 1);
        Date::new(day.year().into(), day.month().unsigned_abs(), day.day().unsigned_abs())
            .or(fallback)
            .unwrap_or_else(|| unreachable!("1 January 1970 is a date"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_is_the_towns() {
        let at = |text: &str, zone: &str| {
            let moment: Timestamp = text.parse().expect("a moment");
            Clock::with(zone, move || moment).expect("a zone").today().to_string()
        };
        assert_eq!(at("2026-06-30T21:59:59Z", "Europe/Paris"), "2026-06-30");
        assert_eq!(at("2026-06-30T22:00:00Z", "Europe/Paris"), "2026-07-01");
        assert_eq!(at("2026-06-30T22:00:00Z", "America/Martinique"), "2026-06-30");
    }

    #[test]
    fn an_unknown_zone_is_named() {
        let error = Clock::real("Europe/Parys").err().expect("no such zone").to_string();
        assert!(error.contains("Europe/Parys") && error.contains("town.time-zone"), "{error}");
    }
}

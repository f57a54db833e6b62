//! Days between the first sighting and today, when the first sighting may be known to the month or the year only.

use parvis_sdk::{Date, PartialDate};

/// Parking is abusive beyond so many days at the same point (Code de la route, art. R. 417-12; a town may set fewer).
const PARKING_DAYS: i64 = 7;

/// Days that have passed for certain: counted from the last day that `seen` can mean.
pub(crate) fn days_at_least(seen: PartialDate, today: Date) -> i64 {
    seen.latest().min(today).days_until(today)
}

/// Days that may have passed at most: counted from the first day that `seen` can mean.
fn days_at_most(seen: PartialDate, today: Date) -> i64 {
    seen.earliest().days_until(today)
}

/// What can be said of a vehicle that does not move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Parking {
    /// Seen more than seven days ago, for certain.
    Reached,
    /// Seen seven days ago or less, for certain; it may have stood there before.
    NotYet,
    /// The date is missing or too rough to tell.
    Unknown,
}

impl Parking {
    /// The message that says so.
    pub(crate) fn message(self) -> &'static str {
        match self {
            Self::Reached => "outcome-parking-reached",
            Self::NotYet => "outcome-parking-not-yet",
            Self::Unknown => "outcome-parking-unknown",
        }
    }
}

/// How the 7-day rule stands for a vehicle first seen on `seen`.
pub(crate) fn parking(seen: Option<PartialDate>, today: Date) -> Parking {
    match seen {
        Some(seen) if days_at_least(seen, today) > PARKING_DAYS => Parking::Reached,
        Some(seen) if days_at_most(seen, today) <= PARKING_DAYS => Parking::NotYet,
        _ => Parking::Unknown,
    }
}

//! The ballots that this version knows, and the days that the law counts back from them.
//!
//! Where each date comes from is written in `SOURCES.md`; a new date is a new version of the package.

use parvis_sdk::Date;

/// A ballot whose day is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Ballot {
    /// Its line in the summary: the words are `outcome-<line>`.
    pub(crate) line: &'static str,
    pub(crate) first_round: Date,
    pub(crate) second_round: Option<Date>,
    /// Municipal and European ballots are, the others are not.
    pub(crate) open_to_europeans: bool,
}

/// Every ballot that is dated, the earliest first: line, first round, second round, open to other European citizens.
type Entry = (&'static str, (i32, u8, u8), Option<(i32, u8, u8)>, bool);
const BALLOTS: &[Entry] = &[("president-2027", (2027, 4, 18), Some((2027, 5, 2)), false)];

const FRIDAY: u8 = 5;

impl Ballot {
    /// The next ballot that is not over on `today`, for French voters or for other European citizens.
    pub(crate) fn next(today: Date, european: bool) -> Option<Self> {
        let mut ballots = BALLOTS.iter().filter_map(Self::read);
        ballots.find(|ballot| (ballot.open_to_europeans || !european) && ballot.last_round() >= today)
    }

    fn read(&(line, first, second, open_to_europeans): &Entry) -> Option<Self> {
        let date = |(year, month, day)| Date::new(year, month, day);
        Some(Self { line, first_round: date(first)?, second_round: second.and_then(date), open_to_europeans })
    }

    fn last_round(&self) -> Date {
        self.second_round.unwrap_or(self.first_round)
    }

    /// The last day for everybody: the sixth Friday before the ballot (code électoral, L. 17).
    pub(crate) fn last_day(&self) -> Date {
        nth_before(6, FRIDAY, self.first_round)
    }

    /// The last day for the few who may come late: the tenth day before the ballot (L. 30).
    pub(crate) fn last_chance(&self) -> Date {
        self.first_round.plus_days(-10)
    }
}

/// The `nth` such weekday (1 is Monday) before `date`, `date` itself not counted.
fn nth_before(nth: i64, weekday: u8, date: Date) -> Date {
    let back = (i64::from(date.weekday()) - i64::from(weekday)).rem_euclid(7);
    let nearest = if back == 0 { 7 } else { back };
    date.plus_days(-(nearest + 7 * (nth - 1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().expect(text)
    }

    fn ballot(first_round: &str) -> Ballot {
        Ballot { line: "test", first_round: date(first_round), second_round: None, open_to_europeans: true }
    }

    #[test]
    fn every_ballot_of_the_table_can_be_read_and_stands_in_order() {
        let read: Vec<Ballot> = BALLOTS.iter().filter_map(Ballot::read).collect();
        assert_eq!(read.len(), BALLOTS.len());
        assert!(read.is_sorted_by_key(|ballot| ballot.first_round));
        for (entry, ballot) in BALLOTS.iter().zip(&read) {
            assert_eq!(entry.2.is_some(), ballot.second_round.is_some(), "{}", ballot.line);
            assert!(ballot.second_round.is_none_or(|second| second > ballot.first_round), "{}", ballot.line);
        }
    }

    #[test]
    fn the_days_are_those_that_the_state_announced() {
        // Municipal ballot of 15 March 2026: 6 February, late requests 5 March.
        let municipal = ballot("2026-03-15");
        assert_eq!(municipal.last_day(), date("2026-02-06"));
        assert_eq!(municipal.last_chance(), date("2026-03-05"));
        // Presidential ballot of 10 April 2022: 4 March.
        assert_eq!(ballot("2022-04-10").last_day(), date("2022-03-04"));
    }

    #[test]
    fn a_ballot_on_a_friday_or_a_saturday_is_not_counted_itself() {
        assert_eq!(ballot("2027-04-16").last_day(), date("2027-03-05"));
        assert_eq!(ballot("2027-04-17").last_day(), date("2027-03-12"));
    }

    #[test]
    fn a_ballot_is_next_until_its_last_round_is_over() {
        let next = |today: &str| Ballot::next(date(today), false).map(|ballot| ballot.line);
        assert_eq!(next("2026-11-22"), Some("president-2027"));
        assert_eq!(next("2027-05-02"), Some("president-2027"));
        assert_eq!(next("2027-05-03"), None);
        assert_eq!(Ballot::next(date("2026-11-22"), true), None);
    }
}

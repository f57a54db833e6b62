//! In which ballot a person will be able to vote, from the day, the date of birth and the citizenship.

use parvis_sdk::Date;

use crate::ballots::Ballot;

/// The age of voting.
const MAJORITY: i64 = 18;

/// What a registration asked for today would come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outlook {
    /// Vote in this ballot.
    InTime(Ballot, Rounds),
    /// Vote in this ballot although the last day has passed, since the voting age came after it.
    NewlyOfAge(Ballot, Rounds),
    /// Vote in this ballot only with one of the reasons of the law.
    WithReason(Ballot),
    /// Vote in the ballots after this one.
    AfterThis(Ballot),
    /// Vote in the ballots to come, of which none is dated.
    Undated,
    /// Not old enough for any of these.
    TooYoung,
}

/// The rounds of a ballot for which a person is old enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rounds {
    All,
    SecondOnly,
}

impl Outlook {
    pub(crate) fn of(today: Date, born: Date, european: bool) -> Self {
        let adult = born.age_on(today) >= MAJORITY;
        let Some(ballot) = Ballot::next(today, european) else {
            return if adult { Self::Undated } else { Self::TooYoung };
        };
        let rounds = Rounds::of(&ballot, born, european);
        match rounds {
            Some(rounds) if today <= ballot.last_day() => Self::InTime(ballot, rounds),
            Some(rounds) if today <= ballot.last_chance() => {
                if born.age_on(ballot.last_day()) < MAJORITY {
                    Self::NewlyOfAge(ballot, rounds)
                } else {
                    Self::WithReason(ballot)
                }
            }
            Some(_) if adult => Self::AfterThis(ballot),
            _ => Self::TooYoung,
        }
    }
}

impl Rounds {
    /// One must be of age on the eve of a round. Only French voters may join for the second round alone.
    fn of(ballot: &Ballot, born: Date, european: bool) -> Option<Self> {
        let of_age = |round: Date| born.age_on(round.plus_days(-1)) >= MAJORITY;
        if of_age(ballot.first_round) {
            Some(Self::All)
        } else if !european && ballot.second_round.is_some_and(of_age) {
            Some(Self::SecondOnly)
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().expect(text)
    }

    /// First round 18 April 2027, second round 2 May; last day 12 March, last chance 8 April.
    #[track_caller]
    fn check(today: &str, born: &str, expected: &str) {
        let outlook = match Outlook::of(date(today), date(born), false) {
            Outlook::InTime(_, rounds) => format!("in time, {rounds:?}"),
            Outlook::NewlyOfAge(_, rounds) => format!("newly of age, {rounds:?}"),
            Outlook::WithReason(_) => "with reason".to_owned(),
            Outlook::AfterThis(_) => "after this".to_owned(),
            Outlook::Undated => "undated".to_owned(),
            Outlook::TooYoung => "too young".to_owned(),
        };
        assert_eq!(outlook, expected, "born {born}, today {today}");
    }

    #[test]
    fn one_must_be_18_on_the_eve_of_a_round() {
        check("2026-11-22", "2009-04-17", "in time, All");
        check("2026-11-22", "2009-04-18", "in time, SecondOnly");
        check("2026-11-22", "2009-05-01", "in time, SecondOnly");
        check("2026-11-22", "2009-05-02", "too young");
    }

    #[test]
    fn the_last_day_still_counts_and_the_next_asks_for_a_reason() {
        check("2027-03-12", "1990-01-01", "in time, All");
        check("2027-03-13", "1990-01-01", "with reason");
        check("2027-04-08", "1990-01-01", "with reason");
        check("2027-04-09", "1990-01-01", "after this");
        check("2027-05-02", "1990-01-01", "after this");
        check("2027-05-03", "1990-01-01", "undated");
    }

    #[test]
    fn turning_18_after_the_last_day_is_a_reason_of_its_own() {
        check("2027-03-20", "2009-03-12", "with reason");
        check("2027-03-20", "2009-03-13", "newly of age, All");
        check("2027-03-20", "2009-04-20", "newly of age, SecondOnly");
        check("2027-04-09", "2009-04-20", "too young");
        check("2027-05-03", "2010-01-01", "too young");
    }

    #[test]
    fn no_ballot_for_other_europeans_is_dated() {
        assert_eq!(Outlook::of(date("2026-11-22"), date("1990-01-01"), true), Outlook::Undated);
        assert_eq!(Outlook::of(date("2026-11-22"), date("2008-11-23"), true), Outlook::TooYoung);
        assert_eq!(Outlook::of(date("2026-11-22"), date("2008-11-22"), true), Outlook::Undated);
    }

    #[test]
    fn other_europeans_do_not_join_for_the_second_round_alone() {
        let ballot = Ballot {
            line: "t",
            first_round: date("2032-03-14"),
            second_round: Some(date("2032-03-21")),
            open_to_europeans: true,
        };
        assert_eq!(Rounds::of(&ballot, date("2014-03-16"), false), Some(Rounds::SecondOnly));
        assert_eq!(Rounds::of(&ballot, date("2014-03-16"), true), None);
        assert_eq!(Rounds::of(&ballot, date("2014-03-13"), true), Some(Rounds::All));
    }
}

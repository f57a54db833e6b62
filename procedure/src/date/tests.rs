//! Dates: what can be read, how ages and days are counted.

use super::*;

fn date(text: &str) -> Date {
    text.parse().expect(text)
}

#[test]
fn reads_only_real_dates() {
    for good in ["1950-03-02", "2024-02-29", "1900-12-31"] {
        assert_eq!(date(good).to_string(), good);
    }
    for bad in ["2023-02-29", "1950-3-2", "1950-13-01", "0999-01-01", "1950-03-02-01", "+1950-03-02", "1950-03", ""] {
        assert!(bad.parse::<Date>().is_err(), "{bad}");
    }
    for good in ["1950", "1950-03", "1950-03-02"] {
        assert_eq!(good.parse::<PartialDate>().expect(good).to_string(), good);
    }
    assert!("1950--02".parse::<PartialDate>().is_err());
}

#[test]
fn a_partial_date_spans_what_it_can_mean() {
    let span = |text: &str| {
        let partial: PartialDate = text.parse().expect(text);
        format!("{} {}", partial.earliest(), partial.latest())
    };
    assert_eq!(span("2024"), "2024-01-01 2024-12-31");
    assert_eq!(span("2023-02"), "2023-02-01 2023-02-28");
    assert_eq!(span("2023-02-05"), "2023-02-05 2023-02-05");
}

#[test]
fn ages_count_whole_years() {
    let age = |born: &str, on: &str| date(born).age_on(date(on));
    assert_eq!(age("2008-11-22", "2026-11-21"), 17);
    assert_eq!(age("2008-11-22", "2026-11-22"), 18);
    assert_eq!(age("2008-02-29", "2026-02-28"), 17);
    assert_eq!(age("2008-02-29", "2026-03-01"), 18);
    assert_eq!(age("2030-01-01", "2026-01-01"), 0);
}

#[test]
fn days_and_years_move_a_date() {
    assert_eq!(date("2024-02-28").plus_days(2), date("2024-03-01"));
    assert_eq!(date("2024-02-29").plus_years(1), date("2025-02-28"));
    assert_eq!(date("2026-11-22").weekday(), 7);
    assert_eq!(date("2026-01-01").days_until(date("2025-12-31")), -1);
}

#[test]
fn months_end_on_the_same_day_or_the_last_of_the_month() {
    let plus = |from: &str, months: i32| date(from).plus_months(months).to_string();
    for (from, months, to) in [
        ("2026-01-01", 6, "2026-07-01"),
        ("2026-05-22", 6, "2026-11-22"),
        ("2026-08-31", 6, "2027-02-28"),
        ("2027-08-31", 6, "2028-02-29"),
        ("2026-12-31", 6, "2027-06-30"),
        ("2026-12-05", 1, "2027-01-05"),
        ("2026-03-31", -1, "2026-02-28"),
        ("2026-01-15", -13, "2024-12-15"),
        ("2026-11-22", 0, "2026-11-22"),
        // Beyond what a date can be, it stays where it is, as `plus_days` does.
        ("9999-12-01", 1, "9999-12-01"),
        ("1000-01-01", -1, "1000-01-01"),
    ] {
        assert_eq!(plus(from, months), to, "{from} and {months} months");
    }
}

//! The journeys, what holds on every way, and the rules one by one.

use parvis_sdk::{Date, Id, testing::Check};

use crate::{
    Signalement,
    counting::{Parking, days_at_least, parking},
    plate,
};

mod outcomes;

fn day(text: &str) -> Date {
    text.parse().expect("a date")
}

#[test]
fn every_way_is_short_and_danger_has_its_exits() {
    let ways = Check::of(&Signalement, env!("CARGO_MANIFEST_DIR"))
        .trying("plate", ["AB-123-CD", "rouge"])
        .at_most(20_000)
        .run();
    assert!(ways.complete && ways.longest <= 10, "{ways}");
    let exits: Vec<&str> = ways.exits.iter().map(Id::as_str).collect();
    let expected =
        ["electricity", "gas", "home-water", "noise", "parking", "private-land", "sleeping-outside", "urgent"];
    assert_eq!(exits, expected);
}

#[test]
fn days_are_counted_from_the_last_day_that_the_sighting_can_mean() {
    let today = day("2026-11-22");
    for (seen, days) in
        [("2026-11-22", 0), ("2026-11-14", 8), ("2026-11", 0), ("2026-10", 22), ("2026", 0), ("2025", 326)]
    {
        assert_eq!(days_at_least(seen.parse().expect("a date"), today), days, "{seen}");
    }
}

#[test]
fn the_seven_days_of_parking_are_over_only_when_that_is_certain() {
    let today = day("2026-11-22");
    let cases = [
        (Some("2026-11-14"), Parking::Reached),
        (Some("2026-11-15"), Parking::NotYet),
        (Some("2026-11-22"), Parking::NotYet),
        (Some("2026-10"), Parking::Reached),
        (Some("2026-11"), Parking::Unknown),
        (Some("2026"), Parking::Unknown),
        (Some("2025"), Parking::Reached),
        (None, Parking::Unknown),
    ];
    for (seen, expected) in cases {
        let date = seen.map(|text| text.parse().expect("a date"));
        assert_eq!(parking(date, today), expected, "{seen:?}");
    }
    // At the beginning of a month, the month alone is enough to know that the days are not over.
    assert_eq!(parking(Some("2026-11".parse().expect("a date")), day("2026-11-08")), Parking::NotYet);
    assert_eq!(parking(Some("2026-11".parse().expect("a date")), day("2026-11-09")), Parking::Unknown);
}

#[test]
fn plates_of_every_age_and_country_pass_and_words_do_not() {
    for good in ["AB-123-CD", "ab 123 cd", "1234 AB 56", "W-123-AB", "B-MW 1234", "12345 أ 6", "CD 1"] {
        assert!(plate::plausible(good), "{good}");
    }
    for bad in ["rouge", "je ne sais pas", "", "-", "1", "AB-123-CD ou AB-124-CD", "AB?123"] {
        assert!(!plate::plausible(bad), "{bad}");
    }
}

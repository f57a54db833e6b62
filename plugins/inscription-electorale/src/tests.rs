//! The journeys, what holds on every way, and the estimate of the steps left.

use parvis_sdk::{Advance, Date, Request, reply, testing};

use crate::InscriptionElectorale;

#[test]
fn the_steps_left_count_down_to_none_on_the_shortest_way() {
    let ways = testing::check(&InscriptionElectorale, env!("CARGO_MANIFEST_DIR"));
    let finished = ways.ends.iter().filter(|end| end.summary().is_some());
    let shortest = finished.min_by_key(|end| end.answers.len()).expect("a way that ends well");
    assert_eq!(shortest.answers.len(), super::SHORTEST, "{ways}");
    for done in 0..super::SHORTEST {
        let request = Request::new(shortest.today, shortest.answers[..done].to_vec());
        let Advance::Ask(step) = reply(&InscriptionElectorale, &request) else { panic!("step {done} is asked") };
        let progress = step.progress.expect("an estimate");
        assert_eq!((usize::from(progress.done), usize::from(progress.left)), (done, super::SHORTEST - 1 - done));
    }
}

#[test]
fn nobody_is_told_to_sign_what_will_be_erased_before_it_is_decided() {
    let date = |text: &str| text.parse::<Date>().expect(text);
    for (today, last, expected) in [
        ("2026-11-22", Some("2027-03-12"), "2027-03-12"),
        ("2026-11-22", Some("2027-04-08"), "2027-04-08"),
        ("2026-08-01", Some("2027-03-12"), "2026-12-29"),
        ("2027-05-10", None, "2027-10-07"),
    ] {
        let until = super::sign_until(date(today), last.map(date));
        assert_eq!(until, date(expected), "asked on {today}, last day {last:?}");
        let erased = date(today).plus_days(super::RETENTION_DAYS.into());
        assert!(until.plus_days(30) <= erased, "signed on {until}, erased on {erased}");
    }
}

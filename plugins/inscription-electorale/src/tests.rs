//! The journeys, what holds on every way, and the estimate of the steps left.

use parvis_sdk::{Advance, Request, reply, testing};

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

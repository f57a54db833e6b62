//! Focus follows arrivals: the heading of a new page, or the heading of its problems.

use yew::prelude::*;

use crate::{
    browser,
    state::{Arrival, Focus},
};

/// The id of every page's first-level heading.
const QUESTION: &str = "question";

/// The id of the heading of the summary of problems.
const PROBLEMS: &str = "error-summary";

/// Focuses after each arrival but the first, where the browser's own choice stands.
#[hook]
pub fn use_focus(arrival: Arrival) {
    // While this renders, the old page still stands.
    use_memo(arrival, |_| {
        browser::focus::on_leaving();
        // What was told of the old page is no news of the new one.
        browser::page::say("");
    });
    use_effect_with(arrival, |arrival| {
        if arrival.count == 0 {
            return;
        }
        let id = match arrival.focus {
            Focus::Question => QUESTION,
            Focus::Problems => PROBLEMS,
        };
        browser::focus::on_arrival(id);
    });
}

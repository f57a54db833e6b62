//! Hands that tremble: while somebody asked for it, presses that follow too soon do not count.

use yew::prelude::*;

use crate::{browser::presses::SteadyPresses, state::StateContext};

/// Filters presses while the preference is on.
#[hook]
pub fn use_presses(context: &StateContext) {
    use_effect_with(context.preferences.steady_hands, |steady| {
        let filter = steady.then(SteadyPresses::start);
        move || drop(filter)
    });
}

//! The part of the program that nobody needs at first comes with the first question: whoever has that is not left without the rest when the
//! line goes. Where somebody's way of using Parvis is in it, it comes at once.

use accessibility::{
    keyboards,
    preferences::{Keyboard, Preferences, Scanning},
};
use procedure::api::Place;
use yew::prelude::*;

use crate::{
    browser::rest,
    state::{Screen, StateContext},
};

/// Asks for the rest when somebody is about to need it. Gives whether it is there.
#[hook]
pub fn use_rest(context: &StateContext) -> bool {
    let there = use_state_eq(|| false);
    let set = there.setter();
    use_effect_with((), move |()| rest::when_there(move || set.set(true)));
    let wanted = context.screen == Screen::Journey
        || context.screen == Screen::Reading
        || context.place == Place::Kiosk
        || context.previewed
        || is_in_the_rest(context.preferences);
    use_effect_with(wanted, |wanted| {
        if *wanted {
            rest::bring_soon();
        }
    });
    *there
}

/// Whether these ways of using Parvis are more than looks.
fn is_in_the_rest(preferences: Preferences) -> bool {
    preferences.self_voicing
        || preferences.read_aloud
        || preferences.keypad
        || preferences.steady_hands
        || preferences.scanning != Scanning::Off
        || keyboards::wanted(preferences) != Keyboard::Off
}

//! What is there at the start, and what a tab at home keeps over a reload.

use accessibility::preferences::Preferences;
use procedure::api::Place;
use yew::prelude::*;

use crate::{
    browser::{history, page, storage},
    state::{Action, Route, Screen, State, StateContext, Stored, reduce},
};

/// The state in which the document starts.
#[must_use]
pub fn initial_state() -> State {
    let place = page::place();
    let home = place == Place::Home;
    let owners = Some(()).filter(|()| home).and_then(|()| page::owners_locale());
    let preferences = if home { Preferences::of_device(page::device()) } else { Preferences::default() };
    let mut state = State::new(place, owners.unwrap_or_else(page::written_in), preferences);
    state.previewed = page::is_framed();
    state.drawings = page::drawings().into();
    if page::has_ended() {
        // Nothing may have stayed: somebody may have filled in a form in another tab of this browser.
        state.screen = Screen::Ended;
        history::replace(if home { "/" } else { crate::state::KIOSK_PATH });
        return state;
    }
    if home {
        if let Some(stored) = storage::kept() {
            state = reduce(&state, Action::Restored(Box::new(stored)));
        }
        state = reduce(&state, Action::PathOpened(Route::parse(&page::path())));
        state.arrival.count = 0;
    }
    state
}

/// Keeps the journey, the receipt and the way of reading, at home only.
#[hook]
pub fn use_memory(context: &StateContext) {
    let stored = Stored::of(context);
    use_effect_with(stored, |stored| {
        if let Some(stored) = stored {
            storage::keep(stored);
        }
    });
}

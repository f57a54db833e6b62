//! Back: the browser's own way where there is one, so that its buttons and ours never disagree.

use procedure::api::Place;
use yew::prelude::*;

use crate::{
    browser,
    state::{Action, StateContext},
};

/// What our Back buttons call.
#[hook]
pub fn use_back() -> Callback<()> {
    let state = use_context::<StateContext>();
    Callback::from(move |()| {
        let Some(state) = &state else { return };
        let before_a_page = state.trouble.is_some() || state.run.as_ref().is_some_and(|run| run.failure.is_some());
        // A page aside without a path of its own is no entry of the browser's history.
        let inside = state.screen.is_aside() && state.route().and_then(|route| route.path(state.place)).is_none();
        if state.place == Place::Home && !before_a_page && !inside && browser::history::back() {
            return;
        }
        state.act.emit(Action::WentBack);
    })
}

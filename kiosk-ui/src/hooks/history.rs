//! Keeps the browser's history in step with the screen.

use gloo::timers::callback::Timeout;
use procedure::api::Place;
use yew::prelude::*;

use crate::{
    browser,
    state::{Action, HistoryChange, Route, State, StateContext},
};

/// Real paths at home, and the browser's buttons lead where they say; at a kiosk the path stays and Back goes back inside. The path
/// changes with the page that is shown, never before it.
#[hook]
pub fn use_history(context: &StateContext, shown: &State) {
    let place = context.place;
    let act = context.act.clone();
    use_effect_with((), move |()| {
        let listener = match place {
            Place::Home => browser::history::listen(move |path| act.emit(Action::PathOpened(Route::parse(&path)))),
            Place::Kiosk => browser::history::listen_at_kiosk(move || act.emit(Action::WentBack)),
        };
        move || drop(listener)
    });

    let settled = !shown.waits() && shown.run.as_ref().is_none_or(|run| run.failure.is_none());
    let path = shown.route().filter(|_| settled).and_then(|route| route.path(place));
    let change = shown.history;
    use_effect_with((path, shown.arrival.count), move |(path, arrivals)| {
        if place == Place::Kiosk {
            if *arrivals > 0 {
                // In a task of its own: the press that led here must be over, and still count as the person's.
                Timeout::new(0, browser::history::guard).forget();
            }
            return;
        }
        let Some(path) = path.as_ref().filter(|path| **path != browser::page::path()) else { return };
        match change {
            HistoryChange::Push => browser::history::push(path),
            HistoryChange::Replace => browser::history::replace(path),
        }
    });
}

//! Switches: while somebody uses them, what can be pressed lights up in turn.

use accessibility::{
    preferences::{Preferences, Scanning},
    scanning::Settings,
};
use yew::prelude::*;

use crate::{
    browser::scanning::Scan,
    state::{Action, StateContext},
};

/// Scans while the preference is on; every arrival at a page begins anew.
#[hook]
pub fn use_scanning(context: &StateContext) {
    let preferences = context.preferences;
    // The scan goes on while other preferences change; the end of it must not undo those.
    let latest = use_mut_ref(|| preferences);
    *latest.borrow_mut() = preferences;
    let act = context.act.clone();
    use_effect_with((Settings::of(preferences), context.arrival.count), move |(settings, _)| {
        let off = move || {
            let now = *latest.borrow();
            act.emit(Action::PreferencesChosen(Preferences { scanning: Scanning::Off, ..now }));
        };
        let scan = settings.and_then(|settings| Scan::start(settings, off));
        move || drop(scan)
    });
}

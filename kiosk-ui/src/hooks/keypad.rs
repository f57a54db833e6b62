//! The five keys: while somebody uses them, they move the focus and press.

use accessibility::preferences::Scanning;
use yew::prelude::*;

use crate::{
    browser::keypad::Keypad,
    state::{Action, Screen, StateContext},
};

/// Acts on the keys while the preference is on. Switches send some of the same keys, and they have nothing else.
#[hook]
pub fn use_keypad(context: &StateContext) {
    let on = context.preferences.keypad && context.preferences.scanning == Scanning::Off;
    let act = context.act.clone();
    use_effect_with(on, move |on| {
        let keypad = on.then(|| Keypad::start(move || act.emit(Action::Opened(Screen::Help))));
        move || drop(keypad)
    });
}

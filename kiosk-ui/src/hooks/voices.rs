//! Which voices the person's own device has. What pages offer and hide depends on it, so that it is known long before anything is said.

use yew::prelude::*;

use crate::{
    browser::voices::Voices,
    state::{Action, StateContext},
};

/// Tells of them as they are found.
#[hook]
pub fn use_voices(context: &StateContext) {
    let act = context.act.clone();
    use_effect_with((), move |()| {
        let voices = Voices::listen(move |languages| act.emit(Action::VoicesFound(languages)));
        move || drop(voices)
    });
}

//! The keyboard in the page: it comes to the box that somebody is about to write in.

use accessibility::{keyboards, preferences::Keyboard};
use yew::prelude::*;

use crate::{
    browser::typing::{self, Boxes},
    state::{Action, StateContext},
};

/// Hears which box that is, while somebody wants the keyboard.
#[hook]
pub fn use_keyboard(context: &StateContext) {
    let on = keyboards::wanted(context.preferences) != Keyboard::Off;
    let act = context.act.clone();
    use_effect_with(on, move |on| {
        let boxes = on.then(|| Boxes::listen(move |writing| act.emit(Action::BoxEntered(writing))));
        move || drop(boxes)
    });
    let writing = context.writing.as_ref().map(|writing| writing.id.clone());
    use_effect_with(writing, |writing| {
        if let Some(id) = writing {
            typing::show_after_rendering(id);
        }
    });
}

//! The part of the program that nobody needs at first comes with the first question: whoever has that is not left without the rest when the
//! line goes.

use yew::prelude::*;

use crate::{
    browser::rest,
    state::{Screen, StateContext},
};

/// Asks for the rest with the first question.
#[hook]
pub fn use_rest(context: &StateContext) {
    use_effect_with(context.screen == Screen::Journey, |asked| {
        if *asked {
            rest::bring_soon();
        }
    });
}

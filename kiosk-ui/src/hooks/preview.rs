//! In a preview, the procedure on the screen is the one that its author saved last.

use yew::prelude::*;

use crate::{
    browser::page,
    state::{Action, StateContext},
};

/// Looks for another version whenever the page around the frame says so; a page that stands in no frame hears nothing.
#[hook]
pub fn use_preview(context: &StateContext) {
    let act = context.act.clone();
    use_effect_with(context.previewed, move |previewed| {
        let listener = previewed.then(|| page::listen_to_preview(move || act.emit(Action::AuthorSaved)));
        move || drop(listener)
    });
}

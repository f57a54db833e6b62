//! Fetches a made-up person's answers when somebody wants to practise, or to write down the questions.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::{
    browser::api,
    state::{Action, StateContext},
};

/// Fetches the example that the state waits for.
#[hook]
pub fn use_example(context: &StateContext) {
    let act = context.act.clone();
    let url = context.learning.wanted.and(context.chosen.as_ref()).and_then(|entry| entry.example.clone());
    use_effect_with(url, move |url| {
        if let Some(url) = url.clone() {
            spawn_local(async move {
                act.emit(Action::ExampleLoaded(api::example(&url).await.ok().map(Rc::new)));
            });
        }
    });
}

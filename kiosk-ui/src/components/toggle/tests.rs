//! What stays pressed says so to eyes and to voices.

use serde::Deserialize;
use yew::{Callback, Html};

use super::Toggle;
use crate::components::{
    Icon,
    testing::{Rendered, examples, words},
};

#[derive(Deserialize)]
struct Example {
    words: String,
    on: Option<bool>,
}

pub(crate) fn gallery() -> Vec<(String, Html)> {
    let all: Vec<Example> = examples(include_str!("examples.json"));
    let view = |Example { words, on }| {
        let toggle = Toggle { drawing: Icon::Larger, words: words.clone().into(), on, onclick: Callback::noop() };
        (words, toggle.view())
    };
    all.into_iter().map(view).collect()
}

// covers: EN 5.6.1, 5.6.2
#[test]
fn a_tick_and_the_pressed_state_go_together_and_the_words_stay() {
    for (at, (said, html)) in gallery().into_iter().enumerate() {
        let rendered = Rendered::of(&words("fr"), html);
        rendered.check();
        let (pressed, sign) = [(Some("false"), 0), (Some("true"), 1), (None, 1)][at];
        assert_eq!(rendered.attr("button", "aria-pressed").as_deref(), pressed);
        assert_eq!(rendered.all("span + svg").len(), sign);
        assert_eq!(rendered.text("button"), said);
    }
}

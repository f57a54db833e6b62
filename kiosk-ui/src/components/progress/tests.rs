//! The way as words and as arches.

use serde::Deserialize;
use yew::{Html, html};

use super::Progress;
use crate::components::testing::{Rendered, examples, words};

#[derive(Deserialize)]
struct Example {
    text: String,
    done: u16,
    left: u16,
}

pub(crate) fn gallery() -> Vec<(String, Html)> {
    let all: Vec<Example> = examples(include_str!("examples.json"));
    let view = |Example { text, done, left }| (text.clone(), html! { <Progress text={text} {done} {left} /> });
    all.into_iter().map(view).collect()
}

#[test]
fn every_arch_is_a_step_and_one_is_here() {
    let rendered = |at: usize| Rendered::of(&words("fr"), gallery().remove(at).1);
    let middle = rendered(1);
    middle.check();
    assert_eq!([middle.all(".done").len(), middle.all(".here").len(), middle.all("i").len()], [2, 1, 6]);
    assert_eq!(middle.attr(".progress-arches", "aria-hidden").as_deref(), Some("true"));
    assert_eq!(middle.text("p"), "Étape 3 sur 6 environ");
}

#[test]
fn a_long_way_is_words_alone() {
    assert!(Rendered::of(&words("fr"), gallery().remove(2).1).all("i").is_empty());
}

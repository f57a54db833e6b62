//! Boxes to write in.

use serde::Deserialize;
use yew::{Html, html};

use super::{TextBox, Width};
use crate::components::testing::{Rendered, examples, words};

#[derive(Deserialize)]
struct Example {
    name: String,
    value: String,
    characters: Option<u8>,
    #[serde(default)]
    wrong: bool,
    #[serde(default)]
    lines: bool,
}

pub(crate) fn gallery() -> Vec<(String, Html)> {
    let all: Vec<Example> = examples(include_str!("examples.json"));
    let view = |(at, example): (usize, Example)| {
        let text_box = TextBox {
            id: format!("box-{at}").into(),
            value: example.value.into(),
            width: example.characters.map_or(Width::Full, Width::Characters),
            wrong: example.wrong,
            lines: example.lines,
            ..TextBox::default()
        };
        let label = html! { <label for={format!("box-{at}")}>{ &example.name }</label> };
        (example.name, html! { <>{ label }{ text_box.view() }</> })
    };
    all.into_iter().enumerate().map(view).collect()
}

#[test]
fn a_box_is_text_for_the_browser_whatever_is_asked() {
    for (name, view) in gallery() {
        let rendered = Rendered::of(&words("fr"), view);
        rendered.check();
        assert!(
            rendered.all("input[type=number], input[type=date], input[pattern], input[maxlength]").is_empty(),
            "{name}"
        );
    }
}

#[test]
fn a_box_is_as_wide_as_its_answer() {
    let class = |characters| Width::Characters(characters).class();
    assert_eq!(
        [class(2), class(4), class(10), class(30)],
        [Some("box-2"), Some("box-4"), Some("box-10"), Some("box-20")]
    );
    assert_eq!(Width::Full.class(), None);
}

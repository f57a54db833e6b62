//! Tiles with a box inside.

use serde::Deserialize;
use yew::{AttrValue, Callback, Html, html};

use super::{RadioChoice, Tile};
use crate::components::testing::{Rendered, examples, words};

#[derive(Deserialize)]
struct Example {
    name: String,
    legend: String,
    options: Vec<(String, String)>,
    chosen: String,
}

pub(crate) fn gallery() -> Vec<(String, Html)> {
    let all: Vec<Example> = examples(include_str!("examples.json"));
    let view = |example: Example| {
        let option = |(name, text): (String, String)| (AttrValue::from(name), html! { { text } });
        let options: Vec<_> = example.options.into_iter().map(option).collect();
        let view = html! {
            <RadioChoice name={example.name.clone()} legend={example.legend} {options} chosen={example.chosen} on_choose={Callback::noop()} />
        };
        (example.name, view)
    };
    all.into_iter().map(view).collect()
}

fn tile(several: bool, hint: bool) -> Rendered {
    let tile = Tile {
        id: "a".into(),
        name: "n".into(),
        several,
        chosen: true,
        label: html! { "Pour mon enfant" },
        hint: hint.then(|| "Vous êtes son père.".into()),
        wrong: true,
        described_by: Some("elsewhere".into()),
        key: None,
        onchange: Callback::noop(),
    };
    Rendered::of(&words("fr"), html! { <>{ tile.view() }<p id="elsewhere" /></> })
}

#[test]
fn one_of_the_tiles_is_chosen() {
    for (name, view) in gallery() {
        let rendered = Rendered::of(&words("fr"), view);
        rendered.check();
        assert_eq!(rendered.all("[checked]").len(), 1, "{name}");
    }
}

#[test]
fn the_name_is_short_and_the_hint_describes() {
    let rendered = tile(false, true);
    rendered.check();
    assert_eq!(rendered.attr("input", "aria-labelledby").as_deref(), Some("a-name"));
    assert_eq!(rendered.attr("input", "aria-describedby").as_deref(), Some("a-hint elsewhere"));
    assert_eq!(tile(false, false).attr("input", "aria-labelledby").as_deref(), Some("a-name"));
}

#[test]
fn only_check_boxes_say_themselves_that_something_is_wrong() {
    assert_eq!(tile(true, false).attr("input", "aria-invalid").as_deref(), Some("true"));
    assert_eq!(tile(false, false).attr("input", "aria-invalid"), None);
}

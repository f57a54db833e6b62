//! The number to keep.

use serde::Deserialize;
use yew::{Html, html};

use super::Reference;
use crate::components::testing::{Rendered, examples, words};

#[derive(Deserialize)]
struct Example {
    label: String,
    number: String,
}

pub(crate) fn gallery() -> Vec<(String, Html)> {
    let all: Vec<Example> = examples(include_str!("examples.json"));
    let view = |Example { label, number }| (number.clone(), html! { <Reference {label} {number} /> });
    all.into_iter().map(view).collect()
}

#[test]
fn the_number_is_whole_for_the_eye_reads_from_left_to_right_and_is_spelled_for_the_ear() {
    for (number, view) in gallery() {
        let rendered = Rendered::of(&words("ar"), view);
        rendered.check();
        assert_eq!(rendered.text("#reference"), number);
        assert_eq!(rendered.attr("#reference", "dir").as_deref(), Some("ltr"));
        assert_eq!(rendered.all("#reference span:not(.reference-hyphen)").len(), 3);
        assert_eq!(rendered.all("#reference .reference-hyphen").len(), 2);
        assert_eq!(rendered.attr("#reference", "aria-hidden").as_deref(), Some("true"));
        assert_eq!(rendered.text(".aside"), accessibility::speech::spelled(&number));
    }
}

//! A question that one may open.

use serde::Deserialize;
use yew::{Html, html};

use super::Details;
use crate::components::testing::{Rendered, examples, words};

#[derive(Deserialize)]
struct Example {
    summary: String,
    text: String,
}

pub(crate) fn gallery() -> Vec<(String, Html)> {
    let all: Vec<Example> = examples(include_str!("examples.json"));
    let view =
        |Example { summary, text }| (summary.clone(), html! { <Details summary={summary}><p>{ text }</p></Details> });
    all.into_iter().map(view).collect()
}

#[test]
fn it_is_closed_and_the_browsers_own() {
    for (question, view) in gallery() {
        let rendered = Rendered::of(&words("fr"), view);
        rendered.check();
        assert_eq!(rendered.attr("details", "open"), None);
        assert_eq!(rendered.text("summary"), question);
        assert!(rendered.all("[aria-expanded], [role]").is_empty());
    }
}

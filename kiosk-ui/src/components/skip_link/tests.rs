//! The link past the head.

use yew::{Html, html};

use super::SkipLink;
use crate::components::testing::{Rendered, examples, words};

pub(crate) fn gallery() -> Vec<(String, Html)> {
    let texts: Vec<String> = examples(include_str!("examples.json"));
    texts.into_iter().map(|text| (text.clone(), html! { <SkipLink {text} /> })).collect()
}

#[test]
fn it_leads_to_the_question() {
    for (text, view) in gallery() {
        let rendered = Rendered::of(&words("fr"), view);
        assert_eq!(rendered.attr("a", "href").as_deref(), Some("#main"));
        assert_eq!(rendered.text("a"), text);
    }
}

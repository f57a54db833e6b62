//! Pictures of papers.

use procedure::Mark;
use serde::Deserialize;
use yew::{Html, html};

use super::Paper;
use crate::components::{
    said::Said,
    testing::{Rendered, examples, words},
};

#[derive(Deserialize)]
struct Example {
    shows: String,
    caption: String,
    mark: Option<[u8; 4]>,
}

/// A drawing that needs no host.
const PICTURE: &str = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 300 200'%3E%3Cpath d='M20 30h120M20 60h200M20 90h180' stroke='%23444444' stroke-width='6'/%3E%3C/svg%3E";

pub(crate) fn gallery() -> Vec<(String, Html)> {
    let all: Vec<Example> = examples(include_str!("examples.json"));
    let view = |Example { shows, caption, mark }| {
        let mark = mark.map(|[x, y, width, height]: [u8; 4]| Mark { x, y, width, height });
        (shows.clone(), html! { <Paper src={PICTURE} shows={Said::from(shows)} {caption} {mark} /> })
    };
    all.into_iter().map(view).collect()
}

#[test]
fn what_is_seen_is_said_and_the_mark_is_explained_in_words_when_there_is_one() {
    for (shows, view) in gallery() {
        let rendered = Rendered::of(&words("fr"), view);
        rendered.check();
        assert_eq!(rendered.attr("img", "alt").as_deref(), Some(shows.as_str()));
        let marked = !rendered.all("svg").is_empty();
        assert_eq!(rendered.all("figcaption").len(), usize::from(marked), "{shows}");
        assert_eq!(rendered.all("rect").len(), if marked { 2 } else { 0 }, "{shows}");
    }
}

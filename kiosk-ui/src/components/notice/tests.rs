//! Words beside the way.

use serde::Deserialize;
use yew::{Html, html};

use super::{Notice, NoticeKind};
use crate::components::testing::{Rendered, examples, words};

#[derive(Deserialize)]
struct Example {
    kind: String,
    title: String,
    text: String,
}

pub(crate) fn gallery() -> Vec<(String, Html)> {
    let all: Vec<Example> = examples(include_str!("examples.json"));
    let view = |example: Example| {
        let kind = match example.kind.as_str() {
            "done" => NoticeKind::Done,
            "urgent" => NoticeKind::Urgent,
            _ => NoticeKind::Know,
        };
        (example.kind, html! { <Notice {kind}><h2>{ example.title }</h2><p>{ example.text }</p></Notice> })
    };
    all.into_iter().map(view).collect()
}

#[test]
fn no_notice_interrupts_anybody() {
    for (name, view) in gallery() {
        let rendered = Rendered::of(&words("fr"), view);
        rendered.check();
        assert!(rendered.all("[role], [aria-live]").is_empty(), "{name}");
        assert_eq!(rendered.all("h2").len(), 1, "{name}");
    }
}

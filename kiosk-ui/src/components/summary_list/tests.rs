//! Answers to check.

use serde::Deserialize;
use yew::{Callback, Html, html};

use super::{Change, Said, SummaryList, SummaryRow};
use crate::components::testing::{Rendered, examples, tidy, words};

#[derive(Deserialize)]
struct Example {
    name: String,
    rows: Vec<Row>,
}

#[derive(Deserialize)]
struct Row {
    label: String,
    lines: Vec<String>,
    change: Option<String>,
}

pub(crate) fn gallery() -> Vec<(String, Html)> {
    let all: Vec<Example> = examples(include_str!("examples.json"));
    let row = |row: Row| SummaryRow {
        label: row.label.into(),
        lines: row.lines.into_iter().map(Said::from).collect(),
        private: false,
        change: row.change.map(|text| Change { text: text.into(), onclick: Callback::noop() }),
    };
    let view = |example: Example| {
        let rows: Vec<_> = example.rows.into_iter().map(row).collect();
        (example.name, html! { <SummaryList {rows} /> })
    };
    all.into_iter().map(view).collect()
}

#[test]
fn every_answer_can_be_changed_and_says_which_it_is() {
    let rendered = Rendered::of(&words("fr"), gallery().remove(0).1);
    rendered.check();
    let buttons: Vec<String> = rendered.all("button").into_iter().map(tidy).collect();
    assert_eq!(buttons, ["Modifier Nom de famille", "Modifier Votre adresse"]);
    assert_eq!(rendered.all(".summary-label").len(), 2);
    assert_eq!(rendered.all("bdi").len(), 4);
}

#[test]
fn without_a_way_to_change_there_is_no_button() {
    assert!(Rendered::of(&words("fr"), gallery().remove(1).1).all("button").is_empty());
}

//! The colours of the screen.

use accessibility::preferences::Theme;
use serde::Deserialize;
use yew::{Callback, Html, html};

use super::ThemeChoice;
use crate::components::{
    Said,
    testing::{Rendered, examples, words},
};

#[derive(Deserialize)]
struct Example {
    legend: String,
    labels: Vec<String>,
    current: Theme,
}

pub(crate) fn gallery() -> Vec<(String, Html)> {
    let all: Vec<Example> = examples(include_str!("examples.json"));
    let view = |Example { legend, labels, current }| {
        let labels: Vec<_> = labels.into_iter().map(Said::from).collect();
        let on_choose = Callback::noop();
        (legend.clone(), html! { <ThemeChoice legend={legend} {labels} {current} {on_choose} /> })
    };
    all.into_iter().map(view).collect()
}

#[test]
fn every_theme_is_offered_and_the_present_one_chosen() {
    let rendered = Rendered::of(&words("fr"), gallery().remove(0).1);
    rendered.check();
    assert_eq!(rendered.all("input[type=radio]").len(), Theme::ALL.len());
    assert_eq!(rendered.attr("[checked]", "id").as_deref(), Some("theme-dark"));
    assert!(rendered.all(".theme-sample:not([aria-hidden])").is_empty());
}

//! Buttons of every kind, and what voices hear of them.

use serde::Deserialize;
use yew::{Html, html};

use super::{Button, ButtonKind, LinkButton};
use crate::components::{
    Said,
    icon::Icon,
    testing::{Rendered, examples, words},
};

#[derive(Deserialize)]
struct Example {
    name: String,
    kind: String,
    text: String,
    aside: Option<String>,
    href: Option<String>,
    #[serde(default)]
    icon: bool,
}

impl Example {
    fn view(&self) -> Html {
        let kind = match self.kind.as_str() {
            "primary" => ButtonKind::Primary,
            "secondary" => ButtonKind::Secondary,
            "quiet" => ButtonKind::Quiet,
            _ => ButtonKind::Danger,
        };
        let icon = self.icon.then_some(Icon::Help);
        match &self.href {
            Some(href) => html! { <LinkButton {kind} {icon} href={href.clone()}>{ &self.text }</LinkButton> },
            None => {
                let aside = self.aside.clone().map(Said::from);
                html! { <Button {kind} {icon} {aside} submit={kind == ButtonKind::Primary}>{ &self.text }</Button> }
            }
        }
    }
}

pub(crate) fn gallery() -> Vec<(String, Html)> {
    let all: Vec<Example> = examples(include_str!("examples.json"));
    all.iter().map(|example| (example.name.clone(), example.view())).collect()
}

#[test]
fn every_example_obeys_the_rules() {
    for (_, view) in gallery() {
        Rendered::of(&words("fr"), view).check();
    }
}

#[test]
fn only_the_button_that_sends_is_of_type_submit() {
    let types = gallery().into_iter().filter_map(|(_, view)| {
        Rendered::of(&words("fr"), view).all("button").first().and_then(|button| button.attr("type").map(str::to_owned))
    });
    assert_eq!(types.collect::<Vec<_>>(), ["submit", "button", "button", "button", "button"]);
}

#[test]
fn voices_hear_which_answer_is_changed() {
    let view = html! { <Button aside={Said::from("votre nom")}>{ "Modifier" }</Button> };
    assert_eq!(Rendered::of(&words("fr"), view).text("button"), "Modifier votre nom");
}

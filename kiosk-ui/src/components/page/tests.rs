//! The page around everything.

use serde::Deserialize;
use yew::{Html, html};

use super::Page;
use crate::components::{
    button::{Button, ButtonKind},
    icon::Icon,
    testing::{Rendered, examples, words},
};

#[derive(Clone, Deserialize)]
pub(crate) struct Example {
    name: String,
    kiosk: bool,
    skip: String,
    brand: String,
    town: String,
    tools_label: String,
    tools: [String; 2],
    help: [String; 2],
    links: Vec<String>,
}

impl Example {
    pub(crate) fn view(&self, inside: Html) -> Html {
        let [language, reading] = self.tools.clone();
        let tools = html! {
            <>
                <Button kind={ButtonKind::Quiet} icon={Icon::Language}>{ language }</Button>
                <Button kind={ButtonKind::Quiet} icon={Icon::Reading}>{ reading }</Button>
            </>
        };
        let [help, leave] = self.help.clone();
        let help =
            html! { <><Button icon={Icon::Help}>{ help }</Button><Button icon={Icon::Leave}>{ leave }</Button></> };
        let links = html! { { for self.links.iter().map(|link| html! { <li><a href="/about">{ link }</a></li> }) } };
        html! {
            <Page
                kiosk={self.kiosk} skip={self.skip.clone()} brand={self.brand.clone()} town={self.town.clone()}
                tools_label={self.tools_label.clone()} {tools} {help} {links}
            >
                { inside }
            </Page>
        }
    }
}

pub(crate) fn pages() -> Vec<Example> {
    examples(include_str!("examples.json"))
}

#[test]
fn everything_is_in_a_landmark_and_in_the_same_order() {
    for page in pages() {
        let rendered = Rendered::of(&words("fr"), page.view(html! { <h1>{ "Bonjour" }</h1> }));
        rendered.check();
        for landmark in ["header", "main", "footer"] {
            rendered.one(landmark);
        }
        let order: Vec<String> = rendered.all("a, button").into_iter().map(crate::components::testing::tidy).collect();
        assert_eq!(
            order[..5],
            ["Aller à la question", "Français", "Lecture", "Aide", "Effacer et partir"],
            "{}",
            page.name
        );
        rendered.one("header [role=group][aria-label] button:first-child");
    }
}

#[test]
fn at_a_kiosk_the_tools_stand_below_the_front() {
    let rendered = Rendered::of(&words("fr"), pages()[1].view(Html::default()));
    assert!(rendered.all(".front button").is_empty());
    assert_eq!(rendered.all("header .page-tools button").len(), 2);
}

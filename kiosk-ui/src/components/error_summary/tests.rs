//! What must be corrected.

use procedure::{Field, Problem};
use serde::Deserialize;
use yew::{Callback, Html, html};

use super::ErrorSummary;
use crate::components::testing::{LOCALES, Rendered, examples, tidy, words};

#[derive(Deserialize)]
struct Example {
    name: String,
    fields: Vec<Field>,
    problems: Vec<Problem>,
}

pub(crate) fn gallery() -> Vec<(String, Html)> {
    let all: Vec<Example> = examples(include_str!("examples.json"));
    let view = |Example { name, fields, problems }| {
        (name, html! { <ErrorSummary {problems} {fields} on_focus={Callback::noop()} /> })
    };
    all.into_iter().map(view).collect()
}

fn french(at: usize) -> Rendered {
    Rendered::of(&words("fr"), gallery().remove(at).1)
}

#[test]
fn one_problem_is_the_heading_itself_and_leads_to_its_box() {
    let rendered = french(0);
    rendered.check();
    assert_eq!(
        rendered.text("h2#error-summary"),
        "À corriger\u{a0}: Il manque l’année. Écrivez quatre chiffres, par exemple 1985."
    );
    assert_eq!(rendered.attr("h2 a", "href").as_deref(), Some("#field-birth-year"));
    assert!(rendered.all("li").is_empty());
}

#[test]
fn several_problems_are_counted_named_and_each_leads_to_its_field() {
    let rendered = french(1);
    rendered.check();
    assert_eq!(rendered.text("h2#error-summary"), "Il y a 2 choses à corriger");
    let lines: Vec<String> = rendered.all("li").into_iter().map(tidy).collect();
    assert!(lines[0].starts_with("Nom de famille – La réponse est vide."), "{lines:?}");
    let links: Vec<_> = rendered.all("li a").iter().filter_map(|link| link.attr("href")).collect();
    assert_eq!(links, ["#field-name", "#field-birth-day"]);
}

#[test]
fn a_problem_of_the_whole_step_leads_nowhere() {
    let rendered = french(2);
    assert!(rendered.all("a").is_empty());
    assert!(rendered.text("h2").contains("plus demandée"));
}

#[test]
fn the_heading_can_be_focused_and_nothing_else_shouts() {
    for locale in LOCALES {
        let words = words(locale);
        for (_, view) in gallery() {
            let rendered = Rendered::of(&words, view);
            assert_eq!(rendered.attr("h2", "tabindex").as_deref(), Some("-1"));
            assert!(rendered.all("[role], [aria-live]").is_empty());
        }
        assert_eq!(words.missing(), Vec::<String>::new(), "{locale}");
    }
}

//! The languages.

use procedure::Locale;
use serde::Deserialize;
use yew::{AttrValue, Callback, Html, html};

use super::{Language, LanguageChoice};
use crate::components::testing::{Rendered, examples, words};

#[derive(Deserialize)]
struct Example {
    name: String,
    current: Locale,
    languages: Vec<(Locale, String, Option<String>)>,
}

pub(crate) fn gallery() -> Vec<(String, Html)> {
    let all: Vec<Example> = examples(include_str!("examples.json"));
    let view = |example: Example| {
        let language = |(locale, name, note): (Locale, String, Option<String>)| Language {
            locale,
            name: name.into(),
            note: note.map(AttrValue::from),
        };
        let languages: Vec<_> = example.languages.into_iter().map(language).collect();
        let on_choose = Callback::noop();
        (example.name, html! { <LanguageChoice {languages} current={example.current} {on_choose} /> })
    };
    all.into_iter().map(view).collect()
}

#[test]
fn every_name_is_in_its_own_language_and_direction() {
    let rendered = Rendered::of(&words("fr"), gallery().remove(0).1);
    rendered.check();
    assert_eq!(rendered.attr("[lang=ar]", "dir").as_deref(), Some("rtl"));
    assert_eq!(rendered.attr("[lang=fr-simple]", "dir").as_deref(), Some("ltr"));
    assert_eq!(rendered.attr("[aria-current]", "lang").as_deref(), Some("fr"));
}

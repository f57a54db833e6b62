//! Every key of every keyboard is a button with a name, in every locale; the keyboard stands where somebody writes, and nowhere else.

use std::rc::Rc;

use accessibility::{
    keyboards,
    preferences::{Keyboard as Wanted, Preferences},
};
use procedure::api::Place;
use serde::Deserialize;
use yew::{Callback, ContextProvider, Html, html};

use super::{Keyboard, Keys};
use crate::{
    components::testing::{LOCALES, Rendered, examples, tidy, words},
    state::{State, StateContext, Writing},
};

#[derive(Deserialize)]
struct Example {
    name: String,
    language: String,
    mode: String,
    alphabetical: bool,
}

impl Example {
    fn view(&self, locale: &str) -> Html {
        let order = if self.alphabetical { Wanted::Alphabetical } else { Wanted::Usual };
        let board = keyboards::board(order, &self.language, &self.mode).expect("a keyboard");
        let right_to_left = ["ar", "fa"].contains(&self.language.as_str()) && self.mode.is_empty();
        html! { <Keys {board} {right_to_left} words={words(locale)} on_edit={Callback::noop()} on_done={Callback::noop()} /> }
    }
}

fn all() -> Vec<Example> {
    examples(include_str!("examples.json"))
}

pub(crate) fn gallery() -> Vec<(String, Html)> {
    all().into_iter().map(|example| (example.name.clone(), example.view("fr"))).collect()
}

#[test]
fn every_key_is_a_button_with_words_in_every_locale() {
    for locale in LOCALES {
        let words = words(locale);
        for example in all() {
            let rendered = Rendered::of(&words, example.view(locale));
            rendered.check();
            assert!(rendered.all("button.key:not([type=button])").is_empty());
            let names: Vec<String> = rendered.all(".key").into_iter().map(tidy).collect();
            assert!(names.contains(&words.common("key-done")), "{names:?}");
            for drawn in rendered.all(".key [aria-hidden]") {
                let parent = drawn.parent().and_then(scraper::ElementRef::wrap).expect("a key");
                assert_ne!(tidy(parent), tidy(drawn), "{locale}: it has a name beside its sign");
            }
        }
        assert_eq!(words.missing(), Vec::<String>::new(), "{locale}");
    }
}

#[test]
fn letters_in_their_order_lie_as_one_reads_and_all_others_as_on_typewriters() {
    let dirs = |name: &str| {
        let example = all().into_iter().find(|example| example.name == name).expect("an example");
        let rendered = Rendered::of(&words("fr"), example.view("fr"));
        let below = rendered.all(".keyboard > [dir]:last-child.keyboard-below[dir=ltr]");
        assert_eq!(below.len(), 1, "{name}: arrows point their way");
        rendered.all(".keyboard-letters")[0].attr("dir").map(str::to_owned)
    };
    assert_eq!(dirs("azerty").as_deref(), Some("ltr"));
    assert_eq!(dirs("arabic").as_deref(), Some("ltr"));
    assert_eq!(dirs("arabic, alphabetical").as_deref(), Some("rtl"));
    assert_eq!(dirs("telephone").as_deref(), Some("ltr"));
}

/// The keyboards that stand under these boxes while one writes in `writing`.
fn under(boxes: &[&'static str], writing: Option<(&str, &str)>, keyboard: Wanted) -> usize {
    let words = words("fr");
    let preferences = Preferences { keyboard, ..Preferences::default() };
    let mut state = State::new(Place::Kiosk, words.locale().clone(), preferences);
    state.writing = writing.map(|(id, mode)| Writing { id: id.to_owned(), mode: mode.to_owned() });
    let context = StateContext { state: Rc::new(state), act: Callback::noop() };
    let boxes: Vec<_> = boxes.iter().map(|id| (*id).into()).collect();
    let shown = html! { <ContextProvider<StateContext> {context}><Keyboard {boxes} /></ContextProvider<StateContext>> };
    Rendered::of(&words, shown).all(".keyboard").len()
}

#[test]
fn it_stands_under_the_box_that_one_writes_in_while_somebody_wants_it() {
    let name = Some(("field-name", ""));
    assert_eq!(under(&["field-name"], name, Wanted::Usual), 1);
    assert_eq!(under(&["field-name"], name, Wanted::Alphabetical), 1);
    assert_eq!(under(&["field-name"], name, Wanted::Off), 0);
    assert_eq!(under(&["field-name"], None, Wanted::Usual), 0);
    assert_eq!(under(&["field-name-birth"], name, Wanted::Usual), 0);
    assert_eq!(
        under(&["field-birth-day", "field-birth-year"], Some(("field-birth-year", "numeric")), Wanted::Usual),
        1
    );
}

//! When a picture is there, and that nobody hears it.

use std::rc::Rc;

use accessibility::preferences::{Pictures, Preferences};
use procedure::{Id, api::Place};
use yew::{Callback, ContextProvider, html};

use super::{Drawing, Picture};
use crate::{
    components::testing::{Rendered, words},
    state::{
        Action, State, StateContext,
        tests::{locale, play, started},
    },
};

fn rendered(state: State, of: Drawing) -> Rendered {
    let context = StateContext { state: Rc::new(state), act: Callback::noop() };
    let picture = html! { <ContextProvider<StateContext> {context}><Picture {of} /></ContextProvider<StateContext>> };
    Rendered::of(&words("fr"), picture)
}

fn state(tag: &str, pictures: Pictures) -> State {
    let chosen = Action::ProcedureChosen(Id::from_static("signalement"));
    let mut state = play(started(Place::Kiosk), [chosen]);
    state.drawings = Rc::new([("yes".to_owned(), "/assets/picture-yes.svg".into())].into());
    state.preferences = Preferences { pictures, ..state.preferences };
    state.locale = locale(tag);
    state
}

#[test]
fn pictures_come_with_easy_words_unless_somebody_says_otherwise() {
    for (tag, pictures, there) in [
        ("fr", Pictures::Easy, false),
        ("fr-simple", Pictures::Easy, true),
        ("fr", Pictures::On, true),
        ("fr-simple", Pictures::Off, false),
    ] {
        let page = rendered(state(tag, pictures), Drawing::Own("yes"));
        assert_eq!(page.all("img").len(), usize::from(there), "{tag} {pictures:?}");
    }
}

#[test]
fn a_picture_lies_in_the_package_and_nobody_hears_it() {
    let of = |drawing| rendered(state("fr", Pictures::On), drawing);
    let page = of(Drawing::OfChoice(Some(Id::from_static("pothole"))));
    let expected = format!("/packages/{}/pictures/pothole.svg", "ab".repeat(32));
    assert_eq!(page.attr("img", "src"), Some(expected));
    assert_eq!(page.attr("img", "alt").as_deref(), Some(""));
    assert_eq!(page.attr("img", "aria-hidden").as_deref(), Some("true"));
    page.check();
}

#[test]
fn where_nothing_was_drawn_nothing_stands() {
    for none in [Drawing::Own("no-such"), Drawing::OfChoice(None), Drawing::OfProcedure("".into())] {
        assert!(rendered(state("fr", Pictures::On), none.clone()).all("img").is_empty(), "{none:?}");
    }
}

//! What somebody is about to choose is fetched before it is chosen: words and letters wait for people, not people for them.

use std::rc::Rc;

use procedure::{Locale, api::Place};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::Library;
use crate::{
    browser::ahead::{self, Near, Nearness},
    state::{Screen, StateContext},
};

/// At a kiosk everything comes while nothing else happens: its host is near, and the next person may speak any language. At home words
/// cost somebody's data: there they come when a finger, a pointer or the focus is on what brings them, or the page of ways is open.
#[hook]
pub fn use_ahead(context: &StateContext, library: &Rc<Library>) {
    let offered = context.settings.as_ref().map(|settings| settings.locales.clone()).unwrap_or_default();
    let current = context.locale.clone();
    let kiosk = context.place == Place::Kiosk;

    let near = Rc::clone(library);
    use_effect_with((offered.clone(), current.clone()), move |(offered, current)| {
        let (offered, current) = (offered.clone(), current.clone());
        let nearness = Nearness::listen(move |what| match what {
            Near::Language(language) => prepare(&near, &offered, language.with_simple(current.is_simple()), language),
            Near::Register => prepare(&near, &offered, other_register(&current), current.clone()),
            Near::Letters => ahead::weighted_letters(),
        });
        move || drop(nearness)
    });

    let other = Rc::clone(library);
    let reading = context.screen == Screen::Reading;
    use_effect_with((reading, offered.clone(), current.clone()), move |(reading, offered, current)| {
        if *reading {
            let (offered, current) = (offered.clone(), current.clone());
            ahead::when_idle(move || prepare(&other, &offered, other_register(&current), current));
        }
    });

    let all = Rc::clone(library);
    let chosen = context.chosen.as_ref().map(|entry| entry.words.clone());
    use_effect_with((kiosk, offered, current, chosen), move |(kiosk, offered, current, _)| {
        if *kiosk {
            // The last is taken first: the present language in its other register, then those in the present register, as they are offered.
            let mut order: Vec<Locale> = offered.iter().rev().cloned().collect();
            order.sort_by_key(|locale| (*locale == other_register(current), locale.is_simple() == current.is_simple()));
            next(Rc::clone(&all), order);
        }
    });
}

fn other_register(locale: &Locale) -> Locale {
    locale.with_simple(!locale.is_simple())
}

/// Fetches the words of `wanted`, or of `otherwise` where that is not offered.
fn prepare(library: &Rc<Library>, offered: &[Locale], wanted: Locale, otherwise: Locale) {
    let locale = if offered.contains(&wanted) { wanted } else { otherwise };
    if !library.has(&locale) {
        let library = Rc::clone(library);
        spawn_local(async move { drop(library.prepare(&locale).await) });
    }
}

/// One locale after the other, each while nothing else happens; then the letters for those who read them more easily.
fn next(library: Rc<Library>, mut left: Vec<Locale>) {
    ahead::when_idle(move || match left.pop() {
        Some(locale) if library.has(&locale) => next(library, left),
        Some(locale) => spawn_local(async move {
            if let Some(words) = library.prepare(&locale).await {
                ahead::letters(&words.common("welcome-lead"));
            }
            next(library, left);
        }),
        None => ahead::weighted_letters(),
    });
}

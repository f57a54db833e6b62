//! Title, language, direction and way of reading, as the page's root element carries them.

use yew::prelude::*;

use crate::{
    browser::{frames, page},
    screens,
    state::{State, StateContext, WordsContext},
};

/// Keeps the root element in step with what is shown.
#[hook]
pub fn use_page(context: &StateContext, shown: &State, words: Option<&WordsContext>) {
    let title = words.map(|words| screens::title(shown, words));
    use_effect_with(title, |title| {
        // A title is told to the whole browser, which takes as long as half of the page.
        if let Some(title) = title.clone() {
            frames::once_painted(move || page::set_title(&title));
        }
    });
    let locale = words.map(|words| words.locale().clone());
    use_effect_with(locale, |locale| {
        if let Some(locale) = locale {
            page::set_locale(locale);
        }
    });
    let preferences = words.map_or(context.preferences, |words| context.preferences_in(words.locale()));
    use_effect_with(preferences, |preferences| page::set_preferences(*preferences));
    use_effect_with((context.place, words.is_some()), |(place, there)| {
        if *there {
            page::set_ready(*place);
        }
    });
}

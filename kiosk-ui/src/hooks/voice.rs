//! The kiosk's own voice: on while somebody wants it, told of every page, language and voice.

use std::rc::Rc;

use accessibility::speech::player::Event;
use yew::prelude::*;

use crate::{
    browser::speech::Voice,
    state::{Ask, State, StateContext, WordsContext},
};

/// Gives what pages ask it with.
#[hook]
pub fn use_voice(context: &StateContext, shown: &Rc<State>, words: Option<&WordsContext>) -> Callback<Ask> {
    let (act, place) = (context.act.clone(), context.place);
    let voice = use_memo((), move |()| Voice::start(act, place));
    if let Some(words) = words {
        voice.attend(shown, words);
    }
    let told = Rc::clone(&voice);
    use_effect_with(context.voices(), move |voices| told.hear(Event::Voices(voices.clone())));

    let told = Rc::clone(&voice);
    use_effect_with(context.preferences.private_aloud && context.preferences.self_voicing, move |aloud| {
        told.hear(Event::PrivateAloud(*aloud))
    });

    let told = Rc::clone(&voice);
    use_effect_with(
        (context.preferences.self_voicing && words.is_some(), context.has_headset()),
        move |(on, headset)| {
            told.hear(match (on, headset) {
                // A headset starts it, too.
                (true, true) => Event::HeadsetIn,
                (on, _) => Event::Switched(*on),
            });
        },
    );

    let told = Rc::clone(&voice);
    let begun = use_mut_ref(|| false);
    use_effect_with((shown.arrival.count, words.map(|words| words.locale().clone())), move |_| {
        // Who switches the voice on hears the page by that.
        if begun.replace(true) {
            told.arrive();
        }
    });

    use_callback((), move |ask, ()| voice.ask(ask))
}

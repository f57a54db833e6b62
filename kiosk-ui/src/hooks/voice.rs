//! The kiosk's own voice: on while somebody wants it, told of every page, language and voice.

use std::{cell::RefCell, rc::Rc};

use accessibility::speech::player::Event;
use yew::prelude::*;

use crate::{
    browser::{rest, speech::Voice},
    state::{Ask, State, StateContext, WordsContext},
};

/// Where pages ask the voice. It is in the part of the program that comes later: what is asked before waits, and brings it.
#[derive(Default)]
pub struct Asks {
    voice: RefCell<Option<Rc<Voice>>>,
    waiting: RefCell<Option<Ask>>,
}

impl PartialEq for Asks {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Asks {
    fn ask(&self, ask: Ask) {
        if let Some(voice) = &*self.voice.borrow() {
            return voice.ask(ask);
        }
        self.waiting.replace(Some(ask));
        rest::bring_soon();
    }

    fn begin(&self, voice: &Rc<Voice>) {
        self.voice.replace(Some(Rc::clone(voice)));
        if let Some(ask) = self.waiting.take() {
            voice.ask(ask);
        }
    }
}

/// Gives what pages ask the voice with, and where it hears them. What still waits when somebody arrives at another page is not said there.
#[hook]
pub fn use_asks(arrival: u32) -> (Callback<Ask>, Rc<Asks>) {
    let asks = use_memo((), |()| Asks::default());
    let waiting = Rc::clone(&asks);
    use_effect_with(arrival, move |_| drop(waiting.waiting.take()));
    let to = Rc::clone(&asks);
    (use_callback((), move |ask, ()| to.ask(ask)), asks)
}

/// Starts it, and tells it.
#[hook]
pub fn use_voice(context: &StateContext, shown: &Rc<State>, words: &WordsContext, asks: &Rc<Asks>) {
    let (act, place) = (context.act.clone(), context.place);
    let voice = use_memo((), move |()| Voice::start(act, place));
    voice.attend(shown, words);
    let told = Rc::clone(&voice);
    use_effect_with(context.voices(), move |voices| told.hear(Event::Voices(voices.clone())));

    let told = Rc::clone(&voice);
    use_effect_with(context.preferences.private_aloud && context.preferences.self_voicing, move |aloud| {
        told.hear(Event::PrivateAloud(*aloud))
    });

    let told = Rc::clone(&voice);
    use_effect_with((context.preferences.self_voicing, context.has_headset()), move |(on, headset)| {
        told.hear(match (on, headset) {
            // A headset starts it, too.
            (true, true) => Event::HeadsetIn,
            (on, _) => Event::Switched(*on),
        });
    });

    let told = Rc::clone(&voice);
    let begun = use_mut_ref(|| false);
    use_effect_with((shown.arrival.count, words.locale().clone()), move |_| {
        // Who switches the voice on hears the page by that.
        if begun.replace(true) {
            told.arrive();
        }
    });

    // Last, when it knows the page.
    let asks = Rc::clone(asks);
    use_effect_with((), move |()| asks.begin(&voice));
}

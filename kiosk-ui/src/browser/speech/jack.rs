//! The headset, as far as a browser notices it: keys that tell of the jack, and outputs for sound that come and go.

use std::{cell::Cell, rc::Rc};

use accessibility::{
    preferences::{Preferences, Scanning},
    speech::{
        headset::{Outputs, Plug},
        notices::Notices,
        player::Event,
    },
};
use gloo::events::{EventListener, EventListenerOptions};
use procedure::api::Place;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{KeyboardEvent, MediaDevices};

use super::{Told, Voice};
use crate::{browser::page, speech::SpokenWords, state::Action};

pub(super) struct Jack {
    _signs: [EventListener; 2],
    _outputs: Option<EventListener>,
}

impl Jack {
    pub(super) fn open(voice: &Voice) -> Option<Self> {
        let window = page::window()?;
        let devices = window.navigator().media_devices().ok();
        let listen = |sign: &'static str| {
            let voice = voice.clone();
            let mut options = EventListenerOptions::run_in_capture_phase();
            options.passive = false;
            // Before the filter for hands that tremble: a plug that bounces must not seem in when it is out.
            EventListener::new_with_options(&window, sign, options, move |event| key(&voice, event))
        };
        let signs = ["keydown", "keyup"].map(listen);
        Some(Self { _signs: signs, _outputs: devices.map(|devices| watch(devices, voice.clone())) })
    }
}

/// A key of the jack is no key of the page.
fn key(voice: &Voice, event: &web_sys::Event) {
    let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
    let Some(plug) = voice.with_told(|told| told.state.plug(&key.code())).flatten() else { return };
    event.prevent_default();
    event.stop_immediate_propagation();
    if event.type_() == "keydown" && !key.repeat() {
        match plug {
            Plug::In => lend_keys(voice),
            Plug::Out => take_keys(voice),
        }
        voice.plugged(plug);
    }
}

/// A keypad has the jack: whoever plugs in there has five keys, and must be told of those.
fn lend_keys(voice: &Voice) {
    let Some(preferences) = voice.with_told(with_five_keys).flatten() else { return };
    if voice.is_on() {
        voice.tell_of_keys();
    } else {
        voice.0.padded.set(true);
    }
    voice.0.lent.set(true);
    voice.0.act.emit(Action::PreferencesChosen(preferences));
}

/// Whoever comes to the keyboard next knows nothing of them.
fn take_keys(voice: &Voice) {
    if let Some(now) = voice.with_told(|told| told.state.preferences).filter(|_| voice.0.lent.take()) {
        voice.0.act.emit(Action::PreferencesChosen(Preferences { keypad: false, ..now }));
    }
}

/// The same ways with the five keys; `None` where they would change nothing, or nobody could tell of them: a screen reader has keys of
/// its own.
fn with_five_keys(told: &Told) -> Option<Preferences> {
    let state = &told.state;
    let now = state.preferences;
    let free = state.place == Place::Kiosk && !now.keypad && now.scanning == Scanning::Off;
    (free && state.speaks(told.words.locale())).then_some(Preferences { keypad: true, ..now })
}

impl Voice {
    /// What five keys do; where the voice begins with them, its first words say it.
    pub(super) fn tell_of_keys(&self) {
        let keys = |told: &Told| Notices::keys(&SpokenWords(Rc::clone(&told.words)), true);
        self.hear(Event::News(self.with_told(keys).unwrap_or_default()));
    }
}

fn watch(devices: MediaDevices, voice: Voice) -> EventListener {
    let outputs = Rc::new(Cell::new(Outputs::default()));
    let look = {
        let devices = devices.clone();
        move || {
            let (devices, outputs, voice) = (devices.clone(), Rc::clone(&outputs), voice.clone());
            spawn_local(async move {
                let Some(now) = count(&devices).await else { return };
                let mut known = outputs.get();
                let plug = known.counted(now);
                outputs.set(known);
                let counts = voice.with_told(|told| told.state.tells_headsets_by_outputs()) == Some(true);
                if let Some(plug) = plug.filter(|_| counts) {
                    voice.plugged(plug);
                }
            });
        }
    };
    look();
    EventListener::new(&devices, "devicechange", move |_| look())
}

async fn count(devices: &MediaDevices) -> Option<usize> {
    let all: JsValue = JsFuture::from(devices.enumerate_devices().ok()?).await.ok()?;
    let all = js_sys::Array::from(&all);
    let output = |one: &JsValue| {
        let kind = js_sys::Reflect::get(one, &JsValue::from_str("kind"));
        kind.is_ok_and(|kind| kind.as_string().as_deref() == Some("audiooutput"))
    };
    Some(all.iter().filter(output).count())
}

impl Voice {
    /// Somebody plugged a headset in, or pulled it out. Silence and start need not wait for the page.
    fn plugged(&self, plug: Plug) {
        let speaks = self.with_told(|told| told.state.speaks(told.words.locale())) == Some(true);
        match plug {
            Plug::In if speaks => self.hear(Event::HeadsetIn),
            Plug::In => {}
            Plug::Out => self.hear(Event::HeadsetOut),
        }
        self.0.act.emit(Action::HeadsetPlugged(plug == Plug::In));
    }
}

//! What sounds: one sentence at a time, by whichever voice the player chose.

use std::cell::RefCell;

use accessibility::speech::{
    player::{Command, Event},
    voices::Backend,
};
use procedure::api::Sentence;
use wasm_bindgen_futures::spawn_local;

use super::{
    Voice,
    audio::{Audio, Playing},
    synthesis::{self, Speaking},
};

#[derive(Default)]
pub(super) struct Mouth {
    audio: Audio,
    now: RefCell<Option<Sounding>>,
}

/// How a sentence ended, given its number.
pub(super) type End = fn(u32) -> Event;

/// A sentence under way; dropping it ends it.
enum Sounding {
    Host { _playing: Playing },
    Browser { _speaking: Option<Speaking> },
}

impl Mouth {
    pub(super) fn fall_silent(&self) {
        // Taken out first: what ends may answer.
        let ended = self.now.replace(None);
        drop(ended);
    }

    /// Begins to say it; the voice hears how it ended.
    pub(super) fn say(&self, voice: &Voice, command: Command) {
        let Command::Say { number, backend, text, locale, rate, volume, private, .. } = command else { return };
        let voice = voice.clone();
        let done = move |end: End| voice.hear(end(number));
        self.fall_silent();
        let sounding = match (backend, locale.parse()) {
            (Backend::HostVoice, Ok(locale)) => {
                let sentence = Sentence { text, locale, rate, private };
                Sounding::Host { _playing: self.audio.play(sentence, volume, done) }
            }
            _ => {
                let speaking = synthesis::say(&text, &locale, rate, volume, done.clone());
                if speaking.is_none() {
                    // Later: the player has not noted yet that this sentence is being said.
                    spawn_local(async move { done(Event::VoiceFailed) });
                }
                Sounding::Browser { _speaking: speaking }
            }
        };
        self.now.replace(Some(sounding));
    }

    /// Whether a press of the person has just given the page leave to sound.
    pub(super) fn wake(&self) -> bool {
        self.audio.wake()
    }
}

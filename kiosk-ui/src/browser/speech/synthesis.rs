//! A sentence said by one of the browser's own voices.

use accessibility::speech::player::Event;
use gloo::events::EventListener;
use web_sys::SpeechSynthesisUtterance;

use super::mouth::End;
use crate::browser::voices::{language_of, speech, voices};

/// A sentence under way; dropping it ends it.
pub(super) struct Speaking {
    _utterance: SpeechSynthesisUtterance,
    _ends: [EventListener; 2],
}

impl Drop for Speaking {
    fn drop(&mut self) {
        cancel();
    }
}

/// Ends whatever is being said. Not a pause: some browsers never go on after one.
pub(super) fn cancel() {
    if let Some(speech) = speech() {
        speech.cancel();
    }
}

/// Begins to say it.
pub(super) fn say(
    text: &str,
    locale: &str,
    rate: u16,
    volume: u8,
    done: impl Fn(End) + Clone + 'static,
) -> Option<Speaking> {
    let (speech, utterance) = (speech()?, SpeechSynthesisUtterance::new_with_text(text).ok()?);
    let language = locale.split('-').next().unwrap_or_default();
    // Never the browser's own choice, which may be a voice on the network.
    let voice = voices(&speech).into_iter().find(|voice| language_of(voice) == language)?;
    utterance.set_lang(language);
    utterance.set_voice(Some(&voice));
    utterance.set_rate(f32::from(rate) / 100.0);
    utterance.set_volume(f32::from(volume) / 100.0);
    let ends = [("end", Event::VoiceEnded as End), ("error", Event::VoiceFailed)].map(|(sign, end)| {
        let done = done.clone();
        EventListener::new(&utterance, sign, move |_| done(end))
    });
    speech.speak(&utterance);
    Some(Speaking { _utterance: utterance, _ends: ends })
}

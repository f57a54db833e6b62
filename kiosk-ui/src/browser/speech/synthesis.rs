//! The browser's own voices, those of the device alone: others would send what is said to somebody else's machine.

use accessibility::speech::player::Event;
use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

use super::mouth::End;
use crate::browser::page;

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

/// The languages that there are voices for.
pub(super) fn languages() -> Vec<String> {
    let mut languages: Vec<String> = speech().iter().flat_map(voices).map(|voice| language_of(&voice)).collect();
    languages.sort();
    languages.dedup();
    languages
}

/// Hears when there are others: browsers find theirs late.
pub(super) fn listen(found: impl Fn() + 'static) -> Option<EventListener> {
    Some(EventListener::new(&speech()?.into(), "voiceschanged", move |_| found()))
}

fn voices(speech: &SpeechSynthesis) -> Vec<SpeechSynthesisVoice> {
    let voices = speech.get_voices().into_iter().map(JsCast::unchecked_into::<SpeechSynthesisVoice>);
    voices.filter(SpeechSynthesisVoice::local_service).collect()
}

fn language_of(voice: &SpeechSynthesisVoice) -> String {
    voice.lang().split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase()
}

fn speech() -> Option<SpeechSynthesis> {
    page::window()?.speech_synthesis().ok()
}

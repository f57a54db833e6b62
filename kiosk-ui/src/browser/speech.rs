//! Speech by the browser's own voices, on request only.

use procedure::Locale;
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance};

use super::page;

/// Says this text, instead of whatever was being said.
pub fn say(text: &str, locale: &Locale) {
    let (Some(speech), Ok(utterance)) = (speech(), SpeechSynthesisUtterance::new_with_text(text)) else { return };
    utterance.set_lang(locale.language());
    speech.cancel();
    speech.speak(&utterance);
}

/// Falls silent.
pub fn stop() {
    if let Some(speech) = speech() {
        speech.cancel();
    }
}

/// Whether something is being said.
#[must_use]
pub fn speaks() -> bool {
    speech().is_some_and(|speech| speech.speaking())
}

/// Whether this device has a voice at all; some have the interface and no voice.
#[must_use]
pub fn has_voice(locale: &Locale) -> bool {
    let Some(speech) = speech() else { return false };
    let speaks = |voice: wasm_bindgen::JsValue| {
        let lang = js_sys::Reflect::get(&voice, &"lang".into()).ok().and_then(|lang| lang.as_string());
        lang.is_some_and(|lang| lang.to_ascii_lowercase().starts_with(locale.language()))
    };
    speech.get_voices().iter().any(speaks)
}

fn speech() -> Option<SpeechSynthesis> {
    page::window()?.speech_synthesis().ok()
}

//! The browser's own voices, those of the device alone: others would send what is said to somebody else's machine.

use gloo::{events::EventListener, timers::callback::Timeout};
use wasm_bindgen::JsCast;
use web_sys::{SpeechSynthesis, SpeechSynthesisVoice};

use super::page;

/// Browsers find theirs late, and say nothing where there are none.
const FOUND_BY_THEN: u32 = 2_000;

/// Hears of other voices; dropping it ends that.
pub struct Voices {
    _changes: Option<EventListener>,
    _none: Timeout,
}

impl Voices {
    /// `found` hears the languages that there are voices for: as soon as there are some, whenever they change, and none after a while.
    #[must_use]
    pub fn listen(found: impl Fn(Vec<String>) + Clone + 'static) -> Self {
        let here = languages();
        if !here.is_empty() {
            found(here);
        }
        let (changed, none) = (found.clone(), found);
        let changes =
            speech().map(|speech| EventListener::new(&speech.into(), "voiceschanged", move |_| changed(languages())));
        Self { _changes: changes, _none: Timeout::new(FOUND_BY_THEN, move || none(languages())) }
    }
}

fn languages() -> Vec<String> {
    let mut languages = Vec::new();
    for voice in speech().iter().flat_map(voices) {
        let language = language_of(&voice);
        // There are hundreds of voices, and some dozens of languages: sorting them would be more program than work.
        if !languages.contains(&language) {
            languages.push(language);
        }
    }
    languages
}

/// The voices of this device.
pub(super) fn voices(speech: &SpeechSynthesis) -> Vec<SpeechSynthesisVoice> {
    let voices = speech.get_voices().into_iter().map(JsCast::unchecked_into::<SpeechSynthesisVoice>);
    voices.filter(SpeechSynthesisVoice::local_service).collect()
}

/// `fr` of `fr-FR`, and of `fr_FR` as some systems write it.
pub(super) fn language_of(voice: &SpeechSynthesisVoice) -> String {
    voice.lang().split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase()
}

/// What speaks in this browser, if anything does.
pub(super) fn speech() -> Option<SpeechSynthesis> {
    page::window()?.speech_synthesis().ok()
}

//! What kiosks have for the ear.

use std::path::PathBuf;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What kiosks have for the ear. A browser's own voices need nothing here.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct VoiceConfig {
    /// The program on this machine that gives kiosks a voice: `espeak-ng`, or one that takes the same arguments, and sounds by
    /// its names between `[[` and `]]`; empty for none. Where it is not installed, there is none either.
    pub program: PathBuf,
    /// The languages that it says well enough to be understood. Arabic and Persian are said from lists of how words are spoken, which hold
    /// every word of Parvis' own texts; it guesses the vowels of others.
    pub languages: Vec<String>,
    /// A folder of sentences that people recorded, `<language>/<SHA-256 of the sentence>.wav`; empty for none. They stand above the
    /// program's voice, and serve languages that no machine speaks.
    pub clips: PathBuf,
    /// Give the voice to kiosks elsewhere too. Otherwise only a browser on this machine has it: what it says is then on no network.
    pub for_others: bool,
    /// What kiosks say is heard in a headset alone, and never by others: private answers may be said.
    pub headset: bool,
    /// The key that a keypad sends when a headset is plugged into its jack, as browsers name it (`KeyboardEvent.code`); empty for none. It
    /// starts the voice.
    pub headset_in_key: String,
    /// The key that it sends when the headset is pulled out, which must be another one. It ends the voice.
    pub headset_out_key: String,
    /// Every output for sound that a kiosk's browser finds or loses while it runs is a headset, on USB for instance. Not where screens with
    /// loudspeakers are switched on and off: what is private would be said aloud.
    pub headset_outputs: bool,
    /// Kiosks speak from the first page on, before anybody asks for it.
    pub from_the_start: bool,
    /// A screen reader of the kiosk's own speaks: then Parvis has no voice there, and nobody hears two at once.
    pub screen_reader: bool,
}

impl Default for VoiceConfig {
    fn default() -> Self {
        let languages = ["ar", "de", "en", "es", "fa", "fr", "it", "pl", "pt", "ro", "ru", "tr", "uk"];
        Self {
            program: "espeak-ng".into(),
            languages: languages.map(str::to_owned).to_vec(),
            clips: PathBuf::new(),
            for_others: false,
            headset: false,
            headset_in_key: "F15".to_owned(),
            headset_out_key: "F16".to_owned(),
            headset_outputs: false,
            from_the_start: false,
            screen_reader: false,
        }
    }
}

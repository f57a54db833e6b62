//! Which voices there are, and who hears them.

use accessibility::speech::voices::{self, Backend, Voice};
use procedure::{
    Locale,
    api::{Place, Sound},
};

use super::State;

impl State {
    /// The voices that there are. The host's are a kiosk's; a person's own device has its own.
    #[must_use]
    pub fn voices(&self) -> Vec<Voice> {
        let settings = self.settings.as_ref().filter(|_| self.place == Place::Kiosk);
        let of_host = |of: fn(&Sound) -> &Vec<String>| settings.map(|settings| of(&settings.sound).as_slice());
        let kinds = [
            (Backend::Clips, of_host(|sound| &sound.clips)),
            (Backend::HostVoice, of_host(|sound| &sound.voices)),
            (Backend::BrowserVoice, Some(self.browser_voices.as_slice())),
        ];
        let voice = |backend| move |language: &String| Voice { backend, language: language.clone() };
        kinds.into_iter().flat_map(|(backend, of)| of.unwrap_or_default().iter().map(voice(backend))).collect()
    }

    /// Whether one of them speaks this language.
    #[must_use]
    pub fn speaks(&self, locale: &Locale) -> bool {
        voices::choose(&self.voices(), locale.as_str()).is_ok()
    }

    /// Whether nobody but the person hears what is said.
    #[must_use]
    pub fn has_headset(&self) -> bool {
        // The town knows what hangs at its kiosks, and not what people have at home.
        self.place == Place::Kiosk && self.settings.as_ref().is_some_and(|settings| settings.sound.headset)
    }
}

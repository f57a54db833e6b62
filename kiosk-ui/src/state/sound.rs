//! Which voices there are, and who hears them.

use accessibility::{
    preferences::Preferences,
    speech::{
        headset::Plug,
        voices::{self, Backend, Voice},
    },
};
use procedure::{
    Locale,
    api::{Place, Sound},
};

use super::State;

impl State {
    /// The voices that there are. The host's are a kiosk's; a person's own device has its own. A kiosk that has a screen reader has none:
    /// two would speak at once.
    #[must_use]
    pub fn voices(&self) -> Vec<Voice> {
        let of_host = self.sound();
        if of_host.is_some_and(|sound| sound.screen_reader) {
            return Vec::new();
        }
        let voice = |backend| move |language: &String| Voice { backend, language: language.clone() };
        let hosts = of_host.into_iter().flat_map(|sound| sound.clips.iter().chain(&sound.voices));
        let browsers = self.browser_voices.iter().flatten().map(voice(Backend::BrowserVoice));
        hosts.map(voice(Backend::HostVoice)).chain(browsers).collect()
    }

    /// Whether one of them speaks this language.
    #[must_use]
    pub fn speaks(&self, locale: &Locale) -> bool {
        voices::choose(&self.voices(), locale.as_str()).is_ok()
    }

    /// Whether nobody speaks this language for all that is known: voices are found a moment after the page begins.
    #[must_use]
    pub fn is_silent_in(&self, locale: &Locale) -> bool {
        self.browser_voices.is_some() && !self.speaks(locale)
    }

    /// The way of reading as a page in this language shows it: where nobody speaks that, no sentence offers to be said, and above all
    /// the screen is not black. Until it is known it stays black, since what was typed before a reload is on it.
    #[must_use]
    pub fn preferences_in(&self, locale: &Locale) -> Preferences {
        let now = self.preferences;
        Preferences {
            read_aloud: now.read_aloud && self.speaks(locale),
            screen_curtain: now.screen_curtain && !self.is_silent_in(locale),
            ..now
        }
    }

    /// Whether nobody but the person hears what is said.
    #[must_use]
    pub fn has_headset(&self) -> bool {
        // The town knows what hangs at its kiosks, and not what people have at home. What the jack says is news.
        let usual = self.sound().is_some_and(|sound| sound.headset);
        self.place == Place::Kiosk && self.plugged.unwrap_or(usual)
    }

    /// What a key tells of the jack.
    #[must_use]
    pub fn plug(&self, code: &str) -> Option<Plug> {
        let sound = self.sound()?;
        Plug::of_key(code, &sound.headset_in_key, &sound.headset_out_key)
    }

    /// Whether an output for sound that comes or goes is a headset.
    #[must_use]
    pub fn tells_headsets_by_outputs(&self) -> bool {
        self.sound().is_some_and(|sound| sound.headset_outputs)
    }

    /// A headset starts the voice, if there is one, and ends it: others would hear what comes next, and see what was shown to its owner.
    pub(super) fn headset_plugged(&mut self, plugged: bool) {
        self.plugged = Some(plugged);
        let shown = self.words_locale.as_ref().unwrap_or(&self.locale);
        if !plugged {
            self.preferences.self_voicing = false;
            self.preferences.private_aloud = false;
            self.private_shown = false;
        } else if self.speaks(shown) {
            self.preferences.self_voicing = true;
        }
    }

    /// What a kiosk has for the ear.
    fn sound(&self) -> Option<&Sound> {
        self.settings.as_ref().filter(|_| self.place == Place::Kiosk).map(|settings| &settings.sound)
    }
}

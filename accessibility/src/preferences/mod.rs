//! How a person wants to use Parvis: a small pure model that stylesheets see as `data-` attributes.
//!
//! The register (standard or easy to read) and the language are not here: they are the locale, since they change words.

use serde::{Deserialize, Serialize};

mod choice;
mod preset;
#[cfg(test)]
mod tests;

use choice::Choice;
pub use choice::{Keyboard, Pictures, ScanPace, Scanning, TextSize, Theme};
pub use preset::{PRESETS, Preset};

/// The model and its table, written once: the member, the kind of its value, and the name of the way, which is the member's in
/// kebab case. It also is the attribute (`data-…`) and begins the message ids (`…-label`, `…-hint`, `…-<option>`).
macro_rules! ways {
    ($($(#[$doc:meta])* $member:ident: $kind:ty = $name:literal,)*) => {
        /// Everything a person can set; the default is what a screen does for somebody who set nothing.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "camelCase", default)]
        pub struct Preferences { $($(#[$doc])* pub $member: $kind,)* }

        /// Every member of [`Preferences`], for whoever treats all of them alike: attributes, rows of a page, presets.
        pub static WAYS: &[Way] = &[$(Way {
            name: $name,
            attribute: concat!("data-", $name),
            options: <$kind as Choice>::NAMES,
            get: |preferences| preferences.$member.index(),
            set: |preferences, index| preferences.$member = Choice::at(index),
        },)*];
    };
}

ways! {
    /// The colours.
    theme: Theme = "theme",
    /// How large everything is.
    text_size: TextSize = "text-size",
    /// Letters that are heavier at the foot and hardly alike, which some dyslexic readers ask for.
    weighted_letters: bool = "weighted-letters",
    /// More room between letters, words and lines, which helps many dyslexic readers.
    wide_spacing: bool = "wide-spacing",
    /// Pictures beside words that say the same, for whoever reads little.
    pictures: Pictures = "pictures",
    /// Nothing moves by itself or fades.
    calm_motion: bool = "calm-motion",
    /// A speaker beside every sentence, which says it when it is pressed.
    read_aloud: bool = "read-aloud",
    /// Parvis says everything itself, so that nobody need see the screen (EN 301 549, 5.1.3).
    self_voicing: bool = "self-voicing",
    /// Nothing is shown while everything is said, so that nobody looks on.
    screen_curtain: bool = "screen-curtain",
    /// Private answers are said on the loudspeaker too.
    private_aloud: bool = "private-aloud",
    /// Five keys do everything: on, back, choose, and two that help.
    keypad: bool = "keypad",
    /// What can be pressed lights up in turn, and one or two switches press it.
    scanning: Scanning = "scanning",
    /// How long each stays lit.
    scan_pace: ScanPace = "scan-pace",
    /// A keyboard in the page.
    keyboard: Keyboard = "keyboard",
    /// Everything that can be pressed stays in the lower half of the screen (EN 301 549, 8.3).
    low_reach: bool = "low-reach",
    /// A press that follows too soon does not count, see [`crate::presses`].
    steady_hands: bool = "steady-hands",
    /// The screen waits longer before it asks whether somebody is there.
    unhurried: bool = "unhurried",
}

/// One way of using Parvis: a member of [`Preferences`] whose options are known by name and by place; the first is the default.
#[derive(Clone, Copy, Debug)]
pub struct Way {
    /// Its name in tables, message ids and classes.
    pub name: &'static str,
    /// The attribute of `<html>` that says which option is chosen.
    pub attribute: &'static str,
    /// The names of its options; of two, the second is "on".
    pub options: &'static [&'static str],
    get: fn(&Preferences) -> usize,
    set: fn(&mut Preferences, usize),
}

impl Way {
    /// The way of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Self> {
        WAYS.iter().find(|way| way.name == name)
    }

    /// The place of the option that is chosen.
    #[must_use]
    pub fn chosen(&self, preferences: Preferences) -> usize {
        (self.get)(&preferences)
    }

    /// The same preferences with another option of this way.
    #[must_use]
    pub fn with(&self, mut preferences: Preferences, option: usize) -> Preferences {
        (self.set)(&mut preferences, option);
        preferences
    }
}

/// What the device already knows about its owner, asked before the first page (`prefers-color-scheme` and its kin).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Device {
    /// `prefers-color-scheme: dark`
    pub dark: bool,
    /// `prefers-contrast: more`
    pub more_contrast: bool,
    /// `prefers-reduced-motion: reduce`
    pub reduced_motion: bool,
}

impl Preferences {
    /// Where a person's own device starts. At a kiosk the device is nobody's, so [`Preferences::default`] is right there.
    #[must_use]
    pub fn of_device(device: Device) -> Self {
        let theme = match (device.dark, device.more_contrast) {
            (true, true) => Theme::Yellow,
            (false, true) => Theme::Contrast,
            (true, false) => Theme::Dark,
            (false, false) => Theme::Light,
        };
        Self { theme, calm_motion: device.reduced_motion, ..Self::default() }
    }

    /// The attributes of `<html>` that the stylesheets look at. Every attribute is always there, so that setting all of them also
    /// undoes what was set before.
    pub fn attributes(self) -> impl Iterator<Item = (&'static str, &'static str)> {
        WAYS.iter().filter_map(move |way| Some((way.attribute, *way.options.get(way.chosen(self))?)))
    }

    /// Whether nothing differs from the default, so that "reset" has nothing to do.
    #[must_use]
    pub fn is_default(self) -> bool {
        self == Self::default()
    }

    /// Forget all of it, as at the end of a session.
    pub fn reset(&mut self) {
        *self = Self::default();
    }
}

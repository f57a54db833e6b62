//! Several preferences at one press, named by what they do and never by whom they are for.

use super::{Preferences, Scanning, TextSize, Theme, WAYS, Way};

/// What one press sets. No two presets set the same member, so each is put on and off for itself.
#[derive(Clone, Copy, Debug)]
pub struct Preset {
    /// The message of its words is `preset-<name>`.
    pub name: &'static str,
    apply: fn(&mut Preferences),
}

/// Every preset, in the order in which they are offered.
pub static PRESETS: &[Preset] = &[
    // Whoever chose more already keeps it.
    Preset { name: "larger", apply: |to| to.text_size = to.text_size.max(TextSize::Percent200) },
    Preset { name: "contrast", apply: |to| to.theme = to.theme.max(Theme::Contrast) },
    Preset { name: "letters", apply: |to| (to.weighted_letters, to.wide_spacing) = (true, true) },
    Preset { name: "listen", apply: |to| to.self_voicing = true },
    Preset { name: "keypad", apply: |to| to.keypad = true },
    Preset { name: "switch", apply: |to| to.scanning = to.scanning.max(Scanning::One) },
    Preset { name: "reach", apply: |to| to.low_reach = true },
    Preset { name: "steady", apply: |to| to.steady_hands = true },
    Preset { name: "time", apply: |to| (to.unhurried, to.calm_motion) = (true, true) },
];

impl Preset {
    /// Whether everything is already as this preset sets it.
    #[must_use]
    pub fn is_on(&self, preferences: Preferences) -> bool {
        self.applied(preferences) == preferences
    }

    /// The preferences after a press: as the preset sets them, or, when they were so, its members as they are by default.
    #[must_use]
    pub fn toggled(&self, preferences: Preferences) -> Preferences {
        if !self.is_on(preferences) {
            return self.applied(preferences);
        }
        self.ways().fold(preferences, |preferences, way| way.with(preferences, 0))
    }

    /// The ways that it sets.
    pub fn ways(&self) -> impl Iterator<Item = &'static Way> {
        let alone = self.applied(Preferences::default());
        WAYS.iter().filter(move |way| way.chosen(alone) != 0)
    }

    fn applied(&self, mut preferences: Preferences) -> Preferences {
        (self.apply)(&mut preferences);
        preferences
    }
}

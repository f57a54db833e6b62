//! How a person wants the screen to look and move: a small pure model that stylesheets see as `data-` attributes.
//!
//! The register (standard or easy to read) is not here: it is part of the locale, since it changes words, not looks.

use serde::{Deserialize, Serialize};

/// Everything a person can set about the way of reading; the default is what a screen shows to somebody who set nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Preferences {
    /// The colours.
    pub theme: Theme,
    /// How large everything is.
    pub text_size: TextSize,
    /// More room between letters, words and lines, which helps many dyslexic readers.
    pub wide_spacing: bool,
    /// Nothing moves by itself or fades.
    pub calm_motion: bool,
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
        let theme = match device {
            Device { more_contrast: true, .. } => Theme::Contrast,
            Device { dark: true, .. } => Theme::Dark,
            _ => Theme::Light,
        };
        Self { theme, calm_motion: device.reduced_motion, ..Self::default() }
    }

    /// The attributes of `<html>` that the stylesheets look at. Every attribute is always there, so that setting all of them also
    /// undoes what was set before.
    #[must_use]
    pub fn attributes(self) -> [(&'static str, &'static str); 4] {
        [
            ("data-theme", self.theme.name()),
            ("data-text-size", self.text_size.name()),
            ("data-spacing", if self.wide_spacing { "wide" } else { "normal" }),
            ("data-motion", if self.calm_motion { "calm" } else { "full" }),
        ]
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

/// The colours of the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// Dark words on a light ground.
    #[default]
    Light,
    /// Light words on a dark ground, for eyes that glare hurts.
    Dark,
    /// The strongest contrast, with lines around everything that can be pressed.
    Contrast,
}

impl Theme {
    /// Every theme, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::Contrast];

    /// The name in `data-theme`, in message ids and in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Contrast => "contrast",
        }
    }

    /// The theme of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.name() == name)
    }
}

/// How large everything is, in percent of the usual size. 200 % is what WCAG 1.4.4 asks; 400 % is for a reader who sees little
/// and stands close.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum TextSize {
    /// The usual size.
    #[default]
    #[serde(rename = "100")]
    Percent100,
    /// A quarter larger.
    #[serde(rename = "125")]
    Percent125,
    /// Half as large again.
    #[serde(rename = "150")]
    Percent150,
    /// Twice as large.
    #[serde(rename = "200")]
    Percent200,
    /// Three times as large.
    #[serde(rename = "300")]
    Percent300,
    /// Four times as large.
    #[serde(rename = "400")]
    Percent400,
}

impl TextSize {
    /// Every size, smallest first.
    pub const ALL: [Self; 6] =
        [Self::Percent100, Self::Percent125, Self::Percent150, Self::Percent200, Self::Percent300, Self::Percent400];

    /// The size in percent of the usual one.
    #[must_use]
    pub const fn percent(self) -> u16 {
        match self {
            Self::Percent100 => 100,
            Self::Percent125 => 125,
            Self::Percent150 => 150,
            Self::Percent200 => 200,
            Self::Percent300 => 300,
            Self::Percent400 => 400,
        }
    }

    /// The name in `data-text-size` and in JSON: the percentage without its sign.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Percent100 => "100",
            Self::Percent125 => "125",
            Self::Percent150 => "150",
            Self::Percent200 => "200",
            Self::Percent300 => "300",
            Self::Percent400 => "400",
        }
    }

    /// The size of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|size| size.name() == name)
    }

    /// The next larger size; the largest stays.
    #[must_use]
    pub fn larger(self) -> Self {
        Self::ALL.into_iter().find(|size| *size > self).unwrap_or(self)
    }

    /// The next smaller size; the smallest stays.
    #[must_use]
    pub fn smaller(self) -> Self {
        Self::ALL.into_iter().rev().find(|size| *size < self).unwrap_or(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_set_survives_storage_and_reset_forgets_it() {
        for theme in Theme::ALL {
            for text_size in TextSize::ALL {
                let mut preferences = Preferences { theme, text_size, wide_spacing: true, calm_motion: true };
                let stored = serde_json::to_string(&preferences).expect("a plain record");
                assert_eq!(serde_json::from_str::<Preferences>(&stored).expect("what was written"), preferences);
                preferences.reset();
                assert!(preferences.is_default());
            }
        }
    }

    #[test]
    fn a_stored_record_of_an_older_version_still_reads() {
        let stored = r#"{"theme":"contrast","somethingNew":1}"#;
        let expected = Preferences { theme: Theme::Contrast, ..Preferences::default() };
        assert_eq!(serde_json::from_str::<Preferences>(stored).expect("members may be missing or unknown"), expected);
    }

    #[test]
    fn names_lead_back_to_what_they_name() {
        for theme in Theme::ALL {
            assert_eq!(Theme::from_name(theme.name()), Some(theme));
        }
        for size in TextSize::ALL {
            assert_eq!(TextSize::from_name(size.name()), Some(size));
            assert_eq!(size.name(), size.percent().to_string());
        }
        assert_eq!(Theme::from_name("sepia"), None);
        assert_eq!(TextSize::from_name("100 %"), None);
    }

    #[test]
    fn sizes_go_up_and_down_one_by_one_and_stop_at_the_ends() {
        let up: Vec<u16> = std::iter::successors(Some(TextSize::default()), |size| Some(size.larger()))
            .take(8)
            .map(TextSize::percent)
            .collect();
        assert_eq!(up, [100, 125, 150, 200, 300, 400, 400, 400]);
        assert_eq!(TextSize::Percent400.smaller(), TextSize::Percent300);
        assert_eq!(TextSize::Percent100.smaller(), TextSize::Percent100);
    }

    #[test]
    fn attributes_undo_what_was_set_before() {
        let names = |preferences: Preferences| preferences.attributes().map(|(name, _)| name);
        let set =
            Preferences { theme: Theme::Dark, text_size: TextSize::Percent200, wide_spacing: true, calm_motion: true };
        assert_eq!(names(set), names(Preferences::default()));
        let changed =
            set.attributes().iter().zip(Preferences::default().attributes()).filter(|(a, b)| **a != *b).count();
        assert_eq!(changed, 4);
    }

    #[test]
    fn a_device_that_asks_for_contrast_gets_contrast_even_in_the_dark() {
        let device = Device { dark: true, more_contrast: true, reduced_motion: true };
        let preferences = Preferences::of_device(device);
        assert_eq!((preferences.theme, preferences.calm_motion), (Theme::Contrast, true));
        assert_eq!(Preferences::of_device(Device { dark: true, ..Device::default() }).theme, Theme::Dark);
        assert!(Preferences::of_device(Device::default()).is_default());
    }
}

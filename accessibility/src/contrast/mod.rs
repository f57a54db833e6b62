//! Contrast: how well the colours that meet on a screen can be told apart, theme by theme, from the style sheet itself.
//!
//! WCAG 2.2, success criteria 1.4.6 (text, 7:1) and 1.4.11 (controls and focus, 3:1); RGAA 3.2 and 3.3.

use std::{collections::BTreeMap, fmt};

#[cfg(test)]
mod tests;

/// What text needs, at every size: whoever sees little sees large text no better for its size alone.
const TEXT: f64 = 7.0;
/// What the edges of controls and the ring of the focus need.
const EDGE: f64 = 3.0;

/// Which colours meet, as custom properties without their hyphens: in front, behind, and what the pair needs.
const PAIRS: [(&str, &str, f64); 25] = [
    ("ink", "ground", TEXT),
    ("ink", "surface", TEXT),
    ("ink", "danger-ground", TEXT),
    ("ink", "good-ground", TEXT),
    ("ink-soft", "ground", TEXT),
    ("ink-soft", "surface", TEXT),
    ("wall-ink", "wall", TEXT),
    ("act-ink", "act", TEXT),
    ("act-ink", "act-over", TEXT),
    ("chosen-ink", "chosen", TEXT),
    ("danger", "ground", TEXT),
    ("danger", "surface", TEXT),
    ("danger", "danger-ground", TEXT),
    ("good", "good-ground", TEXT),
    ("line", "ground", EDGE),
    ("line", "surface", EDGE),
    ("act", "ground", EDGE),
    ("act", "surface", EDGE),
    ("chosen-edge", "ground", EDGE),
    ("good", "ground", EDGE),
    // The ring of the focus has two rims: it is seen on whatever lies around it, and the rims are told apart.
    ("focus", "ground", EDGE),
    ("focus", "surface", EDGE),
    ("focus", "danger-ground", EDGE),
    ("focus", "focus-gap", EDGE),
    ("sun", "wall", EDGE),
];

/// Two colours that meet and cannot be told apart well enough, or a colour that a theme lacks.
#[derive(Clone, Debug, PartialEq)]
pub enum TooLittle {
    /// The theme does not say this colour.
    Missing {
        /// The theme.
        theme: String,
        /// The custom property.
        colour: String,
    },
    /// The ratio is below what is needed.
    Pair {
        /// The theme.
        theme: String,
        /// The colour in front.
        front: String,
        /// The colour behind.
        behind: String,
        /// The ratio that they have.
        ratio: f64,
        /// The ratio that they need.
        needed: f64,
    },
}

impl fmt::Display for TooLittle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing { theme, colour } => {
                write!(f, "the theme {theme} has no --{colour} in six hexadecimal digits")
            }
            Self::Pair { theme, front, behind, ratio, needed } => {
                write!(f, "in the theme {theme}, --{front} on --{behind} has {ratio:.2}:1 and needs {needed}:1")
            }
        }
    }
}

/// Everything that is too little in the themes of this style sheet: blocks whose selector ends in `[data-theme="…"]`.
#[must_use]
pub fn check(sheet: &str) -> Vec<TooLittle> {
    let mut found = Vec::new();
    for (theme, colours) in themes(sheet) {
        for (front, behind, needed) in PAIRS {
            let missing = |colour: &str| TooLittle::Missing { theme: theme.clone(), colour: colour.to_owned() };
            match (colours.get(front), colours.get(behind)) {
                (Some(one), Some(other)) => {
                    let ratio = one.ratio(*other);
                    if ratio < needed {
                        let (theme, front, behind) = (theme.clone(), front.to_owned(), behind.to_owned());
                        found.push(TooLittle::Pair { theme, front, behind, ratio, needed });
                    }
                }
                (None, _) => found.push(missing(front)),
                (_, None) => found.push(missing(behind)),
            }
        }
    }
    found
}

/// The colours of each theme, by name.
#[must_use]
pub fn themes(sheet: &str) -> BTreeMap<String, BTreeMap<String, Colour>> {
    let mut themes: BTreeMap<String, BTreeMap<String, Colour>> = BTreeMap::new();
    for block in sheet.split('}') {
        let Some((selector, declarations)) = block.rsplit_once('{') else { continue };
        let Some((_, name)) = selector.trim().rsplit_once("[data-theme=\"") else { continue };
        let Some(name) = name.strip_suffix("\"]") else { continue };
        let colours = declarations.split(';').filter_map(|declaration| {
            let (name, value) = declaration.split_once(':')?;
            Some((name.trim().strip_prefix("--")?.to_owned(), Colour::parse(value.trim())?))
        });
        themes.entry(name.to_owned()).or_default().extend(colours);
    }
    themes
}

/// A colour of sRGB.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour([u8; 3]);

impl Colour {
    /// The colour written `#rrggbb`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
        let part = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
        Some(Self([part(0)?, part(2)?, part(4)?]))
    }

    /// Its red, green and blue.
    #[must_use]
    pub fn parts(self) -> [u8; 3] {
        self.0
    }

    /// WCAG's contrast ratio, 1 to 21.
    #[must_use]
    pub fn ratio(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// WCAG's relative luminance: sRGB made linear, weighed as the eye weighs it.
    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

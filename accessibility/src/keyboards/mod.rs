//! Keyboards in the page, as data: which keys stand where, by language, order of letters and kind of field.

mod boards;
mod edit;
#[cfg(test)]
mod tests;

use crate::preferences::{Keyboard, Preferences};

pub use edit::{Edit, Typed};

/// One keyboard: its pages, the first of which is shown first.
#[derive(Debug, PartialEq, Eq)]
pub struct Board {
    /// The pages.
    pub pages: &'static [Page],
}

/// One page of a keyboard.
#[derive(Debug, PartialEq, Eq)]
pub struct Page {
    /// What its key shows on the other pages.
    pub sign: &'static str,
    /// The message that says what stands on it.
    pub name: &'static str,
    /// Whether its letters are in their order, and so lie in the direction in which one reads them.
    pub follows_reading: bool,
    /// Its rows, a character a key; see [`Key::of`] for those that write nothing.
    rows: &'static [&'static str],
}

/// A key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// Writes this letter or sign.
    Write(char),
    /// Writes a space.
    Space,
    /// The next letter is a capital.
    Shift,
    /// Erases what stands before the caret.
    Erase,
    /// Moves the caret to the left.
    Left,
    /// Moves the caret to the right.
    Right,
    /// Shows the page of this number.
    Page(usize),
    /// Puts the keyboard away.
    Done,
}

impl Key {
    /// The key that a character of a table means.
    const fn of(sign: char) -> Self {
        match sign {
            '␣' => Self::Space,
            '⇧' => Self::Shift,
            '⌫' => Self::Erase,
            '←' => Self::Left,
            '→' => Self::Right,
            '✓' => Self::Done,
            '①' => Self::Page(0),
            '②' => Self::Page(1),
            '③' => Self::Page(2),
            sign => Self::Write(sign),
        }
    }

    /// How many keys' room it takes: what is pressed most is largest.
    #[must_use]
    pub const fn span(self) -> u8 {
        match self {
            Self::Space => 4,
            Self::Erase | Self::Done | Self::Page(_) | Self::Shift => 2,
            Self::Write(_) | Self::Left | Self::Right => 1,
        }
    }

    /// What it does to the text; `capital`: after [`Key::Shift`]; `right_to_left`: how the text reads.
    #[must_use]
    pub fn edit(self, capital: bool, right_to_left: bool) -> Option<Edit> {
        Some(match self {
            Self::Write(letter) => Edit::Write(if capital { large(letter) } else { letter }),
            Self::Space => Edit::Write(' '),
            Self::Erase => Edit::Erase,
            Self::Left | Self::Right if (self == Self::Right) == right_to_left => Edit::Back,
            Self::Left | Self::Right => Edit::On,
            Self::Shift | Self::Page(_) | Self::Done => return None,
        })
    }

    /// The message that says what it is, where a voice would not read its sign; [`Page::name`] does for a page. A letter or digit is its
    /// own name.
    #[must_use]
    pub fn name(self, right_to_left: bool) -> Option<&'static str> {
        Some(match self {
            Self::Space => "key-space",
            Self::Shift => "key-shift",
            Self::Erase => "key-erase",
            Self::Left | Self::Right if (self == Self::Right) == right_to_left => "key-back",
            Self::Left | Self::Right => "key-on",
            Self::Done => "key-done",
            Self::Page(_) => return None,
            Self::Write(sign) => return SIGNS.iter().find(|(known, _)| *known == sign).map(|(_, name)| *name),
        })
    }
}

/// The capital of a letter; a letter that becomes two, as ß does, stays.
#[must_use]
pub fn large(letter: char) -> char {
    let mut capitals = letter.to_uppercase();
    capitals.next().filter(|_| capitals.next().is_none()).unwrap_or(letter)
}

/// What voices leave out or say in their own ways, by the names that Parvis' own voice gives them.
const SIGNS: [(char, &str); 10] = [
    ('.', "speech-sign-dot"),
    (',', "speech-sign-comma"),
    ('\'', "speech-sign-apostrophe"),
    ('-', "speech-sign-hyphen"),
    ('_', "speech-sign-underscore"),
    ('@', "speech-sign-at"),
    ('+', "speech-sign-plus"),
    ('/', "speech-sign-slash"),
    (':', "speech-sign-colon"),
    ('?', "key-question"),
];

impl Page {
    /// The keys, row by row.
    pub fn rows(&self) -> impl Iterator<Item = impl Iterator<Item = Key>> {
        self.rows.iter().map(|row| row.chars().map(Key::of))
    }
}

/// The keyboard that somebody asked for. Whoever uses switches or five keys has no other, so one is there for them in any case.
#[must_use]
pub fn wanted(preferences: Preferences) -> Keyboard {
    let alone = preferences.keypad || preferences.scanning != Default::default();
    match preferences.keyboard {
        Keyboard::Off if alone => Keyboard::Usual,
        wanted => wanted,
    }
}

/// The keyboard for a field: by the language of the page, and by the field's `inputmode`, which says what is written in it; `None` for
/// whoever wants none.
#[must_use]
pub fn board(wanted: Keyboard, language: &str, mode: &str) -> Option<&'static Board> {
    let alphabetical = match wanted {
        Keyboard::Off => return None,
        Keyboard::Usual => false,
        Keyboard::Alphabetical => true,
    };
    Some(match (mode, language, alphabetical) {
        ("numeric", ..) => &boards::DIGITS,
        ("decimal", ..) => &boards::DECIMAL,
        ("tel", ..) => &boards::TELEPHONE,
        // Addresses of e-mail are Latin in every language.
        ("email", _, true) => &boards::EMAIL_ABC,
        ("email", "fr", false) => &boards::EMAIL_AZERTY,
        ("email", ..) => &boards::EMAIL_QWERTY,
        (_, "ar", true) => &boards::ARABIC_ABC,
        (_, "ar", false) => &boards::ARABIC,
        (_, "fa", true) => &boards::PERSIAN_ABC,
        (_, "fa", false) => &boards::PERSIAN,
        (_, "ru", true) => &boards::RUSSIAN_ABC,
        (_, "ru", false) => &boards::RUSSIAN,
        (_, "uk", true) => &boards::UKRAINIAN_ABC,
        (_, "uk", false) => &boards::UKRAINIAN,
        (_, _, true) => &boards::LATIN_ABC,
        (_, "fr", false) => &boards::AZERTY,
        (_, "es", false) => &boards::SPANISH,
        (_, "pt", false) => &boards::PORTUGUESE,
        (_, "ro", false) => &boards::ROMANIAN,
        (_, "tr", false) => &boards::TURKISH,
        (_, _, false) => &boards::QWERTY,
    })
}

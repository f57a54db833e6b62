//! The letters for which Parvis brings fonts, by the piece of a font that a browser loads for them.

/// The first and last letter of each range, sorted.
pub type Letters = &'static [(u32, u32)];

/// What every page may need at once: ASCII, Latin-1, œ and Ÿ, the Turkish ı, which lies in the same font, and the punctuation of French and English.
pub const LATIN: Letters = &[
    (0x20, 0x7e),
    (0xa0, 0xff),
    (0x131, 0x131),
    (0x152, 0x153),
    (0x178, 0x178),
    (0x2010, 0x2015),
    (0x2018, 0x201e),
    (0x2022, 0x2022),
    (0x2026, 0x2026),
    (0x202f, 0x202f),
    (0x2039, 0x203a),
    (0x20ac, 0x20ac),
    (0x2190, 0x2193),
    (0x2212, 0x2212),
];
/// Romanian, Turkish, and names from elsewhere in Europe, whose first such letter loads it.
pub const LATIN_EXTENDED: Letters = &[
    (0x100, 0x107),
    (0x10a, 0x113),
    (0x116, 0x11b),
    (0x11e, 0x123),
    (0x126, 0x127),
    (0x12a, 0x12b),
    (0x12e, 0x12f),
    (0x136, 0x137),
    (0x13b, 0x13e),
    (0x141, 0x148),
    (0x150, 0x151),
    (0x154, 0x155),
    (0x158, 0x15b),
    (0x15e, 0x165),
    (0x16a, 0x16b),
    (0x16e, 0x173),
    (0x179, 0x17e),
    (0x218, 0x21b),
];
/// The Latin letters that the font of the others lacks: the Turkish İ, Welsh, Maltese, Esperanto.
pub const LATIN_REST: Letters = &[
    (0x108, 0x109),
    (0x114, 0x115),
    (0x11c, 0x11d),
    (0x124, 0x125),
    (0x128, 0x129),
    (0x12c, 0x12d),
    (0x130, 0x130),
    (0x132, 0x135),
    (0x138, 0x13a),
    (0x13f, 0x140),
    (0x149, 0x14f),
    (0x156, 0x157),
    (0x15c, 0x15d),
    (0x166, 0x169),
    (0x16c, 0x16d),
    (0x174, 0x177),
    (0x17f, 0x17f),
    (0x1e9e, 0x1e9e),
];
/// The Arabic block and its supplement: Arabic, Persian, Urdu and the letters people's names have.
pub const ARABIC: Letters = &[(0x600, 0x6ff), (0x750, 0x77f), (0x200c, 0x200f), (0x25cc, 0x25cc), (0xfb50, 0xfb51)];
/// Russian, Ukrainian, Bulgarian, Serbian, and the sign of a number.
pub const CYRILLIC: Letters = &[(0x400, 0x45f), (0x490, 0x491), (0x2116, 0x2116)];

/// Whether one of these ranges has the letter.
#[must_use]
pub fn has(letters: Letters, letter: char) -> bool {
    letters.iter().any(|(from, to)| (*from..=*to).contains(&u32::from(letter)))
}

/// Whether no font of ours has it: the machine's own letters stand in, if it has any. Signs that only steer the direction need no font.
#[must_use]
pub fn is_without_font(letter: char) -> bool {
    let steers = letter.is_control() || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2069}');
    !steers && ![LATIN, LATIN_EXTENDED, LATIN_REST, ARABIC, CYRILLIC].iter().any(|letters| has(letters, letter))
}

//! The pieces that fonts are cut into, and which of them a page loads.
use std::collections::BTreeSet;

use ::locales::letters::{self, Letters};

/// The letters of one kind, and where a font for them is found. A browser loads the files of a piece when one of its letters is shown.
#[derive(Debug)]
pub(super) struct Piece {
    /// The files' name, between which and this the weight stands.
    pub(super) name: [&'static str; 2],
    pub(super) family: &'static str,
    /// The file of `@fontsource`, up to its weight.
    pub(super) source: &'static str,
    pub(super) letters: Letters,
    /// The layout features to keep; `None` keeps all, as joined scripts need.
    pub(super) features: Option<&'static [&'static str]>,
}

pub(super) const ATKINSON: &str = "Atkinson Hyperlegible";
pub(super) const OF_LATIN: Option<&[&str]> = Some(&["ccmp", "kern", "liga", "locl", "mark", "mkmk"]);

/// Another script is one more piece, its letters in `locales/src/letters.rs`, and its package in `package.json`.
pub(super) const PIECES: [Piece; 5] = [
    Piece {
        name: ["atkinson", ""],
        family: ATKINSON,
        source: "atkinson-hyperlegible/files/atkinson-hyperlegible-latin",
        letters: letters::LATIN,
        features: OF_LATIN,
    },
    Piece {
        name: ["atkinson", "-extended"],
        family: ATKINSON,
        source: "atkinson-hyperlegible/files/atkinson-hyperlegible-latin-ext",
        letters: letters::LATIN_EXTENDED,
        features: OF_LATIN,
    },
    Piece {
        name: ["latin", "-rest"],
        family: "Noto Sans",
        source: "noto-sans/files/noto-sans-latin-ext",
        letters: letters::LATIN_REST,
        features: OF_LATIN,
    },
    Piece {
        name: ["arabic", ""],
        family: "Noto Sans Arabic",
        source: "noto-sans-arabic/files/noto-sans-arabic-arabic",
        letters: letters::ARABIC,
        features: None,
    },
    // Features are kept: Bulgarian and Serbian have shapes of their own.
    Piece {
        name: ["cyrillic", ""],
        family: "Noto Sans",
        source: "noto-sans/files/noto-sans-cyrillic",
        letters: letters::CYRILLIC,
        features: None,
    },
];

impl Piece {
    pub(super) fn has(&self, letter: char) -> bool {
        letters::has(self.letters, letter)
    }

    /// The letters of every text that has a Latin piece for them are drawn in it, whichever script stands beside.
    pub(super) fn is_latin(&self) -> bool {
        self.features == OF_LATIN
    }

    pub(super) fn file(&self, weight: u32) -> String {
        let [name, suffix] = self.name;
        format!("{name}-{weight}{suffix}.woff2")
    }
}

/// The files that a page with these letters loads.
pub(crate) fn files(letters: &BTreeSet<char>) -> BTreeSet<String> {
    let shown = PIECES.iter().filter(|piece| letters.iter().any(|letter| piece.has(*letter)));
    shown.flat_map(|piece| WEIGHTS.map(|weight| piece.file(weight))).collect()
}

/// Whether this file is a piece of a font that a browser loads only where its letters stand.
pub(crate) fn is_piece(file: &str) -> bool {
    PIECES.iter().flat_map(|piece| WEIGHTS.map(|weight| piece.file(weight))).any(|piece| piece == file)
}

pub(super) const WEIGHTS: [u32; 2] = [400, 700];

//! Scripts: which letters belong to which, and which languages are written in which.

/// A writing system, as far as it must be told from others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Script {
    Arabic,
    Armenian,
    Bengali,
    Cyrillic,
    Devanagari,
    Ethiopic,
    Georgian,
    Greek,
    Han,
    Hangul,
    Hebrew,
    Kana,
    Latin,
    Tamil,
    Thai,
    Tifinagh,
}

use Script::{
    Arabic, Armenian, Bengali, Cyrillic, Devanagari, Ethiopic, Georgian, Greek, Han, Hangul, Hebrew, Kana, Latin,
    Tamil, Thai, Tifinagh,
};

/// Letters of another script in a row from which on they are words of another language: two, for a script whose single letters also
/// serve as signs (π, א).
const FOREIGN_LETTERS: usize = 2;
/// Latin words in a row: names and addresses stand in every language, a sentence does not.
const LATIN_WORDS: usize = 4;

impl Script {
    /// The script of a letter; nothing for digits, signs and scripts that are not told apart here.
    pub(super) fn of(letter: char) -> Option<Self> {
        let script = match u32::from(letter) {
            0x41..=0x5a | 0x61..=0x7a | 0xc0..=0xd6 | 0xd8..=0xf6 | 0xf8..=0x24f | 0x1e00..=0x1eff => Latin,
            0x370..=0x3ff | 0x1f00..=0x1fff => Greek,
            0x400..=0x52f => Cyrillic,
            0x531..=0x58a => Armenian,
            0x5d0..=0x5f4 => Hebrew,
            0x620..=0x65f
            | 0x66e..=0x6d5
            | 0x6ee..=0x6ef
            | 0x6fa..=0x6ff
            | 0x750..=0x77f
            | 0x8a0..=0x8ff
            | 0xfb50..=0xfdff
            | 0xfe70..=0xfefc => Arabic,
            0x900..=0x97f => Devanagari,
            0x980..=0x9ff => Bengali,
            0xb80..=0xbff => Tamil,
            0xe00..=0xe7f => Thai,
            0x10a0..=0x10ff => Georgian,
            0x1200..=0x139f => Ethiopic,
            0x2d30..=0x2d7f => Tifinagh,
            0x3041..=0x30ff => Kana,
            0x3400..=0x4dbf | 0x4e00..=0x9fff => Han,
            0xac00..=0xd7af => Hangul,
            _ => return None,
        };
        Some(script)
    }

    pub(super) fn is_right_to_left(self) -> bool {
        matches!(self, Arabic | Hebrew)
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Arabic => "Arabic letters",
            Armenian => "Armenian letters",
            Bengali => "Bengali letters",
            Cyrillic => "Cyrillic letters",
            Devanagari => "Devanagari letters",
            Ethiopic => "Ethiopic letters",
            Georgian => "Georgian letters",
            Greek => "Greek letters",
            Han => "Chinese characters",
            Hangul => "Korean letters",
            Hebrew => "Hebrew letters",
            Kana => "Japanese letters",
            Latin => "Latin letters",
            Tamil => "Tamil letters",
            Thai => "Thai letters",
            Tifinagh => "Tifinagh letters",
        }
    }
}

/// The scripts in which a language is written, the usual one first. A script in the tag itself (`ar-Latn`) decides alone.
pub(super) fn of_language(tag: &str) -> &'static [Script] {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default().to_ascii_lowercase();
    let named = parts.find(|part| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_alphabetic()));
    match named.map(str::to_ascii_lowercase).as_deref() {
        Some("arab") => return &[Arabic],
        Some("cyrl") => return &[Cyrillic],
        Some("hebr") => return &[Hebrew],
        Some("latn") => return &[Latin],
        _ => {}
    }
    match language.as_str() {
        "ar" | "fa" | "ps" | "ur" | "sd" | "ckb" | "prs" | "arz" | "ary" | "arq" | "aeb" => &[Arabic],
        "ug" => &[Arabic, Cyrillic, Latin],
        "he" | "iw" | "yi" | "ji" => &[Hebrew],
        "be" | "bg" | "ba" | "ce" | "cv" | "mk" | "os" | "ru" | "tt" | "uk" | "ab" | "av" => &[Cyrillic],
        "kk" | "ky" | "mn" | "sr" | "sh" | "tg" | "uz" | "az" | "bs" | "tk" => &[Cyrillic, Latin, Arabic],
        "el" => &[Greek],
        "hy" => &[Armenian],
        "ka" => &[Georgian],
        "hi" | "mr" | "ne" | "sa" => &[Devanagari],
        "bn" | "as" => &[Bengali],
        "ta" => &[Tamil],
        "th" => &[Thai],
        "am" | "ti" => &[Ethiopic],
        "zgh" => &[Tifinagh],
        "zh" | "yue" => &[Han],
        "ja" => &[Kana, Han],
        "ko" => &[Hangul, Han],
        "dv" | "my" | "km" | "lo" | "si" | "te" | "kn" | "ml" | "gu" | "pa" | "or" | "bo" | "dz" | "ks" | "iu"
        | "cr" | "ii" => &[],
        "ku" => &[Latin, Arabic],
        "kab" | "ber" => &[Latin, Tifinagh],
        "ha" | "wo" | "ff" | "ms" | "so" => &[Latin, Arabic],
        _ => &[Latin],
    }
}

/// The first run of words in a script that is none of `home`, with the script; `home` empty means: not known, nothing is strange.
pub(super) fn stranger(text: &str, home: &[Script]) -> Option<(Script, String)> {
    if home.is_empty() {
        return None;
    }
    let mut latin_row: Vec<&str> = Vec::new();
    for word in text.split_whitespace() {
        let letters = || word.chars().filter_map(Script::of);
        let strange = letters().find(|script| !home.contains(script) && *script != Latin);
        if let Some(script) = strange
            && letters().filter(|found| *found == script).count() >= FOREIGN_LETTERS
        {
            return Some((script, word.to_owned()));
        }
        let is_latin = letters().count() > 1 && letters().all(|script| script == Latin);
        if is_latin && !home.contains(&Latin) {
            latin_row.push(word);
            if latin_row.len() == LATIN_WORDS {
                return Some((Latin, latin_row.join(" ")));
            }
        } else if word.chars().any(char::is_alphanumeric) {
            latin_row.clear();
        }
    }
    None
}

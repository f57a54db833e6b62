//! Arabic with its vowels, as the sounds that `espeak-ng` makes.
//!
//! Its own rules lose the vowel of a doubled letter and say the silent letters at the end of a word; its names of sounds say exactly what is
//! meant. Words are said as they are before a pause, as those who read slowly say them.

/// One sound, and whether it is a vowel.
struct Sound {
    name: String,
    vowel: bool,
    long: bool,
}

/// The letters that are consonants, with the names of their sounds.
const CONSONANTS: &[(char, &str)] = &[
    ('ء', "?"),
    ('أ', "?"),
    ('إ', "?"),
    ('ؤ', "?"),
    ('ئ', "?"),
    ('ب', "b"),
    ('ت', "t"),
    ('ة', "t"),
    ('ث', "T"),
    ('ج', "dZ"),
    ('ح', "H"),
    ('خ', "X"),
    ('د', "d"),
    ('ذ', "D"),
    ('ر', "R"),
    ('ز', "z"),
    ('س', "s"),
    ('ش', "S"),
    ('ص', "s["),
    ('ض', "dH"),
    ('ط', "t["),
    ('ظ', "Z"),
    ('ع', "A"),
    ('غ', "gH"),
    ('ف', "f"),
    ('ق', "q"),
    ('ك', "k"),
    ('ل', "l"),
    ('م', "m"),
    ('ن', "n"),
    ('ه', "h"),
    ('و', "w"),
    ('ي', "j"),
];

const SHADDA: char = '\u{651}';
const FATHA: char = '\u{64e}';
const DAMMA: char = '\u{64f}';
const KASRA: char = '\u{650}';

/// The consonants after which an `a` is dark.
const DARK: &str = "صضطظ";

/// The letters that swallow the `l` of an article before them.
const SUN: &str = "تثدذرزسشصضطظلن";

/// The article, with what may be written onto it.
const ARTICLES: &[&str] = &["ال", "وَٱل", "فَٱل", "بِٱل", "كَٱل", "وَبِٱل", "لِل", "وَلِل", "فَلِل"];

/// The sounds of words with their vowels, in the brackets by which the program knows them, and whether they end in a vowel. After a vowel
/// the article loses its own.
pub(super) fn sounds(text: &str, after_vowel: bool) -> (String, bool) {
    let mut open = after_vowel;
    let mut words = Vec::new();
    for word in text.split(' ') {
        let letters = letters(word);
        let article = article(word);
        let mut sounds = read(&letters, article);
        let mut stress = stressed(&sounds, article.is_some());
        if open && word.starts_with("ال") && article.is_some() {
            sounds.drain(..2);
            stress -= 2;
        }
        open = sounds.last().is_some_and(|sound| sound.vowel);
        words.push(named(&sounds, stress));
    }
    (format!("[[{}]]", words.join(" ")), open)
}

/// Which letter is the `l` of an article, if the word has one.
fn article(word: &str) -> Option<usize> {
    let has = |article: &&&str| {
        word.strip_prefix(**article).is_some_and(|stem| !stem.is_empty() && !stem.starts_with(is_sign))
    };
    ARTICLES.iter().find(has).map(|article| letters(article).len() - 1)
}

/// Each letter with its signs.
fn letters(word: &str) -> Vec<(char, String)> {
    let mut letters: Vec<(char, String)> = Vec::new();
    for letter in word.chars() {
        match letters.last_mut() {
            Some((_, signs)) if is_sign(letter) => signs.push(letter),
            _ => letters.push((letter, String::new())),
        }
    }
    letters
}

fn is_sign(letter: char) -> bool {
    matches!(letter, '\u{64b}'..='\u{652}' | '\u{670}')
}

/// The sounds with the sign of stress before one of them.
fn named(sounds: &[Sound], stress: usize) -> String {
    let mut text = String::new();
    for (at, sound) in sounds.iter().enumerate() {
        if stress == at && sound.vowel {
            text.push('\'');
        }
        // `d` before `H` would be another sound, `dH`.
        if sound.name == "H" && text.ends_with('d') {
            text.push('|');
        }
        text.push_str(&sound.name);
    }
    text
}

/// Letter by letter; `article` is the place of its `l`.
fn read(letters: &[(char, String)], article: Option<usize>) -> Vec<Sound> {
    let mut sounds: Vec<Sound> = Vec::new();
    let mut before = None;
    for (at, (letter, signs)) in letters.iter().enumerate() {
        let last = at + 1 == letters.len();
        let next_doubled =
            letters.get(at + 1).is_some_and(|(next, signs)| SUN.contains(*next) && signs.contains(SHADDA));
        match (letter, before) {
            ('آ', _) => sounds.extend([consonant("?"), vowel(FATHA, true, ' ')]),
            ('ا', _) if at == 0 => {
                sounds.push(consonant("?"));
                if signs.is_empty() {
                    sounds.push(vowel(FATHA, false, ' '));
                }
            }
            ('ا' | 'ى', Some(FATHA)) | ('و', Some(DAMMA)) | ('ي', Some(KASRA)) if signs.is_empty() => {
                lengthen(&mut sounds)
            }
            // Silent: after the ending of a verb, and where the word before runs on.
            ('ا' | 'ى' | 'ٱ', _) => {}
            ('ة', _) if last && signs.is_empty() => {
                if sounds.last().is_some_and(|sound| sound.long) {
                    sounds.push(consonant("h"));
                }
            }
            ('ل', _) if article == Some(at) && next_doubled => {}
            _ => {
                let name = CONSONANTS.iter().find(|(one, _)| one == letter).map_or("", |(_, name)| name);
                let times = if signs.contains(SHADDA) { 2 } else { 1 };
                sounds.extend((0..times).map(|_| consonant(name)));
            }
        }
        for sign in signs.chars() {
            match sign {
                FATHA | DAMMA | KASRA => sounds.push(vowel(sign, false, *letter)),
                '\u{670}' => sounds.push(vowel(FATHA, true, *letter)),
                '\u{64b}' => sounds.extend([vowel(FATHA, false, *letter), consonant("n")]),
                '\u{64c}' => sounds.extend([vowel(DAMMA, false, *letter), consonant("n")]),
                '\u{64d}' => sounds.extend([vowel(KASRA, false, *letter), consonant("n")]),
                _ => {}
            }
        }
        before = signs.chars().find(|sign| matches!(*sign, FATHA | DAMMA | KASRA));
    }
    sounds
}

fn consonant(name: &str) -> Sound {
    Sound { name: name.to_owned(), vowel: false, long: false }
}

fn vowel(sign: char, long: bool, after: char) -> Sound {
    let name = match sign {
        DAMMA => "u",
        KASRA => "i",
        _ if DARK.contains(after) => "a.",
        _ => "a",
    };
    Sound { name: format!("{name}{}", if long { ":" } else { "" }), vowel: true, long }
}

fn lengthen(sounds: &mut [Sound]) {
    if let Some(sound) = sounds.last_mut().filter(|sound| sound.vowel && !sound.long) {
        sound.name.push(':');
        sound.long = true;
    }
}

/// The vowel that is stressed: the last one if its syllable is very long, else the one before if its syllable is long, else the one
/// before that; never that of the article.
fn stressed(sounds: &[Sound], article: bool) -> usize {
    let all: Vec<usize> = sounds.iter().enumerate().filter(|(_, sound)| sound.vowel).map(|(at, _)| at).collect();
    let vowels = if article && all.len() > 1 { &all[1..] } else { &all[..] };
    let Some(&last) = vowels.last() else { return 0 };
    let end = sounds.len() - last - 1;
    if vowels.len() == 1 || end >= 2 || end == 1 && sounds[last].long {
        return last;
    }
    let before = vowels[vowels.len() - 2];
    let heavy = sounds[before].long || last - before > 2;
    if heavy || vowels.len() == 2 { before } else { vowels[vowels.len() - 3] }
}

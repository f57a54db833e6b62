//! What to say aloud where the written form would be read wrongly, or could not be written down by who hears it.

use super::{Given, Lexicon, plain};

/// A reference as a screen reader should say it: `2 K 4 M, 7 R X C, 3 H 9 L`.
///
/// Read as it is written, `2K4M` may become "two thousand four metres", and a group without vowels a word nobody knows. Spaces make
/// every character a word of its own; the comma is the pause in which people write a group down.
#[must_use]
pub fn spelled(reference: &str) -> String {
    joined(reference, " ", ", ", "")
}

/// A reference for the kiosk's own voice: `2, K, 4, M. 7, R, X, C. 3, H, 9, L.`
///
/// A voice reads `A 7` as the name of a road and lets `X C` run together; one short pause after each character and a long one after
/// each group keep pace with a hand that writes.
#[must_use]
pub fn spoken(reference: &str) -> String {
    joined(reference, ", ", ". ", ".")
}

/// The groups of a reference, as its hyphens or spaces cut it, letters in capitals: a voice says a capital by its name.
fn groups(reference: &str) -> impl Iterator<Item = Vec<String>> + '_ {
    reference
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|group| !group.is_empty())
        .map(|group| group.chars().map(|letter| letter.to_uppercase().collect()).collect())
}

fn joined(reference: &str, after_character: &str, after_group: &str, end: &str) -> String {
    let groups: Vec<String> = groups(reference).map(|group| group.join(after_character)).collect();
    if groups.is_empty() { String::new() } else { groups.join(after_group) + end }
}

/// Digits one by one, as for a postcode: `3, 5, 0, 0, 0`.
#[must_use]
pub fn digits(text: &str) -> String {
    let all: Vec<String> = text.chars().filter(|letter| !letter.is_whitespace()).map(String::from).collect();
    all.join(", ")
}

/// A telephone number, as people of the language dictate it: in French by pairs, elsewhere digit by digit.
#[must_use]
pub fn telephone(words: &dyn Lexicon, number: &str) -> String {
    let digits: Vec<char> = number.chars().filter(char::is_ascii_digit).collect();
    // An odd number of digits begins with a single one, as in +33 6 12 34 56 78.
    let (alone, pairs) = digits.split_at(digits.len() % 2);
    let together = words.say("speech-telephone-digits", &[]).trim() == "2";
    let group = |digits: &[char]| -> String {
        let digits: Vec<String> = digits.iter().copied().map(String::from).collect();
        digits.join(if together { "" } else { " " })
    };
    let groups = std::iter::once(alone).filter(|alone| !alone.is_empty()).chain(pairs.chunks(2)).map(group);
    let plus = number.trim_start().starts_with('+').then(|| plain(&words.say("speech-sign-plus", &[])));
    plus.into_iter().chain(groups).collect::<Vec<_>>().join(", ")
}

/// An e-mail address in words: `nom arobase exemple point fr`.
#[must_use]
pub fn email(words: &dyn Lexicon, address: &str) -> String {
    let mut said = String::new();
    for letter in address.trim().chars() {
        match sign(letter) {
            Some(id) => {
                said.push(' ');
                said.push_str(&plain(&words.say(id, &[])));
                said.push(' ');
            }
            None => said.push(letter),
        }
    }
    plain(&said)
}

/// A word letter by letter, so that it can be written down: `D, u, p, tiret, é`.
#[must_use]
pub fn letters(words: &dyn Lexicon, text: &str) -> String {
    text.chars().map(|letter| key(words, letter)).collect::<Vec<_>>().join(", ")
}

/// One letter by its name.
#[must_use]
pub fn key(words: &dyn Lexicon, letter: char) -> String {
    match sign(letter) {
        Some(id) => plain(&words.say(id, &[])),
        None if letter.is_whitespace() => plain(&words.say("speech-sign-space", &[])),
        None if letter.is_uppercase() => {
            plain(&words.say("speech-capital", &[("letter", Given::Text(&letter.to_string()))]))
        }
        None => letter.to_string(),
    }
}

/// A whole number, without the spaces that part its digits.
#[must_use]
pub fn number(words: &dyn Lexicon, number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    if number < 0 { plain(&words.say("speech-minus", &[("number", Given::Text(&digits))])) } else { digits }
}

/// An amount as one says it: `12 euros 50`.
#[must_use]
pub fn amount(words: &dyn Lexicon, cents: i64) -> String {
    let (euros, rest) = (Given::Number(cents / 100), (cents % 100).abs());
    let cents = format!("{rest:02}");
    let said = match rest {
        0 => words.say("speech-amount", &[("euros", euros)]),
        _ => words.say("speech-amount-cents", &[("euros", euros), ("cents", Given::Text(&cents))]),
    };
    plain(&said)
}

/// A date in words, as far as it is known: a month by its name, never `03/02`, which is two different days.
#[must_use]
pub fn date(words: &dyn Lexicon, year: i32, month: Option<u8>, day: Option<u8>) -> String {
    let year = year.to_string();
    let year = ("year", Given::Text(&year));
    let name = month.map(|month| words.say(&["month-", &month.to_string()].concat(), &[])).unwrap_or_default();
    let said = match (month, day) {
        (Some(_), Some(day)) => {
            words.say("date-full", &[year, ("month", Given::Text(&name)), ("day", Given::Number(day.into()))])
        }
        (Some(_), None) => words.say("date-month", &[year, ("month", Given::Text(&name))]),
        _ => words.say("date-year", &[year]),
    };
    plain(&said)
}

/// A running text with what a voice would stumble over in words: addresses, sites, telephone numbers, and what is written short.
#[must_use]
pub fn for_ear(words: &dyn Lexicon, text: &str) -> String {
    let short = words.say("speech-said-otherwise", &[]);
    let short: Vec<(&str, &str)> = short.split(';').filter_map(|pair| pair.split_once('=')).collect();
    let parts: Vec<&str> = text.split(' ').collect();
    let mut said: Vec<String> = Vec::new();
    let mut at = 0;
    while let Some(part) = parts.get(at) {
        if let Some((number, end)) = telephone_at(&parts[at..]) {
            said.push(telephone(words, &number) + end);
            at += 5;
            continue;
        }
        let core = part.trim_matches(|letter: char| matches!(letter, '(' | ')' | '.' | ',' | ';' | ':' | '«' | '»'));
        let otherwise =
            short.iter().find(|(written, _)| written.trim() == core).map(|(_, said)| said.trim().to_owned());
        let address = || core.split_once('@').is_some_and(|(name, place)| !name.is_empty() && place.contains('.'));
        let site = core.strip_prefix("https://").map(|site| email(words, site.trim_end_matches('/')));
        let spoken = otherwise.or(site).or_else(|| address().then(|| email(words, core)));
        said.push(spoken.map_or_else(|| (*part).to_owned(), |spoken| part.replacen(core, &spoken, 1)));
        at += 1;
    }
    said.join(" ")
}

/// A French telephone number at the start of these words: five pairs, the first with a zero; and what stands after it.
fn telephone_at<'t>(parts: &[&'t str]) -> Option<(String, &'t str)> {
    let pair = |part: &str| part.len() == 2 && part.bytes().all(|letter| letter.is_ascii_digit());
    let (last, before) = parts.get(..5)?.split_last()?;
    let digits = last.get(..2)?;
    let end = &last[2..];
    let ends = !end.starts_with(|letter: char| letter.is_alphanumeric());
    let fits = before.iter().all(|part| pair(part)) && before[0].starts_with('0') && pair(digits) && ends;
    fits.then(|| (before.concat() + digits, end))
}

/// The message that names a sign.
fn sign(letter: char) -> Option<&'static str> {
    Some(match letter {
        '@' => "speech-sign-at",
        '.' => "speech-sign-dot",
        '-' => "speech-sign-hyphen",
        '_' => "speech-sign-underscore",
        '+' => "speech-sign-plus",
        '/' => "speech-sign-slash",
        '\'' | '’' => "speech-sign-apostrophe",
        ',' => "speech-sign-comma",
        ':' => "speech-sign-colon",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{super::tests::Ids, *};

    #[test]
    fn a_reference_is_said_character_by_character_and_in_its_groups() {
        for (reference, for_screen_reader, for_voice) in [
            ("2K4M-7RXC-3H9L", "2 K 4 M, 7 R X C, 3 H 9 L", "2, K, 4, M. 7, R, X, C. 3, H, 9, L."),
            ("2k4m 7rxc", "2 K 4 M, 7 R X C", "2, K, 4, M. 7, R, X, C."),
            ("A", "A", "A."),
            ("", "", ""),
            (" - ", "", ""),
        ] {
            assert_eq!(spelled(reference), for_screen_reader, "{reference:?}");
            assert_eq!(spoken(reference), for_voice, "{reference:?}");
        }
    }

    #[test]
    fn a_telephone_number_is_dictated_by_pairs_or_digit_by_digit() {
        struct ByDigit;
        impl Lexicon for ByDigit {
            fn locale(&self) -> &'static str {
                "en"
            }
            fn say(&self, id: &str, _: &[(&'static str, Given<'_>)]) -> String {
                if id == "speech-telephone-digits" { "1".to_owned() } else { "plus".to_owned() }
            }
        }
        for (number, by_pairs, by_digit) in [
            ("06 12 34 56 78", "06, 12, 34, 56, 78", "0 6, 1 2, 3 4, 5 6, 7 8"),
            ("+33612345678", "plus, 3, 36, 12, 34, 56, 78", "plus, 3, 3 6, 1 2, 3 4, 5 6, 7 8"),
            ("3114", "31, 14", "3 1, 1 4"),
            ("", "", ""),
        ] {
            assert_eq!(telephone(&Ids, number), by_pairs, "{number}");
            assert_eq!(telephone(&ByDigit, number), by_digit, "{number}");
        }
    }

    #[test]
    fn an_address_and_a_word_can_be_written_down_by_who_hears_them() {
        assert_eq!(email(&Ids, "jean-luc.li@exemple.fr"), "jean hyphen luc dot li at exemple dot fr");
        assert_eq!(letters(&Ids, "É'a 2"), "capital É, apostrophe, a, space, 2");
        assert_eq!(digits("35 000"), "3, 5, 0, 0, 0");
    }

    #[test]
    fn numbers_amounts_and_dates_are_words() {
        assert_eq!(number(&Ids, 1_234_567), "1234567");
        assert_eq!(number(&Ids, -5), "minus 5");
        assert_eq!(amount(&Ids, 1200), "amount 12");
        assert_eq!(amount(&Ids, 1205), "amount-cents 12 05");
        assert_eq!(date(&Ids, 1950, Some(3), Some(2)), "date-full 1950 month-3 2");
        assert_eq!(date(&Ids, 1950, Some(3), None), "date-month 1950 month-3");
        assert_eq!(date(&Ids, 1950, None, None), "date-year 1950");
    }

    #[test]
    fn a_running_text_is_made_for_the_ear() {
        for (text, ear) in [
            ("Appelez le 02 99 12 34 56.", "Appelez le 02, 99, 12, 34, 56."),
            ("Le 02 99 12 34 56 ou le 15", "Le 02, 99, 12, 34, 56 ou le 15"),
            ("Le 02 99 12 34 567", "Le 02 99 12 34 567"),
            ("Écrivez à dpo@ville.example, puis attendez.", "Écrivez à dpo at ville dot example, puis attendez."),
            ("Sur https://www.exemple.fr.", "Sur www dot exemple dot fr."),
            ("Le chien @maison", "Le chien @maison"),
            ("L’enfant n° 1", "L’enfant numéro 1"),
            ("", ""),
        ] {
            assert_eq!(for_ear(&Ids, text), ear, "{text}");
        }
    }
}

//! Receipt numbers: twelve characters that can be said over the telephone, the last of which tells whether the others are right.

use std::{fmt, io, str::FromStr};

/// Sixteen characters that no one takes for another, spoken in French or in English, typed or written by hand: no vowels (they
/// make words), no 0 O Q D, no 1 I J, no B E G P T V among the letters that rhyme, no M beside N, no S beside F.
const ALPHABET: [u8; 16] = *b"23456789CFHKLMRX";

/// Characters with the last; 44 random bits: a town with a million dossiers draws a number twice with a chance of 1 to 17 million.
const LENGTH: usize = 12;

/// The number of a dossier; shown in three groups: `2K4M-7RXC-3H9L`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference([u8; LENGTH]);

/// A text that is no receipt number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadReference {
    #[error("a receipt number has 12 characters, such as 2K4M-7RXC-3H9L")]
    Length,
    #[error("{0:?} is in no receipt number; the characters are 2 to 9 and C F H K L M R X")]
    Character(char),
    #[error("one of the characters is wrong: this number was never given out")]
    Check,
}

impl Reference {
    /// A number drawn at random.
    pub fn random() -> io::Result<Self> {
        Ok(Self::from_random(u64::from_le_bytes(crate::secret::random()?)))
    }

    /// The number made of the lowest 44 bits.
    #[must_use]
    pub fn from_random(bits: u64) -> Self {
        let mut symbols = [0; LENGTH];
        for (at, symbol) in symbols.iter_mut().take(LENGTH - 1).enumerate() {
            *symbol = nibble(bits >> (4 * at));
        }
        // The last weight's inverse times the sum of the others makes the whole sum zero.
        let sum = weighted_sum(&symbols);
        symbols[LENGTH - 1] = (0..16).find(|last| times(weight(LENGTH - 1), *last) == sum).unwrap_or_default();
        Self(symbols.map(|symbol| ALPHABET[usize::from(symbol)]))
    }

    /// The twelve characters without hyphens, as they are stored.
    #[must_use]
    pub fn compact(&self) -> String {
        self.0.iter().map(|byte| char::from(*byte)).collect()
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, byte) in self.0.iter().enumerate() {
            if at > 0 && at % 4 == 0 {
                f.write_str("-")?;
            }
            write!(f, "{}", char::from(*byte))?;
        }
        Ok(())
    }
}

impl FromStr for Reference {
    type Err = BadReference;

    /// Reads it as people write it: in small letters, with spaces or hyphens anywhere.
    fn from_str(text: &str) -> Result<Self, BadReference> {
        let mut characters = [0; LENGTH];
        let mut symbols = [0; LENGTH];
        let mut count = 0;
        for letter in text.chars().filter(|letter| !letter.is_whitespace() && *letter != '-') {
            let upper = letter.to_ascii_uppercase();
            let symbol = ALPHABET.iter().position(|known| char::from(*known) == upper);
            let symbol = symbol.ok_or(BadReference::Character(letter))?;
            if count == LENGTH {
                return Err(BadReference::Length);
            }
            characters[count] = ALPHABET[symbol];
            symbols[count] = nibble(symbol as u64);
            count += 1;
        }
        match (count, weighted_sum(&symbols)) {
            (LENGTH, 0) => Ok(Self(characters)),
            (LENGTH, _) => Err(BadReference::Check),
            _ => Err(BadReference::Length),
        }
    }
}

/// The sum of the symbols, each times its weight, in the field of 16 elements. All weights differ and none is zero, so one wrong
/// symbol, or two that changed places, never leave the sum as it was.
fn weighted_sum(symbols: &[u8; LENGTH]) -> u8 {
    symbols.iter().enumerate().fold(0, |sum, (at, symbol)| sum ^ times(weight(at), *symbol))
}

/// The power of the generator 2 that belongs to a place; the first 15 powers differ.
fn weight(place: usize) -> u8 {
    (0..place).fold(1, |power, _| times(power, 2))
}

/// The product in the field of 16 elements, modulo x⁴ + x + 1.
fn times(mut a: u8, mut b: u8) -> u8 {
    let mut product = 0;
    while b != 0 {
        if b & 1 == 1 {
            product ^= a;
        }
        b >>= 1;
        a = if a & 8 == 0 { a << 1 } else { ((a << 1) ^ 0b1_0011) & 15 };
    }
    product
}

fn nibble(bits: u64) -> u8 {
    (bits & 15) as u8
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn parse(bytes: [u8; LENGTH]) -> Result<Reference, BadReference> {
        String::from_utf8(bytes.to_vec()).expect("text").parse()
    }

    proptest! {
        #[test]
        fn every_wrong_character_is_found(bits: u64) {
            let good = Reference::from_random(bits);
            for place in 0..LENGTH {
                for other in ALPHABET.into_iter().filter(|other| *other != good.0[place]) {
                    let mut wrong = good.0;
                    wrong[place] = other;
                    prop_assert_eq!(parse(wrong), Err(BadReference::Check));
                }
            }
        }

        #[test]
        fn any_two_characters_that_changed_places_are_found(bits: u64) {
            let good = Reference::from_random(bits);
            for (one, other) in (0..LENGTH).flat_map(|one| (0..one).map(move |other| (one, other))) {
                let mut wrong = good.0;
                wrong.swap(one, other);
                let expected = if wrong == good.0 { Ok(good) } else { Err(BadReference::Check) };
                prop_assert_eq!(parse(wrong), expected);
            }
        }

        #[test]
        fn a_number_is_read_as_people_write_it(bits: u64) {
            let good = Reference::from_random(bits);
            for text in [good.to_string(), good.compact(), good.to_string().to_lowercase().replace('-', " ")] {
                prop_assert_eq!(text.parse(), Ok(good));
            }
        }

        #[test]
        fn whatever_is_typed_is_judged_without_panic(text: String) {
            let _judged = text.parse::<Reference>();
        }
    }

    #[test]
    fn all_random_bits_are_used() {
        let references: std::collections::BTreeSet<_> = (0..44).map(|bit| Reference::from_random(1 << bit)).collect();
        assert_eq!(references.len(), 44);
    }

    #[test]
    fn what_is_wrong_is_said() {
        assert_eq!("2K4M".parse::<Reference>(), Err(BadReference::Length));
        assert_eq!("2222-2222-2222-2".parse::<Reference>(), Err(BadReference::Length));
        assert_eq!("2222-2222-2O22".parse::<Reference>(), Err(BadReference::Character('O')));
    }
}

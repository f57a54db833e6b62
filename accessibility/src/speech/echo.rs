//! What is said while somebody writes: what came, and what went.

use super::{Utterance, reading::Reader};

/// More letters at once were not typed: the box is read instead.
const MOST: usize = 4;

/// What to say of a box that held `before` and holds `after`; `None` when so much is new that the box should be read.
#[must_use]
pub fn echo(reader: &Reader<'_>, before: &str, after: &str, private: bool) -> Option<Vec<Utterance>> {
    let (before, after): (Vec<char>, Vec<char>) = (before.chars().collect(), after.chars().collect());
    let same = |pairs: &mut dyn Iterator<Item = (&char, &char)>| pairs.take_while(|(one, other)| one == other).count();
    let start = same(&mut before.iter().zip(&after));
    let shorter = before.len().min(after.len());
    let end = same(&mut before.iter().rev().zip(after.iter().rev())).min(shorter - start);
    let (gone, come) = (&before[start..before.len() - end], &after[start..after.len() - end]);
    if gone.len().max(come.len()) > MOST {
        return None;
    }
    // What is replaced goes without a word: the new letter says it.
    let gone = gone.iter().filter(|_| come.is_empty()).map(|letter| reader.deleted(*letter, private));
    Some(gone.chain(come.iter().map(|letter| reader.typed(*letter, private))).collect())
}

#[cfg(test)]
mod tests {
    use super::{
        super::tests::{READER, lines},
        *,
    };

    #[test]
    fn letters_are_said_as_they_come_and_go_wherever_they_stand() {
        let check = |before: &str, after: &str, expected: &[&str]| {
            let said = echo(&READER, before, after, false).map(|said| lines(&said)).unwrap_or_default();
            assert_eq!(said, expected, "{before} {after}");
        };
        check("Li", "Lin", &["n"]);
        check("Lin", "Li", &["deleted n"]);
        check("Lin", "Ln", &["deleted i"]);
        check("aa", "aaa", &["a"]);
        check("Li", "Lo", &["o"]);
        check("", "É", &["capital É"]);
        check("Li", "Li", &[]);
        check("12", "1 2", &["space"]);
    }

    #[test]
    fn what_is_private_is_a_letter_to_others_and_what_was_pasted_is_read_as_a_whole() {
        let said = echo(&READER, "", "7", true).expect("a letter");
        assert_eq!(said[0].masked.as_deref(), Some("letter-hidden"));
        let said = echo(&READER, "7", "", true).expect("a letter");
        assert!(said[0].masked.is_some());
        assert_eq!(echo(&READER, "", "35000", false), None);
    }
}

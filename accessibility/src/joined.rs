//! Numbers and names of licences joined by hyphens, such as « L. 2212-2 » and “BY-SA”: no line may part them, and no text that runs to the left may turn them round.

use core::ops::Range;

/// The longest that is kept in one line: about as many signs as the largest letters leave room for on the narrowest telephone.
const LONGEST: usize = 14;

/// The first of them in a text: digits or Latin capitals on both sides of a hyphen, with all that belongs to them, and with what a
/// no-break space holds before them (`L.`, `n°`, `CC`).
#[must_use]
pub fn first(text: &str) -> Option<Range<usize>> {
    let bytes = text.as_bytes();
    let is = |test: fn(&u8) -> bool, at: usize| bytes.get(at).is_some_and(test);
    let joins = |at: usize| {
        let both = |test| is(test, at - 1) && is(test, at + 1);
        bytes[at] == b'-' && (both(u8::is_ascii_digit) || both(u8::is_ascii_uppercase))
    };
    let is_part = |at: usize| bytes.get(at).is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'-');
    let mut from = 0;
    loop {
        let hyphen = (from.max(1)..bytes.len()).find(|at| joins(*at))?;
        let (mut start, mut end) = (hyphen, hyphen);
        while start > 0 && is_part(start - 1) {
            start -= 1;
        }
        while is_part(end) {
            end += 1;
        }
        if let Some(before) = text[..start].strip_suffix('\u{a0}') {
            let rest = before.trim_end_matches(|letter: char| letter.is_ascii_alphabetic() || ".°º№".contains(letter));
            if end - rest.len() <= LONGEST {
                start = rest.len();
            }
        }
        if end - start <= LONGEST {
            return Some(start..end);
        }
        from = end;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(first(text).map(|at| &text[at]), expected, "{text:?}");
    }

    #[test]
    fn a_number_joined_by_hyphens_is_found_with_what_stands_before_it() {
        check("article 101-1 du Code civil", Some("101-1"));
        check("(articles L.\u{a0}131-1, L.\u{a0}131-5)", Some("L.\u{a0}131-1"));
        check("LO\u{a0}227-1 à LO\u{a0}227-5", Some("LO\u{a0}227-1"));
        check("et D.\u{a0}131-3-1.", Some("D.\u{a0}131-3-1"));
        check("décret n°\u{a0}2017-890 du", Some("n°\u{a0}2017-890"));
        check("n.º\u{a0}2017-890", Some("n.º\u{a0}2017-890"));
        check("декрет №\u{a0}2017-890", Some("№\u{a0}2017-890"));
        check("المواد L.\u{a0}131-13 وL.\u{a0}551-1", Some("L.\u{a0}131-13"));
        check("وL.\u{a0}551-1", Some("L.\u{a0}551-1"));
        check("\u{2066}L.\u{a0}2212-2\u{2069}", Some("L.\u{a0}2212-2"));
        check("1-2", Some("1-2"));
        check("(CC\u{a0}BY-SA\u{a0}4.0).", Some("CC\u{a0}BY-SA"));
    }

    #[test]
    fn what_a_plain_space_parts_belongs_to_the_text() {
        check("L. 2212-2", Some("2212-2"));
    }

    #[test]
    fn other_hyphens_are_none() {
        for text in ["", "-", "1-", "-1", "Voulez-vous", "a-1", "1-a", "12 - 13", "12\u{2013}13", "é-1"] {
            check(text, None);
        }
    }

    #[test]
    fn one_that_is_longer_than_a_line_can_be_parted() {
        check("1234-5678-9012", Some("1234-5678-9012"));
        check("1234-5678-90123", None);
        check("1234-5678-90123, 1-2", Some("1-2"));
        check("extraordinaire\u{a0}12-34", Some("12-34"));
    }
}

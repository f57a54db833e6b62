//! What to say aloud where the written form would be read wrongly.

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

#[cfg(test)]
mod tests {
    use super::*;

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
}

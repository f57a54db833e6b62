//! Number plates: enough of a check to catch a slip, loose enough for old, foreign and diplomatic plates.

/// Whether this may be a number plate: 2 to 12 letters and digits, at least one digit, with spaces, hyphens or dots between.
pub(crate) fn plausible(text: &str) -> bool {
    let signs: Vec<char> = text.chars().filter(|sign| !" -.·\u{2010}\u{2011}\u{2013}".contains(*sign)).collect();
    (2..=12).contains(&signs.len())
        && signs.iter().all(|sign| sign.is_alphanumeric())
        && signs.iter().any(|sign| sign.is_numeric())
}

//! What every importer needs: unique ids made from labels, and texts made safe for Fluent.

use std::collections::BTreeSet;

use procedure::Id;

/// Ids get long through prefixes (`option-<field>-<option>-hint`, 80 at most), so each part stays short.
const LONGEST: usize = 30;

/// Hands out ids that are unique among those that it handed out before.
#[derive(Debug, Default)]
pub(crate) struct Ids {
    taken: BTreeSet<String>,
}

impl Ids {
    /// Ids that are never these.
    pub(crate) fn without(names: &[&str]) -> Self {
        Self { taken: names.iter().map(|name| (*name).to_owned()).collect() }
    }

    /// An id that reads like this label, or else like that word, which is an id.
    pub(crate) fn unique(&mut self, label: &str, otherwise: &'static str) -> Id {
        let wanted = kebab(label, otherwise);
        let mut name = wanted.clone();
        let mut number = 1;
        while !self.taken.insert(name.clone()) {
            number += 1;
            let end = format!("-{number}");
            name = format!("{}{end}", shortened(&wanted, LONGEST - end.len()));
        }
        name.parse().unwrap_or_else(|_| Id::from_static(otherwise))
    }
}

/// A label as lower-case ASCII words with hyphens, a letter first.
pub(crate) fn kebab(label: &str, otherwise: &'static str) -> String {
    let mut name = String::new();
    for letter in label.chars().flat_map(char::to_lowercase) {
        match plain(letter) {
            "" if letter.is_ascii_alphanumeric() => name.push(letter),
            "" if name.ends_with('-') => {}
            "" => name.push('-'),
            letters => name.push_str(letters),
        }
    }
    let name = name.trim_matches('-');
    let name =
        if name.starts_with(|first: char| first.is_ascii_digit()) { format!("n{name}") } else { name.to_owned() };
    if name.is_empty() { otherwise.to_owned() } else { shortened(&name, LONGEST).to_owned() }
}

/// The beginning of a name, whole words as far as it goes.
fn shortened(name: &str, most: usize) -> &str {
    if name.len() <= most {
        return name;
    }
    let cut = &name[..most];
    let end = cut.rfind('-').filter(|at| *at >= most / 2).unwrap_or(most);
    cut[..end].trim_end_matches('-')
}

/// A letter without its accent, for the languages of Western Europe.
fn plain(letter: char) -> &'static str {
    match letter {
        'à'..='å' => "a",
        'æ' => "ae",
        'ç' => "c",
        'è'..='ë' => "e",
        'ì'..='ï' => "i",
        'ñ' => "n",
        'ò'..='ö' | 'ø' => "o",
        'ù'..='ü' | 'ŵ' => "u",
        'ý' | 'ÿ' | 'ŷ' => "y",
        'œ' => "oe",
        'ß' => "ss",
        _ => "",
    }
}

/// A text as the pattern of a Fluent message: braces written as literals, further lines indented, and no line that begins like syntax.
/// Empty texts and line ends inside are kept apart by whoever writes the file.
pub(crate) fn fluent(text: &str) -> String {
    lines(&escaped(text))
}

/// Braces written as Fluent literals.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '{' => out.push_str("{ \"{\" }"),
            '}' => out.push_str("{ \"}\" }"),
            other => out.push(other),
        }
    }
    out
}

/// A pattern, whose placeables stay, laid out so that each further line belongs to it.
pub(crate) fn lines(pattern: &str) -> String {
    let mut out = String::new();
    for (at, line) in pattern.trim().lines().map(str::trim).enumerate() {
        match (at, line) {
            (0, _) => {}
            (_, "") => {
                out.push('\n');
                continue;
            }
            _ => out.push_str("\n    "),
        }
        match line.chars().next() {
            // At the beginning of a line these are an attribute, a variant or its default; the first line may come to follow others.
            Some(sign @ ('.' | '*' | '[')) => {
                out.push_str(&format!("{{ \"{sign}\" }}"));
                out.push_str(&line[1..]);
            }
            _ => out.push_str(line),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_read_like_their_labels_and_are_unique() {
        let mut ids = Ids::without(&["date"]);
        for (label, id) in [
            ("Prénom", "prenom"),
            ("Prénom", "prenom-2"),
            ("Œuvre à l’été", "oeuvre-a-l-ete"),
            ("12 mois", "n12-mois"),
            ("date", "date-2"),
            ("???", "field"),
            ("", "field-2"),
            ("Je reconnais avoir pris connaissance du règlement", "je-reconnais-avoir-pris"),
            ("Je reconnais avoir pris connaissance du reste", "je-reconnais-avoir-pris-2"),
            ("a".repeat(40).as_str(), "a".repeat(30).as_str()),
            ("a".repeat(41).as_str(), format!("{}-2", "a".repeat(28)).as_str()),
        ] {
            assert_eq!(ids.unique(label, "field").as_str(), id, "{label}");
        }
    }

    #[test]
    fn a_text_is_a_pattern_and_says_the_same() {
        assert_eq!(fluent("Prix : {50}"), "Prix : { \"{\" }50{ \"}\" }");
        assert_eq!(fluent("Un\n\n* deux\n  .trois"), "Un\n\n    { \"*\" } deux\n    { \".\" }trois");
    }
}

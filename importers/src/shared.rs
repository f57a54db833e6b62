//! What every importer needs: ids from labels, texts without markup, texts as Fluent and as CEL write them.

use std::collections::HashSet;

use authoring::cel::RESERVED;
pub(crate) use authoring::cel::quoted;
use procedure::Id;

/// Short enough to be read in `option-<field>-<option>`, long enough to say what it is.
const LONGEST: usize = 30;

/// Endings by which the messages of one thing are told apart: `step-x-lead` is the lead of the step x.
const ENDINGS: [&str; 5] = ["-lead", "-why", "-find", "-hint", "-text"];

/// Ids that were given, so that no name is given twice.
#[derive(Debug, Default)]
pub(crate) struct Ids {
    taken: HashSet<String>,
}

impl Ids {
    /// None of these will be given.
    pub(crate) fn without(names: &[&str]) -> Self {
        Self { taken: names.iter().map(|name| (*name).to_owned()).collect() }
    }

    /// A name for what has this label, or this stand-in when nothing of the label can be used.
    pub(crate) fn unique(&mut self, label: &str, stand_in: &'static str) -> Id {
        self.unique_where(label, stand_in, |_| true)
    }

    /// The same, among the names that are good.
    pub(crate) fn unique_where(&mut self, label: &str, stand_in: &'static str, good: impl Fn(&str) -> bool) -> Id {
        let mut base = kebab(label);
        if base.is_empty() || RESERVED.contains(&base.as_str()) || base.starts_with("another") {
            base = if base.is_empty() { stand_in.to_owned() } else { format!("{stand_in}-{base}") };
        }
        if let Some(ending) = ENDINGS.iter().find(|ending| base.ends_with(*ending)) {
            base.truncate(base.len() - ending.len());
        }
        let mut name = base.clone();
        let mut count = 1_u32;
        while !good(&name) || !self.taken.insert(name.clone()) {
            count += 1;
            name = format!("{base}-{count}");
        }
        name.parse().unwrap_or_else(|_| Id::from_static(stand_in))
    }
}

/// A label as a name: without accents, in small letters, at most so long, cut between words.
pub(crate) fn kebab(label: &str) -> String {
    let mut name = String::new();
    for letter in unnumbered(label).chars().take(400).flat_map(plain_letter) {
        // An apostrophe parts the article from its noun (l’élève), and no other word.
        let joins = matches!(letter, '\'' | '’') && name.rsplit('-').next().is_some_and(|word| word.len() != 1);
        if letter.is_ascii_alphanumeric() {
            name.push(letter.to_ascii_lowercase());
        } else if !joins && !name.ends_with('-') && !name.is_empty() {
            name.push('-');
        }
    }
    // A number tells choices apart: 6 months, 12 months.
    if name.starts_with(|first: char| first.is_ascii_digit()) {
        name.insert(0, 'n');
    }
    if name.len() > LONGEST {
        let cut = name[..=LONGEST].rfind('-').filter(|at| *at > LONGEST / 3).unwrap_or(LONGEST);
        name.truncate(cut);
    }
    name.trim_matches('-').to_owned()
}

/// A label without the number of its question: `3. ` or `3) `.
fn unnumbered(label: &str) -> &str {
    let rest = label.trim_start().trim_start_matches(|letter: char| letter.is_ascii_digit());
    match rest.strip_prefix(['.', ')']) {
        Some(rest) if rest.starts_with(char::is_whitespace) => rest,
        _ => label,
    }
}

/// A letter without its accent, for the languages that forms were seen in.
fn plain_letter(letter: char) -> impl Iterator<Item = char> {
    let plain = match letter.to_lowercase().next().unwrap_or(letter) {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => "a",
        'ç' => "c",
        'è' | 'é' | 'ê' | 'ë' => "e",
        'ì' | 'í' | 'î' | 'ï' => "i",
        'ñ' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' => "o",
        'ù' | 'ú' | 'û' | 'ü' => "u",
        'ŵ' => "w",
        'ý' | 'ÿ' | 'ŷ' => "y",
        'œ' => "oe",
        'æ' => "ae",
        'ß' => "ss",
        _ => return Letters::One(letter),
    };
    Letters::Several(plain.chars())
}

enum Letters {
    One(char),
    Several(std::str::Chars<'static>),
}

impl Iterator for Letters {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        match self {
            Self::One(letter) => {
                let letter = *letter;
                *self = Self::Several("".chars());
                Some(letter)
            }
            Self::Several(letters) => letters.next(),
        }
    }
}

/// A text as a Fluent pattern: nothing in it is read as a placeable, an attribute or a variant.
pub(crate) fn fluent(text: &str) -> String {
    let text = text.trim();
    if text.is_empty() {
        return "{ \"\" }".to_owned();
    }
    lines(&escaped(text))
}

/// Braces written as Fluent literals.
pub(crate) fn escaped(text: &str) -> String {
    let mut pattern = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '{' => pattern.push_str("{ \"{\" }"),
            '}' => pattern.push_str("{ \"}\" }"),
            letter => pattern.push(letter),
        }
    }
    pattern
}

/// A pattern, whose placeables stay, laid out so that each further line belongs to it, and none begins like an attribute or a variant.
pub(crate) fn lines(pattern: &str) -> String {
    let mut laid_out = String::with_capacity(pattern.len());
    for (number, line) in pattern.trim().lines().map(str::trim).enumerate() {
        if number > 0 {
            laid_out.push_str(if line.is_empty() { "\n" } else { "\n    " });
        }
        if line.starts_with(['[', '*', '.']) {
            laid_out.push_str("{ \"\" }");
        }
        laid_out.push_str(line);
    }
    laid_out
}

/// An amount of money as CEL writes it, when the text is one.
pub(crate) fn euros(text: &str) -> Option<String> {
    let text = text.trim().replace(',', ".");
    let (whole, rest) = text.split_once('.').unwrap_or((&text, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let good = digits(whole.strip_prefix('-').unwrap_or(whole)) && digits(rest) && whole.len() < 14 && rest.len() <= 2;
    (good && whole.ends_with(|last: char| last.is_ascii_digit()))
        .then(|| format!("euros({})", text.trim_end_matches('.')))
}

/// Whether a pattern is one that cannot be made into a table.
pub(crate) fn foreign_pattern(pattern: &str) -> bool {
    let back = pattern.as_bytes().windows(2).any(|pair| pair[0] == b'\\' && (b'1'..=b'9').contains(&pair[1]));
    back || ["(?=", "(?!", "(?<=", "(?<!"].iter().any(|look| pattern.contains(look))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_becomes_a_short_name_that_is_free() {
        let mut names = Ids::default();
        for (label, name) in [
            ("Prénom de l’élève", "prenom-de-l-eleve"),
            ("Prénom de l’élève", "prenom-de-l-eleve-2"),
            ("The applicant's home", "the-applicants-home"),
            ("3. What is your name?", "what-is-your-name"),
            ("What is your name?", "what-is-your-name-2"),
            ("12 mois", "n12-mois"),
            ("true", "field-true"),
            ("Ŵŷn", "wyn"),
            ("العنوان", "field"),
            ("Another address", "field-another-address"),
            ("Why we ask – a hint", "why-we-ask-a"),
            ("One word and many more words that go on", "one-word-and-many-more-words"),
        ] {
            assert_eq!(names.unique(label, "field").as_str(), name, "{label}");
        }
    }

    #[test]
    fn a_text_says_in_fluent_what_it_says() {
        for (text, pattern) in [
            ("plain", "plain"),
            ("a {name}", "a { \"{\" }name{ \"}\" }"),
            ("one\n*two", "one\n    { \"\" }*two"),
            ("", "{ \"\" }"),
        ] {
            assert_eq!(fluent(text), pattern, "{text}");
        }
    }
}

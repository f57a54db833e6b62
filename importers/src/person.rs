//! What a question tells about a person, judged by its label or by the autofill token that its author gave.

use procedure::Id;

/// The tokens of HTML's autofill that a form asks for, and whether they tell something about a person.
const TOKENS: [(&str, bool); 27] = [
    ("name", true),
    ("honorific-prefix", true),
    ("given-name", true),
    ("additional-name", true),
    ("family-name", true),
    ("honorific-suffix", true),
    ("nickname", true),
    ("organization", false),
    ("organization-title", true),
    ("street-address", true),
    ("address-line1", true),
    ("address-line2", true),
    ("address-line3", true),
    ("address-level1", true),
    ("address-level2", true),
    ("postal-code", true),
    ("country", true),
    ("country-name", true),
    ("language", true),
    ("bday", true),
    ("bday-day", true),
    ("bday-month", true),
    ("bday-year", true),
    ("sex", true),
    ("tel", true),
    ("email", true),
    ("url", false),
];

/// How labels name what a token stands for; the more exact stands first.
const LABELS: [(&str, &[&str]); 9] = [
    ("given-name", &["first name", "given name", "forename", "prénom", "enw cyntaf"]),
    ("additional-name", &["middle name", "deuxième prénom"]),
    ("family-name", &["last name", "family name", "surname", "nom de famille", "cyfenw"]),
    (
        "name",
        &["full name", "your name", "contact name", "name of lead contact", "nom complet", "votre nom", "enw llawn"],
    ),
    ("bday", &["date of birth", "birth date", "date de naissance", "dyddiad geni"]),
    ("email", &["email", "e-mail", "courriel", "e-bost"]),
    ("tel", &["phone", "telephone", "téléphone", "ffôn"]),
    ("postal-code", &["postal code", "postcode", "code postal"]),
    ("organization", &["organisation name", "organization name", "name of your organisation", "enw'r sefydliad"]),
];

/// Words in a label that tell that its answer is about a person.
const PERSONAL: [&str; 22] = [
    "contact",
    "signature",
    "birth",
    "naissance",
    "gender",
    "sexe",
    "nationality",
    "nationalité",
    "citizenship",
    "health",
    "santé",
    "disab",
    "handicap",
    "medical",
    "passport",
    "passeport",
    "national insurance",
    "social insurance",
    "assurance sociale",
    "bank account",
    "income",
    "home address",
];

/// What is known of an answer.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Person {
    /// It tells something about a person.
    pub(crate) private: bool,
    /// Its autofill token.
    pub(crate) purpose: Option<Id>,
}

/// By the token that the form gives; nothing when it is none.
pub(crate) fn by_token(token: &str) -> Option<Person> {
    let (name, private) = TOKENS.iter().find(|(name, _)| *name == token.trim())?;
    Some(Person { private: *private, purpose: name.parse().ok() })
}

/// By the label. A long one speaks of something else than a name or a number.
pub(crate) fn by_label(label: &str) -> Person {
    let label = label.to_lowercase().replace('’', "'");
    let says = |words: &[&str]| words.iter().any(|word| label.contains(word));
    let private = says(&PERSONAL);
    if label.chars().count() > 60 {
        return Person { private, purpose: None };
    }
    let known = LABELS.iter().find(|(_, words)| says(words)).and_then(|(token, _)| by_token(token));
    known.map_or(Person { private, purpose: None }, |known| Person { private: private || known.private, ..known })
}

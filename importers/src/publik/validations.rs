//! What an answer must be: the validations of w.c.s. as bounds or conditions.

use authoring::source::Kind;

use super::django::literal;

/// What a validation became.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Rule {
    /// A kind of its own, where one checks the same.
    pub(super) kind: Option<Kind>,
    /// When an answer is refused, in CEL.
    pub(super) refuse: Option<String>,
    /// What is said then, where the author says nothing.
    pub(super) says: &'static str,
    /// What is lost, if anything.
    pub(super) lost: Option<String>,
}

const DIGITS: &str = "Écrivez des chiffres.";
const SHAPE: &str = "Cette réponse n’a pas la forme attendue. Corrigez-la.";

/// What a validation becomes for the field of this name; `belgian` forms have telephone numbers that are no French ones.
pub(super) fn rule(kind: &str, value: &str, name: &str, belgian: bool) -> Rule {
    let digits = |min, max| Some(Kind::ShortText { min, max, digits: true });
    let with = |kind: Option<Kind>, refuse: Option<String>, says| Rule { kind, refuse, says, lost: None };
    let unless = |pattern: &str| Some(format!("!{name}.matches({})", literal(pattern)));
    match kind {
        "digits" => with(digits(1, 100), None, DIGITS),
        "zipcode-fr" => with(digits(5, 5), None, DIGITS),
        "nrn-be" => with(
            digits(11, 11),
            Some(belgian_number(name)),
            "Ce numéro de registre national n’est pas correct. Vérifiez ses onze chiffres.",
        ),
        "siren-fr" => {
            with(digits(9, 9), Some(luhn(name, 9)), "Ce numéro SIREN n’est pas correct. Vérifiez ses neuf chiffres.")
        }
        "siret-fr" => with(
            digits(14, 14),
            Some(luhn(name, 14)),
            "Ce numéro SIRET n’est pas correct. Vérifiez ses quatorze chiffres.",
        ),
        "nir-fr" => with(
            None,
            Some(french_number(name)),
            "Ce numéro de sécurité sociale n’est pas correct. Vérifiez ses quinze caractères.",
        ),
        "phone-fr" => with(Some(Kind::Telephone), None, SHAPE),
        "phone" if !belgian => with(Some(Kind::Telephone), None, SHAPE),
        "phone" => {
            with(None, unless(r"^\+?[-()0-9. /]{6,20}$"), "Ce numéro de téléphone n’est pas correct. Vérifiez-le.")
        }
        "email" => with(Some(Kind::Email), None, SHAPE),
        "time" => with(None, unless("^([01]?[0-9]|2[0-3]):[0-5][0-9]$"), "Écrivez l’heure ainsi : 14:30."),
        "url" => with(None, unless("^https?://[^ ]+$"), "Écrivez une adresse de site, avec https:// au début."),
        "iban" => Rule {
            lost: Some("the shape is checked, the two check digits are not".to_owned()),
            ..with(
                None,
                unless("^[A-Za-z]{2}[0-9]{2}[ A-Za-z0-9]{11,38}$"),
                "Ce numéro IBAN n’est pas correct. Vérifiez-le.",
            )
        },
        "regex" => regex(value, name),
        other => Rule { lost: Some(format!("the validation `{other}` has no equivalent")), ..with(None, None, SHAPE) },
    }
}

/// An expression, which w.c.s. takes for the whole answer.
fn regex(value: &str, name: &str) -> Rule {
    let written = value.trim().trim_start_matches('^').trim_end_matches('$');
    let rule = Rule { kind: None, refuse: None, says: SHAPE, lost: None };
    // Figures alone are a kind of ours, with a pad of digits.
    if let Some((min, max)) = digits(written) {
        return Rule { kind: Some(Kind::ShortText { min, max, digits: true }), says: DIGITS, ..rule };
    }
    // `\d` means any script's digits here and would make a large table; Publik's forms mean these.
    let pattern = format!("^(?:{})$", written.replace("\\d", "[0-9]"));
    match authoring::pattern::compile(&pattern) {
        Ok(_) => Rule { refuse: Some(format!("!{name}.matches({})", literal(&pattern))), ..rule },
        Err(why) => Rule { lost: Some(format!("`{value}`: {why}")), ..rule },
    }
}

/// How many digits an expression asks for, when it asks for nothing else.
fn digits(written: &str) -> Option<(u16, u16)> {
    let written = written.strip_prefix('(').and_then(|inner| inner.strip_suffix(')')).unwrap_or(written);
    let rest = written.strip_prefix("[0-9]").or_else(|| written.strip_prefix("\\d"))?;
    let counted = |rest: &str| {
        let (min, max) = rest.split_once(',').unwrap_or((rest, rest));
        Some((min.trim().parse::<u16>().ok()?.max(1), if max.is_empty() { 100 } else { max.trim().parse().ok()? }))
    };
    match rest {
        "*" | "+" => Some((1, 100)),
        "" => Some((1, 1)),
        _ => rest.strip_prefix('{')?.strip_suffix('}').and_then(counted),
    }
}

/// The last two digits are what the first nine lack to a multiple of 97; from the year 2000 on a 2 stands before them.
fn belgian_number(name: &str) -> String {
    let rest = |first: &str| format!("97 - ({first}number({name}) / 100) % 97 != number({name}) % 100");
    format!("{} && {} && {}", but(name, 97, 11), rest(""), rest("2000000000 + "))
}

/// Thirteen characters, of which Corsica has a letter, and what they lack to a multiple of 97; with a letter, the shape alone is judged.
fn french_number(name: &str) -> String {
    let shape = format!("!{name}.matches(\"^[0-9]{{5}}(2A|2B|[0-9]{{2}})[0-9]{{8}}$\")");
    let rest = format!("97 - number({name}) / 100 % 97 != number({name}) % 100");
    format!("{shape} || ({} && {name}.matches(\"^[0-9]{{15}}$\") && {rest})", but(name, 97, 15))
}

/// A number that the rule takes anyway stands in the rule, so that whoever explores the procedure finds one that goes on.
fn but(name: &str, right: u64, length: usize) -> String {
    format!("{name} != \"{right:0length$}\"")
}

/// Every second digit from the right is doubled; the sum of all digits is a multiple of ten.
fn luhn(name: &str, length: u32) -> String {
    let digit = |at: u32| match at {
        0 => format!("number({name}) % 10"),
        _ => format!("number({name}) / {} % 10", 10_u64.pow(at)),
    };
    let sum: Vec<String> = (0..length)
        .map(|at| match at % 2 {
            0 => digit(at),
            // 14 is 1 + 4: twice the digit, and one more for the ten that is carried, modulo ten.
            _ => format!("({0}) * 2 - ({0}) / 5 * 9", digit(at)),
        })
        .collect();
    format!("{} && ({}) % 10 != 0", but(name, 0, length as usize), sum.join(" + "))
}

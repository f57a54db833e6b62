//! Runs of French words inside texts in another script: names and addresses of French offices, which only a French voice can say.

/// The parts of a text, each with whether it is foreign: several Latin words in a row. One alone, such as the name of a key, is not.
#[must_use]
pub fn runs(text: &str) -> Vec<(bool, &str)> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some((start, end)) = next_run(rest) {
        parts.push((false, &rest[..start]));
        parts.push((true, &rest[start..end]));
        rest = &rest[end..];
    }
    parts.push((false, rest));
    parts.retain(|(_, part)| !part.is_empty());
    parts
}

/// Whether a language is written in another script than the Latin one.
#[must_use]
pub fn is_other_script(locale: &str) -> bool {
    let language = locale.split('-').next().unwrap_or_default();
    matches!(
        language,
        "am" | "ar"
            | "bg"
            | "bn"
            | "ckb"
            | "el"
            | "fa"
            | "he"
            | "hi"
            | "hy"
            | "ka"
            | "prs"
            | "ps"
            | "ru"
            | "ta"
            | "ti"
            | "uk"
            | "ur"
            | "zh"
    )
}

/// The first run of at least two Latin words: from its first letter or digit to its last.
fn next_run(text: &str) -> Option<(usize, usize)> {
    let mut start = None;
    let mut end = 0;
    let mut words = 0;
    let mut in_word = false;
    for (at, letter) in text.char_indices() {
        if is_latin(letter) || letter.is_ascii_digit() {
            start = start.or(Some(at));
            end = at + letter.len_utf8();
            words += usize::from(!in_word && is_latin(letter));
            in_word |= is_latin(letter);
        } else if start.is_some() && (letter == ' ' || "’'-–.,:°/@".contains(letter) || is_held(text, at, end)) {
            in_word = false;
        } else {
            if words > 1 {
                break;
            }
            (start, words, in_word) = (None, 0, false);
        }
    }
    start.filter(|_| words > 1).map(|start| (start, end))
}

/// Whether a no-break space holds two parts of one name, as in CC BY-SA 4.0. Behind a dot or a sign it stands before a number alone.
fn is_held(text: &str, at: usize, end: usize) -> bool {
    let part = |letter: char| is_latin(letter) || letter.is_ascii_digit();
    at == end && text[at..].strip_prefix('\u{a0}').is_some_and(|after| after.starts_with(part))
}

fn is_latin(letter: char) -> bool {
    letter.is_ascii_alphabetic() || ('\u{c0}'..='\u{24f}').contains(&letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_latin_words_are_a_run_and_one_is_not() {
        let check = |text: &str, expected: &[&str]| {
            let foreign: Vec<_> =
                runs(text).into_iter().filter(|(foreign, _)| *foreign).map(|(_, part)| part).collect();
            assert_eq!(foreign, expected, "{text}");
            assert_eq!(runs(text).into_iter().map(|(_, part)| part).collect::<String>(), text);
        };
        check("تحفظ هذه المصلحة (Service central d’état civil) الشهادات", &["Service central d’état civil"]);
        check("العنوان: 3 place de Fontenoy, 75334 Paris. ثم الهاتف", &["3 place de Fontenoy, 75334 Paris"]);
        check("برنامج Parvis حر", &[]);
        check("برخصة (CC\u{a0}BY-SA\u{a0}4.0).", &["CC\u{a0}BY-SA\u{a0}4.0"]);
        check("статьи L.\u{a0}2\u{a0}– L.\u{a0}40 и LO\u{a0}227-1\u{a0}– LO\u{a0}227-5 от 7\u{a0}июля", &[]);
        check("مفتاح Tab، وShift مع Tab", &[]);
        check("", &[]);
    }
}

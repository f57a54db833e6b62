//! From words in several languages to sentences that a voice can say: marks and spaces that voices stumble over are gone.

use super::{page::Run, walk::LINE};

/// The sentences of a text. No sentence has words of two languages in one run; what parts lines parts sentences.
pub(super) fn sentences(runs: &[Run]) -> Vec<Vec<Run>> {
    let letters = tidied(runs);
    let mut found: Vec<Vec<Run>> = Vec::new();
    let mut start = 0;
    for end in ends(&letters) {
        let mut sentence: Vec<Run> = Vec::new();
        for (letter, at) in &letters[start..end] {
            if LINE.contains(*letter) {
                continue;
            }
            let source = &runs[*at];
            match sentence.last_mut().filter(|run| run.locale == source.locale && run.private == source.private) {
                Some(run) => run.text.push(*letter),
                None => sentence.push(Run { text: letter.to_string(), ..source.clone() }),
            }
        }
        start = end;
        if super::walk::has_words(&sentence) {
            found.push(sentence);
        }
    }
    found
}

/// One text as a voice should get it: spaces of one kind, no marks of direction, no spaces within numbers.
#[must_use]
pub fn plain(text: &str) -> String {
    let run = Run { text: text.to_owned(), locale: String::new(), private: false };
    tidied(&[run]).into_iter().map(|(letter, _)| letter).collect::<String>().trim().to_owned()
}

/// The letters, each with the number of its run.
fn tidied(runs: &[Run]) -> Vec<(char, usize)> {
    let all: Vec<(char, usize)> = runs
        .iter()
        .enumerate()
        .flat_map(|(at, run)| run.text.chars().map(move |letter| (letter, at)))
        .filter(|(letter, _)| !is_mark(*letter))
        .collect();
    let mut letters: Vec<(char, usize)> = Vec::with_capacity(all.len());
    for (index, (letter, at)) in all.iter().copied().enumerate() {
        let digit = |letter: Option<&(char, usize)>| letter.is_some_and(|(letter, _)| letter.is_ascii_digit());
        let line = LINE.contains(letter);
        if !letter.is_whitespace() || line {
            letters.push((letter, at));
        } else if is_narrow(letter)
            && digit(letters.last())
            && three_digits(&all[index + 1..])
            && !is_standard(&letters)
        {
            // 30 000 is one number.
        } else if !letters.last().is_none_or(|(last, _)| *last == ' ' || LINE.contains(*last)) {
            letters.push((' ', at));
        }
    }
    letters
}

/// Marks of direction, joiners, and the soft hyphen: some voices say their names.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// The spaces that stand within numbers: U+202F in French, U+00A0 and U+2009 elsewhere.
fn is_narrow(letter: char) -> bool {
    matches!(letter, '\u{a0}' | '\u{2009}' | '\u{202f}')
}

/// Whether the digits that were just read are the beginning of a standard's name: EN 301 549 is no number, and is said in two.
fn is_standard(letters: &[(char, usize)]) -> bool {
    let mut before = letters.iter().rev().map(|(letter, _)| *letter).skip_while(char::is_ascii_digit);
    before.next() == Some(' ')
        && before.by_ref().take(2).filter(char::is_ascii_uppercase).count() == 2
        && !before.next().is_some_and(char::is_alphanumeric)
}

fn three_digits(letters: &[(char, usize)]) -> bool {
    let digit = |at: usize| letters.get(at).is_some_and(|(letter, _)| letter.is_ascii_digit());
    digit(0) && digit(1) && digit(2) && !digit(3)
}

/// Where each sentence ends.
fn ends(letters: &[(char, usize)]) -> Vec<usize> {
    let letter = |at: usize| letters.get(at).map(|(letter, _)| *letter);
    let mut ends = Vec::new();
    for at in 0..letters.len() {
        let this = letters[at].0;
        if LINE.contains(this) {
            ends.push(at + 1);
            continue;
        }
        if !is_stop(this) {
            continue;
        }
        // What closes belongs to the sentence: « Bonjour. »
        let mut after = at + 1;
        while let Some(next) = letter(after) {
            let closes = |letter: char| matches!(letter, '»' | '”' | '’' | '"' | ')' | ']') || is_stop(letter);
            match next {
                next if closes(next) => after += 1,
                ' ' if letter(after + 1).is_some_and(|next| matches!(next, '»' | '?' | '!')) => after += 2,
                _ => break,
            }
        }
        let new = match letter(after) {
            // A small letter goes on with the sentence, in brackets too: "Votre nom ? (facultatif)".
            Some(' ') => {
                let opens = usize::from(letter(after + 1).is_some_and(|next| matches!(next, '(' | '«' | '“')));
                letter(after + 1 + opens).is_none_or(|next| !next.is_lowercase())
            }
            other => other.is_none(),
        };
        if new && !(this == '.' && is_short(letters, at)) && ends.last().is_none_or(|last| *last < after) {
            ends.push(after);
        }
    }
    ends.push(letters.len());
    ends
}

fn is_stop(letter: char) -> bool {
    matches!(letter, '.' | '!' | '?' | '…' | '؟' | '۔')
}

/// Whether the dot ends a word cut short, as in "M. Dupont" or "St. Malo", rather than a sentence.
fn is_short(letters: &[(char, usize)], dot: usize) -> bool {
    let word: Vec<char> =
        letters[..dot].iter().rev().map(|(letter, _)| *letter).take_while(|letter| letter.is_alphanumeric()).collect();
    word.len() <= 2 && word.last().is_some_and(|first| first.is_uppercase()) && dot + 1 < letters.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let run = Run { text: text.to_owned(), locale: "fr".to_owned(), private: false };
        let found: Vec<String> = sentences(&[run])
            .iter()
            .map(|sentence| sentence.iter().map(|run| run.text.trim()).collect::<String>())
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn a_text_is_cut_where_a_voice_may_rest() {
        check("Lisez tout. Vous pouvez changer.", &["Lisez tout.", "Vous pouvez changer."]);
        check("Où ? Ici !", &["Où ?", "Ici !"]);
        check("Votre nom ? (facultatif)", &["Votre nom ? (facultatif)"]);
        check("Choisissez « Changer ». Puis envoyez.", &["Choisissez « Changer ».", "Puis envoyez."]);
        check("Il a dit « Venez. » Je viens.", &["Il a dit « Venez. »", "Je viens."]);
        check("M. Dupont habite à St. Malo.", &["M. Dupont habite à St. Malo."]);
        check("Par exemple : nom@exemple.fr", &["Par exemple : nom@exemple.fr"]);
        check("من أنت؟ أنا هنا.", &["من أنت؟", "أنا هنا."]);
        check("Une ligne\u{2029}une autre", &["Une ligne", "une autre"]);
        check(" – … ", &[]);
    }

    #[test]
    fn french_spaces_and_marks_of_direction_are_not_said() {
        for (text, said) in [
            ("30\u{202f}000\u{a0}€", "30000 €"),
            ("1\u{202f}234\u{202f}567", "1234567"),
            ("Pourquoi\u{202f}?", "Pourquoi ?"),
            ("02\u{a0}99\u{a0}12", "02 99 12"),
            ("(EN\u{a0}301\u{a0}549)", "(EN 301 549)"),
            ("TOTAL 30\u{a0}000", "TOTAL 30000"),
            ("« À\u{a0}30\u{a0}000\u{a0}€ »", "« À 30000 € »"),
            ("\u{2068}Zoé\u{2069} est là", "Zoé est là"),
            ("  deux \n lignes ", "deux lignes"),
        ] {
            assert_eq!(plain(text), said, "{text:?}");
        }
    }
}

//! Sentences that are easy to read: short, and with few commas, as the European rules for easy-to-read information ask.

const MOST_WORDS: usize = 15;
const MOST_COMMAS: usize = 2;

/// What is not easy in the words of the message `id`. Addresses and search words are no sentences.
#[must_use]
pub fn faults(id: &str, prose: &str) -> Vec<String> {
    if id.starts_with("contact-") || id == "procedure-keywords" {
        return Vec::new();
    }
    let mut faults: Vec<String> = Vec::new();
    for (words, sentence) in long(prose, MOST_WORDS) {
        faults.push(format!("{words} words in one sentence, {MOST_WORDS} are easy: {sentence}"));
    }
    for sentence in sentences(prose) {
        let commas = sentence.matches(',').count();
        if commas > MOST_COMMAS {
            faults.push(format!("{commas} commas in one sentence, {MOST_COMMAS} are easy: {}", sentence.trim()));
        }
    }
    faults
}

/// The sentences with more words than so many, and how many they have.
#[must_use]
pub fn long(prose: &str, most: usize) -> Vec<(usize, &str)> {
    let count = |sentence: &str| {
        let words = sentence.split(|letter: char| letter.is_whitespace() || matches!(letter, '’' | '\''));
        words.filter(|word| word.contains(char::is_alphanumeric)).count()
    };
    let counted = sentences(prose).into_iter().map(|sentence| (count(sentence), sentence.trim()));
    counted.filter(|(words, _)| *words > most).collect()
}

/// A full stop inside an address of the web or a number ends nothing: a blank must follow.
fn sentences(prose: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut letters = prose.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let blank_follows = letters.peek().is_none_or(|(_, next)| next.is_whitespace());
        if letter == '\n' || (matches!(letter, '.' | '?' | '!' | '…') && blank_follows) {
            let end = at + letter.len_utf8();
            sentences.push(&prose[start..end]);
            start = end;
        }
    }
    sentences.push(&prose[start..]);
    sentences
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_sentences_and_many_commas_are_counted() {
        let check = |prose: &str, expected: usize| assert_eq!(faults("step-a", prose).len(), expected, "{prose}");
        check("Un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze.", 0);
        check("Un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize.", 1);
        check("L’un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze.", 1);
        check("Un deux trois quatre cinq six sept huit. Neuf dix onze douze treize quatorze quinze seize ?", 0);
        check("Un deux trois quatre cinq six sept www.huit.fr neuf dix onze douze treize quatorze « quinze ».", 0);
        check("Une ville, un village, une île.", 0);
        check("Une ville, un village, une île, un port.", 1);
        assert_eq!(faults("procedure-keywords", "a, b, c, d, e"), Vec::<String>::new());
    }
}

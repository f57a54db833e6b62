//! How long and how heavy a text is: Kandel and Moles for French, Flesch for English, LIX for every language.

use hypher::Lang;

use super::{Code, FEWEST_WORDS, Judge, language::Language, split::Sentence};

/// Letters of a long word, as LIX counts them: more than six.
const LONG: usize = 6;

/// The scores of a text. Formulas count what stands between spaces, as their makers did, and only in what ends as sentences do: the
/// names of a list of countries say nothing about how it is written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scores {
    /// Words between spaces.
    pub words: usize,
    /// Sentences.
    pub sentences: usize,
    /// Words of more than six letters.
    pub long_words: usize,
    /// Syllables; none in a language whose syllables nobody here can count.
    pub syllables: Option<usize>,
    /// The longest sentence: its words as they are read, where « l'école » is two.
    pub longest: usize,
}

/// Which formula says how easy a text is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Ease {
    /// Kandel and Moles (1958), for French.
    KandelMoles(f64),
    /// Flesch (1948), for English.
    Flesch(f64),
}

impl Ease {
    /// The score: 100 is very easy, 0 very hard; both may be passed.
    #[must_use]
    pub fn score(self) -> f64 {
        match self {
            Self::KandelMoles(score) | Self::Flesch(score) => score,
        }
    }

    /// Who made the formula.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::KandelMoles(_) => "Kandel-Moles",
            Self::Flesch(_) => "Flesch",
        }
    }
}

impl Scores {
    pub(super) fn of(sentences: &[Sentence<'_>], language: &Language) -> Self {
        let prose = || sentences.iter().filter(|sentence| sentence.ends);
        let tokens = || prose().flat_map(|sentence| &sentence.tokens);
        let long = tokens().filter(|token| token.text.chars().filter(|letter| letter.is_alphanumeric()).count() > LONG);
        let syllables: Option<Vec<usize>> = tokens().map(|token| syllables(&token.lower, language)).collect();
        Self {
            words: tokens().count(),
            sentences: prose().count(),
            long_words: long.count(),
            syllables: syllables.map(|each| each.into_iter().sum()),
            longest: sentences.iter().map(|sentence| sentence.words.len()).max().unwrap_or_default(),
        }
    }

    /// Words in a sentence, on average.
    #[must_use]
    pub fn mean(&self) -> f64 {
        ratio(self.words, self.sentences)
    }

    /// LIX (Björnsson 1968): words in a sentence, and of a hundred words those of more than six letters. Below 30 is very easy, above
    /// 60 very hard.
    #[must_use]
    pub fn lix(&self) -> f64 {
        self.mean() + 100.0 * ratio(self.long_words, self.words)
    }

    /// The score of the language's own formula, where there is one and the text has words.
    #[must_use]
    pub fn ease(&self, locale: &str) -> Option<Ease> {
        self.by(Language::of(locale))
    }

    fn by(&self, language: &Language) -> Option<Ease> {
        let syllables = ratio(self.syllables.filter(|_| self.words > 0)?, self.words);
        match language.tag {
            "fr" => Some(Ease::KandelMoles(207.0 - 1.015 * self.mean() - 73.6 * syllables)),
            "en" => Some(Ease::Flesch(206.835 - 1.015 * self.mean() - 84.6 * syllables)),
            _ => None,
        }
    }
}

/// The name of the score that every language has.
pub const LIX: &str = "LIX";

/// Which score decides whether a text of this language is easy: that of its own formula, else LIX; none where words join to themselves what
/// other languages say in words of their own.
#[must_use]
pub fn decides(locale: &str) -> Option<&'static str> {
    let language = Language::of(locale);
    match language.tag {
        "fr" => Some(Ease::KandelMoles(0.0).name()),
        "en" => Some(Ease::Flesch(0.0).name()),
        _ => (!language.joins).then_some(LIX),
    }
}

/// What the scores alone say against a text that is long enough to have scores.
pub(super) fn check(scores: &Scores, judge: &mut Judge<'_>) {
    if scores.words < FEWEST_WORDS {
        return;
    }
    let (gates, all) = (judge.gates, 0..judge.text.len());
    if scores.mean() > gates.mean {
        let detail = format!("{:.0} words in a sentence on average, {:.0} are easy", scores.mean().ceil(), gates.mean);
        judge.fault(Code::MeanLong, all.clone(), detail);
    }
    match scores.by(judge.language) {
        Some(ease) if ease.score() < gates.ease => {
            let detail = format!(
                "{} {:.0} over {} words, easy is {:.0} or more: shorter words, shorter sentences",
                ease.name(),
                ease.score().floor(),
                scores.words,
                gates.ease
            );
            judge.fault(Code::EaseLow, all, detail);
        }
        // Where there is a formula of the language's own, it has spoken.
        None if !judge.language.joins && scores.lix() > gates.lix => {
            let detail = format!(
                "LIX {:.0} over {} words, easy is {:.0} or less: shorter words, shorter sentences",
                scores.lix().ceil(),
                scores.words,
                gates.lix
            );
            judge.fault(Code::LixHigh, all, detail);
        }
        _ => {}
    }
}

/// The syllables of a word, in small letters. A number counts one, as textstat counts it.
fn syllables(word: &str, language: &Language) -> Option<usize> {
    let word: String = word.chars().filter(|letter| letter.is_alphanumeric()).collect();
    match language.tag {
        "fr" => Some(hypher::hyphenate(&word, Lang::French).count().max(1)),
        "en" => Some(english(&word)),
        _ => None,
    }
}

/// Groups of vowels, but for endings that nobody says. Of 8,000 common words 91 % come out as in the CMU dictionary.
fn english(word: &str) -> usize {
    let letters: Vec<char> = word.chars().collect();
    let vowel = |letter: &char| "aeiouyàâäéèêëîïôöùûü".contains(*letter);
    let groups =
        letters.iter().enumerate().filter(|(at, letter)| vowel(letter) && (*at == 0 || !vowel(&letters[at - 1])));
    let silent = match &*letters {
        [.., before, 'l', 'e'] if !vowel(before) => false,
        [.., before, 'e'] => !vowel(before),
        [.., one, two, 'e', 's'] => {
            !vowel(two) && !matches!((one, two), (_, 'c' | 'g' | 's' | 'z' | 'x') | ('s' | 'c', 'h'))
        }
        [.., before, 'e', 'd'] => !vowel(before) && !matches!(before, 't' | 'd'),
        _ => false,
    };
    (groups.count() - usize::from(silent)).max(1)
}

#[expect(clippy::cast_precision_loss, reason = "no text has more words than a float counts exactly")]
fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

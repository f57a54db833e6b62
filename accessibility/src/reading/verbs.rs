//! The passive voice, by a form of "to be" and a participle: who does it is not said, or said last.

use super::{Code, Judge, english, french, split::Sentence};

/// What the passive voice is made of in one language.
struct Grammar {
    /// Forms of "to be".
    be: &'static [&'static str],
    /// Whether a word is a participle of something that is done to somebody.
    participle: fn(&str) -> bool,
    /// Whether a word may stand between the two.
    between: fn(&str) -> bool,
    /// What stands before the verb where somebody does it to themselves.
    reflexive: &'static [&'static str],
    /// What names the doer.
    by: &'static str,
}

static FRENCH: Grammar = Grammar {
    be: french::BE,
    participle: french_participle,
    between: french_between,
    reflexive: french::REFLEXIVE,
    by: "par",
};
static ENGLISH: Grammar =
    Grammar { be: english::BE, participle: english_participle, between: english_between, reflexive: &[], by: "by" };

pub(super) fn check(sentence: &Sentence<'_>, judge: &mut Judge<'_>) {
    let grammar = match judge.language.tag {
        "fr" => &FRENCH,
        "en" => &ENGLISH,
        _ => return,
    };
    let words: Vec<&str> = sentence.words.iter().map(|word| bare(&word.lower)).collect();
    let mut at = 0;
    while let Some(found) = words.iter().skip(at).position(|word| grammar.be.contains(word)).map(|place| at + place) {
        at = found + 1;
        let reflexive = found > 0 && grammar.reflexive.contains(&words[found - 1]);
        let next = (found + 1..words.len())
            .take(4)
            .find(|place| !(grammar.between)(words[*place]) && !grammar.be.contains(&words[*place]));
        let Some(verb) = next.filter(|place| (grammar.participle)(words[*place]) && !reflexive) else { continue };
        // Plain language allows what leaves the doer out ("your request is sent"), and not what names the doer last.
        let named = words[verb + 1..].iter().take(3).position(|word| *word == grammar.by);
        let doer = named.is_some_and(|place| somebody(&words[verb + 1 + place + 1..]));
        at = verb + 1;
        if doer || (judge.is_simple() && done_to(&words[..found], &words[found..verb])) {
            let range = sentence.words[found].at.start..sentence.words[verb].at.end;
            let detail =
                format!("passive voice (“{}”), say who does it: {}", &judge.text[range.clone()], judge.cite(sentence));
            judge.fault(Code::Passive, range, detail);
        }
    }
}

/// « par la mairie » is somebody; « par courriel », "by post", "by the end of the month" are none.
fn somebody(after: &[&str]) -> bool {
    const BEGIN: [&str; 27] = [
        "l", "la", "le", "les", "un", "une", "des", "du", "votre", "vos", "notre", "nos", "son", "sa", "ses", "vous",
        "nous", "the", "a", "an", "our", "your", "their", "us", "you", "people", "someone",
    ];
    const NOBODY: [&str; 10] = ["poste", "suite", "end", "date", "day", "deadline", "loi", "law", "biais", "présence"];
    let next = after.get(1).copied().unwrap_or_default();
    let begins = after.first().is_some_and(|word| BEGIN.contains(word));
    begins && !NOBODY.contains(&next) && !next.starts_with(|letter: char| letter.is_ascii_digit())
}

/// Something was, will or must be done: « a été envoyé », « sera envoyé », « doit être signé ». « est envoyé » tells how things stand, and is easy.
fn done_to(before: &[&str], be: &[&str]) -> bool {
    let past = be.iter().any(|word| matches!(*word, "été" | "être" | "been" | "being" | "was" | "were"));
    let to_come = be.iter().any(|word| matches!(*word, "sera" | "seront" | "serez" | "serait" | "seraient"));
    let will = be.contains(&"be")
        && before.iter().rev().take(2).any(|word| matches!(*word, "will" | "must" | "may" | "can" | "should"));
    past || to_come || will
}

/// « êtes-vous » as « êtes ».
fn bare(word: &str) -> &str {
    const PRONOUNS: [&str; 12] =
        ["-vous", "-t-il", "-t-elle", "-ils", "-elles", "-il", "-elle", "-nous", "-je", "-tu", "-ce", "-on"];
    PRONOUNS.iter().find_map(|pronoun| word.strip_suffix(pronoun)).unwrap_or(word)
}

fn french_between(word: &str) -> bool {
    french::BETWEEN.contains(&word) || (word.ends_with("ment") && word.len() > 6)
}

fn french_participle(word: &str) -> bool {
    let begins = |list: &[&str]| list.iter().any(|start| agrees(word, start));
    if begins(french::ACTIVE) || begins(french::STATES) {
        return false;
    }
    let ends =
        ["é", "ée", "és", "ées"].iter().any(|end| word.strip_suffix(end).is_some_and(|stem| stem.chars().count() > 2));
    begins(french::PARTICIPLES) || (ends && !word.ends_with("té") && !word.ends_with("tés")) || is_verb_in_te(word)
}

/// « bonté » is none, « accepté » is one: before -té of a verb stands a consonant or what verbs have there.
fn is_verb_in_te(word: &str) -> bool {
    const NOUNS: [&str; 8] = ["ité", "lté", "rté", "auté", "nauté", "reté", "neté", "ieté"];
    let stem = word.trim_end_matches(['e', 's']);
    let stem = if stem.ends_with('é') { stem } else { return false };
    stem.ends_with("té") && stem.chars().count() > 4 && !NOUNS.iter().any(|noun| stem.ends_with(noun))
}

/// « inscrite », « inscrits » agree with « inscrit ».
fn agrees(word: &str, participle: &str) -> bool {
    word.strip_prefix(participle).is_some_and(|end| matches!(end, "" | "e" | "s" | "es" | "te" | "tes"))
}

fn english_between(word: &str) -> bool {
    english::BETWEEN.contains(&word) || (word.ends_with("ly") && word.len() > 4)
}

fn english_participle(word: &str) -> bool {
    let ends = word.ends_with("ed") && word.len() > 4;
    !english::STATES.contains(&word) && (ends || english::PARTICIPLES.contains(&word))
}

//! What the voice says of itself, in the words of one locale: how loud, how fast, and why something is not said.

use super::{
    Given, Lexicon, Utterance,
    player::{RATES, VOLUMES},
};

/// The sentences that a player needs, made again whenever the language changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notices {
    /// For each volume, softest first.
    pub volumes: Vec<Utterance>,
    /// For each rate, slowest first.
    pub rates: Vec<Utterance>,
    /// Why what is private is not said on a loudspeaker, and what to do.
    pub private: Utterance,
    /// How to go on after a pause.
    pub paused: Utterance,
    /// In place of words that no voice can say.
    pub voiceless: Utterance,
}

impl Notices {
    /// The sentences in these words.
    #[must_use]
    pub fn new(words: &dyn Lexicon) -> Self {
        let levels = |id: &str, of: usize| {
            let total = ("total", Given::Number(number(of)));
            (1..=of)
                .map(|level| Utterance::notice(words, id, &[("level", Given::Number(number(level))), total]))
                .collect()
        };
        Self {
            volumes: levels("speech-volume", VOLUMES.len()),
            rates: levels("speech-rate", RATES.len()),
            private: Utterance::notice(words, "speech-private-why", &[]),
            paused: Utterance::notice(words, "speech-paused", &[]),
            voiceless: Utterance::notice(words, "sent-reference-no-voice", &[]),
        }
    }

    /// The first words of the voice: that there is one, and how to use it; `pad`: by five keys.
    #[must_use]
    pub fn greeting(words: &dyn Lexicon, pad: bool) -> Vec<Utterance> {
        let mut all = vec![Utterance::notice(words, "speech-start", &[])];
        all.extend(Self::keys(words, pad));
        all
    }

    /// Which keys one uses: the five of a pad, or those of a keyboard.
    #[must_use]
    pub fn keys(words: &dyn Lexicon, pad: bool) -> Vec<Utterance> {
        let keys =
            if pad { ["speech-start-pad", "speech-voice-pad"] } else { ["speech-start-keys", "speech-voice-keys"] };
        keys.into_iter().map(|id| Utterance::notice(words, id, &[])).collect()
    }

    /// How to change to this language, in this language.
    #[must_use]
    pub fn invitation(words: &dyn Lexicon) -> Utterance {
        Utterance::notice(words, "speech-language-how", &[])
    }

    /// The language that was chosen, in that language.
    #[must_use]
    pub fn language(words: &dyn Lexicon) -> Utterance {
        Utterance::notice(words, "speech-language", &[])
    }
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

//! What happens to a player, and what it answers.

use super::super::{
    Utterance,
    notices::Notices,
    voices::{Backend, Unspeakable, Voice},
};

/// What happens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Somebody switched the voice on or off.
    Switched(bool),
    /// The language was chosen: the voice's own sentences.
    Words(Box<Notices>),
    /// The voices that there are; browsers find theirs late.
    Voices(Vec<Voice>),
    /// A page to read, instead of whatever was being read.
    Speak(Vec<Utterance>),
    /// More to read, after what is being read.
    More(Vec<Utterance>),
    /// What somebody asked to hear, whether the voice is on or not.
    Asked(Vec<Utterance>),
    /// News, such as the letter just typed or what a live region says: said now; reading goes on afterwards.
    News(Vec<Utterance>),
    /// A key, a touch, a switch.
    UserActed,
    /// The last sentence again.
    Repeat,
    /// Where one is; what was being read can be resumed.
    WhereAmI(Vec<Utterance>),
    /// What a light has come to: said after what is being said. Presses interrupt; the light itself waits for the voice.
    Lit(Vec<Utterance>),
    /// Silence, until somebody resumes.
    Pause,
    /// On with the sentence that was interrupted.
    Resume,
    /// Faster.
    Faster,
    /// Slower.
    Slower,
    /// Louder.
    Louder,
    /// Softer.
    Softer,
    /// The voice has said the sentence with this number.
    VoiceEnded(u32),
    /// The voice could not.
    VoiceFailed(u32),
    /// The voice has this one sentence not, which says nothing of the next.
    VoiceLacks(u32),
    /// Somebody plugged in a headset, which starts the voice.
    HeadsetIn,
    /// The headset is gone, and whoever wore it perhaps too: others would hear what comes next.
    HeadsetOut,
    /// Whether the person wants to hear private answers on the loudspeaker.
    PrivateAloud(bool),
    /// Some time has passed.
    Tick,
}

/// What is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Silence, at once.
    Cancel,
    /// Say this.
    Say {
        /// Its number, for the answer of the voice.
        number: u32,
        /// Who says it.
        backend: Backend,
        /// The words.
        text: String,
        /// Their language.
        locale: String,
        /// How fast, in percent.
        rate: u16,
        /// How loud, in percent.
        volume: u8,
        /// Whether it is for the person alone: then nobody keeps it.
        private: bool,
        /// The number of the element to show as the one being read.
        place: Option<usize>,
    },
    /// The voice has just begun: greet, then read the page.
    Greet,
    /// No voice speaks this language: say so on the screen.
    Missing(Unspeakable),
}

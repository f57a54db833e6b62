//! The keys of the voice: they work on every page and in every box, so none of them is one that writes.

/// What a key asks of the voice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// The last sentence again.
    Repeat,
    /// Where one is.
    Where,
    /// Everything on the page, from its beginning.
    Everything,
    /// Silence, and at the next press on from there.
    Pause,
    /// More slowly.
    Slower,
    /// Faster.
    Faster,
    /// Less loud.
    Softer,
    /// Louder.
    Louder,
}

/// The keys by what keyboards call them (`KeyboardEvent.code`). F1 asks for help everywhere, F5 loads a page anew, and F11 and F12 are the
/// browser's own.
const KEYBOARD: [(&str, Wish); 8] = [
    ("F2", Wish::Repeat),
    ("F3", Wish::Where),
    ("F4", Wish::Everything),
    ("F6", Wish::Slower),
    ("F7", Wish::Faster),
    ("F8", Wish::Softer),
    ("F9", Wish::Louder),
    ("Escape", Wish::Pause),
];

/// A numeric block that is used as five keys writes no digits; what is left of it serves the voice: its corners, and its signs. What
/// repeats without a voice repeats with one.
const PAD: [(&str, Wish); 9] = [
    ("Numpad0", Wish::Repeat),
    ("NumpadDecimal", Wish::Repeat),
    ("Numpad7", Wish::Slower),
    ("Numpad9", Wish::Faster),
    ("Numpad1", Wish::Softer),
    ("Numpad3", Wish::Louder),
    ("NumpadMultiply", Wish::Where),
    ("NumpadSubtract", Wish::Everything),
    ("NumpadDivide", Wish::Pause),
];

impl Wish {
    /// What the key of this code asks for; `pad`: whether the five keys are in use.
    #[must_use]
    pub fn of(code: &str, pad: bool) -> Option<Self> {
        let known = |(name, _): &&(&str, Self)| *name == code;
        KEYBOARD.iter().chain(PAD.iter().filter(|_| pad)).find(known).map(|(_, wish)| *wish)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keypad::Key;

    #[test]
    fn no_key_of_the_voice_writes_or_is_one_of_the_five() {
        for (code, _) in KEYBOARD.iter().chain(&PAD) {
            let writes = code.starts_with("Key") || code.starts_with("Digit") || *code == "Space";
            assert!(!writes, "{code}");
            let both = Key::of(code).zip(Wish::of(code, true));
            assert!(matches!(both, None | Some((Key::Repeat, Wish::Repeat))), "{code}: {both:?}");
        }
        assert!(PAD.iter().all(|(code, _)| Wish::of(code, false).is_none()), "there the block writes digits");
    }

    #[test]
    fn everything_that_a_keyboard_asks_for_a_pad_asks_for_too() {
        for (code, wish) in KEYBOARD {
            assert_eq!(Wish::of(code, false), Some(wish));
            assert!(PAD.iter().any(|(_, other)| *other == wish), "{wish:?}");
        }
    }
}

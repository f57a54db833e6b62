//! How a kiosk notices a headset: by the keys that its keypad sends, or by an output for sound that comes or goes.

/// What somebody did with a headset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plug {
    /// It was plugged in.
    In,
    /// It was pulled out.
    Out,
}

impl Plug {
    /// What a key (`KeyboardEvent.code`) tells of the jack, where these two tell of it; an empty name is no key.
    ///
    /// One key for both would have to be counted, and a press that was lost would make a loudspeaker of the headset: it tells nothing.
    #[must_use]
    pub fn of_key(code: &str, plugged: &str, pulled: &str) -> Option<Self> {
        match code {
            "" => None,
            _ if plugged == pulled => None,
            _ if code == plugged => Some(Self::In),
            _ if code == pulled => Some(Self::Out),
            _ => None,
        }
    }
}

/// The outputs for sound that a browser tells of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outputs {
    known: Option<usize>,
}

impl Outputs {
    /// There are so many now. Those of the first look were there before anybody came; one that goes may have been the headset of whoever
    /// stands there, whether it was seen to come or not.
    pub fn counted(&mut self, now: usize) -> Option<Plug> {
        let before = self.known.replace(now)?;
        match now.cmp(&before) {
            std::cmp::Ordering::Greater => Some(Plug::In),
            std::cmp::Ordering::Less => Some(Plug::Out),
            std::cmp::Ordering::Equal => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_of_two_keys_tells_of_the_jack_and_no_other_one_does() {
        let check = |code, expected| assert_eq!(Plug::of_key(code, "F15", "F16"), expected, "{code}");
        check("F15", Some(Plug::In));
        check("F16", Some(Plug::Out));
        check("F17", None);
        check("", None);
        assert_eq!(Plug::of_key("", "", ""), None, "a keyboard on glass names no key");
        assert_eq!(Plug::of_key("", "", "F16"), None);
        assert_eq!(Plug::of_key("F16", "", "F16"), Some(Plug::Out));
        assert_eq!(Plug::of_key("F15", "F15", "F15"), None, "nobody knows which");
    }

    #[test]
    fn an_output_that_comes_is_a_headset_and_one_that_goes_may_have_been() {
        let told = |counts: &[usize]| {
            let mut outputs = Outputs::default();
            counts.iter().map(|count| outputs.counted(*count)).collect::<Vec<_>>()
        };
        assert_eq!(told(&[1, 2, 2, 1]), [None, Some(Plug::In), None, Some(Plug::Out)]);
        assert_eq!(told(&[0, 1, 0]), [None, Some(Plug::In), Some(Plug::Out)]);
        assert_eq!(told(&[2, 1, 2]), [None, Some(Plug::Out), Some(Plug::In)]);
    }
}

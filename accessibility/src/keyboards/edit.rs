//! What a key does to the text of a box: pure, in the units in which browsers count (UTF-16).

/// A change at the caret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edit {
    /// This is written, in place of what is selected.
    Write(char),
    /// What is selected is erased, or else what stands before the caret.
    Erase,
    /// The caret goes back by one.
    Back,
    /// The caret goes on by one.
    On,
}

/// A text and what is selected in it; where both ends are the same, that is the caret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    /// The text.
    pub text: String,
    /// Where the selection begins.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

impl Edit {
    /// The text after the change. Places that are not in the text mean its end.
    #[must_use]
    pub fn apply(self, typed: &Typed) -> Typed {
        let text = typed.text.as_str();
        let (start, end) = (place(text, typed.start.min(typed.end)), place(text, typed.end.max(typed.start)));
        let before = || text[..start].char_indices().next_back().map_or(start, |(at, _)| at);
        let after = || text[end..].chars().next().map_or(end, |letter| end + letter.len_utf8());
        let (from, to, written) = match self {
            Self::Write(letter) => (start, end, Some(letter)),
            Self::Erase if start < end => (start, end, None),
            Self::Erase => (before(), end, None),
            Self::Back => return at(text.to_owned(), if start < end { start } else { before() }),
            Self::On => return at(text.to_owned(), if start < end { end } else { after() }),
        };
        let head: String = text[..from].chars().chain(written).collect();
        let caret = head.len();
        at(head + &text[to..], caret)
    }
}

/// The caret at a place that is counted in bytes.
fn at(text: String, caret: usize) -> Typed {
    let caret = text[..caret].chars().map(char::len_utf16).sum();
    Typed { text, start: caret, end: caret }
}

/// The place in bytes of one that is counted in units of UTF-16.
fn place(text: &str, units: usize) -> usize {
    let mut seen = 0;
    for (at, letter) in text.char_indices() {
        if seen >= units {
            return at;
        }
        seen += letter.len_utf16();
    }
    text.len()
}

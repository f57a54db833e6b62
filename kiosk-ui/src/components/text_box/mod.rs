//! A box to write in: one line or several, always text for the browser, so that nothing typed is thrown away.

use yew::{AttrValue, Callback, Html, InputEvent, classes, html};

use super::{frame::join, keyboard::Keyboard};
use crate::browser::event;

#[cfg(test)]
pub(crate) mod tests;

/// How wide the box is: as wide as the answer that is expected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Width {
    /// As wide as there is room.
    #[default]
    Full,
    /// So many characters.
    Characters(u8),
}

impl Width {
    fn class(self) -> Option<&'static str> {
        match self {
            Self::Full => None,
            Self::Characters(0..=2) => Some("box-2"),
            Self::Characters(3..=5) => Some("box-4"),
            Self::Characters(6..=12) => Some("box-10"),
            Self::Characters(_) => Some("box-20"),
        }
    }
}

/// A box to write in.
#[derive(Default)]
pub struct TextBox {
    /// Its id.
    pub id: AttrValue,
    /// The type of input; `text` when empty.
    pub kind: &'static str,
    /// What stands in it.
    pub value: AttrValue,
    /// How wide it is.
    pub width: Width,
    /// Which keyboard helps.
    pub inputmode: Option<&'static str>,
    /// The autofill token, or `off`.
    pub autocomplete: Option<AttrValue>,
    /// `ltr` for what reads from left to right in every language, such as numbers; otherwise the text decides.
    pub left_to_right: bool,
    /// Whether words are checked for spelling; wrong for names and codes.
    pub spellcheck: bool,
    /// The ids of its hints.
    pub hint: Option<AttrValue>,
    /// The id of what is wrong with it.
    pub error: Option<AttrValue>,
    /// Whether something is wrong with it.
    pub wrong: bool,
    /// Several lines.
    pub lines: bool,
    /// Whether it stands beside others: then the keyboard in the page has no room under it alone, and whoever puts them side by side
    /// puts it under all of them.
    pub beside: bool,
    /// Called with everything that stands in it, at every change.
    pub on_text: Callback<String>,
}

impl TextBox {
    /// The box as it stands in the page.
    pub fn view(self) -> Html {
        let boxes = vec![self.id.clone()];
        let own = !self.beside;
        html! { <>{ self.input() }if own { <Keyboard {boxes} /> }</> }
    }

    fn input(self) -> Html {
        // A problem makes another box: Firefox remembers how an old one was described, and Orca reads the words twice, measured.
        let key = self.error.as_deref().unwrap_or("right").to_owned();
        let described_by = join(self.hint, self.error);
        let oninput = self.on_text.reform(|event: InputEvent| event::text(&event));
        let class = classes!("box", self.width.class());
        let dir = if self.left_to_right { "ltr" } else { "auto" };
        let invalid = self.wrong.then_some("true");
        let spellcheck = if self.spellcheck { "true" } else { "false" };
        if self.lines {
            return html! {
                <textarea
                    {key} {class} {dir} {spellcheck} {oninput} id={self.id} rows="5" value={self.value}
                    autocomplete={self.autocomplete} aria-describedby={described_by} aria-invalid={invalid}
                />
            };
        }
        let kind = if self.kind.is_empty() { "text" } else { self.kind };
        // Capitals that a keyboard adds by itself make wrong addresses and codes.
        let autocapitalize = matches!(kind, "email").then_some("none");
        html! {
            <input
                {key} {class} {dir} {spellcheck} {oninput} {autocapitalize} id={self.id} type={kind} value={self.value} inputmode={self.inputmode}
                autocomplete={self.autocomplete} aria-describedby={described_by} aria-invalid={invalid}
            />
        }
    }
}

//! A large button with a drawing and words that stays pressed, and shows a tick while it is; or one like it that leads to more.

use yew::{Callback, Html, MouseEvent, html};

use super::{
    icon::{Icon, icon},
    said::Said,
};

#[cfg(test)]
pub(crate) mod tests;

/// One such button.
pub struct Toggle {
    /// The drawing before the words.
    pub drawing: Icon,
    /// The words; they stay the same, since `aria-pressed` says whether it is on.
    pub words: Said,
    /// Whether it is on; `None` for one that does not stay pressed, but leads to a page.
    pub on: Option<bool>,
    /// What happens at a press.
    pub onclick: Callback<MouseEvent>,
}

impl Toggle {
    /// The button as it stands in the page.
    pub fn view(self) -> Html {
        let pressed = self.on.map(|on| if on { "true" } else { "false" });
        let sign = match self.on {
            Some(true) => Some(Icon::Done),
            Some(false) => None,
            None => Some(Icon::Open),
        };
        html! {
            <button type="button" class="toggle" aria-pressed={pressed} onclick={self.onclick}>
                { icon(self.drawing) }
                <span>{ self.words.view() }</span>
                { for sign.map(icon) }
            </button>
        }
    }
}

//! A large button that stays pressed: a drawing, words, and a tick while it is on.

use yew::{AttrValue, Callback, Html, MouseEvent, Properties, component, html};

use super::icon::{Icon, icon};

#[cfg(test)]
pub(crate) mod tests;

/// Properties of [`Toggle`].
#[derive(Clone, PartialEq, Properties)]
pub struct ToggleProps {
    /// The drawing before the words.
    pub drawing: Icon,
    /// The words; they stay the same, since `aria-pressed` says whether it is on.
    pub words: AttrValue,
    /// Whether it is on.
    pub on: bool,
    /// What happens at a press.
    pub onclick: Callback<MouseEvent>,
}

/// The button.
#[component]
pub fn Toggle(props: &ToggleProps) -> Html {
    html! {
        <button type="button" class="toggle" aria-pressed={if props.on { "true" } else { "false" }} onclick={props.onclick.clone()}>
            { icon(props.drawing) }
            <span>{ &props.words }</span>
            if props.on { { icon(Icon::Done) } }
        </button>
    }
}

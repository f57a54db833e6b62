//! A large button with a drawing and words that stays pressed, and shows a tick while it is; or one like it that leads to more.

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
    /// Whether it is on; `None` for one that does not stay pressed, but leads to a page.
    pub on: Option<bool>,
    /// What happens at a press.
    pub onclick: Callback<MouseEvent>,
}

/// The button.
#[component]
pub fn Toggle(props: &ToggleProps) -> Html {
    let pressed = props.on.map(|on| if on { "true" } else { "false" });
    let sign = match props.on {
        Some(true) => Some(Icon::Done),
        Some(false) => None,
        None => Some(Icon::Open),
    };
    html! {
        <button type="button" class="toggle" aria-pressed={pressed} onclick={props.onclick.clone()}>
            { icon(props.drawing) }
            <span>{ &props.words }</span>
            { for sign.map(icon) }
        </button>
    }
}

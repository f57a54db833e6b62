//! The link past everything that stands before the question.

use yew::{AttrValue, Html, Properties, component, html};

#[cfg(test)]
pub(crate) mod tests;

/// Properties of [`SkipLink`].
#[derive(Clone, PartialEq, Properties)]
pub struct SkipLinkProps {
    /// The words.
    pub text: AttrValue,
}

/// The first stop of the keyboard.
#[component]
pub fn SkipLink(props: &SkipLinkProps) -> Html {
    html! { <a class="skip" href="#main">{ &props.text }</a> }
}

//! The link past everything that stands before the question.

use yew::{Html, Properties, component, html};

use super::said::Said;

#[cfg(test)]
pub(crate) mod tests;

/// Properties of [`SkipLink`].
#[derive(Clone, PartialEq, Properties)]
pub struct SkipLinkProps {
    /// The words.
    pub text: Said,
}

/// The first stop of the keyboard.
#[component]
pub fn SkipLink(props: &SkipLinkProps) -> Html {
    html! { <a class="skip" href="#main">{ props.text.view() }</a> }
}

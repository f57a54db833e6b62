//! How far one is: words, and the way as a row of arches.

use yew::{Html, Properties, component, html};

use super::said::Said;

#[cfg(test)]
pub(crate) mod tests;

/// More arches than this are no picture any more, so that the words stand alone.
const MOST: u16 = 16;

/// Properties of [`Progress`].
#[derive(Clone, PartialEq, Properties)]
pub struct ProgressProps {
    /// The words, such as "Étape 3 sur 6 environ".
    pub text: Said,
    /// Steps behind.
    pub done: u16,
    /// Steps ahead.
    pub left: u16,
}

/// How far one is. Voices read the words; the picture says the same.
#[component]
pub fn Progress(props: &ProgressProps) -> Html {
    let arches = |class: Option<&'static str>, count: u16| (0..count).map(move |_| html! { <i {class} /> });
    let fits = props.done.saturating_add(props.left) < MOST;
    html! {
        <div class="progress">
            if fits {
                <span class="progress-arches" aria-hidden="true">
                    { for arches(Some("done"), props.done) }
                    <i class="here" />
                    { for arches(None, props.left) }
                </span>
            }
            <p>{ props.text.view() }</p>
        </div>
    }
}

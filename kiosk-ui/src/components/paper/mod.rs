//! A picture of a paper, with the place marked where an answer stands.

use procedure::Mark;
use yew::{AttrValue, Html, Properties, component, html};

use super::said::Said;

#[cfg(test)]
pub(crate) mod tests;

/// Properties of [`Paper`].
#[derive(Clone, PartialEq, Properties)]
pub struct PaperProps {
    /// The picture's address.
    pub src: AttrValue,
    /// What it shows: said to whoever does not see it.
    pub shows: Said,
    /// The place where the answer stands.
    pub mark: Option<Mark>,
    /// What the mark means, in words below the picture.
    pub caption: Said,
}

/// The picture; it is fetched when somebody opens what it stands in. The mark is drawn over it in two colours, one of which is seen on
/// any ground: a style would not do, since the policy of the page allows none in its elements.
#[component]
pub fn Paper(props: &PaperProps) -> Html {
    let mark = props.mark.map(|mark| {
        let line = |class: &'static str| {
            html! {
                <rect
                    {class} x={mark.x.to_string()} y={mark.y.to_string()}
                    width={mark.width.to_string()} height={mark.height.to_string()}
                />
            }
        };
        html! {
            <svg class="paper-mark" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                { line("paper-mark-edge") }
                { line("paper-mark-line") }
            </svg>
        }
    });
    let lang = props.shows.foreign().map(|locale| AttrValue::from(locale.as_str().to_owned()));
    html! {
        <figure class="paper">
            <div class="paper-picture">
                <img src={&props.src} alt={&props.shows.text} {lang} loading="lazy" decoding="async" />
                { for mark.clone() }
            </div>
            if mark.is_some() { <figcaption>{ props.caption.view() }</figcaption> }
        </figure>
    }
}

//! The number to keep, large, in groups that can be said aloud.

use accessibility::speech;
use yew::{AttrValue, Html, Properties, component, html};

use super::said::Said;

#[cfg(test)]
pub(crate) mod tests;

/// Properties of [`Reference`].
#[derive(Clone, PartialEq, Properties)]
pub struct ReferenceProps {
    /// What the number is.
    pub label: Said,
    /// The number, its groups joined by hyphens.
    pub number: AttrValue,
}

/// The number of a receipt. It reads from left to right in every language; a screen reader says it character by character, since
/// `2K4M` may be "two thousand four metres" to it; the kiosk's own voice rests between them.
#[component]
pub fn Reference(props: &ReferenceProps) -> Html {
    // A group is never broken; between groups a narrow screen may break, and leaves the hyphen out there.
    let group = |(at, group): (usize, &str)| {
        let hyphen = (at > 0).then(|| html! { <span class="reference-hyphen">{ "-" }</span> });
        html! { <>{ for hyphen }<span>{ group.to_owned() }</span></> }
    };
    let groups = props.number.split('-').enumerate().map(group);
    html! {
        <div class="reference">
            <p class="reference-label">{ props.label.view() }</p>
            <p class="reference-number" dir="ltr" id="reference" aria-hidden="true">{ for groups }</p>
            <p class="aside" dir="ltr" data-speech={speech::spoken(&props.number)}>{ speech::spelled(&props.number) }</p>
        </div>
    }
}

//! A question that one may open, such as why something is asked.

use yew::{Html, Properties, component, html, use_mut_ref};

use super::{
    icon::{Icon, icon},
    said::Said,
};

#[cfg(test)]
pub(crate) mod tests;

/// Properties of [`Details`].
#[derive(Clone, PartialEq, Properties)]
pub struct DetailsProps {
    /// The question.
    pub summary: Said,
    /// Whether it is open already. What was opened stays so until the person folds it: the focus may be in it.
    #[prop_or_default]
    pub open: bool,
    /// The answer.
    #[prop_or_default]
    pub children: Html,
}

/// The browser's own disclosure, which every screen reader knows.
#[component]
pub fn Details(props: &DetailsProps) -> Html {
    let open = use_mut_ref(|| false);
    if props.open {
        open.replace(true);
    }
    html! {
        <details class="details" open={*open.borrow()}>
            <summary>{ icon(Icon::Open) }<span>{ props.summary.view() }</span></summary>
            <div>{ props.children.clone() }</div>
        </details>
    }
}

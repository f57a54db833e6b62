//! A word beside the way: something to know, something done, something urgent.

use yew::{Html, Properties, component, html};

use super::icon::{Icon, icon};

#[cfg(test)]
pub(crate) mod tests;

/// What the word is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NoticeKind {
    /// Something to know.
    #[default]
    Know,
    /// Something done.
    Done,
    /// Life or limb, or loss.
    Urgent,
}

/// Properties of [`Notice`].
#[derive(Clone, PartialEq, Properties)]
pub struct NoticeProps {
    /// What the word is.
    #[prop_or_default]
    pub kind: NoticeKind,
    /// The word.
    #[prop_or_default]
    pub children: Html,
}

/// A word beside the way. It is no live region: it is there when the page is.
#[component]
pub fn Notice(props: &NoticeProps) -> Html {
    let (class, drawing) = match props.kind {
        NoticeKind::Know => ("notice", Icon::Know),
        NoticeKind::Done => ("notice notice-good", Icon::Done),
        NoticeKind::Urgent => ("notice notice-urgent", Icon::Mind),
    };
    html! { <div {class}>{ icon(drawing) }<div>{ props.children.clone() }</div></div> }
}

//! What one presses: a button, and a link that looks like one.

use yew::{AttrValue, Callback, Html, MouseEvent, Properties, classes, component, html};

use super::{
    icon::{Icon, icon},
    said::Said,
};

#[cfg(test)]
pub(crate) mod tests;

/// How much a button stands out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// The way on; one a page.
    Primary,
    /// Another way.
    #[default]
    Secondary,
    /// A small matter.
    Quiet,
    /// What cannot be undone.
    Danger,
}

impl ButtonKind {
    fn class(self) -> &'static str {
        match self {
            Self::Primary => "button button-primary",
            Self::Secondary => "button button-secondary",
            Self::Quiet => "button button-quiet",
            Self::Danger => "button button-danger",
        }
    }
}

/// Properties of [`Button`].
#[derive(Clone, PartialEq, Properties)]
pub struct ButtonProps {
    /// How much it stands out.
    #[prop_or_default]
    pub kind: ButtonKind,
    /// Its id, when something must find it.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// A drawing before the words.
    #[prop_or_default]
    pub icon: Option<Icon>,
    /// Whether it sends the form that it stands in, so that the Enter key does the same.
    #[prop_or_default]
    pub submit: bool,
    /// Words that only voices say, when the ones that are seen could mean several things.
    #[prop_or_default]
    pub aside: Option<Said>,
    /// The ids of texts that describe it.
    #[prop_or_default]
    pub described_by: Option<AttrValue>,
    /// What happens.
    #[prop_or_default]
    pub onclick: Callback<MouseEvent>,
    /// The words.
    #[prop_or_default]
    pub children: Html,
}

/// A button. It is never disabled: pressing it says what is missing.
#[component]
pub fn Button(props: &ButtonProps) -> Html {
    html! {
        <button
            type={if props.submit { "submit" } else { "button" }}
            id={props.id.clone()}
            class={props.kind.class()}
            aria-describedby={props.described_by.clone()}
            onclick={props.onclick.clone()}
        >
            { inside(props.icon, &props.children, props.aside.as_ref()) }
        </button>
    }
}

/// Properties of [`LinkButton`].
#[derive(Clone, PartialEq, Properties)]
pub struct LinkButtonProps {
    /// Where it leads.
    pub href: AttrValue,
    /// How much it stands out.
    #[prop_or_default]
    pub kind: ButtonKind,
    /// A drawing before the words.
    #[prop_or_default]
    pub icon: Option<Icon>,
    /// What happens beside following the link.
    #[prop_or_default]
    pub onclick: Callback<MouseEvent>,
    /// The words.
    #[prop_or_default]
    pub children: Html,
}

/// A link to another page, as large as a button.
#[component]
pub fn LinkButton(props: &LinkButtonProps) -> Html {
    html! {
        <a href={props.href.clone()} class={classes!(props.kind.class())} onclick={props.onclick.clone()}>
            { inside(props.icon, &props.children, None) }
        </a>
    }
}

fn inside(drawing: Option<Icon>, words: &Html, aside: Option<&Said>) -> Html {
    html! {
        <>
            { for drawing.map(icon) }
            <span>{ words.clone() }{ for aside.map(|aside| html! { <span class="aside">{ " " }{ aside.view() }</span> }) }</span>
        </>
    }
}

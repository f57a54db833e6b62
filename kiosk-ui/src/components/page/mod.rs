//! The page: the town hall's front with its arches, the square with the question, and below it help and the way out.

use yew::{AttrValue, Callback, Html, MouseEvent, Properties, component, html};

use super::{icon::brand, said::Said, skip_link::SkipLink};

#[cfg(test)]
pub(crate) mod tests;

/// Properties of [`Page`].
#[derive(Clone, PartialEq, Properties)]
pub struct PageProps {
    /// Whether this is a kiosk: everything to press then stands below the front, within reach of somebody who sits.
    pub kiosk: bool,
    /// The words of the link past the head.
    pub skip: Said,
    /// The name of Parvis.
    pub brand: AttrValue,
    /// The name of the town.
    #[prop_or_default]
    pub town: AttrValue,
    /// The way to the first page, if pressing the sign leads there.
    #[prop_or_default]
    pub on_home: Option<Callback<MouseEvent>>,
    /// The name of the group of tools, for voices.
    pub tools_label: AttrValue,
    /// Language and ways of reading.
    #[prop_or_default]
    pub tools: Html,
    /// Help first, then erase and leave: the same at the same place on every page.
    #[prop_or_default]
    pub help: Html,
    /// Links to the pages about Parvis, each in a `<li>`.
    #[prop_or_default]
    pub links: Html,
    /// What the page is about.
    #[prop_or_default]
    pub children: Html,
}

/// The page around everything.
#[component]
pub fn Page(props: &PageProps) -> Html {
    let name = html! {
        <>
            { brand() }
            <span><b>{ &props.brand }</b>if !props.town.is_empty() && props.town != props.brand { <small>{ &props.town }</small> }</span>
        </>
    };
    let home = match &props.on_home {
        Some(onclick) => html! { <button type="button" class="brand-home" onclick={onclick.clone()}>{ name }</button> },
        None => html! { <div class="brand-home">{ name }</div> },
    };
    let tools = |class: &'static str| {
        html! { <div {class} role="group" aria-label={props.tools_label.clone()}>{ props.tools.clone() }</div> }
    };
    html! {
        <>
            <SkipLink text={props.skip.clone()} />
            <header class="page-head">
                <div class="front">
                    <div class="brand">
                        { home }
                        if !props.kiosk { { tools("brand-tools") } }
                    </div>
                    <div class="arcade" aria-hidden="true"></div>
                </div>
                if props.kiosk { { tools("page-tools") } }
            </header>
            <main id="main" class="page-main" tabindex="-1">{ props.children.clone() }</main>
            <footer class="page-foot">
                <div>
                    <div class="page-help">{ props.help.clone() }</div>
                    <ul class="page-links">{ props.links.clone() }</ul>
                </div>
            </footer>
        </>
    }
}

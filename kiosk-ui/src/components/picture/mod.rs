//! A picture beside words that say the same: for whoever reads little, and nothing for a screen reader.

use procedure::{Id, api::CatalogueEntry};
use yew::{AttrValue, Html, Properties, component, html, use_context};

use crate::state::StateContext;

#[cfg(test)]
mod tests;

/// What is drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Drawing {
    /// One of Parvis' own, by name.
    Own(&'static str),
    /// One of the procedure whose pages are shown, if the words have one.
    OfChoice(Option<Id>),
    /// The one beside the name of a procedure.
    OfProcedure(AttrValue),
}

impl Drawing {
    /// The picture of a procedure of the catalogue; none where its author named none.
    #[must_use]
    pub fn of(entry: &CatalogueEntry) -> Self {
        let drawing = entry.description.picture.as_ref().map(|name| entry.drawing(name).0);
        Self::OfProcedure(AttrValue::from(drawing.unwrap_or_default()))
    }
}

/// Properties of [`Picture`].
#[derive(Clone, PartialEq, Properties)]
pub struct PictureProps {
    /// What is drawn.
    pub of: Drawing,
    /// Whether it stands beside the heading of a page.
    #[prop_or_default]
    pub large: bool,
}

/// The picture, where somebody wants pictures; nothing otherwise, so that nothing is fetched.
#[component]
pub fn Picture(props: &PictureProps) -> Html {
    let Some(state) = use_context::<StateContext>().filter(|state| state.shows_pictures()) else {
        return Html::default();
    };
    let address = match &props.of {
        Drawing::Own(name) => state.drawings.get(*name).cloned(),
        Drawing::OfChoice(name) => {
            let entry = state.run.as_ref().map(|run| &run.entry).or(state.chosen.as_ref());
            entry.zip(name.as_ref()).map(|(entry, name)| entry.drawing(name).0.into())
        }
        Drawing::OfProcedure(address) => Some(address.clone()).filter(|address| !address.is_empty()),
    };
    let Some(src) = address else { return Html::default() };
    let class = if props.large { "picture picture-large" } else { "picture" };
    // Its place is kept while it is on its way, and stays empty where it does not come.
    html! { <img {class} {src} alt="" aria-hidden="true" width="64" height="64" decoding="async" draggable="false" /> }
}

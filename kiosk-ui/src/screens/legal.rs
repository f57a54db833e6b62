//! The legal notice: who publishes this, with what, where, and what sending is worth.

use yew::prelude::*;

use super::{help::desk, view::View};
use crate::components::Said;

/// The page aside.
#[inline(never)]
pub(super) fn page(view: &View) -> Html {
    let section =
        |name: &'static str, title: &str, text: Said| view.section(name, title, html! { <p>{ view.rich(text) }</p> });
    html! {
        <>
            { view.heading("legal-title") }
            { view.section("publisher", "legal-publisher-title", desk(view)) }
            { section("software", "legal-software-title", view.own("legal-software")) }
            { section("pictures", "legal-pictures-title", view.own("legal-pictures")) }
            { section("hosting", "legal-hosting-title", view.own("legal-hosting")) }
            { section("worth", "legal-no-commitment-title", view.own("legal-no-commitment")) }
            <div class="actions">{ view.back() }</div>
        </>
    }
}

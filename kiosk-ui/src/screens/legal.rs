//! The legal notice: who publishes this, with what, where, and what sending is worth.

use procedure::Arg;
use yew::prelude::*;

use super::view::View;

/// The page aside.
#[inline(never)]
pub(super) fn page(view: &View) -> Html {
    let section = |name: &'static str, title: &str, text: String| {
        view.section(name, title, html! { <p>{ view.rich(&text) }</p> })
    };
    let publisher = view.state.settings.as_ref().map(|settings| {
        let town = &settings.town;
        view.say_with(
            "legal-publisher",
            [
                ("town", Arg::Text(town.name.clone())),
                ("address", Arg::Text(town.address.clone())),
                ("telephone", Arg::Text(town.telephone.clone())),
            ],
        )
    });
    html! {
        <>
            { view.heading("legal-title") }
            { for publisher.map(|publisher| section("publisher", "legal-publisher-title", publisher)) }
            { section("software", "legal-software-title", view.say("legal-software")) }
            { section("pictures", "legal-pictures-title", view.say("legal-pictures")) }
            { section("hosting", "legal-hosting-title", view.say("legal-hosting")) }
            { section("worth", "legal-no-commitment-title", view.say("legal-no-commitment")) }
            <div class="actions">{ view.back() }</div>
        </>
    }
}

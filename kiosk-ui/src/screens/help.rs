//! Help: somebody to ask first, then how this works.

use procedure::api::Place;
use yew::prelude::*;

use super::{
    contacts::dialled,
    view::{View, facts},
};

/// The page aside.
#[inline(never)]
pub(super) fn page(view: &View) -> Html {
    let kiosk = view.state.place == Place::Kiosk;
    let person = if kiosk { "help-person-here" } else { "help-person-home" };
    let mut how = vec!["help-how-question", "help-how-back", "help-how-mistake", "help-how-language"];
    // A kiosk has a touch screen, and perhaps a keyboard; at home nobody needs to be told how to touch.
    if kiosk {
        how.push("help-how-touch");
    }
    how.extend(["help-how-keyboard", "help-how-erase"]);
    html! {
            <>
                { view.heading("help-title") }
                <section class="stack" aria-labelledby="person">
    <h2 id="person">{ view.show("help-person") }</h2>
                    <p>{ view.show(person) }</p>
                    { desk(view) }
                </section>
                <section class="stack" aria-labelledby="how">
    <h2 id="how">{ view.show("help-how") }</h2>
                    { view.list(&how) }
                </section>
                <div class="actions">{ view.back() }</div>
            </>
        }
}

/// Where the town's people are, on every page that says it; nothing until the settings are there.
pub(super) fn desk(view: &View) -> Html {
    let Some(settings) = &view.state.settings else { return Html::default() };
    let town = &settings.town;
    // French, and numbers in one line, in whatever language the page is.
    let number = html! { <bdi dir="ltr" class="number">{ &town.telephone }</bdi> };
    let telephone = match dialled("tel:", &town.telephone).filter(|_| view.state.place == Place::Home) {
        Some(href) => html! { <a {href}>{ number }</a> },
        None => number,
    };
    let telephone = (!town.telephone.trim().is_empty()).then(|| (view.own("help-telephone"), telephone));
    let lines = [&town.name, &town.address].into_iter().filter(|part| !part.is_empty());
    let address = html! { { for lines.map(|line| html! { <p><bdi dir="ltr" lang="fr">{ line }</bdi></p> }) } };
    let address = (view.own("help-address"), address);
    facts(telephone.into_iter().chain([address]))
}

//! No paper comes out: the number is enough, and there are other ways to keep it.

use procedure::api::Place;
use yew::prelude::*;

use super::view::View;
use crate::components::Reference;

/// The page aside.
#[inline(never)]
pub(super) fn page(view: &View) -> Html {
    let Some(sent) = &view.state.sent else { return Html::default() };
    // At home the telephone may be what the page is read on: it cannot photograph itself.
    let picture = if view.state.place == Place::Kiosk { "print-photo" } else { "print-save" };
    html! {
        <>
            <div class="stack">
                { view.heading("print-title") }
                <p class="lead">{ view.show("print-lead") }</p>
            </div>
            <Reference label={view.own("sent-reference")} number={sent.receipt.reference.clone()} />
            { view.list(&["print-write", picture, "print-desk"]) }
            <div class="actions">{ view.back() }</div>
        </>
    }
}

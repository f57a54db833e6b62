//! No paper comes out: the number is enough, and there are other ways to keep it.

use yew::prelude::*;

use super::view::View;
use crate::components::Reference;

/// The page aside.
#[inline(never)]
pub(super) fn page(view: &View) -> Html {
    let Some(sent) = &view.state.sent else { return Html::default() };
    html! {
        <>
            <div class="stack">
                { view.heading("print-title") }
                <p class="lead">{ view.say("print-lead") }</p>
            </div>
            <Reference label={view.say("sent-reference")} number={sent.receipt.reference.clone()} />
            { view.list(&["print-write", "print-photo", "print-desk"]) }
            <div class="actions">{ view.back() }</div>
        </>
    }
}

//! No paper comes out: the number is enough, and there are other ways to keep it.

use yew::prelude::*;

use super::view::{BackButton, list, use_view};
use crate::components::Reference;

/// The page aside.
#[component(CannotPrintScreen)]
pub(super) fn cannot_print_screen() -> Html {
    let view = use_view();
    let Some(sent) = &view.state.sent else { return Html::default() };
    html! {
        <>
            <div class="stack">
                { view.heading("print-title") }
                <p class="lead">{ view.say("print-lead") }</p>
            </div>
            <Reference label={view.say("sent-reference")} number={sent.receipt.reference.clone()} />
            { list(["print-write", "print-photo", "print-desk"].map(|id| view.say(id))) }
            <div class="actions"><BackButton /></div>
        </>
    }
}

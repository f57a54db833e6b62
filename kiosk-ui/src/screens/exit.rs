//! A way out: this procedure is not the right way for this person; where to go instead.

use procedure::journey::Stage;
use yew::prelude::*;

use super::{
    contacts::contacts,
    view::{View, heading},
};
use crate::{
    components::{ButtonKind, Notice, NoticeKind},
    state::Screen,
};

/// The way out; when life or limb is at stake, what keeps one safe stands in the heading's own frame, and the numbers follow at once, large.
#[inline(never)]
pub(super) fn page(view: &View) -> Html {
    let Some(Stage::Leaving(exit)) = view.state.run.as_ref().map(|run| &run.shown) else { return Html::default() };
    let text = view.text(&exit.text);
    let title = if exit.urgent { "exit-urgent-contacts" } else { "exit-contacts" };
    let list = (!exit.contacts.is_empty()).then(|| {
        html! {
            <section class="stack" aria-labelledby="contacts">
                <h2 id="contacts">{ view.show(title) }</h2>
                { contacts(view, &exit.contacts, exit.urgent) }
            </section>
        }
    });
    let heading = heading(view.said(&exit.title));
    html! {
        <>
            if exit.urgent {
                <Notice kind={NoticeKind::Urgent}>{ heading }<p>{ text }</p></Notice>
                { for list }
            } else {
                <div class="stack">{ heading }<p class="lead">{ text }</p></div>
                { for list }
            }
            <p>{ view.show("exit-nothing-sent") }</p>
            <div class="actions">
                { view.back() }
                { view.open(ButtonKind::Quiet, Screen::Find, "back-to-list") }
            </div>
        </>
    }
}

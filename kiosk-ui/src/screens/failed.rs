//! The procedure failed: an apology, and three ways on.

use yew::prelude::*;

use super::{help::desk, offline, view::View};
use crate::{
    components::{Button, ButtonKind, Icon},
    state::{Action, Screen},
    worker::GuideError,
};

/// The page instead of the step that did not come.
#[inline(never)]
pub(super) fn page(view: &View) -> Html {
    let Some(failure) = view.state.run.as_ref().and_then(|run| run.failure.as_ref()) else { return Html::default() };
    let what = match failure {
        GuideError::Unreachable => offline::title(&view.state),
        GuideError::OutOfTime => "failed-out-of-time",
        _ => "failed-broken",
    };
    html! {
        <>
            <div class="stack">
                { view.heading("failed-title") }
                <p class="lead">{ view.show("failed-lead") }</p>
                <p>{ view.show(what) }</p>
                <p>{ view.show("failed-ways") }</p>
            </div>
            <div class="actions">
                <Button kind={ButtonKind::Primary} onclick={view.on(Action::TriedAgain)}>{ view.show("try-again") }</Button>
                <Button icon={Icon::Back} onclick={view.on(Action::WentBack)}>{ view.show("failed-back") }</Button>
                { view.open(ButtonKind::Quiet, Screen::Find, "back-to-list") }
            </div>
            { desk(view) }
        </>
    }
}

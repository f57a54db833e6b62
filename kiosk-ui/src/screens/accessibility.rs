//! The accessibility statement: what works, what does not yet, and what to do about it.

use yew::prelude::*;

use super::{grid, help::desk, view::View};

/// The page aside.
#[inline(never)]
pub(super) fn page(view: &View) -> Html {
    let works = [
        "accessibility-works-keyboard",
        "accessibility-works-reader",
        "accessibility-works-voice",
        "accessibility-works-sight",
        "accessibility-works-words",
    ];
    let gaps = [
        "accessibility-gaps-review",
        "accessibility-gaps-sign",
        "accessibility-gaps-voice",
        "accessibility-gaps-files",
    ];
    html! {
        <>
            <div class="stack">
                { view.heading("accessibility-title") }
                <p class="lead">{ view.show("accessibility-lead") }</p>
            </div>
            { view.section("state", "accessibility-state-title", view.paragraphs(&["accessibility-state"])) }
            { view.section("works", "accessibility-works-title", view.list(&works)) }
            { view.section("gaps", "accessibility-gaps-title", view.list(&gaps)) }
            { view.section("report", "accessibility-report-title", html! { <>{ view.paragraphs(&["accessibility-report"]) }{ desk(view) }</> }) }
            { view.section("appeal", "accessibility-appeal-title", view.paragraphs(&["accessibility-appeal"])) }
            { grid::section(view) }
            <div class="actions">{ view.back() }</div>
        </>
    }
}

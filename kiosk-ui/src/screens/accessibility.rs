//! The accessibility statement: what works, what does not yet, and what to do about it.

use yew::prelude::*;

use super::{
    help::desk,
    view::{BackButton, list, use_view},
};

/// The page aside.
#[component(AccessibilityScreen)]
pub(super) fn accessibility_screen() -> Html {
    let view = use_view();
    let section = |name: &'static str, title: &str, inside: Html| {
        html! { <section class="stack" aria-labelledby={name}><h2 id={name}>{ view.say(title) }</h2>{ inside }</section> }
    };
    let works = [
        "accessibility-works-keyboard",
        "accessibility-works-reader",
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
                <p class="lead">{ view.say("accessibility-lead") }</p>
            </div>
            { section("state", "accessibility-state-title", view.paragraphs(["accessibility-state"])) }
            { section("works", "accessibility-works-title", list(works.map(|id| view.say(id)))) }
            { section("gaps", "accessibility-gaps-title", list(gaps.map(|id| view.say(id)))) }
            { section("report", "accessibility-report-title", html! { <>{ view.paragraphs(["accessibility-report"]) }{ desk(&view) }</> }) }
            { section("appeal", "accessibility-appeal-title", view.paragraphs(["accessibility-appeal"])) }
            <div class="actions"><BackButton /></div>
        </>
    }
}

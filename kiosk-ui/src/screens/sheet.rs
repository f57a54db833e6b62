//! How to do it alone: one page to print, with the address, what to have at hand, the questions in order, and who helps.

use procedure::Arg;
use yew::prelude::*;

use super::{
    help::desk,
    view::{View, facts, heading},
};
use crate::{
    browser,
    components::{Button, ButtonKind, Icon},
};

/// The page aside.
#[inline(never)]
pub(super) fn page(view: &View) -> Html {
    let Some(sheet) = &view.state.learning.sheet else { return Html::default() };
    let about = &sheet.entry.description;
    let title = view.said(&about.title).within(|title| view.own_with("sheet-title-of", [("title", Arg::Text(title))]));
    let fee = if about.fee == 0 { view.own("before-free") } else { view.words.arg(&Arg::Amount(about.fee)).into() };
    let minutes = view.own_with("before-minutes", [("minutes", Arg::Number(about.minutes.into()))]);
    let address = Some(&view.services.address).filter(|address| !address.is_empty());
    let address = address.map(|address| {
        let address = [address.as_str(), "/procedures/", about.id.as_str()].concat();
        (view.own("sheet-address"), html! { <bdi dir="ltr">{ address }</bdi> })
    });
    let needs = if about.before.is_empty() {
        html! { <p>{ view.show("before-needs-nothing") }</p> }
    } else {
        view.texts(&about.before)
    };
    let steps = html! {
        <>
            <ol class="list">{ for sheet.steps.iter().map(|step| html! { <li>{ view.text(step) }</li> }) }</ol>
            <p>{ view.show("sheet-steps-differ") }</p>
        </>
    };
    html! {
        <>
            <div class="stack">
                { heading(title) }
                <p class="lead">{ view.show("sheet-lead") }</p>
            </div>
            { print(view) }
            { facts(address.into_iter().chain([
                (view.own("before-duration"), minutes.view()),
                (view.own("before-fee"), fee.view()),
            ])) }
            { view.section("needs", "before-needs", needs) }
            if !sheet.steps.is_empty() { { view.section("steps", "sheet-steps", steps) } }
            { view.section("good", "sheet-good", view.list(&["sheet-good-why", "sheet-good-back", "sheet-good-send", "sheet-good-number"])) }
            { view.section("help", "sheet-help", html! { <><p>{ view.show("sheet-help-ask") }</p>{ desk(view) }</> }) }
        </>
    }
}

fn print(view: &View) -> Html {
    // Every browser can print; where no paper comes, the line below says what to do.
    let onclick = Callback::from(|_: MouseEvent| {
        let _opened = browser::print::print();
    });
    html! {
        <div class="stack no-print">
            <div class="actions">
                <Button kind={ButtonKind::Primary} icon={Icon::Print} {onclick}>{ view.show("sheet-print") }</Button>
                { view.back() }
            </div>
            <p class="hint">{ view.show("sheet-no-paper") }</p>
        </div>
    }
}

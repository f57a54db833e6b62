//! Practice: the band on every page of it, the help at a step, its end instead of sending, and the page after that.

use procedure::{Field, Value};
use yew::prelude::*;

use super::view::{View, facts, heading};
use crate::{
    components::{Button, ButtonKind, Details, Icon, Notice, NoticeKind, Said},
    state::{Action, Hints, Practice, Screen},
};

/// On every page while somebody practises: that nothing of it counts, and the way out.
pub(super) fn band(view: &View) -> Option<Html> {
    view.state.practice()?;
    Some(html! {
        <div class="practice-band">
            <p><strong>{ view.show("practice-band") }</strong>{ " " }{ view.show("practice-nothing-sent") }</p>
            <Button kind={ButtonKind::Quiet} onclick={view.on(Action::PracticeLeft)}>{ view.show("practice-stop") }</Button>
        </div>
    })
}

/// What the live region says at each new page of practice: the focus goes to the question, past the band.
pub(super) fn spoken(view: &View) -> Option<(u32, String)> {
    view.state.practice()?;
    (view.state.screen == Screen::Journey).then(|| (view.state.arrival.count, view.say("practice-band")))
}

/// The made-up person's answers to the step on the screen, as far as help is still given.
pub(super) fn suggestion(view: &View) -> Html {
    let Some((run, asking)) = view.state.run.as_ref().and_then(|run| Some((run, run.asking()?))) else {
        return Html::default();
    };
    let Some(practice) = run.practice() else { return Html::default() };
    let rows: Vec<(Said, Html)> =
        asking.step.fields.iter().filter_map(|field| row(view, practice, &asking.step.key(), field)).collect();
    if rows.is_empty() || practice.hints(run.number) == Hints::Gone {
        return Html::default();
    }
    let (act, say, written) = (view.state.act.clone(), view.services.say.clone(), view.say("practice-written"));
    let onclick = Callback::from(move |_: MouseEvent| {
        act.emit(Action::SuggestionTaken);
        say.emit(written.clone());
    });
    let inside = html! {
        <>
            { facts(rows) }
            <Button {onclick}>{ view.show("practice-write") }</Button>
        </>
    };
    match practice.hints(run.number) {
        Hints::Shown => html! {
            <Notice><h2>{ view.show("practice-answer") }</h2>{ inside }</Notice>
        },
        _ => html! { <Details summary={view.own("practice-answer-show")}>{ inside }</Details> },
    }
}

fn row(view: &View, practice: &Practice, key: &procedure::StepKey, field: &Field) -> Option<(Said, Html)> {
    let entry: &Value = practice.answer(key)?.get(&field.id)?;
    let answer = field.read(Some(entry)).ok()??;
    let lines = field.show(&answer);
    let lines = lines.iter().map(|line| html! { <div><bdi>{ Said::arg(&view.words, line).view() }</bdi></div> });
    Some((view.said(&field.label), html! { <>{ for lines }</> }))
}

/// In place of sending: how it would be, and the end.
pub(super) fn end_block(view: &View) -> Html {
    html! {
        <section class="stack" aria-labelledby="send">
            <h2 id="send">{ view.show("practice-end-title") }</h2>
            <p>{ view.show("practice-end-lead") }</p>
            <div class="actions">
                <Button kind={ButtonKind::Primary} onclick={view.on(Action::PracticeEnded)}>{ view.show("practice-end") }</Button>
                { view.back() }
            </div>
        </section>
    }
}

/// After practice: what was learned, and what can be done now.
#[inline(never)]
pub(super) fn practised(view: &View) -> Html {
    let button = |kind, action, id| html! { <Button {kind} onclick={view.on(action)}>{ view.show(id) }</Button> };
    html! {
        <>
            <Notice kind={NoticeKind::Done}>
                { heading(view.own("practised-title")) }
                <p class="lead">{ view.show("practised-lead") }</p>
            </Notice>
            { view.section("now", "practised-now", view.list(&["practised-begin-why", "practised-print-why", "practised-again-why"])) }
            <div class="actions">
                { button(ButtonKind::Primary, Action::Begun, "practised-begin") }
                <Button icon={Icon::Print} onclick={view.on(Action::SheetChosen)}>{ view.show("sheet-open") }</Button>
                { button(ButtonKind::Secondary, Action::PracticeChosen, "practised-again") }
                { button(ButtonKind::Quiet, Action::Opened(Screen::Find), "practised-others") }
            </div>
        </>
    }
}

//! A step: one question on one page.

use procedure::{Arg, Field, Picture, Step};
use yew::prelude::*;

use super::{practice, view::View};
use crate::{
    components::{Button, ButtonKind, Details, ErrorSummary, Paper, Progress},
    fields::FieldInput,
    state::Action,
};

/// The question, its fields, and the way on.
pub(super) fn page(view: &View) -> Html {
    let Some(asking) = view.state.run.as_ref().and_then(|run| run.asking()) else { return Html::default() };
    let step = &asking.step;
    let act = view.state.act.clone();
    let onsubmit = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        act.emit(Action::Continued);
    });
    html! {
        // Without this, text typed at one step could be offered at another.
        <form class="step" novalidate=true autocomplete="off" {onsubmit} key={key(step)}>
            <ErrorSummary problems={asking.problems.clone()} fields={step.fields.clone()} on_focus={view.services.focus.clone()} />
            { way(view, step) }
            { question(view) }
            { practice::suggestion(view) }
            { details(view, step) }
            <div class="actions">
                <Button kind={ButtonKind::Primary} submit=true>{ view.show("continue") }</Button>
                { view.back() }
            </div>
        </form>
    }
}

/// The heading with its fields: a single field's name is the heading, several stand in one group.
fn question(view: &View) -> Html {
    let Some(run) = &view.state.run else { return Html::default() };
    let Some(asking) = run.asking() else { return Html::default() };
    let step = &asking.step;
    let title = view.said(&step.title);
    let lead = step.lead.as_ref().map(|lead| html! { <p class="lead">{ view.text(lead) }</p> });
    let alone = step.fields.len() == 1;
    let act = view.state.act.clone();
    let on_entry = Callback::from(move |(field, value)| act.emit(Action::Typed(field, value)));
    let input = |field: &Field| {
        let mut problems = asking.problems.iter().filter(|problem| problem.field.as_ref() == Some(&field.id)).cloned();
        let (problem, further) = (problems.next(), problems.collect::<Vec<_>>());
        html! {
            <FieldInput
                key={field.id.to_string()} field={field.clone()} entry={run.entries.get(&field.id).cloned()}
                {problem} {further} {alone}
                question={alone.then(|| title.clone())}
                lead={lead.clone().filter(|_| alone).unwrap_or_default()}
                place={view.state.place} today={run.journey.today()} on_entry={on_entry.clone()}
            />
        }
    };
    let inputs = step.fields.iter().map(input);
    if alone {
        return html! { <>{ for inputs }</> };
    }
    html! {
        // The heading before the group that it names, see `Frame::around_group`.
        <div class="question">
            <h1 id="question" tabindex="-1">{ title.view() }</h1>
            { for lead.clone() }
            <div role="group" aria-labelledby="question">{ for inputs }</div>
        </div>
    }
}

/// Where on the way this is.
fn way(view: &View, step: &Step) -> Html {
    let Some(run) = &view.state.run else { return Html::default() };
    let number = Arg::Number(i64::try_from(run.number).unwrap_or(i64::MAX));
    let section = step.section.as_ref().map(|section| view.said(section));
    let section = match (&step.repeat, section) {
        (Some(repeat), Some(section)) => Some(view.item(section, repeat)),
        (_, section) => section,
    };
    let progress = match step.progress {
        Some(progress) => {
            let total = i64::try_from(run.number).unwrap_or(i64::MAX).saturating_add(progress.left.into());
            let text = if progress.left == 0 {
                view.own_with("step-number-last", [("number", number)])
            } else {
                view.own_with("step-number-of", [("number", number), ("total", Arg::Number(total))])
            };
            html! { <Progress {text} done={u16::try_from(run.number - 1).unwrap_or(u16::MAX)} left={progress.left} /> }
        }
        None => html! { <p class="hint">{ view.show_with("step-number", [("number", number)]) }</p> },
    };
    html! {
        <div class="way">
            { progress }
            { for section.map(|section| html! { <p class="caption">{ section.view() }</p> }) }
        </div>
    }
}

fn details(view: &View, step: &Step) -> Html {
    let one = |id: &str, inside: Html| html! { <Details summary={view.own(id)}>{ inside }</Details> };
    let text = |text: &procedure::Text| html! { <p>{ view.text(text) }</p> };
    let picture = step.picture.as_ref().and_then(|picture| paper(view, picture));
    let find = (step.find.is_some() || picture.is_some())
        .then(|| html! { <>{ for step.find.as_ref().map(text) }{ for picture }</> });
    let why = step.why.as_ref().map(text);
    html! { <>{ for find.map(|inside| one("details-find", inside)) }{ for why.map(|inside| one("details-why", inside)) }</> }
}

/// The paper on which the answer stands; a package without its picture is refused (`picture-missing`).
fn paper(view: &View, picture: &Picture) -> Option<Html> {
    let src = view.state.run.as_ref()?.entry.picture(&picture.name).0;
    let (shows, mark) = (view.said(&picture.shows), picture.mark);
    Some(html! { <Paper {src} {shows} {mark} caption={view.own("details-find-mark")} /> })
}

/// Another step is another form: nothing of one input stays in the next.
fn key(step: &Step) -> String {
    let key = step.key();
    [key.step.as_str(), "/", &key.repeat.unwrap_or_default().to_string()].concat()
}

//! The review: everything said, what follows from it, and sending as an act of its own.

use procedure::{Arg, OutcomeLine, Review, Section, api::Place};
use yew::prelude::*;

use super::{
    practice,
    view::{View, facts},
};
use crate::{
    browser::hash,
    components::{Button, ButtonKind, Change, Icon, Notice, Said, SummaryList, SummaryRow, icon},
    state::{Action, SendFailure, Sending},
};

/// The page before sending.
#[inline(never)]
pub(super) fn page(view: &View) -> Html {
    let Some(review) = view.state.run.as_ref().and_then(|run| run.reviewing()) else { return Html::default() };
    let failure = if let Sending::Failed(failure) = &view.state.sending { Some(failure) } else { None };
    html! {
        <>
            { for failure.map(|failure| not_sent(view, failure)) }
            <div class="stack">
                { view.heading("review-title") }
                <p class="lead">{ view.say("review-lead") }</p>
                { for private_choice(view, review) }
            </div>
            { for review.sections.iter().enumerate().map(|(at, section)| answers(view, at, section)) }
            { consequences(view, review) }
            if view.state.practice().is_some() { { practice::end_block(view) } } else { { send_block(view) } }
        </>
    }
}

/// The way to see private answers where others may look on, and to hide them again.
fn private_choice(view: &View, review: &Review) -> Option<Html> {
    let answers = review.sections.iter().flat_map(|section| &section.rows).any(|row| row.private);
    let private = answers || review.summary.outcome.iter().any(is_private);
    if !private || view.state.place != Place::Kiosk {
        return None;
    }
    let hidden = view.state.hides_private();
    let onclick = view.on(Action::PrivateShown(hidden));
    Some(html! {
        <>
            <p>{ view.say("review-private-why") }</p>
            <div class="actions">
                <Button {onclick}>{ view.say(if hidden { "review-private-show" } else { "review-private-hide" }) }</Button>
            </div>
        </>
    })
}

fn answers(view: &View, at: usize, section: &Section) -> Html {
    let id = format!("section-{at}");
    let title = section.title.as_ref().map_or_else(|| view.say("review-answers").into(), |title| view.said(title));
    let title = match &section.repeat {
        Some(repeat) => view.item(title, repeat),
        None => title,
    };
    let rows: Vec<SummaryRow> = section
        .rows
        .iter()
        .map(|row| SummaryRow {
            label: view.said(&row.label),
            lines: if row.private && view.state.hides_private() {
                vec![view.say("review-private-hidden").into()]
            } else {
                row.lines.iter().map(|line| Said::arg(&view.words, line)).collect()
            },
            private: row.private && !view.state.hides_private(),
            change: Some(Change {
                text: view.say("review-change").into(),
                onclick: view.on(Action::ChangePressed(row.step.clone())),
            }),
        })
        .collect();
    let remove = section.repeat.as_ref().map(|repeat| {
        let onclick = view.on(Action::ItemRemoved { group: repeat.group.clone(), index: repeat.index });
        html! {
            <Button kind={ButtonKind::Quiet} {onclick} aside={title.clone()}>{ view.say("review-remove") }</Button>
        }
    });
    html! {
        <section class="stack" aria-labelledby={id.clone()}>
            <h2 {id}>{ title.view() }</h2>
            <SummaryList {rows} />
            { for remove }
        </section>
    }
}

fn consequences(view: &View, review: &Review) -> Html {
    let summary = &review.summary;
    let hides = view.state.hides_private();
    let outcome = summary.outcome.iter().map(|line| {
        let (label, private) = (view.said(&line.label), is_private(line));
        if private && hides {
            return (label, html! { { view.say("review-private-hidden") } });
        }
        let value = Said::arg(&view.words, &line.value).view();
        (label, html! { <bdi data-private={private.then_some("true")}>{ value }</bdi> })
    });
    html! {
        <>
            if !summary.outcome.is_empty() { { view.section("outcome", "review-outcome", facts(outcome)) } }
            if !summary.bring.is_empty() {
                { view.section("bring", "review-bring", view.texts(&summary.bring)) }
            }
            if !summary.next.is_empty() {
                { view.section("next", "review-next", view.texts(&summary.next)) }
            }
        </>
    }
}

/// Whether what a line comes to is for the person alone.
fn is_private(line: &OutcomeLine) -> bool {
    line.private == Some(true)
}

/// The words that are agreed to by pressing, and the button.
fn send_block(view: &View) -> Html {
    let underway = view.state.sending == Sending::Underway;
    let act = view.state.act.clone();
    let send = Callback::from(move |_: MouseEvent| {
        if !underway {
            act.emit(Action::SendPressed { key: hash::random_key().unwrap_or_default() });
        }
    });
    let lead = view.say_with("review-send-lead", [("town", Arg::Text(view.town()))]);
    html! {
            <section class="stack" aria-labelledby="send">
    <h2 id="send">{ view.say("review-send-title") }</h2>
                <p>{ lead }</p>
                // Always there, so that what appears in it is heard.
                <div role="status">if underway { <Notice><p>{ view.say("review-sending") }</p></Notice> }</div>
                <div class="actions">
                    <Button kind={ButtonKind::Primary} onclick={send}>{ view.say("review-send") }</Button>
                    { view.back() }
                </div>
            </section>
        }
}

/// Why nothing was sent. The heading is focused, so it holds the whole message.
fn not_sent(view: &View, failure: &SendFailure) -> Html {
    let id = ["error-", failure.code()].concat();
    let id = if view.words.has_common(&id) { &id } else { "error-unknown" };
    let reason = view.say_with(id, [("file", Arg::Text(failure.file().unwrap_or_default().to_owned()))]);
    let request = match failure {
        SendFailure::Refused { request_id, .. } => {
            Some(view.say_with("review-failed-request", [("request", Arg::Text(request_id.clone()))]))
        }
        _ => None,
    };
    html! {
        <div class="problems">
            <h2 id="error-summary" tabindex="-1">
                { icon(Icon::Mind) }
                <span>{ view.say("review-failed-title") }{ ". " }{ reason }</span>
            </h2>
            <p>{ view.say("review-failed-kept") }</p>
            { for request.map(|request| html! { <p>{ request }</p> }) }
        </div>
    }
}

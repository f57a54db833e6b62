//! Keeps the procedure's thread: started when its first page is opened, asked when the journey waits, ended with the journey.

use yew::prelude::*;

use crate::{
    state::{Action, StateContext},
    worker::Guide,
};

/// Runs the procedure of the journey, or warms up the one that is about to begin.
#[hook]
pub fn use_guide(context: &StateContext) {
    let running = use_mut_ref(|| None::<(String, Guide)>);
    let run = context.learning.outline.as_ref().or(context.run.as_ref());
    let entry = run.map(|run| &run.entry).or(context.chosen.as_ref());
    let url = entry.map(|entry| entry.module.0.clone());
    let alive = run.filter(|run| run.failure.is_none());
    let pending = alive.and_then(|run| run.journey.pending());
    let act = context.act.clone();
    use_effect_with((url, pending, context.attempt), move |(url, pending, _)| {
        let mut running = running.borrow_mut();
        let Some(url) = url else {
            *running = None;
            return;
        };
        if running.as_ref().is_none_or(|(program, guide)| program != url || !guide.lives()) {
            let guide = Guide::start(url, move |turn, reply| act.emit(Action::GuideReplied { turn, reply }));
            *running = Some((url.clone(), guide));
        }
        if let (Some((_, guide)), Some(pending)) = (running.as_ref(), pending) {
            guide.ask(pending.turn, &pending.request);
        }
    });
}

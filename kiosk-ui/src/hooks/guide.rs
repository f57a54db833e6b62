//! Keeps the procedure's thread: started when its first page is opened, asked when the journey waits, ended with the journey.

use yew::prelude::*;

use crate::{
    state::{Action, StateContext},
    worker::Guide,
};

/// Whom a thread works for. Each journey counts its turns from one, so that a late reply to one must not reach another: a thread that ends
/// takes its replies with it.
#[derive(Clone, Copy, PartialEq)]
enum For {
    Earnest,
    Practice,
    Outline,
}

/// Runs the procedure of the journey, or warms up the one that is about to begin.
#[hook]
pub fn use_guide(context: &StateContext) {
    let running = use_mut_ref(|| None::<((String, For), Guide)>);
    let whose = match (&context.learning.outline, context.practice()) {
        (Some(_), _) => For::Outline,
        (None, Some(_)) => For::Practice,
        (None, None) => For::Earnest,
    };
    let run = context.learning.outline.as_ref().or(context.run.as_ref());
    let entry = run.map(|run| &run.entry).or(context.chosen.as_ref());
    let program = entry.map(|entry| (entry.module.0.clone(), whose));
    let alive = run.filter(|run| run.failure.is_none());
    let pending = alive.and_then(|run| run.journey.pending());
    let act = context.act.clone();
    use_effect_with((program, pending, context.attempt), move |(program, pending, _)| {
        let mut running = running.borrow_mut();
        let Some(program) = program else {
            *running = None;
            return;
        };
        if running.as_ref().is_none_or(|(runs, guide)| runs != program || !guide.lives()) {
            let guide = Guide::start(&program.0, move |turn, reply| act.emit(Action::GuideReplied { turn, reply }));
            *running = Some((program.clone(), guide));
        }
        if let (Some((_, guide)), Some(pending)) = (running.as_ref(), pending) {
            guide.ask(pending.turn, &pending.request);
        }
    });
}

//! Keeps the procedure's thread: started when the first question is there, asked when the journey waits, ended with the journey. The first
//! question is the host's word, by the same program: nobody waits for that to travel.

use std::{cell::RefCell, rc::Rc};

use procedure::{Advance, Date, api::CatalogueEntry, journey::Pending};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::{
    browser::api,
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

/// What the host says first.
enum First {
    /// It is on its way, and this waits for it.
    Coming(Option<Pending>),
    Here(Box<Advance>),
    /// The program itself is to be asked.
    Missing,
}

/// What is there for one journey.
struct Desk {
    program: (String, For),
    today: Option<Date>,
    first: First,
    guide: Option<Guide>,
    act: Callback<Action>,
}

impl Desk {
    fn start(&mut self) -> &Guide {
        let lives = self.guide.as_ref().is_some_and(Guide::lives);
        if !lives {
            self.guide = None;
        }
        let (act, url) = (&self.act, &self.program.0);
        self.guide.get_or_insert_with(|| {
            let act = act.clone();
            Guide::start(url, move |turn, reply| act.emit(Action::GuideReplied { turn, reply }))
        })
    }

    fn ask(&mut self, pending: &Pending) {
        let is_first = pending.request.answers.is_empty() && Some(pending.request.today) == self.today;
        match &mut self.first {
            First::Here(advance) if is_first => {
                let reply = Ok(advance.as_ref().clone());
                // Who is at the beginning again may have an answer under way, and its turn will be another answer's: it ends with its thread.
                self.guide = None;
                self.act.emit(Action::GuideReplied { turn: pending.turn, reply });
            }
            First::Coming(waiting) if is_first => *waiting = Some(pending.clone()),
            _ => self.start().ask(pending.turn, &pending.request),
        }
    }
}

/// Runs the procedure of the journey, or fetches the first question of the one that is about to begin.
#[hook]
pub fn use_guide(context: &StateContext) {
    let desk = use_mut_ref(|| None::<Rc<RefCell<Desk>>>);
    let whose = match (&context.learning.outline, context.practice()) {
        (Some(_), _) => For::Outline,
        (None, Some(_)) => For::Practice,
        (None, None) => For::Earnest,
    };
    let run = context.learning.outline.as_ref().or(context.run.as_ref());
    let entry = run.map(|run| &run.entry).or(context.chosen.as_ref()).cloned();
    let program = entry.as_ref().map(|entry| (entry.module.0.clone(), whose));
    // The host gives the first question of today alone. Practice has a day of its own, and so has a journey of yesterday.
    let now = context.settings.as_ref().map(|settings| settings.today);
    let today = now.filter(|now| whose == For::Earnest && run.is_none_or(|run| run.journey.today() == *now));
    let alive = run.filter(|run| run.failure.is_none());
    let (begun, pending) = (alive.is_some(), alive.and_then(|run| run.journey.pending()));
    let act = context.act.clone();
    use_effect_with((program, begun, pending, context.attempt), move |(program, begun, pending, _)| {
        let (Some(program), Some(entry)) = (program, entry) else {
            desk.take();
            return;
        };
        let present = desk.borrow().clone().filter(|desk| desk.borrow().program == *program);
        let present = present.unwrap_or_else(|| open(program.clone(), &entry, today, act));
        desk.replace(Some(Rc::clone(&present)));
        let mut present = present.borrow_mut();
        match pending {
            Some(pending) => present.ask(pending),
            None if *begun => drop(present.start()),
            None => {}
        }
    });
}

/// A desk, and the first question on its way to it.
fn open(
    program: (String, For),
    entry: &CatalogueEntry,
    today: Option<Date>,
    act: Callback<Action>,
) -> Rc<RefCell<Desk>> {
    let desk = Rc::new(RefCell::new(Desk { program, today, first: First::Coming(None), guide: None, act }));
    // Whoever leaves for another journey lets the desk go, and what comes then is nobody's.
    let (waiting, package) = (Rc::downgrade(&desk), entry.package.clone());
    spawn_local(async move {
        let first = match today {
            Some(today) => api::first(&package, today).await.ok(),
            None => None,
        };
        let Some(desk) = waiting.upgrade() else { return };
        let mut desk = desk.borrow_mut();
        let first = first.map_or(First::Missing, |advance| First::Here(Box::new(advance)));
        if let First::Coming(Some(pending)) = std::mem::replace(&mut desk.first, first) {
            desk.ask(&pending);
        }
    });
    desk
}

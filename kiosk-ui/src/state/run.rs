//! One journey on the screen: the pure machine of `procedure`, what is typed, and where browser buttons want to go.

use std::rc::Rc;

use procedure::{
    Advance, Date, Id, Locale, Review, StepKey, Values,
    api::CatalogueEntry,
    journey::{Asking, Journey, Saved, Stage},
};

use serde::{Deserialize, Serialize};

use super::{Practice, Purpose};
use crate::worker::GuideError;

/// One journey.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// The procedure, in the version that the journey began with.
    pub entry: Rc<CatalogueEntry>,
    /// The machine.
    pub journey: Journey,
    /// The last stage that had something to show; it stays on the screen while the procedure is asked.
    pub shown: Stage,
    /// The number of the step on the screen, from 1; it stays, as that step does, while the procedure is asked.
    pub number: usize,
    /// What stands in the fields.
    pub entries: Values,
    /// Whether the person came from the review to change an answer.
    pub changing: bool,
    /// Why the procedure does not answer.
    pub failure: Option<GuideError>,
    /// Whether it is to be sent, and with what; or whether it is practice.
    pub purpose: Purpose,
    goal: Option<Goal>,
}

/// What stays the same however often a dossier is sent, so that the host knows it again; the language on the screen may change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempt {
    /// The `Idempotency-Key`.
    pub key: String,
    /// The locale in which the journey ended.
    pub locale: Locale,
}

/// How far the browser's forward button goes over answers that are still there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Goal {
    Step(usize),
    End,
}

/// What came of an action on a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The procedure must be asked; the page stays.
    Waiting,
    /// Another page is shown.
    Arrived,
    /// The same step is shown again, with problems.
    Refused,
    /// The procedure failed.
    Failed,
    /// There is nothing before the first step.
    AtStart,
}

impl Run {
    /// A new journey.
    #[must_use]
    pub fn begin(entry: Rc<CatalogueEntry>, today: Date) -> Self {
        Self::with(entry, Journey::begin(today), Purpose::Earnest(None))
    }

    /// A new journey to practise, on the day on which its example plays.
    #[must_use]
    pub fn practise(entry: Rc<CatalogueEntry>, practice: Practice) -> Self {
        Self::with(entry, Journey::begin(practice.example.today), Purpose::Practice(practice))
    }

    /// What somebody who practises has at hand; none in earnest.
    #[must_use]
    pub fn practice(&self) -> Option<&Practice> {
        if let Purpose::Practice(practice) = &self.purpose { Some(practice) } else { None }
    }

    /// What this dossier is sent with, once sending was tried; never in practice.
    #[must_use]
    pub fn attempt(&self) -> Option<&Attempt> {
        if let Purpose::Earnest(attempt) = &self.purpose { attempt.as_ref() } else { None }
    }

    /// Other answers make another dossier.
    fn forget_attempt(&mut self) {
        if let Purpose::Earnest(attempt) = &mut self.purpose {
            *attempt = None;
        }
    }

    /// Puts the made-up person's answer into the fields; gives whether there is one.
    pub fn take_suggestion(&mut self) -> bool {
        let Some(asking) = self.asking() else { return false };
        let suggested = self.practice().and_then(|practice| practice.answer(&asking.step.key())).cloned();
        suggested.map(|entries| self.entries = entries).is_some()
    }

    /// A journey taken up again.
    #[must_use]
    pub fn restore(entry: Rc<CatalogueEntry>, saved: Saved, attempt: Option<Attempt>) -> Self {
        Self::with(entry, Journey::restore(saved), Purpose::Earnest(attempt))
    }

    /// The same journey in another version of the procedure: what was answered is kept as far as it is asked again and still passes. The
    /// page stays until that version has replied.
    #[must_use]
    pub fn in_version(&self, entry: Rc<CatalogueEntry>) -> Self {
        let saved = self.journey.save(&self.entries);
        let (shown, entries) = (self.shown.clone(), self.entries.clone());
        let restored = Self::with(entry, Journey::restore(saved), self.purpose_of_another());
        Self { shown, entries, number: self.number, ..restored }
    }

    /// The same purpose for other answers: practice stays practice.
    fn purpose_of_another(&self) -> Purpose {
        self.practice().map_or(Purpose::Earnest(None), |practice| Purpose::Practice(practice.clone()))
    }

    fn with(entry: Rc<CatalogueEntry>, journey: Journey, purpose: Purpose) -> Self {
        Self {
            entry,
            number: journey.depth() + 1,
            journey,
            shown: Stage::Waiting,
            entries: Values::new(),
            changing: false,
            failure: None,
            purpose,
            goal: None,
        }
    }

    /// The procedure's id.
    #[must_use]
    pub fn id(&self) -> &Id {
        &self.entry.description.id
    }

    /// The step on the screen.
    #[must_use]
    pub fn asking(&self) -> Option<&Asking> {
        if let Stage::Asking(asking) = &self.shown { Some(asking) } else { None }
    }

    /// The review on the screen.
    #[must_use]
    pub fn reviewing(&self) -> Option<&Review> {
        if let Stage::Reviewing(review) = &self.shown { Some(review) } else { None }
    }

    /// The number of the step that the journey is at: ahead of the screen while the procedure is asked.
    fn reached(&self) -> usize {
        self.journey.depth() + 1
    }

    /// Continues with what stands in the fields.
    pub fn answer(&mut self) -> Outcome {
        self.goal = None;
        self.forget_attempt();
        self.journey.answer(self.entries.clone());
        self.settle()
    }

    /// Takes the procedure's reply.
    pub fn receive(&mut self, turn: u32, reply: Result<Advance, GuideError>) -> Outcome {
        // A reply to an older turn is nobody's business any more, and neither is its failure: what stands in the fields by now stays.
        if self.journey.pending().is_none_or(|pending| pending.turn != turn) {
            return Outcome::Waiting;
        }
        let received = reply.and_then(|advance| self.journey.receive(turn, advance).map_err(GuideError::Misbehaviour));
        if let Err(error) = received {
            self.failure = Some(error);
            return Outcome::Failed;
        }
        match self.goal {
            Some(goal) => self.towards(goal),
            None => self.settle(),
        }
    }

    /// One page back.
    pub fn back(&mut self) -> Outcome {
        self.failure = None;
        if *self.journey.stage() == Stage::Waiting {
            return self.undo();
        }
        if self.changing
            && let Some(original) = self.original()
        {
            self.entries = original;
            return self.towards(Goal::End);
        }
        self.changing = false;
        if self.journey.back(&self.entries) { self.settle() } else { Outcome::AtStart }
    }

    /// To the step of this number, or as far as the answers go.
    pub fn go_to(&mut self, number: usize) -> Outcome {
        let here = self.reached();
        if number == here && self.asking().is_some() {
            return Outcome::Arrived;
        }
        if number + 1 == here && !self.changing {
            return self.back();
        }
        match self.journey.answers().get(number.wrapping_sub(1)) {
            Some(answer) => self.change(&answer.key()),
            None => self.towards(Goal::Step(number)),
        }
    }

    /// To the review or way out, or as far as the answers go.
    pub fn go_to_end(&mut self) -> Outcome {
        if self.asking().is_some() { self.towards(Goal::End) } else { Outcome::Arrived }
    }

    /// Back to an earlier step; the answers after it are kept as far as they still fit.
    pub fn change(&mut self, key: &StepKey) -> Outcome {
        self.changing |= self.reviewing().is_some();
        self.forget_attempt();
        self.journey.change(key);
        self.settle()
    }

    /// Takes one item out of a repeated group.
    pub fn remove_item(&mut self, group: &Id, index: u16) -> Outcome {
        self.forget_attempt();
        self.journey.remove_item(group, index);
        self.settle()
    }

    /// After a failure: the answer that the procedure failed on is shown again, so that it can be given differently.
    fn undo(&mut self) -> Outcome {
        let mut saved = self.journey.save(&self.entries);
        let Some(last) = saved.answers.pop() else { return Outcome::AtStart };
        saved.at = Some(last.key());
        saved.drafts.push(last);
        let entry = Rc::clone(&self.entry);
        let purpose = self.purpose_of_another();
        *self = Self { changing: self.changing, ..Self::with(entry, Journey::restore(saved), purpose) };
        Outcome::Waiting
    }

    /// The answer that stood in the fields before somebody typed: going back from a change means no change.
    fn original(&self) -> Option<Values> {
        let asking = self.asking().filter(|asking| asking.step.read(&asking.entries).is_ok())?;
        Some(asking.entries.clone()).filter(|entries| !entries.is_empty())
    }

    fn towards(&mut self, goal: Goal) -> Outcome {
        self.goal = Some(goal);
        if let Stage::Asking(asking) = self.journey.stage() {
            let there = matches!(goal, Goal::Step(number) if number <= self.reached());
            // What is typed counts at the step on the screen only. A step left blank is never passed over unseen.
            let typed = self.asking().filter(|shown| shown.step.key() == asking.step.key()).map(|_| &self.entries);
            let good = |entries: &&Values| !entries.is_empty() && asking.step.read(entries).is_ok();
            let entries = typed.into_iter().chain([&asking.entries]).find(good).filter(|_| !there);
            if let Some(entries) = entries.cloned() {
                self.journey.answer(entries);
            }
        }
        self.settle()
    }

    fn settle(&mut self) -> Outcome {
        if *self.journey.stage() == Stage::Waiting {
            return Outcome::Waiting;
        }
        self.goal = None;
        self.failure = None;
        self.shown = self.journey.stage().clone();
        self.number = self.reached();
        match &self.shown {
            Stage::Asking(asking) => {
                self.entries.clone_from(&asking.entries);
                if asking.problems.is_empty() { Outcome::Arrived } else { Outcome::Refused }
            }
            _ => {
                self.entries = Values::new();
                self.changing = false;
                Outcome::Arrived
            }
        }
    }
}

//! The journey: one person's run through a procedure, as a pure state machine that the browser drives.
//!
//! The machine never calls the procedure. While it is [`Stage::Waiting`], [`Journey::pending`] says what to ask; the reply goes to
//! [`Journey::receive`]. Answers that were given once are kept until the review is reached without them, so that going back,
//! changing one's mind and changing it again costs nobody any typing.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{Advance, Answer, Date, Exit, Id, Problem, Request, Review, Step, StepKey, Values, replay::MAX_STEPS};

mod misbehaviour;
#[cfg(test)]
mod tests;

pub use misbehaviour::Misbehaviour;

/// One run through a procedure.
#[derive(Clone, Debug, PartialEq)]
pub struct Journey {
    today: Date,
    walked: Vec<Walked>,
    kept: BTreeMap<StepKey, Kept>,
    stage: Stage,
    pace: Pace,
    turn: u32,
}

/// Where the person is.
#[derive(Clone, Debug, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "there is one stage per journey; with the browser's short pointers the lint is silent"
)]
pub enum Stage {
    /// The procedure has been asked and has not replied yet.
    Waiting,
    /// A step is shown.
    Asking(Asking),
    /// The procedure showed a way out.
    Leaving(Exit),
    /// Everything has been asked; the person checks it.
    Reviewing(Review),
}

/// A step on the screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Asking {
    /// The step.
    pub step: Step,
    /// What stands in its fields: an earlier answer, or what was typed and refused.
    pub entries: Values,
    /// What must be corrected.
    pub problems: Vec<Problem>,
}

/// What to ask the procedure, and the number to give back with its reply.
#[derive(Clone, Debug, PartialEq)]
pub struct Pending {
    /// A reply to an older turn is ignored.
    pub turn: u32,
    /// The request.
    pub request: Request,
}

/// A journey as it can be put aside and taken up again: no steps, only what the person said. Contains personal data.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Saved {
    /// The day on which it began.
    pub today: Date,
    /// The steps answered, in order.
    pub answers: Vec<Answer>,
    /// Entries of other steps: typed and not yet accepted, or answered before and perhaps asked again.
    pub drafts: Vec<Answer>,
    /// The step on the screen; absent at the review or at a way out.
    pub at: Option<StepKey>,
}

#[derive(Clone, Debug, PartialEq)]
struct Walked {
    step: Step,
    values: Values,
}

/// What was said at a step that is not among those walked at present.
#[derive(Clone, Debug, PartialEq)]
struct Kept {
    entries: Values,
    /// Accepted once, and so taken again without asking when the pace allows it.
    accepted: bool,
}

/// How far the journey goes by itself over answers that were accepted once.
#[derive(Clone, Debug, PartialEq)]
enum Pace {
    /// Each step is shown.
    Step,
    /// To this step.
    To(StepKey),
    /// To the first step that needs the person, or the review.
    End,
}

impl Journey {
    /// A new journey that begins on `today`.
    #[must_use]
    pub fn begin(today: Date) -> Self {
        Self { today, walked: Vec::new(), kept: BTreeMap::new(), stage: Stage::Waiting, pace: Pace::Step, turn: 1 }
    }

    /// A journey taken up again where it was put aside; the procedure is asked anew, step by step.
    #[must_use]
    pub fn restore(saved: Saved) -> Self {
        let kept = |accepted: bool| move |answer: Answer| (answer.key(), Kept { entries: answer.values, accepted });
        let mut journey = Self::begin(saved.today);
        journey.kept.extend(saved.drafts.into_iter().map(kept(false)));
        journey.kept.extend(saved.answers.into_iter().map(kept(true)));
        journey.pace = saved.at.map_or(Pace::End, Pace::To);
        journey
    }

    /// What is needed to [`Journey::restore`] this journey, with what stands in the fields of the present step.
    #[must_use]
    pub fn save(&self, typed: &Values) -> Saved {
        let mut drafts = self.kept.clone();
        let mut at = None;
        if let Stage::Asking(asking) = &self.stage {
            drafts.insert(asking.step.key(), Kept { entries: typed.clone(), accepted: false });
            at = Some(asking.step.key());
        }
        let draft = |(key, kept): (StepKey, Kept)| Answer { step: key.step, repeat: key.repeat, values: kept.entries };
        Saved { today: self.today, answers: self.answers(), drafts: drafts.into_iter().map(draft).collect(), at }
    }

    /// Where the person is.
    #[must_use]
    pub fn stage(&self) -> &Stage {
        &self.stage
    }

    /// The day on which the journey began.
    #[must_use]
    pub fn today(&self) -> Date {
        self.today
    }

    /// The steps answered so far, in order: what is sent in the end.
    #[must_use]
    pub fn answers(&self) -> Vec<Answer> {
        let answer = |walked: &Walked| {
            let key = walked.step.key();
            Answer { step: key.step, repeat: key.repeat, values: walked.values.clone() }
        };
        self.walked.iter().map(answer).collect()
    }

    /// The same steps with all that is known of their fields.
    pub fn answered(&self) -> impl Iterator<Item = (&Step, &Values)> {
        self.walked.iter().map(|walked| (&walked.step, &walked.values))
    }

    /// How many steps have been answered.
    #[must_use]
    pub fn depth(&self) -> usize {
        self.walked.len()
    }

    /// What to ask the procedure, while the journey waits for it.
    #[must_use]
    pub fn pending(&self) -> Option<Pending> {
        (self.stage == Stage::Waiting)
            .then(|| Pending { turn: self.turn, request: Request::new(self.today, self.answers()) })
    }

    /// Takes the procedure's reply to the request of `turn`; a reply that nobody waits for any more is ignored.
    ///
    /// # Errors
    /// [`Misbehaviour`] when the reply makes no sense; the journey is then as it was before.
    pub fn receive(&mut self, turn: u32, reply: Advance) -> Result<(), Misbehaviour> {
        if turn != self.turn || self.stage != Stage::Waiting {
            return Ok(());
        }
        match reply {
            Advance::Ask(step) => self.asked(step)?,
            Advance::Invalid(problems) => {
                if problems.is_empty() {
                    return Err(Misbehaviour::RefusedWithoutProblem);
                }
                let last = self.walked.pop().ok_or(Misbehaviour::RefusedNothing)?;
                // Refused among these answers, perhaps fine among others: it is tried again when an earlier one changes.
                let kept = Kept { entries: last.values.clone(), accepted: true };
                self.kept.insert(last.step.key(), kept);
                self.stage = Stage::Asking(Asking { step: last.step, entries: last.values, problems });
            }
            Advance::Exit(exit) => self.stage = Stage::Leaving(exit),
            Advance::Finished(summary) => {
                // What was kept and not asked again no longer applies: nothing of it may be sent or stored.
                self.kept.clear();
                self.pace = Pace::Step;
                let answered = self.walked.iter().map(|walked| (&walked.step, &walked.values));
                self.stage = Stage::Reviewing(Review::new(answered, summary));
            }
        }
        Ok(())
    }

    /// Continues from the step on the screen with what stands in its fields: on to the procedure, or back with problems. Nothing
    /// typed is lost either way. Does nothing when no step is on the screen.
    pub fn answer(&mut self, entries: Values) {
        let Stage::Asking(asking) = &mut self.stage else { return };
        match asking.step.read(&entries) {
            Ok(values) => {
                self.kept.remove(&asking.step.key());
                self.walked.push(Walked { step: asking.step.clone(), values });
                self.wait();
            }
            Err(problems) => (asking.entries, asking.problems) = (entries, problems),
        }
    }

    /// Goes back to the step before, with its answer in its fields; `typed` is what stands in the fields that are left, and is
    /// there again when the person returns. Gives `false` at the first step, where there is nothing before.
    pub fn back(&mut self, typed: &Values) -> bool {
        if self.stage == Stage::Waiting {
            return true;
        }
        let Some(last) = self.walked.pop() else { return false };
        if let Stage::Asking(asking) = &self.stage {
            let key = asking.step.key();
            let unchanged = self.kept.get(&key).is_some_and(|kept| kept.entries == *typed);
            if !unchanged && !typed.values().all(crate::Value::is_blank) {
                self.kept.insert(key, Kept { entries: typed.clone(), accepted: false });
            }
        }
        self.pace = Pace::Step;
        self.show_again(last);
        true
    }

    /// Goes to a step answered earlier, so that its answer can be changed; those after it are kept, and taken again without asking
    /// as far as they still fit. Does nothing when there is no such step.
    pub fn change(&mut self, key: &StepKey) {
        let Some(at) = self.walked.iter().position(|walked| walked.step.key() == *key) else { return };
        for later in self.walked.drain(at + 1..).collect::<Vec<_>>() {
            self.kept.insert(later.step.key(), Kept { entries: later.values, accepted: true });
        }
        if let Some(chosen) = self.walked.pop() {
            self.pace = Pace::End;
            self.show_again(chosen);
        }
    }

    /// Takes one item out of a repeated group; the items after it move up. The procedure is asked anew from the group on.
    pub fn remove_item(&mut self, group: &Id, index: u16) {
        let in_group = |walked: &Walked| {
            walked.step.repeat.as_ref().filter(|repeat| repeat.group == *group).map(|repeat| repeat.index)
        };
        let Some(first) = self.walked.iter().position(|walked| in_group(walked).is_some()) else { return };
        let items = self.walked.iter().filter_map(in_group).max().unwrap_or_default();
        for walked in self.walked.drain(first..).collect::<Vec<_>>() {
            let mut key = walked.step.key();
            let mut last_one_left = false;
            if let Some(item) = in_group(&walked) {
                if item == index {
                    continue;
                }
                key.repeat = Some(if item > index { item - 1 } else { item });
                // Whether there is another item was answered when there was one: it is asked again.
                last_one_left =
                    index == items && item + 1 == index && walked.step.id == format!("another-{group}").as_str();
            }
            if !last_one_left {
                self.kept.insert(key, Kept { entries: walked.values, accepted: true });
            }
        }
        self.pace = Pace::End;
        self.wait();
    }

    fn asked(&mut self, step: Step) -> Result<(), Misbehaviour> {
        misbehaviour::check(&step)?;
        let key = step.key();
        if self.walked.iter().any(|walked| walked.step.key() == key) {
            return Err(Misbehaviour::AskedTwice(key));
        }
        if self.walked.len() >= MAX_STEPS {
            return Err(Misbehaviour::NeverEnds);
        }
        let mut entries = Values::new();
        let mut accepted = false;
        if let Some(kept) = self.kept.get(&key) {
            accepted = kept.accepted;
            entries = kept.entries.clone();
            entries.retain(|id, _| step.fields.iter().any(|field| field.id == *id));
        }
        let goes_on = match &self.pace {
            Pace::Step => false,
            Pace::To(target) => *target != key,
            Pace::End => true,
        };
        if accepted && goes_on && step.read(&entries).as_ref() == Ok(&entries) {
            self.kept.remove(&key);
            self.walked.push(Walked { step, values: entries });
            self.wait();
        } else {
            if matches!(self.pace, Pace::To(_)) {
                self.pace = Pace::Step;
            }
            // A kept answer that no longer passes is shown with the reason; an empty step is shown without reproach.
            let problems = if accepted && goes_on { step.read(&entries).err().unwrap_or_default() } else { Vec::new() };
            self.stage = Stage::Asking(Asking { step, entries, problems });
        }
        Ok(())
    }

    fn show_again(&mut self, walked: Walked) {
        self.kept.insert(walked.step.key(), Kept { entries: walked.values.clone(), accepted: true });
        self.stage = Stage::Asking(Asking { step: walked.step, entries: walked.values, problems: Vec::new() });
    }

    fn wait(&mut self) {
        self.turn = self.turn.wrapping_add(1);
        self.stage = Stage::Waiting;
    }
}

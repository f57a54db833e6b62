//! Exploring: every way through a procedure that choices and boundary values make, within a bound, and what was seen on them.
//!
//! First a fair walk over the tree of answers. Then, for each condition of a definition that came out in one way only, answers are
//! looked for that make it come out in the other, and ways are walked with them. What is found is confirmed by the component itself.

mod boundaries;
mod conditions;
mod native;
mod search;
mod solve;
mod used;

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use definition::Outcome;
use parvis_sdk::testing::{
    Subject, Ways,
    tries::Tries,
    walker::{Fault, Walker},
};
use procedure::{
    Advance, Answer, Date, Field, Id, MAX_REPLY_BYTES, Request, Step, Value, document,
    script::{self, Move, Script},
};

pub use boundaries::{boundaries, example};
pub use conditions::{Condition, Decides, conditions};
pub use native::Native;
pub use search::search;
pub use used::Used;

/// Answers to one field that are kept to be tried on purpose: the boundaries of a dozen rules.
const MOST_ANSWERS: usize = 200;

/// How far a procedure is explored.
#[derive(Clone, Copy, Debug)]
pub struct Bound {
    /// How many ways the first walk goes at most.
    pub ways: usize,
    /// How many more are walked for each condition that came out in one way only.
    pub ways_for_condition: usize,
}

impl Default for Bound {
    fn default() -> Self {
        Self { ways: 1_500, ways_for_condition: 60 }
    }
}

/// Where a step leads.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum To {
    /// To a step.
    Step(Id),
    /// To a way out.
    Exit(Id),
    /// To the review.
    Review,
}

/// What was seen.
#[derive(Debug, Default)]
pub struct Seen {
    /// Steps that were asked.
    pub steps: BTreeSet<Id>,
    /// Steps at which some answer was taken.
    pub passed: BTreeSet<Id>,
    /// Steps on ways that came to an end.
    pub ended: BTreeSet<Id>,
    /// Ways out that were taken.
    pub exits: BTreeSet<Id>,
    /// Problems that were met: the step, and the code.
    pub problems: BTreeSet<(Id, Id)>,
    /// Whether a way came to the review.
    pub finished: bool,
    /// From where to where ways went; the first question comes from nowhere.
    pub moves: BTreeSet<(Option<Id>, To)>,
    /// How conditions came out, by their number.
    pub outcomes: BTreeMap<usize, BTreeSet<Outcome>>,
    /// How often the procedure was asked.
    pub calls: usize,
    /// How many ways were walked to an end.
    pub ways: usize,
    /// Whether these are all the ways that the tried answers make.
    pub complete: bool,
    /// What is wrong on a way.
    pub faults: BTreeSet<Fault>,
    /// Ways on which something was seen for the first time.
    pub witnesses: Vec<(Date, Vec<Answer>)>,
    /// Steps that show pictures, one for each set of them.
    pub pictured: Vec<Step>,
    /// Fields of one way that ask for the same thing of the person's own: the first, the second, and the token of both.
    pub twice: BTreeSet<(Id, Id, Id)>,
    /// What steps ask for of the person's own, by the step: the token and the field.
    own: BTreeMap<Id, BTreeMap<Id, Id>>,
    /// Answers that fields take, by field.
    pool: BTreeMap<Id, Vec<Value>>,
}

impl Seen {
    /// Takes note of a call and its reply.
    pub(crate) fn note(&mut self, today: Date, answers: &[Answer], advance: &Advance) {
        self.calls += 1;
        let last = answers.last().map(|answer| answer.step.clone());
        let mut news = false;
        let passes = !matches!(advance, Advance::Invalid(_));
        if let (true, Some(last)) = (passes, &last) {
            news |= self.passed.insert(last.clone());
        }
        let to = match advance {
            Advance::Invalid(problems) => {
                for problem in problems {
                    news |= self.problems.insert((last.clone().unwrap_or(Id::from_static("x")), problem.code.clone()));
                }
                None
            }
            Advance::Ask(step) => {
                news |= self.steps.insert(step.id.clone());
                self.look_at(step);
                self.look_back(step, answers);
                Some(To::Step(step.id.clone()))
            }
            Advance::Exit(exit) => {
                news |= self.exits.insert(exit.id.clone());
                Some(To::Exit(exit.id.clone()))
            }
            Advance::Finished(_) => {
                news |= !std::mem::replace(&mut self.finished, true);
                Some(To::Review)
            }
        };
        if matches!(advance, Advance::Exit(_) | Advance::Finished(_)) {
            self.ways += 1;
            for answer in answers {
                news |= self.ended.insert(answer.step.clone());
            }
        }
        if let Some(to) = to {
            news |= self.moves.insert((last, to));
        }
        if news {
            self.witnesses.push((today, answers.to_vec()));
        }
    }

    /// Keeps a step with pictures that it did not show before.
    fn look_at(&mut self, step: &Step) {
        let shows = step.picture.is_some() || step.pictures_of_choices().next().is_some();
        let same = |other: &Step| {
            other.id == step.id
                && other.picture == step.picture
                && other.pictures_of_choices().eq(step.pictures_of_choices())
        };
        if shows && !self.pictured.iter().any(same) {
            self.pictured.push(step.clone());
        }
    }

    /// Keeps what a step asks for that was asked for already on this way.
    fn look_back(&mut self, step: &Step, answers: &[Answer]) {
        let mut own = BTreeMap::new();
        for field in &step.fields {
            let Some(token) = field.purpose.as_ref().filter(|token| token.as_str() != "off") else { continue };
            let earlier = answers.iter().filter(|answer| answer.step != step.id);
            let earlier = earlier.filter_map(|answer| self.own.get(&answer.step)?.get(token)).chain(own.get(token));
            self.twice
                .extend(earlier.map(|first| (first.clone(), field.id.clone(), token.clone())).collect::<Vec<_>>());
            own.insert(token.clone(), field.id.clone());
        }
        if !own.is_empty() {
            self.own.entry(step.id.clone()).or_default().append(&mut own);
        }
    }

    /// Keeps the answers that a field takes.
    fn keep(&mut self, field: &Field, tries: &Tries, today: Date) {
        let pool = self.pool.entry(field.id.clone()).or_default();
        for answer in tries.of(field, 1, today).into_iter().flatten() {
            if !pool.contains(&answer) && pool.len() < MOST_ANSWERS {
                pool.push(answer);
            }
        }
    }
}

/// The days on which journeys play; a working day when there are none.
#[must_use]
pub fn days(journeys: &[Script]) -> BTreeSet<Date> {
    let mut days: BTreeSet<Date> = journeys.iter().map(|journey| journey.today).collect();
    if days.is_empty() {
        days.extend(Date::new(2026, 11, 23));
    }
    days
}

/// What journeys type, to be tried elsewhere.
#[must_use]
pub fn typed(journeys: &[Script]) -> Tries {
    let mut tries = Tries::default();
    for journey in journeys {
        for next in &journey.play {
            if let Move::Answer(entries) = next {
                tries.typed(entries.clone());
            }
        }
    }
    tries
}

/// Walks over a procedure of whatever language, as far as the bound goes.
#[must_use]
pub fn walk(subject: &impl Subject, journeys: &[Script], bound: &Bound) -> Seen {
    let tries = typed(journeys);
    let mut seen = Seen { complete: true, ..Seen::default() };
    played(subject, journeys, &mut seen);
    let days = days(journeys);
    for today in &days {
        ways(subject, *today, &tries, bound.ways / days.len(), &mut seen, true);
    }
    seen
}

/// Plays the journeys: what an author shows has been seen, however rare the answers are.
fn played(subject: &impl Subject, journeys: &[Script], seen: &mut Seen) {
    for journey in journeys {
        // That a journey fails is told elsewhere; what it came to before that was seen all the same.
        let _played = script::play(journey, |request| {
            let request: Request = document::read(request, MAX_REPLY_BYTES).map_err(|error| error.to_string())?;
            let advance = subject.reply(&request)?;
            seen.note(request.today, &request.answers, &advance);
            Ok(document::write(&advance))
        });
    }
}

/// Walks some ways; faults count only when answers were not narrowed.
fn ways(subject: &impl Subject, today: Date, tries: &Tries, at_most: usize, seen: &mut Seen, faults_count: bool) {
    let mut faults = BTreeSet::new();
    let mut ways = Ways { complete: true, ..Ways::default() };
    let walker = Walker { procedure: subject, today, tries, at_most };
    walker.walk(&mut ways, &mut faults, &mut |answers, advance| {
        seen.note(today, answers, advance);
        if let Advance::Ask(step) = advance {
            step.fields.iter().for_each(|field| seen.keep(field, tries, today));
        }
    });
    if faults_count {
        seen.complete &= ways.complete;
        seen.faults.extend(faults);
    }
}

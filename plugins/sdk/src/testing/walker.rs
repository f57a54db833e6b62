//! The walk over every way: a tree of answers, in which each answer of a step is tried about as often as its neighbours.
//!
//! A way goes from the first step to an end. At each step it takes the answer that was tried least so far, anywhere in the tree,
//! among those behind which something is still unknown; among equals, dice that always fall in the same way decide, lest the first
//! answers of all steps go together. So a small procedure is walked whole, and of a large one every corner is
//! seen, long before its ways are counted.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use procedure::{Advance, Answer, Date, Id, Request, Step, Values, journey::Journey, replay::MAX_STEPS};

use super::{End, Subject, Ways, tries::Tries};

/// What is walked, and how far.
#[derive(Debug)]
pub struct Walker<'a, P> {
    /// The procedure.
    pub procedure: &'a P,
    /// The day on which it is walked.
    pub today: Date,
    /// The answers that are tried.
    pub tries: &'a Tries,
    /// How many ways are walked at most.
    pub at_most: usize,
}

/// Something wrong on a way.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// No answer that was tried is taken at this step.
    NothingTaken(Id),
    /// This step is asked twice on a way.
    AskedTwice(Id, String),
    /// A way does not end.
    Endless(String),
    /// A problem is at a field that the step has not.
    ProblemElsewhere(Id, Id),
    /// An answer is refused without a problem.
    NoProblem(String),
    /// No screen can show this step.
    Unshowable(String),
    /// The procedure did not answer.
    NoReply(String, String),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NothingTaken(step) => {
                write!(f, "step {step}: no answer that was tried is taken; if some are, name them with `Check::trying`")
            }
            Self::AskedTwice(step, way) => write!(f, "step {step} is asked twice: {way}"),
            Self::Endless(way) => write!(f, "a way asks more than {MAX_STEPS} steps: it begins {way}"),
            Self::ProblemElsewhere(code, field) => {
                write!(f, "problem {code} is at {field}, which the last step has not")
            }
            Self::NoProblem(way) => write!(f, "an answer is refused without a problem: {way}"),
            Self::Unshowable(why) => f.write_str(why),
            Self::NoReply(why, way) => write!(f, "no reply, {why}: {way}"),
        }
    }
}

/// What is told of each call: the answers so far, and the reply.
pub type Watch<'w> = dyn FnMut(&[Answer], &Advance) + 'w;

/// A step on a way.
struct Node {
    step: Step,
    branches: Vec<Branch>,
}

/// An answer that can be given at a step.
struct Branch {
    values: Values,
    /// Under which it is counted: the same answer to the same step, on whatever way.
    counted: (Id, String),
    beyond: Beyond,
}

/// What lies behind an answer.
enum Beyond {
    Unknown,
    Step(Box<Node>),
    /// Everything behind it is known; whether any of it takes the answer.
    Known {
        taken: bool,
    },
}

/// What one call shows.
enum Shown {
    Step(Box<Node>),
    End,
    Refused,
}

/// Everything that is found on the way.
struct Found<'a, 'w> {
    ways: &'a mut Ways,
    watch: &'a mut Watch<'w>,
    faults: &'a mut BTreeSet<Fault>,
    tried: BTreeMap<(Id, String), usize>,
    /// A way did not end, and no other would.
    endless: bool,
    dice: u64,
}

impl<P: Subject> Walker<'_, P> {
    /// Walks, and adds what it meets.
    pub fn walk(&self, ways: &mut Ways, faults: &mut BTreeSet<Fault>, watch: &mut Watch<'_>) {
        let mut found =
            Found { ways, watch, faults, tried: BTreeMap::new(), endless: false, dice: 0x9e37_79b9_7f4a_7c15 };
        let mut answers = Vec::new();
        let Shown::Step(mut first) = self.call(None, &answers, &mut found) else { return };
        for _ in 0..self.at_most {
            if self.go(&mut first, &mut answers, &mut found) || found.endless {
                return;
            }
        }
        found.ways.complete = false;
    }

    /// Goes one way from this step to its end; whether everything behind the step is known then.
    fn go(&self, node: &mut Node, answers: &mut Vec<Answer>, found: &mut Found<'_, '_>) -> bool {
        let mut rank = |branch: &Branch| {
            // Marsaglia's xorshift; the seed is any number but zero.
            found.dice ^= found.dice << 13;
            found.dice ^= found.dice >> 7;
            found.dice ^= found.dice << 17;
            (found.tried.get(&branch.counted).copied().unwrap_or_default(), found.dice)
        };
        let open = node.branches.iter_mut().filter(|branch| !matches!(branch.beyond, Beyond::Known { .. }));
        if let Some(branch) = open.min_by_key(|branch| rank(branch)) {
            *found.tried.entry(branch.counted.clone()).or_default() += 1;
            let key = node.step.key();
            answers.push(Answer { step: key.step, repeat: key.repeat, values: branch.values.clone() });
            if let Beyond::Unknown = branch.beyond {
                branch.beyond = match self.call(Some(&node.step), answers, found) {
                    Shown::Step(next) => Beyond::Step(next),
                    Shown::End => Beyond::Known { taken: true },
                    Shown::Refused => Beyond::Known { taken: false },
                };
            }
            if let Beyond::Step(next) = &mut branch.beyond
                && self.go(next, answers, found)
            {
                branch.beyond = Beyond::Known { taken: true };
            }
            answers.pop();
        }
        let known = |branch: &Branch| matches!(branch.beyond, Beyond::Known { .. });
        let refused = |branch: &Branch| matches!(branch.beyond, Beyond::Known { taken: false });
        if node.branches.iter().all(refused) {
            found.faults.insert(Fault::NothingTaken(node.step.id.clone()));
        }
        node.branches.iter().all(known)
    }

    /// Asks the procedure what follows these answers, the last of which is to `last`.
    fn call(&self, last: Option<&Step>, answers: &[Answer], found: &mut Found<'_, '_>) -> Shown {
        let advance = match self.procedure.reply(&Request::new(self.today, answers.to_vec())) {
            Ok(advance) => advance,
            Err(why) => {
                found.faults.insert(Fault::NoReply(why, way(answers)));
                return Shown::End;
            }
        };
        (found.watch)(answers, &advance);
        found.ways.longest = found.ways.longest.max(answers.len());
        match advance {
            Advance::Ask(step) => self.asked(step, answers, found),
            Advance::Invalid(problems) => {
                let known = |field: &Id| last.is_some_and(|step| step.fields.iter().any(|of| of.id == *field));
                for problem in &problems {
                    if let Some(field) = problem.field.as_ref().filter(|field| !known(field)) {
                        found.faults.insert(Fault::ProblemElsewhere(problem.code.clone(), field.clone()));
                    }
                    found.ways.refusals.insert(problem.code.clone());
                }
                if problems.is_empty() {
                    found.faults.insert(Fault::NoProblem(way(answers)));
                }
                Shown::Refused
            }
            Advance::Exit(_) | Advance::Finished(_) => {
                if let Advance::Exit(exit) = &advance {
                    found.ways.exits.insert(exit.id.clone());
                }
                found.ways.ends.push(End { today: self.today, answers: answers.to_vec(), advance });
                Shown::End
            }
        }
    }

    fn asked(&self, step: Step, answers: &[Answer], found: &mut Found<'_, '_>) -> Shown {
        let key = step.key();
        if answers.iter().any(|answer| answer.key() == key) {
            found.faults.insert(Fault::AskedTwice(key.step, way(answers)));
            return Shown::End;
        }
        if answers.len() >= MAX_STEPS {
            found.endless = true;
            found.faults.insert(Fault::Endless(way(&answers[..5])));
            return Shown::End;
        }
        // The journey refuses steps that no screen can show; it is asked alone, since a whole one for each way would take minutes.
        let mut journey = Journey::begin(self.today);
        let turn = journey.pending().map_or(0, |pending| pending.turn);
        if let Err(why) = journey.receive(turn, Advance::Ask(step.clone())) {
            found.faults.insert(Fault::Unshowable(why.to_string()));
            return Shown::End;
        }
        let branch = |values: Values| {
            let text = String::from_utf8_lossy(&procedure::document::write(&values)).into_owned();
            Branch { values, counted: (step.id.clone(), text), beyond: Beyond::Unknown }
        };
        let branches: Vec<Branch> = self.tries.at(&step, self.today).into_iter().map(branch).collect();
        found.ways.steps.insert(step.id.clone());
        Shown::Step(Box::new(Node { step, branches }))
    }
}

/// A way as a person would retell it.
fn way(answers: &[Answer]) -> String {
    let steps: Vec<&str> = answers.iter().map(|answer| answer.step.as_str()).collect();
    steps.join(" → ")
}

//! The walk: the answers so far, and the place where they end.

use procedure::{Advance, Answer, Date, Id, Problem, Progress, Repeat, Step, Text, code};

use crate::{ProblemBuilder, Said, StepBuilder, Stop, Way, step, yes_no};

/// One call's way through a procedure, from the first step to the first without an answer.
#[derive(Debug)]
pub struct Walk<'a> {
    today: Date,
    answers: &'a [Answer],
    done: usize,
    about: usize,
    section: Option<Text>,
    repeat: Option<Repeat>,
}

impl<'a> Walk<'a> {
    /// A walk over these answers; authors get one, tests may make one.
    #[must_use]
    pub fn over(today: Date, answers: &'a [Answer]) -> Self {
        Self { today, answers, done: 0, about: 0, section: None, repeat: None }
    }

    /// The day on which the person began.
    #[must_use]
    pub fn today(&self) -> Date {
        self.today
    }

    /// How many steps most people have before them in all, from here on known better; shown as "step 3 of about 9".
    pub fn about(&mut self, steps: usize) {
        self.about = steps;
    }

    /// How many steps most people have after the next one; an author often knows this better than [`Walk::about`]'s total.
    pub fn left(&mut self, steps: usize) {
        self.about = self.done + 1 + steps;
    }

    /// The heading `section-<name>` under which the answers from here on stand in the review.
    pub fn section(&mut self, name: &str) {
        self.section = Some(Text::new(Id::joined("section", name)));
    }

    /// The answer to this step.
    ///
    /// # Errors
    /// [`Stop::Ask`] when there is none yet: give it on with `?`.
    pub fn ask(&mut self, asked: StepBuilder) -> Result<Said<'a>, Stop> {
        let step = asked.build(self.repeat.as_ref());
        match self.said(&step.id)? {
            Some(said) => Ok(said),
            None => Err(self.stop_at(step)),
        }
    }

    /// The answer to the step of this name, which comes next; `None` when there is none yet. For procedures that are data: others
    /// [`Walk::ask`].
    ///
    /// # Errors
    /// [`Stop::Invalid`] when the next answer is to another step.
    pub fn said(&mut self, step: &Id) -> Result<Option<Said<'a>>, Stop> {
        let item = self.repeat.as_ref().map(|repeat| repeat.index);
        match self.answers.get(self.done) {
            None => Ok(None),
            Some(answer) if answer.step == *step && answer.repeat == item => {
                self.done += 1;
                Ok(Some(Said::new(&answer.values)))
            }
            Some(_) => Err(Stop::Invalid(vec![unexpected()])),
        }
    }

    /// Where the way stops when this step has no answer: section, item and progress are those of the walk.
    #[must_use]
    pub fn stop_at(&self, mut step: Step) -> Stop {
        step.section.clone_from(&self.section);
        step.repeat.clone_from(&self.repeat);
        step.progress = self.progress();
        Stop::Ask(Box::new(step))
    }

    /// Goes to an item of a repeated group, or out of the group; [`Walk::repeat`] does it for procedures that are code.
    pub fn item(&mut self, item: Option<Repeat>) {
        self.repeat = item;
    }

    /// Refuses the answer just given when `wrong`: the person reads the message `problem-<code>` at `field` of the last step.
    ///
    /// # Errors
    /// [`Stop::Invalid`] when `wrong`: give it on with `?`.
    pub fn refuse(&self, wrong: bool, field: &'static str, code: &'static str) -> Result<(), Stop> {
        self.refuse_with(wrong, crate::problem(field, code))
    }

    /// As [`Walk::refuse`], with words that need an argument, or at one part of the field:
    /// `walk.refuse_with(age > 18, problem("birth-date", "too-old").with("age", Arg::Number(age)))?`.
    ///
    /// # Errors
    /// [`Stop::Invalid`] when `wrong`.
    pub fn refuse_with(&self, wrong: bool, problem: ProblemBuilder) -> Result<(), Stop> {
        if wrong { problem.refuse() } else { Ok(()) }
    }

    /// A repeated group: `item` asks the steps of one item; after each the person is asked, at the step `another-<group>` (a yes or
    /// no, with the words `step-another-<group>`, `…-why` and `field-another-<group>`), whether there is another. In the titles of
    /// the group's steps `{ $item }` is the item's number, from 1.
    ///
    /// # Errors
    /// Those of `item`.
    pub fn repeat<T>(
        &mut self,
        group: &'static str,
        at_most: u16,
        mut item: impl FnMut(&mut Self) -> Result<T, Stop>,
    ) -> Result<Vec<T>, Stop> {
        let mut items = Vec::new();
        for index in 1..=at_most {
            self.repeat = Some(Repeat { group: Id::from_static(group), index, at_most });
            items.push(item(self)?);
            let another = Id::joined("another", group);
            if index == at_most
                || !self.ask(step(another.clone()).field(yes_no(another.clone())))?.yes(another.as_str())
            {
                break;
            }
        }
        self.repeat = None;
        Ok(items)
    }

    /// What the way comes to; answers beyond its end are refused, since nobody asked for them.
    pub(crate) fn end(self, way: Way) -> Advance {
        match way {
            Ok(_) if self.done < self.answers.len() => Advance::Invalid(vec![unexpected()]),
            Ok(summary) => Advance::Finished(summary),
            Err(Stop::Ask(step)) => Advance::Ask(*step),
            Err(Stop::Invalid(problems)) => Advance::Invalid(problems),
            // A way out is shown for the last answer only; answers after it were never asked for.
            Err(Stop::Exit(_)) if self.done < self.answers.len() => Advance::Invalid(vec![unexpected()]),
            Err(Stop::Exit(exit)) => Advance::Exit(*exit),
        }
    }

    fn progress(&self) -> Option<Progress> {
        let small = |count: usize| u16::try_from(count).unwrap_or(u16::MAX);
        let left = self.about.saturating_sub(self.done + 1);
        (self.about > 0).then(|| Progress { done: small(self.done), left: small(left) })
    }
}

fn unexpected() -> Problem {
    crate::problem("", code::ANSWER_UNEXPECTED).into()
}

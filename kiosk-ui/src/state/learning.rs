//! Learning: practice with a made-up person's answers, which can never be sent; and the page that says how to do it alone.

use std::rc::Rc;

use procedure::{
    Advance, Id, StepKey, Text, Values,
    api::{CatalogueEntry, Example},
    journey::Stage,
};

use super::{Attempt, HistoryChange, Run, Screen, Sending, State, Trouble, run::Outcome};
use crate::worker::GuideError;

/// What a run is for. What a dossier is sent with has room in earnest alone: a run in practice can never be sent.
#[derive(Clone, Debug, PartialEq)]
pub enum Purpose {
    /// To be sent; what it is sent with is there once that was tried.
    Earnest(Option<Attempt>),
    /// To learn how it goes.
    Practice(Practice),
}

/// What somebody who practises has at hand.
#[derive(Clone, Debug, PartialEq)]
pub struct Practice {
    /// The made-up person's answers.
    pub example: Rc<Example>,
    /// How often this procedure was practised to its end before.
    pub round: u16,
}

/// How much help a step of practice gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hints {
    /// The made-up person's answer is on the page.
    Shown,
    /// It is there for whoever asks.
    Folded,
    /// None: this is how it will be.
    Gone,
}

/// The first steps of a round have more help than the rest of it.
const FIRST_STEPS: usize = 3;

impl Practice {
    /// What the made-up person answers at this step.
    #[must_use]
    pub fn answer(&self, key: &StepKey) -> Option<&Values> {
        self.example.answers.iter().find(|answer| answer.key() == *key).map(|answer| &answer.values)
    }

    /// How much help the step of this number gives: less from round to round, but all of the first round can be got through.
    #[must_use]
    pub fn hints(&self, number: usize) -> Hints {
        match self.round {
            0 if number <= FIRST_STEPS => Hints::Shown,
            0 => Hints::Folded,
            1 if number <= FIRST_STEPS => Hints::Folded,
            _ => Hints::Gone,
        }
    }
}

/// What is on the page that says how to do it alone.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// The procedure.
    pub entry: Rc<CatalogueEntry>,
    /// The questions, in order; none when they could not be found out.
    pub steps: Vec<Text>,
}

impl Sheet {
    /// The questions of a run that came to its end, each once, without what was typed.
    ///
    /// The paper goes home with whoever takes it, and in practice some type their own answers. A number, a choice or an age in a question is
    /// an answer as much as a name is, so of such a step its section or its field's name stands there. The number of an item is none.
    fn of(run: &Run) -> Self {
        let mut seen = Vec::new();
        let mut steps = Vec::new();
        let ended = matches!(run.shown, Stage::Reviewing(_));
        for (step, _) in run.journey.answered().filter(|_| ended) {
            if !seen.contains(&&step.id) {
                seen.push(&step.id);
                let label = step.fields.first().map(|field| &field.label);
                steps.extend(
                    [Some(&step.title), step.section.as_ref(), label]
                        .into_iter()
                        .flatten()
                        .find(|text| says_nothing_typed(text, step.repeat.is_some()))
                        .cloned(),
                );
            }
        }
        Self { entry: Rc::clone(&run.entry), steps }
    }
}

/// Whether a text of a step is the same for everybody.
fn says_nothing_typed(text: &Text, repeated: bool) -> bool {
    text.args.keys().all(|name| repeated && name.as_str() == "item")
}

/// What is under way or left behind besides the run itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Learning {
    /// What the example is fetched for.
    pub wanted: Option<Wanted>,
    /// A run nobody sees, from which the questions are taken.
    pub outline: Option<Run>,
    /// The page that says how to do it alone.
    pub sheet: Option<Sheet>,
    /// The procedure that was practised last, and how often to its end.
    pub rounds: Option<(Id, u16)>,
}

impl Learning {
    /// Whether something was set off that is not there yet.
    #[must_use]
    pub fn waits(&self) -> bool {
        self.wanted.is_some() || self.outline.is_some()
    }

    /// Whoever is on another page by now does not wait any more.
    pub(super) fn stop_waiting(&mut self) {
        self.wanted = None;
        self.outline = None;
    }
}

/// What the example is fetched for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// To practise.
    Practice,
    /// To write down the questions.
    Sheet,
}

impl State {
    /// The practice under way.
    #[must_use]
    pub fn practice(&self) -> Option<&Practice> {
        self.run.as_ref().and_then(Run::practice)
    }

    /// Whether the chosen procedure can be practised now: it has an example, and nobody is in the middle of any in earnest, which practice
    /// would push out of memory.
    #[must_use]
    pub fn can_practise(&self) -> bool {
        let in_earnest = self.stored.is_some() || self.run.as_ref().is_some_and(|run| run.practice().is_none());
        !in_earnest && self.chosen.as_ref().is_some_and(|entry| entry.example.is_some())
    }

    /// Whether the practice under way is that of the chosen procedure.
    #[must_use]
    pub fn practises_chosen(&self) -> bool {
        let practised = self.run.as_ref().filter(|run| run.practice().is_some()).map(Run::id);
        practised.is_some() && practised == self.chosen.as_ref().map(|entry| &entry.description.id)
    }

    #[inline(never)]
    pub(super) fn practise(&mut self) {
        if !self.can_practise() || self.waits() {
            return;
        }
        if self.practises_chosen() {
            return self.show(Screen::Journey);
        }
        self.learning.wanted = Some(Wanted::Practice);
    }

    #[inline(never)]
    pub(super) fn open_sheet(&mut self) {
        let Some(entry) = self.chosen.clone().filter(|_| !self.waits()) else { return };
        if self.learning.sheet.as_ref().is_some_and(|sheet| sheet.entry.package == entry.package) {
            self.open(Screen::Sheet);
        } else if entry.example.is_some() {
            self.learning.wanted = Some(Wanted::Sheet);
        } else {
            self.show_sheet(Sheet { entry, steps: Vec::new() });
        }
    }

    #[inline(never)]
    pub(super) fn example_loaded(&mut self, example: Option<Rc<Example>>) {
        let Some((wanted, entry)) = self.learning.wanted.take().zip(self.chosen.clone()) else { return };
        match (wanted, example) {
            (Wanted::Practice, Some(example)) => {
                let id = &entry.description.id;
                let round = self.learning.rounds.as_ref().filter(|(of, _)| of == id).map_or(0, |(_, rounds)| *rounds);
                self.run = Some(Run::practise(entry, Practice { example, round }));
                self.sent = None;
                self.sending = Sending::No;
                self.history = HistoryChange::Push;
            }
            (Wanted::Practice, None) => self.failed_to_load(Trouble::Program),
            (Wanted::Sheet, Some(example)) => {
                self.learning.outline = Some(Run::practise(entry, Practice { example, round: 0 }));
            }
            (Wanted::Sheet, None) => self.show_sheet(Sheet { entry, steps: Vec::new() }),
        }
    }

    /// The procedure replied to the run that nobody sees: the made-up person answers at once.
    #[inline(never)]
    pub(super) fn outline_reply(&mut self, turn: u32, reply: Result<Advance, GuideError>) {
        let Some(run) = &mut self.learning.outline else { return };
        let goes_on = match run.receive(turn, reply) {
            Outcome::Waiting => true,
            Outcome::Arrived => run.take_suggestion() && run.answer() == Outcome::Waiting,
            Outcome::Refused | Outcome::Failed | Outcome::AtStart => false,
        };
        if !goes_on && let Some(run) = self.learning.outline.take() {
            self.show_sheet(Sheet::of(&run));
        }
    }

    fn show_sheet(&mut self, sheet: Sheet) {
        self.learning.sheet = Some(sheet);
        self.open(Screen::Sheet);
    }

    /// Practised to the end: of the run nothing stays but its questions.
    #[inline(never)]
    pub(super) fn end_practice(&mut self) {
        let Some(run) = self.run.take_if(|run| run.practice().is_some() && run.reviewing().is_some()) else { return };
        let before = run.practice().map_or(0, |practice| practice.round);
        self.learning.rounds = Some((run.id().clone(), before.saturating_add(1)));
        self.learning.sheet = Some(Sheet::of(&run));
        self.show(Screen::Practised);
        self.history = HistoryChange::Replace;
    }

    #[inline(never)]
    pub(super) fn leave_practice(&mut self) {
        if self.run.take_if(|run| run.practice().is_some()).is_some() {
            self.show(Screen::Before);
        }
    }
}

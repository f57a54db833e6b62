//! What the kiosk's own voice needs of the words and of the state.

use accessibility::speech::{Given, Lexicon};
use procedure::{Arg, Args, Id, Step, Values};

use crate::state::{State, WordsContext};

/// The words on the screen, as the voice asks for them.
#[derive(Clone)]
pub struct SpokenWords(pub WordsContext);

impl Lexicon for SpokenWords {
    fn locale(&self) -> &str {
        self.0.locale().as_str()
    }

    fn say(&self, id: &str, args: &[(&'static str, Given<'_>)]) -> String {
        let one = |(name, given): &(&'static str, Given<'_>)| {
            let value = match given {
                Given::Text(text) => Arg::Text((*text).to_owned()),
                Given::Number(number) => Arg::Number(*number),
            };
            (Id::from_static(name), value)
        };
        self.0.common_with(id, &args.iter().map(one).collect::<Args>())
    }
}

/// What the person answered that is for nobody else, as the pages show it: it may turn up in a heading, too.
#[must_use]
pub fn secrets(state: &State, words: &WordsContext) -> Vec<String> {
    let Some(run) = &state.run else { return Vec::new() };
    let answered = run.journey.answered().chain(run.asking().map(|asking| (&asking.step, &run.entries)));
    answered.flat_map(|(step, values)| of_step(step, values, words)).collect()
}

fn of_step(step: &Step, values: &Values, words: &WordsContext) -> Vec<String> {
    let mut secrets = Vec::new();
    for field in step.fields.iter().filter(|field| field.private) {
        let shown = values.get(&field.id).map(|value| field.kind.show(&field.id, value)).unwrap_or_default();
        // Choices are words of the procedure; only what somebody wrote tells who they are.
        secrets.extend(
            shown.iter().filter(|line| matches!(line, Arg::Text(_) | Arg::Date(_))).map(|line| words.arg(line)),
        );
    }
    secrets
}

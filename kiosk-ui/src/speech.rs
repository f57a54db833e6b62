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
    let Some(run) = &state.run else {
        // Of what was sent only the words of the receipt are left, which may hold what somebody wrote.
        let said = state.sent.iter().flat_map(|sent| sent.bring.iter().chain(&sent.next));
        let typed = said.flat_map(|text| text.args.values()).filter(|arg| matches!(arg, Arg::Text(_)));
        return typed.map(|arg| words.arg(arg)).collect();
    };
    let answered = run.journey.answered().chain(run.asking().map(|asking| (&asking.step, &run.entries)));
    answered.flat_map(|(step, values)| of_step(step, values, words)).collect()
}

fn of_step(step: &Step, values: &Values, words: &WordsContext) -> Vec<String> {
    let mut secrets = Vec::new();
    for field in step.fields.iter().filter(|field| field.private) {
        let shown = values.get(&field.id).map(|value| field.show(value)).unwrap_or_default();
        // Choices are words of the procedure; only what somebody wrote tells who they are.
        secrets.extend(shown.iter().filter(|line| line.is_personal()).map(|line| words.arg(line)));
    }
    secrets
}

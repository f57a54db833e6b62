//! Scripts: journeys as files, the one test format for authors, host and browser.
//!
//! ```json
//! { "procedure": "acte-de-naissance", "name": "a date in the future is refused, then corrected", "today": "2026-11-21",
//!   "play": [ {"expectStep": "for-whom"}, {"answer": {"for-whom": "myself"}},
//!             {"expectStep": "birth"},    {"answer": {"birth-date": {"day": "1", "month": "1", "year": "2999"}}},
//!             {"expectProblem": {"field": "birth-date", "code": "date-in-future"}},
//!             {"answer": {"birth-date": "1950-03-02"}}, {"expectFinished": true} ] }
//! ```

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use serde::{Deserialize, Serialize};

use crate::{
    Advance, Answer, Date, Id, MAX_REPLY_BYTES, Problem, Review, StepKey, Text, Values,
    api::Example,
    document,
    journey::{Journey, Misbehaviour, Stage},
    mentions::Mentions,
};

/// A journey as a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Script {
    /// The procedure.
    pub procedure: Id,
    /// What it shows, as a sentence.
    pub name: String,
    /// The day on which it plays.
    pub today: Date,
    /// What happens, in order.
    pub play: Vec<Move>,
}

/// One thing that the person does, or that is expected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Move {
    /// The step on the screen: `"birth"`, or `"child 2"` for the second item of a group.
    ExpectStep(String),
    /// A problem that is shown.
    ExpectProblem(ExpectedProblem),
    /// The way out that is shown.
    ExpectExit(Id),
    /// Whether the review is shown.
    ExpectFinished(bool),
    /// A computed line of the review, by the id of its label, and its value as JSON.
    ExpectOutcome(ExpectedOutcome),
    /// Everything that the review says to bring, in order, by the ids of the messages.
    ExpectBring(Vec<Id>),
    /// Everything that the review says will happen next, in order, by the ids of the messages.
    ExpectNext(Vec<Id>),
    /// What the person types or chooses, by field, and Continue.
    Answer(Values),
    /// One step back (the number of steps).
    Back(u16),
    /// From the review to this step.
    Change(String),
}

/// A problem that is expected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ExpectedProblem {
    /// At this field; absent: at the step.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<Id>,
    /// With this code.
    pub code: Id,
}

/// A computed line that is expected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ExpectedOutcome {
    /// The id of its label, such as `outcome-copies`.
    pub label: Id,
    /// Its value.
    pub value: crate::Arg,
}

impl Script {
    /// The script as an example to practise with: one that goes straight to the review, without a mistake on the way.
    #[must_use]
    pub fn example(&self) -> Option<Example> {
        let mut answers = Vec::new();
        let mut asked = None;
        let mut ends = false;
        for next in &self.play {
            match next {
                Move::ExpectStep(name) => asked = Some(key(name)?),
                Move::Answer(values) => {
                    let StepKey { step, repeat } = asked.take()?;
                    answers.push(Answer { step, repeat, values: values.clone() });
                }
                Move::ExpectFinished(true) => ends = true,
                Move::ExpectOutcome(_) | Move::ExpectBring(_) | Move::ExpectNext(_) => {}
                Move::ExpectProblem(_) | Move::ExpectExit(_) | Move::ExpectFinished(false) => return None,
                Move::Back(_) | Move::Change(_) => return None,
            }
        }
        ends.then_some(Example { today: self.today, answers })
    }
}

/// The example among the journeys of a package: `simple` if it can be one, else the first that can.
#[must_use]
pub fn example(journeys: &BTreeMap<String, Vec<u8>>) -> Option<Example> {
    let simple = journeys.iter().filter(|(name, _)| name.starts_with("simple"));
    let others = journeys.iter().filter(|(name, _)| !name.starts_with("simple"));
    let read = |bytes: &Vec<u8>| document::read_strictly::<Script>(bytes, MAX_REPLY_BYTES).ok()?.example();
    simple.chain(others).find_map(|(_, bytes)| read(bytes))
}

/// The step that a script calls by this name: the reverse of [`label`].
fn key(name: &str) -> Option<StepKey> {
    let (step, repeat) = match name.split_once(' ') {
        Some((step, item)) => (step, Some(item.parse().ok()?)),
        None => (name, None),
    };
    Some(StepKey { step: step.parse().ok()?, repeat })
}

/// What a played script left behind.
#[derive(Clone, Debug, Default)]
pub struct Played {
    /// Every request that went to the procedure, and its reply, byte by byte.
    pub calls: Vec<(Vec<u8>, Vec<u8>)>,
    /// Every message that a person would have met.
    pub mentioned: BTreeSet<Id>,
    /// The review, if the script ends there.
    pub review: Option<Review>,
}

/// Where and why a script failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// The move, from 0.
    pub at: usize,
    /// What was expected and what came.
    pub why: String,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "move {}: {}", self.at, self.why)
    }
}

impl std::error::Error for Failure {}

/// Plays a script; `advance` is the procedure, from request bytes to reply bytes.
///
/// # Errors
/// The first move that does not go as written, or a reply that no journey can take.
pub fn play(script: &Script, mut advance: impl FnMut(&[u8]) -> Result<Vec<u8>, String>) -> Result<Played, Failure> {
    let mut played = Played::default();
    let mut journey = Journey::begin(script.today);
    for (at, next) in script.play.iter().enumerate() {
        let fail = |why: String| Failure { at, why };
        settle(&mut journey, &mut played, &mut advance).map_err(fail)?;
        step(&mut journey, next).map_err(fail)?;
    }
    let end = script.play.len();
    settle(&mut journey, &mut played, &mut advance).map_err(|why| Failure { at: end, why })?;
    if let Stage::Reviewing(review) = journey.stage() {
        played.review = Some(review.clone());
    }
    Ok(played)
}

/// Asks the procedure until the journey shows something.
fn settle(
    journey: &mut Journey,
    played: &mut Played,
    advance: &mut impl FnMut(&[u8]) -> Result<Vec<u8>, String>,
) -> Result<(), String> {
    while let Some(pending) = journey.pending() {
        let request = document::write(&pending.request);
        let reply = advance(&request)?;
        let read: Advance =
            document::read(&reply, MAX_REPLY_BYTES).map_err(|error| format!("the reply is no document: {error}"))?;
        read.mentions(&mut played.mentioned);
        played.calls.push((request, reply));
        journey.receive(pending.turn, read).map_err(|error: Misbehaviour| error.to_string())?;
    }
    Ok(())
}

fn step(journey: &mut Journey, next: &Move) -> Result<(), String> {
    let shown = describe(journey.stage());
    let expect = |good: bool, what: String| if good { Ok(()) } else { Err(format!("expected {what}, but {shown}")) };
    match (next, journey.stage()) {
        (Move::ExpectStep(name), stage) => {
            let asked = matches!(stage, Stage::Asking(asking) if label(&asking.step.key()) == *name);
            expect(asked, format!("step {name}"))
        }
        (Move::ExpectProblem(expected), stage) => {
            let same = |problem: &Problem| problem.field == expected.field && problem.code == expected.code;
            let met = matches!(stage, Stage::Asking(asking) if asking.problems.iter().any(same));
            expect(met, format!("problem {}{}", expected.code, at_field(expected.field.as_ref())))
        }
        (Move::ExpectExit(id), stage) => {
            expect(matches!(stage, Stage::Leaving(exit) if exit.id == *id), format!("exit {id}"))
        }
        (Move::ExpectFinished(expected), stage) => {
            let what = if *expected { "the review" } else { "the review not to be shown" };
            expect(matches!(stage, Stage::Reviewing(_)) == *expected, what.to_owned())
        }
        (Move::ExpectOutcome(expected), Stage::Reviewing(review)) => {
            let met = review
                .summary
                .outcome
                .iter()
                .any(|line| line.label.id == expected.label && line.value == expected.value);
            expect(met, format!("outcome {} of {:?}, got {:?}", expected.label, expected.value, review.summary.outcome))
        }
        (Move::ExpectBring(expected), Stage::Reviewing(review)) => {
            same_messages("to bring", expected, &review.summary.bring)
        }
        (Move::ExpectNext(expected), Stage::Reviewing(review)) => same_messages("next", expected, &review.summary.next),
        (Move::Answer(entries), Stage::Asking(_)) => {
            journey.answer(entries.clone());
            Ok(())
        }
        (Move::Back(steps), _) => {
            let typed =
                if let Stage::Asking(asking) = journey.stage() { asking.entries.clone() } else { Values::new() };
            let went = (0..*steps).all(|_| journey.back(&typed));
            if went { Ok(()) } else { Err("there is nothing before the first step".to_owned()) }
        }
        (Move::Change(name), _) => {
            let key = journey.answers().iter().map(crate::Answer::key).find(|key| label(key) == *name);
            key.map(|key| journey.change(&key)).ok_or_else(|| format!("step {name} was not answered"))
        }
        (Move::Answer(_), _) => Err(format!("nothing can be answered here: {shown}")),
        (Move::ExpectOutcome(_) | Move::ExpectBring(_) | Move::ExpectNext(_), _) => {
            expect(false, "the review".to_owned())
        }
    }
}

/// Whether the review says exactly these messages, in this order.
fn same_messages(what: &str, expected: &[Id], shown: &[Text]) -> Result<(), String> {
    if shown.iter().map(|text| &text.id).eq(expected) {
        return Ok(());
    }
    let list = |ids: Vec<&str>| if ids.is_empty() { "nothing".to_owned() } else { ids.join(", ") };
    let expected = list(expected.iter().map(Id::as_str).collect());
    let shown = list(shown.iter().map(|text| text.id.as_str()).collect());
    Err(format!("expected {what}: {expected}; but the review says: {shown}"))
}

fn label(key: &StepKey) -> String {
    match key.repeat {
        Some(item) => format!("{} {item}", key.step),
        None => key.step.to_string(),
    }
}

fn at_field(field: Option<&Id>) -> String {
    field.map_or_else(|| " at the step".to_owned(), |field| format!(" at {field}"))
}

fn describe(stage: &Stage) -> String {
    match stage {
        Stage::Waiting => "the procedure is still being asked".to_owned(),
        Stage::Asking(asking) => {
            let problem = |problem: &Problem| format!("{}{}", problem.code, at_field(problem.field.as_ref()));
            let problems: Vec<String> = asking.problems.iter().map(problem).collect();
            let with = if problems.is_empty() { String::new() } else { format!(" with {}", problems.join(", ")) };
            format!("step {} is shown{with}", label(&asking.step.key()))
        }
        Stage::Leaving(exit) => format!("exit {} is shown", exit.id),
        Stage::Reviewing(_) => "the review is shown".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Summary;

    /// A procedure that asks nothing and ends at once, with this to bring and this to come.
    fn check(moves: &str) -> Result<(), String> {
        let script = format!(r#"{{"procedure":"p","name":"n","today":"2026-11-22","play":{moves}}}"#);
        let script: Script = document::read_strictly(script.as_bytes(), 10_000).expect("a script");
        let texts = |ids: &[&'static str]| ids.iter().map(|id| Text::new(*id)).collect();
        let summary = Summary { bring: texts(&["bring-card", "bring-bill"]), next: texts(&[]), ..Summary::default() };
        let advance = |_: &[u8]| Ok(document::write(&Advance::Finished(summary.clone())));
        play(&script, advance).map(drop).map_err(|failure| failure.to_string())
    }

    #[test]
    fn what_to_bring_and_what_comes_next_are_expected_whole_and_in_order() {
        let bring = r#"[{"expectBring":["bring-card","bring-bill"]},{"expectNext":[]}]"#;
        assert_eq!(check(bring), Ok(()));
        let wrong = "move 0: expected to bring: bring-bill, bring-card; but the review says: bring-card, bring-bill";
        assert_eq!(check(r#"[{"expectBring":["bring-bill","bring-card"]}]"#), Err(wrong.to_owned()));
        assert!(check(r#"[{"expectBring":["bring-card"]}]"#).is_err());
        let wrong = "move 0: expected next: next-letter; but the review says: nothing";
        assert_eq!(check(r#"[{"expectNext":["next-letter"]}]"#), Err(wrong.to_owned()));
    }

    #[test]
    fn a_straight_way_to_the_review_is_an_example_and_simple_comes_first() {
        let script =
            |moves: &str| format!(r#"{{"procedure":"p","name":"n","today":"2026-11-22","play":{moves}}}"#).into_bytes();
        let read = |moves: &str| example(&[("a".to_owned(), script(moves))].into());
        let good = r#"[{"expectStep":"child 2"},{"answer":{"name":"Zoé"}},{"expectFinished":true}]"#;
        let found = read(good).expect("an example");
        assert_eq!(found.answers[0].key(), StepKey { step: "child".into(), repeat: Some(2) });
        for bad in [
            r#"[{"expectStep":"a"},{"answer":{}}]"#,
            r#"[{"answer":{}},{"expectFinished":true}]"#,
            r#"[{"expectStep":"a"},{"answer":{}},{"expectExit":"out"}]"#,
            r#"[{"expectStep":"a"},{"answer":{}},{"expectProblem":{"code":"no"}},{"answer":{}},{"expectFinished":true}]"#,
            r#"[{"expectStep":"a"},{"answer":{}},{"back":1},{"expectFinished":true}]"#,
            "no script",
        ] {
            assert_eq!(read(bad), None, "{bad}");
        }
        let other = r#"[{"expectStep":"other"},{"answer":{}},{"expectFinished":true}]"#;
        let both = [("all".to_owned(), script(other)), ("simple".to_owned(), script(good))].into();
        assert_eq!(example(&both), Some(found));
    }

    #[test]
    fn a_reply_of_more_bytes_than_anybody_reads_is_a_failure() {
        let script: Script =
            document::read(br#"{"procedure":"p","name":"n","today":"2026-11-22","play":[]}"#, 100).expect("a script");
        let padded = |bytes: usize| {
            let mut reply = document::write(&Advance::Finished(Summary::default()));
            reply.resize(bytes, b' ');
            play(&script, |_| Ok(reply.clone())).map(drop).map_err(|failure| failure.to_string())
        };
        assert_eq!(padded(MAX_REPLY_BYTES), Ok(()));
        assert!(padded(MAX_REPLY_BYTES + 1).is_err());
    }

    #[test]
    fn a_failure_says_what_was_expected_and_what_is_shown() {
        for (moves, why) in [
            (r#"[{"expectStep":"birth"}]"#, "expected step birth, but the review is shown"),
            (r#"[{"expectExit":"too-young"}]"#, "expected exit too-young, but the review is shown"),
            (
                r#"[{"expectProblem":{"field":"age","code":"number-shape"}}]"#,
                "expected problem number-shape at age, but the review is shown",
            ),
            (r#"[{"expectFinished":false}]"#, "expected the review not to be shown, but the review is shown"),
            (r#"[{"answer":{}}]"#, "nothing can be answered here: the review is shown"),
            (r#"[{"back":1}]"#, "there is nothing before the first step"),
        ] {
            assert_eq!(check(moves), Err(format!("move 0: {why}")));
        }
    }
}

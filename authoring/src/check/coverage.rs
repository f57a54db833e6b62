//! Coverage: which steps, conditions and problems the author's journeys exercise.

use std::fmt;

use definition::{Definition, Item, Outcome};
use parvis_sdk::testing::Subject as _;
use procedure::{Advance, Description, MAX_REPLY_BYTES, Request, document, script};

use super::Journey;
use crate::explore::{Native, Seen, conditions};

/// What the journeys exercise, and what there is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Steps asked, and steps.
    pub steps: (usize, usize),
    /// Conditions that came out both ways, and conditions.
    pub conditions: (usize, usize),
    /// Problems met, and problems.
    pub problems: (usize, usize),
    /// Ways out taken, and ways out.
    pub exits: (usize, usize),
    /// What no journey meets, in words.
    pub missing: Vec<String>,
}

impl fmt::Display for Coverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let of = |(met, all): (usize, usize)| format!("{met} of {all}");
        write!(
            f,
            "journeys exercise {} steps, {} conditions both ways, {} problems, {} ways out",
            of(self.steps),
            of(self.conditions),
            of(self.problems),
            of(self.exits)
        )
    }
}

/// What the journeys of a declarative procedure exercise.
#[must_use]
pub fn coverage(definition: &Definition, description: &Description, journeys: &[Journey]) -> Coverage {
    let native = Native::of(definition, description);
    let mut seen = Seen::default();
    for Journey { script, .. } in journeys {
        let advance = |request: &[u8]| {
            let text = std::str::from_utf8(request).map_err(|error| error.to_string())?;
            let reply = native.advance(text)?.into_bytes();
            let asked = document::read::<Request>(request, usize::MAX);
            let said = document::read::<Advance>(&reply, MAX_REPLY_BYTES);
            if let (Ok(asked), Ok(said)) = (asked, said) {
                seen.note(asked.today, &asked.answers, &said);
            }
            Ok(reply)
        };
        // A journey that fails is a finding of its own; what it exercised until then counts.
        let _played = script::play(script, advance);
    }
    let mut coverage = Coverage::default();
    let mut count = |of: fn(&mut Coverage) -> &mut (usize, usize), met: bool, what: String| {
        of(&mut coverage).1 += 1;
        if met {
            of(&mut coverage).0 += 1;
        } else {
            coverage.missing.push(what);
        }
    };
    definition.each_item(|item, _| match item {
        Item::Ask(ask) => {
            count(|coverage| &mut coverage.steps, seen.steps.contains(&ask.id), format!("the step {}", ask.id));
            for check in &ask.checks {
                let met = seen.problems.contains(&(ask.id.clone(), check.code.clone()));
                count(|coverage| &mut coverage.problems, met, format!("the problem {} at {}", check.code, ask.id));
            }
        }
        Item::Exit(exit) => {
            count(|coverage| &mut coverage.exits, seen.exits.contains(&exit.id), format!("the way out {}", exit.id));
        }
        _ => {}
    });
    for condition in conditions(definition) {
        let outcomes = native.outcomes(condition.expression);
        let both = outcomes.contains(&Outcome::Holds) && outcomes.len() > 1;
        let what = format!("both sides of the condition of {}: {}", condition.decides, condition.text);
        count(|coverage| &mut coverage.conditions, both, what);
    }
    coverage
}

//! Searching: answers under which a condition comes out as it has not yet.

use std::collections::BTreeMap;

use definition::{Definition, Outcome};
use parvis_sdk::testing::tries::Tries;
use procedure::{Date, Description, Id, Value, script::Script};

use super::{
    Bound, Condition, Native, Seen,
    boundaries::{boundaries, fields},
    conditions, days,
    solve::Solver,
    typed, ways,
};

/// As often as this, what was found in one round makes the next find more.
const ROUNDS: usize = 4;

/// Explores a declarative procedure.
#[must_use]
pub fn search(definition: &Definition, description: &Description, journeys: &[Script], bound: &Bound) -> Seen {
    let native = Native::of(definition, description);
    let mut seen = Seen { complete: true, ..Seen::default() };
    let days = days(journeys);
    let conditions = conditions(definition);
    let mut names = Vec::new();
    fields(&definition.items, &mut names);
    let tries: BTreeMap<Date, Tries> = days
        .iter()
        .map(|today| {
            let mut tries = typed(journeys);
            tries.also = boundaries(definition, *today);
            (*today, tries)
        })
        .collect();
    for (today, tries) in &tries {
        ways(&native, *today, tries, bound.ways / days.len(), &mut seen, true);
    }
    let mut dice = Dice(0x2545_f491_4f6c_dd1d);
    for _ in 0..ROUNDS {
        let before = (seen.witnesses.len(), covered(&conditions, &native));
        for condition in &conditions {
            for wanted in [Outcome::Holds, Outcome::Fails] {
                if native.outcomes(condition.expression).contains(&wanted) {
                    continue;
                }
                for (today, tries) in &tries {
                    let found = Solver::new(definition, &names, &seen.pool, *today).answers(condition, wanted);
                    let each = bound.ways_for_condition / found.len().clamp(1, 8);
                    for fixed in found.into_iter().take(8) {
                        for _ in 0..each.max(1) {
                            let tries = narrowed(&fixed, &seen, tries, &mut dice);
                            ways(&native, *today, &tries, 2, &mut seen, false);
                            if native.outcomes(condition.expression).contains(&wanted) {
                                break;
                            }
                        }
                        if native.outcomes(condition.expression).contains(&wanted) {
                            break;
                        }
                    }
                }
            }
        }
        if before == (seen.witnesses.len(), covered(&conditions, &native)) {
            break;
        }
    }
    for (number, condition) in conditions.iter().enumerate() {
        seen.outcomes.insert(number, native.outcomes(condition.expression));
    }
    seen
}

fn covered(conditions: &[Condition<'_>], native: &Native<'_>) -> usize {
    conditions.iter().map(|condition| native.outcomes(condition.expression).len()).sum()
}

/// These answers, and for every other field one or two that are drawn.
fn narrowed(fixed: &BTreeMap<Id, Value>, seen: &Seen, tries: &Tries, dice: &mut Dice) -> Tries {
    let mut narrowed = tries.clone();
    for (field, pool) in &seen.pool {
        let values = match fixed.get(field) {
            Some(value) => vec![value.clone()],
            None if pool.is_empty() => continue,
            None => vec![pool[dice.below(pool.len())].clone(), pool[dice.below(pool.len())].clone()],
        };
        narrowed.instead.insert(field.clone(), values);
    }
    narrowed
}

/// Marsaglia's xorshift: the same draws every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, count: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % count.max(1) as u64).unwrap_or(0)
    }
}

//! Searching: answers under which a condition comes out as it has not yet.

use std::collections::BTreeMap;

use definition::{Definition, Outcome, Scope};
use parvis_sdk::testing::tries::Tries;
use procedure::{Date, Description, Id, Value, script::Script};

use super::{
    Bound, Condition, Native, Seen,
    boundaries::{boundaries, fields},
    conditions, days, typed, ways,
};

/// As often as this, what was found in one round makes the next find more.
const ROUNDS: usize = 4;
/// Combinations of answers that are judged for one condition.
const COMBINATIONS: usize = 3_000;

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
                    let found = answers(condition, wanted, definition, &names, &seen, *today, &mut dice);
                    let each = bound.ways_for_condition / found.len().max(1);
                    for fixed in found {
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

/// Answers to the fields of a condition under which it comes out as wanted, a few of them.
fn answers(
    condition: &Condition<'_>,
    wanted: Outcome,
    definition: &Definition,
    names: &[&Id],
    seen: &Seen,
    today: Date,
    dice: &mut Dice,
) -> Vec<BTreeMap<Id, Value>> {
    let pools: Vec<(u16, &Id, &[Value])> = condition
        .fields
        .iter()
        .filter_map(|field| {
            let name = *names.get(usize::from(*field))?;
            Some((*field, name, seen.pool.get(name)?.as_slice()))
        })
        .collect();
    let mut group_of = Vec::new();
    definition.each_item(|item, group| {
        if let definition::Item::Ask(ask) = item {
            group_of.extend(ask.fields.iter().map(|_| group));
        }
    });
    let all =
        pools.iter().try_fold(1_usize, |product, (_, _, pool)| product.checked_mul(pool.len())).unwrap_or(usize::MAX);
    let mut found: Vec<BTreeMap<Id, Value>> = Vec::new();
    for turn in 0..all.min(COMBINATIONS) {
        // Counted through when there are few, drawn when there are many.
        let mut rest = turn;
        let chosen: Vec<(u16, &Id, &Value)> = pools
            .iter()
            .filter(|(_, _, pool)| !pool.is_empty())
            .map(|(field, name, pool)| {
                let at = if all <= COMBINATIONS { rest % pool.len() } else { dice.below(pool.len()) };
                rest /= pool.len();
                (*field, *name, &pool[at])
            })
            .collect();
        let mut scope = Scope::new(definition, today);
        for (field, _, value) in &chosen {
            let group = group_of.get(usize::from(*field)).copied().flatten();
            scope.go(group.map(|group| (group, 0)));
            scope.bind(*field, value);
        }
        // Where the condition stands in a group, it is asked of an item.
        let group = condition.fields.iter().find_map(|field| group_of.get(usize::from(*field)).copied().flatten());
        for here in [None, group.map(|group| (group, 0))] {
            scope.go(here);
            if condition.expression.outcome(&scope) == wanted {
                found.push(chosen.iter().map(|(_, name, value)| ((*name).clone(), (*value).clone())).collect());
                break;
            }
        }
        if found.len() >= 8 {
            break;
        }
    }
    found
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

//! Solving: answers under which a condition comes out as wanted and the way to it is open. A conjunction is solved part by part, so
//! that five rare answers together are found as quickly as five apart.

use std::collections::{BTreeMap, BTreeSet};

use definition::{Definition, Expression, Item, Operator, Outcome, Scope};
use procedure::{Date, Id, Value};

use super::{Condition, Decides, conditions::needs};

/// Solutions that are kept at each part: what comes later may refuse the first.
const SOLUTIONS: usize = 24;
/// Combinations of answers that are judged for one part.
const COMBINATIONS: usize = 4_000;

/// Answers by the number of the field.
type Answers = BTreeMap<u16, Value>;

/// What solving knows.
pub(super) struct Solver<'a> {
    definition: &'a Definition,
    names: &'a [&'a Id],
    pools: Vec<&'a [Value]>,
    groups: Vec<Option<u16>>,
    today: Date,
}

impl<'a> Solver<'a> {
    /// `pool` has the answers worth trying, by field.
    pub(super) fn new(
        definition: &'a Definition,
        names: &'a [&'a Id],
        pool: &'a BTreeMap<Id, Vec<Value>>,
        today: Date,
    ) -> Self {
        let mut groups = Vec::new();
        definition.each_item(|item, group| {
            if let Item::Ask(ask) = item {
                groups.extend(ask.fields.iter().map(|_| group));
            }
        });
        let pools = names.iter().map(|name| pool.get(*name).map_or(&[][..], Vec::as_slice)).collect();
        Self { definition, names, pools, groups, today }
    }

    /// Answers under which the condition comes out so, a few of them.
    pub(super) fn answers(&self, condition: &Condition<'_>, wanted: Outcome) -> Vec<BTreeMap<Id, Value>> {
        let mut solutions = self.solve(condition.expression, wanted == Outcome::Holds, vec![Answers::new()]);
        for (other, wanted) in self.on_the_way(condition) {
            let kept = self.solve(other, wanted, solutions.clone());
            if !kept.is_empty() {
                solutions = kept;
            }
        }
        let named = |(field, value): (u16, Value)| Some(((*self.names.get(usize::from(field))?).clone(), value));
        solutions.into_iter().map(|answers| answers.into_iter().filter_map(named).collect()).collect()
    }

    /// What must hold, or must not, for the way to come to this condition with its fields answered.
    fn on_the_way(&self, condition: &Condition<'_>) -> Vec<(&'a Expression, bool)> {
        let mut needed = condition.fields.clone();
        let mut constraints = Vec::new();
        let mut number = 0_u16;
        let mut group_when: Option<&'a Expression> = None;
        let mut open: Vec<(&'a Expression, BTreeSet<u16>)> = Vec::new();
        let mut arrived = false;
        let mut each = |item: &'a Item, inside: bool| {
            arrived |= matches!((item, &condition.decides), (Item::Ask(ask), Decides::Step(id)) if ask.id == *id)
                || matches!((item, &condition.decides), (Item::Exit(exit), Decides::Exit(id)) if exit.id == *id);
            match item {
                Item::Exit(exit) if !arrived => constraints.extend(exit.when.as_ref().map(|when| (when, false))),
                Item::Group(group) => group_when = group.when.as_ref(),
                Item::Ask(ask) => {
                    let count = u16::try_from(ask.fields.len()).unwrap_or(u16::MAX);
                    let fields: BTreeSet<u16> = (number..number.saturating_add(count)).collect();
                    let around = group_when.filter(|_| inside);
                    open.extend(ask.when.iter().chain(around).map(|when| (when, fields.clone())));
                    number = number.saturating_add(count);
                }
                _ => {}
            }
        };
        for item in &self.definition.items {
            each(item, false);
            if let Item::Group(group) = item {
                group.items.iter().for_each(|item| each(item, true));
            }
        }
        // Later steps first: what they need, earlier ones must give.
        for (when, fields) in open.into_iter().rev() {
            if !fields.is_disjoint(&needed) {
                needs(when, self.definition, &mut needed);
                constraints.push((when, true));
            }
        }
        constraints
    }

    /// The solutions, extended so that the expression comes out so.
    fn solve(&self, expression: &Expression, wanted: bool, solutions: Vec<Answers>) -> Vec<Answers> {
        match expression {
            Expression::Not(inner) => self.solve(inner, !wanted, solutions),
            Expression::Both(Operator::And | Operator::Or, left, right) => {
                let all = matches!(expression, Expression::Both(Operator::And, ..)) == wanted;
                if all {
                    let solutions = self.solve(left, wanted, solutions);
                    self.solve(right, wanted, solutions)
                } else {
                    let mut either = self.solve(left, wanted, solutions.clone());
                    either.extend(self.solve(right, wanted, solutions));
                    either.truncate(SOLUTIONS);
                    either
                }
            }
            Expression::Value(value) => match self.definition.values.get(usize::from(*value)) {
                Some(value) => self.solve(&value.is, wanted, solutions),
                None => Vec::new(),
            },
            part => {
                let mut found = Vec::new();
                for solution in solutions {
                    self.part(part, wanted, solution, &mut found);
                    if found.len() >= SOLUTIONS {
                        break;
                    }
                }
                found
            }
        }
    }

    /// Counts through the answers to the fields of a part that have none yet.
    fn part(&self, part: &Expression, wanted: bool, solution: Answers, found: &mut Vec<Answers>) {
        let mut needed = BTreeSet::new();
        needs(part, self.definition, &mut needed);
        let pool = |field: &u16| self.pools.get(usize::from(*field)).copied().unwrap_or(&[]);
        let open: Vec<u16> =
            needed.into_iter().filter(|field| !solution.contains_key(field) && !pool(field).is_empty()).collect();
        let all = open.iter().try_fold(1_usize, |product, field| product.checked_mul(pool(field).len()));
        let mut kept = 0;
        for turn in 0..all.unwrap_or(usize::MAX).min(COMBINATIONS) {
            // When there are too many, a step that shares no factor with them goes through them evenly.
            let mut rest = if all.is_some_and(|all| all <= COMBINATIONS) { turn } else { turn.wrapping_mul(7_919_993) };
            let mut answers = solution.clone();
            for field in &open {
                let pool = pool(field);
                answers.insert(*field, pool[rest % pool.len()].clone());
                rest /= pool.len();
            }
            if self.comes_out(part, wanted, &answers) {
                found.push(answers);
                kept += 1;
                if kept >= SOLUTIONS || found.len() >= SOLUTIONS {
                    return;
                }
            }
        }
    }

    fn comes_out(&self, part: &Expression, wanted: bool, answers: &Answers) -> bool {
        let mut scope = Scope::new(self.definition, self.today);
        for (field, value) in answers {
            let group = self.groups.get(usize::from(*field)).copied().flatten();
            scope.go(group.map(|group| (group, 0)));
            scope.bind(*field, value);
        }
        let wanted = if wanted { Outcome::Holds } else { Outcome::Fails };
        // In a group, it is asked of an item.
        let groups: BTreeSet<u16> = self.groups.iter().flatten().copied().collect();
        let here = groups.into_iter().map(|group| Some((group, 0)));
        [None].into_iter().chain(here).any(|here| {
            scope.go(here);
            part.outcome(&scope) == wanted
        })
    }
}

//! A decision diagram as an expression.

use super::{
    Cond, Values, Variable, Variables,
    diagram::{ALWAYS, Diagram, NEVER, Node},
};

/// Longer conditions are not read by anybody.
const LONGEST: usize = 1_500;

/// How tightly a written expression holds together: what stands around it puts parentheses where they are needed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Tie {
    Or,
    And,
    Alone,
}

/// What a condition is written with.
pub(super) struct Writer<'a> {
    pub(super) diagram: &'a mut Diagram,
    pub(super) variables: &'a Variables,
    /// Which variables may have no answer where they are looked at.
    pub(super) blank: &'a [bool],
    /// The condition of each page.
    pub(super) reach: &'a [Node],
    left: usize,
}

impl<'a> Writer<'a> {
    pub(super) fn new(
        diagram: &'a mut Diagram,
        variables: &'a Variables,
        blank: &'a [bool],
        reach: &'a [Node],
    ) -> Self {
        Self { diagram, variables, blank, reach, left: LONGEST }
    }

    /// The condition of a node; nothing when it is too long to be read.
    pub(super) fn write(mut self, node: Node) -> Option<String> {
        self.node(node).map(|(text, _)| text)
    }

    fn node(&mut self, node: Node) -> Option<(String, Tie)> {
        let Some((number, children)) = self.diagram.look(node) else {
            return Some((if node == ALWAYS { "true" } else { "false" }.to_owned(), Tie::Alone));
        };
        self.left = self.left.checked_sub(4)?;
        let children = children.to_vec();
        if let Some(found) = self.by_last_answer(node)? {
            return Some(found);
        }
        let variable = &self.variables.list[number];
        let mut kinds: Vec<(Node, Vec<usize>)> = Vec::new();
        for (value, child) in children.iter().enumerate() {
            match kinds.iter_mut().find(|(known, _)| known == child) {
                Some((_, values)) => values.push(value),
                None => kinds.push((*child, vec![value])),
            }
        }
        // What ends the question stands first: a reader sees at once who is meant.
        kinds.sort_by_key(|(child, values)| (*child != ALWAYS, values.len()));
        kinds.retain(|(child, _)| *child != NEVER);
        let ends = kinds.len() == 2 && kinds[0].0 == ALWAYS && children.iter().all(|child| *child != NEVER);
        let mut parts = Vec::new();
        for (place, (child, values)) in kinds.iter().enumerate() {
            // After `a ||` nobody is left but those who are not a: it need not be said again.
            if ends && place == 1 {
                parts.push(self.node(*child)?);
                continue;
            }
            let test = test(variable, values, self.blank[number]);
            self.left = self.left.checked_sub(test.0.len())?;
            parts.push(if *child == ALWAYS {
                test
            } else if self.said_by(*child, number, values)? {
                self.node(*child)?
            } else {
                join(vec![test, self.node(*child)?], Tie::And)
            });
        }
        Some(join(parts, Tie::Or))
    }

    /// When the condition cannot hold without one answer to a later question, that answer says also everything by which its question was
    /// reached: an answer that was not asked for makes no condition hold.
    fn by_last_answer(&mut self, node: Node) -> Option<Option<(String, Tie)>> {
        for (number, values) in self.diagram.looks(node) {
            if values.iter().any(|value| *value >= self.variables.list[number].count()) {
                continue;
            }
            let answer = self.diagram.node(&Cond::Is(number, values.clone()), &|_| true).ok()?;
            let not = self.diagram.not(answer).ok()?;
            if answer == ALWAYS || self.diagram.and(node, not).ok()? != NEVER {
                continue;
            }
            let rest = self.diagram.among(node, answer).ok()?;
            let reach = self.reach[self.variables.list[number].page];
            let rest = self.diagram.among(rest, reach).ok()?;
            let test = test(&self.variables.list[number], &values, false);
            self.left = self.left.checked_sub(test.0.len())?;
            if rest == ALWAYS {
                return Some(Some(test));
            }
            if self.diagram.size(rest) < self.diagram.size(node) {
                return Some(Some(join(vec![self.node(rest)?, test], Tie::And)));
            }
        }
        Some(None)
    }

    /// Whether what is left says by itself that this variable has one of these values: each of its questions is asked of nobody else.
    fn said_by(&mut self, child: Node, number: usize, values: &[usize]) -> Option<bool> {
        let answer = self.diagram.node(&Cond::Is(number, values.to_vec()), &|_| true).ok()?;
        let not = self.diagram.not(answer).ok()?;
        for (looked_at, _) in self.diagram.looks(child) {
            let page = self.variables.list[looked_at].page;
            let elsewhere = page == self.variables.list[number].page;
            if elsewhere || self.blank[looked_at] || self.diagram.and(self.reach[page], not).ok()? != NEVER {
                return Some(false);
            }
        }
        Some(true)
    }
}

fn join(mut parts: Vec<(String, Tie)>, tie: Tie) -> (String, Tie) {
    if parts.len() == 1 {
        return parts.remove(0);
    }
    let sign = if tie == Tie::And { " && " } else { " || " };
    let inside = |(text, of): (String, Tie)| {
        if of < tie || (of == Tie::And && tie == Tie::Or) { format!("({text})") } else { text }
    };
    (parts.into_iter().map(inside).collect::<Vec<_>>().join(sign), tie)
}

/// Whether a variable has one of these values.
fn test(variable: &Variable, values: &[usize], blank: bool) -> (String, Tie) {
    let count = variable.count();
    let answered = format!("answered({})", variable.name);
    let given: Vec<usize> = values.iter().copied().filter(|value| *value < count).collect();
    let with_blank = blank && values.contains(&count);
    if given.len() == count {
        return (answered, Tie::Alone);
    }
    if given.is_empty() {
        return (format!("!{answered}"), Tie::Alone);
    }
    let said = given_test(variable, &given);
    if with_blank { join(vec![(format!("!{answered}"), Tie::Alone), said], Tie::Or) } else { said }
}

fn given_test(variable: &Variable, given: &[usize]) -> (String, Tie) {
    let name = &variable.name;
    match &variable.values {
        Values::YesNo if given == [1] => (name.clone(), Tie::Alone),
        Values::YesNo => (format!("!{name}"), Tie::Alone),
        Values::Statement(statement) if given == [1] => (statement.clone(), Tie::Alone),
        Values::Statement(statement) => (opposite(statement), Tie::Alone),
        Values::Choice(options) => {
            let option = |value: usize| options.get(value).map_or(String::new(), |option| format!("\"{option}\""));
            let others: Vec<usize> = (0..options.len()).filter(|value| !given.contains(value)).collect();
            (
                match (given, others.as_slice()) {
                    ([one], _) => format!("{name} == {}", option(*one)),
                    (_, [one]) => format!("{name} != {}", option(*one)),
                    (given, others) if given.len() <= others.len() => list(name, given, option),
                    (_, others) => format!("!({})", list(name, others, option)),
                },
                Tie::Alone,
            )
        }
    }
}

fn list(name: &str, values: &[usize], option: impl Fn(usize) -> String) -> String {
    let options = values.iter().map(|value| option(*value)).collect::<Vec<_>>().join(", ");
    format!("{name} in [{options}]")
}

/// A statement that does not hold, the way a person would write it.
fn opposite(statement: &str) -> String {
    let turned =
        [(" == ", " != "), (" != ", " == "), (" >= ", " < "), (" <= ", " > "), (" > ", " <= "), (" < ", " >= ")];
    for (sign, other) in turned {
        // A sign inside of a text compares nothing.
        if let Some((before, after)) = statement.split_once(sign).filter(|(before, _)| !before.contains('"')) {
            return format!("{before}{other}{after}");
        }
    }
    format!("!({statement})")
}

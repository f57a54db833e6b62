//! Evaluating: what an expression comes to, if the answers that it needs are there.
//!
//! A value that is missing (not asked, left blank, too large, divided by zero) makes what needs it missing too, but for `&&` and
//! `||`, which one side may decide alone: so CEL treats errors. A condition that is missing does not hold.

use std::borrow::Cow;

use procedure::{Arg, Id, PartialDate, Value};

use crate::{Asked, Expression, Loop, Operator, Scope, Shown, functions};

/// What an expression comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Val<'a> {
    /// Yes or no.
    Flag(bool),
    /// A whole number, or an amount in cents.
    Number(i64),
    /// Words, or the id of a choice.
    Text(Cow<'a, str>),
    /// A date.
    Date(PartialDate),
    /// Several.
    List(Vec<Val<'a>>),
    /// An answer of parts, or a document.
    Answer(&'a Value),
    /// An item of a group: its group and its place, from 0.
    Item(u16, u16),
}

/// How a condition came out, for tools that want to know why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// It holds.
    Holds,
    /// It does not.
    Fails,
    /// An answer that it needs is missing, so it does not hold.
    Missing,
}

impl Expression {
    /// Whether the condition holds.
    #[must_use]
    pub fn holds(&self, scope: &Scope<'_>) -> bool {
        let outcome = self.outcome(scope);
        #[cfg(feature = "write")]
        if let Some(watch) = scope.watch {
            watch(self, outcome);
        }
        outcome == Outcome::Holds
    }

    /// How the condition comes out.
    #[must_use]
    pub fn outcome(&self, scope: &Scope<'_>) -> Outcome {
        match Evaluation::of(scope).value(self) {
            Some(Val::Flag(true)) => Outcome::Holds,
            Some(Val::Flag(false)) => Outcome::Fails,
            _ => Outcome::Missing,
        }
    }

    /// What it comes to; none when something that it needs is missing.
    #[must_use]
    pub fn value<'s, 'a: 's>(&'s self, scope: &'s Scope<'a>) -> Option<Val<'a>> {
        Evaluation::of(scope).value(self)
    }
}

impl Asked {
    /// The argument that this is in words; none when something that it needs is missing.
    #[must_use]
    pub fn arg(&self, scope: &Scope<'_>) -> Option<Arg> {
        Some(match (self.is.value(scope)?, &self.shown) {
            (Val::Number(number), Shown::Amount) => Arg::Amount(number),
            (Val::Number(number), _) => Arg::Number(number),
            (Val::Date(date), _) => Arg::Date(date),
            (Val::Flag(flag), _) => Arg::Common(Id::from(if flag { "value-yes" } else { "value-no" })),
            (Val::Text(choice), Shown::Choice(field)) => Arg::Message(Id::joined(&format!("option-{field}"), &choice)),
            (Val::Text(text), _) => Arg::Text(text.into_owned()),
            (Val::Answer(answer), _) => Arg::Text(functions::told(answer)),
            (Val::List(_) | Val::Item(..), _) => return None,
        })
    }
}

/// One evaluation: the scope, and the members of the loops around.
pub(crate) struct Evaluation<'s, 'a> {
    pub(crate) scope: &'s Scope<'a>,
    here: Option<(u16, u16)>,
    members: Vec<Val<'a>>,
}

impl<'s, 'a: 's> Evaluation<'s, 'a> {
    fn of(scope: &'s Scope<'a>) -> Self {
        Self { scope, here: scope.here, members: Vec::new() }
    }

    pub(crate) fn value(&mut self, expression: &'s Expression) -> Option<Val<'a>> {
        Some(match expression {
            Expression::Flag(flag) => Val::Flag(*flag),
            Expression::Number(number) | Expression::Amount(number) => Val::Number(*number),
            Expression::Text(text) => Val::Text(Cow::Owned(text.clone())),
            Expression::Date(date) => Val::Date((*date).into()),
            Expression::Today => Val::Date(self.scope.today.into()),
            Expression::Field(field) => functions::read(self.scope.answer(*field, self.here)?),
            Expression::Value(number) => self.computed(*number, self.here)?,
            Expression::Group(group) => {
                Val::List((0..self.scope.items(*group)).map(|item| Val::Item(*group, item)).collect())
            }
            Expression::Member(depth) => self.member(*depth)?.clone(),
            Expression::MemberField(depth, field) => {
                let item = self.item(*depth)?;
                functions::read(self.scope.answer(*field, Some(item))?)
            }
            Expression::MemberValue(depth, number) => {
                let item = self.item(*depth)?;
                self.computed(*number, Some(item))?
            }
            Expression::Part(whole, part) => match self.value(whole)? {
                Val::Answer(answer) => functions::read(answer.part(part.as_str())?),
                _ => return None,
            },
            Expression::Not(inner) => Val::Flag(!self.flag(inner)?),
            Expression::Negative(inner) => Val::Number(self.number(inner)?.checked_neg()?),
            Expression::Both(operator, left, right) => return self.both(*operator, left, right),
            Expression::Choose(condition, yes, no) => {
                return if self.flag(condition)? { self.value(yes) } else { self.value(no) };
            }
            Expression::List(members) => {
                Val::List(members.iter().map(|member| self.value(member)).collect::<Option<_>>()?)
            }
            Expression::Call(function, arguments) => return functions::call(self, *function, arguments),
            Expression::Matches(text, pattern) => {
                let Val::Text(text) = self.value(text)? else { return None };
                Val::Flag(self.scope.definition.patterns.get(usize::from(*pattern))?.matches(&text))
            }
            Expression::Over(what, list, asked) => return self.over(*what, list, asked),
        })
    }

    fn computed(&self, number: u16, item: Option<(u16, u16)>) -> Option<Val<'a>> {
        let scope: &'s Scope<'a> = self.scope;
        let computed = scope.definition.values.get(usize::from(number))?;
        // A value outside of groups is the same wherever it is read.
        let here = item.filter(|(group, _)| computed.group == Some(*group));
        scope.value_or(number, here, || Evaluation { scope, here, members: Vec::new() }.value(&computed.is))
    }

    fn member(&self, depth: u8) -> Option<&Val<'a>> {
        self.members.iter().rev().nth(depth.into())
    }

    fn item(&self, depth: u8) -> Option<(u16, u16)> {
        if let Val::Item(group, item) = self.member(depth)? { Some((*group, *item)) } else { None }
    }

    pub(crate) fn flag(&mut self, expression: &'s Expression) -> Option<bool> {
        if let Val::Flag(flag) = self.value(expression)? { Some(flag) } else { None }
    }

    pub(crate) fn number(&mut self, expression: &'s Expression) -> Option<i64> {
        if let Val::Number(number) = self.value(expression)? { Some(number) } else { None }
    }

    fn both(&mut self, operator: Operator, left: &'s Expression, right: &'s Expression) -> Option<Val<'a>> {
        if let Operator::And | Operator::Or = operator {
            // What one side says alone.
            let decides = operator == Operator::Or;
            let (left, right) = (self.flag(left), self.flag(right));
            if left == Some(decides) || right == Some(decides) {
                return Some(Val::Flag(decides));
            }
            return Some(Val::Flag(left? & right?));
        }
        let (left, right) = (self.value(left)?, self.value(right)?);
        functions::combine(operator, left, right)
    }

    fn over(&mut self, what: Loop, list: &'s Expression, asked: &'s Expression) -> Option<Val<'a>> {
        let members = functions::members(self.value(list)?)?;
        let mut said = Vec::with_capacity(members.len());
        for member in &members {
            self.members.push(member.clone());
            let value = self.value(asked);
            self.members.pop();
            said.push(value);
        }
        let holds = |value: &Option<Val<'_>>| *value == Some(Val::Flag(true));
        let fails = |value: &Option<Val<'_>>| *value == Some(Val::Flag(false));
        Some(match what {
            Loop::All if said.iter().any(fails) => Val::Flag(false),
            Loop::Exists if said.iter().any(holds) => Val::Flag(true),
            Loop::Map => Val::List(said.into_iter().collect::<Option<_>>()?),
            // For the rest every member must have said something.
            _ if !said.iter().all(|value| holds(value) || fails(value)) => return None,
            Loop::All => Val::Flag(true),
            Loop::Exists => Val::Flag(false),
            Loop::ExistsOne => Val::Flag(said.iter().filter(|value| holds(value)).count() == 1),
            Loop::Filter => {
                let kept = members.into_iter().zip(&said).filter(|(_, value)| holds(value));
                Val::List(kept.map(|(member, _)| member).collect())
            }
        })
    }
}

//! Operators, functions and loops: what they take and give.

use cel::common::ast::{Expr, IdedExpr, LiteralValue};
use definition::{Expression, Function, Loop, Operator};

use super::{
    Type,
    check::{Checker, NOTHING},
};
use crate::{pattern, source::cents, yaml::nearest};

const LOOPS: [(&str, Loop); 5] = [
    ("all", Loop::All),
    ("exists", Loop::Exists),
    ("exists_one", Loop::ExistsOne),
    ("filter", Loop::Filter),
    ("map", Loop::Map),
];

/// A loop in a loop in a loop is the most that somebody understands.
const MAX_LOOPS: usize = 3;

impl Checker<'_> {
    pub(super) fn both(
        &mut self,
        part: &IdedExpr,
        operator: Operator,
        left: &IdedExpr,
        right: &IdedExpr,
    ) -> (Expression, Type) {
        let ((one, left_type), (other, right_type)) = (self.part(left), self.part(right));
        let known = left_type != Type::Unknown && right_type != Type::Unknown;
        let given = match operator {
            Operator::Equal | Operator::Unequal if left_type.compares(&right_type) => {
                self.choice(left, &one, &right_type);
                self.choice(right, &other, &left_type);
                Some(Type::Flag)
            }
            Operator::Less | Operator::LessOrEqual | Operator::Greater | Operator::GreaterOrEqual => {
                let ordered = matches!(left_type, Type::Number | Type::Amount | Type::Date);
                (ordered && left_type == right_type).then_some(Type::Flag)
            }
            Operator::In => match &right_type {
                Type::List(of) if of.as_deref().is_none_or(|of| of.compares(&left_type)) => {
                    if let Some(of) = of {
                        self.choice(left, &one, of);
                    }
                    if let (Expr::List(list), Expression::List(members)) = (&right.expr, &other) {
                        for (place, member) in list.elements.iter().zip(members) {
                            self.choice(place, member, &left_type);
                        }
                    }
                    Some(Type::Flag)
                }
                _ => None,
            },
            Operator::Plus if left_type.fits(&Type::Text) && right_type.fits(&Type::Text) => Some(Type::Text),
            Operator::Plus | Operator::Minus | Operator::Rest => match (&left_type, &right_type) {
                (Type::Number, Type::Number) => Some(Type::Number),
                (Type::Amount, Type::Amount) if operator != Operator::Rest => Some(Type::Amount),
                _ => None,
            },
            Operator::Times => match (&left_type, &right_type) {
                (Type::Number, Type::Number) => Some(Type::Number),
                (Type::Amount, Type::Number) | (Type::Number, Type::Amount) => Some(Type::Amount),
                _ => None,
            },
            Operator::By => match (&left_type, &right_type) {
                (Type::Number, Type::Number) | (Type::Amount, Type::Amount) => Some(Type::Number),
                (Type::Amount, Type::Number) => Some(Type::Amount),
                _ => None,
            },
            _ => None,
        };
        if given.is_none() && known {
            let cure = match (&left_type, &right_type) {
                (Type::Amount, Type::Number) | (Type::Number, Type::Amount) => "write an amount as `euros(12.50)`",
                (Type::Date, Type::Text) | (Type::Text, Type::Date) => "write a date as `date(\"2026-09-01\")`",
                (Type::Partial, _) | (_, Type::Partial) => "say which day you mean: `earliest(…)` or `latest(…)`",
                (Type::Date, _) => "use `add_days`, `add_months`, `days_between` or `age_on` to count with dates",
                (Type::List(_), _) => "ask its members: `size(…)`, `… in list`, `list.exists(x, …)`",
                (Type::Flag, _) => "yes or no stands alone, or after `!`",
                (Type::Text, Type::Number) => "compare a text with a text in \"…\", or read it by `number(…)`",
                _ => "compare things of the same kind",
            };
            self.fault(part, "expression-type", format!("{left_type} and {right_type} do not go together here"), cure);
        }
        (Expression::Both(operator, Box::new(one), Box::new(other)), given.unwrap_or(Type::Unknown))
    }

    /// A text that is compared with a choice must be one of its options.
    fn choice(&mut self, place: &IdedExpr, expression: &Expression, with: &Type) {
        let (Expression::Text(text), Type::Choice(field)) = (expression, with) else { return };
        let field = &self.symbols.fields[usize::from(*field)];
        if !field.options.iter().any(|option| *option == *text.as_str()) {
            let known: Vec<&str> = field.options.iter().map(procedure::Id::as_str).collect();
            let what = format!("`{}` has no choice \"{text}\"", field.id);
            let cure = match nearest(text, known.iter().copied()) {
                Some(near) => format!("did you mean \"{near}\"? It has {}", known.join(", ")),
                None => format!("it has {}", known.join(", ")),
            };
            self.fault(place, "unknown-choice", what, cure);
        }
    }

    pub(super) fn function(
        &mut self,
        part: &IdedExpr,
        name: &str,
        target: Option<&IdedExpr>,
        arguments: &[IdedExpr],
    ) -> (Expression, Type) {
        if let (Some(target), Some((_, what))) = (target, LOOPS.iter().find(|(known, _)| *known == name)) {
            return self.over(part, *what, target, arguments);
        }
        match (name, target, arguments) {
            ("euros", None, [amount]) => return self.euros(amount),
            ("date", None, [day]) => return self.date(day),
            ("matches", Some(text), [expression]) => return self.matches(text, expression),
            ("has", None, [_]) => {
                self.fault(part, "unknown-function", "there is no function `has` here", "write `answered(x)`");
                return NOTHING;
            }
            _ => {}
        }
        let Some(function) = Function::ALL.iter().copied().find(|function| function.name() == name) else {
            let names = Function::ALL.iter().map(|function| function.name()).chain(["euros", "date", "matches"]);
            let cure = match nearest(name, names) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "the page about the file of a procedure lists the functions".to_owned(),
            };
            self.fault(part, "unknown-function", format!("there is no function `{name}`"), cure);
            return NOTHING;
        };
        let given: Vec<&IdedExpr> = target.into_iter().chain(arguments).collect();
        let parts: Vec<(Expression, Type)> = given.iter().map(|argument| self.part(argument)).collect();
        let types: Vec<&Type> = parts.iter().map(|(_, ty)| ty).collect();
        let right_way = target.is_some() == function.is_method() || function == Function::Size;
        let ty = if right_way { result(function, &types) } else { None };
        if let (Function::Answered, Some((expression, _))) = (function, parts.first())
            && !matches!(
                expression,
                Expression::Field(_) | Expression::Value(_) | Expression::MemberField(..) | Expression::MemberValue(..)
            )
        {
            self.fault(part, "expression-type", "`answered` is asked of something else", "name a field or a value");
        }
        if ty.is_none() && types.iter().all(|ty| **ty != Type::Unknown) {
            let told: Vec<String> = types.iter().map(ToString::to_string).collect();
            let told = if told.is_empty() { "nothing".to_owned() } else { told.join(" and ") };
            let cure = format!("write `{}`: {}", signature(function), function.meaning());
            self.fault(part, "expression-type", format!("`{name}` is given {told}"), cure);
        }
        let parts = parts.into_iter().map(|(expression, _)| expression).collect();
        (Expression::Call(function, parts), ty.unwrap_or(Type::Unknown))
    }

    fn over(&mut self, part: &IdedExpr, what: Loop, list: &IdedExpr, arguments: &[IdedExpr]) -> (Expression, Type) {
        let [IdedExpr { expr: Expr::Ident(name), .. }, asked] = arguments else {
            let cure = "write it as in `child.exists(c, c.age < 3)`";
            self.fault(part, "expression-type", "a loop has a name and a question", cure);
            return NOTHING;
        };
        let (members, ty) = self.part(list);
        let of = match ty {
            Type::List(of) => of.map_or(Type::Unknown, |of| *of),
            Type::Unknown => Type::Unknown,
            other => {
                self.fault(list, "expression-type", format!("this is {other}, and no list"), "name a group or a list");
                Type::Unknown
            }
        };
        if self.members.len() >= MAX_LOOPS {
            let cure = "give the inner loop a name under `values:`";
            self.fault(part, "expression-too-deep", format!("more than {MAX_LOOPS} loops lie in each other"), cure);
            return NOTHING;
        }
        let around = self.times;
        self.times = around.saturating_mul(self.length(&members, &of));
        self.members.push((name.clone(), of.clone()));
        let (asked, ty) = match what {
            Loop::Map => self.part(asked),
            _ => (self.wanted(asked, &Type::Flag), Type::Flag),
        };
        self.members.pop();
        self.times = around;
        let ty = match what {
            Loop::Map => ty.list(),
            Loop::Filter => of.list(),
            _ => Type::Flag,
        };
        (Expression::Over(what, Box::new(members), Box::new(asked)), ty)
    }

    /// How many members a list has at most.
    fn length(&self, list: &Expression, of: &Type) -> u64 {
        match (list, of) {
            (Expression::List(members), _) => members.len() as u64,
            (Expression::Over(_, inner, _), _) => self.length(inner, of),
            (_, Type::Item(group)) => self.symbols.groups[usize::from(*group)].at_most.into(),
            (_, Type::Choice(field)) => self.symbols.fields[usize::from(*field)].options.len() as u64,
            _ => 100,
        }
    }

    fn euros(&mut self, amount: &IdedExpr) -> (Expression, Type) {
        let cents = match &amount.expr {
            Expr::Literal(LiteralValue::Int(euros)) => euros.inner().checked_mul(100),
            Expr::Literal(LiteralValue::String(text)) => cents(text.inner()),
            // The parser has made a float of it; within an amount's range its cents are exact.
            Expr::Literal(LiteralValue::Double(euros)) => cents(&format!("{}", euros.inner())),
            _ => None,
        };
        match cents {
            Some(cents) => (Expression::Amount(cents), Type::Amount),
            None => {
                let cure = "write euros and cents, such as `euros(12)` or `euros(12.50)`; an amount times a number is an amount";
                self.fault(amount, "expression-type", "this is no amount", cure);
                NOTHING
            }
        }
    }

    fn date(&mut self, day: &IdedExpr) -> (Expression, Type) {
        if let Expr::Literal(LiteralValue::String(text)) = &day.expr
            && let Ok(date) = text.inner().parse()
        {
            return (Expression::Date(date), Type::Date);
        }
        self.fault(day, "expression-type", "this is no date", "write year, month and day: `date(\"2026-09-01\")`");
        NOTHING
    }

    fn matches(&mut self, text: &IdedExpr, expression: &IdedExpr) -> (Expression, Type) {
        let text = self.wanted(text, &Type::Text);
        let Expr::Literal(LiteralValue::String(written)) = &expression.expr else {
            let cure = "write the regular expression itself, in \"…\"";
            self.fault(expression, "expression-type", "`matches` takes a text that stands here", cure);
            return NOTHING;
        };
        match pattern::compile(written.inner()) {
            Ok(pattern) => {
                let known = self.patterns.iter().position(|known| known.written == pattern.written);
                let at = known.unwrap_or_else(|| {
                    self.patterns.push(pattern);
                    self.patterns.len() - 1
                });
                (Expression::Matches(Box::new(text), u16::try_from(at).unwrap_or(u16::MAX)), Type::Flag)
            }
            Err(why) => {
                let cure = "a pattern has letters, classes such as [A-Z0-9], and counts such as {5}; no look-around and no back-reference";
                self.fault(expression, "pattern", why, cure);
                NOTHING
            }
        }
    }
}

/// How a function is written.
#[must_use]
pub(super) fn signature(function: Function) -> String {
    let arguments = match function {
        Function::Answered => "field",
        Function::Size => "list",
        Function::Sum => "list",
        Function::Min | Function::Max => "a, b",
        Function::Year | Function::Month | Function::Day | Function::Weekday | Function::Age => "date",
        Function::AgeOn => "born, date",
        Function::DaysBetween | Function::MonthsBetween => "from, to",
        Function::AddDays | Function::AddMonths | Function::AddYears => "date, count",
        Function::Earliest | Function::Latest => "date",
        Function::Files | Function::WillBring => "document",
        Function::Number => "text",
        Function::Contains | Function::StartsWith | Function::EndsWith => "part",
    };
    let before = if function.is_method() { "text." } else { "" };
    format!("{before}{}({arguments})", function.name())
}

/// What a function gives for arguments of these types; none when they are not what it takes.
fn result(function: Function, types: &[&Type]) -> Option<Type> {
    let fits =
        |wanted: &[Type]| types.len() == wanted.len() && types.iter().zip(wanted).all(|(ty, wanted)| ty.fits(wanted));
    let given = |wanted: &[Type], result: Type| fits(wanted).then_some(result);
    match function {
        Function::Answered => (types.len() == 1).then_some(Type::Flag),
        Function::Size => match types {
            [Type::List(_)] => Some(Type::Number),
            _ => given(&[Type::Text], Type::Number),
        },
        Function::Sum => match types {
            [Type::List(Some(of))] if matches!(**of, Type::Number | Type::Amount) => Some((**of).clone()),
            _ => None,
        },
        Function::Min | Function::Max => match types {
            [one, other] if one == other && matches!(one, Type::Number | Type::Amount | Type::Date) => {
                Some((*one).clone())
            }
            _ => None,
        },
        Function::Year | Function::Month | Function::Day | Function::Weekday | Function::Age => {
            given(&[Type::Date], Type::Number)
        }
        Function::AgeOn | Function::DaysBetween | Function::MonthsBetween => {
            given(&[Type::Date, Type::Date], Type::Number)
        }
        Function::AddDays | Function::AddMonths | Function::AddYears => given(&[Type::Date, Type::Number], Type::Date),
        Function::Earliest | Function::Latest => given(&[Type::Partial], Type::Date),
        Function::Files => given(&[Type::Document], Type::Number),
        Function::WillBring => given(&[Type::Document], Type::Flag),
        Function::Number => given(&[Type::Text], Type::Number),
        Function::Contains | Function::StartsWith | Function::EndsWith => given(&[Type::Text, Type::Text], Type::Flag),
    }
}

//! Checking: names, types, order and cost of an expression; what passes is in the compact form.

use cel::common::ast::{CallExpr, Expr, IdedExpr, LiteralValue, SelectExpr, SourceInfo, operators};
use definition::{Expression, Operator, Pattern};
use procedure::Id;

use super::{Symbols, Type, parse::parse, spelled};
use crate::yaml::nearest;

/// Something wrong in an expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The byte of the text at which it stands.
    pub at: usize,
    /// The finding's code.
    pub code: &'static str,
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub cure: String,
}

/// An expression that passed.
#[derive(Clone, Debug)]
pub struct Checked {
    /// In the compact form.
    pub expression: Expression,
    /// What it comes to.
    pub ty: Type,
    /// The fields that it uses itself.
    pub fields: Vec<u16>,
    /// The computed values that it uses itself.
    pub values: Vec<u16>,
    /// The groups that it uses itself.
    pub groups: Vec<u16>,
    /// How many operations it costs at most.
    pub cost: u64,
    /// The place on the way from which on everything that it needs may be known.
    pub order: u32,
    /// Whether something private is in it.
    pub private: bool,
}

/// What one evaluation may cost: a tenth of a second of the slowest kiosk, a thousand times more than a long condition.
const MAX_COST: u64 = 1_000_000;

/// Checks a text; `group` is the group that it stands in, whose fields are those of the item at hand.
///
/// # Errors
/// Every fault.
pub fn check(
    text: &str,
    symbols: &Symbols,
    group: Option<u16>,
    patterns: &mut Vec<Pattern>,
) -> Result<Checked, Vec<Fault>> {
    let (tree, places) = parse(text)?;
    let mut checker = Checker {
        symbols,
        group,
        places,
        patterns,
        members: Vec::new(),
        faults: Vec::new(),
        fields: Vec::new(),
        values: Vec::new(),
        groups: Vec::new(),
        cost: 0,
        times: 1,
    };
    let (expression, ty) = checker.part(&tree);
    if checker.cost > MAX_COST {
        let cure = "loop over fewer things at once: give the inner loop a name under `values:`";
        checker.faults.push(Fault {
            at: 0,
            code: "expression-too-long",
            what: format!("the expression can take {} operations; {MAX_COST} are allowed", checker.cost),
            cure: cure.to_owned(),
        });
    }
    if !checker.faults.is_empty() {
        return Err(checker.faults);
    }
    let order = checker.fields.iter().map(|field| symbols.fields[usize::from(*field)].order);
    let values = || checker.values.iter().map(|value| &symbols.values[usize::from(*value)]);
    let groups = checker.groups.iter().map(|group| symbols.groups[usize::from(*group)].order);
    Ok(Checked {
        order: order.chain(values().map(|value| value.order)).chain(groups).max().unwrap_or(0),
        private: checker.fields.iter().any(|field| symbols.fields[usize::from(*field)].private)
            || values().any(|value| value.private),
        expression,
        ty,
        cost: checker.cost,
        fields: checker.fields,
        values: checker.values,
        groups: checker.groups,
    })
}

pub(super) struct Checker<'a> {
    pub(super) symbols: &'a Symbols,
    pub(super) group: Option<u16>,
    places: SourceInfo,
    pub(super) patterns: &'a mut Vec<Pattern>,
    /// The names of the loops around, outermost first.
    pub(super) members: Vec<(String, Type)>,
    faults: Vec<Fault>,
    pub(super) fields: Vec<u16>,
    pub(super) values: Vec<u16>,
    pub(super) groups: Vec<u16>,
    cost: u64,
    /// How often the part at hand is gone through at most.
    pub(super) times: u64,
}

/// What stands for a part with a fault.
pub(super) const NOTHING: (Expression, Type) = (Expression::Flag(false), Type::Unknown);

impl Checker<'_> {
    pub(super) fn fault(
        &mut self,
        part: &IdedExpr,
        code: &'static str,
        what: impl Into<String>,
        cure: impl Into<String>,
    ) {
        let at = self.places.offset_for(part.id).map_or(0, |(start, _)| start as usize);
        self.faults.push(Fault { at, code, what: what.into(), cure: cure.into() });
    }

    pub(super) fn part(&mut self, part: &IdedExpr) -> (Expression, Type) {
        self.cost = self.cost.saturating_add(self.times);
        match &part.expr {
            Expr::Literal(literal) => self.literal(part, literal),
            Expr::Ident(name) => self.name(part, name),
            Expr::Select(select) => self.select(part, select),
            Expr::List(list) => {
                let members: Vec<(Expression, Type)> = list.elements.iter().map(|member| self.part(member)).collect();
                let ty = members.first().map(|(_, ty)| Box::new(ty.clone()));
                for ((_, other), member) in members.iter().zip(&list.elements) {
                    if let Some(ty) = ty.as_deref().filter(|ty| !ty.compares(other)) {
                        let what = format!("the list holds {ty} and {other}");
                        self.fault(member, "expression-type", what, "put things of one kind into a list");
                    }
                }
                (Expression::List(members.into_iter().map(|(member, _)| member).collect()), Type::List(ty))
            }
            Expr::Call(call) => self.call(part, call),
            Expr::Comprehension(_) | Expr::Map(_) | Expr::Struct(_) | Expr::Unspecified => {
                let cure = "write a condition with names, numbers and texts";
                self.fault(part, "expression-unsupported", "maps and structures are not used here", cure);
                NOTHING
            }
        }
    }

    fn literal(&mut self, part: &IdedExpr, literal: &LiteralValue) -> (Expression, Type) {
        match literal {
            LiteralValue::Boolean(flag) => (Expression::Flag(*flag.inner()), Type::Flag),
            LiteralValue::Int(number) => (Expression::Number(*number.inner()), Type::Number),
            LiteralValue::String(text) => (Expression::Text(text.inner().to_owned()), Type::Text),
            LiteralValue::Double(_) => {
                let cure = "write money as `euros(12.50)`, and count everything else in whole numbers";
                self.fault(part, "expression-decimal", "decimal numbers are not used here", cure);
                NOTHING
            }
            LiteralValue::UInt(_) | LiteralValue::Bytes(_) | LiteralValue::Null => {
                let cure = "write whole numbers without `u`; ask `answered(x)` instead of `x != null`";
                self.fault(part, "expression-unsupported", "this kind of value is not used here", cure);
                NOTHING
            }
        }
    }

    fn name(&mut self, part: &IdedExpr, name: &str) -> (Expression, Type) {
        if name == "today" {
            return (Expression::Today, Type::Date);
        }
        if let Some(at) = self.members.iter().rev().position(|(member, _)| member == name) {
            let ty = self.members[self.members.len() - 1 - at].1.clone();
            return (Expression::Member(u8::try_from(at).unwrap_or(u8::MAX)), ty);
        }
        let id = name.replace('_', "-");
        if let Some(number) = self.symbols.field(&id) {
            let field = &self.symbols.fields[usize::from(number)];
            self.fields.push(number);
            if field.group.is_some() && field.group != self.group {
                return self.of_many(part, name, field.group);
            }
            return (Expression::Field(number), field.ty.clone());
        }
        if let Some(number) = self.symbols.value(&id) {
            let value = &self.symbols.values[usize::from(number)];
            self.values.push(number);
            if value.group.is_some() && value.group != self.group {
                return self.of_many(part, name, value.group);
            }
            self.cost = self.cost.saturating_add(value.cost);
            return (Expression::Value(number), value.ty.clone());
        }
        if let Some(number) = self.symbols.group(&id) {
            self.groups.push(number);
            return (Expression::Group(number), Type::Item(number).list());
        }
        let names: Vec<String> = self.symbols.names().collect();
        let cure = match nearest(name, names.iter().map(String::as_str)) {
            Some(near) => format!("did you mean `{near}`?"),
            None if name.contains('-') => "write `_` for `-`".to_owned(),
            None => "use the name of a field, a value or a group; a text stands in \"…\"".to_owned(),
        };
        self.fault(part, "unknown-name", format!("there is no field, value or group `{name}`"), cure);
        NOTHING
    }

    /// A field of a group, read from outside of it.
    fn of_many(&mut self, part: &IdedExpr, name: &str, group: Option<u16>) -> (Expression, Type) {
        let group = group.and_then(|group| self.symbols.groups.get(usize::from(group))).map(|group| spelled(&group.id));
        let group = group.unwrap_or_default();
        let cure = format!("ask all items, such as `{group}.exists(x, x.{name} …)` or `sum({group}.map(x, x.{name}))`");
        self.fault(part, "many-answers", format!("`{name}` has an answer for each `{group}`"), cure);
        NOTHING
    }

    fn select(&mut self, part: &IdedExpr, select: &SelectExpr) -> (Expression, Type) {
        let (whole, ty) = self.part(&select.operand);
        match (&ty, &whole) {
            (Type::Parts(parts), _) => match parts.iter().find(|known| **known == select.field) {
                Some(known) => (Expression::Part(Box::new(whole), Id::from_static(known)), Type::Text),
                None => {
                    let what = format!("there is no part `{}`", select.field);
                    self.fault(part, "unknown-part", what, format!("it has {}", parts.join(", ")));
                    NOTHING
                }
            },
            (Type::Item(group), Expression::Member(depth)) => {
                let id = select.field.replace('_', "-");
                if let Some(number) = self
                    .symbols
                    .field(&id)
                    .filter(|number| self.symbols.fields[usize::from(*number)].group == Some(*group))
                {
                    self.fields.push(number);
                    return (
                        Expression::MemberField(*depth, number),
                        self.symbols.fields[usize::from(number)].ty.clone(),
                    );
                }
                if let Some(number) = self
                    .symbols
                    .value(&id)
                    .filter(|number| self.symbols.values[usize::from(*number)].group == Some(*group))
                {
                    self.values.push(number);
                    return (
                        Expression::MemberValue(*depth, number),
                        self.symbols.values[usize::from(number)].ty.clone(),
                    );
                }
                let fields = self.symbols.fields.iter().filter(|field| field.group == Some(*group));
                let names: Vec<String> = fields.map(|field| spelled(&field.id)).collect();
                let what = format!("the items of this group have no field `{}`", select.field);
                self.fault(part, "unknown-name", what, format!("they have {}", names.join(", ")));
                NOTHING
            }
            (Type::Unknown, _) => NOTHING,
            (ty, _) => {
                let what = format!("`.{}` is asked of {ty}, which has no parts", select.field);
                self.fault(part, "expression-type", what, "leave it out");
                NOTHING
            }
        }
    }

    /// The part, which must fit a type.
    pub(super) fn wanted(&mut self, part: &IdedExpr, wanted: &Type) -> Expression {
        let (expression, ty) = self.part(part);
        if !ty.fits(wanted) {
            let cure = match (&ty, wanted) {
                (Type::Number, Type::Amount) => "write an amount as `euros(12.50)`",
                (Type::Text, Type::Date) => "write a date as `date(\"2026-09-01\")`",
                (Type::Partial, Type::Date) => "say which day you mean: `earliest(…)` or `latest(…)`",
                (Type::Document, Type::Flag) => "ask `files(…) > 0`, `will_bring(…)` or `answered(…)`",
                (_, Type::Flag) => "compare it with something, such as `== …`",
                _ => "use something else here",
            };
            self.fault(part, "expression-type", format!("this is {ty}, where {wanted} is needed"), cure);
        }
        expression
    }

    pub(super) fn operator(name: &str) -> Option<Operator> {
        Some(match name {
            operators::LOGICAL_OR => Operator::Or,
            operators::LOGICAL_AND => Operator::And,
            operators::EQUALS => Operator::Equal,
            operators::NOT_EQUALS => Operator::Unequal,
            operators::LESS => Operator::Less,
            operators::LESS_EQUALS => Operator::LessOrEqual,
            operators::GREATER => Operator::Greater,
            operators::GREATER_EQUALS => Operator::GreaterOrEqual,
            operators::IN => Operator::In,
            operators::ADD => Operator::Plus,
            operators::SUBSTRACT => Operator::Minus,
            operators::MULTIPLY => Operator::Times,
            operators::DIVIDE => Operator::By,
            operators::MODULO => Operator::Rest,
            _ => return None,
        })
    }

    fn call(&mut self, part: &IdedExpr, call: &CallExpr) -> (Expression, Type) {
        let name = call.func_name.as_str();
        match (name, call.target.as_deref(), call.args.as_slice()) {
            (operators::CONDITIONAL, None, [condition, yes, no]) => {
                let condition = self.wanted(condition, &Type::Flag);
                let ((yes, one), (no_expression, other)) = (self.part(yes), self.part(no));
                if !one.compares(&other) {
                    let what = format!("it gives {one} or {other}");
                    self.fault(no, "expression-type", what, "give the same kind of thing on both sides of `:`");
                }
                let ty = if one.fits(&other) { other } else { one };
                (Expression::Choose(Box::new(condition), Box::new(yes), Box::new(no_expression)), ty)
            }
            (operators::LOGICAL_NOT, None, [inner]) => {
                (Expression::Not(Box::new(self.wanted(inner, &Type::Flag))), Type::Flag)
            }
            (operators::NEGATE, None, [inner]) => {
                let (inside, ty) = self.part(inner);
                if !matches!(ty, Type::Number | Type::Amount | Type::Unknown) {
                    self.fault(inner, "expression-type", format!("a minus stands before {ty}"), "leave it out");
                }
                (Expression::Negative(Box::new(inside)), ty)
            }
            (operators::LOGICAL_AND | operators::LOGICAL_OR, None, arguments) => {
                let operator = Self::operator(name).unwrap_or(Operator::And);
                let mut parts = Vec::new();
                arguments.iter().for_each(|argument| flatten(name, argument, &mut parts));
                let mut sides =
                    parts.into_iter().map(|side| self.wanted(side, &Type::Flag)).collect::<Vec<_>>().into_iter();
                let first = sides.next().unwrap_or(Expression::Flag(false));
                let all = sides.fold(first, |left, right| Expression::Both(operator, Box::new(left), Box::new(right)));
                (all, Type::Flag)
            }
            (name, None, [left, right]) if Self::operator(name).is_some() => {
                let operator = Self::operator(name).unwrap_or(Operator::Equal);
                self.both(part, operator, left, right)
            }
            (name, target, arguments) => self.function(part, name, target, arguments),
        }
    }
}

/// The parser balances chains of `&&` and `||`; here they are what they were, from left to right.
fn flatten<'e>(name: &str, part: &'e IdedExpr, parts: &mut Vec<&'e IdedExpr>) {
    match &part.expr {
        Expr::Call(call) if call.func_name == name => call.args.iter().for_each(|side| flatten(name, side, parts)),
        _ => parts.push(part),
    }
}
